#include <heli/statistics/confidence.hpp>
#include <heli/statistics/icc_limits.hpp>
#include <heli/statistics/p_adjustment.hpp>
#include <heli/statistics/procedure.hpp>

#include "../core/label_laws.hpp"
#include "../core/thrown_text.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <type_traits>

namespace heli::statistics::procedure_test {
namespace {

static_assert(!std::is_default_constructible_v<confidence>, "a level is stated");
static_assert(!std::is_convertible_v<double, confidence>);

TEST(Procedure, HasSoundLabels) {
    expect_snake_case_labels<method>(12);
    expect_snake_case_labels<zero_rule>(3);
    expect_snake_case_labels<tie_rule>(3);
    expect_snake_case_labels<p_adjustment>(4);
    expect_snake_case_labels<icc_form>(6);
}

TEST(Confidence, LeavesOutHalfAtEachEnd) {
    EXPECT_EQ(confidence(0.95).level(), 0.95);
    EXPECT_NEAR(confidence(0.95).tail(), 0.025, 1e-16);
    EXPECT_EQ(confidence(0.5).tail(), 0.25);
}

TEST(Confidence, LiesBetweenNoneAndAll) {
    for (double const level : {0.0, 1.0, -0.1, 95.0, std::nan("")}) {
        EXPECT_TRUE(holds(thrown_text<invalid_value>([&] { return confidence(level); }),
                          "expected a number between 0 and 1"));
    }
}

}  // namespace
}  // namespace heli::statistics::procedure_test
