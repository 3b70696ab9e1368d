#include <heli/scoring/still_attainable.hpp>

#include "random_log.hpp"
#include "reference_log.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <random>
#include <string>
#include <vector>

namespace heli::scoring::still_attainable_test {
namespace {

using sums = std::vector<std::int64_t>;

sums most_of(points_left const& left) {
    sums most;
    for (auto const& item : left.items) {
        most.push_back(item.most.count());
    }
    return most;
}

TEST(StillAttainable, OfWhoDroppedOutIsWhatTheDaysAndWeeksAllow) {
    auto const contest = five_people_contest();
    auto const left = still_attainable(*contest, person_of("P4"), date(2025, 7, 21));
    // 20 July may still be recorded: its three meals count, its exercise is credited already.
    EXPECT_EQ(most_of(left), (sums{0, 120, 123, 30, 25, 20}));
    EXPECT_EQ(left.earned, points(125));
    EXPECT_EQ(left.most, points(318));
    EXPECT_EQ(left.bound, left_bound::cap_only);
    EXPECT_EQ(left.items[3].bound, left_bound::cap_only);
    EXPECT_EQ(left.items[1].bound, left_bound::buckets);
    EXPECT_EQ(left.items[1].open, 40);
    EXPECT_EQ(left.items[4].open, 6) << "six weeks, of which the cap pays five";
}

TEST(StillAttainable, IsNothingWhereAllIsEarnedOrOver) {
    auto const contest = five_people_contest();
    EXPECT_EQ(still_attainable(*contest, person_of("P1"), date(2025, 6, 1)).most, points(0));
    auto const p2 = [&](date const& from) {
        return still_attainable(*contest, person_of("P2"), from);
    };
    EXPECT_EQ(most_of(p2(date(2025, 9, 6))), (sums{0, 0, 0, 0, 0, 20})) << "until 24 h after it";
    EXPECT_EQ(p2(date(2025, 9, 7)).most, points(0));
    EXPECT_EQ(p2(date(2025, 9, 7)).bound, left_bound::buckets);
    EXPECT_EQ(p2(date(2025, 8, 30)).items[1].most, points(3)) << "the last day, a day late";
    EXPECT_EQ(p2(date(2025, 8, 31)).items[1].most, points(0));
}

TEST(StillAttainable, IsEverythingBeforeTheContest) {
    auto const contest = five_people_contest();
    auto const left = still_attainable(*contest, person_of("P5"), date(2025, 1, 1));
    EXPECT_EQ(most_of(left), (sums{20, 0, 180, 0, 0, 20}));
    EXPECT_EQ(left.bound, left_bound::buckets) << "activities are at their cap";
}

TEST(StillAttainable, DropsIgnoredWeeks) {
    auto const from = date(2025, 8, 27);
    auto const left = [&](partial_week week) {
        return still_attainable(*five_people_contest(week), person_of("P4"), from).items[4].most;
    };
    EXPECT_EQ(left(partial_week::counts), points(5));
    EXPECT_EQ(left(partial_week::ignored), points(0));
}

TEST(StillAttainable, CountsWhatADayLacksOfItsCap) {
    auto const at = utc_seconds{to_day_number(date(2026, 3, 30))} * 86400;
    owned_contest const contest(rules_of_steps(), {"p"},
                                {{"1", "p", "steps", at, at, "", "", 4000, ""}});
    auto const left = still_attainable(*contest, person_of("p"), date(2026, 3, 31));
    EXPECT_EQ(left.most, points(8 + 12)) << "the last two days may be recorded for 48 h";
    EXPECT_EQ(left.items[0].open, 2);
}

TEST(StillAttainable, NeedsAPersonAndADay) {
    auto const contest = five_people_contest();
    EXPECT_THROW(static_cast<void>(still_attainable(*contest, person_of("P9"), date(2025, 7, 1))),
                 not_found);
    EXPECT_THROW(static_cast<void>(still_attainable(*contest, person_of("P1"),
                                                    date(boost::date_time::not_a_date_time))),
                 invalid_value);
}

/// Everything that a person may still do: each kind at each noon, in each slot, for many things,
/// recorded as soon as it has happened and not before the first instant of a day.
std::vector<owned_row> everything_from(contest_rules const& rules, std::string const& person,
                                       utc_seconds from) {
    std::vector<owned_row> rows;
    auto const first = std::int64_t{to_day_number(rules.start)} - 10;
    for (auto day = first; day < first + 60; ++day) {
        auto const at = day * 86400 + 43200 - std::int64_t{rules.utc_offset.count()} * 60;
        for (auto const* slot : {"am", "pm"}) {
            for (auto const* kind : {"once", "day", "slot", "ref", "week", "value"}) {
                auto const name = person + kind + std::to_string(day) + slot;
                rows.push_back({name, person, kind, at, std::max(at, from), slot, name, 1000, ""});
            }
        }
    }
    return rows;
}

TEST(StillAttainableProperties, IsReachedByDoingEverythingThatIsLeft) {
    std::mt19937_64 random(33);
    for (int round = 0; round < 120; ++round) {
        auto rules = rules_of_every_bucket();
        rules.late_grace = std::chrono::hours(static_cast<int>(random() % 80));
        auto const rows = random_rows(rules, random() % 60, random);
        owned_contest const contest(rules, random_people, rows);
        auto const day = static_cast<std::int32_t>(random() % 40) - 10;
        auto const from = contest->rules.clock().begin_of(day);
        auto const left =
            still_attainable(*contest, person_of("b"), contest->rules.clock().date_of(day));
        auto all = everything_from(rules, "b", from);
        all.insert(all.end(), rows.begin(), rows.end());
        owned_contest const best(rules, random_people, all);
        for (std::size_t item = 0; item < left.items.size(); ++item) {
            ASSERT_EQ(left.items[item].earned + left.items[item].most,
                      best->scored.scores.of(1, item))
                << left.items[item].item.view() << " from day " << day;
        }
        ASSERT_EQ(left.earned + left.most, best->scored.scores.total(1));
    }
}

}  // namespace
}  // namespace heli::scoring::still_attainable_test
