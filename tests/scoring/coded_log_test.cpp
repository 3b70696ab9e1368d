#include <heli/scoring/fold_coded.hpp>
#include <heli/scoring/fold_log.hpp>
#include <heli/scoring/score_coded.hpp>
#include <heli/scoring/score_log.hpp>

#include "coded_rows.hpp"
#include "random_log.hpp"
#include "random_rules.hpp"
#include "small_contests.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <numeric>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace heli::scoring::coded_log_test {
namespace {

using short_rows = coded_rows<std::int8_t, std::int32_t, std::int32_t, std::int8_t>;
using long_rows = coded_rows<std::int16_t, std::int64_t, std::int64_t, std::int32_t>;
std::vector<std::string_view> const numbers{"a", "b", "c"};

/// Random rows with ids in the order of the rows, some without a value.
std::vector<owned_row> rows_in_order(contest_rules const& rules, std::size_t count,
                                     std::mt19937_64& random) {
    auto rows = random_rows(rules, count, random);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto const digits = std::to_string(i);
        rows[i].event_id = std::string(9 - digits.size(), '0') + digits;
        if (random() % 8 == 0) {
            rows[i].value = no_value;
        }
        if (random() % 8 == 0) {
            rows[i].ref.clear();
        }
    }
    return rows;
}

/// Folds and scores a log of text and the same log in codes.
template <class Rows>
void expect_same(proved_rules const& rules, std::vector<owned_row> const& rows, Rows const& coded) {
    auto const people = people_of(random_people);
    owned_log const text(rows);
    credit_state expected(rules, people);
    auto const expected_counts = fold(expected, text.view(), entry_ids::unique);
    auto const whole = score(rules, people, text.view(), entry_ids::unique);

    verdict_table const table(rules, people, coded.codes());
    credit_state state(rules, people);
    EXPECT_EQ(fold(state, table, coded.log()), expected_counts);
    EXPECT_EQ(state, expected);
    EXPECT_EQ(state.scores(), whole.scores);
    auto const scored = score(table, coded.log());
    EXPECT_EQ(scored.status, whole.status);
    EXPECT_EQ(scored.scores, whole.scores);
}

TEST(CodedLog, IsFoldedAndScoredAsTheLogOfTextUnderAnyRules) {
    std::mt19937_64 random(5);
    for (std::size_t round = 0; round < 400; ++round) {
        proved_rules const rules(rules_drawer(random).draw());
        auto const rows = rows_in_order(rules.rules(), round, random);
        auto const epoch = rules.clock().begin_of(0);
        expect_same(rules, rows, short_rows(rows, epoch, {}, numbers));
        expect_same(rules, rows, short_rows(rows, epoch + 777, {"c", "y", "a", "b"}, {}));
        expect_same(rules, rows, long_rows(rows, 0, {"b", "c", "a"}, {}));
    }
}

TEST(CodedLog, DoesNotDependOnThreads) {
    std::mt19937_64 random(6);
    proved_rules const rules(rules_of_every_bucket());
    auto const people = people_of(random_people);
    auto const rows = rows_in_order(rules.rules(), 30'000, random);
    short_rows const coded(rows, rules.clock().begin_of(0), {}, numbers);
    verdict_table const table(rules, people, coded.codes());
    credit_state one(rules, people);
    auto const counts = fold(one, table, coded.log());
    auto const scored = score(table, coded.log());
    for (auto const threads : {2U, 3U, 7U}) {
        credit_state many(rules, people);
        EXPECT_EQ(fold(many, table, coded.log(), threads), counts);
        EXPECT_EQ(many, one);
        EXPECT_EQ(score(table, coded.log(), threads), scored);
    }
}

TEST(CodedLog, RefusesEveryExtremeWithoutHarm) {
    constexpr std::int32_t least = std::numeric_limits<std::int32_t>::min();
    constexpr std::int32_t most = std::numeric_limits<std::int32_t>::max();
    std::vector<std::int32_t> const extremes{least, -1, 0, 2, 3, most};
    coded_log<std::int32_t, std::int32_t, std::int32_t, std::int32_t> log;
    std::vector<std::int32_t> person;
    std::vector<std::int32_t> kind;
    std::vector<std::int32_t> slot;
    std::vector<std::int32_t> occurred;
    std::vector<std::int32_t> recorded;
    std::vector<std::int32_t> value;
    std::vector<std::int32_t> ref;
    for (std::size_t i = 0; i < 1296; ++i) {
        person.push_back(extremes[i % 6]);
        kind.push_back(extremes[i / 6 % 6]);
        slot.push_back(extremes[i / 36 % 6]);
        occurred.push_back(extremes[i / 216]);
        recorded.push_back(extremes[i % 5]);
        value.push_back(extremes[i % 5 + 1]);
        ref.push_back(extremes[i / 7 % 6]);
    }
    log = {person, kind, slot, occurred, recorded, value, ref};
    std::vector<std::string_view> const words{"value", "ref", "slot"};
    for (auto const& people : {people_of(random_people), people_of({})}) {
        proved_rules const rules(rules_of_every_bucket());
        verdict_table const table(rules, people,
                                  {{}, words, words, words, rules.clock().begin_of(0)});
        credit_state state(rules, people);
        auto const counts = fold(state, table, log);
        EXPECT_EQ(state.scores(), score(table, log).scores);
        EXPECT_EQ(std::accumulate(counts.begin(), counts.end(), std::uint64_t{0}), log.size());
        EXPECT_EQ(counts[static_cast<std::size_t>(entry_status::unknown_person)],
                  people.size() == 0 ? log.size() : log.size() * 2 / 3);
    }
}

TEST(CodedLog, KeepsManyReferencesWithoutBits) {
    proved_rules const rules(rules_of_every_bucket());
    auto const people = people_of(random_people);
    std::vector<std::string> texts;
    for (int i = 0; i < 2'000; ++i) {
        texts.push_back("ride-" + std::to_string(i));
    }
    std::vector<std::string_view> const refs(texts.begin(), texts.end());
    std::vector<std::int32_t> person;
    std::vector<std::int32_t> ref;
    credit_state expected(rules, people);
    for (std::int32_t i = 0; i < 5'000; ++i) {
        person.push_back(i % 3);
        ref.push_back(i * 7 % 2'000);
        expected.add({static_cast<std::uint32_t>(i % 3), 3, 0,
                      texts[static_cast<std::size_t>(ref.back())], 0});
    }
    std::vector<std::int8_t> const zeros(person.size());
    std::vector<std::int32_t> const noon(person.size(), 43'200);
    coded_log<> const log{person, zeros, zeros, noon, noon, noon, ref};
    std::vector<std::string_view> const kinds{"ref"};
    verdict_table const table(rules, people, {{}, kinds, {}, refs, rules.clock().begin_of(0)});
    credit_state state(rules, people);
    fold(state, table, log, 2);
    EXPECT_EQ(state, expected);
    EXPECT_EQ(score(table, log).scores, expected.scores());
}

TEST(CodedLog, IsRefusedIfItsColumnsOrItsTableDoNotFit) {
    proved_rules const rules(rules_of_every_bucket());
    auto const people = people_of(random_people);
    verdict_table const table(rules, people, {{}, {}, {}, {}, 5});
    credit_state state(rules, people);
    std::vector<std::int32_t> const one{0};
    std::vector<std::int8_t> const none;
    EXPECT_THROW(fold(state, table, coded_log<>{one, none, none, one, one, one}), invalid_value);
    std::vector<std::int64_t> const seconds;
    coded_log<std::int8_t, std::int64_t> const since_1970{{}, none, none, seconds, seconds, {}};
    EXPECT_THROW(fold(state, table, since_1970), invalid_value);
    credit_state others(rules, people_of({"a", "b"}));
    EXPECT_THROW(fold(others, table, coded_log<>{}), conflict);
    EXPECT_THROW(verdict_table(rules, people, {{}, {}, {}, {}, no_value}), invalid_value);
}

}  // namespace
}  // namespace heli::scoring::coded_log_test
