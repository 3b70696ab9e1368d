#include <heli/statistics/wilson.hpp>

#include "../core/thrown_text.hpp"
#include "reference_figures.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>

namespace heli::statistics::wilson_test {
namespace {

confidence const usual(0.95);

TEST(WilsonVectors, Agree) {
    for (auto const& row : figure_rows("paired_figures")) {
        SCOPED_TRACE(row.at("case"));
        auto const found = wilson(std::stoll(row.at("successes")), std::stoll(row.at("n")), usual);
        expect_figure(found.limits.value().lower, row, "wilson_lower", quantile_tolerance);
        expect_figure(found.limits.value().upper, row, "wilson_upper", quantile_tolerance);
    }
}

TEST(Wilson, OfNoneAndOfAllReachesTheEnds) {
    EXPECT_EQ(wilson(0, 13, usual).limits.value().lower, 0.0);
    EXPECT_EQ(wilson(13, 13, usual).limits.value().upper, 1.0);
    EXPECT_LT(wilson(13, 13, usual).limits.value().lower, 1.0);
}

TEST(Wilson, OfTheOthersIsTheMirrorImage) {
    for (std::int64_t k = 0; k <= 20; ++k) {
        auto const does = wilson(k, 20, usual).limits.value();
        auto const does_not = wilson(20 - k, 20, usual).limits.value();
        EXPECT_NEAR(does.lower, 1.0 - does_not.upper, 1e-15);
        EXPECT_LE(does.lower, wilson(k, 20, usual).share.value());
        EXPECT_GE(does.upper, wilson(k, 20, usual).share.value());
    }
}

TEST(Wilson, OfNobodyIsUnknown) {
    auto const found = wilson(0, 0, usual);
    EXPECT_EQ(found.share.reason().en, "there is nobody to take a share of");
    EXPECT_FALSE(found.limits.known());
    EXPECT_EQ(found.how, (procedure{method::wilson, zero_rule::none, tie_rule::none}));
}

TEST(Wilson, RefusesCountsThatCannotBe) {
    EXPECT_TRUE(holds(thrown_text<invalid_value>([] { return wilson(3, 2, usual); }),
                      "share of 3 among 2"));
    EXPECT_TRUE(
        holds(thrown_text<invalid_value>([] { return wilson(-1, 2, usual); }), "successes -1"));
    EXPECT_TRUE(
        holds(thrown_text<invalid_value>([] { return wilson(0, -2, usual); }), "trials -2"));
}

}  // namespace
}  // namespace heli::statistics::wilson_test
