#include <heli/calendar/work_calendar.hpp>

#include "../core/thrown_text.hpp"
#include "published_days.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>

namespace heli::calendar::work_calendar_test {
namespace {

date_answer certainly(date const& day) {
    return {day, certainty::certain, day, day};
}

date const outside[] = {date(1948, 12, 31),
                        date(2101, 1, 1),
                        date(1400, 1, 1),
                        date(9999, 12, 31),
                        date(boost::date_time::not_a_date_time),
                        date(boost::date_time::neg_infin),
                        date(boost::date_time::pos_infin)};

TEST(AddWorkingDays, SkipsTheNationalDayWeekButCountsItsMadeUpDays) {
    EXPECT_EQ(china().add_working_days(date(2023, 9, 25), 10), certainly(date(2023, 10, 13)));
    EXPECT_EQ(china().add_working_days(date(2023, 10, 13), -10), certainly(date(2023, 9, 25)));
}

TEST(AddWorkingDays, DoesNotCountTheDayItself) {
    EXPECT_EQ(china().add_working_days(date(2023, 3, 1), 1), certainly(date(2023, 3, 2)));
    EXPECT_EQ(china().add_working_days(date(2023, 3, 4), 1), certainly(date(2023, 3, 6)));
}

TEST(AddWorkingDays, OfNoDaysIsTheDayItselfWhateverItsKind) {
    EXPECT_EQ(china().add_working_days(date(2023, 10, 1), 0), certainly(date(2023, 10, 1)));
    EXPECT_EQ(china().add_working_days(date(2090, 1, 1), 0), certainly(date(2090, 1, 1)));
    EXPECT_EQ(china().with(strictness::refuse_provisional).add_working_days(date(2090, 1, 1), 0),
              certainly(date(2090, 1, 1)));
}

TEST(AddWorkingDays, NextAndPreviousAreOneDayAway) {
    EXPECT_EQ(china().next_working_day(date(2023, 9, 28)), certainly(date(2023, 10, 7)));
    EXPECT_EQ(china().previous_working_day(date(2023, 10, 7)), certainly(date(2023, 9, 28)));
}

TEST(AddWorkingDays, IsProvisionalFromTheFirstDayAfterTheKnownOnes) {
    EXPECT_EQ(china().add_working_days(date(2026, 12, 24), 1), certainly(date(2026, 12, 25)));
    EXPECT_EQ(china().add_working_days(date(2026, 12, 24), 2),
              (date_answer{date(2026, 12, 28), certainty::provisional, date(2026, 12, 28),
                           date(2026, 12, 28)}));
}

TEST(AddWorkingDays, BoundsRunFromNoHolidayAtAllToTheLongestBridge) {
    // 1 January 2027 is a Friday; the longest New Year runs reach to 3 January.
    EXPECT_EQ(china().add_working_days(date(2026, 12, 31), 1),
              (date_answer{date(2027, 1, 4), certainty::provisional, date(2027, 1, 1),
                           date(2027, 1, 4)}));
    // Spring Festival 2027 is Saturday 6 February; its statutory days are 5 to 8 February.
    auto const answer = china().add_working_days(date(2027, 2, 4), 1);
    EXPECT_EQ(answer, (date_answer{date(2027, 2, 9), certainty::provisional, date(2027, 2, 5),
                                   date(2027, 2, 15)}));
}

TEST(AddWorkingDays, BoundsEncloseTheValueInEveryYear) {
    for (int day = chrono_day(1949, 6, 1); day < chrono_day(2100, 6, 1); day += 17) {
        for (int const count : {-45, -10, -1, 0, 1, 10, 45}) {
            auto const answer = china().add_working_days(to_date(day), count);
            ASSERT_LE(answer.earliest, answer.value) << to_text(to_date(day)) << " " << count;
            ASSERT_LE(answer.value, answer.latest) << to_text(to_date(day)) << " " << count;
        }
    }
}

TEST(AddWorkingDays, BeforeTheFirstNoticeIsProvisional) {
    EXPECT_EQ(china().add_working_days(date(2007, 1, 4), -1).certainty, certainty::provisional);
    EXPECT_EQ(china().add_working_days(date(1990, 5, 1), 3).certainty, certainty::provisional);
    EXPECT_EQ(china().day(date(2006, 12, 29)).certainty, certainty::provisional);
}

TEST(AddWorkingDays, RefusesDaysOutsideTheSpanAndSpecialValues) {
    for (auto const& day : outside) {
        EXPECT_THROW(static_cast<void>(china().add_working_days(day, 1)), invalid_value);
        EXPECT_THROW(static_cast<void>(china().add_working_days(day, 0)), invalid_value);
        EXPECT_THROW(static_cast<void>(china().next_working_day(day)), invalid_value);
        EXPECT_THROW(static_cast<void>(china().previous_working_day(day)), invalid_value);
        EXPECT_THROW(static_cast<void>(china().rolled(day, roll::none)), invalid_value);
        EXPECT_THROW(static_cast<void>(china().day(day)), invalid_value);
        EXPECT_THROW(static_cast<void>(china().count_working_days(day, date(2023, 1, 1))),
                     invalid_value);
        EXPECT_THROW(static_cast<void>(china().count_working_days(date(2023, 1, 1), day)),
                     invalid_value);
    }
}

TEST(AddWorkingDays, RefusesCountsThatLeaveTheSpan) {
    for (std::int64_t const count :
         {std::int64_t{40000}, std::int64_t{-40000}, std::numeric_limits<std::int64_t>::min()}) {
        EXPECT_THROW(static_cast<void>(china().add_working_days(date(2023, 9, 25), count)),
                     invalid_value)
            << count;
    }
    auto const text = thrown_text<invalid_value>(
        [] { return china().add_working_days(date(2023, 9, 25), 40000); });
    EXPECT_TRUE(holds(text, "2023-09-25")) << text;
    EXPECT_TRUE(holds(text, "2100-12-31")) << text;
}

TEST(AddWorkingDays, RefusesTheLargestCount) {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    EXPECT_THROW(static_cast<void>(china().add_working_days(date(2023, 9, 25), most)),
                 invalid_value);
}

TEST(Rolled, MovesForwardToAMakeUpDayAndBackBeforeTheHoliday) {
    EXPECT_EQ(china().rolled(date(2023, 10, 1), roll::next_working_day),
              certainly(date(2023, 10, 7)));
    EXPECT_EQ(china().rolled(date(2023, 10, 1), roll::previous_working_day),
              certainly(date(2023, 9, 28)));
    EXPECT_EQ(china().rolled(date(2024, 2, 10), roll::next_working_day),
              certainly(date(2024, 2, 18)));
}

TEST(Rolled, LeavesWorkingDaysAndUnrolledDatesWhereTheyAre) {
    EXPECT_EQ(china().rolled(date(2023, 10, 8), roll::next_working_day),
              certainly(date(2023, 10, 8)));
    EXPECT_EQ(china().rolled(date(2023, 10, 1), roll::none), certainly(date(2023, 10, 1)));
    EXPECT_EQ(china().rolled(date(2090, 10, 1), roll::none), certainly(date(2090, 10, 1)));
}

TEST(Rolled, RefusesToLeaveTheSpan) {
    // 1949-01-01 was a Saturday.
    EXPECT_THROW(static_cast<void>(china().rolled(date(1949, 1, 1), roll::previous_working_day)),
                 invalid_value);
    EXPECT_EQ(china().rolled(date(2100, 12, 31), roll::next_working_day).value, date(2100, 12, 31));
}

TEST(CountWorkingDays, ExcludesTheFirstDayAndIncludesTheLast) {
    EXPECT_EQ(china().count_working_days(date(2023, 9, 25), date(2023, 10, 13)),
              (count_answer{10, certainty::certain, 10, 10}));
    EXPECT_EQ(china().count_working_days(date(2023, 10, 13), date(2023, 9, 25)).value, -10);
    EXPECT_EQ(china().count_working_days(date(2026, 12, 31), date(2027, 1, 4)),
              (count_answer{1, certainty::provisional, 1, 2}));
}

TEST(CountWorkingDays, OfADayToItselfIsZeroAndCertain) {
    EXPECT_EQ(china().count_working_days(date(2090, 1, 1), date(2090, 1, 1)),
              (count_answer{0, certainty::certain, 0, 0}));
}

TEST(Strictness, RefusesEveryProvisionalAnswerAndNoOther) {
    auto const strict = china().with(strictness::refuse_provisional);
    EXPECT_EQ(strict.strictness(), strictness::refuse_provisional);
    EXPECT_EQ(china().strictness(), strictness::report_provisional);
    EXPECT_EQ(strict.add_working_days(date(2023, 9, 25), 10), certainly(date(2023, 10, 13)));
    EXPECT_THROW(static_cast<void>(strict.day(date(2027, 1, 4))), not_found);
    EXPECT_THROW(static_cast<void>(strict.day(date(2006, 12, 29))), not_found);
    EXPECT_THROW(static_cast<void>(strict.add_working_days(date(2026, 12, 24), 2)), not_found);
    EXPECT_THROW(static_cast<void>(strict.rolled(date(2026, 12, 26), roll::next_working_day)),
                 not_found);
    EXPECT_THROW(static_cast<void>(strict.count_working_days(date(2026, 1, 1), date(2027, 1, 1))),
                 not_found);
    EXPECT_EQ(strict.rolled(date(2027, 1, 1), roll::none).value, date(2027, 1, 1));
    auto const text = thrown_text<not_found>([&] { return strict.day(date(2027, 1, 4)); });
    EXPECT_TRUE(holds(text, "2027-01-04")) << text;
}

TEST(Explained, ValueEqualsThePlainOneWithAndWithoutSteps) {
    for (int day = chrono_day(2006, 11, 1); day < chrono_day(2027, 4, 1); day += 37) {
        auto const from = to_date(day);
        for (int const count : {-20, -1, 0, 1, 20}) {
            auto const answer =
                explain([&](auto& t) { return china().add_working_days(from, count, t); });
            ASSERT_EQ(answer.value, china().add_working_days(from, count));
            auto const counted = explain(
                [&](auto& t) { return china().count_working_days(from, answer.value.value, t); });
            ASSERT_EQ(counted.value, china().count_working_days(from, answer.value.value));
        }
        for (auto const how : {roll::none, roll::next_working_day, roll::previous_working_day}) {
            auto const answer = explain([&](auto& t) { return china().rolled(from, how, t); });
            ASSERT_EQ(answer.value, china().rolled(from, how));
            ASSERT_EQ(answer.steps.empty(),
                      answer.value.value == from && answer.value.certainty == certainty::certain);
        }
    }
}

TEST(Explained, StepsNameTheHolidayTheMadeUpDaysAndTheRoll) {
    auto const added =
        explain([](auto& t) { return china().add_working_days(date(2023, 9, 25), 10, t); });
    ASSERT_EQ(added.steps.size(), 3U);
    EXPECT_EQ(added.steps[0].rule, first_day_not_counted.id);
    EXPECT_TRUE(holds(added.steps[1].text.zh, "国庆节放假")) << added.steps[1].text.zh;
    EXPECT_TRUE(holds(added.steps[2].text.zh, "调休上班")) << added.steps[2].text.zh;
    auto const back =
        explain([](auto& t) { return china().add_working_days(date(2023, 10, 13), -10, t); });
    EXPECT_EQ(back.steps.size(), 3U);
    auto const moved = explain(
        [](auto& t) { return china().rolled(date(2023, 10, 1), roll::next_working_day, t); });
    ASSERT_EQ(moved.steps.size(), 1U);
    EXPECT_EQ(moved.steps[0].rule, last_day_rolls.id);
    EXPECT_EQ(moved.steps[0].text.en, "2023-10-01 is not a working day and moves to 2023-10-07");
}

TEST(Explained, ProvisionalAnswersEndWithTheirBounds) {
    auto const answer =
        explain([](auto& t) { return china().add_working_days(date(2026, 12, 31), 1, t); });
    ASSERT_FALSE(answer.steps.empty());
    EXPECT_TRUE(holds(answer.steps.back().text.en, "provisional, 2027-01-01 to 2027-01-04"));
}

}  // namespace
}  // namespace heli::calendar::work_calendar_test
