#include <heli/core/exact.hpp>

#include "thrown_text.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <string>
#include <type_traits>

namespace heli::exact_test {
namespace {

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();

static_assert(!std::is_convertible_v<points, money>);
static_assert(!std::is_constructible_v<points, money>);
static_assert(!std::is_convertible_v<std::int64_t, money>);
static_assert(std::is_trivially_copyable_v<money>);
static_assert(yuan(12) + money(34) == money(1234));

TEST(Exact, AddsAndSubtractsWholeUnits) {
    EXPECT_EQ(points(40) + points(2), points(42));
    EXPECT_EQ(points(40) - points(42), points(-2));
    EXPECT_EQ(-points(40), points(-40));
    EXPECT_EQ(points(40) * 3, points(120));
    EXPECT_EQ(points(), points(0));
    EXPECT_LT(points(-1), points(0));
}

TEST(Exact, ReachesBothEndsOf64BitsAndRefusesOneMore) {
    EXPECT_EQ((points(most - 1) + points(1)).count(), most);
    EXPECT_EQ((points(least + 1) + points(-1)).count(), least);
    EXPECT_EQ((points(-1) - points(least)).count(), most);
    EXPECT_EQ((points(least) + points(0)).count(), least);
    EXPECT_THROW(static_cast<void>(points(most) + points(1)), invalid_value);
    EXPECT_THROW(static_cast<void>(points(least) + points(-1)), invalid_value);
    EXPECT_THROW(static_cast<void>(points(least) + points(least)), invalid_value);
    EXPECT_THROW(static_cast<void>(points(0) - points(least)), invalid_value);
    EXPECT_THROW(static_cast<void>(points(least) - points(1)), invalid_value);
    EXPECT_THROW(static_cast<void>(points(most) - points(-1)), invalid_value);
    EXPECT_THROW(static_cast<void>(-points(least)), invalid_value);
}

TEST(Exact, RefusesProductsThatDoNotFit64Bits) {
    EXPECT_EQ((points(most) * -1).count(), -most);
    EXPECT_EQ((points(least) * 1).count(), least);
    EXPECT_EQ((points(least / 2) * 2).count(), least);
    EXPECT_EQ((points(0) * least).count(), 0);
    EXPECT_EQ((points(least) * 0).count(), 0);
    EXPECT_THROW(static_cast<void>(points(least) * -1), invalid_value);
    EXPECT_THROW(static_cast<void>(points(-1) * least), invalid_value);
    EXPECT_THROW(static_cast<void>(points(most) * 2), invalid_value);
    EXPECT_THROW(static_cast<void>(points(most / 2 + 1) * 2), invalid_value);
    EXPECT_THROW(static_cast<void>(points(4294967296) * 4294967296), invalid_value);
    EXPECT_THROW(static_cast<void>(points(least) * least), invalid_value);
}

TEST(Exact, OperationsNearTheLimitsAgreeWithTheirExactResult) {
    // The results fit 128 bits, so that the limits can be compared without overflow.
    __extension__ using wide = __int128;
    std::int64_t const values[] = {least, least + 1,  least / 2, -4294967296, -3,  -2, -1, 0, 1, 2,
                                   3,     4294967296, most / 2,  most - 1,    most};
    auto const check = [](wide exactly, auto const& compute) {
        if (exactly >= least && exactly <= most) {
            EXPECT_EQ(compute().count(), static_cast<std::int64_t>(exactly));
        } else {
            EXPECT_THROW(static_cast<void>(compute()), invalid_value);
        }
    };
    for (auto const a : values) {
        for (auto const b : values) {
            SCOPED_TRACE(std::to_string(a) + " and " + std::to_string(b));
            check(wide{a} + b, [&] { return points(a) + points(b); });
            check(wide{a} - b, [&] { return points(a) - points(b); });
            check(wide{a} * b, [&] { return points(a) * b; });
        }
    }
}

TEST(Yuan, IsAHundredFen) {
    EXPECT_EQ(yuan(1234).count(), 123400);
    EXPECT_EQ(yuan(-1).count(), -100);
    EXPECT_THROW(static_cast<void>(yuan(most / 100 + 1)), invalid_value);
}

TEST(MoneyText, HasTwoDecimalsAndItsSign) {
    EXPECT_EQ(to_text(money(123450)), "1234.50");
    EXPECT_EQ(to_text(money(5)), "0.05");
    EXPECT_EQ(to_text(money(0)), "0.00");
    EXPECT_EQ(to_text(money(-5)), "-0.05");
    EXPECT_EQ(to_text(money(-123450)), "-1234.50");
    EXPECT_EQ(to_text(money(most)), "92233720368547758.07");
    EXPECT_EQ(to_text(money(least)), "-92233720368547758.08");
}

TEST(ParseYuan, ReadsAtMostTwoDecimals) {
    EXPECT_EQ(parse_yuan("1234.50"), money(123450));
    EXPECT_EQ(parse_yuan("1234.5"), money(123450));
    EXPECT_EQ(parse_yuan("1234"), money(123400));
    EXPECT_EQ(parse_yuan("0.05"), money(5));
    EXPECT_EQ(parse_yuan("-0.05"), money(-5));
    EXPECT_EQ(parse_yuan("-0"), money(0));
    EXPECT_EQ(parse_yuan("007"), money(700));
    EXPECT_EQ(parse_yuan("9999999999999999.99"), money(999999999999999999));
}

TEST(ParseYuan, RefusesEveryOtherForm) {
    for (std::string const text :
         {"",         "-",    ".",   "1.",  ".5",   "-.5",  "1.234", "1.2.3", "1..",
          "1,234.50", "+1",   "--1", "1-",  " 1",   "1 ",   "1e3",   "0x10",  "１２",
          "¥12",      "12元", "nan", "inf", "1.-5", "1.5-", "1\n"}) {
        auto const message = thrown_text<invalid_value>([&] { return parse_yuan(text); });
        EXPECT_TRUE(holds(message, "\"" + text + "\"")) << message;
    }
}

TEST(ParseYuan, RefusesAmountsThatDoNotFit) {
    EXPECT_THROW(static_cast<void>(parse_yuan("92233720368547758.08")), invalid_value);
    EXPECT_THROW(static_cast<void>(parse_yuan("-92233720368547758.09")), invalid_value);
    EXPECT_THROW(static_cast<void>(parse_yuan("100000000000000000000")), invalid_value);
}

TEST(ParseYuan, ReadsBackEveryPrintedAmount) {
    for (std::int64_t const fen :
         {std::int64_t{0}, std::int64_t{1}, std::int64_t{-1}, std::int64_t{99}, std::int64_t{100},
          std::int64_t{-101}, std::int64_t{999999999999999999}, -999999999999999999}) {
        EXPECT_EQ(parse_yuan(to_text(money(fen))), money(fen)) << fen;
    }
}

TEST(ParseYuan, ReadsBackTheLargestAmountsThatFit) {
    for (std::int64_t const fen : {most, least, most - 1, least + 1}) {
        EXPECT_NO_THROW(EXPECT_EQ(parse_yuan(to_text(money(fen))), money(fen))) << fen;
    }
}

}  // namespace
}  // namespace heli::exact_test
