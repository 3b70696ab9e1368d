#include <heli/law/clock_event.hpp>

#include "../core/label_laws.hpp"
#include "short_clocks.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace heli::law::clock_event_test {
namespace {

std::vector<clock_action> actions_in_order(std::vector<clock_event> const& events) {
    period_clock const c{"ARB-AWARD", national, events};
    std::vector<clock_action> actions;
    for (auto const i : in_order(c)) {
        actions.push_back(events[i].action);
    }
    return actions;
}

TEST(ClockEvent, HasActionsWithTokensAndNames) {
    expect_snake_case_labels<clock_action>(8);
}

TEST(ClockEvent, CountsByItsDayWhereverItStandsInTheList) {
    EXPECT_EQ(actions_in_order({resumes({2024, 3, 21}), starts({2024, 3, 1}),
                                suspended({2024, 3, 11}, "force_majeure")}),
              (std::vector{clock_action::start, clock_action::suspend, clock_action::resume}));
}

TEST(ClockEvent, OfOneDayCountsFromTheStartToTheStop) {
    date const day(2024, 3, 1);
    std::vector<clock_event> events{
        stopped(day, "award_made"),
        extended(day, {1, period_unit::calendar_day}),
        resumes(day),
        suspended(day, "force_majeure"),
        excluded(day, "public_notice_issued", date(2024, 3, 5)),
        interrupted(day, "suit_filed"),
        restarts(day, "party_added"),
        starts(day),
    };
    std::vector const expected{clock_action::start,     clock_action::restart,
                               clock_action::interrupt, clock_action::exclude,
                               clock_action::suspend,   clock_action::resume,
                               clock_action::extend,    clock_action::stop};
    EXPECT_EQ(actions_in_order(events), expected);
    std::reverse(events.begin(), events.end());
    EXPECT_EQ(actions_in_order(events), expected);
}

TEST(Ground, IsFoundByRuleActionAndEvent) {
    auto const* found = ground_of(data::clock_grounds, "ARB-AWARD", national,
                                  restarts({2024, 3, 1}, "case_transferred"));
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->source.article, "46(5)");
    EXPECT_EQ(ground_of(data::clock_grounds, "ARB-AWARD", national,
                        suspended({2024, 3, 1}, "case_transferred")),
              nullptr);
    EXPECT_EQ(ground_of(data::clock_grounds, "LIM-1Y", national,
                        restarts({2024, 3, 1}, "case_transferred")),
              nullptr);
    EXPECT_EQ(ground_of(data::clock_grounds, "ARB-AWARD", national,
                        {{2024, 3, 1}, clock_action::restart}),
              nullptr);
}

TEST(Ground, OfOneRegionCountsThereOnly) {
    auto const event = excluded({2024, 3, 1}, "evidence_entrusted", date(2024, 3, 9));
    auto const in = [&](std::optional<region_code> const& region) {
        return ground_of(data::clock_grounds, "ARB-AWARD", region, event) != nullptr;
    };
    EXPECT_TRUE(in(zhejiang));
    EXPECT_TRUE(in(region_code(330400)));
    EXPECT_FALSE(in(shanghai));
    EXPECT_FALSE(in(national));
    EXPECT_FALSE(in(no_region));
}

TEST(Ground, OfLimitationIsEveryActThatInterruptsOrSuspendsIt) {
    for (auto const& rule : {rule_id("LIM-1Y"), rule_id("LIM-WAGE-1Y"), rule_id("LIM-INTERRUPT")}) {
        for (auto const& event :
             {event_id("claim_on_other_party"), event_id("request_to_department"),
              event_id("other_party_agrees"), event_id("mediation_received")}) {
            EXPECT_NE(
                ground_of(data::clock_grounds, rule, national, interrupted({2024, 3, 1}, event)),
                nullptr)
                << rule.view() << " " << event.view();
        }
        EXPECT_NE(ground_of(data::clock_grounds, rule, national,
                            suspended({2024, 3, 1}, "force_majeure")),
                  nullptr)
            << rule.view();
    }
}

}  // namespace
}  // namespace heli::law::clock_event_test
