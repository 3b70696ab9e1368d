#include <heli/statistics/hodges_lehmann.hpp>

#include "../core/thrown_text.hpp"
#include "random_samples.hpp"
#include "reference_figures.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace heli::statistics::hodges_lehmann_test {
namespace {

using numbers = std::vector<double>;

confidence const usual(0.95);

numbers listed_averages(numbers const& sample) {
    numbers averages;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        for (std::size_t j = i; j < sample.size(); ++j) {
            averages.push_back((sample[i] + sample[j]) / 2.0);
        }
    }
    std::sort(averages.begin(), averages.end());
    return averages;
}

TEST(WalshAverages, AreFoundByPlaceAsInTheirList) {
    random_source random(20230607);
    for (int i = 0; i < 40; ++i) {
        auto const n = 1 + random() % 15;
        auto const sample = i % 2 == 0 ? tied_sample(random, n, 4) : wild_sample(random, n);
        auto const listed = listed_averages(sample);
        walsh_averages const found(sample);
        ASSERT_EQ(found.size(), listed.size());
        for (std::size_t place = 1; place <= listed.size(); ++place) {
            EXPECT_EQ(found.at(place), listed[place - 1]);
        }
    }
}

TEST(WalshAverages, HavePlacesFromOne) {
    walsh_averages const found(numbers{1.0, 2.0});
    EXPECT_THROW(static_cast<void>(found.at(0)), invalid_value);
    EXPECT_THROW(static_cast<void>(found.at(4)), invalid_value);
    EXPECT_THROW(static_cast<void>(walsh_averages({}).median()), invalid_value);
    EXPECT_EQ(found.median(), 1.5);
    EXPECT_FALSE(std::signbit(walsh_averages(numbers{-0.0}).median()));
}

TEST(HodgesLehmannVectors, Agree) {
    auto const figures = figure_rows("paired_figures");
    auto const samples = figure_rows("paired_differences");
    std::size_t limits = 0;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        SCOPED_TRACE(figures[i].at("case"));
        auto const found = hodges_lehmann(numbers_in(samples[i].at("differences")), usual);
        auto const expected = std::stod(figures[i].at("hodges_lehmann"));
        EXPECT_NEAR(found.estimate.value(), expected, 1e-9 * std::abs(expected) + 1e-15);
        EXPECT_GE(found.attained.value(), 0.95);
        if (!figures[i].at("hodges_lehmann_lower").empty()) {
            expect_figure(found.limits.value().lower, figures[i], "hodges_lehmann_lower");
            expect_figure(found.limits.value().upper, figures[i], "hodges_lehmann_upper");
            ++limits;
        }
    }
    EXPECT_EQ(limits, 7U);
}

TEST(HodgesLehmann, NamesItsMethodAndItsRules) {
    EXPECT_EQ(hodges_lehmann(numbers{1.0, 0.0}, usual).how,
              (procedure{method::hodges_lehmann, zero_rule::kept, tie_rule::conservative}));
}

TEST(HodgesLehmann, KeepsZeros) {
    EXPECT_EQ(hodges_lehmann(numbers{0.0, 0.0, 0.0, 4.0}, usual).estimate.value(), 0.0);
    EXPECT_EQ(hodges_lehmann(numbers{4.0}, usual).estimate.value(), 4.0);
}

TEST(HodgesLehmann, SaysWhatItsIntervalAttains) {
    numbers const six{1.0, 2.0, 4.0, 8.0, 16.0, 32.0};
    auto const found = hodges_lehmann(six, usual);
    EXPECT_EQ(found.limits.value(), (interval{1.0, 32.0}));
    EXPECT_EQ(found.attained.value(), 1.0 - 2.0 / 64.0);
    // Of four no interval holds more than 7/8.
    auto const four = hodges_lehmann(numbers{1.0, 2.0, 4.0, 8.0}, usual);
    EXPECT_EQ(four.limits.value(), (interval{1.0, 8.0}));
    EXPECT_EQ(four.attained.value(), 0.875);
    // P(V <= 2) of six is 3/64, P(V <= 3) is 5/64: the third from either end, with 2 * 3/64
    // outside.
    auto const narrow = hodges_lehmann(six, confidence(0.875));
    EXPECT_EQ(narrow.attained.value(), 1.0 - 6.0 / 64.0);
    EXPECT_EQ(narrow.limits.value(), (interval{2.0, 20.0}));
}

TEST(HodgesLehmann, OfTiedValuesHoldsTheCentreAsOftenAsItSays) {
    // All samples of seven from -1, 0 and 1, each as likely: their centre is 0.
    std::size_t held = 0;
    std::size_t samples = 0;
    auto attained = 0.0;
    for (std::size_t code = 0; code < 2187; ++code) {
        numbers sample;
        for (auto rest = code; sample.size() < 7; rest /= 3) {
            sample.push_back(static_cast<double>(rest % 3) - 1.0);
        }
        auto const found = hodges_lehmann(sample, confidence(0.9));
        auto const limits = found.limits.value();
        held += limits.lower <= 0.0 && limits.upper >= 0.0 ? 1 : 0;
        attained = found.attained.value();
        ++samples;
    }
    EXPECT_GE(attained, 0.9);
    EXPECT_GE(static_cast<double>(held), attained * static_cast<double>(samples));
}

TEST(HodgesLehmann, OfFewOrVeryManyIsUnknownWithReason) {
    EXPECT_FALSE(hodges_lehmann({}, usual).estimate.known());
    EXPECT_FALSE(hodges_lehmann(numbers{3.0}, usual).limits.known());
    numbers many;
    for (int i = 0; i < 3001; ++i) {
        many.push_back(static_cast<double>(i));
    }
    auto const found = hodges_lehmann(many, usual);
    EXPECT_EQ(found.estimate.value(), 1500.0);
    EXPECT_TRUE(holds(found.limits.reason().en, "up to 1000")) << found.limits.reason().en;
}

TEST(HodgesLehmann, FollowsOrderUnitAndShift) {
    random_source random(20230608);
    for (int i = 0; i < 10; ++i) {
        auto const sample = tied_sample(random, 60, 20);
        auto const found = hodges_lehmann(sample, usual);
        EXPECT_EQ(hodges_lehmann(shuffled(sample, random), usual), found);
        auto const doubled = hodges_lehmann(scaled(sample, 2.0), usual);
        EXPECT_EQ(doubled.estimate.value(), 2.0 * found.estimate.value());
        auto const turned = hodges_lehmann(scaled(sample, -1.0), usual);
        EXPECT_EQ(turned.estimate.value(), -found.estimate.value() + 0.0);
        EXPECT_EQ(turned.limits.value().lower, -found.limits.value().upper);
    }
    auto const equal = hodges_lehmann(numbers(220, -0.7), usual);
    EXPECT_EQ(equal.limits.value(), (interval{-0.7, -0.7}));
}

}  // namespace
}  // namespace heli::statistics::hodges_lehmann_test
