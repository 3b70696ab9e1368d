#include <heli/core/rational.hpp>
#include <heli/core/rational_text.hpp>

#include "printed_rational.hpp"
#include "thrown_text.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <numeric>
#include <random>
#include <string>
#include <type_traits>

namespace heli::rational_test {
namespace {

static_assert(std::is_convertible_v<int, rational>);
static_assert(std::is_convertible_v<std::uint64_t, rational>);
static_assert(!std::is_constructible_v<rational, double>);
static_assert(!std::is_constructible_v<rational, bool>);
static_assert(!std::is_constructible_v<rational, char const*>);
static_assert(std::totally_ordered<rational>);

TEST(Rational, IsKeptInLowestTermsWithThePositiveDenominator) {
    EXPECT_EQ(rational(6, 4), rational(3, 2));
    EXPECT_EQ(rational(6, -4).numerator(), -3);
    EXPECT_EQ(rational(6, -4).denominator(), 2);
    EXPECT_EQ(rational(-6, -4), rational(3, 2));
    EXPECT_EQ(rational(0, -7).denominator(), 1);
    EXPECT_EQ(rational().numerator(), 0);
    EXPECT_TRUE(rational(8, 4).is_whole());
    EXPECT_FALSE(rational(1, 2).is_whole());
}

TEST(Rational, WithoutADenominatorIsRefused) {
    auto const message = thrown_text<invalid_value>([] { return rational(7, 0); });
    EXPECT_TRUE(holds(message, "7")) << message;
    EXPECT_THROW(static_cast<void>(rational(7) / rational(0)), invalid_value);
    rational seven = 7;
    EXPECT_THROW(seven /= 0, invalid_value);
    EXPECT_EQ(seven, 7);
}

TEST(Rational, ComputesWithoutRounding) {
    EXPECT_EQ(rational(1, 3) + rational(1, 6), rational(1, 2));
    EXPECT_EQ(rational(1, 10) + rational(2, 10), rational(3, 10));
    EXPECT_EQ(rational(1, 3) - rational(1, 2), rational(-1, 6));
    EXPECT_EQ(rational(2, 3) * rational(9, 4), rational(3, 2));
    EXPECT_EQ(rational(2, 3) / rational(-4, 9), rational(-3, 2));
    EXPECT_EQ(-rational(2, 3), rational(-2, 3));
    EXPECT_EQ(magnitude(rational(-2, 3)), rational(2, 3));
    EXPECT_EQ(magnitude(rational(2, 3)), rational(2, 3));
    EXPECT_EQ(rational(-2, 3).sign(), -1);
    EXPECT_EQ(rational(0).sign(), 0);
    rational sum = 1;
    sum += rational(1, 2);
    sum *= 4;
    sum -= 1;
    sum /= 10;
    EXPECT_EQ(sum, rational(1, 2));
}

TEST(Rational, HasNoLargestNumber) {
    rational large = std::numeric_limits<std::int64_t>::max();
    large *= large;
    large *= large;
    EXPECT_GT(large + rational(1, 3), large);
    EXPECT_EQ(large / large, 1);
    EXPECT_EQ(rational(std::numeric_limits<std::int64_t>::min()).numerator(),
              std::numeric_limits<std::int64_t>::min());
    EXPECT_EQ(rational(std::numeric_limits<std::uint64_t>::max()).numerator(),
              std::numeric_limits<std::uint64_t>::max());
}

TEST(Rational, AgreesWithComparingByCrossProductsInAWiderType) {
    // Numbers of 31 bits: cross products fit 64 bits.
    std::mt19937_64 random(20230601);
    auto const number = [&] {
        return static_cast<std::int64_t>(random() % 4294967296U) - 2147483648;
    };
    for (int i = 0; i < 20000; ++i) {
        bool const small = i % 2 == 0;  // often equal
        auto const a = small ? number() % 4 : number();
        auto const c = small ? number() % 4 : number();
        auto const b = (small ? number() & 3 : number() & 0x3FFFFFFF) + 1;
        auto const d = (small ? number() & 3 : number() & 0x3FFFFFFF) + 1;
        EXPECT_EQ(rational(a, b) <=> rational(c, d), a * d <=> c * b);
        EXPECT_EQ(rational(a, b) == rational(c, d), a * d == c * b);
        EXPECT_EQ(rational(a, b).denominator(), b / std::gcd(a, b));
    }
}

TEST(Rational, FollowsTheLawsOfArithmetic) {
    std::mt19937_64 random(7);
    auto const number = [&] {
        return rational(static_cast<std::int64_t>(random() % 2001) - 1000,
                        static_cast<std::int64_t>(random() % 60) + 1);
    };
    for (int i = 0; i < 2000; ++i) {
        auto const a = number();
        auto const b = number();
        auto const c = number();
        EXPECT_EQ(a + b, b + a);
        EXPECT_EQ((a + b) + c, a + (b + c));
        EXPECT_EQ(a * (b + c), a * b + a * c);
        EXPECT_EQ(a - b + b, a);
        if (b != 0) {
            EXPECT_EQ(a / b * b, a);
        }
        EXPECT_EQ(a < b, a + c < b + c);
    }
}

TEST(RationalTo64Bits, RefusesFractionsAndWhatDoesNotFit) {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    EXPECT_EQ(to_int64(most), most);
    EXPECT_EQ(to_int64(least), least);
    EXPECT_EQ(to_int64(rational(84, 2)), 42);
    for (auto const& wrong : {rational(1, 2), rational(most) + 1, rational(least) - 1}) {
        EXPECT_THROW(static_cast<void>(to_int64(wrong)), invalid_value);
    }
    auto const message = thrown_text<invalid_value>([] { return to_int64(rational(670, 3)); });
    EXPECT_TRUE(holds(message, "670/3")) << message;
}

}  // namespace
}  // namespace heli::rational_test
