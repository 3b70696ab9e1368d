#include <heli/law/due.hpp>

#include "../core/thrown_text.hpp"
#include "published_law.hpp"
#include "small_rules.hpp"

#include <gtest/gtest.h>

#include <string>

namespace heli::law::due_test {
namespace {

std::string dates_of(rule_id const& rule, date const& event) {
    return dates(due_by(rule, event));
}

TEST(Due, SkipsTheNationalDayWeekButCountsItsMakeUpDays) {
    // 26, 27, 28 September; 7 and 8 October, made working days; 9 to 13 October.
    EXPECT_EQ(dates_of("ARB-ANSWER", {2023, 9, 25}), "2023-10-13 -> 2023-10-13");
}

TEST(Due, OfCalendarDaysThatEndInAHolidayMovesToTheNextWorkingDayEvenASaturday) {
    EXPECT_EQ(dates_of("CT-APPEAL-J", {2023, 9, 15}), "2023-09-30 -> 2023-10-07");
    EXPECT_EQ(dates_of("SUE-NONFINAL", {2023, 9, 20}), "2023-10-05 -> 2023-10-07");
}

TEST(Due, OfCalendarDaysThatEndOnAMakeUpDayStays) {
    EXPECT_EQ(dates_of("CT-APPEAL-J", {2023, 9, 22}), "2023-10-07 -> 2023-10-07");
}

TEST(Due, CountsHolidaysInsideAPeriodOfCalendarDays) {
    EXPECT_EQ(dates_of("CT-APPEAL-J", {2023, 9, 28}), "2023-10-13 -> 2023-10-13");
}

TEST(Due, OneMonthFromThe31stOrThe30thOfJanuaryEndsWithFebruary) {
    EXPECT_EQ(dates_of("CONTRACT-1M", {2023, 1, 31}), "2023-02-28 -> 2023-02-28");
    EXPECT_EQ(dates_of("CONTRACT-1M", {2023, 1, 30}), "2023-02-28 -> 2023-02-28");
    EXPECT_EQ(dates_of("CONTRACT-1M", {2023, 1, 29}), "2023-02-28 -> 2023-02-28");
    EXPECT_EQ(dates_of("CONTRACT-1M", {2024, 1, 31}), "2024-02-29 -> 2024-02-29");
    EXPECT_EQ(dates_of("CONTRACT-1M", {2024, 1, 30}), "2024-02-29 -> 2024-02-29");
    EXPECT_EQ(dates_of("CONTRACT-1M", {2021, 1, 30}), "2021-02-28 -> 2021-03-01");  // a Sunday
}

TEST(Due, OneMonthFromTheLastDayOfFebruaryIsThe28thOfMarch) {
    EXPECT_EQ(dates_of("CONTRACT-1M", {2023, 2, 28}), "2023-03-28 -> 2023-03-28");
}

TEST(Due, TwoYearsFromThe29thOfFebruaryEndOnThe28th) {
    EXPECT_EQ(dates_of("ENF-2Y", {2020, 2, 29}), "2022-02-28 -> 2022-02-28");
    // Saturday 28 February 2026 is a make-up day of the Spring Festival.
    EXPECT_EQ(dates_of("ENF-2Y", {2024, 2, 29}), "2026-02-28 -> 2026-02-28");
}

TEST(Due, OneYearOfLimitationMovesOffASunday) {
    EXPECT_EQ(dates_of("LIM-1Y", {2023, 3, 10}), "2024-03-10 -> 2024-03-11");
}

TEST(Due, OfAPaydayOnAHolidayMovesBack) {
    EXPECT_EQ(dates_of("WAGE-PAYDAY-HOL", {2023, 10, 1}), "2023-10-01 -> 2023-09-28");
    EXPECT_EQ(dates_of("WAGE-PAYDAY-HOL", {2024, 2, 10}), "2024-02-10 -> 2024-02-09");
    EXPECT_EQ(dates_of("WAGE-PAYDAY-HOL", {2024, 3, 15}), "2024-03-15 -> 2024-03-15");
    EXPECT_EQ(dates_of("WAGE-PAYDAY-HOL", {2023, 10, 7}), "2023-10-07 -> 2023-10-07");
}

TEST(Due, OfAHearingNoticeIsTheLatestDayThatLeavesFiveWorkingDays) {
    // 8 and 7 October; 28, 27, 26 September.
    EXPECT_EQ(dates_of("ARB-HEAR-NOTICE", {2023, 10, 9}), "2023-09-26 -> 2023-09-26");
    EXPECT_EQ(dates_of("ARB-POSTPONE", {2023, 10, 9}), "2023-09-28 -> 2023-09-28");
}

TEST(Due, OfBackwardCalendarDaysStaysOnADayOfRest) {
    EXPECT_EQ(dates_of("LAYOFF-30", {2023, 10, 31}), "2023-10-01 -> 2023-10-01");
    EXPECT_EQ(dates_of("AID-URGENT", {2023, 10, 8}), "2023-10-01 -> 2023-10-01");
}

TEST(Due, OfLegalAidCountsSevenCalendarDaysNotWorkingDays) {
    EXPECT_EQ(dates_of("AID-DECIDE", {2024, 3, 4}), "2024-03-11 -> 2024-03-11");
    EXPECT_EQ(dates_of("AID-DECIDE", {2023, 9, 25}), "2023-10-02 -> 2023-10-07");
}

TEST(Due, OfRetentionDoesNotMove) {
    EXPECT_EQ(dates_of("FILE-AWARD", {2013, 10, 1}), "2023-10-01 -> 2023-10-01");
}

TEST(Due, OfHoursIsTheDayOnWhichTheyEndWhateverDayThatIs) {
    EXPECT_EQ(dates_of("PRES-48H", {2024, 9, 29}), "2024-10-01 -> 2024-10-01");
}

TEST(Due, NeverMovesAnythingButTheLastDay) {
    // The period begins in one holiday and runs through another.
    EXPECT_EQ(dates_of("ADM-RECONS", {2023, 10, 1}), "2023-11-30 -> 2023-11-30");
    EXPECT_EQ(dates_of("CB-REPLY-NAT", {2023, 9, 30}), "2023-10-20 -> 2023-10-20");
}

TEST(Due, RefusesAnUnknownRuleAndSuggestsTheNearest) {
    EXPECT_TRUE(
        holds(thrown_text<not_found>([] { return due_by("AID-DECIDES", date(2023, 6, 1)).status; }),
              "there is no rule \"AID-DECIDES\"; did you mean AID-DECIDE?"));
}

TEST(Due, RefusesARuleWithoutANumberAndSaysWhy) {
    auto const of = [](rule_id const& id) {
        return thrown_text<not_found>([&] { return due_by(id, date(2023, 6, 1)).status; });
    };
    EXPECT_EQ(of("AID-UNION"),
              "rule AID-UNION sets no number: its kind is unknown, no text of it could be read; "
              "nothing is due by it");
    EXPECT_EQ(of("LIM-SUSPEND"),
              "rule LIM-SUSPEND sets no number: its kind is no_period; nothing is due by it");
    EXPECT_EQ(of("CNT-CC202"),
              "rule CNT-CC202 sets no number: its kind is counting_rule; nothing is due by it");
}

TEST(Due, RefusesARegionInWhichTheRuleDoesNotBind) {
    EXPECT_EQ(thrown_text<invalid_value>(
                  [] { return due_by("AID-DECIDE-SH-OLD", date(2021, 6, 1), zhejiang).status; }),
              "rule AID-DECIDE-SH-OLD binds in region 310000, not in 330000; ask for AID-DECIDE");
}

TEST(Due, RefusesDaysOutsideTheCalendarsSpan) {
    EXPECT_THROW((void)due_by("ARB-ANSWER", date(1948, 12, 31)), invalid_value);
    EXPECT_THROW((void)due_by("ARB-ANSWER", date(2101, 1, 1)), invalid_value);
    EXPECT_THROW((void)due(published_law(), china(),
                           {"ARB-ANSWER", date(2023, 6, 1), national, date(1948, 12, 31)}),
                 invalid_value);
}

TEST(Due, RefusesCountsThatLeaveTheCalendarsSpan) {
    for (auto const& id : {rule_id("ARB-ANSWER"), rule_id("CT-APPEAL-J"), rule_id("LIM-1Y"),
                           rule_id("CONTRACT-1M"), rule_id("PRES-48H")}) {
        auto const text =
            thrown_text<invalid_value>([&] { return due_by(id, date(2100, 12, 31)).status; });
        EXPECT_EQ(text,
                  "counting from 2100-12-31 leaves the calendar's span, 1949-01-01 to "
                  "2100-12-31")
            << id.view();
    }
    EXPECT_THROW((void)due_by("LAYOFF-30", date(1949, 1, 1)), invalid_value);
    EXPECT_THROW((void)due_by("ARB-HEAR-NOTICE", date(1949, 1, 3)), invalid_value);
}

TEST(Due, RefusesSpecialDates) {
    for (auto const special : {boost::gregorian::not_a_date_time, boost::gregorian::pos_infin,
                               boost::gregorian::neg_infin}) {
        EXPECT_THROW((void)due_by("ARB-ANSWER", date(special)), invalid_value);
        EXPECT_THROW((void)due(published_law(), china(),
                               {"ARB-ANSWER", date(2023, 6, 1), national, date(special)}),
                     invalid_value);
    }
}

TEST(Due, ByAStrictCalendarRefusesProvisionalAnswers) {
    auto const strict = china().with(calendar::strictness::refuse_provisional);
    auto const ask = [&](rule_id const& rule, date const& event) {
        return due(published_law(), strict, {rule, event, national, std::nullopt}).status;
    };
    EXPECT_THROW((void)ask("ARB-ANSWER", date(2026, 12, 24)), not_found);
    EXPECT_THROW((void)ask("LIM-1Y", date(2026, 6, 1)), not_found);
    EXPECT_EQ(ask("ARB-ANSWER", date(2026, 6, 1)), due_status::certain);
    EXPECT_EQ(ask("WAGE-LEDGER", date(2026, 6, 1)), due_status::certain);  // does not move
}

}  // namespace
}  // namespace heli::law::due_test
