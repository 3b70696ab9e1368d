#include <heli/competition/check_interests.hpp>
#include <heli/competition/referee_cover.hpp>

#include "../core/label_laws.hpp"
#include "../core/thrown_text.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace heli::competition::recusal_test {
namespace {

using ground = interest_ground;

/// Two delegations with one competitor each in `service`, coached by `c1` and `c2`.
contest_entries two_entries() {
    delegation a{"suzhou", {}};
    a.members = {{"p1", member_role::competitor, unit_id("plant-1")}, {"c1", member_role::coach}};
    delegation b{"hefei", {}};
    b.members = {{"p2", member_role::competitor, unit_id("plant-2")}, {"c2", member_role::coach}};
    return {
        {a, b},
        {{"e1", "service", "suzhou", {"p1"}, {"c1"}}, {"e2", "service", "hefei", {"p2"}, {"c2"}}}};
}

recusal_terms usual_terms() {
    recusal_terms terms;
    for (auto const& row : labels_of<ground>::rows) {
        terms.rules.push_back({row.value, recusal_scope::entry, {"通知", "7", "", {}}});
    }
    terms.needs = {{"service", 2}};
    return terms;
}

/// A referee of `service` whose unit is known and who declared that there is no interest.
referee impartial(person_id const& person) {
    return {person, {"service"}, unit_id("college"), std::vector<declared_interest>{}};
}

/// `referee entry ground outcome` of each recusal.
std::vector<std::string> lines(contest_entries const& all, std::vector<referee> const& referees,
                               recusal_terms const& terms = usual_terms()) {
    std::vector<std::string> found;
    for (auto const& r : recusals(all, referees, terms)) {
        found.push_back(r.referee.str() + " " + r.entrant.str() + " " +
                        std::string(token(r.ground)) + " " + std::string(token(r.outcome)));
    }
    return found;
}

using texts = std::vector<std::string>;

TEST(Recusal, HasLabels) {
    expect_snake_case_labels<interest_ground>(5);
    expect_snake_case_labels<recusal_scope>(2);
    expect_snake_case_labels<recusal_outcome>(2);
    expect_snake_case_labels<cover_outcome>(3);
}

TEST(Recusal, NobodyWithoutAnInterestWithdraws) {
    EXPECT_EQ(lines(two_entries(), {impartial("r1"), impartial("r2")}), texts{});
}

TEST(Recusal, FollowsFromUnitsCoachesAndDelegations) {
    auto colleague = impartial("r1");
    colleague.unit = unit_id("plant-1");
    EXPECT_EQ(lines(two_entries(), {colleague, impartial("c2")}),
              (texts{"r1 e1 same_unit must_withdraw", "c2 e2 same_delegation must_withdraw",
                     "c2 e2 coach must_withdraw"}));
}

TEST(Recusal, FollowsFromDeclaredInterests) {
    auto r = impartial("r1");
    r.declared =
        std::vector<declared_interest>{{ground::relative, person_id("p2")},
                                       {ground::same_delegation, {}, delegation_id("suzhou")}};
    auto const found = recusals(two_entries(), {r}, usual_terms());
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].ground, ground::same_delegation);
    EXPECT_EQ(found[1].reason.en, "must withdraw: referee r1, entry e2, relative, the entry");
    EXPECT_EQ(found[1].reason.zh, "应当回避：裁判 r1 与参赛者 e2，亲属，该参赛者");
    EXPECT_EQ(found[1].source.article, "7");
}

TEST(Recusal, ReadsNoDeclarationAsNoAnswer) {
    auto silent = impartial("r1");
    silent.declared.reset();
    EXPECT_EQ(lines(two_entries(), {silent}).size(), 8U) << "four grounds of two entries are open";
    EXPECT_EQ(lines(two_entries(), {silent})[0], "r1 e1 same_delegation cannot_tell");
    auto without_unit = impartial("r2");
    without_unit.unit.reset();
    EXPECT_EQ(lines(two_entries(), {without_unit}),
              (texts{"r2 e1 same_unit cannot_tell", "r2 e2 same_unit cannot_tell"}));
    auto all = two_entries();
    all.delegations[0].members[0].unit.reset();
    EXPECT_EQ(lines(all, {impartial("r3")}), texts{"r3 e1 same_unit cannot_tell"});
}

TEST(Recusal, OnlyTheRulesBar) {
    auto r = impartial("r1");
    r.declared = std::vector<declared_interest>{{ground::other, person_id("p1")}, {ground::coach}};
    recusal_terms terms{{{ground::coach, recusal_scope::entry}}};
    EXPECT_EQ(lines(two_entries(), {r}, terms), texts{});
    auto const found = check_interests({impartial("r0"), r}, terms);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].code, "ground_without_rule");
    EXPECT_EQ(found[0].where.field, "referees[1].declared[0]");
    EXPECT_EQ(found[1].code, "interest_in_nobody");
    r.events = {"battery"};
    EXPECT_EQ(lines(two_entries(), {r}), texts{}) << "judges another event";
}

TEST(Recusal, RefusesTermsThatMeanTwoThings) {
    auto terms = usual_terms();
    terms.rules.push_back({ground::coach, recusal_scope::event});
    EXPECT_TRUE(holds(thrown_text<conflict>([&] { return recusals({}, {}, terms); }), "coach"));
    EXPECT_THROW(static_cast<void>(recusals({}, {impartial("r1"), impartial("r1")}, usual_terms())),
                 conflict);
    terms = usual_terms();
    terms.needs.push_back({"service", 3});
    EXPECT_THROW(static_cast<void>(recusals({}, {}, terms)), conflict);
}

/// The outcomes for e1 and e2.
std::vector<cover_outcome> cover(std::vector<referee> const& referees,
                                 recusal_terms const& terms = usual_terms()) {
    std::vector<cover_outcome> found;
    for (auto const& c : cover_of(two_entries(), referees, terms)) {
        found.push_back(c.outcome);
    }
    return found;
}

using covers = std::vector<cover_outcome>;

TEST(RefereeCover, CountsWhoRemains) {
    using enum cover_outcome;
    auto barred = impartial("r2");
    barred.declared = std::vector<declared_interest>{{ground::relative, person_id("p1")},
                                                     {ground::coach, person_id("p1")}};
    std::vector<referee> referees{impartial("r1"), barred};
    EXPECT_EQ(cover(referees), (covers{not_enough, enough}));
    auto const found = cover_of(two_entries(), referees, usual_terms());
    EXPECT_EQ(found[0].certain, 1) << "two interests are one referee";
    EXPECT_EQ(found[0].reason.en, "too few referees: entry e1, available 1–1 / 2");
    referees.push_back(impartial("r3"));
    EXPECT_EQ(cover(referees), (covers{enough, enough}));
}

TEST(RefereeCover, AnInterestCanBarFromTheWholeEvent) {
    using enum cover_outcome;
    auto terms = usual_terms();
    terms.rules[2].scope = recusal_scope::event;
    auto barred = impartial("r2");
    barred.declared = std::vector<declared_interest>{{ground::relative, person_id("p1")}};
    EXPECT_EQ(cover({impartial("r1"), barred}, terms), (covers{not_enough, not_enough}));
}

TEST(RefereeCover, OpenCasesDecideNothing) {
    using enum cover_outcome;
    auto silent = impartial("r2");
    silent.declared.reset();
    EXPECT_EQ(cover({impartial("r1"), silent}), (covers{cannot_tell, cannot_tell}));
    EXPECT_EQ(cover({impartial("r1"), impartial("r3"), silent}), (covers{enough, enough}));
    auto terms = usual_terms();
    terms.needs.clear();
    EXPECT_EQ(cover({impartial("r1")}, terms), (covers{cannot_tell, cannot_tell}))
        << "how many are needed is not stated";
    EXPECT_EQ(cover({}), (covers{not_enough, not_enough}));
}

TEST(Recusal, DoesNotDependOnTheOrderOfRefereesAndEntries) {
    auto silent = impartial("r2");
    silent.declared.reset();
    std::vector<referee> referees{impartial("c1"), silent, impartial("r3")};
    auto all = two_entries();
    auto const expected = recusals(all, referees, usual_terms());
    auto const covered = cover_of(all, referees, usual_terms());
    std::reverse(referees.begin(), referees.end());
    std::reverse(all.entries.begin(), all.entries.end());
    EXPECT_EQ(recusals(all, referees, usual_terms()), expected);
    EXPECT_EQ(cover_of(all, referees, usual_terms()), covered);
}

}  // namespace
}  // namespace heli::competition::recusal_test
