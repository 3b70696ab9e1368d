/// \file
/// How a figure was computed: its method and what the method does about zeros and ties.
#pragma once

#include <heli/core/label.hpp>

namespace heli::statistics {

/// A method. Methods that approximate say so in their name.
enum class method : unsigned char {
    paired_t,                ///< Student's t of differences within pairs.
    signed_rank_exact,       ///< Wilcoxon's signed ranks, exact given the ties.
    signed_rank_normal,      ///< The same by the normal distribution, corrected.
    hodges_lehmann,          ///< Median of Walsh averages, interval by order statistics.
    sign_test_exact,         ///< Signs of differences by the binomial distribution.
    mcnemar_exact,           ///< Changed pairs by the binomial distribution.
    mcnemar_chi_squared,     ///< Changed pairs by chi squared, corrected for continuity.
    wilson,                  ///< Wilson's score interval of a share.
    welch_t,                 ///< Welch's t of two samples with variances of their own.
    spearman_t,              ///< Spearman's rank correlation, p by Student's t.
    intraclass_correlation,  ///< Intraclass correlations by analysis of variance.
    cronbach_alpha,          ///< Cronbach's alpha of the items as they are.
};

/// What a method does about differences of 0.
enum class zero_rule : unsigned char {
    none,     ///< A zero has no meaning of its own in it.
    kept,     ///< They count like every other value.
    dropped,  ///< They are left out, and counted.
};

/// What a method does about values that are equal.
enum class tie_rule : unsigned char {
    none,          ///< Equal values need no rule.
    midranks,      ///< They share the mean of their ranks.
    conservative,  ///< Limits as if there were none: they hold the true value at least as often.
};

/// How a figure was computed.
struct procedure {
    statistics::method method;  ///< The method.
    zero_rule zeros;            ///< What it does about zeros.
    tie_rule ties;              ///< What it does about ties.

    friend bool operator==(procedure const&, procedure const&) = default;
};

}  // namespace heli::statistics

namespace heli {

/// Tokens and names of `statistics::method`.
template <>
struct labels_of<statistics::method> {
    /// One row a member.
    static constexpr label<statistics::method> rows[] = {
        {statistics::method::paired_t, "paired_t", "配对 t 检验", "paired t test"},
        {statistics::method::signed_rank_exact, "signed_rank_exact",
         "Wilcoxon 符号秩检验（精确条件分布）", "Wilcoxon signed-rank test, exact given the ties"},
        {statistics::method::signed_rank_normal, "signed_rank_normal",
         "Wilcoxon 符号秩检验（正态近似，经连续性与同值校正）",
         "Wilcoxon signed-rank test, normal approximation corrected for continuity and ties"},
        {statistics::method::hodges_lehmann, "hodges_lehmann",
         "Hodges-Lehmann 估计（Walsh 平均数的中位数）",
         "Hodges-Lehmann estimate, median of Walsh averages"},
        {statistics::method::sign_test_exact, "sign_test_exact", "符号检验（精确二项分布）",
         "sign test, exact binomial"},
        {statistics::method::mcnemar_exact, "mcnemar_exact", "McNemar 检验（精确二项分布）",
         "McNemar test, exact binomial"},
        {statistics::method::mcnemar_chi_squared, "mcnemar_chi_squared",
         "McNemar 检验（卡方，经连续性校正）",
         "McNemar test, chi squared corrected for continuity"},
        {statistics::method::wilson, "wilson", "Wilson 得分区间", "Wilson score interval"},
        {statistics::method::welch_t, "welch_t", "Welch t 检验", "Welch t test"},
        {statistics::method::spearman_t, "spearman_t", "Spearman 秩相关（p 值用 t 近似）",
         "Spearman rank correlation, p by a t approximation"},
        {statistics::method::intraclass_correlation, "intraclass_correlation",
         "组内相关系数（方差分析法）", "intraclass correlation by analysis of variance"},
        {statistics::method::cronbach_alpha, "cronbach_alpha", "Cronbach α 系数（原始分）",
         "Cronbach's alpha, raw"},
    };
};

/// Tokens and names of `statistics::zero_rule`.
template <>
struct labels_of<statistics::zero_rule> {
    /// One row a member.
    static constexpr label<statistics::zero_rule> rows[] = {
        {statistics::zero_rule::none, "none", "零值无特殊含义",
         "zeros have no meaning of their own"},
        {statistics::zero_rule::kept, "kept", "保留零值", "zeros kept"},
        {statistics::zero_rule::dropped, "dropped", "剔除零值并计数", "zeros dropped and counted"},
    };
};

/// Tokens and names of `statistics::tie_rule`.
template <>
struct labels_of<statistics::tie_rule> {
    /// One row a member.
    static constexpr label<statistics::tie_rule> rows[] = {
        {statistics::tie_rule::none, "none", "同值无需处理", "ties need no rule"},
        {statistics::tie_rule::midranks, "midranks", "同值取平均秩", "ties share their mean rank"},
        {statistics::tie_rule::conservative, "conservative", "按无同值定限（偏保守）",
         "limits as without ties, conservative"},
    };
};

}  // namespace heli
