#include <heli/competition/mark_rounding.hpp>

#include "../core/printed_rational.hpp"

#include <gtest/gtest.h>

namespace heli::competition::mark_rounding_test {
namespace {

TEST(MarkRounding, RoundsOrSaysThatItDoesNot) {
    auto const third = rational(1, 3);
    EXPECT_EQ(mark_rounding::none()(third), third);
    EXPECT_EQ(mark_rounding::to_places(rounding::half_up, 2)(third), parse_decimal("0.33"));
    EXPECT_EQ(mark_rounding::by({rounding::ceiling, rational(1, 2)})(third), rational(1, 2));
    EXPECT_FALSE(mark_rounding::none().rule().has_value());
}

TEST(MarkRounding, IsSaidInWords) {
    EXPECT_EQ(to_words(mark_rounding::none()).en, "not rounded");
    EXPECT_EQ(to_words(mark_rounding::to_places(rounding::half_up, 2)).en,
              "half away from zero, to multiples of 0.01");
    EXPECT_EQ(to_words(mark_rounding::to_places(rounding::truncate, 0)).zh, "截尾，以 1 为单位");
}

}  // namespace
}  // namespace heli::competition::mark_rounding_test
