#include <heli/scoring/entry_verdict.hpp>

#include "small_contests.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace heli::scoring::entry_verdict_test {
namespace {

constexpr utc_seconds midnight = 1751299200;  // 2025-07-01T00:00:00+08:00
constexpr utc_seconds day = 86400;

class EntryVerdict : public ::testing::Test {
protected:
    proved_rules rules_{rules_of_490()};

    [[nodiscard]] entry_verdict on(std::uint32_t item, utc_seconds occurred, utc_seconds recorded,
                                   std::int64_t value = 10000) const {
        return judge(rules_, {0, item, 0}, {occurred, recorded, value});
    }
    [[nodiscard]] entry_status exercise(utc_seconds occurred, utc_seconds recorded,
                                        std::int64_t value = 10000) const {
        return on(1, occurred, recorded, value).status;
    }
};

TEST_F(EntryVerdict, ChecksInTheStatedOrder) {
    auto const far = midnight - 100 * day;
    auto const wrong = entry_facts{far, far - 301, 0};
    EXPECT_EQ(judge(rules_, {std::nullopt, std::nullopt, std::nullopt}, wrong).status,
              entry_status::unknown_person);
    EXPECT_EQ(judge(rules_, {0, std::nullopt, std::nullopt}, wrong).status, entry_status::bad_kind);
    EXPECT_EQ(judge(rules_, {0, 2, std::nullopt}, wrong).status, entry_status::bad_slot);
    EXPECT_EQ(judge(rules_, {0, 1, std::nullopt}, wrong).status, entry_status::future);
    EXPECT_EQ(exercise(far, midnight + 100 * day, 0), entry_status::out_of_window);
    EXPECT_EQ(exercise(midnight, midnight + 100 * day, 0), entry_status::late);
    EXPECT_EQ(exercise(midnight, midnight, 0), entry_status::below_min);
    EXPECT_EQ(exercise(midnight, midnight), entry_status::credited);
}

TEST_F(EntryVerdict, KnowsTheLastInstantOfEachLimit) {
    EXPECT_EQ(exercise(midnight + 300, midnight), entry_status::credited);
    EXPECT_EQ(exercise(midnight + 301, midnight), entry_status::future);
    EXPECT_EQ(exercise(midnight, midnight + 2 * day - 1), entry_status::credited);
    EXPECT_EQ(exercise(midnight, midnight + 2 * day), entry_status::late);
    EXPECT_EQ(exercise(midnight - 1, midnight), entry_status::out_of_window);
    EXPECT_EQ(exercise(midnight + 60 * day - 1, midnight + 60 * day), entry_status::credited);
    EXPECT_EQ(exercise(midnight + 60 * day, midnight + 60 * day), entry_status::out_of_window);
    EXPECT_EQ(exercise(midnight, midnight, 9999), entry_status::below_min);
    EXPECT_EQ(exercise(midnight, midnight, no_value), entry_status::below_min);
}

TEST_F(EntryVerdict, NamesTheBucket) {
    EXPECT_EQ(on(0, midnight - 3 * day, midnight).bucket, 0U);
    EXPECT_EQ(on(1, midnight + 4 * day, midnight + 4 * day).bucket, 4U);
    EXPECT_EQ(judge(rules_, {0, 2, 2}, {midnight + 4 * day, midnight + 4 * day, 0}).bucket, 14U);
    EXPECT_EQ(on(4, midnight + 55 * day, midnight + 55 * day).bucket, 7U);
    EXPECT_EQ(on(4, midnight + 56 * day, midnight + 56 * day).bucket, 8U);
}

TEST_F(EntryVerdict, IgnoresPartialWeeksIfTheRulesSaySo) {
    proved_rules const ignoring(rules_of_490(partial_week::ignored));
    auto const in = [&](std::int64_t d) {
        auto const at = midnight + d * day;
        return judge(ignoring, {0, 4, std::nullopt}, {at, at, 0}).status;
    };
    EXPECT_EQ(in(55), entry_status::credited);
    EXPECT_EQ(in(56), entry_status::partial_week);
    EXPECT_EQ(in(60), entry_status::out_of_window);
}

TEST_F(EntryVerdict, NeverOverflows) {
    constexpr auto least = std::numeric_limits<utc_seconds>::min();
    constexpr auto most = std::numeric_limits<utc_seconds>::max();
    EXPECT_EQ(exercise(most, least), entry_status::future);
    EXPECT_EQ(exercise(least, most), entry_status::out_of_window);
    EXPECT_EQ(exercise(midnight, most), entry_status::late);
    EXPECT_EQ(exercise(midnight, least), entry_status::future);
}

TEST(LeastValue, OfADayIsAtLeastAUnit) {
    auto steps = rules_of_steps().items.front();
    EXPECT_EQ(least_value(steps), 1000);
    steps.min_value = 500;
    EXPECT_EQ(least_value(steps), 1000);
    steps.min_value = 8000;
    EXPECT_EQ(least_value(steps), 8000);
}

}  // namespace
}  // namespace heli::scoring::entry_verdict_test
