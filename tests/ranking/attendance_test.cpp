#include <heli/ranking/attendance.hpp>
#include <heli/ranking/direction.hpp>

#include "../core/label_laws.hpp"
#include "../core/thrown_text.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <type_traits>

namespace heli::ranking::attendance_test {
namespace {

static_assert(rankable<std::int64_t>);
static_assert(rankable<std::string>);
static_assert(!rankable<double>);
static_assert(!rankable<float>);
static_assert(!rankable<label<attendance>>);
static_assert(std::is_convertible_v<int, outcome<std::int64_t>>);
static_assert(!std::is_constructible_v<outcome<std::int64_t>, double>);
static_assert(!std::is_constructible_v<outcome<std::int64_t>, std::uint64_t>);

TEST(Attendance, HasSoundLabels) {
    expect_snake_case_labels<attendance>(6);
    expect_snake_case_labels<direction>(2);
}

TEST(Outcome, IsAResultOrTheReasonWhyThereIsNone) {
    outcome<std::int64_t> const result = 0;
    EXPECT_TRUE(result.present());
    EXPECT_EQ(result.key(), 0);
    outcome<std::int64_t> const missing = attendance::did_not_start;
    EXPECT_FALSE(missing.present());
    EXPECT_EQ(missing.attendance(), attendance::did_not_start);
    EXPECT_NE(result, missing) << "a zero is a result";
    auto const message = thrown_text<not_found>([&] { return missing.key(); });
    EXPECT_TRUE(holds(message, "did not start")) << message;
}

TEST(Outcome, OfAnEntrantWhoIsPresentNeedsAResult) {
    EXPECT_THROW(outcome<std::int64_t>{attendance::present}, invalid_value);
}

}  // namespace
}  // namespace heli::ranking::attendance_test
