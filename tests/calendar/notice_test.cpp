#include <heli/calendar/notice.hpp>

#include <heli/data/holidays_cn.hpp>

#include "../core/label_laws.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <set>
#include <string_view>

namespace heli::calendar::notice_test {
namespace {

constexpr auto both = holiday::national_day | holiday::mid_autumn;
static_assert(both.contains(holiday::national_day));
static_assert(both.contains(holiday::mid_autumn));
static_assert(!both.contains(holiday::new_year));
static_assert(!both.empty());
static_assert(holiday_set().empty());

TEST(HolidaySet, UnionIsCommutativeAssociativeAndIdempotent) {
    for (auto const& a : labels_of<holiday>::rows) {
        EXPECT_EQ(a.value | a.value, holiday_set(a.value)) << a.token;
        for (auto const& b : labels_of<holiday>::rows) {
            EXPECT_EQ(a.value | b.value, b.value | a.value);
            EXPECT_EQ((a.value | b.value) | both, holiday_set(a.value) | (b.value | both));
        }
    }
}

TEST(HolidaySet, ContainsJustTheHolidaysThatWerePutIn) {
    for (auto const& a : labels_of<holiday>::rows) {
        for (auto const& b : labels_of<holiday>::rows) {
            EXPECT_EQ(holiday_set(a.value).contains(b.value), a.value == b.value);
            EXPECT_FALSE(holiday_set().contains(b.value));
        }
    }
}

TEST(HolidaysOfChina, EveryRunBelongsToAListedNotice) {
    std::set<std::string_view> ids;
    for (auto const& n : data::holidays_cn.notices) {
        EXPECT_TRUE(ids.insert(n.id).second) << n.id;
        EXPECT_FALSE(n.source.address.empty()) << n.id;
    }
    for (auto const& run : data::holidays_cn.notice_days) {
        EXPECT_TRUE(ids.contains(run.notice)) << run.notice;
        EXPECT_LE(run.first, run.last) << run.notice;
        EXPECT_FALSE(run.holidays.empty()) << run.notice;
    }
}

TEST(HolidaysOfChina, NoticesAreInOrderOfTheirYears) {
    auto const notices = data::holidays_cn.notices;
    for (std::size_t i = 1; i < notices.size(); ++i) {
        EXPECT_LE(notices[i - 1].year, notices[i].year);
        EXPECT_EQ(notices[i].amends, notices[i - 1].year == notices[i].year) << notices[i].id;
    }
}

TEST(Holiday, HasSoundLabels) {
    expect_snake_case_labels<holiday>(8);
}

}  // namespace
}  // namespace heli::calendar::notice_test
