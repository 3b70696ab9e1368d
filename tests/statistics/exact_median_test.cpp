#include <heli/statistics/exact_median.hpp>

#include <gtest/gtest.h>

namespace heli::statistics::exact_median_test {
namespace {

TEST(ExactMedian, IsTheMiddleOrTheMeanOfTheTwoMiddleOnes) {
    EXPECT_EQ(median_of({7}), 7);
    EXPECT_EQ(median_of({9, 1, 4}), 4);
    EXPECT_EQ(median_of({2, 1, 9, 0}), rational(3, 2));
}

TEST(ExactMedian, OfDeviationsTakesDistancesOnBothSides) {
    EXPECT_EQ(median_deviation({1, 4, 9}, 4), 3);
    EXPECT_EQ(median_deviation({5, 5, 5}, 5), 0);
}

TEST(ExactMedian, OfNothingIsRefused) {
    EXPECT_THROW(static_cast<void>(median_of({})), invalid_value);
    EXPECT_THROW(static_cast<void>(median_deviation({}, 0)), invalid_value);
}

}  // namespace
}  // namespace heli::statistics::exact_median_test
