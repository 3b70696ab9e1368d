#include <heli/allocation/solver.hpp>

#include "small_honours.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace heli::competition::select_honour_list_test {
namespace {

honour_selection selected(random_honours const& c) {
    return select_honour_list(c.rules, c.field, {c.seats, 0, 100000});
}

std::vector<rational> values_of(random_honours const& c, honour_selection const& s) {
    std::vector<rational> values(c.field.candidates().size(), 0);
    for (auto const number : s.chosen) {
        values[number] = 1;
    }
    return values;
}

TEST(HonourSelection, EqualsBruteForceOnSmallLists) {
    int lists = 0;
    int conflicts = 0;
    for (std::uint64_t seed = 0; seed < 150; ++seed) {
        auto const c = random_case(seed, 8 + seed % 4, 2 + seed % 4);
        auto const best = best_by_brute_force(c);
        auto const found = selected(c);
        ASSERT_EQ(found.status, best ? selection_status::proved_best : selection_status::infeasible)
            << seed;
        if (!best) {
            ++conflicts;
            continue;
        }
        ++lists;
        EXPECT_EQ(found.total, *best) << seed;
        EXPECT_EQ(found.gap(), 0);
        EXPECT_TRUE(kept(c, found.chosen)) << seed;
        EXPECT_EQ(static_cast<std::int64_t>(found.chosen.size()), c.seats);
    }
    EXPECT_GT(lists, 30);
    EXPECT_GT(conflicts, 30);
}

TEST(HonourSelection, IsConfirmedByTheStandardFormAndItsPrices) {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        auto const c = random_case(seed, 30, 5);
        auto const found = selected(c);
        auto const form = honour_form(c.rules, c.field, c.seats);
        ASSERT_TRUE(allocation::check(form).empty()) << seed;
        if (found.status == selection_status::infeasible) {
            continue;
        }
        auto const held = allocation::check_certificate(form, values_of(c, found), found.prices);
        EXPECT_TRUE(held.solution.feasible()) << seed;
        EXPECT_EQ(held.solution.objective, rational(found.total));
        EXPECT_EQ(rational(rounded_whole(held.bound.value.value(), rounding::floor)),
                  rational(found.price_bound));
        EXPECT_GE(found.price_bound, found.total);
    }
}

TEST(HonourSelection, MayBeFoundByAnySolver) {
    int proved = 0;
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        auto const c = random_case(seed, 30, 3);
        auto const ours = selected(c);
        if (ours.status != selection_status::proved_best) {
            continue;
        }
        auto const found = allocation::solve(
            honour_form(c.rules, c.field, c.seats), [&](allocation::standard_form const&) {
                return allocation::solver_answer{allocation::solver_status::optimal,
                                                 values_of(c, ours), ours.prices, "any"};
            });
        bool const by_prices = ours.price_bound == ours.total;
        proved += by_prices ? 1 : 0;
        EXPECT_EQ(found.verdict, by_prices ? allocation::solver_verdict::proved_best
                                           : allocation::solver_verdict::feasible);
    }
    EXPECT_GT(proved, 5);
}

TEST(HonourSelection, HasTheSameTotalForAnyOrderOfCandidatesAndRules) {
    for (std::uint64_t seed = 100; seed < 130; ++seed) {
        auto const c = random_case(seed, 25, 5);
        auto people = c.field.candidates();
        auto rules = c.rules.rules();
        std::reverse(people.begin(), people.end());
        std::rotate(rules.begin(), rules.begin() + 2, rules.end());
        random_honours const other{honour_field(c.field.categories(), people), honour_rules(rules),
                                   c.seats};
        auto const a = selected(c);
        auto const b = selected(other);
        EXPECT_EQ(a.status, b.status);
        EXPECT_EQ(a.total, b.total) << seed;
        EXPECT_EQ(selected(c).chosen, a.chosen);
    }
}

TEST(HonourSelection, PrefersTheEarlierPlaceWhereScoresAreEqual) {
    honour_field const field(numbered_categories(1),
                             {candidate("a", 5, "n"), candidate("b", 5, "n"),
                              candidate("c", 7, "n"), candidate("d", 5, "n")});
    auto const found = select_honour_list({}, field, {2, 0, 10});
    EXPECT_EQ(found.chosen, (std::vector<std::size_t>{0, 2}));
}

TEST(HonourSelection, GivesUpPointsForAFloorByHand) {
    // Best three are a, b, c with 27; one of d and e must be among them.
    honour_field const field(
        numbered_categories(1),
        {candidate("a", 10, "n"), candidate("b", 9, "n"), candidate("c", 8, "?"),
         candidate("d", 5, "y"), candidate("e", 4, "y")});
    honour_rules const rules(
        {a_rule("r", honour_limit::floor, honour_size::share, rational(1, 3), "c0")});
    auto const found = select_honour_list(rules, field, {3, 0, 100});
    EXPECT_EQ(found.chosen, (std::vector<std::size_t>{0, 1, 3}));  // c counts for no floor
    EXPECT_EQ(found.total, 24);
    EXPECT_EQ(found.words.en, "proved best: total 24, bound 24");
    EXPECT_EQ(found.check->verdict(), honour_verdict::kept);
}

TEST(HonourSelection, FillsSeparatelyListedSeatsOutsideTheRules) {
    auto special = candidate("s", 1, "y");
    special.seat = honour_seat::separately_listed;
    auto better = candidate("t", 2, "y");
    better.seat = honour_seat::separately_listed;
    honour_field const field(numbered_categories(1),
                             {special, candidate("a", 9, "n"), better, candidate("b", 8, "n")});
    honour_rules const rules({a_rule("r", honour_limit::cap, honour_size::count, 0, "c0")});
    auto const found = select_honour_list(rules, field, {1, 1, 100});
    EXPECT_EQ(found.chosen, (std::vector<std::size_t>{1}));
    EXPECT_EQ(found.separately_listed, (std::vector<std::size_t>{2}));
    EXPECT_EQ(found.check->separately_listed, 1);
    EXPECT_EQ(select_honour_list(rules, field, {1, 5, 100}).separately_listed.size(), 2U);
}

TEST(HonourSelection, SaysWhichRulesItCannotEnforce) {
    auto rule = a_rule("w", honour_limit::floor, honour_size::unstated, 1, "c0");
    rule.size = unknown{{"来源未给出数值", "the source gives no figure"}};
    honour_field const field(numbered_categories(1), {candidate("a", 9, "n")});
    auto const found = select_honour_list(honour_rules({rule}), field, {1, 0, 10});
    EXPECT_EQ(found.status, selection_status::proved_best);
    EXPECT_EQ(found.not_enforced, std::vector<rule_id>{"w"});
    EXPECT_EQ(found.check->verdict(), honour_verdict::cannot_tell);
}

TEST(HonourSelection, IsNeverSilentWhenItGivesUp) {
    int open = 0;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        auto const c = random_case(seed, 40, 6);
        auto const proved = selected(c);
        auto const found = select_honour_list(c.rules, c.field, {c.seats, 0, 1});
        if (found.status == selection_status::not_proved ||
            found.status == selection_status::not_found) {
            ++open;
            EXPECT_EQ(found.nodes, 1U);
            EXPECT_GE(found.bound, proved.total);
            EXPECT_NE(found.words.en.find("the search stopped after 1 parts"), std::string::npos);
        }
    }
    EXPECT_GT(open, 0);
}

TEST(HonourSelection, RefusesTermsThatAreNone) {
    honour_field const field(numbered_categories(1), {candidate("a", 9, "n")});
    EXPECT_THROW((void)select_honour_list({}, field, {0, 0, 10}), invalid_value);
    EXPECT_THROW((void)select_honour_list({}, field, {1, -1, 10}), invalid_value);
    EXPECT_THROW((void)select_honour_list({}, field, {1, 0, 0}), invalid_value);
    honour_field const large(numbered_categories(1),
                             {candidate("a", allocation::most_selection_score + 1, "n")});
    EXPECT_THROW((void)select_honour_list({}, large, {1, 0, 10}), invalid_value);
}

}  // namespace
}  // namespace heli::competition::select_honour_list_test
