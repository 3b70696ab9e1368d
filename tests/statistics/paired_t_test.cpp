#include <heli/statistics/paired_t.hpp>

#include "../core/thrown_text.hpp"
#include "random_samples.hpp"
#include "reference_figures.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstddef>
#include <vector>

namespace heli::statistics::paired_t_test {
namespace {

using numbers = std::vector<double>;

confidence const usual(0.95);

TEST(PairedTVectors, Agree) {
    auto const figures = figure_rows("paired_figures");
    auto const samples = figure_rows("paired_differences");
    ASSERT_EQ(figures.size(), 24U);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        SCOPED_TRACE(figures[i].at("case"));
        auto const found = paired_t(numbers_in(samples[i].at("differences")), usual);
        EXPECT_EQ(std::to_string(found.n), figures[i].at("n"));
        expect_figure(found.mean.value(), figures[i], "mean");
        expect_figure(found.standard_deviation.value(), figures[i], "standard_deviation");
        expect_figure(found.t.value(), figures[i], "t");
        expect_figure(found.df.value(), figures[i], "df");
        expect_figure(found.p.value(), figures[i], "p");
        expect_figure(found.limits.value().lower, figures[i], "lower", quantile_tolerance);
        expect_figure(found.limits.value().upper, figures[i], "upper", quantile_tolerance);
        expect_figure(found.d_z.value(), figures[i], "d_z");
    }
}

TEST(PairedT, NamesItsMethodAndItsRules) {
    auto const found = paired_t(numbers{1.0, 2.0}, usual);
    EXPECT_EQ(found.how, (procedure{method::paired_t, zero_rule::kept, tie_rule::none}));
    EXPECT_EQ(found.level, usual);
}

TEST(PairedT, OfNoneOrOneSaysHowManyAreNeeded) {
    auto const none = paired_t({}, usual);
    EXPECT_FALSE(none.mean.known());
    EXPECT_EQ(none.p.reason().en, "needs at least 2 values, has 0");
    auto const one = paired_t(numbers{-1.5}, usual);
    EXPECT_EQ(one.mean.value(), -1.5);
    for (auto const& figure : {one.standard_deviation, one.t, one.df, one.p, one.d_z}) {
        EXPECT_EQ(figure.reason().en, "needs at least 2 values, has 1");
    }
    EXPECT_FALSE(one.limits.known());
}

TEST(PairedT, OfEqualDifferencesHasNoP) {
    auto const equal = paired_t(numbers(5, -0.7), usual);
    EXPECT_EQ(equal.mean.value(), -0.7);
    EXPECT_EQ(equal.standard_deviation.value(), 0.0);
    EXPECT_EQ(equal.df.value(), 4.0);
    EXPECT_EQ(equal.p.reason().en, "all values are equal: there is no spread");
    EXPECT_FALSE(equal.t.known() || equal.limits.known() || equal.d_z.known());
}

TEST(PairedT, IsTheSameForEveryOrder) {
    random_source random(20230603);
    for (int i = 0; i < 50; ++i) {
        auto const sample = wild_sample(random, 25);
        EXPECT_EQ(paired_t(shuffled(sample, random), usual), paired_t(sample, usual));
    }
}

TEST(PairedT, ScalesWithItsUnit) {
    numbers const kilograms{-1.5, 2.25, -3.0, 0.0, -0.75};
    auto const kg = paired_t(kilograms, usual);
    auto const grams = paired_t(scaled(kilograms, 1000.0), usual);
    EXPECT_NEAR(grams.limits.value().lower, 1000.0 * kg.limits.value().lower, 1e-9);
    EXPECT_NEAR(grams.p.value(), kg.p.value(), 1e-15);
    auto const gains = paired_t(scaled(kilograms, -1.0), usual);
    EXPECT_EQ(gains.p, kg.p);
    EXPECT_EQ(gains.limits.value().lower, -kg.limits.value().upper);
}

TEST(PairedT, RefusesWhatIsNoNumber) {
    EXPECT_TRUE(holds(thrown_text<invalid_value>([] {
                          return paired_t(numbers{1.0, std::nan("")}, usual);
                      }),
                      "differences[1] = nan"));
}

}  // namespace
}  // namespace heli::statistics::paired_t_test
