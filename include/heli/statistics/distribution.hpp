/// \file
/// Tails and quantiles of the distributions that tests use, by Boost.Math.
#pragma once

#include <heli/statistics/confidence.hpp>

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace heli::statistics {

/// The degrees of freedom of an F ratio.
struct ratio_df {
    double numerator;    ///< Of the mean square above.
    double denominator;  ///< Of the mean square below.

    friend bool operator==(ratio_df const&, ratio_df const&) = default;
};

namespace distribution_detail {

/// What has no value is inf or NaN, which callers look for, rather than an exception of Boost's.
using quiet = boost::math::policies::policy<
    boost::math::policies::domain_error<boost::math::policies::ignore_error>,
    boost::math::policies::pole_error<boost::math::policies::ignore_error>,
    boost::math::policies::overflow_error<boost::math::policies::ignore_error>,
    boost::math::policies::evaluation_error<boost::math::policies::ignore_error>>;

using binomial = boost::math::binomial_distribution<double, quiet>;
using chi_squared = boost::math::chi_squared_distribution<double, quiet>;
using fisher_f = boost::math::fisher_f_distribution<double, quiet>;
using normal = boost::math::normal_distribution<double, quiet>;
using students_t = boost::math::students_t_distribution<double, quiet>;

}  // namespace distribution_detail

/// How likely Student's t is at least as far from 0 as `t`, on either side.
[[nodiscard]] inline double two_sided_t(double t, double df) {
    return 2.0 * boost::math::cdf(distribution_detail::students_t(df), -std::abs(t));
}

/// What Student's t exceeds with the tail of `level`.
[[nodiscard]] inline double t_quantile(confidence level, double df) {
    return boost::math::quantile(
        boost::math::complement(distribution_detail::students_t(df), level.tail()));
}

/// How likely a standard normal value is at least as far from 0 as `z`, on either side.
[[nodiscard]] inline double two_sided_z(double z) {
    return 2.0 * boost::math::cdf(distribution_detail::normal(), -std::abs(z));
}

/// What a standard normal value exceeds with the tail of `level`.
[[nodiscard]] inline double z_quantile(confidence level) {
    return boost::math::quantile(
        boost::math::complement(distribution_detail::normal(), level.tail()));
}

/// How likely F is at least `f`.
[[nodiscard]] inline double upper_f(double f, ratio_df df) {
    return boost::math::cdf(
        boost::math::complement(distribution_detail::fisher_f(df.numerator, df.denominator), f));
}

/// What F exceeds with the tail of `level`; not finite where degrees of freedom near 0 leave none.
[[nodiscard]] inline double f_quantile(confidence level, ratio_df df) {
    return boost::math::quantile(boost::math::complement(
        distribution_detail::fisher_f(df.numerator, df.denominator), level.tail()));
}

/// How likely chi squared is at least `x`.
[[nodiscard]] inline double upper_chi_squared(double x, double df) {
    return boost::math::cdf(boost::math::complement(distribution_detail::chi_squared(df), x));
}

/// How likely `a + b` fair coins fall at least as unevenly as `a` to `b`, on either side: twice the
/// smaller tail, at most 1.
/// \param a, b not negative, and not both 0.
[[nodiscard]] inline double two_sided_coin(std::int64_t a, std::int64_t b) {
    distribution_detail::binomial const coins(static_cast<double>(a + b), 0.5);
    return std::min(1.0, 2.0 * boost::math::cdf(coins, static_cast<double>(std::min(a, b))));
}

}  // namespace heli::statistics
