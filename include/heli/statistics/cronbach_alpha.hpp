/// \file
/// Cronbach's alpha: do the questions of a questionnaire measure one thing?
#pragma once

#include <heli/statistics/moments.hpp>
#include <heli/statistics/procedure.hpp>
#include <heli/statistics/rating_table.hpp>

#include <cstddef>
#include <vector>

namespace heli::statistics {

/// The consistency of a questionnaire.
struct cronbach_result {
    procedure how;           ///< How it was computed.
    std::size_t persons;     ///< Rows.
    std::size_t items;       ///< Columns, k.
    knowable<double> alpha;  ///< k / (k - 1) (1 - sum of item variances / variance of totals).

    friend bool operator==(cronbach_result const&, cronbach_result const&) = default;
};

/// Alpha of raw marks. Unknown for fewer than two rows or columns, or if all totals are equal.
/// \param rows a row for each person, a column for each question; every question answered.
/// \throws invalid_value as `check_ratings`.
[[nodiscard]] inline cronbach_result cronbach_alpha(rating_rows rows) {
    check_ratings(rows);
    auto const n = rows.size();
    auto const k = columns_of(rows);
    auto const result = [&](knowable<double> const& alpha) {
        return cronbach_result{
            {method::cronbach_alpha, zero_rule::none, tie_rule::none}, n, k, alpha};
    };
    if (n < 2 || k < 2) {
        return result(n < 2 ? too_few_rows(n) : too_few_columns(k));
    }
    std::vector<double> totals;
    for (auto const& row : rows) {
        totals.push_back(sum_of(row));
    }
    exact_sum items;
    for (std::size_t j = 0; j < k; ++j) {
        items.add(moments_of(column_of(rows, j)).variance.value());
    }
    double const total = beyond_rounding(moments_of(totals).variance.value(), k * k, rows);
    if (total == 0.0) {
        return result(unknown{{"各人总分全部相等", "the totals are all equal"}});
    }
    auto const count = static_cast<double>(k);
    return result(count / (count - 1.0) * (1.0 - items.total() / total));
}

}  // namespace heli::statistics
