#include <heli/programme/count_review.hpp>

#include "small_programme.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::programme::count_review_test {
namespace {

programme const plan = a_programme({});
date const august_end(2023, 8, 31);
date const new_year_2024(2024, 1, 1);

target_review count(date as_of, evidence_set const& all, target const& goal = at_least(3000)) {
    return review_count(plan, goal, all, {"exchange", {}, new_year, as_of}, {});
}
evidence total(date day, count_bound quantity) {
    return told(day, "exchange", evidence_kind::total, quantity);
}
/// Groups of 40 every `days` days from 1 January on, `groups` of them.
std::vector<evidence> groups_every(int days, int groups) {
    std::vector<evidence> result;
    for (int i = 0; i < groups; ++i) {
        result.push_back(
            group(new_year + boost::gregorian::days(static_cast<long>(i) * days), "exchange", 40));
    }
    return result;
}
std::vector<std::string> rules(target_review const& answer) {
    std::vector<std::string> result;
    for (auto const& one : answer.reasons) {
        result.push_back(one.rule.str());
    }
    return result;
}

TEST(ReviewCount, IsMetOnceTheLowerBoundReachesTheTarget) {
    auto const answer =
        count(date(2023, 10, 1), {{total(date(2023, 9, 1), count_bound::at_least(3000))}, {}});
    EXPECT_EQ(answer.status, item_status::met);
    EXPECT_FALSE(answer.late);
    EXPECT_EQ(answer.count, count_bound::at_least(3000));
    EXPECT_EQ(rules(answer), (std::vector<std::string>{"PRG-DUE", "PRG-COUNT", "PRG-REACHED"}));
    EXPECT_EQ(answer.reasons[2].inputs[0].value, "2023-09-01");
    EXPECT_EQ(count(date(2023, 10, 1), {{total(date(2023, 9, 1), count_bound::at_least(2999))}, {}})
                  .status,
              item_status::no_evidence);
}

TEST(ReviewCount, IsReachedOnTheDayOfThePartThatMakesItFull) {
    auto const answer = count(date(2023, 10, 1), {groups_every(1, 100), {}});
    EXPECT_EQ(answer.status, item_status::met);  // 75 groups of 40, the last on day 75
    EXPECT_EQ(answer.reasons.back().inputs[0].value, "2023-03-16");
    EXPECT_EQ(answer.used.size(), 100U);
}

TEST(ReviewCount, IsMetButLateWhenThePartCameAfterTheDueDate) {
    auto const answer =
        count(date(2024, 2, 1), {{total(date(2023, 12, 31), count_bound::exactly(2980)),
                                  group(date(2024, 1, 10), "exchange", 40)},
                                 {}});
    EXPECT_EQ(answer.status, item_status::met);
    EXPECT_TRUE(answer.late);
    EXPECT_EQ(answer.reasons.back().text.en, "reached on 2024-01-10, 10 day(s) late");
}

TEST(ReviewCount, IsOnTrackWhereTheWholeIntervalReachesTheTarget) {
    auto const answer =
        count(august_end, {groups_every(3, 70), {complete_to(august_end, "exchange")}});
    EXPECT_EQ(answer.status, item_status::on_track);
    EXPECT_EQ(answer.projected->point, 4206);  // 2800 * 365 / 243
    EXPECT_GE(*answer.projected->lower, 3000);
    EXPECT_EQ(rules(answer),
              (std::vector<std::string>{"PRG-DUE", "PRG-COUNT", "PRG-COMPLETE", "PRG-PROJECTION"}));
}

TEST(ReviewCount, IsAtRiskWhereOnlyThePointReachesIt) {
    auto const answer =
        count(august_end, {groups_every(4, 55), {complete_to(august_end, "exchange")}});
    EXPECT_EQ(answer.projected->point, 3305);  // 2200 * 365 / 243
    EXPECT_LT(*answer.projected->lower, 3000);
    EXPECT_EQ(answer.status, item_status::at_risk);
}

TEST(ReviewCount, WarnsWhereTooFewGroupsGiveNoInterval) {
    auto const answer =
        count(august_end, {groups_every(20, 9), {complete_to(august_end, "exchange")}});
    EXPECT_EQ(answer.status, item_status::at_risk);
    ASSERT_EQ(answer.findings.size(), 1U);
    EXPECT_EQ(answer.findings[0].code, "no_interval");
    EXPECT_EQ(answer.findings[0].value, "9");
}

TEST(ReviewCount, IsNotDueBeforeThePeriodBegins) {
    EXPECT_EQ(count(date(2022, 12, 31), {}).status, item_status::not_due);
    EXPECT_EQ(count(new_year, {}).status, item_status::no_evidence);
}

TEST(ReviewCount, HasNoEvidenceWhereOnlyALowerBoundIsKnown) {
    auto const bound =
        count(august_end, {{total(date(2023, 8, 15), count_bound::at_least(1200))}, {}});
    EXPECT_EQ(bound.status, item_status::no_evidence);
    EXPECT_FALSE(bound.overdue);
    EXPECT_FALSE(bound.projected.has_value());
    EXPECT_EQ(count(august_end, {groups_every(4, 55), {}}).status, item_status::no_evidence);
}

TEST(ReviewCount, TellsNoEvidenceFromEvidenceThatDoesNotDecide) {
    EXPECT_EQ(count(august_end, {}).reasons.back().text.en,
              "no evidence yet; the due date lies ahead");
    EXPECT_EQ(count(august_end, {groups_every(4, 1), {}}).reasons.back().text.en,
              "the evidence shows only a count of >= 40: whether it reaches 3000 cannot be told");
}

TEST(ReviewCount, IsOverdueAfterTheDueDateWithoutASettledCount) {
    auto const answer =
        count(new_year_2024, {groups_every(4, 55), {complete_to(august_end, "exchange")}});
    EXPECT_EQ(answer.status, item_status::no_evidence);
    EXPECT_TRUE(answer.overdue);
    EXPECT_FALSE(answer.projected.has_value());
    EXPECT_EQ(rules(answer).back(), "PRG-UNDECIDED");  // past its day, age is not the reason
}

TEST(ReviewCount, IsMissedOnceTheCountIsSettledShortOfIt) {
    auto const answer =
        count(new_year_2024, {groups_every(4, 55), {complete_to(year_end, "exchange")}});
    EXPECT_EQ(answer.status, item_status::missed);
    EXPECT_EQ(rules(answer),
              (std::vector<std::string>{"PRG-DUE", "PRG-COUNT", "PRG-COMPLETE", "PRG-SETTLED"}));
    EXPECT_EQ(count(new_year_2024, {{total(year_end, count_bound(2000, 2999))}, {}}).status,
              item_status::missed);
    EXPECT_EQ(count(new_year_2024, {{total(year_end, count_bound(2000, 3000))}, {}}).status,
              item_status::no_evidence);
}

TEST(ReviewCount, IsMissedOnTheDueDateItselfWhenItsRecordIsComplete) {
    evidence_set const all{groups_every(4, 55), {complete_to(year_end, "exchange")}};
    EXPECT_EQ(count(year_end, all).status, item_status::missed);
    EXPECT_EQ(count(date(2023, 12, 30), all).status, item_status::at_risk);
}

TEST(ReviewCount, ShowsStepsBesideTheCount) {
    auto const step = told(date(2023, 3, 1), "exchange", evidence_kind::step);
    auto const answer = count(august_end, {{group(date(2023, 5, 1), "exchange", 40), step,
                                            told(new_year, "exchange", evidence_kind::achieved)},
                                           {}});
    EXPECT_EQ(answer.used, (std::vector<std::size_t>{1, 0}));
    EXPECT_EQ(answer.count, count_bound::at_least(40));
    EXPECT_EQ(answer.reasons[1].text.en,
              "1 piece(s) of evidence: count >= 40, target at least 3000");
}

TEST(ReviewCount, ReportsEvidenceThatContradictsItself) {
    auto const answer = count(august_end, {{group(date(2023, 5, 1), "exchange", 1100),
                                            total(date(2023, 6, 30), count_bound::exactly(1000))},
                                           {}});
    ASSERT_FALSE(answer.findings.empty());
    EXPECT_EQ(answer.findings[0].code, "evidence_conflict");
}

TEST(ReviewCount, CountsFromTheTargetsOwnFirstDay) {
    auto goal = at_least(40);
    goal.from = date(2023, 6, 1);
    EXPECT_EQ(count(august_end, {{group(date(2023, 5, 31), "exchange", 40)}, {}}, goal).status,
              item_status::no_evidence);
    EXPECT_EQ(count(august_end, {{group(date(2023, 6, 1), "exchange", 40)}, {}}, goal).status,
              item_status::met);
}

TEST(ReviewCount, OfNoughtIsMetFromTheStart) {
    EXPECT_EQ(count(new_year, {}, at_least(0)).status, item_status::met);
}

TEST(ReviewCount, DoesNotCarryForwardACountOfFewDays) {
    auto const january = groups_every(2, 10);
    auto const short_time =
        count(date(2023, 1, 29), {january, {complete_to(date(2023, 1, 29), "exchange")}});
    EXPECT_EQ(short_time.status, item_status::no_evidence);
    EXPECT_FALSE(short_time.overdue);
    EXPECT_FALSE(short_time.projected.has_value());
    EXPECT_EQ(rules(short_time),
              (std::vector<std::string>{"PRG-DUE", "PRG-COUNT", "PRG-COMPLETE", "PRG-STALE"}));
    auto const thirty_days =
        count(date(2023, 1, 30), {january, {complete_to(date(2023, 1, 30), "exchange")}});
    EXPECT_EQ(thirty_days.projected->point, 4867);  // 400 * 365 / 30
    EXPECT_EQ(thirty_days.status, item_status::at_risk);
}

TEST(ReviewCount, DoesNotCarryForwardACountThatIsOld) {
    evidence_set const all{groups_every(3, 50), {complete_to(date(2023, 5, 31), "exchange")}};
    EXPECT_EQ(count(august_end, all).status, item_status::on_track);  // 92 days later
    auto const old = count(date(2023, 9, 1), all);
    EXPECT_EQ(old.status, item_status::no_evidence);
    EXPECT_FALSE(old.overdue);
    EXPECT_EQ(old.reasons.back().rule.view(), "PRG-STALE");
    EXPECT_EQ(old.reasons.back().inputs,
              (std::vector<step_input>{{"settled_on", "2023-05-31"}, {"as_of", "2023-09-01"}}));
}

TEST(ReviewCount, CitesWhoStatesThatTheRecordIsComplete) {
    auto const later = [] {
        auto record = complete_to(year_end, "exchange");
        record.first = date(2023, 9, 1);
        return record;
    }();
    auto const answer =
        count(august_end, {groups_every(3, 70),
                           {complete_to(august_end, "exchange"), complete_to(year_end, "routes"),
                            complete_to(year_end, "exchange", federation::sh), later}});
    ASSERT_EQ(rules(answer),
              (std::vector<std::string>{"PRG-DUE", "PRG-COUNT", "PRG-COMPLETE", "PRG-PROJECTION"}));
    EXPECT_EQ(answer.reasons[2].source, (source{"ledger", "", "", source_status::unverified}));
}

TEST(ReviewCount, CitesTheSourceOfTheGroupSizeItRestsOn) {
    source const press{"press", "", "a.example/1", source_status::unverified};
    auto goal = at_least(3000);
    goal.group = group_size{40, press};
    evidence_set all{{total(date(2023, 4, 10), count_bound::exactly(800))}, {}};
    auto const answer = count(date(2023, 4, 10), all, goal);
    ASSERT_EQ(rules(answer),
              (std::vector<std::string>{"PRG-DUE", "PRG-COUNT", "PRG-GROUP", "PRG-PROJECTION"}));
    EXPECT_EQ(answer.reasons[2].source, press);
    auto const recorded =
        count(august_end, {groups_every(3, 70), {complete_to(august_end, "exchange")}}, goal);
    EXPECT_EQ(rules(recorded),
              (std::vector<std::string>{"PRG-DUE", "PRG-COUNT", "PRG-COMPLETE", "PRG-PROJECTION"}));
}

TEST(ReviewCount, CountsWhatIsOfItsUnit) {
    auto entry = total(date(2023, 8, 1), count_bound::exactly(3000));
    entry.unit = "route";
    auto const other = count(august_end, {{entry}, {}});
    EXPECT_EQ(other.status, item_status::no_evidence);
    EXPECT_EQ(other.count, count_bound::at_least(0));
    EXPECT_TRUE(other.used.empty());
    entry.unit = "worker";
    EXPECT_EQ(count(august_end, {{entry}, {}}).status, item_status::met);
}

TEST(ReviewCount, ProvesNothingByASourceThatWasNotFound) {
    auto entry = total(date(2023, 8, 1), count_bound::exactly(3000));
    entry.source.status = source_status::not_found;
    EXPECT_EQ(count(august_end, {{entry}, {}}).status, item_status::no_evidence);
    auto record = complete_to(year_end, "exchange");
    record.source.status = source_status::not_found;
    auto const answer = count(new_year_2024, {groups_every(4, 55), {record}});
    EXPECT_EQ(answer.status, item_status::no_evidence);  // not missed: nothing is settled
    EXPECT_EQ(rules(answer), (std::vector<std::string>{"PRG-DUE", "PRG-COUNT", "PRG-UNDECIDED"}));
}

TEST(ReviewCount, IsNotLateWhereNothingShowsThatItWasShortOnTheDueDate) {
    auto const full = total(date(2024, 1, 10), count_bound::at_least(3000));
    auto const part = group(date(2024, 1, 10), "exchange", 40);
    for (auto const& entries : {std::vector{full},
                                {total(year_end, count_bound::at_least(2980)), part},
                                {total(date(2023, 12, 30), count_bound::exactly(2980)), part}}) {
        auto const answer = count(date(2024, 2, 1), {entries, {}});
        EXPECT_EQ(answer.status, item_status::met);
        EXPECT_FALSE(answer.late);
        EXPECT_EQ(answer.reasons.back().rule.view(), "PRG-REACHED");
        EXPECT_EQ(answer.reasons.back().text.en,
                  "reached by 2024-01-10; whether by 2023-12-31 cannot be told");
    }
}

TEST(ReviewCount, IsLateWhereARecordOrALaterTotalShowsThatItWasShort) {
    auto const full = total(date(2024, 1, 10), count_bound::at_least(3000));
    auto all = evidence_set{groups_every(4, 55), {complete_to(year_end, "exchange")}};
    all.entries.push_back(full);
    EXPECT_TRUE(count(date(2024, 2, 1), all).late);  // 2200 on the due date
    auto const answer =
        count(date(2024, 2, 1), {{total(date(2024, 1, 5), count_bound::at_most(2999)), full}, {}});
    EXPECT_EQ(answer.status, item_status::met);
    EXPECT_TRUE(answer.late);
    EXPECT_EQ(answer.reasons.back().text.zh, "于 2024-01-10 达成，迟 10 天");
}

TEST(ReviewCount, KeepsTheTargetItLookedAt) {
    EXPECT_EQ(count(august_end, {}, at_least(77)).goal, at_least(77));
}

}  // namespace
}  // namespace heli::programme::count_review_test
