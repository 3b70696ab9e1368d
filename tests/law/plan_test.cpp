#include <heli/law/plan.hpp>

#include "../core/thrown_text.hpp"
#include "short_cases.hpp"
#include "small_rules.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::law::plan_test {
namespace {

std::vector<dated_event> const course{
    {"application_received", date(2024, 3, 1)},
    {"case_accepted", date(2024, 3, 6)},
    {"copy_served", date(2024, 3, 12)},
};
date const today(2024, 3, 20);

texts of(rule_id const& asked, date const& as_of = today) {
    return told(arbitration(course), asked, as_of);
}

TEST(Plan, HasAStepForEachRowOfItsProcedureInItsOrder) {
    texts expected;
    for (auto const& row : data::procedures) {
        if (row.procedure == procedure::arbitration_ordinary && row.region.nationwide()) {
            expected.emplace_back(row.rule);
        }
    }
    texts steps;
    for (auto const& d : plan(arbitration(course), today, by_the_tables())) {
        steps.push_back(d.asked.str());
    }
    EXPECT_EQ(steps, expected);
}

TEST(Plan, TellsWhatIsDoneOverdueLapsedAndOpen) {
    EXPECT_EQ(of("ARB-ACCEPT"), texts{"ARB-ACCEPT done 2024-03-01 -> 2024-03-08"});
    EXPECT_EQ(of("ARB-SERVE"), texts{"ARB-SERVE done 2024-03-06 -> 2024-03-13"});
    EXPECT_EQ(of("ARB-PANEL"), texts{"ARB-PANEL overdue 2024-03-06 -> 2024-03-13"});
    EXPECT_EQ(of("ARB-CORRECT"), texts{"ARB-CORRECT lapsed 2024-03-01 -> 2024-03-08"});
    EXPECT_EQ(of("ARB-ANSWER"), texts{"ARB-ANSWER open 2024-03-12 -> 2024-03-26"});
    EXPECT_EQ(of("ARB-AWARD"), texts{"ARB-AWARD open 2024-03-06 -> 2024-04-22"});
}

TEST(Plan, ExpectsAStepAsIfTheOneBeforeWereDoneOnItsLastDay) {
    EXPECT_EQ(of("ARB-ANSWER-SERVE"), texts{"ARB-ANSWER-SERVE expected 2024-03-26 -> 2024-04-02"});
}

TEST(Plan, ExpectsNothingBeforeTheDayOfThePlan) {
    // The answer was due on 26 March and is late: it can come today at the earliest.
    EXPECT_EQ(of("ARB-ANSWER-SERVE", date(2024, 4, 1)),
              texts{"ARB-ANSWER-SERVE expected 2024-04-01 -> 2024-04-09"});
}

TEST(Plan, WaitsWhereNothingSaysWhenTheEventComes) {
    EXPECT_EQ(of("ARB-COUNTERCLAIM"), texts{"ARB-COUNTERCLAIM waiting ? -> ?"});
    auto const waiting =
        of_step(plan(arbitration(course), today, by_the_tables()), "ARB-COUNTERCLAIM").front();
    EXPECT_EQ(waiting.status, due_status::needs_fact);
    EXPECT_EQ(waiting.fact, missing_fact::start);
    EXPECT_FALSE(waiting.reason.zh.empty() || waiting.reason.en.empty());
}

TEST(Plan, CountsBackFromAHearingThatIsStillToCome) {
    auto events = course;
    events.push_back({"hearing_held", date(2024, 4, 10)});
    // 9, 8, 7 April (a make-up Sunday), 3, 2 April.
    EXPECT_EQ(told(arbitration(events), "ARB-HEAR-NOTICE", today),
              texts{"ARB-HEAR-NOTICE open 2024-04-10 -> 2024-04-02"});
    EXPECT_EQ(told(arbitration(events), "ARB-HEAR-NOTICE", date(2024, 4, 3)),
              texts{"ARB-HEAR-NOTICE overdue 2024-04-10 -> 2024-04-02"});
    events.push_back({"hearing_notified", date(2024, 4, 3)});
    EXPECT_EQ(told(arbitration(events), "ARB-HEAR-NOTICE", date(2024, 4, 3)),
              texts{"ARB-HEAR-NOTICE done_late 2024-04-10 -> 2024-04-02"});
}

TEST(Plan, DoesNotKnowEventsAfterItsDay) {
    EXPECT_EQ(of("ARB-ACCEPT", date(2024, 3, 5)),
              texts{"ARB-ACCEPT open 2024-03-01 -> 2024-03-08"});
    EXPECT_EQ(of("ARB-SERVE", date(2024, 3, 5)),
              texts{"ARB-SERVE expected 2024-03-08 -> 2024-03-15"});
}

TEST(Plan, TellsWhatWasDoneLate) {
    auto events = course;
    events.push_back({"panel_notified", date(2024, 3, 15)});
    auto const d = of_step(plan(arbitration(events), today, by_the_tables()), "ARB-PANEL").front();
    EXPECT_EQ(told(d), "ARB-PANEL done_late 2024-03-06 -> 2024-03-13");
    EXPECT_EQ(d.fulfilled_on, date(2024, 3, 15));
}

TEST(Plan, MovesAnAwardWhosePartiesChange) {
    auto events = course;
    events.push_back({"party_added", date(2024, 3, 18)});
    auto const c = arbitration(events);
    auto const d = of_step(plan(c, today, by_the_tables()), "ARB-AWARD").front();
    EXPECT_EQ(told(d), "ARB-AWARD open 2024-03-06 -> 2024-05-06");  // the 2nd is a day off
    EXPECT_TRUE(d.moved);
    EXPECT_EQ(d.unrolled_date, date(2024, 5, 2));
    auto const before = of_step(plan(c, date(2024, 3, 17), by_the_tables()), "ARB-AWARD").front();
    EXPECT_EQ(told(before), "ARB-AWARD open 2024-03-06 -> 2024-04-22");
    EXPECT_FALSE(before.moved);
}

TEST(Plan, HasNoDueDateWhileProceedingsAreSuspended) {
    auto events = course;
    events.push_back({"proceedings_suspended", date(2024, 3, 18)});
    auto const d = of_step(plan(arbitration(events), today, by_the_tables()), "ARB-AWARD").front();
    EXPECT_EQ(told(d), "ARB-AWARD open 2024-03-06 -> ?");
    EXPECT_EQ(d.fact, missing_fact::suspension_end);
    events.back().until = date(2024, 3, 28);
    EXPECT_EQ(told(arbitration(events), "ARB-AWARD", today),
              texts{"ARB-AWARD open 2024-03-06 -> 2024-04-30"});
}

TEST(Plan, TakesANoticeForTheHearingThatItComesBefore) {
    auto events = course;
    events.push_back({"hearing_held", date(2024, 3, 20)});
    events.push_back({"hearing_held", date(2024, 5, 20)});
    events.push_back({"hearing_notified", date(2024, 3, 10)});
    // For 20 May: 17, 16, 15, 14, 13 May.
    EXPECT_EQ(told(arbitration(events), "ARB-HEAR-NOTICE", date(2024, 5, 14)),
              (texts{"ARB-HEAR-NOTICE done 2024-03-20 -> 2024-03-13",
                     "ARB-HEAR-NOTICE overdue 2024-05-20 -> 2024-05-13"}));
}

TEST(Plan, HasNoDueDateWhileServiceByPublicNoticeHasNoEnd) {
    auto events = course;
    events.push_back({"public_notice_issued", date(2024, 3, 18)});
    auto const d = of_step(plan(arbitration(events), today, by_the_tables()), "ARB-AWARD").front();
    EXPECT_EQ(told(d), "ARB-AWARD open 2024-03-06 -> ?");
    EXPECT_EQ(d.fact, missing_fact::suspension_end);
}

TEST(Plan, OpensARightAndLetsATermEndByLaw) {
    procedure_case const listed{
        "B-1", procedure::blacklist, jiangsu, {{"listing_decided", date(2020, 1, 10)}}};
    EXPECT_EQ(told(listed, "BL-TERM", date(2022, 1, 10)),
              texts{"BL-TERM open 2020-01-10 -> 2023-01-10"});
    EXPECT_EQ(told(listed, "BL-TERM", date(2024, 1, 10)),
              texts{"BL-TERM reached 2020-01-10 -> 2023-01-10"});
    // The term has ended, so the removal counts from its end: 11-13, 16-20 January, and 28, 29.
    EXPECT_EQ(told(listed, "BL-REMOVE", date(2024, 1, 10)),
              texts{"BL-REMOVE overdue 2023-01-10 -> 2023-01-29"});
}

TEST(Plan, OfZhejiangsSimplifiedProcedureIsInZhejiang) {
    procedure_case simplified{"S-1",
                              procedure::arbitration_simplified_zj,
                              std::nullopt,
                              {{"case_accepted", date(2024, 4, 12)}}};
    EXPECT_EQ(told(simplified, "ARB-SIMPLE-ZJ", date(2024, 4, 20)),
              texts{"ARB-SIMPLE-ZJ open 2024-04-12 -> 2024-05-13"});
    simplified.region = shanghai;
    EXPECT_THROW((void)plan(simplified, date(2024, 4, 20), by_the_tables()), invalid_value);
}

TEST(Plan, WaitsForTheRegionWhereOnlyOneRegionHasAStep) {
    auto const steps = of_step(plan(arbitration(course, std::nullopt), today, by_the_tables()),
                               "ARB-PUBNOTICE-ZJ");
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].state, deadline_state::waiting);
    EXPECT_EQ(steps[0].fact, missing_fact::region);
}

TEST(Plan, HasADeadlineForEachDayOfARepeatedEvent) {
    auto events = course;
    events.push_back({"counterclaim_received", date(2024, 3, 18)});
    events.push_back({"counterclaim_received", date(2024, 3, 15)});
    EXPECT_EQ(told(arbitration(events), "ARB-COUNTERCLAIM", today),
              (texts{"ARB-COUNTERCLAIM open 2024-03-15 -> 2024-03-22",
                     "ARB-COUNTERCLAIM open 2024-03-18 -> 2024-03-25"}));
}

TEST(Plan, HasStepsOfARegionOnlyThere) {
    auto const has = [](std::optional<region_code> const& region) {
        return !told(arbitration(course, region), "ARB-PUBNOTICE-ZJ", today).empty();
    };
    EXPECT_TRUE(has(zhejiang));
    EXPECT_TRUE(has(region_code(330400)));
    EXPECT_FALSE(has(jiangsu));
    EXPECT_TRUE(has(no_region));
}

TEST(Plan, AppliesTheRuleOfTheRegion) {
    std::vector<dated_event> const events{{"case_accepted", date(2026, 6, 1)}};
    EXPECT_EQ(told(arbitration(events, anhui), "ARB-AWARD", date(2026, 6, 2)),
              texts{"ARB-AWARD-AH open 2026-06-01 -> 2026-07-16"});
}

// In 2020 Zhejiang decided on legal aid within seven working days.
TEST(Plan, AppliesTheLawOfTheDayOfTheEventNotOfThePlan) {
    procedure_case const aid{
        "B-1", procedure::legal_aid, zhejiang, {{"aid_application_received", date(2020, 6, 22)}}};
    auto const all = plan(aid, date(2023, 1, 1), by_the_tables());
    auto const decide = of_step(all, "AID-DECIDE");
    ASSERT_EQ(decide.size(), 1U);
    EXPECT_EQ(told(decide[0]), "AID-DECIDE-ZJ-OLD overdue 2020-06-22 -> 2020-07-02");
}

// Anhui counts mediation from acceptance since May 2026, and from receipt before.
TEST(Plan, CountsFromTheEventOfTheRuleThatThenHeld) {
    procedure_case const before{
        "C-1",
        procedure::mediation,
        anhui,
        {{"mediation_received", date(2026, 4, 20)}, {"mediation_accepted", date(2026, 4, 22)}}};
    EXPECT_EQ(told(before, "MED-15-LAW", date(2026, 5, 4)),
              texts{"MED-15-LAW open 2026-04-20 -> 2026-05-06"});
    procedure_case const after{
        "C-2",
        procedure::mediation,
        anhui,
        {{"mediation_received", date(2026, 5, 11)}, {"mediation_accepted", date(2026, 5, 13)}}};
    EXPECT_EQ(told(after, "MED-15-LAW", date(2026, 5, 14)),
              texts{"MED-15-AH open 2026-05-13 -> 2026-05-28"});
}

TEST(Plan, OfACaseWithoutEventsWaitsForEverything) {
    for (auto const& d : plan(arbitration({}), today, by_the_tables())) {
        EXPECT_EQ(d.state, deadline_state::waiting) << d.asked.view();
    }
}

TEST(Plan, OfEveryProcedureIsCountedInEveryRegion) {
    for (auto const& row : labels_of<procedure>::rows) {
        for (auto const& region : {no_region, std::optional(shanghai), std::optional(zhejiang)}) {
            if (region && !home_of(row.value).contains(*region)) {
                continue;
            }
            procedure_case const c{"D-1", row.value, region, {}};
            EXPECT_FALSE(plan(c, today, by_the_tables()).empty()) << row.token;
        }
    }
}

TEST(Plan, RefusesDaysOutsideTheSpanAndRulesThatAreNotInTheBook) {
    EXPECT_THROW(
        (void)plan(arbitration({{"case_accepted", date(1948, 1, 1)}}), today, by_the_tables()),
        invalid_value);
    plan_basis const empty{rulebook(std::vector<rule>{}), china(), data::procedures,
                           data::clock_grounds};
    EXPECT_THROW((void)plan(arbitration({}), today, empty), not_found);
}

}  // namespace
}  // namespace heli::law::plan_test
