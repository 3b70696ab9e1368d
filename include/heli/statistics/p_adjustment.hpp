/// \file
/// p-values of several tests, adjusted for there being several.
#pragma once

#include <heli/core/error.hpp>
#include <heli/core/label.hpp>

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <span>
#include <string>
#include <vector>

namespace heli::statistics {

/// How p-values are adjusted. The first three bound the chance of any false finding, the last the
/// share of false ones among the findings.
enum class p_adjustment : unsigned char {
    holm,                ///< Holm's step-down; always valid.
    hochberg,            ///< Hochberg's step-up; for tests that are not negatively dependent.
    bonferroni,          ///< Times their number; always valid, and never below Holm's.
    benjamini_hochberg,  ///< False discovery rate; for tests that are not negatively dependent.
};

/// Adjusted p-values.
struct adjusted_p_values {
    p_adjustment method;         ///< How they were adjusted.
    std::vector<double> values;  ///< In the order of the p-values given.

    friend bool operator==(adjusted_p_values const&, adjusted_p_values const&) = default;
};

namespace p_adjustment_detail {

/// Whether values are made monotone from the largest p downwards.
constexpr bool steps_up(p_adjustment how) noexcept {
    return how == p_adjustment::hochberg || how == p_adjustment::benjamini_hochberg;
}

/// What the p at a place in rising order, counted from 0, is multiplied by.
inline double factor(p_adjustment how, std::size_t place, std::size_t tests) noexcept {
    auto const m = static_cast<double>(tests);
    auto const i = static_cast<double>(place);
    return how == p_adjustment::bonferroni           ? m
           : how == p_adjustment::benjamini_hochberg ? m / (i + 1.0)
                                                     : m - i;
}

inline void check(std::span<double const> p) {
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (!(p[i] >= 0.0 && p[i] <= 1.0)) {
            throw invalid_value("p[" + std::to_string(i) + "] = " + std::to_string(p[i]) +
                                ": expected a number from 0 to 1");
        }
    }
}

}  // namespace p_adjustment_detail

/// Adjusts the p-values of all tests that were made, found significant or not.
/// \throws invalid_value if a p is not from 0 to 1.
[[nodiscard]] inline adjusted_p_values adjusted_p(p_adjustment how, std::span<double const> p) {
    p_adjustment_detail::check(p);
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    std::vector<double> rising;
    for (std::size_t i = 0; i < order.size(); ++i) {
        rising.push_back(
            std::min(1.0, p_adjustment_detail::factor(how, i, p.size()) * p[order[i]]));
    }
    if (p_adjustment_detail::steps_up(how)) {
        auto const smaller = [](double a, double b) { return std::min(a, b); };
        std::partial_sum(rising.rbegin(), rising.rend(), rising.rbegin(), smaller);
    } else {
        auto const larger = [](double a, double b) { return std::max(a, b); };
        std::partial_sum(rising.begin(), rising.end(), rising.begin(), larger);
    }
    std::vector<double> values(p.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        values[order[i]] = rising[i];
    }
    return {how, values};
}

}  // namespace heli::statistics

namespace heli {

/// Tokens and names of `statistics::p_adjustment`.
template <>
struct labels_of<statistics::p_adjustment> {
    /// One row a member.
    static constexpr label<statistics::p_adjustment> rows[] = {
        {statistics::p_adjustment::holm, "holm", "Holm 法", "Holm"},
        {statistics::p_adjustment::hochberg, "hochberg", "Hochberg 法", "Hochberg"},
        {statistics::p_adjustment::bonferroni, "bonferroni", "Bonferroni 法", "Bonferroni"},
        {statistics::p_adjustment::benjamini_hochberg, "benjamini_hochberg",
         "Benjamini-Hochberg 法（错误发现率）", "Benjamini-Hochberg (false discovery rate)"},
    };
};

}  // namespace heli
