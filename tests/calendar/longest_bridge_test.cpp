#include <heli/calendar/longest_bridge.hpp>

#include "published_days.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace heli::calendar::longest_bridge_test {
namespace {

constexpr festival_row years[] = {
    {2023, {2023, 1, 22}, {2023, 4, 5}, {2023, 6, 22}, {2023, 9, 29}},
    {2024, {2024, 2, 10}, {2024, 4, 4}, {2024, 6, 10}, {2024, 9, 17}},
};

moved_days off(date first, date last, holiday_set holidays) {
    return {first, last, false, names_of(holidays), holidays};
}

using offsets = std::optional<std::pair<int, int>>;

/// The bridge of a holiday in the notices, counted from the holiday's own day.
offsets around(holiday name, std::vector<bridge> const& bridges) {
    for (auto const& b : bridges) {
        if (b.name == name) {
            return std::pair{b.first, b.last};
        }
    }
    return std::nullopt;
}

offsets longest(holiday name, std::vector<moved_days> days) {
    return around(name, longest_bridges({{"one", 2023, std::nullopt, {}, std::move(days)}}, years));
}

offsets published_longest(holiday name) {
    return around(name,
                  longest_bridges(to_notices(data::holidays_cn), data::holidays_cn.festivals));
}

TEST(LongestBridge, IsCountedFromTheHolidaysOwnDay) {
    EXPECT_EQ(longest(holiday::spring_festival,
                      {off(date(2023, 1, 21), date(2023, 1, 27), holiday::spring_festival)}),
              (offsets{{-1, 5}}));
}

TEST(LongestBridge, OfTwoRunsIsTheLonger) {
    EXPECT_EQ(
        longest(holiday::qingming, {off(date(2023, 4, 5), date(2023, 4, 5), holiday::qingming),
                                    off(date(2024, 4, 4), date(2024, 4, 6), holiday::qingming)}),
        (offsets{{0, 2}}));
}

TEST(LongestBridge, JoinsEquallyLongRunsSoThatTheGuessIsNotTooShort) {
    EXPECT_EQ(
        longest(holiday::qingming, {off(date(2023, 4, 3), date(2023, 4, 5), holiday::qingming),
                                    off(date(2024, 4, 4), date(2024, 4, 6), holiday::qingming)}),
        (offsets{{-2, 2}}));
}

TEST(LongestBridge, RunThatBeginsInDecemberBelongsToTheComingNewYear) {
    EXPECT_EQ(
        longest(holiday::new_year, {off(date(2022, 12, 31), date(2023, 1, 2), holiday::new_year)}),
        (offsets{{-1, 1}}));
}

TEST(LongestBridge, MakeUpDaysAreNoBridge) {
    auto run = off(date(2023, 4, 23), date(2023, 4, 23), holiday::labor_day);
    run.working = true;
    EXPECT_EQ(longest(holiday::labor_day, {run}), std::nullopt);
}

TEST(LongestBridge, RunOfTwoHolidaysCountsForEach) {
    std::vector<moved_days> const run{
        off(date(2023, 9, 29), date(2023, 10, 6), holiday::mid_autumn | holiday::national_day)};
    EXPECT_EQ(longest(holiday::mid_autumn, run), (offsets{{0, 7}}));
    EXPECT_EQ(longest(holiday::national_day, run), (offsets{{-2, 5}}));
}

TEST(LongestBridge, OccasionWithoutAYearlyDayHasNone) {
    EXPECT_EQ(longest(holiday::victory_day,
                      {off(date(2023, 9, 3), date(2023, 9, 5), holiday::victory_day)}),
              std::nullopt);
    EXPECT_EQ(day_of(holiday::victory_day, years[0]), std::nullopt);
}

TEST(LongestBridge, RunOutsideTheTableOfFestivalsIsLeftOut) {
    EXPECT_EQ(
        longest(holiday::new_year, {off(date(2026, 1, 1), date(2026, 1, 3), holiday::new_year)}),
        std::nullopt);
    EXPECT_TRUE(longest_bridges({}, years).empty());
}

// Worked by hand from the notices of 2007 to 2026.
TEST(LongestBridgesOfChina, AreThoseOfTheNotices) {
    // 3 days: 2007 from the day itself, 2008 up to it, 2023 around it.
    EXPECT_EQ(published_longest(holiday::new_year), (offsets{{-2, 2}}));
    // 3 days: 2008 from 4 April on, 2010 up to 5 April.
    EXPECT_EQ(published_longest(holiday::qingming), (offsets{{-2, 2}}));
    // 1 to 7 May 2007, the last golden week of May.
    EXPECT_EQ(published_longest(holiday::labor_day), (offsets{{0, 6}}));
    // 3 days: 2009 from 28 May on, 2010 up to 16 June.
    EXPECT_EQ(published_longest(holiday::dragon_boat), (offsets{{-2, 2}}));
    // 8 days: 2012 from 30 September on, 1 to 8 October 2025 with the festival on the 6th.
    EXPECT_EQ(published_longest(holiday::mid_autumn), (offsets{{-5, 7}}));
    // 8 days: 29 September to 6 October 2023, 1 to 8 October 2009.
    EXPECT_EQ(published_longest(holiday::national_day), (offsets{{-2, 7}}));
    EXPECT_EQ(published_longest(holiday::victory_day), std::nullopt);
}

// The notice of 2020 gave 24 to 30 January and its amendment 31 January to 2 February: ten days
// off around 25 January, longer than the nine of 2026.
TEST(LongestBridgesOfChina, SpringFestivalOf2020WasTheLongestThroughItsAmendment) {
    EXPECT_EQ(published_longest(holiday::spring_festival), (offsets{{-1, 8}}));
}

TEST(LongestBridgesOfChina, CoverEveryRunOfDaysOffAroundASpringFestival) {
    auto const bridge = published_longest(holiday::spring_festival);
    ASSERT_TRUE(bridge);
    int longest = 0;
    for (int year = 2007; year <= 2026; ++year) {
        auto const own = festivals_of(data::holidays_cn.festivals, year);
        ASSERT_TRUE(own);
        int const day = to_day_number(own->spring_festival);
        int first = day;
        int last = day;
        while (!published().working(first - 1)) {
            --first;
        }
        while (!published().working(last + 1)) {
            ++last;
        }
        longest = std::max(longest, last - first + 1);
    }
    EXPECT_EQ(longest, 10);
    EXPECT_GE(bridge->second - bridge->first + 1, longest);
}

TEST(DayOf, FixedHolidaysHaveTheirDayOfTheMonth) {
    EXPECT_EQ(day_of(holiday::new_year, years[0]), chrono_day(2023, 1, 1));
    EXPECT_EQ(day_of(holiday::labor_day, years[0]), chrono_day(2023, 5, 1));
    EXPECT_EQ(day_of(holiday::national_day, years[0]), chrono_day(2023, 10, 1));
    EXPECT_EQ(day_of(holiday::dragon_boat, years[1]), chrono_day(2024, 6, 10));
}

}  // namespace
}  // namespace heli::calendar::longest_bridge_test
