#include <heli/law/due_step.hpp>

#include "../core/thrown_text.hpp"
#include "published_law.hpp"
#include "small_rules.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <vector>

namespace heli::law::due_step_test {
namespace {

std::vector<step> steps_of(rule_id const& rule, date const& event,
                           std::optional<region_code> const& region = national) {
    return explain([&](trace& steps) {
               return due(published_law(), china(), {rule, event, region, std::nullopt}, steps);
           })
        .steps;
}

texts english(std::vector<step> const& steps) {
    texts all;
    for (auto const& s : steps) {
        all.push_back(s.rule.str() + ": " + s.text.en);
    }
    return all;
}

TEST(DueStep, TellsTheRuleTheCountAndTheMoveInOrder) {
    auto const told = english(steps_of("CT-APPEAL-J", date(2024, 8, 31)));
    ASSERT_EQ(told.size(), 5U);
    EXPECT_EQ(told[0],
              "CT-APPEAL-J: CT-APPEAL-J (Appeal a judgment) applies: 15 calendar days after "
              "\"judgment served\"; on 2024-08-31 in force");
    EXPECT_EQ(told[1], "CNT-CC201: the day 2024-08-31 itself is not counted");
    EXPECT_EQ(told[2], "CT-APPEAL-J: 15 calendar days on: the last day is 2024-09-15");
    EXPECT_EQ(told[3],
              "CNT-CC203: the last day, 2024-09-15, is Mid-Autumn Festival, and moves on to "
              "2024-09-18");
    EXPECT_EQ(told[4],
              "CNT-HOL: Mid-Autumn Festival: days off, not counted: 2024-09-15 to 2024-09-17");
}

TEST(DueStep, OfTheRuleCarriesItsLawAndWhatWentIn) {
    auto const steps = steps_of("ARB-ANSWER", date(2023, 9, 25));
    auto const& first = steps.front();
    EXPECT_EQ(first.rule, rule_id("ARB-ANSWER"));
    EXPECT_EQ(first.source, published_law().required("ARB-ANSWER").source);
    EXPECT_EQ(first.text.zh,
              "适用 ARB-ANSWER（答辩期）：自“被申请人收到申请书副本”向后计算10个工作日；2023-09-25 "
              "有效");
    EXPECT_EQ(first.inputs, (std::vector<step_input>{{"event_date", "2023-09-25"},
                                                     {"in_force", "yes"},
                                                     {"source_status", "verified"}}));
}

TEST(DueStep, OfWorkingDaysNamesTheDaysSkippedAndMadeUp) {
    auto const told = english(steps_of("ARB-ANSWER", date(2023, 9, 25)));
    ASSERT_EQ(told.size(), 5U);
    EXPECT_TRUE(holds(told[2], "days off, not counted: 2023-09-29 to 2023-10-06"));
    EXPECT_TRUE(holds(told[3], "make-up working day, counted: 2023-10-07 to 2023-10-08"));
    EXPECT_EQ(told[4], "ARB-ANSWER: 10 working days on: the last day is 2023-10-13");
}

TEST(DueStep, OfAWeekendNamesTheDayOfTheWeek) {
    auto const sunday = steps_of("CONTRACT-1M", date(2021, 1, 30));
    EXPECT_EQ(sunday.back().text.en,
              "the last day, 2021-02-28, is Sunday, and moves on to "
              "2021-03-01");
    EXPECT_EQ(sunday.back().text.zh, "末日 2021-02-28 为星期日，顺延至 2021-03-01");
    auto const saturday = steps_of("CONTRACT-1M", date(2024, 2, 16));
    EXPECT_EQ(saturday.back().text.zh, "末日 2024-03-16 为星期六，顺延至 2024-03-18");
}

TEST(DueStep, OfAPaydayRestsOnItsOwnRuleAndMovesBack) {
    auto const told = english(steps_of("WAGE-PAYDAY-HOL", date(2023, 10, 1)));
    EXPECT_EQ(told[1],
              "WAGE-PAYDAY-HOL: the last day, 2023-10-01, is Mid-Autumn Festival and National "
              "Day, and moves back to 2023-09-28");
}

TEST(DueStep, OfABackwardPeriodSaysBack) {
    auto const told = english(steps_of("ARB-HEAR-NOTICE", date(2023, 10, 9)));
    EXPECT_TRUE(holds(told.front(), "5 working days before \"hearing held\""));
    EXPECT_EQ(told.back(), "ARB-HEAR-NOTICE: 5 working days back: the last day is 2023-09-26");
}

TEST(DueStep, NamesEveryRuleThatWasPassedOver) {
    auto const told = english(steps_of("AID-DECIDE", date(2024, 3, 4), zhejiang));
    EXPECT_EQ(told[1], "AID-DECIDE: AID-DECIDE-ZJ-OLD does not apply: has ended (2021-12-31)");
    auto const in_shanghai = english(steps_of("CB-REPLY-NAT", date(2024, 3, 4), shanghai));
    EXPECT_EQ(in_shanghai[1],
              "CB-REPLY-SH: CB-REPLY-NAT does not apply: replaced by a rule of the "
              "region");
    EXPECT_EQ(in_shanghai[2],
              "CB-REPLY-SH: CB-REPLY-ZJ does not apply: binds in another region "
              "only");
}

TEST(DueStep, TellsEveryReadingTheSafeDayAndWhatIsMissing) {
    auto const told = english(steps_of("CB-REPLY-NAT", date(2024, 3, 4), no_region));
    ASSERT_GE(told.size(), 4U);
    EXPECT_EQ(texts(told.end() - 4, told.end()),
              (texts{"CB-REPLY-NAT: another reading (Shanghai: reply): 2024-03-19",
                     "CB-REPLY-NAT: another reading (Zhejiang: reply): 2024-03-18",
                     "CB-REPLY-NAT: the day that is safe under every reading is 2024-03-18",
                     "CB-REPLY-NAT: regional rules differ: the region is needed"}));
}

TEST(DueStep, OfAReadingCarriesTheSourceOfTheReading) {
    auto const steps = steps_of("INSP-EVID-ZJ", date(2017, 6, 20), zhejiang);
    EXPECT_TRUE(std::any_of(steps.begin(), steps.end(), [](step const& s) {
        return s.source.title == "行政处罚法(2021)" &&
               s.inputs == std::vector<step_input>{{"reading", "penalty_law_working_days"}};
    }));
}

TEST(DueStep, SaysThatAnAnswerIsProvisional) {
    auto const told = english(steps_of("CT-APPEAL-J", date(2026, 12, 15)));
    EXPECT_TRUE(holds(told.back(), "the day that is safe under every reading") ||
                holds(told.back(), "provisional"))
        << told.back();
    EXPECT_TRUE(std::any_of(told.begin(), told.end(),
                            [](auto const& line) { return holds(line, "provisional"); }));
}

TEST(DueStep, AreTakenWithoutChangingTheAnswer) {
    for (auto const& row : data::rules) {
        if (!row.period) {
            continue;
        }
        rule_id const id(row.id);
        for (auto const& event : {date(2023, 9, 15), date(2026, 12, 24), date(2007, 1, 1)}) {
            auto const told = explain([&](trace& steps) {
                return due(published_law(), china(), {id, event, row.region, std::nullopt}, steps);
            });
            EXPECT_EQ(told.value, due_by(id, event, row.region)) << row.id;
            for (auto const& s : told.steps) {
                EXPECT_FALSE(s.text.zh.empty() || s.text.en.empty()) << row.id;
                EXPECT_FALSE(s.source.title.empty()) << row.id << ": " << s.text.en;
            }
        }
    }
}

TEST(RestReason, IsTheHolidayOrTheDayOfTheWeek) {
    EXPECT_EQ(rest_reason(china(), date(2023, 10, 1)).en, "Mid-Autumn Festival and National Day");
    EXPECT_EQ(rest_reason(china(), date(2023, 6, 10)).en, "Saturday");
    EXPECT_EQ(rest_reason(china(), date(2023, 6, 11)).zh, "星期日");
}

}  // namespace
}  // namespace heli::law::due_step_test
