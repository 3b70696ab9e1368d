#include <heli/programme/outcome_review.hpp>

#include "small_programme.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::programme::outcome_review_test {
namespace {

programme const plan = a_programme({});
date const august_end(2023, 8, 31);

target_review outcome(date as_of, std::vector<evidence> entries,
                      target const& goal = there_by(august_end)) {
    return review_outcome(plan, goal, {std::move(entries), {}}, {"map", {}, new_year, as_of});
}
evidence said(date day, evidence_kind kind) {
    return told(day, "map", kind);
}
std::vector<std::string> rules(target_review const& answer) {
    std::vector<std::string> result;
    for (auto const& one : answer.reasons) {
        result.push_back(one.rule.str());
    }
    return result;
}

TEST(ReviewOutcome, IsNotDueUpToItsDayAndOverdueAfterIt) {
    auto const before = outcome(august_end, {});
    EXPECT_EQ(before.status, item_status::not_due);
    EXPECT_FALSE(before.overdue);
    auto const after = outcome(date(2023, 9, 1), {});
    EXPECT_EQ(after.status, item_status::no_evidence);
    EXPECT_TRUE(after.overdue);
    EXPECT_EQ(rules(after), (std::vector<std::string>{"PRG-DUE", "PRG-UNDECIDED"}));
}

TEST(ReviewOutcome, IsMetOnceEvidenceSaysSo) {
    auto const answer =
        outcome(date(2023, 9, 1), {said(date(2023, 8, 30), evidence_kind::achieved)});
    EXPECT_EQ(answer.status, item_status::met);
    EXPECT_FALSE(answer.late);
    EXPECT_EQ(rules(answer), (std::vector<std::string>{"PRG-DUE", "PRG-OUTCOME", "PRG-REACHED"}));
}

TEST(ReviewOutcome, IsMetButLateAfterItsDay) {
    auto const answer =
        outcome(date(2023, 9, 5), {said(date(2023, 9, 1), evidence_kind::achieved)});
    EXPECT_EQ(answer.status, item_status::met);
    EXPECT_TRUE(answer.late);
    EXPECT_FALSE(answer.overdue);
}

TEST(ReviewOutcome, IsNotLateBecauseALaterReportRepeatsIt) {
    auto const answer =
        outcome(date(2024, 1, 1), {said(date(2023, 12, 1), evidence_kind::achieved),
                                   said(date(2023, 8, 1), evidence_kind::achieved)});
    EXPECT_FALSE(answer.late);
    EXPECT_EQ(answer.used, (std::vector<std::size_t>{1, 0}));
}

TEST(ReviewOutcome, IsMissedOnlyWithDatedEvidence) {
    auto const answer =
        outcome(date(2023, 9, 1), {said(date(2023, 8, 20), evidence_kind::not_achieved)});
    EXPECT_EQ(answer.status, item_status::missed);
    EXPECT_EQ(rules(answer), (std::vector<std::string>{"PRG-DUE", "PRG-OUTCOME"}));
    EXPECT_EQ(outcome(date(2030, 1, 1), {}).status, item_status::no_evidence);
}

TEST(ReviewOutcome, FollowsTheLaterOfTwoStatements) {
    auto const no = said(date(2023, 8, 1), evidence_kind::not_achieved);
    auto const yes = said(date(2023, 8, 20), evidence_kind::achieved);
    EXPECT_EQ(outcome(date(2023, 8, 10), {no, yes}).status, item_status::missed);
    EXPECT_EQ(outcome(date(2023, 9, 1), {yes, no}).status, item_status::met);
    EXPECT_EQ(
        outcome(date(2023, 10, 1), {yes, no, said(date(2023, 9, 1), evidence_kind::not_achieved)})
            .status,
        item_status::missed);
}

TEST(ReviewOutcome, DoesNotDecideBetweenTwoStatementsOfOneDayInEitherOrder) {
    auto const no = said(date(2023, 8, 20), evidence_kind::not_achieved);
    auto const yes = said(date(2023, 8, 20), evidence_kind::achieved);
    auto const earlier = said(date(2023, 8, 1), evidence_kind::achieved);
    for (auto const& order : {std::vector{no, yes}, {yes, no}, {earlier, no, yes}}) {
        auto const answer = outcome(date(2023, 9, 1), order);
        EXPECT_EQ(answer.status, item_status::no_evidence);
        EXPECT_TRUE(answer.overdue);
        ASSERT_EQ(answer.findings.size(), 1U);
        EXPECT_EQ(answer.findings[0].code, "evidence_conflict");
    }
    auto const after = said(date(2023, 8, 21), evidence_kind::achieved);
    EXPECT_EQ(outcome(date(2023, 9, 1), {no, yes, after}).status, item_status::met);
}

TEST(ReviewOutcome, IsNotSettledByStepsPartsOrTotals) {
    auto const answer = outcome(
        date(2023, 9, 1), {said(new_year, evidence_kind::step), said(new_year, evidence_kind::part),
                           said(new_year, evidence_kind::total)});
    EXPECT_EQ(answer.status, item_status::no_evidence);
    EXPECT_EQ(answer.used, std::vector<std::size_t>{0});  // parts and totals are reported instead
}

TEST(ReviewOutcome, NeedsAsManyNamesAsAListPromises) {
    auto list = there_by(august_end);
    list.kind = target_kind::named_list;
    list.quantity = 40;
    auto names = said(date(2023, 6, 28), evidence_kind::achieved);
    EXPECT_EQ(outcome(date(2023, 9, 1), {names}, list).status, item_status::no_evidence);
    names.quantity = count_bound::exactly(39);
    EXPECT_EQ(outcome(date(2023, 9, 1), {names}, list).status, item_status::no_evidence);
    names.quantity = count_bound::at_most(60);
    EXPECT_EQ(outcome(date(2023, 9, 1), {names}, list).status, item_status::no_evidence);
    names.quantity = count_bound::at_least(40);
    EXPECT_EQ(outcome(date(2023, 9, 1), {names}, list).status, item_status::met);
}

TEST(ReviewOutcome, CountsOnlyFromTheFirstDayOfThePeriod) {
    auto const eve = outcome(new_year, {said(date(2022, 12, 31), evidence_kind::achieved)});
    EXPECT_EQ(eve.status, item_status::not_due);
    EXPECT_TRUE(eve.used.empty());
    EXPECT_EQ(outcome(new_year, {said(new_year, evidence_kind::achieved)}).status,
              item_status::met);
}

TEST(ReviewOutcome, DoesNotKnowWhatIsSaidLater) {
    auto const answer =
        outcome(date(2023, 6, 1), {said(date(2023, 6, 2), evidence_kind::achieved)});
    EXPECT_EQ(answer.status, item_status::not_due);
    EXPECT_TRUE(answer.used.empty());
}

/// Something held from September to November.
target autumn() {
    auto window = there_by(date(2023, 11, 30));
    window.kind = target_kind::schedule_window;
    window.from = date(2023, 9, 1);
    return window;
}

TEST(ReviewOutcome, DoesNotCountWhatWasHeldBeforeItsWindow) {
    auto const held = said(august_end, evidence_kind::achieved);
    auto const inside = outcome(date(2023, 10, 1), {held}, autumn());
    EXPECT_EQ(inside.status, item_status::not_due);
    EXPECT_TRUE(inside.used.empty());
    auto const after = outcome(date(2023, 12, 1), {held}, autumn());
    EXPECT_EQ(after.status, item_status::no_evidence);
    EXPECT_TRUE(after.overdue);
}

TEST(ReviewOutcome, IsMetInTimeFromTheFirstToTheLastDayOfItsWindow) {
    for (auto const day : {date(2023, 9, 1), date(2023, 10, 20), date(2023, 11, 30)}) {
        auto const answer =
            outcome(date(2023, 12, 31), {said(day, evidence_kind::achieved)}, autumn());
        EXPECT_EQ(answer.status, item_status::met);
        EXPECT_FALSE(answer.late);
    }
}

TEST(ReviewOutcome, IsLateAfterItsWindow) {
    auto const answer =
        outcome(date(2023, 12, 31), {said(date(2023, 12, 1), evidence_kind::achieved)}, autumn());
    EXPECT_EQ(answer.status, item_status::met);
    EXPECT_TRUE(answer.late);
    EXPECT_EQ(answer.reasons.back().text.en, "reached on 2023-12-01, 1 day(s) late");
}

TEST(ReviewOutcome, ProvesNothingByASourceThatWasNotFound) {
    for (auto const kind : {evidence_kind::achieved, evidence_kind::not_achieved}) {
        auto lost = said(date(2023, 8, 1), kind);
        lost.source.status = source_status::not_found;
        auto const answer = outcome(date(2023, 9, 1), {lost});
        EXPECT_EQ(answer.status, item_status::no_evidence);
        EXPECT_TRUE(answer.used.empty());
    }
}

TEST(ReviewOutcome, CountsNamesOfItsUnit) {
    auto list = there_by(august_end);
    list.kind = target_kind::named_list;
    list.quantity = 40;
    list.unit = "person";
    auto names = said(date(2023, 6, 28), evidence_kind::achieved);
    names.quantity = count_bound::exactly(40);
    names.unit = "studio";
    EXPECT_EQ(outcome(date(2023, 9, 1), {names}, list).status, item_status::no_evidence);
    names.unit = "person";
    EXPECT_EQ(outcome(date(2023, 9, 1), {names}, list).status, item_status::met);
}

TEST(ReviewOutcome, KeepsTheTargetItLookedAt) {
    EXPECT_EQ(outcome(august_end, {}, autumn()).goal, autumn());
}

}  // namespace
}  // namespace heli::programme::outcome_review_test
