/// \file
/// Welch's t test: do two groups differ in their mean, each with a spread of its own?
#pragma once

#include <heli/statistics/confidence.hpp>
#include <heli/statistics/distribution.hpp>
#include <heli/statistics/moments.hpp>
#include <heli/statistics/procedure.hpp>

#include <cmath>
#include <optional>
#include <span>

namespace heli::statistics {

/// How two groups differ. Unit: that of the values.
struct welch_result {
    procedure how;                ///< Zeros are kept.
    confidence level;             ///< Of `limits`.
    moments a;                    ///< The first group.
    moments b;                    ///< The second group.
    knowable<double> difference;  ///< Mean of the first minus mean of the second.
    knowable<double> t;           ///< Difference by its standard error.
    knowable<double> df;          ///< Degrees of freedom after Welch and Satterthwaite.
    knowable<double> p;           ///< Two-sided, of the means being equal.
    knowable<interval> limits;    ///< Confidence interval of the difference.

    friend bool operator==(welch_result const&, welch_result const&) = default;
};

namespace welch_detail {

/// Why there is no test; nothing if there is one.
inline std::optional<unknown> obstacle(moments const& a, moments const& b) {
    for (auto const* group : {&a, &b}) {
        if (!group->variance.known()) {
            return too_few(group->n, 2);
        }
    }
    if (a.variance.value() == 0.0 && b.variance.value() == 0.0) {
        return unknown{{"两组内部数值各自全部相等，没有离散程度可言",
                        "the values within each group are all equal: there is no spread"}};
    }
    return std::nullopt;
}

inline knowable<double> difference_of(moments const& a, moments const& b) {
    if (a.mean.known() && b.mean.known()) {
        return a.mean.value() - b.mean.value();
    }
    return too_few(0, 1);
}

}  // namespace welch_detail

/// Compares the means of two groups. What needs a spread is unknown if a group has fewer than two
/// values, or if the values within each group are all equal.
/// \throws invalid_value as `check_sample`.
[[nodiscard]] inline welch_result welch(std::span<double const> a, std::span<double const> b,
                                        confidence level) {
    check_sample(a, "a");
    check_sample(b, "b");
    auto const first = moments_of(a);
    auto const second = moments_of(b);
    procedure const how{method::welch_t, zero_rule::kept, tie_rule::none};
    auto const difference = welch_detail::difference_of(first, second);
    if (auto const why = welch_detail::obstacle(first, second)) {
        return {how, level, first, second, difference, *why, *why, *why, *why};
    }
    double const va = first.variance.value() / static_cast<double>(a.size());
    double const vb = second.variance.value() / static_cast<double>(b.size());
    double const standard_error = std::sqrt(va + vb);
    // By shares of the variance, whose squares cannot leave the range of a double.
    double const share_a = va / (va + vb);
    double const share_b = vb / (va + vb);
    double const df = 1.0 / (share_a * share_a / static_cast<double>(a.size() - 1) +
                             share_b * share_b / static_cast<double>(b.size() - 1));
    double const t = difference.value() / standard_error;
    double const reach = t_quantile(level, df) * standard_error;
    return {how,
            level,
            first,
            second,
            difference,
            t,
            df,
            two_sided_t(t, df),
            interval{difference.value() - reach, difference.value() + reach}};
}

}  // namespace heli::statistics
