#include <heli/core/count_bound.hpp>

#include "label_laws.hpp"
#include "thrown_text.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <optional>

namespace heli::count_bound_test {
namespace {

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

TEST(CountBound, MoreThanAHundredActivitiesHaveALowerBoundOnly) {
    auto const activities = count_bound::stated(bound_kind::at_least, 100);
    EXPECT_EQ(activities.lower(), 100);
    EXPECT_EQ(activities.upper(), std::nullopt);
    EXPECT_FALSE(activities.is_exact());
}

TEST(CountBound, StatedKindsEqualTheFactoriesOfTheSameName) {
    EXPECT_EQ(count_bound::stated(bound_kind::exact, 40), count_bound::exactly(40));
    EXPECT_EQ(count_bound::stated(bound_kind::at_least, 40), count_bound::at_least(40));
    EXPECT_EQ(count_bound::stated(bound_kind::at_most, 40), count_bound::at_most(40));
}

TEST(CountBound, AtMostIncludesZero) {
    EXPECT_EQ(count_bound::at_most(5), count_bound(0, 5));
    EXPECT_TRUE(count_bound::at_most(0).is_exact());
}

TEST(CountBound, SumOfBoundsIsTheBoundOfTheSum) {
    auto const forty = count_bound::exactly(40);
    auto const hundred_or_more = count_bound::at_least(100);
    auto const five_or_fewer = count_bound::at_most(5);
    EXPECT_EQ(forty + forty, count_bound::exactly(80));
    EXPECT_EQ(forty + hundred_or_more, count_bound::at_least(140));
    EXPECT_EQ(forty + five_or_fewer, count_bound(40, 45));
    EXPECT_EQ(hundred_or_more + five_or_fewer, count_bound::at_least(100));
}

TEST(CountBound, AdditionIsCommutativeAndAssociativeAndZeroIsNeutral) {
    count_bound const all[] = {count_bound::exactly(0), count_bound::exactly(7),
                               count_bound::at_least(3), count_bound::at_most(9),
                               count_bound(2, 11)};
    for (auto const& a : all) {
        EXPECT_EQ(a + count_bound::exactly(0), a);
        for (auto const& b : all) {
            EXPECT_EQ(a + b, b + a);
            for (auto const& c : all) {
                EXPECT_EQ((a + b) + c, a + (b + c));
            }
        }
    }
}

TEST(CountBound, EverySumOfPossibleCountsLiesWithinTheSumOfTheBounds) {
    count_bound const a(2, 5);
    count_bound const b(1, 4);
    auto const sum = a + b;
    for (std::int64_t x = 2; x <= 5; ++x) {
        for (std::int64_t y = 1; y <= 4; ++y) {
            EXPECT_LE(sum.lower(), x + y);
            EXPECT_GE(*sum.upper(), x + y);
        }
    }
    EXPECT_EQ(sum, count_bound(3, 9));
}

TEST(CountBound, RefusesNegativeCountsAndBoundsTheWrongWayRound) {
    EXPECT_THROW(static_cast<void>(count_bound::exactly(-1)), invalid_value);
    EXPECT_THROW(static_cast<void>(count_bound::at_least(-1)), invalid_value);
    EXPECT_THROW(static_cast<void>(count_bound::at_most(-1)), invalid_value);
    EXPECT_THROW(count_bound(3, 2), invalid_value);
    EXPECT_TRUE(holds(thrown_text<invalid_value>([] { return count_bound(3, 2); }), "from 3 to 2"));
}

TEST(CountBound, RefusesASumThatDoesNotFit64Bits) {
    EXPECT_EQ((count_bound::exactly(most) + count_bound::exactly(0)).lower(), most);
    EXPECT_THROW(static_cast<void>(count_bound::exactly(most) + count_bound::exactly(1)),
                 invalid_value);
    EXPECT_THROW(static_cast<void>(count_bound::at_most(most) + count_bound::at_most(1)),
                 invalid_value);
    EXPECT_THROW(static_cast<void>(count_bound::at_least(most) + count_bound::at_least(1)),
                 invalid_value);
}

TEST(CountBound, TextShowsWhichBoundIsMeant) {
    EXPECT_EQ(to_text(count_bound::exactly(40)), "40");
    EXPECT_EQ(to_text(count_bound::at_least(100)), ">= 100");
    EXPECT_EQ(to_text(count_bound::at_most(5)), "<= 5");
    EXPECT_EQ(to_text(count_bound(10, 20)), "10..20");
}

TEST(BoundKind, HasSoundLabels) {
    expect_snake_case_labels<bound_kind>(3);
}

}  // namespace
}  // namespace heli::count_bound_test
