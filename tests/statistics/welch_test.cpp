#include <heli/statistics/welch.hpp>

#include "../core/thrown_text.hpp"
#include "random_samples.hpp"
#include "reference_figures.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstddef>
#include <vector>

namespace heli::statistics::welch_test {
namespace {

using numbers = std::vector<double>;

confidence const usual(0.95);

TEST(WelchVectors, Agree) {
    auto const figures = figure_rows("paired_figures");
    auto const samples = figure_rows("paired_differences");
    for (std::size_t i = 0; i < figures.size(); ++i) {
        SCOPED_TRACE(figures[i].at("case"));
        auto const differences = numbers_in(samples[i].at("differences"));
        auto const groups = numbers_in(samples[i].at("groups"));
        numbers by_group[2];
        for (std::size_t j = 0; j < groups.size(); ++j) {
            by_group[groups[j] == 1.0 ? 1 : 0].push_back(differences[j]);
        }
        auto const found = welch(by_group[1], by_group[0], usual);
        expect_figure(found.difference.value(), figures[i], "welch_difference");
        expect_figure(found.t.value(), figures[i], "welch_t");
        expect_figure(found.df.value(), figures[i], "welch_df");
        expect_figure(found.p.value(), figures[i], "welch_p");
        expect_figure(found.limits.value().lower, figures[i], "welch_lower", quantile_tolerance);
        expect_figure(found.limits.value().upper, figures[i], "welch_upper", quantile_tolerance);
    }
}

TEST(Welch, OfGroupsOfOneOrNoneIsUnknown) {
    auto const found = welch(numbers{1.0}, numbers{2.0, 4.0}, usual);
    EXPECT_EQ(found.difference.value(), -2.0);
    EXPECT_EQ(found.p.reason().en, "needs at least 2 values, has 1");
    EXPECT_FALSE(welch({}, numbers{2.0, 4.0}, usual).difference.known());
    EXPECT_EQ(found.how, (procedure{method::welch_t, zero_rule::kept, tie_rule::none}));
}

TEST(Welch, NeedsSpreadInOneGroup) {
    numbers const equal(3, 0.1);
    EXPECT_TRUE(holds(welch(equal, equal, usual).p.reason().en, "within each group"));
    auto const found = welch(equal, numbers{1.0, 2.0, 3.0}, usual);
    EXPECT_NEAR(found.df.value(), 2.0, 1e-15);
    EXPECT_TRUE(found.limits.known());
}

TEST(Welch, FollowsOrderAndUnit) {
    random_source random(20230610);
    auto const a = wild_sample(random, 30);
    auto const b = wild_sample(random, 17);
    auto const found = welch(a, b, usual);
    EXPECT_EQ(welch(shuffled(a, random), shuffled(b, random), usual), found);
    auto const swapped = welch(b, a, usual);
    EXPECT_EQ(swapped.limits.value().lower, -found.limits.value().upper);
    EXPECT_NEAR(swapped.p.value(), found.p.value(), 1e-15);
    EXPECT_NEAR(welch(scaled(a, 1000.0), scaled(b, 1000.0), usual).t.value(), found.t.value(),
                1e-12);
}

TEST(Welch, RefusesWhatIsNoNumber) {
    EXPECT_TRUE(holds(thrown_text<invalid_value>([] {
                          return welch({}, numbers{1.0, HUGE_VAL}, usual);
                      }),
                      "b[1] = inf"));
}

}  // namespace
}  // namespace heli::statistics::welch_test
