/// \file
/// Whether an entrant has a result, and if not why: a missing result is a state, never a zero.
#pragma once

#include <heli/core/error.hpp>
#include <heli/core/label.hpp>

#include <concepts>
#include <string>
#include <type_traits>
#include <utility>

namespace heli::ranking {

/// Whether there is a result. Only `present` entrants are ranked.
enum class attendance : unsigned char {
    present,         ///< There is a result.
    absent,          ///< Did not appear, or there is no mark.
    did_not_start,   ///< Appeared and did not start.
    did_not_finish,  ///< Started and did not finish.
    disqualified,    ///< The result does not count.
    withdrawn,       ///< Left the contest.
};

}  // namespace heli::ranking

namespace heli {

/// Tokens and names of `ranking::attendance`.
template <>
struct labels_of<ranking::attendance> {
    /// One row a member.
    static constexpr label<ranking::attendance> rows[] = {
        {ranking::attendance::present, "present", "有成绩", "has a result"},
        {ranking::attendance::absent, "absent", "缺席", "absent"},
        {ranking::attendance::did_not_start, "did_not_start", "未出场", "did not start"},
        {ranking::attendance::did_not_finish, "did_not_finish", "未完成", "did not finish"},
        {ranking::attendance::disqualified, "disqualified", "取消成绩", "disqualified"},
        {ranking::attendance::withdrawn, "withdrawn", "退赛", "withdrawn"},
    };
};

namespace ranking {

/// What results may be ranked by. Floating point numbers may not: they break ties that are exact
/// (90.8 and 51.6 at 30 % and 70 % against 93.6 and 50.4), and NaN has no place in an order.
template <class Key>
concept rankable = std::totally_ordered<Key> && !std::floating_point<Key>;

/// What becomes a key without losing anything: any whole number of fewer bits, not a fraction.
template <class T, class Key>
concept converts_to_key =
    std::convertible_to<T, Key> && !std::same_as<std::remove_cvref_t<T>, attendance> &&
    requires(T && value) {
    Key{std::forward<T>(value)};
};

/// A result, or the reason why there is none.
template <rankable Key>
class outcome {
public:
    /// A result.
    template <converts_to_key<Key> T>
    outcome(T&& key)  // NOLINT(google-explicit-constructor, *-forwarding-reference-overload)
        : key_{std::forward<T>(key)} {}
    /// No result.
    /// \throws invalid_value if `why` is `present`.
    outcome(ranking::attendance why)  // NOLINT(google-explicit-constructor)
        : attendance_(why) {
        if (why == ranking::attendance::present) {
            throw invalid_value("an entrant who is present needs a result");
        }
    }

    /// Whether there is a result.
    [[nodiscard]] bool present() const noexcept {
        return attendance_ == ranking::attendance::present;
    }
    /// `present`, or why there is no result.
    [[nodiscard]] ranking::attendance attendance() const noexcept { return attendance_; }
    /// The result.
    /// \throws not_found with the reason if there is none.
    [[nodiscard]] Key const& key() const {
        if (!present()) {
            throw not_found("no result: " + std::string(name(attendance_, language::en)));
        }
        return key_;
    }

    friend bool operator==(outcome const&, outcome const&) = default;

private:
    Key key_{};
    ranking::attendance attendance_ = ranking::attendance::present;
};

}  // namespace ranking

}  // namespace heli
