/// \file
/// Awards as data: how many of each, and what happens to a tie at the edge.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/error.hpp>
#include <heli/core/id.hpp>
#include <heli/core/label.hpp>
#include <heli/core/rational_text.hpp>
#include <heli/core/source.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::ranking {

/// An award by its code.
using award_id = id<struct award_tag>;

/// What the size of an award is given in.
enum class award_size : unsigned char {
    count,  ///< A number of entrants.
    share,  ///< A share of the entrants: 0.1 is every tenth.
};

/// Who gets an award when a tie reaches over its edge.
enum class tie_edge : unsigned char {
    include,  ///< All of those tied get the better award; the totals that follow stay.
    exclude,  ///< None of those tied does; they get the next award.
};

/// Whom shares and minimum numbers count. Guests never are.
enum class award_base : unsigned char {
    with_result,  ///< Eligible entrants with a result.
    entered,      ///< All eligible entrants, those without a result among them.
};

/// One award.
struct award {
    award_id id;                        ///< Its code.
    bilingual name;                     ///< What people call it.
    rational size;                      ///< A count or a share; its own, without the better awards.
    std::int64_t minimum_entrants = 0;  ///< With fewer it is not given.

    friend bool operator==(award const&, award const&) = default;
};

/// How the awards of a contest are given. The totals up to each award are rounded, not its parts.
struct award_terms {
    std::vector<award> awards;                              ///< The best first.
    award_size size = award_size::count;                    ///< What their sizes are.
    std::optional<tie_edge> edge = std::nullopt;            ///< Ties at an edge; must be stated.
    std::optional<heli::rounding> rounding = std::nullopt;  ///< Must be stated for shares.
    award_base base = award_base::with_result;              ///< Whom shares and minimums count.
    heli::source source = {};                               ///< Where the rule is written.

    friend bool operator==(award_terms const&, award_terms const&) = default;
};

/// Terms that are sound.
class award_scheme {
public:
    /// \throws invalid_value if there is no award, a count is no whole number, a size or a minimum
    ///         is negative, shares add up to more than 1, or the edge of ties or the
    ///         rounding of shares is not stated.
    /// \throws conflict if two awards have the same id.
    explicit award_scheme(award_terms terms) : terms_(std::move(terms)) {
        auto const& awards = terms_.awards;
        if (awards.empty() || !terms_.edge) {
            throw invalid_value(awards.empty() ? "awards: expected at least one"
                                               : "awards: it is not stated who gets an award when "
                                                 "a tie reaches over its edge");
        }
        if (terms_.size == award_size::share && !terms_.rounding) {
            throw invalid_value("awards by shares: it is not stated how their totals are rounded");
        }
        rational sum = 0;
        for (auto a = awards.begin(); a != awards.end(); ++a) {
            if (std::any_of(awards.begin(), a, [&](auto const& b) { return b.id == a->id; })) {
                throw conflict("award " + a->id.str() + " is there twice");
            }
            check(*a);
            sum += a->size;
        }
        if (terms_.size == award_size::share && sum > 1) {
            throw invalid_value("awards: their shares add up to " + to_text(sum) + ", more than 1");
        }
    }

    /// What was agreed.
    [[nodiscard]] award_terms const& terms() const noexcept { return terms_; }

    /// What happens to a tie at an edge.
    [[nodiscard]] tie_edge edge() const { return *terms_.edge; }

    /// How many places there are up to each award, if it counts `entrants`.
    /// \throws invalid_value if a total does not fit 64 bits.
    [[nodiscard]] std::vector<std::int64_t> totals(std::int64_t entrants) const {
        std::vector<std::int64_t> totals;
        rational sum = 0;
        for (auto const& a : terms_.awards) {
            if (given(a, entrants)) {
                sum += a.size;
            }
            totals.push_back(
                terms_.size == award_size::count
                    ? to_int64(sum)
                    : to_int64(rational(rounded_whole(sum * entrants, *terms_.rounding))));
        }
        return totals;
    }
    /// Whether an award is given at all if it counts `entrants`.
    [[nodiscard]] static bool given(award const& a, std::int64_t entrants) noexcept {
        return entrants >= a.minimum_entrants;
    }
    friend bool operator==(award_scheme const&, award_scheme const&) = default;

private:
    void check(award const& a) const {
        auto const wrong = [&](std::string const& what) {
            return invalid_value("award " + a.id.str() + ": " + what);
        };
        if (a.size.sign() < 0 || (terms_.size == award_size::count && !a.size.is_whole())) {
            throw wrong("size " + to_text(a.size) + ", expected " +
                        (terms_.size == award_size::count ? "a whole number" : "a share") +
                        " that is not negative");
        }
        if (a.minimum_entrants < 0) {
            throw wrong("minimum of " + std::to_string(a.minimum_entrants) + " entrants");
        }
    }

    award_terms terms_;
};

}  // namespace heli::ranking

namespace heli {

/// Tokens and names of `ranking::award_size`.
template <>
struct labels_of<ranking::award_size> {
    /// One row a member.
    static constexpr label<ranking::award_size> rows[] = {
        {ranking::award_size::count, "count", "名额", "number of entrants"},
        {ranking::award_size::share, "share", "比例", "share of the entrants"},
    };
};

/// Tokens and names of `ranking::tie_edge`.
template <>
struct labels_of<ranking::tie_edge> {
    /// One row a member.
    static constexpr label<ranking::tie_edge> rows[] = {
        {ranking::tie_edge::include, "include", "并列者均获较高奖项", "ties get the better award"},
        {ranking::tie_edge::exclude, "exclude", "并列者均不获较高奖项", "ties get the next award"},
    };
};

/// Tokens and names of `ranking::award_base`.
template <>
struct labels_of<ranking::award_base> {
    /// One row a member.
    static constexpr label<ranking::award_base> rows[] = {
        {ranking::award_base::with_result, "with_result", "有成绩的参评者", "with a result"},
        {ranking::award_base::entered, "entered", "全部参评者", "all who entered"},
    };
};

}  // namespace heli
