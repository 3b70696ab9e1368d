#include <heli/law/limitation.hpp>

#include "../core/label_laws.hpp"
#include "../core/thrown_text.hpp"
#include "short_clocks.hpp"
#include "small_rules.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <vector>

namespace heli::law::limitation_test {
namespace {

clock_state on(limitation_claim const& claim, date const& as_of) {
    return limitation_on(claim, as_of, published_law(), china(), data::clock_grounds);
}

limitation_claim claim_known(date const& day, std::vector<clock_event> events = {}) {
    return {claim_kind::other, day,      labour_relation::unknown,
            std::nullopt,      national, std::move(events)};
}

limitation_claim wages_of(labour_relation relation, std::optional<date> const& ended = {},
                          std::vector<clock_event> events = {}) {
    return {claim_kind::wages, date(2021, 2, 1), relation, ended, national, std::move(events)};
}

TEST(Limitation, HasKindsAndRelationsWithTokensAndNames) {
    expect_snake_case_labels<claim_kind>(2);
    expect_snake_case_labels<labour_relation>(3);
}

TEST(Limitation, OfAClaimRunsOneYearFromTheDayOnWhichThePartyKnew) {
    auto const state = on(claim_known({2023, 3, 10}), date(2023, 6, 1));
    EXPECT_EQ(state.rule, rule_id("LIM-1Y"));
    EXPECT_EQ(state.phase, clock_phase::running);
    EXPECT_EQ(due_text(state), "2024-03-11");  // the 10th is a Sunday
    EXPECT_EQ(on(claim_known({2023, 3, 10}), date(2024, 3, 12)).phase, clock_phase::expired);
}

TEST(Limitation, OfAClaimNeedsTheDayOnWhichThePartyKnew) {
    limitation_claim claim = claim_known({2023, 3, 10});
    claim.right_infringed.reset();
    auto const state = on(claim, date(2023, 6, 1));
    EXPECT_EQ(state.status, due_status::needs_fact);
    EXPECT_EQ(state.fact, missing_fact::start);
}

TEST(Limitation, OfWagesDoesNotRunWhileTheRelationGoesOn) {
    auto const state = on(wages_of(labour_relation::continues), date(2026, 6, 1));
    EXPECT_EQ(state.rule, rule_id("LIM-WAGE-EXEMPT"));
    EXPECT_EQ(state.phase, clock_phase::not_started);
    EXPECT_EQ(due_text(state), "open");
    EXPECT_FALSE(state.reason.zh.empty() || state.reason.en.empty());
    EXPECT_TRUE(state.findings.empty());
}

TEST(Limitation, OfWagesRunsOneYearFromTheEndOfTheRelation) {
    auto const claim = wages_of(labour_relation::ended, date(2023, 6, 30));
    auto const state = on(claim, date(2023, 12, 1));
    EXPECT_EQ(state.rule, rule_id("LIM-WAGE-1Y"));
    EXPECT_EQ(due_text(state), "2024-07-01");  // 30 June 2024 is a Sunday
    EXPECT_EQ(on(claim, date(2023, 6, 30)).phase, clock_phase::running);
    auto const before = on(claim, date(2023, 6, 29));
    EXPECT_EQ(before.rule, rule_id("LIM-WAGE-EXEMPT"));
    EXPECT_EQ(before.phase, clock_phase::not_started);
}

TEST(Limitation, OfWagesNeedsToKnowWhetherTheRelationEnded) {
    auto const state = on(wages_of(labour_relation::unknown), date(2023, 6, 1));
    EXPECT_EQ(state.status, due_status::needs_fact);
    EXPECT_EQ(state.fact, missing_fact::relation_end);
    EXPECT_EQ(due_text(state), "open");
}

TEST(Limitation, BeginsInFullAfterAnInterruptionAndKeepsTheRestOverASuspension) {
    auto const interrupted_claim =
        claim_known({2023, 3, 10}, {interrupted({2023, 9, 20}, "claim_on_other_party")});
    EXPECT_EQ(due_text(on(interrupted_claim, date(2023, 12, 1))), "2024-09-20");
    auto const suspended_claim =
        claim_known({2023, 3, 10}, {suspended({2023, 6, 1}, "force_majeure", date(2023, 8, 1))});
    EXPECT_EQ(due_text(on(suspended_claim, date(2023, 12, 1))), "2024-05-10");
}

TEST(Limitation, StopsWithTheApplication) {
    auto const claim = claim_known({2023, 3, 10}, {stopped({2023, 9, 20}, "application_received")});
    auto const state = on(claim, date(2025, 1, 1));
    EXPECT_EQ(state.phase, clock_phase::stopped);
    EXPECT_TRUE(state.findings.empty());
}

TEST(Limitation, ThatBeganBeforeMay2008IsNotByTheOneYearRule) {
    EXPECT_EQ(on(claim_known({2008, 4, 1}), date(2008, 4, 2)).in_force, in_force::no);
    EXPECT_EQ(on(claim_known({2008, 5, 1}), date(2008, 5, 2)).in_force, in_force::yes);
}

TEST(Limitation, RefusesAnEndOfTheRelationThatContradictsIt) {
    EXPECT_EQ(thrown_text<invalid_value>(
                  [] { return on(wages_of(labour_relation::ended), date(2023, 6, 1)).phase; }),
              "the labour relation has ended: its last day is needed");
    for (auto const relation : {labour_relation::continues, labour_relation::unknown}) {
        EXPECT_THROW((void)on(wages_of(relation, date(2023, 6, 30)), date(2023, 7, 1)),
                     invalid_value);
    }
}

TEST(Limitation, KeepsTheLaterEndOfTwoInterruptions) {
    limitation_claim claim{
        claim_kind::other, date(2023, 9, 1), labour_relation::unknown, {}, {}, {}};
    claim.events = {{date(2024, 1, 10), clock_action::interrupt, std::nullopt, date(2024, 6, 1)},
                    {date(2024, 3, 1), clock_action::interrupt}};
    EXPECT_EQ(on(claim, date(2024, 7, 1)).due_date, date(2025, 6, 3));  // 1 June is a Sunday
    claim.events[0].until = std::nullopt;
    claim.events[0].ongoing = true;
    EXPECT_EQ(on(claim, date(2024, 7, 1)).fact, missing_fact::interruption_end);
    claim.events.push_back({date(2024, 6, 1), clock_action::resume});
    EXPECT_EQ(on(claim, date(2024, 7, 1)).due_date, date(2025, 6, 3));
}

TEST(Limitation, OfWagesKeepsASuspensionThatLastsPastTheEndOfTheRelation) {
    auto claim = wages_of(labour_relation::ended, date(2024, 4, 30));
    claim.events.push_back(
        {date(2024, 4, 1), clock_action::suspend, std::nullopt, date(2024, 7, 1)});
    // 30 April 2025 and the 62 days from 30 April to 30 June.
    EXPECT_EQ(on(claim, date(2024, 8, 1)).due_date, date(2025, 7, 1));
}

TEST(Limitation, OfWagesIsNotMovedByEventsBeforeTheRelationEnded) {
    auto claim = wages_of(labour_relation::ended, date(2023, 6, 30));
    claim.events.push_back({date(2023, 3, 1), clock_action::interrupt});
    auto const state = on(claim, date(2023, 7, 1));
    EXPECT_EQ(state.due_date, date(2024, 7, 1));  // 30 June 2024 is a Sunday
    ASSERT_EQ(state.findings.size(), 2U);
    EXPECT_EQ(state.findings[0].code, "no_limitation_then");
    EXPECT_EQ(state.findings[0].severity, severity::info);
}

}  // namespace
}  // namespace heli::law::limitation_test
