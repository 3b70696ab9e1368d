#include <heli/calendar/day_kind.hpp>

#include "../core/label_laws.hpp"

#include <gtest/gtest.h>

namespace heli::calendar::day_kind_test {
namespace {

static_assert(is_working(day_kind::weekday));
static_assert(is_working(day_kind::make_up_day));
static_assert(!is_working(day_kind::weekend));
static_assert(!is_working(day_kind::holiday));

TEST(DayKind, HasSoundLabels) {
    expect_snake_case_labels<day_kind>(4);
}

TEST(DayKind, MakeUpDayIsNamedAsTheNoticesNameIt) {
    EXPECT_EQ(name(day_kind::make_up_day, language::zh), "调休上班");
}

}  // namespace
}  // namespace heli::calendar::day_kind_test
