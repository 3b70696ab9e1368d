#include <heli/law/due_moment.hpp>

#include "../core/thrown_text.hpp"
#include "published_law.hpp"
#include "small_rules.hpp"

#include <gtest/gtest.h>

namespace heli::law::due_moment_test {
namespace {

moment at(date const& day, int hour, int minute = 0, int second = 0) {
    return {day, boost::posix_time::time_duration(hour, minute, second)};
}

due_moment asked(rule_id const& rule, moment const& event) {
    return due_at(published_law(), rule, event);
}

TEST(DueMoment, RunsFromTheMomentDayAndNightAndOverHolidays) {
    auto const answer = asked("PRES-48H", at({2024, 9, 30}, 16, 30));
    EXPECT_EQ(answer.due, at({2024, 10, 2}, 16, 30));
    EXPECT_EQ(answer.event, at({2024, 9, 30}, 16, 30));
    EXPECT_EQ(answer.rule, rule_id("PRES-48H"));
    EXPECT_EQ(answer.in_force, in_force::yes);
    EXPECT_EQ(answer.source_status, source_status::verified);
}

TEST(DueMoment, KeepsMinutesAndSecondsAcrossTheYear) {
    EXPECT_EQ(asked("PRES-48H", at({2024, 12, 31}, 23, 59, 59)).due, at({2025, 1, 2}, 23, 59, 59));
    EXPECT_EQ(asked("PRES-48H", at({2024, 2, 28}, 0)).due, at({2024, 3, 1}, 0));
}

TEST(DueMoment, BeforeTheRuleBeganIsNotEstablished) {
    EXPECT_EQ(asked("PRES-48H", at({2023, 12, 31}, 12)).in_force, in_force::not_established);
}

TEST(DueMoment, OfABackwardPeriodComesBeforeTheEvent) {
    auto const book =
        published_law().with({a_rule("X-36H", {{36, period_unit::hour}, direction::backward})});
    EXPECT_EQ(due_at(book, "X-36H", at({2024, 10, 3}, 9)).due, at({2024, 10, 1}, 21));
}

TEST(DueMoment, IsWrittenToTheSecond) {
    EXPECT_EQ(moment_text(at({2024, 9, 3}, 6, 5, 4)), "2024-09-03 06:05:04");
}

TEST(DueMoment, TellsItsOneStep) {
    auto const told = explain([](trace& steps) {
        return due_at(published_law(), "PRES-48H", at({2024, 9, 30}, 16, 30), steps);
    });
    ASSERT_EQ(told.steps.size(), 1U);
    EXPECT_EQ(told.steps[0].text.en,
              "48 hours from 2024-09-30 16:30:00 end at 2024-10-02 16:30:00, on days of rest as on "
              "others");
    EXPECT_EQ(told.steps[0].text.zh,
              "自 2024-09-30 16:30:00 起算 48小时，至 2024-10-02 16:30:00 止，不因休息日顺延");
    EXPECT_EQ(told.value, asked("PRES-48H", at({2024, 9, 30}, 16, 30)));
}

TEST(DueMoment, RefusesRulesThatDoNotCountHours) {
    EXPECT_EQ(thrown_text<invalid_value>([] {
                  return asked("ARB-ANSWER", at({2024, 9, 30}, 16)).due;
              }),
              "rule ARB-ANSWER counts 10 working days, not hours: ask with a day");
    EXPECT_THROW((void)asked("AID-UNION", at({2024, 9, 30}, 16)), not_found);
    EXPECT_THROW((void)asked("PRES-48", at({2024, 9, 30}, 16)), not_found);
}

TEST(DueMoment, RefusesSpecialMomentsAndThoseOutsideTheSpan) {
    EXPECT_THROW((void)asked("PRES-48H", moment(boost::posix_time::not_a_date_time)),
                 invalid_value);
    EXPECT_THROW((void)asked("PRES-48H", moment(boost::posix_time::pos_infin)), invalid_value);
    EXPECT_THROW((void)asked("PRES-48H", at({2101, 1, 1}, 0)), invalid_value);
    EXPECT_THROW((void)asked("PRES-48H", at({2100, 12, 30}, 0)), invalid_value);
    EXPECT_NO_THROW((void)asked("PRES-48H", at({2100, 12, 29}, 23)));
}

}  // namespace
}  // namespace heli::law::due_moment_test
