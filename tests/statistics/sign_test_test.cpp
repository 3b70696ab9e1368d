#include <heli/statistics/sign_test.hpp>

#include "../core/thrown_text.hpp"
#include "random_samples.hpp"
#include "reference_figures.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstddef>
#include <vector>

namespace heli::statistics::sign_test_test {
namespace {

using numbers = std::vector<double>;

TEST(SignTestVectors, Agree) {
    auto const figures = figure_rows("paired_figures");
    auto const samples = figure_rows("paired_differences");
    for (std::size_t i = 0; i < figures.size(); ++i) {
        SCOPED_TRACE(figures[i].at("case"));
        auto const found = sign_test(numbers_in(samples[i].at("differences")));
        expect_figure(found.p.value(), figures[i], "sign_p");
    }
}

TEST(SignTest, DropsZerosAndCountsThem) {
    auto const found = sign_test(numbers{0.0, 1.0, -2.0, -0.0, 3.0, 5.0});
    EXPECT_EQ(found.how, (procedure{method::sign_test_exact, zero_rule::dropped, tie_rule::none}));
    EXPECT_EQ(found.n, 6U);
    EXPECT_EQ(found.zeros, 2U);
    EXPECT_EQ(found.positive, 3U);
    EXPECT_EQ(found.negative, 1U);
    EXPECT_NEAR(found.p.value(), 10.0 / 16.0, 1e-15);
}

TEST(SignTest, OfNothingOrZerosIsUnknown) {
    EXPECT_EQ(sign_test({}).p.reason().en, "no difference is other than 0");
    EXPECT_EQ(sign_test(numbers(4, 0.0)).p.reason().zh, "没有非零的差值");
    EXPECT_EQ(sign_test(numbers{-2.0}).p.value(), 1.0);
}

TEST(SignTest, FollowsOrderAndUnit) {
    random_source random(20230609);
    auto const sample = tied_sample(random, 220, 2);
    EXPECT_EQ(sign_test(shuffled(sample, random)), sign_test(sample));
    EXPECT_EQ(sign_test(scaled(sample, 1000.0)), sign_test(sample));
    EXPECT_EQ(sign_test(scaled(sample, -1.0)).p, sign_test(sample).p);
}

TEST(SignTest, RefusesWhatIsNoNumber) {
    EXPECT_TRUE(holds(thrown_text<invalid_value>([] { return sign_test(numbers{std::nan("")}); }),
                      "differences[0] = nan"));
}

}  // namespace
}  // namespace heli::statistics::sign_test_test
