#include <heli/core/rational_text.hpp>

#include "printed_rational.hpp"
#include "thrown_text.hpp"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace heli::rational_text_test {
namespace {

TEST(ParseDecimal, ReadsDigitsWithAtMostOnePoint) {
    EXPECT_EQ(parse_decimal("63.36"), rational(1584, 25));
    EXPECT_EQ(parse_decimal("-0.5"), rational(-1, 2));
    EXPECT_EQ(parse_decimal("100"), 100);
    EXPECT_EQ(parse_decimal("0"), 0);
    EXPECT_EQ(parse_decimal("-0.00"), 0);
    EXPECT_EQ(parse_decimal("5.50"), parse_decimal("5.5"));
    EXPECT_EQ(parse_decimal("007"), 7) << "no octal numbers";
    EXPECT_EQ(parse_decimal("010"), 10);
    EXPECT_EQ(parse_decimal("00.08"), rational(2, 25));
}

TEST(ParseDecimal, KeepsEveryDigit) {
    EXPECT_GT(parse_decimal("9007199254740993"), parse_decimal("9007199254740992"));
    EXPECT_GT(parse_decimal("1.100000000000000000001"), parse_decimal("1.1"));
    EXPECT_EQ(parse_decimal("1000000000000000000000000000000000000001").numerator().str(),
              "1000000000000000000000000000000000000001");
    EXPECT_EQ(parse_decimal("123456789012345678901234567890123456789").numerator().str(),
              "123456789012345678901234567890123456789");
}

TEST(ParseDecimal, RefusesEveryOtherFormAndNamesTheText) {
    for (std::string const text :
         {"",     "-",   ".",   "1.",   ".5",  "-.5",  "1.2.3", "1..2", "1,234", "+1",   "--1",
          "1-",   " 1",  "1 ",  "1e3",  "1E3", "0x10", "１２",  "nan",  "inf",   "-inf", "1.-5",
          "1.5-", "1\n", "1_0", "1/2",  "NaN", "五",   "- 1",   "1. 5", "1.e5",  "1,5",  "$1",
          "1%",   "1\t", "Inf", "null", "?",   "1.+5", "-+1",   "+-1",  "0b1",   "1f",   "½"}) {
        auto const message = thrown_text<invalid_value>([&] { return parse_decimal(text); });
        EXPECT_TRUE(holds(message, "\"" + text + "\"")) << message;
    }
}

TEST(ParseDecimal, RefusesTextsThatAreTooLongWithoutRepeatingThem) {
    EXPECT_EQ(parse_decimal(std::string(max_number_length, '0')), 0);
    std::string const text(max_number_length + 1, '7');
    auto const message = thrown_text<invalid_value>([&] { return parse_decimal(text); });
    EXPECT_TRUE(holds(message, "1001 characters")) << message;
    EXPECT_LT(message.size(), 150U);
    EXPECT_THROW(static_cast<void>(parse_rational(text)), invalid_value);
    EXPECT_THROW(static_cast<void>(parse_rational(text + "/3")), invalid_value);
}

TEST(ParseRational, ReadsDecimalsAndFractions) {
    EXPECT_EQ(parse_rational("63.36"), rational(1584, 25));
    EXPECT_EQ(parse_rational("670/3"), rational(670, 3));
    EXPECT_EQ(parse_rational("-670/3"), rational(-670, 3));
    EXPECT_EQ(parse_rational("4/6"), rational(2, 3));
    EXPECT_EQ(parse_rational("010/03"), rational(10, 3));
}

TEST(ParseRational, RefusesEveryOtherFormAndNamesTheText) {
    for (std::string const text : {"", "1/", "/2", "/", "1/0", "1/00", "1/-2", "1.5/2", "1/2.5",
                                   "1/2/3", "1 / 2", "-/2", "--1/2", "+1/2", "1e3", "½"}) {
        auto const message = thrown_text<invalid_value>([&] { return parse_rational(text); });
        EXPECT_TRUE(holds(message, "\"" + text + "\"")) << message;
    }
}

TEST(RationalText, IsTheShortestDecimalOrAFractionInLowestTerms) {
    EXPECT_EQ(to_text(parse_decimal("5.50")), "5.5");
    EXPECT_EQ(to_text(parse_decimal("100.000")), "100");
    EXPECT_EQ(to_text(parse_decimal("-0.050")), "-0.05");
    EXPECT_EQ(to_text(rational(0)), "0");
    EXPECT_EQ(to_text(rational(670, 3)), "670/3");
    EXPECT_EQ(to_text(rational(-2, 6)), "-1/3");
    EXPECT_EQ(to_text(rational(1, 8)), "0.125");
    EXPECT_EQ(to_text(rational(1, 1024)), "0.0009765625");
    EXPECT_EQ(to_text(rational(7, 25)), "0.28");
    EXPECT_EQ(to_text(rational(7, 30)), "7/30");
}

TEST(RationalText, IsReadBackAsTheSameNumber) {
    std::mt19937_64 random(11);
    for (int i = 0; i < 5000; ++i) {
        rational const value(static_cast<std::int64_t>(random()),
                             static_cast<std::int64_t>(random() % 4000) + 1);
        auto const text = to_text(value);
        EXPECT_EQ(parse_rational(text), value) << text;
        EXPECT_EQ(to_text(parse_rational(text)), text);
    }
}

TEST(FixedText, HasJustSoManyDecimals) {
    EXPECT_EQ(to_fixed_text(parse_decimal("63.4"), 2, rounding::half_up), "63.40");
    EXPECT_EQ(to_fixed_text(rational(670, 3), 2, rounding::half_up), "223.33");
    EXPECT_EQ(to_fixed_text(rational(2, 3), 0, rounding::half_up), "1");
    EXPECT_EQ(to_fixed_text(rational(-1, 1000), 2, rounding::half_up), "0.00") << "no minus zero";
    EXPECT_EQ(to_fixed_text(rational(-1, 1000), 2, rounding::floor), "-0.01");
    EXPECT_EQ(to_fixed_text(7, 3, rounding::truncate), "7.000");
    EXPECT_THROW(static_cast<void>(to_fixed_text(7, 101, rounding::truncate)), invalid_value);
}

}  // namespace
}  // namespace heli::rational_text_test
