#include <heli/law/day_lookup.hpp>

#include "../core/thrown_text.hpp"
#include "published_law.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <optional>
#include <random>

namespace heli::law::day_lookup_test {
namespace {

counting_tables const& tables() {
    static counting_tables const all(china());
    return all;
}

std::uint32_t number(std::optional<int> const& offset) {
    return offset ? static_cast<std::uint32_t>(*offset) : no_day;
}

TEST(CountingTables, AreThoseOfEachPossibleCalendar) {
    for (std::size_t reading = 0; reading < 3; ++reading) {
        counting_tables const some(china(), reading);
        auto const& table = china().readings().readings()[reading];
        ASSERT_EQ(some.worked(), table.offsets().size());
        EXPECT_EQ(some.at()[-1], no_day);
        EXPECT_EQ(some.at()[some.worked()], no_day);
        for (std::uint32_t i = 0; i < some.worked(); ++i) {
            ASSERT_EQ(some.at()[i], table.offsets()[i]);
        }
        EXPECT_EQ(some.before()[calendar::day_span], some.worked());
    }
}

TEST(CountingTables, OutliveTheCalendarTheyWereMadeOf) {
    auto const made = [] { return counting_tables(calendar::work_calendar(data::holidays_cn)); }();
    EXPECT_EQ(made.worked(), tables().worked());
    EXPECT_EQ(made.before()[20000], tables().before()[20000]);
}

TEST(CountingTables, RefuseAPossibleCalendarThatIsNotThere) {
    EXPECT_EQ(thrown_text<invalid_value>([] { return counting_tables(china(), 3).worked(); }),
              "possible calendar 3: expected 0, 1 or 2");
}

TEST(DayLookup, FindsTheWorkingDayThatTheCalendarFinds) {
    day_lookup const by(tables());
    auto const& table = china().readings().nominal();
    std::mt19937 random(201);
    for (int i = 0; i < 20000; ++i) {
        auto const start = static_cast<std::uint32_t>(random() % calendar::day_span);
        auto const count = static_cast<int>(1 + random() % 90);
        auto const day = static_cast<int>(start);
        ASSERT_EQ(by.counted_working(1, static_cast<std::uint32_t>(count - 1), start),
                  number(table.shifted(day, count)));
        ASSERT_EQ(by.counted_working(0, static_cast<std::uint32_t>(-count), start),
                  number(table.shifted(day, -count)));
    }
}

TEST(DayLookup, MovesADayWhereTheCalendarMovesIt) {
    day_lookup const by(tables());
    auto const& table = china().readings().nominal();
    for (int day = 0; day < calendar::day_span; ++day) {
        auto const from = static_cast<std::uint32_t>(day);
        bool const working = table.working(day);
        auto const on = working ? from : number(table.shifted(day, 1));
        auto const back = working ? from : number(table.shifted(day, -1));
        ASSERT_EQ(by.moved_on(from), on);
        ASSERT_EQ(by.moved(calendar::roll::next_working_day, from), on);
        ASSERT_EQ(by.moved(calendar::roll::previous_working_day, from), back);
        ASSERT_EQ(by.moved(calendar::roll::none, from), from);
    }
    EXPECT_EQ(by.moved_on(no_day), no_day);
    EXPECT_EQ(by.moved(calendar::roll::previous_working_day, no_day), no_day);
}

TEST(DayLookup, AddsMonthsAsTheCivilCodeDoes) {
    day_lookup const by(tables());
    for (int day = 0; day < calendar::day_span; day += 7) {
        for (int const months : {1, -1, 6, 12, 24, 120, -600, 600}) {
            auto const from = static_cast<std::uint32_t>(day);
            auto const last = calendar::add_months(calendar::day_at(day), months);
            bool const inside = to_day_number(last) >= to_day_number(calendar::first_day) &&
                                to_day_number(last) <= to_day_number(calendar::last_day);
            auto const expected =
                inside ? static_cast<std::uint32_t>(calendar::required_offset(last)) : no_day;
            ASSERT_EQ(by.counted_months(static_cast<std::uint32_t>(months), from), expected)
                << day << " + " << months;
        }
    }
}

TEST(DayLookup, CountsEveryDayOnlyInsideTheSpan) {
    day_lookup const by(tables());
    constexpr std::uint32_t last = calendar::day_span - 1;
    EXPECT_EQ(by.counted_every(1, last - 1), last);
    EXPECT_EQ(by.counted_every(1, last), no_day);
    EXPECT_EQ(by.counted_every(static_cast<std::uint32_t>(-1), 1), 0U);
    EXPECT_EQ(by.counted_every(static_cast<std::uint32_t>(-1), 0), no_day);
}

TEST(DayLookup, KnowsTheDaysThatAreCertain) {
    day_lookup const by(tables());
    auto const at = [](date const& day) {
        return static_cast<std::uint32_t>(calendar::required_offset(day));
    };
    EXPECT_TRUE(by.certain(at({2007, 1, 1}), at({2026, 12, 25})));
    EXPECT_FALSE(by.certain(at({2023, 1, 1}), at({2026, 12, 26})));
    EXPECT_FALSE(by.certain(at({2006, 12, 1}), at({2023, 1, 1})));
    EXPECT_FALSE(by.certain(at({2023, 1, 1}), no_day));
}

}  // namespace
}  // namespace heli::law::day_lookup_test
