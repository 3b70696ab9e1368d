#include <heli/statistics/exact_sum.hpp>

#include "random_samples.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

namespace heli::statistics::exact_sum_test {
namespace {

using numbers = std::vector<double>;

TEST(ExactSum, LosesNothingOnTheWay) {
    EXPECT_EQ(sum_of(numbers{1e100, 1.0, -1e100}), 1.0);
    EXPECT_EQ(sum_of(numbers{0.1, 0.2, -0.3}), std::ldexp(1.0, -55));
    EXPECT_EQ(sum_of(numbers(10, 0.1)), 1.0);
    EXPECT_EQ(sum_of(numbers{1.0, 1e100, 1.0, -1e100}), 2.0);
}

TEST(ExactSum, RoundsTheTotalOnceAndAHalfToEven) {
    auto const unit = std::numeric_limits<double>::epsilon();
    EXPECT_EQ(sum_of(numbers{1.0, unit / 2.0}), 1.0);
    EXPECT_EQ(sum_of(numbers{1.0, unit / 2.0, unit * unit}), 1.0 + unit);
    EXPECT_EQ(sum_of(numbers{1.0 + unit, unit / 2.0, -unit * unit}), 1.0 + unit);
    EXPECT_EQ(sum_of(numbers{1.0 + unit, unit / 2.0}), 1.0 + 2.0 * unit);
    EXPECT_EQ(sum_of(numbers{-1.0, -unit / 2.0, -unit * unit}), -1.0 - unit);
}

TEST(ExactSum, OfNothingIsAPositiveZero) {
    EXPECT_FALSE(std::signbit(sum_of({})));
    EXPECT_FALSE(std::signbit(sum_of(numbers{-0.0, -0.0})));
    EXPECT_FALSE(std::signbit(sum_of(numbers{-3.5, 3.5})));
}

TEST(ExactSum, IsTheSameForEveryOrder) {
    random_source random(20230601);
    for (int i = 0; i < 100; ++i) {
        auto const sample = wild_sample(random, 40);
        EXPECT_EQ(sum_of(shuffled(sample, random)), sum_of(sample));
    }
}

}  // namespace
}  // namespace heli::statistics::exact_sum_test
