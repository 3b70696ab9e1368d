#include <heli/statistics/distribution.hpp>

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace heli::statistics::distribution_test {
namespace {

// Expected values: closed forms of these distributions.

TEST(Distribution, OfTWithOneOrTwoDegreesOfFreedom) {
    for (double const t : {-3.0, -0.4, 0.0, 1.0, 25.0}) {
        EXPECT_NEAR(two_sided_t(t, 1.0), 1.0 - 2.0 / std::numbers::pi * std::atan(std::abs(t)),
                    1e-14);
        EXPECT_NEAR(two_sided_t(t, 2.0), 1.0 - std::abs(t) / std::sqrt(2.0 + t * t), 1e-14);
    }
    EXPECT_NEAR(t_quantile(confidence(0.5), 1.0), 1.0, 1e-14);
    EXPECT_NEAR(t_quantile(confidence(0.95), 1.0), std::tan(0.475 * std::numbers::pi), 1e-11);
}

TEST(Distribution, OfFWithTwoAndTwoDegreesOfFreedom) {
    EXPECT_NEAR(upper_f(4.0, {2.0, 2.0}), 0.2, 1e-15);
    EXPECT_NEAR(f_quantile(confidence(0.9), {2.0, 2.0}), 19.0, 1e-11);
    EXPECT_EQ(upper_f(0.0, {3.0, 5.0}), 1.0);
}

TEST(Distribution, OfChiSquaredWithTwoDegreesOfFreedomAndOfTheNormal) {
    EXPECT_NEAR(upper_chi_squared(3.0, 2.0), std::exp(-1.5), 1e-15);
    EXPECT_NEAR(upper_chi_squared(4.0, 1.0), two_sided_z(2.0), 1e-15);
    EXPECT_NEAR(z_quantile(confidence(0.95)), 1.959963984540054, 1e-14);
    EXPECT_NEAR(two_sided_z(-1.959963984540054), 0.05, 1e-15);
    EXPECT_EQ(two_sided_z(0.0), 1.0);
}

TEST(Distribution, OfFairCoinsIsTwiceTheSmallerTail) {
    EXPECT_NEAR(two_sided_coin(1, 5), 14.0 / 64.0, 1e-15);
    EXPECT_NEAR(two_sided_coin(5, 1), 14.0 / 64.0, 1e-15);
    EXPECT_NEAR(two_sided_coin(0, 10), 2.0 / 1024.0, 1e-17);
    EXPECT_EQ(two_sided_coin(3, 3), 1.0);
}

}  // namespace
}  // namespace heli::statistics::distribution_test
