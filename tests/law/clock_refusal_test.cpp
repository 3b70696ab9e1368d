#include <heli/law/clock_refusal.hpp>

#include "short_clocks.hpp"
#include "small_rules.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace heli::law::clock_refusal_test {
namespace {

date const start(2024, 3, 1);
date const later(2024, 12, 31);

/// Severity, code and place of what is wrong, without grounds that are not in the table.
texts wrong(rule_id const& rule, std::vector<clock_event> events, date const& as_of = later) {
    texts all;
    for (auto const& f : state_of(rule, std::move(events), as_of).findings) {
        if (f.code != "no_ground" && f.code != "no_event") {
            all.push_back(std::string(token(f.severity)) + " " + f.code + " " + f.where.field);
            EXPECT_FALSE(f.message.zh.empty() || f.message.en.empty()) << f.code;
        }
    }
    return all;
}

TEST(ClockFindings, AreNoneForAnOrderlyClock) {
    EXPECT_EQ(wrong("ARB-AWARD", {starts(start), suspended({2024, 3, 11}, "proceedings_suspended"),
                                  resumes({2024, 3, 21}), stopped({2024, 4, 10}, "award_made")}),
              texts{});
}

TEST(ClockFindings, TellEventsThatAreOutOfOrderAndCountThemInOrder) {
    std::vector<clock_event> const events{stopped({2024, 4, 10}, "award_made"), starts(start)};
    EXPECT_EQ(wrong("ARB-AWARD", events), texts{"info events_out_of_order event[1].date"});
    EXPECT_EQ(state_of("ARB-AWARD", events, later).phase, clock_phase::stopped);
}

TEST(ClockFindings, TellSuspensionsThatOverlap) {
    EXPECT_EQ(
        wrong("ARB-AWARD",
              {starts(start), suspended({2024, 3, 11}, "proceedings_suspended", date(2024, 3, 21)),
               suspended({2024, 3, 15}, "proceedings_suspended", date(2024, 3, 25))}),
        texts{"info overlapping_suspension event[2]"});
    EXPECT_EQ(
        wrong("ARB-AWARD",
              {starts(start), suspended({2024, 3, 11}, "proceedings_suspended", date(2024, 3, 21)),
               suspended({2024, 3, 21}, "proceedings_suspended", date(2024, 3, 25))}),
        texts{});
}

TEST(ClockFindings, TellAResumptionWithoutASuspension) {
    std::vector<clock_event> const events{starts(start), resumes({2024, 3, 21})};
    EXPECT_EQ(wrong("ARB-AWARD", events), texts{"error resume_without_suspension event[1]"});
    EXPECT_EQ(due_text(state_of("ARB-AWARD", events, later)), "2024-04-15");
}

TEST(ClockFindings, TellASecondResumption) {
    EXPECT_EQ(wrong("ARB-AWARD", {starts(start), suspended({2024, 3, 11}, "proceedings_suspended"),
                                  resumes({2024, 3, 21}), resumes({2024, 3, 22})}),
              texts{"error resume_without_suspension event[3]"});
}

TEST(ClockFindings, TellAnExtensionPastItsLimitAndCountItUpToThere) {
    std::vector<clock_event> const events{starts(start),
                                          extended({2024, 4, 1}, {10, period_unit::calendar_day}),
                                          extended({2024, 4, 2}, {10, period_unit::calendar_day})};
    EXPECT_EQ(wrong("ARB-AWARD", events), texts{"error extension_past_limit event[2]"});
    auto const state = state_of("ARB-AWARD", events, later);
    EXPECT_EQ(due_text(state), "2024-04-30");
    EXPECT_EQ(state.extended_by, (extent{15, period_unit::calendar_day}));
}

TEST(ClockFindings, TellExtensionsThatTheRuleDoesNotForesee) {
    EXPECT_EQ(wrong("LIM-1Y", {starts(start), extended({2024, 4, 1}, {1, period_unit::month})}),
              texts{"error extension_not_foreseen event[1]"});
}

TEST(ClockFindings, TellExtensionsInAnotherUnitOrOfNoLength) {
    for (auto const& by :
         {extent{5, period_unit::working_day}, extent{0, period_unit::calendar_day},
          extent{-5, period_unit::calendar_day}}) {
        EXPECT_EQ(wrong("ARB-AWARD", {starts(start), extended({2024, 4, 1}, by)}),
                  texts{"error unfit_unit event[1]"});
    }
    clock_event nothing{{2024, 4, 1}, clock_action::extend};
    EXPECT_EQ(wrong("ARB-AWARD", {starts(start), nothing}), texts{"error unfit_unit event[1]"});
}

TEST(ClockFindings, TellEventsBeforeTheStart) {
    EXPECT_EQ(wrong("ARB-AWARD", {suspended({2024, 2, 1}, "proceedings_suspended"), starts(start)}),
              texts{"error not_started event[0]"});
    EXPECT_EQ(wrong("ARB-AWARD", {stopped({2024, 2, 1}, "award_made"), starts(start)}),
              texts{"error not_started event[0]"});
    EXPECT_EQ(
        due_text(state_of(
            "ARB-AWARD", {suspended({2024, 2, 1}, "proceedings_suspended"), starts(start)}, later)),
        "2024-04-15");
}

TEST(ClockFindings, TellASecondStart) {
    EXPECT_EQ(wrong("ARB-AWARD", {starts(start), starts({2024, 3, 5})}),
              texts{"error second_start event[1]"});
    EXPECT_EQ(wrong("ARB-AWARD", {restarts(start, "party_added")}), texts{});
}

TEST(ClockFindings, TellEventsAfterTheStop) {
    EXPECT_EQ(wrong("ARB-AWARD", {starts(start), stopped({2024, 4, 10}, "award_made"),
                                  restarts({2024, 4, 11}, "party_added"),
                                  suspended({2024, 4, 12}, "proceedings_suspended")}),
              (texts{"error after_stop event[2]", "error after_stop event[3]"}));
}

TEST(ClockFindings, TellEventsAfterTheExpiryThatComeTooLate) {
    for (auto const& event : {suspended({2024, 4, 16}, "proceedings_suspended"),
                              excluded({2024, 4, 16}, "public_notice_issued", date(2024, 5, 1)),
                              extended({2024, 4, 16}, {15, period_unit::calendar_day})}) {
        EXPECT_EQ(wrong("ARB-AWARD", {starts(start), event}), texts{"error after_expiry event[1]"})
            << token(event.action);
        EXPECT_EQ(due_text(state_of("ARB-AWARD", {starts(start), event}, later)), "2024-04-15");
    }
    EXPECT_EQ(
        wrong("LIM-1Y", {starts({2023, 3, 1}), interrupted({2024, 3, 4}, "claim_on_other_party")}),
        texts{"error after_expiry event[1]"});
}

TEST(ClockFindings, LetTheLastDayItselfStillCount) {
    EXPECT_EQ(wrong("ARB-AWARD",
                    {starts(start), extended({2024, 4, 15}, {15, period_unit::calendar_day})}),
              texts{});
    EXPECT_EQ(
        wrong("LIM-1Y", {starts({2023, 3, 1}), interrupted({2024, 3, 1}, "claim_on_other_party")}),
        texts{});
}

TEST(ClockFindings, WarnOfARestartAfterTheExpiry) {
    std::vector<clock_event> const events{starts(start), restarts({2024, 4, 20}, "party_added")};
    EXPECT_EQ(wrong("ARB-AWARD", events), texts{"warning after_expiry event[1]"});
    EXPECT_EQ(state_of("ARB-AWARD", events, later).unrolled_date, date(2024, 6, 4));
}

TEST(ClockFindings, LetALateStopAndItsPhaseStand) {
    std::vector<clock_event> const events{starts(start), stopped({2024, 5, 20}, "award_made")};
    EXPECT_EQ(wrong("ARB-AWARD", events), texts{});
    EXPECT_EQ(state_of("ARB-AWARD", events, later).phase, clock_phase::stopped);
}

TEST(ClockFindings, TellAnExclusionWithoutEndAndEndsBeforeTheirDay) {
    EXPECT_EQ(wrong("ARB-AWARD",
                    {starts(start), excluded({2024, 3, 11}, "public_notice_issued", std::nullopt)}),
              texts{"error missing_until event[1]"});
    EXPECT_EQ(wrong("ARB-AWARD", {starts(start), suspended({2024, 3, 11}, "proceedings_suspended",
                                                           date(2024, 3, 10))}),
              texts{"error end_before_start event[1]"});
}

TEST(ClockFindings, TellThatOnlyLimitationIsInterrupted) {
    EXPECT_EQ(wrong("ARB-AWARD", {starts(start), interrupted({2024, 3, 11}, "party_added")}),
              texts{"error only_limitation event[1]"});
}

TEST(ClockFindings, WarnWhereTheTableHasNoGround) {
    auto const codes_of = [](std::vector<clock_event> events,
                             std::optional<region_code> const& region) {
        return codes(state_of("ARB-AWARD", std::move(events), date(2024, 3, 20), region).findings);
    };
    auto const entrusted = excluded({2024, 3, 11}, "evidence_entrusted", date(2024, 3, 15));
    EXPECT_EQ(codes_of({starts(start), entrusted}, zhejiang), texts{});
    EXPECT_EQ(codes_of({starts(start), entrusted}, jiangsu), texts{"no_ground"});
    EXPECT_EQ(codes_of({starts(start), restarts({2024, 3, 11}, "award_made")}, national),
              texts{"no_ground"});
    EXPECT_EQ(codes_of({starts(start), {{2024, 3, 11}, clock_action::stop}}, national),
              texts{"no_event"});
}

TEST(ClockFindings, TellEveryProblemOfALongListAndNeverThrow) {
    EXPECT_EQ(wrong("ARB-AWARD", {resumes({2024, 2, 1}), starts(start), starts({2024, 3, 2}),
                                  resumes({2024, 3, 3}), interrupted({2024, 3, 4}, "party_added"),
                                  stopped({2024, 4, 10}, "award_made"), resumes({2024, 4, 11})}),
              (texts{"error not_started event[0]", "error second_start event[2]",
                     "error resume_without_suspension event[3]", "error only_limitation event[4]",
                     "error after_stop event[6]"}));
}

}  // namespace
}  // namespace heli::law::clock_refusal_test
