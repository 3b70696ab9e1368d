/// \file
/// The forms of the intraclass correlation, what each compares, and its confidence interval.
#pragma once

#include <heli/core/knowable.hpp>
#include <heli/core/label.hpp>
#include <heli/statistics/confidence.hpp>
#include <heli/statistics/distribution.hpp>
#include <heli/statistics/rating_table.hpp>

#include <cmath>

namespace heli::statistics {

/// An intraclass correlation, by the names of Shrout and Fleiss (1979).
enum class icc_form : unsigned char {
    icc1,   ///< One judge; each entry has judges of its own.
    icc2,   ///< One judge; judges drawn from many, absolute agreement.
    icc3,   ///< One judge; these judges only, consistency.
    icc1k,  ///< Mean of all; each entry has judges of its own.
    icc2k,  ///< Mean of all; judges drawn from many, absolute agreement.
    icc3k,  ///< Mean of all; these judges only, consistency. Equals Cronbach's alpha.
};

/// Whether a form is that of the mean of all judges.
[[nodiscard]] constexpr bool of_mean(icc_form form) noexcept {
    return form == icc_form::icc1k || form == icc_form::icc2k || form == icc_form::icc3k;
}

namespace icc_limits_detail {

constexpr bool one_way(icc_form form) noexcept {
    return form == icc_form::icc1 || form == icc_form::icc1k;
}

}  // namespace icc_limits_detail

/// The mean square that rows are compared with: within rows, or what rows and columns leave.
[[nodiscard]] constexpr double noise_of(mean_squares const& ms, icc_form form) noexcept {
    return icc_limits_detail::one_way(form) ? ms.within_rows : ms.residual;
}

/// The degrees of freedom of the F of a form.
[[nodiscard]] constexpr ratio_df ratio_df_of(mean_squares const& ms, icc_form form) noexcept {
    auto const n = static_cast<double>(ms.rows);
    auto const k = static_cast<double>(ms.columns);
    return {n - 1.0, (icc_limits_detail::one_way(form) ? n : n - 1.0) * (k - 1.0)};
}

namespace icc_limits_detail {

/// From the F test, for forms 1 and 3 of one judge.
inline interval by_f(mean_squares const& ms, icc_form form, confidence level) {
    double const f = ms.between_rows / noise_of(ms, form);
    auto const df = ratio_df_of(ms, form);
    double const low = f / f_quantile(level, df);
    double const high = f * f_quantile(level, {df.denominator, df.numerator});
    auto const k = static_cast<double>(ms.columns);
    return {(low - 1.0) / (low + k - 1.0), (high - 1.0) / (high + k - 1.0)};
}

/// Satterthwaite's degrees of freedom for form 2 at the correlation found.
inline double satterthwaite(mean_squares const& ms) {
    auto const n = static_cast<double>(ms.rows);
    auto const k = static_cast<double>(ms.columns);
    double const judges = k * (ms.between_columns - ms.residual) / n;
    double const r =
        (ms.between_rows - ms.residual) / (ms.between_rows + (k - 1.0) * ms.residual + judges);
    double const a = k * r * ms.between_columns / ms.residual;
    double const b = n * (1.0 + (k - 1.0) * r) - k * r;
    return (k - 1.0) * (n - 1.0) * (a + b) * (a + b) / ((n - 1.0) * a * a + b * b);
}

/// For form 2 of one judge.
inline interval by_satterthwaite(mean_squares const& ms, confidence level) {
    auto const n = static_cast<double>(ms.rows);
    auto const k = static_cast<double>(ms.columns);
    double const v = satterthwaite(ms);
    double const low = f_quantile(level, {n - 1.0, v});
    double const high = f_quantile(level, {v, n - 1.0});
    double const noise = k * ms.between_columns + (k * n - k - n) * ms.residual;
    return {n * (ms.between_rows - low * ms.residual) / (low * noise + n * ms.between_rows),
            n * (high * ms.between_rows - ms.residual) / (noise + n * high * ms.between_rows)};
}

/// Of the mean of k judges (Spearman and Brown).
inline double stepped_up(double single, double k) {
    return k * single / (1.0 + (k - 1.0) * single);
}

}  // namespace icc_limits_detail

/// The confidence interval of a correlation (Shrout and Fleiss 1979; McGraw and Wong 1996), for the
/// mean of all judges that of one judge stepped up. Unknown where the formulas leave the numbers,
/// as they may where rows differ less than judges or not at all.
/// \param ms with a `noise_of` the form that is not 0.
[[nodiscard]] inline knowable<interval> icc_limits(mean_squares const& ms, icc_form form,
                                                   confidence level) {
    bool const absolute = form == icc_form::icc2 || form == icc_form::icc2k;
    auto const one = absolute ? icc_limits_detail::by_satterthwaite(ms, level)
                              : icc_limits_detail::by_f(ms, form, level);
    auto const k = static_cast<double>(ms.columns);
    // At -1 / (k - 1), the least that a correlation of k judges can be, stepping up has a pole.
    if (ms.between_rows == 0.0 || !std::isfinite(one.lower) || !std::isfinite(one.upper) ||
        1.0 + (k - 1.0) * one.lower <= 0.0) {
        return unknown{{"公式在此数据上没有置信限", "the formula has no limits for these marks"}};
    }
    return of_mean(form) ? interval{icc_limits_detail::stepped_up(one.lower, k),
                                    icc_limits_detail::stepped_up(one.upper, k)}
                         : one;
}

}  // namespace heli::statistics

namespace heli {

/// Tokens and names of `statistics::icc_form`.
template <>
struct labels_of<statistics::icc_form> {
    /// One row a member.
    static constexpr label<statistics::icc_form> rows[] = {
        {statistics::icc_form::icc1, "icc1", "ICC(1,1)：单个评委，单向随机",
         "ICC(1,1): one judge, one-way random"},
        {statistics::icc_form::icc2, "icc2", "ICC(2,1)：单个评委，双向随机，绝对一致",
         "ICC(2,1): one judge, two-way random, absolute agreement"},
        {statistics::icc_form::icc3, "icc3", "ICC(3,1)：单个评委，双向混合，一致性",
         "ICC(3,1): one judge, two-way mixed, consistency"},
        {statistics::icc_form::icc1k, "icc1k", "ICC(1,k)：评委均值，单向随机",
         "ICC(1,k): mean of judges, one-way random"},
        {statistics::icc_form::icc2k, "icc2k", "ICC(2,k)：评委均值，双向随机，绝对一致",
         "ICC(2,k): mean of judges, two-way random, absolute agreement"},
        {statistics::icc_form::icc3k, "icc3k", "ICC(3,k)：评委均值，双向混合，一致性",
         "ICC(3,k): mean of judges, two-way mixed, consistency"},
    };
};

}  // namespace heli
