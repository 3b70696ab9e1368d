#include <heli/scoring/instant_text.hpp>

#include <gtest/gtest.h>

#include <limits>

namespace heli::scoring::instant_text_test {
namespace {

constexpr utc_seconds july = 1751299200;  // 2025-07-01T00:00:00+08:00

TEST(InstantText, IsTheTimeOfTheContest) {
    EXPECT_EQ(instant_text(july, std::chrono::hours(8)), "2025-07-01T00:00:00+08:00");
    EXPECT_EQ(instant_text(july - 1, std::chrono::hours(8)), "2025-06-30T23:59:59+08:00");
    EXPECT_EQ(instant_text(july, std::chrono::minutes(0)), "2025-06-30T16:00:00+00:00");
    EXPECT_EQ(instant_text(july, std::chrono::minutes(-210)), "2025-06-30T12:30:00-03:30");
    EXPECT_EQ(instant_text(-1, std::chrono::minutes(0)), "1969-12-31T23:59:59+00:00");
}

TEST(InstantText, OutsideTheYearsIsACountOfSeconds) {
    constexpr auto least = std::numeric_limits<utc_seconds>::min();
    constexpr auto most = std::numeric_limits<utc_seconds>::max();
    EXPECT_EQ(instant_text(most, std::chrono::hours(14)), "@9223372036854775807");
    EXPECT_EQ(instant_text(least, std::chrono::hours(-12)), "@-9223372036854775808");
    EXPECT_EQ(instant_text(253402300799, std::chrono::minutes(0)), "9999-12-31T23:59:59+00:00");
    EXPECT_EQ(instant_text(253402300800, std::chrono::minutes(0)), "@253402300800");
    EXPECT_EQ(day_at(most, std::chrono::minutes(0)), std::nullopt);
    EXPECT_EQ(day_at(july - 1, std::chrono::hours(8)), date(2025, 6, 30));
}

}  // namespace
}  // namespace heli::scoring::instant_text_test
