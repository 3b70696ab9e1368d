#include <heli/law/due_answer.hpp>

#include "../core/label_laws.hpp"
#include "published_law.hpp"
#include "small_rules.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>

namespace heli::law::due_answer_test {
namespace {

/// `as_written 2023-10-13`, one a reading.
texts readings(due_answer const& answer) {
    texts all;
    for (auto const& r : answer.readings) {
        all.push_back(r.id.str() + " " + to_text(r.due_date));
    }
    return all;
}

TEST(DueAnswer, HasStatusesAndMissingFactsWithTokensAndNames) {
    expect_snake_case_labels<due_status>(4);
    expect_snake_case_labels<missing_fact>(7);
}

TEST(DueAnswer, ThatIsCertainHasOneDayAndNoReason) {
    auto const answer = due_by("ARB-ANSWER", date(2023, 9, 25));
    EXPECT_EQ(answer.status, due_status::certain);
    EXPECT_EQ(answer.fact, missing_fact::none);
    EXPECT_EQ(answer.reason, bilingual{});
    EXPECT_EQ(answer.earliest, answer.due_date);
    EXPECT_EQ(answer.latest, answer.due_date);
    EXPECT_EQ(answer.safe_date, answer.due_date);
    EXPECT_EQ(answer.event_date, date(2023, 9, 25));
    EXPECT_EQ(answer.law_on, date(2023, 9, 25));
    EXPECT_EQ(answer.in_force, in_force::yes);
    EXPECT_FALSE(answer.authority_period);
    EXPECT_EQ(answer.source_status, source_status::verified);
    EXPECT_EQ(readings(answer), texts{"as_written 2023-10-13"});
    EXPECT_EQ(answer.readings[0].source.title, "劳动争议调解仲裁法");
}

TEST(DueAnswer, CarriesHowFarTheSourceWasChecked) {
    EXPECT_EQ(due_by("CB-REPLY-NAT", date(2024, 3, 4)).source_status, source_status::unverified);
}

TEST(DueAnswer, OfAnAuthorityThatMovedIsFlaggedAndReadWithoutMoving) {
    auto const answer = due_by("AID-DECIDE", date(2023, 9, 25));
    EXPECT_TRUE(answer.authority_period);
    EXPECT_EQ(answer.status, due_status::certain);
    EXPECT_EQ(readings(answer), (texts{"as_written 2023-10-07", "not_rolled 2023-10-02"}));
    EXPECT_EQ(answer.safe_date, date(2023, 10, 2));
    // Working days do not move, and so have one reading.
    EXPECT_EQ(due_by("ARB-ACCEPT", date(2023, 9, 25)).readings.size(), 1U);
    EXPECT_TRUE(due_by("ARB-ACCEPT", date(2023, 9, 25)).authority_period);
}

// A request on 4 March 2024: 20 calendar days end on Sunday the 24th; Shanghai's 15 on the 19th;
// Zhejiang's 10 working days on the 18th.
TEST(DueAnswer, OfABargainingReplyDiffersBetweenShanghaiZhejiangAndTheRest) {
    date const request(2024, 3, 4);
    EXPECT_EQ(dates(due_by("CB-REPLY-NAT", request, jiangsu)), "2024-03-24 -> 2024-03-25");
    auto const in_shanghai = due_by("CB-REPLY-NAT", request, shanghai);
    EXPECT_EQ(dates(in_shanghai), "2024-03-19 -> 2024-03-19");
    EXPECT_EQ(in_shanghai.asked, rule_id("CB-REPLY-NAT"));
    EXPECT_EQ(in_shanghai.rule, rule_id("CB-REPLY-SH"));
    EXPECT_EQ(in_shanghai.in_force, in_force::not_established);
    EXPECT_EQ(dates(due_by("CB-REPLY-NAT", request, zhejiang)), "2024-03-18 -> 2024-03-18");
    EXPECT_EQ(dates(due_by("CB-REPLY-WAGE", request, zhejiang)), "2024-03-24 -> 2024-03-25");
}

TEST(DueAnswer, NeedsTheRegionWhereRegionalRulesDiffer) {
    auto const answer = due_by("CB-REPLY-NAT", date(2024, 3, 4), no_region);
    EXPECT_EQ(answer.status, due_status::needs_fact);
    EXPECT_EQ(answer.fact, missing_fact::region);
    EXPECT_EQ(answer.rule, rule_id("CB-REPLY-NAT"));
    EXPECT_EQ(dates(answer), "2024-03-24 -> 2024-03-25");
    EXPECT_EQ(readings(answer),
              (texts{"as_written 2024-03-25", "CB-REPLY-SH 2024-03-19", "CB-REPLY-ZJ 2024-03-18"}));
    EXPECT_EQ(answer.safe_date, date(2024, 3, 18));
    EXPECT_EQ(answer.reason.en, "regional rules differ: the region is needed");
    EXPECT_EQ(answer.reason.zh, "各地规定不同，须知所属地区");
}

TEST(DueAnswer, DoesNotNeedTheRegionWhereRegionalRulesCountAlike) {
    auto const answer = due_by("CB-DISPUTE-NAT", date(2024, 3, 4), no_region);
    EXPECT_EQ(answer.status, due_status::certain);
    EXPECT_EQ(words(answer.passed_over), texts{"CB-DISPUTE-ZJ region_not_given"});
}

// Mediation counts from receipt by the national law, from acceptance in Anhui since May 2026.
TEST(DueAnswer, OfMediationInAnhuiRestsOnAnotherEventFromMay2026) {
    auto const before = due_by("MED-15-LAW", date(2026, 4, 30), anhui);
    EXPECT_EQ(before.rule, rule_id("MED-15-LAW"));
    EXPECT_EQ(dates(before), "2026-05-15 -> 2026-05-15");
    auto const after = due_by("MED-15-LAW", date(2026, 5, 6), anhui);
    EXPECT_EQ(after.rule, rule_id("MED-15-AH"));
    EXPECT_EQ(dates(after), "2026-05-21 -> 2026-05-21");
    EXPECT_EQ(published_law().required(after.rule).start_event->id, event_id("mediation_accepted"));
    EXPECT_EQ(published_law().required("MED-15-LAW").start_event->id,
              event_id("mediation_received"));
    EXPECT_EQ(due_by("MED-15-LAW", date(2026, 4, 30), no_region).status, due_status::certain);
    EXPECT_EQ(due_by("MED-15-LAW", date(2026, 5, 6), no_region).fact, missing_fact::region);
}

TEST(DueAnswer, ByTheLawOfAnotherDayRestsOnTheRuleOfThatDay) {
    auto const answer =
        due(published_law(), china(), {"MED-15-LAW", date(2026, 4, 30), anhui, date(2026, 5, 1)});
    EXPECT_EQ(answer.rule, rule_id("MED-15-AH"));
    EXPECT_EQ(answer.law_on, date(2026, 5, 1));
}

TEST(DueAnswer, OfTheLabourLawsSixtyDaysIsGivenThoughTheyAreSuperseded) {
    auto const then = due_by("LIM-60D-OLD", date(2007, 3, 1));
    EXPECT_EQ(dates(then), "2007-04-30 -> 2007-04-30");
    EXPECT_EQ(then.in_force, in_force::yes);
    auto const now = due_by("LIM-60D-OLD", date(2023, 3, 1));
    EXPECT_EQ(dates(now), "2023-04-30 -> 2023-04-30");
    EXPECT_EQ(now.in_force, in_force::no);
    EXPECT_EQ(words(now.passed_over), texts{"LIM-1Y supersedes"});
    EXPECT_EQ(now.status, due_status::certain);
}

TEST(DueAnswer, OfOneYearOfLimitationBeforeMay2008IsNotInForce) {
    auto const before = due_by("LIM-1Y", date(2007, 6, 1));
    EXPECT_EQ(dates(before), "2008-06-01 -> 2008-06-02");  // a Sunday
    EXPECT_EQ(before.in_force, in_force::no);
    EXPECT_EQ(due_by("LIM-1Y", date(2008, 5, 1)).in_force, in_force::yes);
}

// Monday 22 June 2020: the Dragon Boat days off are the 25th to the 27th, Sunday the 28th is
// worked.
TEST(DueAnswer, OfLegalAidInZhejiangCountedWorkingDaysBefore2022) {
    auto const old = due_by("AID-DECIDE", date(2020, 6, 22), zhejiang);
    EXPECT_EQ(old.rule, rule_id("AID-DECIDE-ZJ-OLD"));
    EXPECT_EQ(dates(old), "2020-07-02 -> 2020-07-02");
    EXPECT_EQ(old.in_force, in_force::not_established);
    EXPECT_EQ(dates(due_by("AID-DECIDE", date(2020, 6, 22), shanghai)), "2020-07-07 -> 2020-07-07");
    EXPECT_EQ(dates(due_by("AID-DECIDE", date(2020, 6, 22), jiangsu)), "2020-06-29 -> 2020-06-29");
    auto const now = due_by("AID-DECIDE", date(2023, 6, 19), zhejiang);
    EXPECT_EQ(now.rule, rule_id("AID-DECIDE"));
    EXPECT_EQ(dates(now), "2023-06-26 -> 2023-06-26");
    EXPECT_EQ(now.in_force, in_force::yes);
    EXPECT_EQ(words(now.passed_over), texts{"AID-DECIDE-ZJ-OLD ended 2021-12-31"});
}

TEST(DueAnswer, IsUndeterminedWhereTwoReadingsDiffer) {
    auto const answer = due_by("INSP-EVID-ZJ", date(2017, 6, 20), zhejiang);
    EXPECT_EQ(answer.status, due_status::undetermined);
    EXPECT_EQ(answer.fact, missing_fact::none);
    EXPECT_EQ(dates(answer), "2017-06-27 -> 2017-06-27");
    EXPECT_EQ(readings(answer), (texts{"as_written 2017-06-27", "not_rolled 2017-06-27",
                                       "penalty_law_working_days 2017-06-29"}));
    EXPECT_EQ(answer.safe_date, date(2017, 6, 27));
    EXPECT_FALSE(answer.reason.zh.empty());
    EXPECT_FALSE(answer.reason.en.empty());
}

// Seven days on end were worked: 7 to 13 October 2023.
TEST(DueAnswer, IsCertainWhereTwoReadingsAgree) {
    auto const answer = due_by("INSP-EVID-ZJ", date(2023, 10, 6), zhejiang);
    EXPECT_EQ(answer.status, due_status::certain);
    EXPECT_EQ(readings(answer), (texts{"as_written 2023-10-13", "not_rolled 2023-10-13",
                                       "penalty_law_working_days 2023-10-13"}));
}

TEST(DueAnswer, NeedsTheTimeOfDayForHours) {
    auto const answer = due_by("PRES-48H", date(2024, 9, 29));
    EXPECT_EQ(answer.status, due_status::needs_fact);
    EXPECT_EQ(answer.fact, missing_fact::time_of_day);
}

// 25, 28, 29, 30, 31 December, then 4 to 8 January; without a New Year's Day one day less; with
// the longest New Year (30 December to 3 January) two days more.
TEST(DueAnswer, ThatReaches2027IsProvisionalAndBounded) {
    auto const answer = due_by("ARB-ANSWER", date(2026, 12, 24));
    EXPECT_EQ(answer.status, due_status::provisional);
    EXPECT_EQ(answer.due_date, date(2027, 1, 8));
    EXPECT_EQ(answer.earliest, date(2027, 1, 7));
    EXPECT_EQ(answer.latest, date(2027, 1, 12));
    EXPECT_EQ(answer.safe_date, date(2027, 1, 7));
    EXPECT_FALSE(answer.reason.zh.empty());
    EXPECT_FALSE(answer.reason.en.empty());
}

TEST(DueAnswer, ThatOnlyCrossesTheEndOf2026ByCalendarDaysRestsOnItsLastDays) {
    EXPECT_EQ(due_by("CT-APPEAL-J", date(2026, 12, 11)).status, due_status::provisional);
    EXPECT_EQ(due_by("CT-APPEAL-J", date(2026, 12, 10)).status, due_status::certain);
    EXPECT_EQ(due_by("WAGE-LEDGER", date(2026, 12, 11)).status, due_status::certain);
}

TEST(DueAnswer, OfRetentionIsSafeOnTheLatestDay) {
    auto r = a_rule(
        "X-KEEP", {{1, period_unit::month}, direction::forward, calendar::roll::next_working_day});
    r.kind = rule_kind::retention;
    auto const book = published_law().with({r});
    auto const answer = due(book, china(), {"X-KEEP", date(2026, 12, 1), national, std::nullopt});
    EXPECT_EQ(answer.unrolled_date, date(2027, 1, 1));
    EXPECT_LT(answer.earliest, answer.latest);
    EXPECT_EQ(answer.safe_date, answer.latest);
}

TEST(DueAnswer, ByARuleThatWasNotPublishedThenIsUndetermined) {
    auto const ask = [](date const& known) {
        return due(published_law().known_on(known), china(),
                   {"LIM-1Y", date(2007, 6, 1), national, std::nullopt});
    };
    EXPECT_EQ(ask(date(2007, 12, 28)).status, due_status::undetermined);
    EXPECT_EQ(ask(date(2007, 12, 28)).reason.en, "the rule was not published then");
    EXPECT_EQ(dates(ask(date(2007, 12, 28))), "2008-06-01 -> 2008-06-02");
    EXPECT_EQ(ask(date(2007, 12, 29)).status, due_status::certain);
}

// On 26 January 2020 the Spring Festival was prolonged: 31 January and 1 February became days off.
TEST(DueAnswer, ByACalendarKnownEarlierFollowsTheNoticesOfThen) {
    auto const known = [](date const& day) {
        auto const answer = due(published_law(), china().known_on(day),
                                {"ARB-ACCEPT", date(2020, 1, 22), national, std::nullopt});
        return dates(answer) + " " + std::string(token(answer.status));
    };
    EXPECT_EQ(known(date(2020, 1, 25)), "2020-02-04 -> 2020-02-04 certain");
    EXPECT_EQ(known(date(2020, 1, 26)), "2020-02-06 -> 2020-02-06 certain");
}

TEST(DueAnswer, ComparesEqualToItself) {
    EXPECT_EQ(due_by("ARB-ANSWER", date(2023, 9, 25)), due_by("ARB-ANSWER", date(2023, 9, 25)));
    EXPECT_NE(due_by("ARB-ANSWER", date(2023, 9, 25)), due_by("ARB-ANSWER", date(2023, 9, 26)));
}

}  // namespace
}  // namespace heli::law::due_answer_test
