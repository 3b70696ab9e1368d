#include <heli/law/clock_count.hpp>

#include "published_law.hpp"
#include "small_rules.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <random>
#include <set>

namespace heli::law::clock_count_test {
namespace {

using boost::gregorian::days;

constexpr auto moves_on = calendar::roll::next_working_day;

bool worked(date const& day) {
    return china().day(day).working();
}

/// The last day as counted, found by walking: each day that counts uses one up.
date walked(date const& start, extent const& length, std::int64_t extended,
            std::set<date> const& excluded) {
    auto day = start;
    if (length.unit == period_unit::working_day) {
        for (auto left = length.length + extended; left > 0;) {
            day += days(1);
            left -= worked(day) && !excluded.contains(day) ? 1 : 0;
        }
        return day;
    }
    bool const in_days = length.unit == period_unit::calendar_day;
    std::int64_t const units = length.length + extended;
    std::int64_t const months =
        length.unit == period_unit::year ? 12 * std::int64_t{length.length} + extended : units;
    auto const whole =
        in_days ? start + days(static_cast<long>(units)) : calendar::add_months(start, months);
    // A day more for each excluded one, the day of the start among them.
    auto left = (whole - start).days() + (excluded.contains(start) ? 1 : 0);
    while (left > 0) {
        day += days(1);
        left -= excluded.contains(day) ? 0 : 1;
    }
    return day;
}

class RandomPeriods : public testing::Test {
protected:
    int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }

    /// A period with a few stretches of excluded days from its start to about its end.
    running_period next(extent const& length, calendar::roll how) {
        date const start = date(2008, 1, 1) + days(below(5500));
        running_period p{
            start, {length, direction::forward, how}, below(3) == 0 ? below(20) : 0, {}};
        excluded_.clear();
        for (int i = below(4); i > 0; --i) {
            auto const first = start + days(below(60));
            auto const behind = first + days(below(30));
            p.excluded.add(to_day_number(first), to_day_number(behind));
            for (auto day = first; day < behind; day += days(1)) {
                excluded_.insert(day);
            }
        }
        return p;
    }
    [[nodiscard]] std::set<date> const& excluded() const { return excluded_; }

private:
    std::mt19937 random_{27};
    std::set<date> excluded_;
};

TEST_F(RandomPeriods, EndWhereAWalkDayByDayEnds) {
    for (int round = 0; round < 300; ++round) {
        for (auto const& length :
             {extent{5, period_unit::working_day}, extent{60, period_unit::working_day},
              extent{45, period_unit::calendar_day}, extent{15, period_unit::calendar_day},
              extent{1, period_unit::month}, extent{6, period_unit::month},
              extent{1, period_unit::year}}) {
            auto const how =
                length.unit == period_unit::working_day ? calendar::roll::none : moves_on;
            auto const p = next(length, how);
            auto const end = count(p, china());
            auto const expected = walked(p.started, length, p.extended, excluded());
            ASSERT_EQ(end.unrolled_date, expected)
                << to_words(length).en << " from " << to_text(p.started) << ": "
                << to_text(end.unrolled_date) << ", walked to " << to_text(expected);
            auto moved = expected;
            while (how == moves_on && !worked(moved)) {
                do {
                    moved += days(1);
                } while (excluded().contains(moved));
            }
            ASSERT_EQ(end.due.value, moved) << to_text(p.started);
        }
    }
}

TEST_F(RandomPeriods, HaveTheirLengthInDaysThatCount) {
    for (int round = 0; round < 300; ++round) {
        auto const p = next({20, period_unit::working_day}, calendar::roll::none);
        auto const end = count(p, china()).unrolled_date;
        ASSERT_EQ(days_counted(p, p.started, end, china()), 20 + p.extended);
        ASSERT_LT(days_counted(p, p.started, end - days(1), china()), 20 + p.extended);
    }
}

TEST_F(RandomPeriods, HaveBoundsAroundTheirDueDate) {
    for (int round = 0; round < 100; ++round) {
        auto p = next({60, period_unit::working_day}, calendar::roll::none);
        auto const later = date(2026, 11, 1) - p.started;
        excluded_days moved;
        for (auto const& s : p.excluded.stretches()) {
            moved.add(s.first + static_cast<day_number>(later.days()),
                      s.behind + static_cast<day_number>(later.days()));
        }
        p.started += later;
        p.excluded = moved;
        auto const end = count(p, china()).due;
        ASSERT_EQ(end.certainty, calendar::certainty::provisional);
        ASSERT_LE(end.earliest, end.value);
        ASSERT_LE(end.value, end.latest);
    }
}

TEST(DaysCounted, AreNegativeWhereTheSecondDayComesFirst) {
    running_period const p{date(2024, 3, 1), {{45, period_unit::calendar_day}}, 0, {}};
    EXPECT_EQ(days_counted(p, date(2024, 3, 5), date(2024, 3, 1), china()), -4);
    running_period const w{date(2024, 3, 1), {{45, period_unit::working_day}}, 0, {}};
    EXPECT_EQ(days_counted(w, date(2024, 3, 5), date(2024, 3, 1), china()), -2);
    EXPECT_EQ(days_counted(w, date(2024, 3, 5), date(2024, 3, 5), china()), 0);
}

TEST(ClockCount, RefusesCountsThatLeaveTheSpan) {
    for (auto const unit : {period_unit::calendar_day, period_unit::working_day, period_unit::month,
                            period_unit::year}) {
        running_period const p{date(2100, 12, 15), {{20, unit}}, 0, {}};
        EXPECT_THROW((void)count(p, china()), invalid_value) << token(unit);
    }
}

TEST(ClockCount, StrictlyRefusesWhatIsProvisional) {
    auto const strict = china().with(calendar::strictness::refuse_provisional);
    running_period const p{date(2026, 12, 1), {{45, period_unit::working_day}}, 0, {}};
    EXPECT_THROW((void)count(p, strict), not_found);
    EXPECT_EQ(count(p, china()).due.certainty, calendar::certainty::provisional);
}

}  // namespace
}  // namespace heli::law::clock_count_test
