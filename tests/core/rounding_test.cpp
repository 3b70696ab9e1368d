#include <heli/core/rational_text.hpp>
#include <heli/core/rounding.hpp>

#include "label_laws.hpp"
#include "printed_rational.hpp"
#include "thrown_text.hpp"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace heli::rounding_test {
namespace {

std::string to_two_places(std::string const& number, rounding how) {
    return to_text(rounded(parse_decimal(number), rounding_rule::to_places(how, 2)));
}

TEST(Rounding, HasSoundLabels) {
    expect_snake_case_labels<rounding>(5);
}

TEST(Rounding, OfAHalfIsAsNamed) {
    struct row {
        char const* number;
        char const* half_up;
        char const* half_even;
        char const* truncate;
        char const* floor;
        char const* ceiling;
    };
    for (auto const& r :
         {row{"1.005", "1.01", "1", "1", "1", "1.01"},
          row{"1.015", "1.02", "1.02", "1.01", "1.01", "1.02"},
          row{"-1.005", "-1.01", "-1", "-1", "-1.01", "-1"},
          row{"-1.015", "-1.02", "-1.02", "-1.01", "-1.02", "-1.01"},
          row{"1.0049999", "1", "1", "1", "1", "1.01"},
          row{"1.0050001", "1.01", "1.01", "1", "1", "1.01"},
          row{"-1.0049999", "-1", "-1", "-1", "-1.01", "-1"},
          row{"-1.0050001", "-1.01", "-1.01", "-1", "-1.01", "-1"},
          row{"0.004", "0", "0", "0", "0", "0.01"}, row{"-0.004", "0", "0", "0", "-0.01", "0"},
          row{"2.67", "2.67", "2.67", "2.67", "2.67", "2.67"}, row{"0", "0", "0", "0", "0", "0"}}) {
        EXPECT_EQ(to_two_places(r.number, rounding::half_up), r.half_up) << r.number;
        EXPECT_EQ(to_two_places(r.number, rounding::half_even), r.half_even) << r.number;
        EXPECT_EQ(to_two_places(r.number, rounding::truncate), r.truncate) << r.number;
        EXPECT_EQ(to_two_places(r.number, rounding::floor), r.floor) << r.number;
        EXPECT_EQ(to_two_places(r.number, rounding::ceiling), r.ceiling) << r.number;
    }
}

TEST(Rounding, ToAMultipleOfAUnitCutsSecondsToMinutes) {
    EXPECT_EQ(rounded(179, rounding_rule(rounding::truncate, 60)), 120);
    EXPECT_EQ(rounded(parse_decimal("7.3"), rounding_rule(rounding::half_up, rational(1, 2))),
              parse_decimal("7.5"));
    EXPECT_EQ(rounded(rational(1, 3), rounding_rule::to_places(rounding::half_up, 100)),
              parse_decimal("0." + std::string(100, '3')));
}

TEST(Rounding, StaysWithinOneUnitAndNearestWithinHalf) {
    std::mt19937_64 random(3);
    auto const unit = rational(3, 7);
    for (int i = 0; i < 5000; ++i) {
        rational const value(static_cast<std::int64_t>(random() % 20001) - 10000,
                             static_cast<std::int64_t>(random() % 12) + 1);
        auto const by = [&](rounding how) { return rounded(value, rounding_rule(how, unit)); };
        EXPECT_LE(by(rounding::floor), value);
        EXPECT_LT(value - by(rounding::floor), unit);
        EXPECT_GE(by(rounding::ceiling), value);
        EXPECT_LT(by(rounding::ceiling) - value, unit);
        EXPECT_LE(magnitude(by(rounding::truncate)), magnitude(value));
        for (auto const how : {rounding::half_up, rounding::half_even}) {
            EXPECT_LE(magnitude(by(how) - value) * 2, unit);
            EXPECT_TRUE((by(how) / unit).is_whole());
            EXPECT_EQ(rounded(by(how), rounding_rule(how, unit)), by(how));
            EXPECT_EQ(rounded(-value, rounding_rule(how, unit)), -by(how));
        }
    }
}

TEST(RoundingRule, NeedsAPositiveUnitAndAtMostAHundredDecimals) {
    EXPECT_EQ(rounding_rule::to_places(rounding::floor, 2).unit(), rational(1, 100));
    EXPECT_EQ(rounding_rule::to_places(rounding::floor, 0).unit(), 1);
    EXPECT_EQ(rounding_rule::to_places(rounding::floor, 0).how(), rounding::floor);
    EXPECT_THROW(rounding_rule(rounding::floor, 0), invalid_value);
    EXPECT_THROW(rounding_rule(rounding::floor, rational(-1, 2)), invalid_value);
    auto const message =
        thrown_text<invalid_value>([] { return rounding_rule::to_places(rounding::floor, 101); });
    EXPECT_TRUE(holds(message, "101")) << message;
}

}  // namespace
}  // namespace heli::rounding_test
