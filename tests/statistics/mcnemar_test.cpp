#include <heli/statistics/mcnemar.hpp>

#include "../core/thrown_text.hpp"
#include "reference_figures.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstddef>
#include <string>

namespace heli::statistics::mcnemar_test {
namespace {

TEST(McNemarVectors, Agree) {
    std::size_t known = 0;
    for (auto const& row : figure_rows("paired_figures")) {
        SCOPED_TRACE(row.at("case"));
        auto const found =
            mcnemar(std::stoll(row.at("changed_b")), std::stoll(row.at("changed_c")));
        EXPECT_EQ(found.p.known(), !row.at("mcnemar_p").empty());
        if (found.p.known()) {
            expect_figure(found.p.value(), row, "mcnemar_p");
            expect_figure(found.chi_squared.value(), row, "mcnemar_chi_squared");
            ++known;
        }
    }
    EXPECT_GT(known, 10U);
}

TEST(McNemar, ComparesTheWaysOfChange) {
    auto const found = mcnemar(10, 2);
    EXPECT_NEAR(found.p.value(), 2.0 * 79.0 / 4096.0, 1e-15);
    EXPECT_NEAR(found.chi_squared.value(), 49.0 / 12.0, 1e-15);
    EXPECT_NEAR(found.approximate_p.value(), std::erfc(std::sqrt(49.0 / 24.0)), 1e-15);
    EXPECT_EQ(mcnemar(2, 10).p, found.p);
    EXPECT_EQ(found.how.method, method::mcnemar_exact);
    EXPECT_EQ(found.how_approximate.method, method::mcnemar_chi_squared);
}

TEST(McNemar, OfAsManyEachWayFindsNothing) {
    auto const found = mcnemar(3, 3);
    EXPECT_EQ(found.p.value(), 1.0);
    EXPECT_EQ(found.chi_squared.value(), 0.0) << "the correction does not go beyond 0";
    EXPECT_EQ(found.approximate_p.value(), 1.0);
}

TEST(McNemar, WithoutChangeIsUnknown) {
    auto const found = mcnemar(0, 0);
    EXPECT_EQ(found.p.reason().en, "no pair changed");
    EXPECT_FALSE(found.chi_squared.known() || found.approximate_p.known());
}

TEST(McNemar, RefusesCountsThatCannotBe) {
    EXPECT_TRUE(
        holds(thrown_text<invalid_value>([] { return mcnemar(-1, 2); }), "changed pairs b -1"));
    EXPECT_TRUE(holds(thrown_text<invalid_value>([] { return mcnemar(1, largest_count + 1); }),
                      "changed pairs c"));
    EXPECT_TRUE(mcnemar(largest_count, largest_count - 1'000'000).p.known());
}

}  // namespace
}  // namespace heli::statistics::mcnemar_test
