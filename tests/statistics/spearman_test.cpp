#include <heli/statistics/spearman.hpp>

#include "../core/thrown_text.hpp"
#include "random_samples.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numbers>
#include <numeric>
#include <vector>

namespace heli::statistics::spearman_test {
namespace {

using sample = std::vector<double>;

TEST(Midranks, ShareTheMeanOfTheirPlaces) {
    EXPECT_EQ(doubled_midranks(sample{30.0, 10.0, 20.0, 10.0, 10.0, 20.0}),
              (std::vector<std::int64_t>{12, 4, 9, 4, 4, 9}));
    EXPECT_TRUE(doubled_midranks({}).empty());
}

TEST(Spearman, OfAPublishedExample) {
    // Ten people's test results and hours of television a week, a common textbook example:
    // rho = -29/165, p = 0.627188.
    auto const found = spearman(sample{106, 100, 86, 101, 99, 103, 97, 113, 112, 110},
                                sample{7, 27, 2, 50, 28, 29, 20, 12, 6, 17});
    EXPECT_NEAR(found.rho.value(), -29.0 / 165.0, 1e-15);
    EXPECT_NEAR(found.p.value(), 0.627188, 1e-6);
    EXPECT_EQ(found.how, (procedure{method::spearman_t, zero_rule::kept, tie_rule::midranks}));
}

TEST(Spearman, OfThreeAndFourPeopleHasAClosedForm) {
    // With two degrees of freedom p = 1 - |rho|, with one p = 1 - 2 asin |rho| / pi.
    auto const four = spearman(sample{1, 2, 2, 4}, sample{1, 2, 3, 4});
    EXPECT_NEAR(four.rho.value(), 9.0 / std::sqrt(90.0), 1e-15);
    EXPECT_NEAR(four.p.value(), 1.0 - four.rho.value(), 1e-13);
    auto const three = spearman(sample{1, 2, 3}, sample{1, 3, 2});
    EXPECT_EQ(three.rho.value(), 0.5);
    EXPECT_NEAR(three.p.value(), 1.0 - 2.0 * std::asin(0.5) / std::numbers::pi, 1e-14);
}

TEST(Spearman, OfRanksThatAgreeIsOneAndHasNoT) {
    sample const x{0.3, 0.1, 0.2, 0.2, 7.0};
    auto const up = spearman(x, scaled(x, 3.0));
    EXPECT_EQ(up.rho.value(), 1.0);
    EXPECT_TRUE(holds(up.p.reason().en, "does not apply")) << up.p.reason().en;
    EXPECT_EQ(spearman(x, scaled(x, -3.0)).rho.value(), -1.0);
}

TEST(Spearman, OfFewOrEqualValuesIsUnknown) {
    EXPECT_EQ(spearman({}, {}).rho.reason().en, "needs at least 2 values, has 0");
    EXPECT_FALSE(spearman(sample{1.0}, sample{2.0}).rho.known());
    auto const two = spearman(sample{1.0, 2.0}, sample{2.0, 1.0});
    EXPECT_EQ(two.rho.value(), -1.0);
    EXPECT_EQ(two.p.reason().en, "needs at least 3 values, has 2");
    EXPECT_EQ(spearman(sample(4, 5.0), sample{1, 2, 3, 4}).rho.reason().en,
              "all values are equal: there is no spread");
}

TEST(Spearman, IsTheSameForEveryOrderOfPeopleAndEveryRisingScale) {
    random_source random(20230611);
    for (int i = 0; i < 20; ++i) {
        auto const x = tied_sample(random, 80, 10);
        auto const y = tied_sample(random, 80, 30);
        std::vector<std::size_t> order(80);
        std::iota(order.begin(), order.end(), std::size_t{0});
        sample mixed_x;
        sample mixed_y;
        for (auto const person : shuffled(order, random)) {
            mixed_x.push_back(x[person]);
            mixed_y.push_back(std::exp(y[person]));
        }
        EXPECT_EQ(spearman(mixed_x, mixed_y), spearman(x, y));
        EXPECT_EQ(spearman(y, x), spearman(x, y));
    }
}

TEST(Spearman, NeedsBothMeasuresOfEachPerson) {
    EXPECT_TRUE(holds(thrown_text<invalid_value>([] {
                          return spearman(sample{1, 2}, sample{1, 2, 3});
                      }),
                      "of 2 and 3 values"));
    EXPECT_TRUE(
        holds(thrown_text<invalid_value>([] { return spearman(sample{1}, sample{std::nan("")}); }),
              "y[0] = nan"));
}

}  // namespace
}  // namespace heli::statistics::spearman_test
