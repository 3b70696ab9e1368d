#include <heli/competition/overtime.hpp>

#include "../core/printed_rational.hpp"
#include "../core/thrown_text.hpp"

#include <gtest/gtest.h>

#include <optional>

namespace heli::competition::overtime_test {
namespace {

overtime_rule two_points_a_minute(std::optional<rational> late_s = rational(300)) {
    return overtime_rule({3600, 60, 2, std::move(late_s)});
}

TEST(Overtime, CostsEachStartedUnit) {
    auto const rule = two_points_a_minute();
    EXPECT_EQ(rule(3600).penalty, stated_mark(rational(0)));
    EXPECT_EQ(rule(3660).penalty, stated_mark(rational(2)));
    auto const found = rule(rational(3675));
    EXPECT_EQ(found.penalty, stated_mark(rational(4)));
    EXPECT_EQ(found.units, 2);
    EXPECT_EQ(to_words(found).en, "75 s over, started units 2: points off 4");
}

TEST(Overtime, BeyondTheLastMomentIsLateAndNoZero) {
    EXPECT_EQ(two_points_a_minute()(3900).penalty, stated_mark(rational(10)));
    auto const found = two_points_a_minute()(parse_decimal("3900.01"));
    EXPECT_EQ(found.penalty, stated_mark(mark_state::late));
    EXPECT_EQ(to_words(found).zh, "超时 300.01 秒（6 个计时单位）：逾时不予评分");
    EXPECT_EQ(two_points_a_minute(std::nullopt)(7200).penalty, stated_mark(rational(120)));
}

TEST(Overtime, RefusesRulesAndTimesThatCannotBe) {
    auto const why = thrown_text<invalid_value>([] { return overtime_rule({0, 60, 2, {}}); });
    EXPECT_EQ(why, "time allowed 0: expected a positive number");
    EXPECT_THROW(overtime_rule({10, 60, 2, rational(-1)}), invalid_value);
    EXPECT_THROW(overtime_rule({10, 60, -2, {}}), invalid_value);
    EXPECT_THROW(static_cast<void>(two_points_a_minute()(-1)), invalid_value);
}

}  // namespace
}  // namespace heli::competition::overtime_test
