#include <heli/scoring/contest_days.hpp>

#include <gtest/gtest.h>

#include <chrono>
#include <limits>

namespace heli::scoring::contest_days_test {
namespace {

constexpr utc_seconds midnight = 1751299200;  // 2025-07-01T00:00:00+08:00

TEST(ContestClock, CountsDaysInTheZoneOfTheContest) {
    contest_clock const clock(date(2025, 7, 1), std::chrono::hours(8));
    EXPECT_EQ(clock.begin_of(0), midnight);
    EXPECT_EQ(clock.day_of(midnight), 0);
    EXPECT_EQ(clock.day_of(midnight - 1), -1);
    EXPECT_EQ(clock.day_of(midnight + 86399), 0);
    EXPECT_EQ(clock.day_of(midnight + 86400), 1);
    EXPECT_EQ(clock.number_of(date(2025, 8, 29)), 59);
    EXPECT_EQ(clock.date_of(59), date(2025, 8, 29));
}

TEST(ContestClock, KnowsZonesWestOfGreenwichAndDaysBefore1970) {
    contest_clock const clock(date(1969, 12, 31), std::chrono::minutes(-210));
    EXPECT_EQ(clock.begin_of(0), -86400 + 210 * 60);
    EXPECT_EQ(clock.day_of(-86400 + 210 * 60 - 1), -1);
    EXPECT_EQ(clock.day_of(0), 0);
}

TEST(ContestClock, PutsAbsurdInstantsFarOutside) {
    contest_clock const clock(date(2025, 7, 1), std::chrono::hours(8));
    EXPECT_LT(clock.day_of(std::numeric_limits<utc_seconds>::min()), -1'000'000'000);
    EXPECT_GT(clock.day_of(std::numeric_limits<utc_seconds>::max()), 1'000'000'000);
}

TEST(OpenDays, CountWholeAndCutWeeks) {
    open_days const sixty{0, 59};
    EXPECT_EQ(sixty.count(), 60);
    EXPECT_EQ(sixty.weeks(), 9);
    EXPECT_EQ(sixty.cut_weeks(), 1);
    EXPECT_FALSE(sixty.cut_week(55));
    EXPECT_TRUE(sixty.cut_week(56));
    EXPECT_EQ((open_days{0, 55}.cut_weeks()), 0);
    EXPECT_EQ((open_days{0, 3}.cut_weeks()), 1);
    EXPECT_EQ((open_days{2, 4}.weeks()), 1);
}

TEST(OpenDays, CountWeeksFromTheStartAlsoBeforeIt) {
    open_days const around{-3, 18};
    EXPECT_EQ(open_days::week_of(-1), -1);
    EXPECT_EQ(open_days::week_of(-7), -1);
    EXPECT_EQ(open_days::week_of(-8), -2);
    EXPECT_EQ(around.weeks(), 4);
    EXPECT_EQ(around.cut_weeks(), 2);
    EXPECT_TRUE(around.cut_week(-1));
    EXPECT_FALSE(around.cut_week(0));
}

static_assert(floor_quotient(-1, 7) == -1 && floor_quotient(-7, 7) == -1 &&
              floor_quotient(6, 7) == 0 && floor_quotient(7, 7) == 1);

}  // namespace
}  // namespace heli::scoring::contest_days_test
