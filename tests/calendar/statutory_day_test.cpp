#include <heli/calendar/statutory_day.hpp>

#include "published_days.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace heli::calendar::statutory_day_test {
namespace {

std::vector<std::string> statutory(int year) {
    std::vector<std::string> days;
    for (auto const& s : statutory_days(data::holidays_cn, year)) {
        days.push_back(to_text(to_date(s.day)).substr(5));
    }
    return days;
}

TEST(StatutoryDays, AreElevenIn2024) {
    EXPECT_EQ(statutory(2024),
              (std::vector<std::string>{"01-01", "02-10", "02-11", "02-12", "04-04", "05-01",
                                        "06-10", "09-17", "10-01", "10-02", "10-03"}));
}

TEST(StatutoryDays, AreThirteenSince2025WithNewYearsEveAndASecondDayOfMay) {
    EXPECT_EQ(statutory(2025), (std::vector<std::string>{
                                   "01-01", "01-28", "01-29", "01-30", "01-31", "04-04", "05-01",
                                   "05-02", "05-31", "10-01", "10-02", "10-03", "10-06"}));
    EXPECT_EQ(statutory(2060).size(), 13U);
}

TEST(StatutoryDays, SpringFestivalBeganOnItsEveFrom2008To2013Only) {
    EXPECT_EQ(statutory(2007)[1], "02-18");
    EXPECT_EQ(statutory(2008)[1], "02-06");
    EXPECT_EQ(statutory(2013)[1], "02-09");
    EXPECT_EQ(statutory(2014)[1], "01-31");
}

TEST(StatutoryDays, WereSevenBefore1999AndTenBefore2008) {
    EXPECT_EQ(statutory(1998).size(), 7U);
    EXPECT_EQ(statutory(2007),
              (std::vector<std::string>{"01-01", "02-18", "02-19", "02-20", "05-01", "05-02",
                                        "05-03", "10-01", "10-02", "10-03"}));
    EXPECT_EQ(statutory(2008).size(), 11U);
}

TEST(StatutoryDays, OfTheYearInWhichTheRegulationChangedFollowTheVersionOfTheDay) {
    EXPECT_EQ(statutory(1999), (std::vector<std::string>{"01-01", "02-16", "02-17", "02-18",
                                                         "05-01", "10-01", "10-02", "10-03"}));
}

TEST(StatutoryDays, OfARowWithALongOffsetMayLieInTheNextYearOrTheOneBefore) {
    constexpr festival_row years[] = {
        {2023, {2023, 1, 22}, {2023, 4, 5}, {2023, 6, 22}, {2023, 9, 29}}};
    constexpr statutory_day_row rows[] = {
        {holiday::mid_autumn, festival_anchor::mid_autumn, 0, 127, {2024, 1, 1}, std::nullopt, {}},
        {holiday::spring_festival,
         festival_anchor::spring_festival,
         0,
         -128,
         {2008, 1, 1},
         civil_date{2022, 12, 31},
         {}},
        {holiday::qingming, festival_anchor::qingming, 0, 0, {2024, 1, 1}, std::nullopt, {}}};
    holiday_tables const tables{
        .notices = {}, .notice_days = {}, .statutory = rows, .festivals = years};
    auto const days = statutory_days(tables, 2023);
    ASSERT_EQ(days.size(), 2U);
    EXPECT_EQ(days[0].day, chrono_day(2022, 9, 16));
    EXPECT_EQ(days[1].day, chrono_day(2024, 2, 3));
}

TEST(StatutoryDays, ListBothHolidaysOfADayThatBelongsToTwo) {
    auto const days = statutory_days(data::holidays_cn, 2020);
    std::set<holiday> names;
    for (auto const& s : days) {
        if (s.day == chrono_day(2020, 10, 1)) {
            names.insert(s.rule->name);
        }
    }
    EXPECT_EQ(days.size(), 11U);
    EXPECT_EQ(names, (std::set<holiday>{holiday::mid_autumn, holiday::national_day}));
}

TEST(StatutoryDays, AreUnknownOutsideTheTableOfFestivals) {
    EXPECT_TRUE(statutory_days(data::holidays_cn, 1948).empty());
    EXPECT_TRUE(statutory_days(data::holidays_cn, 2101).empty());
    EXPECT_FALSE(festivals_of(data::holidays_cn.festivals, 1948));
    EXPECT_TRUE(festivals_of(data::holidays_cn.festivals, 2100));
}

TEST(StatutoryDays, AscendAndEachHasItsRuleInForce) {
    for (int year = 1949; year <= 2100; ++year) {
        day_number before = 0;
        bool first = true;
        for (auto const& s : statutory_days(data::holidays_cn, year)) {
            ASSERT_TRUE(first || before <= s.day) << year;
            before = s.day;
            first = false;
            ASSERT_NE(s.rule, nullptr);
            ASSERT_LE(to_day_number(s.rule->effective_from), s.day);
            ASSERT_EQ(to_civil_date(s.day).year, year);
        }
    }
}

TEST(StatutoryDays, OfEveryPublishedYearWereDaysOff) {
    for (int year = 2007; year <= 2026; ++year) {
        for (auto const& s : statutory_days(data::holidays_cn, year)) {
            EXPECT_FALSE(published().working(s.day)) << to_text(to_date(s.day));
        }
    }
}

TEST(AnchorDay, IsTheFestivalOrTheFixedDayOfItsYear) {
    auto const year = festivals_of(data::holidays_cn.festivals, 2023);
    ASSERT_TRUE(year);
    EXPECT_EQ(anchor_day(festival_anchor::spring_festival, *year), chrono_day(2023, 1, 22));
    EXPECT_EQ(anchor_day(festival_anchor::qingming, *year), chrono_day(2023, 4, 5));
    EXPECT_EQ(anchor_day(festival_anchor::dragon_boat, *year), chrono_day(2023, 6, 22));
    EXPECT_EQ(anchor_day(festival_anchor::mid_autumn, *year), chrono_day(2023, 9, 29));
    EXPECT_EQ(anchor_day(festival_anchor::fixed_date, *year, 5, 1), chrono_day(2023, 5, 1));
    EXPECT_THROW(static_cast<void>(anchor_day(festival_anchor::fixed_date, *year, 2, 30)),
                 invalid_value);
}

}  // namespace
}  // namespace heli::calendar::statutory_day_test
