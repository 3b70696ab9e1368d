#include <heli/statistics/moments.hpp>

#include "../core/thrown_text.hpp"
#include "random_samples.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

namespace heli::statistics::moments_test {
namespace {

using numbers = std::vector<double>;

TEST(Moments, OfFewValuesSayWhatIsMissing) {
    auto const none = moments_of({});
    EXPECT_EQ(none.mean.reason().en, "needs at least 1 values, has 0");
    EXPECT_EQ(none.variance.reason().zh, "至少需要 2 个数值，现有 0 个");
    auto const one = moments_of(numbers{3.5});
    EXPECT_EQ(one.mean.value(), 3.5);
    EXPECT_EQ(one.standard_deviation().reason().en, "needs at least 2 values, has 1");
}

TEST(Moments, OfEqualValuesAreExact) {
    auto const equal = moments_of(numbers(7, 0.1));
    EXPECT_EQ(equal.mean.value(), 0.1);
    EXPECT_EQ(equal.variance.value(), 0.0);
}

TEST(Moments, FarFromZeroKeepTheirSpread) {
    auto const found = moments_of(numbers{1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16});
    EXPECT_EQ(found.mean.value(), 1e9 + 10);
    EXPECT_EQ(found.variance.value(), 30.0);
    auto const unit = std::numeric_limits<double>::epsilon();
    EXPECT_EQ(moments_of(numbers{1.0, 1.0 + unit}).variance.value(), unit * unit / 2.0);
}

TEST(Moments, AreTheSameForEveryOrder) {
    random_source random(20230602);
    for (int i = 0; i < 100; ++i) {
        auto const sample = wild_sample(random, 30);
        EXPECT_EQ(moments_of(shuffled(sample, random)), moments_of(sample));
    }
}

TEST(Sample, RefusesWhatIsNoNumberAndSaysWhere) {
    auto const refusal = [](double x) {
        return thrown_text<invalid_value>([&] {
            check_sample(numbers{0.0, -1e100, 1e-100, x}, "weights");
            return 0;
        });
    };
    EXPECT_TRUE(holds(refusal(std::nan("")), "weights[3] = nan")) << refusal(std::nan(""));
    EXPECT_TRUE(holds(refusal(HUGE_VAL), "weights[3] = inf"));
    EXPECT_TRUE(holds(refusal(-HUGE_VAL), "weights[3] = -inf"));
    EXPECT_TRUE(holds(refusal(1e101), "weights[3] = 1e+101"));
    EXPECT_TRUE(holds(refusal(-1e-300), "weights[3] = -1e-300"));
}

}  // namespace
}  // namespace heli::statistics::moments_test
