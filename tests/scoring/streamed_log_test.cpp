#include <heli/scoring/fold_coded.hpp>
#include <heli/scoring/fold_log.hpp>
#include <heli/scoring/score_log.hpp>
#include <heli/scoring/state_bytes.hpp>
#include <heli/scoring/state_reader.hpp>

#include "owned_log.hpp"
#include "random_log.hpp"
#include "small_contests.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <random>
#include <string_view>
#include <vector>

namespace heli::scoring::streamed_log_test {
namespace {

constexpr utc_seconds hour = 3600;

/// Points of the first person by entries that arrive one after the other.
class StreamedLog : public ::testing::Test {
protected:
    proved_rules rules_{rules_of_490()};
    participants people_{people_of({"P1"})};
    credit_state state_{rules_, people_};

    /// An entry of a day, recorded so many hours after its noon.
    [[nodiscard]] owned_row entry(char const* kind, std::int64_t day,
                                  std::int64_t hours = 0) const {
        auto const noon = rules_.clock().begin_of(day) + 12 * hour;
        return {"e", "P1", kind, noon, noon + hours * hour, "B", "A1", 12'000, ""};
    }
    /// The points after an entry has arrived.
    points after(owned_row const& row) {
        fold(state_, owned_log({row}).view(), entry_ids::unique);
        return state_.scores().total(0);
    }
};

TEST_F(StreamedLog, IsCorrectedByALateEntryOfAPastDay) {
    EXPECT_EQ(after(entry("exercise", 10)), points(3));
    EXPECT_EQ(after(entry("weigh", 14)), points(8)) << "the third week";
    EXPECT_EQ(after(entry("exercise", 9, 35)), points(11)) << "the day before, in its grace";
    EXPECT_EQ(after(entry("exercise", 9, 36)), points(11)) << "an hour later it is too late";
    EXPECT_EQ(after(entry("weigh", 8, 20)), points(16)) << "a week that had nothing";
    EXPECT_EQ(after(entry("weigh", 7)), points(16)) << "and has something now";
}

TEST_F(StreamedLog, TakesTheLargestValueOfAPastDay) {
    proved_rules const steps(rules_of_steps());
    credit_state state(steps, people_);
    auto const noon = steps.clock().begin_of(0) + 12 * hour;
    std::vector<std::int64_t> const values{3'500, 900, 7'999, 7'000, 50'000};
    std::vector<std::int64_t> const expected{3, 3, 7, 7, 12};
    for (std::size_t i = 0; i < values.size(); ++i) {
        owned_log const one({{"e", "P1", "steps", noon, noon + hour, "", "", values[i], ""}});
        fold(state, one.view(), entry_ids::unique);
        EXPECT_EQ(state.scores().total(0), points(expected[i]));
    }
}

TEST_F(StreamedLog, IsTheWholeLogInAnyOrderAndWithPausesBetween) {
    std::mt19937_64 random(1);
    proved_rules const rules(rules_of_every_bucket());
    auto const people = people_of(random_people);
    for (int round = 0; round < 20; ++round) {
        auto const rows = random_rows(rules.rules(), 100, random);
        credit_state whole(rules, people);
        fold(whole, owned_log(rows).view(), entry_ids::unique);
        credit_state state(rules, people);
        for (auto const& row : shuffled(rows, random)) {
            fold(state, owned_log({row}).view(), entry_ids::unique);
            if (random() % 10 == 0) {
                state = credit_state_from_bytes(rules, people, to_bytes(state));
            }
        }
        EXPECT_EQ(to_bytes(state), to_bytes(whole));
    }
}

TEST_F(StreamedLog, OfCodesTakesOneEntryAtATime) {
    std::vector<std::int32_t> const person{0};
    std::vector<std::int8_t> const kind{0};
    std::vector<std::string_view> const kinds{"exercise"};
    verdict_table const table(rules_, people_, {{}, kinds, {}, {}, rules_.clock().begin_of(0)});
    for (std::int32_t day = 59; day >= 0; --day) {
        std::vector<std::int32_t> const noon{day * 86'400 + 43'200};
        fold(state_, table, coded_log<>{person, kind, kind, noon, noon, noon, {}});
        EXPECT_EQ(state_.of(0, 1), points(std::int64_t{3} * (60 - day)));
    }
}

}  // namespace
}  // namespace heli::scoring::streamed_log_test
