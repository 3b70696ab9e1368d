#include <heli/law/excluded_days.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <random>
#include <set>
#include <vector>

namespace heli::law::excluded_days_test {
namespace {

using stretches = std::vector<day_stretch>;

std::int64_t days_between(excluded_days const& days, day_number first, day_number behind) {
    return days.sum(first, behind, [](day_number a, day_number b) { return std::int64_t{b} - a; });
}

TEST(ExcludedDays, AreNoneAtFirstAndAfterAnEmptyStretch) {
    excluded_days days;
    days.add(10, 10);
    days.add(10, 5);
    EXPECT_TRUE(days.stretches().empty());
    EXPECT_EQ(days, excluded_days{});
    EXPECT_FALSE(days.contains(10));
}

TEST(ExcludedDays, HoldTheFirstDayAndNotTheOneBehindTheLast) {
    excluded_days days;
    days.add(10, 12);
    EXPECT_FALSE(days.contains(9));
    EXPECT_TRUE(days.contains(10));
    EXPECT_TRUE(days.contains(11));
    EXPECT_FALSE(days.contains(12));
}

TEST(ExcludedDays, JoinStretchesThatOverlapOrTouch) {
    excluded_days days;
    days.add(20, 30);
    days.add(10, 15);
    EXPECT_EQ(days.stretches(), (stretches{{10, 15}, {20, 30}}));
    days.add(15, 20);
    EXPECT_EQ(days.stretches(), (stretches{{10, 30}}));
    days.add(12, 14);
    EXPECT_EQ(days.stretches(), (stretches{{10, 30}}));
    days.add(5, 40);
    EXPECT_EQ(days.stretches(), (stretches{{5, 40}}));
}

TEST(ExcludedDays, ForgetWhatComesBeforeADay) {
    excluded_days days;
    days.add(10, 15);
    days.add(20, 30);
    days.forget_before(12);
    EXPECT_EQ(days.stretches(), (stretches{{12, 15}, {20, 30}}));
    days.forget_before(15);
    EXPECT_EQ(days.stretches(), (stretches{{20, 30}}));
    days.forget_before(100);
    EXPECT_TRUE(days.stretches().empty());
}

TEST(ExcludedDays, SumOnlyWhatLiesInsideTheBounds) {
    excluded_days days;
    days.add(10, 15);
    days.add(20, 30);
    EXPECT_EQ(days_between(days, 0, 100), 15);
    EXPECT_EQ(days_between(days, 12, 25), 8);
    EXPECT_EQ(days_between(days, 15, 20), 0);
    EXPECT_EQ(days_between(days, 25, 12), 0);
}

TEST(ExcludedDays, AreTheUnionOfTheirStretchesInAnyOrder) {
    std::mt19937 random(46);
    auto const below = [&](unsigned n) { return static_cast<day_number>(random() % n); };
    for (int round = 0; round < 200; ++round) {
        std::vector<day_stretch> added;
        std::set<day_number> naive;
        for (int i = 0; i < 6; ++i) {
            auto const first = below(60);
            added.push_back({first, first + below(20) - 4});
            for (auto day = first; day < added.back().behind; ++day) {
                naive.insert(day);
            }
        }
        excluded_days one;
        for (auto const& s : added) {
            one.add(s.first, s.behind);
        }
        std::shuffle(added.begin(), added.end(), random);
        excluded_days other;
        for (auto const& s : added) {
            other.add(s.first, s.behind);
        }
        ASSERT_EQ(one, other);
        for (day_number day = -5; day < 90; ++day) {
            ASSERT_EQ(one.contains(day), naive.contains(day)) << day;
        }
        ASSERT_EQ(days_between(one, -5, 90), static_cast<std::int64_t>(naive.size()));
    }
}

}  // namespace
}  // namespace heli::law::excluded_days_test
