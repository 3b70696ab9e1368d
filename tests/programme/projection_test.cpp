#include <heli/programme/projection.hpp>

#include "../core/label_laws.hpp"
#include "small_programme.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <random>

namespace heli::programme::projection_test {
namespace {

date const hundredth(2023, 4, 10);
date const two_hundredth(2023, 7, 19);

/// `groups` groups of `persons` until the settled day.
tally recorded(std::int64_t groups, std::int64_t persons, date settled_on = hundredth) {
    tally result;
    result.settled_on = settled_on;
    result.settled = count_bound::exactly(groups * persons);
    result.sum_of_squares = groups * persons * persons;
    result.parts = groups;
    return result;
}
/// A stated total, of which no groups are known.
tally stated(std::int64_t count) {
    tally result;
    result.settled_on = hundredth;
    result.settled = count_bound::exactly(count);
    return result;
}
target in_groups_of(std::int64_t persons) {
    auto goal = at_least(3000);
    goal.group = group_size{persons, {}};
    return goal;
}
std::optional<projection> project(tally const& counted, target const& goal = at_least(3000),
                                  date due = two_hundredth, projection_options how = {}) {
    return heli::programme::project(counted, goal, new_year, due,
                                    counted.settled_on.value_or(hundredth), how);
}

TEST(IntervalLevel, HasSoundLabels) {
    expect_snake_case_labels<interval_level>(4);
}

TEST(ProjectionMethod, HasSoundLabels) {
    expect_snake_case_labels<projection_method>(3);
}

TEST(NormalQuantile, IsThatOfTheTwoSidedLevel) {
    double const inside[] = {0.80, 0.90, 0.95, 0.99};
    for (auto const& row : labels_of<interval_level>::rows) {
        auto const z = normal_quantile(row.value);
        EXPECT_NEAR(std::erf(z / std::sqrt(2.0)), inside[static_cast<int>(row.value)], 1e-14);
    }
}

// By hand: 800 people in 100 days, 100 days left, so r = 1 and the point is 1600. The squared
// sizes sum to Q = 20 * 1600 = 32000; sqrt(Q r (1 + r)) = sqrt(64000) = 252.982.
TEST(Project, TwentyGroupsOfFortyInHalfTheTimeGiveSixteenHundredAndItsInterval) {
    EXPECT_EQ(project(recorded(20, 40)),
              (projection{1600, 1183, 2017, interval_level::p90, projection_method::recorded_groups,
                          20, 100, 100}));
}

TEST(Project, WidensTheIntervalWithItsLevel) {
    auto const ends = [](interval_level level) {
        auto const p = *project(recorded(20, 40), at_least(3000), two_hundredth, {level, 10});
        EXPECT_EQ(p.level, level);
        EXPECT_EQ(p.point, 1600);
        return std::pair(*p.lower, *p.upper);
    };
    EXPECT_EQ(ends(interval_level::p80), std::pair(1275L, 1925L));
    EXPECT_EQ(ends(interval_level::p95), std::pair(1104L, 2096L));
    EXPECT_EQ(ends(interval_level::p99), std::pair(948L, 2252L));
}

TEST(Project, SpreadsATotalByTheStatedSizeOfAGroup) {
    EXPECT_EQ(project(stated(800), in_groups_of(40)),
              (projection{1600, 1183, 2017, interval_level::p90,
                          projection_method::stated_group_size, 20, 100, 100}));
}

TEST(Project, PrefersRecordedGroupsToTheStatedSize) {
    EXPECT_EQ(project(recorded(20, 40), in_groups_of(400))->method,
              projection_method::recorded_groups);
}

TEST(Project, GivesNoIntervalForATotalWithoutAGroupSize) {
    EXPECT_EQ(
        project(stated(800)),
        (projection{1600, {}, {}, interval_level::p90, projection_method::pace_only, 0, 100, 100}));
}

TEST(Project, GivesNoIntervalForFewerThanTenGroups) {
    auto const nine = *project(recorded(9, 40));
    EXPECT_EQ(nine.point, 720);
    EXPECT_EQ(nine.units, 9);
    EXPECT_EQ(nine.lower, std::nullopt);
    EXPECT_EQ(nine.upper, std::nullopt);
    EXPECT_EQ(nine.method, projection_method::pace_only);
    EXPECT_TRUE(project(recorded(10, 40))->lower.has_value());
    EXPECT_TRUE(project(recorded(9, 40), at_least(3000), two_hundredth, {interval_level::p90, 9})
                    ->lower.has_value());
}

TEST(Project, CountsUnevenGroupsAsFewerUnits) {
    // One group of 400 beside ten of 40: 800^2 / (160000 + 16000) = 3.6 units.
    auto counted = stated(800);
    counted.parts = 11;
    counted.sum_of_squares = 400 * 400 + 10 * 40 * 40;
    EXPECT_EQ(project(counted)->units, 3);
}

TEST(Project, NeverFallsBelowWhatIsAlreadyThere) {
    // 10 groups of 100 and one day left: 1010 -+ 52.3, of which 1000 are there.
    auto const p = *project(recorded(10, 100), at_least(3000), date(2023, 4, 11));
    EXPECT_EQ(p.lower, 1000);
    EXPECT_EQ(p.upper, 1063);
}

TEST(Project, OfNobodyYetIsNobody) {
    auto const p = *project(recorded(0, 40));
    EXPECT_EQ(p.point, 0);
    EXPECT_EQ(p.lower, std::nullopt);
}

TEST(Project, RoundsThePoint) {
    // 1 of 3 days: 5 * 3 = 15; 2 of 3 days: 5 * 3 / 2 = 7.5, rounded to 8.
    projection_options const any_time{interval_level::p90, 10, 0, 92};
    date const third(2023, 1, 3);
    EXPECT_EQ(project(recorded(1, 5, new_year), at_least(9), third, any_time)->point, 15);
    EXPECT_EQ(project(recorded(1, 5, date(2023, 1, 2)), at_least(9), third, any_time)->point, 8);
}

TEST(Project, NeedsAnExactCountSettledBeforeTheDueDate) {
    EXPECT_EQ(project(tally{}), std::nullopt);
    auto open = stated(800);
    open.settled = count_bound::at_least(800);
    EXPECT_EQ(project(open), std::nullopt);
    EXPECT_EQ(project(recorded(20, 40, two_hundredth)), std::nullopt);
    EXPECT_EQ(project(recorded(20, 40, date(2022, 12, 31))), std::nullopt);
}

TEST(Project, StopsAtTheLargestNumber) {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    auto const p = *project(stated(most), in_groups_of(1));
    EXPECT_EQ(p.point, most);
    EXPECT_EQ(p.upper, most);
}

// Groups of 40 that come by chance, 30 expected in either half: the interval of 90 % should hold
// what comes in about 90 of 100 runs.
TEST(Project, IntervalHoldsWhatComesAsOftenAsItSays) {
    std::mt19937 chance(20230628);
    std::poisson_distribution<std::int64_t> groups(30);
    int inside = 0;
    constexpr int runs = 4000;
    for (int i = 0; i < runs; ++i) {
        auto const so_far = groups(chance);
        auto const in_the_end = (so_far + groups(chance)) * 40;
        auto const p = *project(recorded(so_far, 40));
        inside += p.lower && *p.lower <= in_the_end && in_the_end <= *p.upper ? 1 : 0;
    }
    EXPECT_GT(inside, runs * 88 / 100);
    EXPECT_LT(inside, runs * 93 / 100);
}

TEST(Project, CarriesNothingForwardAfterTooShortATime) {
    EXPECT_EQ(project(recorded(20, 40, date(2023, 1, 29))), std::nullopt);  // 29 days
    auto const p = project(recorded(20, 40, date(2023, 1, 30)));
    ASSERT_TRUE(p.has_value());
    EXPECT_EQ(p->elapsed, 30);
    EXPECT_EQ(p->remaining, 170);
    EXPECT_EQ(p->point, 5333);  // 800 * 200 / 30
    EXPECT_EQ(project(recorded(20, 40, date(2023, 1, 30)), at_least(3000), two_hundredth,
                      {interval_level::p90, 10, 31, 92}),
              std::nullopt);
}

TEST(Project, CarriesNothingForwardThatIsTooOld) {
    auto const on = [](date as_of, projection_options const& how = {}) {
        return heli::programme::project(recorded(20, 40), at_least(3000), new_year, two_hundredth,
                                        as_of, how);
    };
    EXPECT_TRUE(on(date(2023, 7, 11)).has_value());  // 92 days after 10 April
    EXPECT_EQ(on(date(2023, 7, 12)), std::nullopt);
    EXPECT_TRUE(on(date(2023, 7, 12), {interval_level::p90, 10, 30, 93}).has_value());
    EXPECT_EQ(on(date(2023, 4, 11), {interval_level::p90, 10, 30, 0}), std::nullopt);
}

TEST(Project, RefusesOptionsThatMakeAnIntervalOutOfNothing) {
    for (auto const& bad : {projection_options{interval_level::p90, 0, 30, 92},
                            projection_options{interval_level::p90, -1, 30, 92},
                            projection_options{interval_level::p90, 10, -1, 92},
                            projection_options{interval_level::p90, 10, 30, -1}}) {
        EXPECT_THROW(check(bad), invalid_value);
        EXPECT_THROW(static_cast<void>(project(tally{}, at_least(1), two_hundredth, bad)),
                     invalid_value);
    }
    EXPECT_NO_THROW(check(projection_options{interval_level::p90, 1, 0, 0}));
}

}  // namespace
}  // namespace heli::programme::projection_test
