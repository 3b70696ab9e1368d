#include <heli/law/law_change.hpp>

#include "../core/thrown_text.hpp"
#include "published_law.hpp"
#include "small_rules.hpp"

#include <gtest/gtest.h>

#include <string>

namespace heli::law::law_change_test {
namespace {

texts days(rule_id const& rule) {
    texts all;
    for (auto const day : law_changes(published_law(), published_law().required(rule))) {
        all.push_back(to_text(to_date(day)));
    }
    return all;
}

/// `2022-01-01 AID-DECIDE 2020-06-29 -3`, one a change.
texts told(std::vector<law_change> const& changes) {
    texts all;
    for (auto const& c : changes) {
        all.push_back(to_text(c.from) + " " + c.answer.rule.str() + " " +
                      to_text(c.answer.due_date) + " " + std::to_string(c.days_later));
    }
    return all;
}

TEST(LawChanges, AreTheFirstDaysAndTheDaysAfterTheLast) {
    EXPECT_EQ(days("LIM-1Y"), (texts{"1995-01-01", "2008-05-01"}));
    EXPECT_EQ(days("LIM-60D-OLD"), (texts{"1995-01-01", "2008-05-01"}));
    EXPECT_EQ(days("AID-DECIDE"), texts{"2022-01-01"});
    EXPECT_EQ(days("MED-15-LAW"), (texts{"2008-05-01", "2026-05-01"}));
    EXPECT_EQ(days("MED-15-AH"), texts{"2026-05-01"});
    EXPECT_EQ(days("CB-REPLY-SH"), texts{});
}

TEST(LawChanges, LeaveOutDaysOutsideTheCalendarsSpan) {
    auto r = a_rule("X-1");
    r.effective_from = date(1912, 1, 1);
    r.effective_to = date(2100, 12, 31);
    EXPECT_TRUE(law_changes(rulebook(std::vector<rule>{r}), r).empty());
}

TEST(LawChanges, ThatChangeNothingLeaveTheAnswerAlone) {
    // Between two neighbouring days of change the answer is the same on every day.
    for (auto const& id : {rule_id("AID-DECIDE"), rule_id("MED-15-LAW"), rule_id("LIM-1Y")}) {
        for (auto const& region : {national, shanghai, zhejiang, anhui}) {
            auto const on = [&](date const& day) {
                auto const found = applicable(published_law(), id, region, day);
                return found.rule->id.str() + std::string(token(found.in_force));
            };
            for (date day(1994, 1, 2); day < date(2027, 1, 1); day += boost::gregorian::days(1)) {
                auto const before = day - boost::gregorian::days(1);
                if (on(day) != on(before)) {
                    auto const changes = days(id);
                    EXPECT_NE(std::find(changes.begin(), changes.end(), to_text(day)),
                              changes.end())
                        << id.view() << " " << to_text(day);
                }
            }
        }
    }
}

TEST(ChangesBetween, ShowWhichChangeMovesADate) {
    due_question const question{"AID-DECIDE", date(2020, 6, 22), zhejiang, std::nullopt};
    EXPECT_EQ(told(changes_between(published_law(), china(), question, date(2020, 6, 22),
                                   date(2023, 12, 31))),
              (texts{"2020-06-22 AID-DECIDE-ZJ-OLD 2020-07-02 0",
                     "2022-01-01 AID-DECIDE 2020-06-29 -3"}));
}

TEST(ChangesBetween, CompareWithTheQuestionsOwnDayOfLaw) {
    due_question const question{"AID-DECIDE", date(2020, 6, 22), zhejiang, date(2023, 1, 1)};
    EXPECT_EQ(
        told(changes_between(published_law(), china(), question, date(2021, 12, 31),
                             date(2022, 1, 1))),
        (texts{"2021-12-31 AID-DECIDE-ZJ-OLD 2020-07-02 3", "2022-01-01 AID-DECIDE 2020-06-29 0"}));
}

TEST(ChangesBetween, TellChangesOfTheRuleThatLeaveTheDateAlone) {
    due_question const question{"MED-15-LAW", date(2026, 4, 20), anhui, std::nullopt};
    EXPECT_EQ(told(changes_between(published_law(), china(), question, date(2026, 4, 20),
                                   date(2026, 12, 31))),
              (texts{"2026-04-20 MED-15-LAW 2026-05-06 0", "2026-05-01 MED-15-AH 2026-05-06 0"}));
}

TEST(ChangesBetween, OfOneDayAreItsOwnLawOnly) {
    due_question const question{"LIM-1Y", date(2008, 5, 1), national, std::nullopt};
    EXPECT_EQ(
        changes_between(published_law(), china(), question, date(2008, 5, 1), date(2008, 5, 1))
            .size(),
        1U);
}

TEST(ChangesBetween, RefuseDaysTheWrongWayRound) {
    due_question const question{"LIM-1Y", date(2008, 5, 1), national, std::nullopt};
    EXPECT_EQ(thrown_text<invalid_value>([&] {
                  return changes_between(published_law(), china(), question, date(2023, 1, 2),
                                         date(2023, 1, 1))
                      .size();
              }),
              "changes from 2023-01-02 to 2023-01-01: the second day comes before the first");
}

TEST(Compare, PutsTwoAnswersSideBySide) {
    auto const in_zhejiang = due_by("CB-REPLY-NAT", date(2024, 3, 4), zhejiang);
    auto const elsewhere = due_by("CB-REPLY-NAT", date(2024, 3, 4), jiangsu);
    auto const both = compare(in_zhejiang, elsewhere);
    EXPECT_EQ(both.first, in_zhejiang);
    EXPECT_EQ(both.second, elsewhere);
    EXPECT_EQ(both.days_later, 7);
    EXPECT_FALSE(both.same_rule);
    EXPECT_EQ(compare(elsewhere, in_zhejiang).days_later, -7);
    EXPECT_TRUE(compare(elsewhere, elsewhere).same_rule);
}

}  // namespace
}  // namespace heli::law::law_change_test
