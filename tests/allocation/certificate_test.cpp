#include "small_forms.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace heli::allocation::certificate_test {
namespace {

rational half(std::int64_t halves) {
    return {big_integer(halves), big_integer(2)};
}

TEST(SolutionCheck, ExplainsEveryLimitThatIsBroken) {
    auto const found = check_solution(two_products(column_kind::whole), {half(9), -1});
    EXPECT_EQ(found.objective, half(37));
    std::string words;
    for (auto const& v : found.violations) {
        words += to_words(v).en + "\n";
        EXPECT_FALSE(to_words(v).zh.empty());
    }
    EXPECT_EQ(words,
              "a: not a whole number: 4.5\n"
              "b: column below its lower limit: -1, at least 0\n");
    auto const more = check_solution(two_products(column_kind::whole), wholes({4, 1}));
    EXPECT_EQ(to_words(more.violations.at(0)).en,
              "hours: row above its upper limit: 28, at most 24");
    EXPECT_EQ(to_words(more.violations.at(0)).zh, "hours：行高于上限，为 28，至多 24");
    auto const none = check_solution(two_products(column_kind::whole), wholes({0, 0}));
    EXPECT_EQ(none.violations.at(0).kind, violation_kind::row_below);
    EXPECT_TRUE(check_solution(two_products(column_kind::whole), wholes({4, 0})).feasible());
    EXPECT_THROW((void)check_solution(two_products(column_kind::whole), wholes({4})),
                 invalid_value);
}

TEST(Certificate, ProvesABestRelaxedSolution) {
    std::vector<rational> const prices{rational(3, 4), half(1)};
    auto const held =
        check_certificate(two_products(column_kind::continuous), {3, half(3)}, prices);
    EXPECT_EQ(held.bound.value, rational(21));
    EXPECT_EQ(held.bound.reduced_costs, wholes({0, 0}));
    EXPECT_TRUE(held.proved_best());
}

TEST(Certificate, RoundsTheBoundOfAWholeObjective) {
    auto form = two_products(column_kind::whole);
    form.row_bounds[0].upper = 25;  // relaxed 21 + 3/4
    auto const held = check_certificate(form, wholes({3, 1}), {rational(3, 4), half(1)});
    EXPECT_EQ(held.bound.value, rational(87, 4));
    EXPECT_EQ(held.gap, rational(2));
    EXPECT_FALSE(held.proved_best());
    form.kinds[1] = column_kind::continuous;
    EXPECT_EQ(check_certificate(form, wholes({3, 1}), {rational(3, 4), half(1)}).gap,
              rational(11, 4));
}

TEST(Certificate, OfAnyPricesIsATrueBoundOrNone) {
    auto const form = two_products(column_kind::continuous);
    EXPECT_EQ(bound_by_prices(form, wholes({1, 0})).value, rational(24));
    auto const none = bound_by_prices(form, wholes({0, 1}));
    EXPECT_FALSE(none.value);
    ASSERT_EQ(none.missing.size(), 2U);  // 5 - 1 and 4 - 2 need upper limits of a and b
    EXPECT_EQ(none.missing[0], (open_limit{false, 0, "a", 4}));
    auto const wrong_way = bound_by_prices(form, wholes({-1, 4}));
    EXPECT_EQ(wrong_way.missing.at(0), (open_limit{true, 0, "hours", -1}));
    EXPECT_THROW((void)bound_by_prices(form, wholes({1})), invalid_value);
}

TEST(Certificate, OfAFormThatMinimisesIsTheMirrorImage) {
    auto form = two_products(column_kind::continuous);
    form.sense = sense::minimise;
    form.objective = {-5, -4};
    auto const held = check_certificate(form, {3, half(3)}, {rational(-3, 4), half(-1)});
    EXPECT_EQ(held.bound.value, rational(-21));
    EXPECT_TRUE(held.proved_best());
}

TEST(Certificate, ProvesThatThereIsNoSolution) {
    auto form = two_products(column_kind::continuous);
    form.add_row("many", std::vector<term>{{0, 1}, {1, 1}}, {6, {}});  // hours and days allow 4.5
    EXPECT_TRUE(proves_infeasible(form, {rational(1, 8), rational(1, 4), -1}));
    EXPECT_FALSE(proves_infeasible(form, {rational(1, 8), rational(1, 4), 0}));
    EXPECT_FALSE(proves_infeasible(two_products(column_kind::continuous), {rational(1, 4), 0}));
    form.sense = sense::minimise;
    EXPECT_TRUE(proves_infeasible(form, {rational(-1, 8), rational(-1, 4), 1}));
}

solver answering(solver_answer const& answer) {
    return [answer](standard_form const&) { return answer; };
}

TEST(Solver, IsBelievedOnlyAsFarAsItsAnswerProves) {
    auto const form = two_products(column_kind::continuous);
    std::vector<rational> const prices{rational(3, 4), half(1)};
    auto const verdict = [&](solver_answer const& answer) {
        return solve(form, answering(answer)).verdict;
    };
    auto const optimal = solver_status::optimal;
    EXPECT_EQ(verdict({optimal, {3, half(3)}, prices, "s"}), solver_verdict::proved_best);
    EXPECT_EQ(verdict({optimal, {3, half(3)}, {}, "s"}), solver_verdict::feasible);
    EXPECT_EQ(verdict({optimal, wholes({4, 0}), prices, "s"}), solver_verdict::feasible);
    EXPECT_EQ(verdict({optimal, wholes({4, 1}), prices, "s"}), solver_verdict::broken);
    EXPECT_EQ(verdict({solver_status::infeasible, {}, {}, "s"}),
              solver_verdict::claimed_infeasible);
    EXPECT_EQ(verdict({solver_status::stopped, {}, {}, "s"}), solver_verdict::no_solution);
    EXPECT_EQ(solve(form, answering({optimal, wholes({4, 0}), prices, "s"})).gap, rational(1));
    EXPECT_THROW((void)solve(form, {}), invalid_value);
    EXPECT_THROW((void)solve(form, answering({optimal, wholes({4}), {}, "s"})), invalid_value);
}

TEST(Solver, MayProveThatThereIsNoSolution) {
    auto form = two_products(column_kind::continuous);
    form.add_row("many", std::vector<term>{{0, 1}, {1, 1}}, {6, {}});
    auto const found = solve(
        form,
        answering({solver_status::infeasible, {}, {rational(1, 8), rational(1, 4), -1}, "s"}));
    EXPECT_EQ(found.verdict, solver_verdict::proved_infeasible);
}

TEST(SolverNumbers, BecomeTheNearestMultiples) {
    std::vector<double> const numbers{2.9999999, -0.3333, 0.0};
    EXPECT_EQ(nearest_multiples(numbers, 1), wholes({3, 0, 0}));
    EXPECT_EQ(nearest_multiples(numbers, 3)[1], rational(-1, 3));
    for (double const wrong : {std::numeric_limits<double>::quiet_NaN(), 1e300,
                               std::numeric_limits<double>::infinity()}) {
        EXPECT_THROW((void)nearest_multiples(std::vector<double>{wrong}, 1), invalid_value);
    }
    EXPECT_THROW((void)nearest_multiples(numbers, 0), invalid_value);
}

}  // namespace
}  // namespace heli::allocation::certificate_test
