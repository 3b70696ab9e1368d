#include <heli/calendar/working_day_table.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <random>
#include <vector>

namespace heli::calendar::working_day_table_test {
namespace {

// Offset      0      1     2     3      4      5     6
std::vector<bool> const week{false, true, true, false, false, true, false};

/// The `count`-th working day after `from`, day by day.
std::optional<int> walked(std::vector<bool> const& working, int from, int count) {
    int const direction = count < 0 ? -1 : 1;
    for (int left = count * direction; left > 0;) {
        from += direction;
        if (from < 0 || from >= static_cast<int>(working.size())) {
            return std::nullopt;
        }
        left -= working[static_cast<std::size_t>(from)] ? 1 : 0;
    }
    return from;
}

TEST(WorkingDayTable, RanksAndSelectsWorkingDays) {
    working_day_table const table(week);
    EXPECT_EQ(std::vector<std::uint16_t>(table.offsets().begin(), table.offsets().end()),
              (std::vector<std::uint16_t>{1, 2, 5}));
    EXPECT_EQ(std::vector<std::uint16_t>(table.before().begin(), table.before().end()),
              (std::vector<std::uint16_t>{0, 0, 1, 2, 2, 2, 3, 3}));
    EXPECT_FALSE(table.working(0));
    EXPECT_TRUE(table.working(5));
}

TEST(WorkingDayTable, ShiftsOverDaysOff) {
    working_day_table const table(week);
    EXPECT_EQ(table.shifted(2, 1), 5);
    EXPECT_EQ(table.shifted(3, 1), 5);
    EXPECT_EQ(table.shifted(3, -1), 2);
    EXPECT_EQ(table.shifted(5, -2), 1);
    EXPECT_EQ(table.shifted(0, 3), 5);
    EXPECT_EQ(table.shifted(4, 0), 4);
}

TEST(WorkingDayTable, HasNoAnswerOutsideItsSpan) {
    working_day_table const table(week);
    EXPECT_EQ(table.shifted(5, 1), std::nullopt);
    EXPECT_EQ(table.shifted(1, -1), std::nullopt);
    EXPECT_EQ(table.shifted(0, 4), std::nullopt);
}

TEST(WorkingDayTable, HasNoAnswerForCountsAtTheEndsOf64Bits) {
    working_day_table const table(week);
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    for (int offset = 0; offset < 7; ++offset) {
        EXPECT_EQ(table.shifted(offset, most), std::nullopt) << offset;
        EXPECT_EQ(table.shifted(offset, most - 1), std::nullopt) << offset;
        EXPECT_EQ(table.shifted(offset, least), std::nullopt) << offset;
    }
}

TEST(WorkingDayTable, CountsBetweenDaysInBothDirections) {
    working_day_table const table(week);
    EXPECT_EQ(table.between(0, 6), 3);
    EXPECT_EQ(table.between(6, 0), -3);
    EXPECT_EQ(table.between(1, 2), 1);
    EXPECT_EQ(table.between(2, 2), 0);
    EXPECT_EQ(table.between(2, 5), 1);
}

TEST(WorkingDayTable, AgreesWithWalkingOnRandomCalendars) {
    std::mt19937_64 random(1949);
    for (int round = 0; round < 40; ++round) {
        std::vector<bool> working(1 + random() % 60);
        std::generate(working.begin(), working.end(), [&] { return random() % 3 != 0; });
        working_day_table const table(working);
        auto const size = static_cast<int>(working.size());
        for (int from = 0; from < size; ++from) {
            ASSERT_EQ(table.working(from), working[static_cast<std::size_t>(from)]);
            for (int count = -size - 1; count <= size + 1; ++count) {
                ASSERT_EQ(table.shifted(from, count), walked(working, from, count));
            }
            for (int to = from; to < size; ++to) {
                int expected = 0;
                for (int day = from + 1; day <= to; ++day) {
                    expected += working[static_cast<std::size_t>(day)] ? 1 : 0;
                }
                ASSERT_EQ(table.between(from, to), expected);
                ASSERT_EQ(table.between(to, from), -expected);
            }
        }
    }
}

TEST(WorkingDayTable, RefusesASpanWhoseOffsetsDoNotFit16Bits) {
    working_day_table const longest(std::vector<bool>(65535, true));
    EXPECT_EQ(longest.shifted(0, 65534), 65534);
    EXPECT_EQ(longest.between(0, 65534), 65534);
    EXPECT_THROW(working_day_table(std::vector<bool>(65536, true)), invalid_value);
}

TEST(WorkingDayTable, OfNoWorkingDaysHasNoAnswers) {
    working_day_table const table(std::vector<bool>(7, false));
    EXPECT_EQ(table.shifted(3, 1), std::nullopt);
    EXPECT_EQ(table.shifted(3, -1), std::nullopt);
    EXPECT_EQ(table.between(0, 6), 0);
    EXPECT_TRUE(table.offsets().empty());
}

}  // namespace
}  // namespace heli::calendar::working_day_table_test
