#include <heli/scoring/credit_state.hpp>
#include <heli/scoring/fold_log.hpp>
#include <heli/scoring/score_log.hpp>

#include "../core/thrown_text.hpp"
#include "owned_log.hpp"
#include "random_log.hpp"
#include "small_contests.hpp"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace heli::scoring::credit_state_test {
namespace {

class CreditState : public ::testing::Test {
protected:
    proved_rules rules_{rules_of_every_bucket()};
    participants people_{people_of(random_people)};

    [[nodiscard]] credit_state empty() const { return {rules_, people_}; }
    [[nodiscard]] credit_state state_of(std::vector<owned_row> const& rows) const {
        auto state = empty();
        owned_log const log(rows);
        fold(state, log.view(), entry_ids::unique);
        return state;
    }
    /// The entries that are kept when all ids are compared.
    [[nodiscard]] static std::vector<owned_row> settled(std::vector<owned_row> const& rows) {
        owned_log const log(rows);
        auto const status = settle_ids(log.view(), entry_ids::check);
        std::vector<owned_row> kept;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (status[i] == entry_status::credited) {
                kept.push_back(rows[i]);
            }
        }
        return kept;
    }
};

TEST_F(CreditState, HasThePointsOfTheWholeLog) {
    std::mt19937_64 random(1);
    for (std::size_t round = 0; round < 100; ++round) {
        auto const rows = random_rows(rules_.rules(), round * 3, random);
        owned_log const log(rows);
        auto const whole = score(rules_, people_, log.view());
        EXPECT_EQ(state_of(settled(rows)).scores(), whole.scores);
        EXPECT_EQ(state_of(settled(rows)).totals(), whole.scores.totals());
        auto state = empty();
        auto const counts = fold(state, log.view(), entry_ids::check);
        EXPECT_EQ(state.scores(), whole.scores);
        auto expected = count_statuses(whole.status);
        expected[0] += expected[1] + expected[2];
        expected[1] = expected[2] = 0;
        EXPECT_EQ(counts, expected) << "what is refused is refused for the same reason";
    }
}

TEST_F(CreditState, DoesNotDependOnThePartitionOrTheOrder) {
    std::mt19937_64 random(2);
    auto const rows = settled(random_rows(rules_.rules(), 600, random));
    auto const whole = state_of(rows);
    for (std::size_t const parts : {1U, 2U, 7U, 64U}) {
        std::vector<std::vector<owned_row>> part(parts);
        for (auto const& row : shuffled(rows, random)) {
            part[random() % parts].push_back(row);
        }
        std::vector<credit_state> states;
        for (auto const& p : part) {
            states.push_back(state_of(p));
        }
        auto merged = empty();
        for (auto const& state : shuffled(states, random)) {
            merged.merge(state);
        }
        EXPECT_EQ(merged, whole) << parts;
    }
}

TEST_F(CreditState, KeepsTheLawsOfASemilattice) {
    std::mt19937_64 random(3);
    auto const join = [](credit_state a, credit_state const& b) {
        a.merge(b);
        return a;
    };
    for (int round = 0; round < 30; ++round) {
        auto const a = state_of(random_rows(rules_.rules(), 40, random));
        auto const b = state_of(random_rows(rules_.rules(), 40, random));
        auto const c = state_of(random_rows(rules_.rules(), 40, random));
        EXPECT_EQ(join(a, b), join(b, a));
        EXPECT_EQ(join(join(a, b), c), join(a, join(b, c)));
        EXPECT_EQ(join(a, a), a);
        EXPECT_EQ(join(a, empty()), a);
        auto const ab = join(a, b);
        for (std::uint32_t person = 0; person < people_.size(); ++person) {
            for (std::uint32_t item = 0; item < rules_.items().size(); ++item) {
                EXPECT_GE(ab.of(person, item), a.of(person, item));
            }
        }
    }
}

TEST_F(CreditState, DoesNotChangeWhenEntriesComeAgain) {
    std::mt19937_64 random(4);
    auto const rows = settled(random_rows(rules_.rules(), 200, random));
    auto state = state_of(rows);
    owned_log const again(shuffled(rows, random));
    fold(state, again.view(), entry_ids::check);
    EXPECT_EQ(state, state_of(rows));
}

TEST_F(CreditState, RefusesStatesOfOtherRulesOrPeople) {
    auto state = empty();
    credit_state const others(rules_, people_of({"a", "b"}));
    credit_state const other_rules(proved_rules(rules_of_490()), people_);
    EXPECT_THROW(state.merge(others), conflict);
    EXPECT_THROW(state.merge(other_rules), conflict);
    state.merge(credit_state(proved_rules(rules_of_every_bucket()), people_of(random_people)));
}

TEST_F(CreditState, KnowsNoOtherPeopleItemsAndBuckets) {
    auto state = empty();
    EXPECT_THROW(state.add({3, 0, 0, "", 0}), not_found);
    EXPECT_THROW(state.add({0, 6, 0, "", 0}), not_found);
    EXPECT_THROW(state.add({0, 1, 17, "", 0}), not_found);
    EXPECT_THROW(static_cast<void>(state.of(0, 6)), not_found);
    EXPECT_EQ(state, empty());
}

TEST_F(CreditState, CountsReferencesOfAPersonOnce) {
    auto state = empty();
    for (auto const* ref : {"A2", "A1", "A2", ""}) {
        state.add({1, 3, 0, ref, 0});
    }
    EXPECT_EQ(state.of(1, 3), points(11)) << "three times 4, cut at 11";
    EXPECT_EQ(state.of(0, 3), points(0));
    EXPECT_EQ(state.of(2, 3), points(0));
}

}  // namespace
}  // namespace heli::scoring::credit_state_test
