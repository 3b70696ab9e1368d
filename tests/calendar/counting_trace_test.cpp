#include <heli/calendar/counting_trace.hpp>

#include "../core/thrown_text.hpp"
#include "published_days.hpp"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace heli::calendar::counting_trace_test {
namespace {

calendar_days const& days() {
    return china().readings().days();
}

int at(int year, int month, int day) {
    return required_offset(to_date(civil_date(year, month, day)));
}

std::vector<step> traced(int first, int last) {
    trace t;
    trace_days(days(), day_at(first - 1), first, last, t);
    return std::move(t).steps();
}

TEST(RunFrom, EndsWhereTheKindOrTheReasonChanges) {
    auto const golden_week = run_from(days(), at(2023, 9, 29), at(2023, 10, 31));
    EXPECT_EQ(golden_week.first, at(2023, 9, 29));
    EXPECT_EQ(golden_week.last, at(2023, 10, 6));
    auto const made_up = run_from(days(), at(2023, 10, 7), at(2023, 10, 31));
    EXPECT_EQ(made_up.last, at(2023, 10, 8));
}

TEST(RunFrom, DoesNotPassTheLastDay) {
    EXPECT_EQ(run_from(days(), at(2023, 9, 29), at(2023, 10, 2)).last, at(2023, 10, 2));
    EXPECT_EQ(run_from(days(), at(2023, 9, 29), at(2023, 9, 29)).last, at(2023, 9, 29));
}

TEST(TraceDays, NamesSkippedHolidaysAndMakeUpDaysWithTheirNotice) {
    auto const steps = traced(at(2023, 9, 26), at(2023, 10, 13));
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_EQ(steps[0].rule, first_day_not_counted.id);
    EXPECT_EQ(steps[0].text.en, "the day 2023-09-25 itself is not counted");
    EXPECT_EQ(steps[0].text.zh, "起算日 2023-09-25 不计入");
    EXPECT_EQ(steps[1].rule, yearly_notice.id);
    EXPECT_EQ(steps[1].text.zh, "中秋节、国庆节放假，不计入：2023-09-29 至 2023-10-06");
    EXPECT_EQ(steps[1].text.en,
              "Mid-Autumn Festival and National Day: days off, not counted: "
              "2023-09-29 to 2023-10-06");
    EXPECT_EQ(steps[1].inputs,
              (std::vector<step_input>{
                  {"first", "2023-09-29"}, {"last", "2023-10-06"}, {"kind", "holiday"}}));
    EXPECT_TRUE(holds(steps[1].source.address, "content_5730844")) << steps[1].source.address;
    EXPECT_EQ(steps[2].text.zh, "中秋节、国庆节调休上班，计入：2023-10-07 至 2023-10-08");
    EXPECT_EQ(steps[2].inputs.at(2), (step_input{"kind", "make_up_day"}));
}

TEST(TraceDays, GivesPlainDaysAndWeekendsNoStep) {
    EXPECT_EQ(traced(at(2023, 3, 1), at(2023, 3, 31)).size(), 1U);
}

TEST(TraceDays, GivesARunOfOneDayOneDate) {
    auto const steps = traced(at(2023, 4, 4), at(2023, 4, 6));
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[1].text.en, "Qingming: days off, not counted: 2023-04-05");
    EXPECT_EQ(steps[1].text.zh, "清明节放假，不计入：2023-04-05");
}

TEST(TraceDays, OfNoDaysSaysOnlyThatTheEventIsNotCounted) {
    EXPECT_EQ(traced(at(2023, 9, 29), at(2023, 9, 28)).size(), 1U);
}

TEST(TraceDays, StatutoryDaysOfAYearWithoutANoticeCiteTheRegulation) {
    auto const steps = traced(at(2030, 9, 30), at(2030, 10, 4));
    ASSERT_EQ(steps.size(), 4U);
    EXPECT_TRUE(holds(steps[1].source.title, "放假办法")) << steps[1].source.title;
}

// The amendment of 2020 says that work goes on from Monday 3 February: an ordinary working day.
TEST(TraceDays, DoNotCallAnOrdinaryMondayAMakeUpDay) {
    auto const steps = traced(at(2020, 2, 3), at(2020, 2, 3));
    for (auto const& s : steps) {
        EXPECT_FALSE(holds(s.text.en, "make-up")) << s.text.en;
        EXPECT_FALSE(holds(s.text.zh, "调休")) << s.text.zh;
    }
}

TEST(TraceCertainty, AddsTheBoundsOfAProvisionalAnswerOnly) {
    trace t;
    date const day(2027, 1, 4);
    trace_certainty(date_answer{day, certainty::certain, day, day}, t);
    trace_certainty(count_answer{5, certainty::certain, 5, 5}, day, t);
    EXPECT_TRUE(t.steps().empty());
    trace_certainty(date_answer{day, certainty::provisional, date(2027, 1, 1), day}, t);
    trace_certainty(count_answer{5, certainty::provisional, 4, 6}, day, t);
    ASSERT_EQ(t.steps().size(), 2U);
    EXPECT_EQ(t.steps()[0].inputs,
              (std::vector<step_input>{{"lowest", "2027-01-01"}, {"highest", "2027-01-04"}}));
    EXPECT_EQ(t.steps()[1].inputs, (std::vector<step_input>{{"lowest", "4"}, {"highest", "6"}}));
    EXPECT_TRUE(holds(t.steps()[0].text.en, "provisional, 2027-01-01 to 2027-01-04"));
    EXPECT_TRUE(holds(t.steps()[0].text.zh, "暂定：2027-01-01 至 2027-01-04"));
}

TEST(TraceRoll, CitesTheCivilCodeForwardAndTheCallerBack) {
    trace t;
    date const sunday(2023, 10, 1);
    trace_roll(sunday, sunday, t);
    EXPECT_TRUE(t.steps().empty());
    trace_roll(sunday, date(2023, 10, 7), t);
    trace_roll(sunday, date(2023, 9, 28), t);
    ASSERT_EQ(t.steps().size(), 2U);
    EXPECT_EQ(t.steps()[0].rule.view(), "CNT-CC203");
    EXPECT_EQ(t.steps()[1].rule.view(), "CAL-ROLL-BACK");
    EXPECT_EQ(t.steps()[1].source.title, "heli calendar");
    EXPECT_EQ(t.steps()[1].inputs, (std::vector<step_input>{{"day", "2023-10-01"}}));
    EXPECT_EQ(t.steps()[1].text.en, "2023-10-01 is not a working day and moves to 2023-09-28");
}

TEST(TraceRoll, SaysWhereTheCivilCodeWasNotYetInForce) {
    trace t;
    trace_roll(date(2015, 10, 1), date(2015, 10, 8), t);
    trace_roll(date(2015, 10, 1), date(2015, 9, 30), t);
    EXPECT_EQ(t.steps()[0].inputs.back(), (step_input{"in_force", "not_established"}));
    EXPECT_EQ(t.steps()[1].inputs, (std::vector<step_input>{{"day", "2015-10-01"}}));
}

TEST(TraceDays, SaysWhereTheDayOfTheEventLiesBeforeTheCivilCode) {
    auto const steps = traced(at(2015, 3, 3), at(2015, 3, 4));
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].inputs,
              (std::vector<step_input>{{"from", "2015-03-02"}, {"in_force", "not_established"}}));
}

}  // namespace
}  // namespace heli::calendar::counting_trace_test
