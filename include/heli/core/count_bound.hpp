/// \file
/// Counts that are known exactly or only as a bound, such as "more than 100".
#pragma once

#include <heli/core/error.hpp>
#include <heli/core/label.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>

namespace heli {

/// How a stated quantity is meant.
enum class bound_kind : unsigned char {
    exact,     ///< Just this many.
    at_least,  ///< This many or more.
    at_most,   ///< This many or fewer.
};

/// Tokens and names of `bound_kind`.
template <>
struct labels_of<bound_kind> {
    /// One row a member.
    static constexpr label<bound_kind> rows[] = {
        {bound_kind::exact, "exact", "准确", "exactly"},
        {bound_kind::at_least, "at_least", "至少", "at least"},
        {bound_kind::at_most, "at_most", "至多", "at most"},
    };
};

/// A count that lies between two bounds. Sums of bounds stay bounds.
class count_bound {
public:
    /// Just `count`.
    /// \throws invalid_value if it is negative.
    [[nodiscard]] static count_bound exactly(std::int64_t count) { return {count, count}; }
    /// `count` or more.
    /// \throws invalid_value if it is negative.
    [[nodiscard]] static count_bound at_least(std::int64_t count) { return {count, std::nullopt}; }
    /// `count` or fewer, and not negative.
    /// \throws invalid_value if it is negative.
    [[nodiscard]] static count_bound at_most(std::int64_t count) { return {0, count}; }
    /// As stated by a document.
    /// \throws invalid_value if it is negative.
    [[nodiscard]] static count_bound stated(bound_kind kind, std::int64_t count) {
        return kind == bound_kind::exact      ? exactly(count)
               : kind == bound_kind::at_least ? at_least(count)
                                              : at_most(count);
    }
    /// From `lower` to `upper`; no upper bound if `upper` is absent.
    /// \throws invalid_value if a bound is negative or they are the wrong way round.
    count_bound(std::int64_t lower, std::optional<std::int64_t> upper)
        : lower_(lower), upper_(upper) {
        if (lower < 0 || (upper && *upper < lower)) {
            throw invalid_value("count from " + std::to_string(lower) + " to " +
                                (upper ? std::to_string(*upper) : std::string("any")) +
                                ": expected 0 <= lower <= upper");
        }
    }

    /// The smallest possible count.
    [[nodiscard]] std::int64_t lower() const noexcept { return lower_; }
    /// The largest possible count; absent if there is no upper bound.
    [[nodiscard]] std::optional<std::int64_t> upper() const noexcept { return upper_; }
    /// Whether the count is known exactly.
    [[nodiscard]] bool is_exact() const noexcept { return upper_ == lower_; }

    /// The bound of a sum of two separate counts.
    /// \throws invalid_value if it does not fit 64 bits.
    friend count_bound operator+(count_bound const& a, count_bound const& b) {
        auto const sum = [](std::int64_t x, std::int64_t y) {
            if (x > std::numeric_limits<std::int64_t>::max() - y) {
                throw invalid_value("sum of counts does not fit 64 bits");
            }
            return x + y;
        };
        std::optional<std::int64_t> upper;
        if (a.upper_ && b.upper_) {
            upper = sum(*a.upper_, *b.upper_);
        }
        return {sum(a.lower_, b.lower_), upper};
    }
    friend bool operator==(count_bound const&, count_bound const&) = default;

private:
    std::int64_t lower_;
    std::optional<std::int64_t> upper_;
};

/// `40`, `>= 100`, `<= 5` or `10..20`.
[[nodiscard]] inline std::string to_text(count_bound const& bound) {
    if (bound.is_exact()) {
        return std::to_string(bound.lower());
    }
    if (!bound.upper()) {
        return ">= " + std::to_string(bound.lower());
    }
    return bound.lower() == 0
               ? "<= " + std::to_string(*bound.upper())
               : std::to_string(bound.lower()) + ".." + std::to_string(*bound.upper());
}

}  // namespace heli
