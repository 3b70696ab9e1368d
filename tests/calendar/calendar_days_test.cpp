#include <heli/calendar/calendar_days.hpp>

#include "published_days.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <limits>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace heli::calendar::calendar_days_test {
namespace {

constexpr festival_row festivals[] = {
    {2023, {2023, 1, 22}, {2023, 4, 5}, {2023, 6, 22}, {2023, 9, 29}},
    {2024, {2024, 2, 10}, {2024, 4, 4}, {2024, 6, 10}, {2024, 9, 17}},
};
constexpr statutory_day_row qingming_and_may[] = {
    {holiday::qingming, festival_anchor::qingming, 0, 0, {2008, 1, 1}, std::nullopt, {"R", "", ""}},
    {holiday::labor_day, festival_anchor::fixed_date, 5, 1, {2008, 1, 1}, std::nullopt, {}},
};
holiday_tables const small{
    .notices = {}, .notice_days = {}, .statutory = qingming_and_may, .festivals = festivals};

std::size_t at(int year, int month, int day) {
    return static_cast<std::size_t>(chrono_day(year, month, day) - chrono_day(1949, 1, 1));
}

notice yearly(int year, std::vector<moved_days> days = {}) {
    return {notice_id("y" + std::to_string(year)), year, std::nullopt, {}, std::move(days)};
}

static_assert(day_span == 55517);
static_assert(offset_of(to_day_number(civil_date(1949, 1, 1))) == 0U);
static_assert(offset_of(to_day_number(civil_date(2100, 12, 31))) == 55516U);
static_assert(!offset_of(to_day_number(civil_date(1948, 12, 31))));
static_assert(!offset_of(to_day_number(civil_date(2101, 1, 1))));

TEST(OffsetOf, GivesNothingForTheLargestAndSmallestDayNumbers) {
    EXPECT_EQ(offset_of(std::numeric_limits<day_number>::min()), std::nullopt);
    EXPECT_EQ(offset_of(std::numeric_limits<day_number>::max()), std::nullopt);
}

TEST(RequiredOffset, RefusesDaysOutsideTheSpanAndSpecialValues) {
    EXPECT_EQ(required_offset(date(1949, 1, 1)), 0);
    EXPECT_EQ(required_offset(date(2100, 12, 31)), 55516);
    EXPECT_EQ(day_at(0), date(1949, 1, 1));
    EXPECT_EQ(day_at(55516), date(2100, 12, 31));
    for (date const outside :
         {date(1948, 12, 31), date(2101, 1, 1), date(boost::date_time::not_a_date_time),
          date(boost::date_time::neg_infin), date(boost::date_time::pos_infin)}) {
        EXPECT_THROW(static_cast<void>(required_offset(outside)), invalid_value);
    }
}

TEST(LayOut, WithoutTablesIsMondayToFridayAndAllProvisional) {
    auto const days = lay_out({}, {});
    ASSERT_EQ(days.kinds.size(), 55517U);
    for (std::size_t i = 0; i < days.kinds.size(); ++i) {
        std::chrono::weekday const weekday{
            std::chrono::sys_days{std::chrono::days{chrono_day(1949, 1, 1) + static_cast<int>(i)}}};
        ASSERT_EQ(days.kinds[i],
                  weekday.iso_encoding() < 6 ? day_kind::weekday : day_kind::weekend);
        ASSERT_TRUE(days.provisional[i]);
        ASSERT_EQ(days.reasons[i], 0);
    }
    EXPECT_EQ(days.names, std::vector<bilingual>{{}});
}

TEST(LayOut, SaturdaysBeforeMay1995MayHaveBeenWorked) {
    auto const days = lay_out({}, {});
    EXPECT_TRUE(days.without_holidays[at(1995, 4, 29)]);
    EXPECT_FALSE(days.without_holidays[at(1995, 4, 30)]);
    EXPECT_FALSE(days.without_holidays[at(1995, 5, 6)]);
}

TEST(LayOut, SaturdayOfTheSixDayWeekIsNoWorkingDayOnceItsYearHasANotice) {
    auto const days = lay_out({}, {yearly(1990)});
    EXPECT_FALSE(days.without_holidays[at(1990, 6, 2)]);
    EXPECT_FALSE(days.with_longest_bridges[at(1990, 6, 2)]);
    EXPECT_TRUE(days.without_holidays[at(1990, 12, 29)]);
}

TEST(LayOut, LongestBridgesLeaveTheDaysOfAYearWithANoticeAsTheyAre) {
    date const first(2023, 5, 1);
    auto const days = lay_out(
        small,
        {yearly(2023, {{first, date(2023, 5, 3), false, {}, holiday::labor_day}}), yearly(2024)});
    EXPECT_TRUE(days.with_longest_bridges[at(2024, 5, 2)]);
    EXPECT_EQ(days.kinds[at(2024, 5, 2)], day_kind::weekday);
    auto const open =
        lay_out(small, {yearly(2023, {{first, date(2023, 5, 3), false, {}, holiday::labor_day}})});
    EXPECT_FALSE(open.with_longest_bridges[at(2024, 5, 2)]);
}

TEST(LayOut, YearWithANoticeIsCertainUpToChristmasDay) {
    auto const days = lay_out({}, {yearly(2023)});
    EXPECT_TRUE(days.provisional[at(2022, 12, 31)]);
    EXPECT_FALSE(days.provisional[at(2023, 1, 1)]);
    EXPECT_FALSE(days.provisional[at(2023, 12, 25)]);
    EXPECT_TRUE(days.provisional[at(2023, 12, 26)]);
    EXPECT_TRUE(days.provisional[at(2023, 12, 31)]);
    EXPECT_TRUE(days.provisional[at(2024, 1, 1)]);
}

TEST(LayOut, LateDecemberIsCertainOnceTheNextYearHasItsNotice) {
    auto const days = lay_out({}, {yearly(2023), yearly(2024)});
    EXPECT_FALSE(days.provisional[at(2023, 12, 26)]);
    EXPECT_FALSE(days.provisional[at(2023, 12, 31)]);
    EXPECT_TRUE(days.provisional[at(2024, 12, 26)]);
}

TEST(LayOut, ProvisionalYearHasItsStatutoryDaysWithTheirRegulation) {
    auto const days = lay_out(small, {});
    auto const i = at(2023, 4, 5);
    EXPECT_EQ(days.kinds[i], day_kind::holiday);
    EXPECT_EQ(days.names[days.reasons[i]].zh, "清明节");
    EXPECT_EQ(days.sources[days.reasons[i]].title, "R");
    EXPECT_TRUE(days.without_holidays[i]);
    EXPECT_FALSE(days.with_longest_bridges[i]);
    EXPECT_EQ(days.kinds[at(2024, 5, 1)], day_kind::holiday);
}

TEST(LayOut, ADayHasTheSameReasonEveryYearAndNeighboursHaveDifferentOnes) {
    auto const days = lay_out(data::holidays_cn, {});
    EXPECT_EQ(days.reasons[at(2028, 5, 1)], days.reasons[at(2030, 5, 1)]);
    EXPECT_LT(days.names.size(), 100U);
    for (std::size_t i = 1; i < days.kinds.size(); ++i) {
        ASSERT_TRUE(days.reasons[i] == 0 || days.reasons[i] != days.reasons[i - 1]) << i;
    }
    // National Day of 2020 was the Mid-Autumn Festival too; other years keep their own name.
    EXPECT_EQ(days.names[days.reasons[at(2020, 10, 1)]].zh, "中秋节、国庆节");
    EXPECT_EQ(days.names[days.reasons[at(2019, 10, 1)]].zh, "国庆节");
    EXPECT_EQ(days.names[days.reasons[at(2022, 10, 1)]].zh, "国庆节");
}

TEST(LayOut, YearWithANoticeHasNoDaysOffButThoseOfTheNotice) {
    auto const days = lay_out(small, {yearly(2023)});
    EXPECT_EQ(days.kinds[at(2023, 4, 5)], day_kind::weekday);
    EXPECT_EQ(days.kinds[at(2024, 4, 4)], day_kind::holiday);
}

TEST(LayOut, NoticeMovesDaysOffAndMakesWeekendsUp) {
    auto const days =
        lay_out({}, {yearly(2023, {{date(2023, 4, 29), date(2023, 5, 3), false, {"劳动节", ""}, {}},
                                   {date(2023, 5, 5), date(2023, 5, 6), true, {"补班", ""}, {}}})});
    EXPECT_EQ(days.kinds[at(2023, 4, 29)], day_kind::holiday);
    EXPECT_EQ(days.kinds[at(2023, 5, 1)], day_kind::holiday);
    EXPECT_EQ(days.kinds[at(2023, 5, 5)], day_kind::weekday);
    EXPECT_EQ(days.kinds[at(2023, 5, 6)], day_kind::make_up_day);
    EXPECT_EQ(days.names[days.reasons[at(2023, 5, 6)]].zh, "补班");
    for (auto const i : {at(2023, 4, 29), at(2023, 5, 6)}) {
        EXPECT_EQ(days.without_holidays[i], is_working(days.kinds[i]));
        EXPECT_EQ(days.with_longest_bridges[i], is_working(days.kinds[i]));
    }
}

TEST(LayOut, LaterNoticeOverridesTheEarlier) {
    date const monday(2023, 5, 8);
    notice const first = yearly(2023, {{monday, monday, false, {"a", ""}, {}}});
    notice const second{
        "b", std::nullopt, std::nullopt, {}, {{monday, monday, true, {"b", ""}, {}}}};
    EXPECT_EQ(lay_out({}, {first, second}).kinds[at(2023, 5, 8)], day_kind::weekday);
    EXPECT_EQ(lay_out({}, {second, first}).kinds[at(2023, 5, 8)], day_kind::holiday);
}

TEST(LayOut, NoticeOfNoYearMakesItsOwnDaysCertainAndNoOthers) {
    date const monday(2030, 6, 3);
    auto const days = lay_out(
        {},
        {{"works", std::nullopt, std::nullopt, {}, {{monday, monday, false, {"厂庆", ""}, {}}}}});
    EXPECT_FALSE(days.provisional[at(2030, 6, 3)]);
    EXPECT_TRUE(days.provisional[at(2030, 6, 4)]);
    EXPECT_FALSE(days.without_holidays[at(2030, 6, 3)]);
}

TEST(LayOut, DaysOutsideTheSpanAreLeftOut) {
    auto const days =
        lay_out({}, {yearly(1949, {{date(1948, 12, 30), date(1949, 1, 3), false, {}, {}}}),
                     yearly(2101, {{date(2100, 12, 31), date(2101, 1, 3), false, {}, {}}})});
    EXPECT_EQ(days.kinds[at(1949, 1, 3)], day_kind::holiday);
    EXPECT_EQ(days.kinds[at(2100, 12, 31)], day_kind::holiday);
    EXPECT_EQ(days.kinds.size(), 55517U);
}

TEST(LateDecember, HasNeverBeenReachedBeforeThe26thByANextYearsNotice) {
    int earliest = 31;
    std::set<std::string> reaching_back;
    for (auto const& row : data::holidays_cn.notices) {
        for (auto const& run : data::holidays_cn.notice_days) {
            if (run.notice == row.id && run.first.year < row.year) {
                ASSERT_EQ(run.first.year, row.year - 1);
                ASSERT_EQ(run.first.month, 12);
                earliest = std::min<int>(earliest, run.first.day);
                reaching_back.insert(std::string(row.id));
            }
        }
    }
    EXPECT_EQ(earliest, 29);
    EXPECT_LE(late_december, earliest);
    EXPECT_EQ(reaching_back,
              (std::set<std::string>{"cn-2007", "cn-2008", "cn-2012", "cn-2019", "cn-2023"}));
}

TEST(LateDecember, NoNoticeMovesADayBetweenThe1stAndThe25thOfDecember) {
    for (auto const& run : data::holidays_cn.notice_days) {
        for (auto day = to_day_number(run.first); day <= to_day_number(run.last); ++day) {
            auto const c = to_civil_date(day);
            EXPECT_FALSE(c.month == 12 && c.day < late_december) << to_text(to_date(day));
        }
    }
}

}  // namespace
}  // namespace heli::calendar::calendar_days_test
