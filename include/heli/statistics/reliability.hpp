/// \file
/// Intraclass correlations: how far marks of several judges agree.
#pragma once

#include <heli/core/label.hpp>
#include <heli/statistics/icc_limits.hpp>
#include <heli/statistics/procedure.hpp>
#include <heli/statistics/rating_table.hpp>

#include <cstddef>
#include <vector>

namespace heli::statistics {

/// An intraclass correlation with its F test and interval.
struct icc {
    icc_form form;              ///< Which one.
    knowable<double> value;     ///< The correlation; negative if rows differ less than judges.
    knowable<double> f;         ///< Mean square between rows by the one that it is compared with.
    ratio_df df;                ///< Its degrees of freedom.
    knowable<double> p;         ///< Of F, of rows not differing.
    knowable<interval> limits;  ///< Confidence interval of the correlation.

    friend bool operator==(icc const&, icc const&) = default;
};

/// How far marks of several judges agree.
struct reliability_result {
    procedure how;           ///< How they were computed.
    confidence level;        ///< Of the limits.
    std::size_t entries;     ///< Rows.
    std::size_t judges;      ///< Columns.
    std::vector<icc> forms;  ///< The six forms, in the order of `icc_form`.

    friend bool operator==(reliability_result const&, reliability_result const&) = default;
};

namespace reliability_detail {

inline unknown no_variation() {
    return {{"分母为零：评分没有可比较的变异",
             "the denominator is 0: there is no variation to compare"}};
}

inline knowable<double> quotient(double above, double below) {
    return below == 0.0 ? knowable<double>(no_variation()) : above / below;
}

/// The correlation of one judge by its definition (Shrout and Fleiss 1979; McGraw and Wong 1996).
inline knowable<double> single(mean_squares const& ms, icc_form form) {
    auto const k = static_cast<double>(ms.columns);
    auto const n = static_cast<double>(ms.rows);
    double const noise = noise_of(ms, form);
    double const judges = form == icc_form::icc2 ? k * (ms.between_columns - ms.residual) / n : 0.0;
    return quotient(ms.between_rows - noise, ms.between_rows + (k - 1.0) * noise + judges);
}

/// The correlation of the mean of all judges.
inline knowable<double> mean(mean_squares const& ms, icc_form form) {
    double const noise = noise_of(ms, form);
    double const judges = form == icc_form::icc2k
                              ? (ms.between_columns - ms.residual) / static_cast<double>(ms.rows)
                              : 0.0;
    return quotient(ms.between_rows - noise, ms.between_rows + judges);
}

inline icc icc_of(mean_squares const& ms, icc_form form, confidence level) {
    auto const value = of_mean(form) ? mean(ms, form) : single(ms, form);
    auto const f = quotient(ms.between_rows, noise_of(ms, form));
    auto const df = ratio_df_of(ms, form);
    auto const p = f.known() ? upper_f(f.value(), df) : f;
    auto const limits = f.known() ? icc_limits(ms, form, level) : unknown{f.reason()};
    return {form, value, f, df, p, limits};
}

}  // namespace reliability_detail

/// The six intraclass correlations of a table: one judge or the mean of all; judges of their own
/// for each entry, judges drawn from many with their level counted (absolute agreement), or these
/// judges only (consistency). Unknown for fewer than two rows or columns, or where a denominator is
/// 0: if all marks are equal, or F if judges agree without a difference.
/// \param rows a row for each entry, a column for each judge; every mark given.
/// \throws invalid_value as `check_ratings`.
[[nodiscard]] inline reliability_result reliability(rating_rows rows, confidence level) {
    check_ratings(rows);
    auto const n = rows.size();
    auto const k = columns_of(rows);
    reliability_result result{
        {method::intraclass_correlation, zero_rule::none, tie_rule::none}, level, n, k, {}};
    for (auto const& row : labels_of<icc_form>::rows) {
        if (n < 2 || k < 2) {
            auto const why = n < 2 ? too_few_rows(n) : too_few_columns(k);
            result.forms.push_back({row.value, why, why, {0.0, 0.0}, why, why});
        } else {
            result.forms.push_back(
                reliability_detail::icc_of(mean_squares_of(rows), row.value, level));
        }
    }
    return result;
}

}  // namespace heli::statistics
