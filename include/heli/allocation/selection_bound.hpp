/// \file
/// What prices of the rows prove of a selection: an exact bound, and how far each count is open.
#pragma once

#include <heli/allocation/selection_groups.hpp>

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace heli::allocation {

/// Prices of rows as fractions of one denominator: whatever they are, the bound is true.
struct row_prices {
    std::vector<std::int64_t> numerators;  ///< One a row.
    std::int64_t denominator = 1;          ///< Positive.

    friend bool operator==(row_prices const&, row_prices const&) = default;
};

/// How many of a group may still be chosen, both included.
struct count_range {
    std::int64_t low = 0;   ///< Least.
    std::int64_t high = 0;  ///< Most.

    friend bool operator==(count_range const&, count_range const&) = default;
};

namespace selection_detail {

using wide = boost::multiprecision::int128_t;

/// A group under prices: how many pay, and what they are worth beyond their price.
class priced_group {
public:
    priced_group(candidate_group const& group, row_prices const& prices, count_range range)
        : group_(&group), range_(range), unit_(prices.denominator) {
        for (auto const row : group.rows) {
            price_ += prices.numerators[row];
        }
        auto const first = group.scores.begin();
        auto const at =
            std::partition_point(first + range.low, first + range.high,
                                 [&](std::int64_t score) { return scaled(score) > price_; });
        best_ = at - first;
    }
    /// The most that the group adds to a bound.
    [[nodiscard]] wide worth() const { return worth_of(best_); }
    /// The counts that lose at most `budget` of that.
    [[nodiscard]] count_range within(wide const& budget) const {
        wide const least = worth() - budget;
        auto const open = [&](std::int64_t count) { return worth_of(count) >= least; };
        count_range kept = range_;
        std::int64_t out = range_.low - 1;
        for (kept.low = best_; kept.low - out > 1;) {
            auto const middle = out + (kept.low - out) / 2;
            (open(middle) ? kept.low : out) = middle;
        }
        out = range_.high + 1;
        for (kept.high = best_; out - kept.high > 1;) {
            auto const middle = kept.high + (out - kept.high) / 2;
            (open(middle) ? kept.high : out) = middle;
        }
        return kept;
    }

private:
    [[nodiscard]] wide scaled(std::int64_t value) const { return wide(value) * unit_; }
    [[nodiscard]] wide worth_of(std::int64_t count) const {
        return scaled(group_->total(count)) - price_ * count;
    }

    candidate_group const* group_;
    count_range range_;
    std::int64_t unit_;
    wide price_ = 0;
    std::int64_t best_ = 0;
};

/// What the rows themselves add to a bound.
inline wide worth_of_rows(std::vector<row_range> const& rows, row_prices const& prices) {
    wide sum = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto const price = prices.numerators[i];
        sum += wide(price) * (price > 0 ? rows[i].high : rows[i].low);
    }
    return sum;
}

/// The bound as a numerator of the prices' denominator.
inline wide scaled_bound(grouped_selection const& selection, std::vector<count_range> const& open,
                         row_prices const& prices) {
    auto sum = worth_of_rows(selection.rows, prices);
    for (std::size_t g = 0; g < open.size(); ++g) {
        sum += priced_group(selection.groups[g], prices, open[g]).worth();
    }
    return sum;
}

/// Whether prices prove that no counts within the ranges keep every row (without any score).
inline bool proves_empty(grouped_selection const& selection, std::vector<count_range> const& open,
                         row_prices const& prices) {
    auto sum = worth_of_rows(selection.rows, prices);
    for (std::size_t g = 0; g < open.size(); ++g) {
        wide price = 0;
        for (auto const row : selection.groups[g].rows) {
            price += prices.numerators[row];
        }
        sum -= price * (price > 0 ? open[g].low : open[g].high);
    }
    return sum < 0;
}

/// Leaves of each range what can still be in a total of at least `target`.
/// \return whether anything is left.
inline bool narrow(grouped_selection const& selection, std::vector<count_range>& open,
                   row_prices const& prices, std::int64_t target) {
    wide const budget = scaled_bound(selection, open, prices) - wide(target) * prices.denominator;
    if (budget < 0) {
        return false;
    }
    for (std::size_t g = 0; g < open.size(); ++g) {
        open[g] = priced_group(selection.groups[g], prices, open[g]).within(budget);
    }
    return true;
}

}  // namespace selection_detail

/// The most that any choice within the ranges can total, by the prices: relaxing the rows at their
/// prices (Lagrange), exact and rounded down, since totals are whole.
/// \param selection the groups. \param open range of each group. \param prices one a row.
[[nodiscard]] inline std::int64_t bound_of(grouped_selection const& selection,
                                           std::vector<count_range> const& open,
                                           row_prices const& prices) {
    selection_detail::wide const bound = selection_detail::scaled_bound(selection, open, prices);
    selection_detail::wide const unit = prices.denominator;
    selection_detail::wide quotient = bound / unit;
    if (quotient * unit > bound) {
        --quotient;
    }
    return quotient.convert_to<std::int64_t>();
}

}  // namespace heli::allocation
