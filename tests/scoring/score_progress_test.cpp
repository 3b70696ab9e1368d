#include <heli/core/progress.hpp>
#include <heli/scoring/score_coded.hpp>
#include <heli/scoring/score_log.hpp>

#include "small_contests.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::scoring::score_progress_test {
namespace {

using told_steps = std::vector<std::pair<std::size_t, std::size_t>>;
constexpr auto interval = std::size_t{1} << 20U;
constexpr std::array<std::string_view, 1> kinds{"meal"};
constexpr std::array<std::string_view, 3> slots{"B", "L", "D"};

/// Meals of two people, whose rows are numbered by their ids.
class many_meals {
public:
    explicit many_meals(std::size_t rows) {
        for (std::size_t row = 0; row < rows; ++row) {
            ids_.push_back(std::to_string(row));
        }
        for (std::size_t row = 0; row < rows; ++row) {
            event_id_.emplace_back(ids_[row]);
            person_.emplace_back(row % 2 == 0 ? "a" : "b");
            slot_.emplace_back(slots[row % 3]);
            number_.push_back(static_cast<std::int32_t>(row % 2));
            code_.push_back(static_cast<std::int8_t>(row % 3));
            second_.push_back(static_cast<std::int32_t>(row % 5'000'000));
            instant_.push_back(rules.clock().begin_of(0) + second_.back());
        }
        kind_.resize(rows, "meal");
        ref_.resize(rows);
        value_.resize(rows, no_value);
        kind_code_.resize(rows);
        no_values_.resize(rows, std::numeric_limits<std::int32_t>::min());
    }

    [[nodiscard]] entry_log log() const {
        return {event_id_, person_, kind_, instant_, instant_, slot_, ref_, value_};
    }
    [[nodiscard]] coded_log<> coded() const {
        return {number_, kind_code_, code_, second_, second_, no_values_, {}};
    }
    [[nodiscard]] verdict_table table() const {
        return {rules, people, {{}, kinds, slots, {}, rules.clock().begin_of(0)}};
    }

    proved_rules rules{rules_of_490()};
    participants people = people_of({"a", "b"});

private:
    texts ids_;
    std::vector<std::string_view> event_id_;
    std::vector<std::string_view> person_;
    std::vector<std::string_view> kind_;
    std::vector<std::string_view> slot_;
    std::vector<std::string_view> ref_;
    std::vector<utc_seconds> instant_;
    std::vector<std::int64_t> value_;
    std::vector<std::int32_t> number_;
    std::vector<std::int8_t> kind_code_;
    std::vector<std::int8_t> code_;
    std::vector<std::int32_t> second_;
    std::vector<std::int32_t> no_values_;
};

/// Ends a computation.
struct ended : std::runtime_error {
    ended() : std::runtime_error("ended") {}
};

void expect_rising(told_steps const& told, std::size_t all) {
    ASSERT_FALSE(told.empty());
    std::size_t before = 0;
    for (auto const& [done, of] : told) {
        EXPECT_GT(done, before);
        EXPECT_EQ(of, all);
        before = done;
    }
    EXPECT_EQ(before, all);
}

TEST(ScoreProgress, TellsTheStepsOfALogAndChangesNothing) {
    many_meals const meals(600'000);
    told_steps told;
    watched_progress progress(
        [&](std::size_t done, std::size_t all) { told.emplace_back(done, all); });
    auto const scored = score(meals.rules, meals.people, meals.log(), entry_ids::check, progress);
    EXPECT_EQ(scored, score(meals.rules, meals.people, meals.log()));
    expect_rising(told, 2'400'000);
    EXPECT_EQ(told.size(), 3U);  // at two of its intervals, and at the end
}

TEST(ScoreProgress, TellsTheStepsOfACodedLogForAnyThreads) {
    many_meals const meals(3'000'000);
    auto const table = meals.table();
    auto const expected = score(table, meals.coded());
    for (auto const threads : {1U, 2U, 3U}) {
        told_steps told;
        watched_progress progress(
            [&](std::size_t done, std::size_t all) { told.emplace_back(done, all); });
        EXPECT_EQ(score(table, meals.coded(), threads, progress), expected);
        expect_rising(told, 6'000'000);
        EXPECT_GE(told.size(), 4U) << threads;
    }
}

TEST(ScoreProgress, EndsWhereTheWatchThrows) {
    many_meals const meals(interval);
    std::size_t calls = 0;
    watched_progress progress([&](std::size_t, std::size_t) {
        ++calls;
        throw ended();
    });
    EXPECT_THROW((void)score(meals.rules, meals.people, meals.log(), entry_ids::check, progress),
                 ended);
    EXPECT_EQ(calls, 1U);
    auto const table = meals.table();
    EXPECT_THROW((void)score(table, meals.coded(), 2, progress), ended);
    EXPECT_EQ(calls, 2U);
}

TEST(ScoreProgress, TellsTheEndOfAnEmptyLog) {
    many_meals const none(0);
    told_steps told;
    watched_progress progress(
        [&](std::size_t done, std::size_t all) { told.emplace_back(done, all); });
    (void)score(none.rules, none.people, none.log(), entry_ids::check, progress);
    (void)score(none.table(), none.coded(), 2, progress);
    EXPECT_EQ(told, (told_steps{{0, 0}, {0, 0}}));
}

}  // namespace
}  // namespace heli::scoring::score_progress_test
