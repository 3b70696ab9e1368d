#include <heli/competition/time_total.hpp>

#include "../core/printed_rational.hpp"
#include "../core/thrown_text.hpp"

#include <gtest/gtest.h>

namespace heli::competition::time_total_test {
namespace {

mark_rounding minutes_down() {
    return mark_rounding::by({rounding::floor, 60});
}

TEST(TimeTotal, DependsOnWhereTimesAreRounded) {
    std::vector<stated_mark> const parts{rational(119), rational(119)};
    EXPECT_EQ(total_time(parts, {20}, {minutes_down(), mark_rounding::none()}).total,
              stated_mark(rational(140)));
    EXPECT_EQ(total_time(parts, {20}, {mark_rounding::none(), minutes_down()}).total,
              stated_mark(rational(240)));
    auto const found = total_time(parts, {20, 5}, {minutes_down(), mark_rounding::none()});
    EXPECT_EQ(found.penalties, 25);
    EXPECT_EQ(found.parts[1], stated_mark(rational(60)));
}

TEST(TimeTotal, WithoutATimeIsTheGravestState) {
    auto const found = total_time({rational(90), mark_state::did_not_finish, mark_state::missing},
                                  {}, {mark_rounding::none(), mark_rounding::none()});
    EXPECT_EQ(found.total, stated_mark(mark_state::did_not_finish));
    EXPECT_EQ(found.parts[0], stated_mark(rational(90)));
}

TEST(TimeTotal, RefusesNegativeTimes) {
    time_rounding const exact{mark_rounding::none(), mark_rounding::none()};
    auto const why =
        thrown_text<invalid_value>([&] { return total_time({rational(-1)}, {}, exact); });
    EXPECT_EQ(why, "time -1 s is negative");
    EXPECT_THROW(static_cast<void>(total_time({rational(1)}, {-5}, exact)), invalid_value);
}

}  // namespace
}  // namespace heli::competition::time_total_test
