#include <heli/scoring/integrity_check.hpp>

#include "integrity_rows.hpp"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace heli::scoring::integrity_check_test {
namespace {

using std::chrono::seconds;
using texts = std::vector<std::string>;

/// An entry recorded so many seconds after the first instant of the contest.
sourced_row recorded(std::string const& person, std::int64_t day, std::int64_t second) {
    auto row = exercise_on(person, day, 10000 + second);
    row.row.recorded_at = july + second;
    return row;
}

TEST(Bursts, AreEntriesRecordedWithinATime) {
    sourced_log const log({recorded("a", 0, 100), recorded("a", 0, 110), recorded("a", 0, 120),
                           recorded("a", 0, 131), recorded("b", 0, 100), recorded("b", 0, 121),
                           recorded("b", 0, 142)});
    integrity_terms const terms{.burst = burst_terms{3, seconds(21)}};
    auto const flags = log.flags(terms, integrity_rule::burst);
    ASSERT_EQ(flags.size(), 1U) << "b took 42 s for three";
    EXPECT_EQ(flags[0].rows, (std::vector<std::uint32_t>{0, 1, 2, 3})) << "two bursts that overlap";
    EXPECT_EQ(flags[0].sentence.en,
              "a: 4 entries recorded (2025-07-01T00:01:40+08:00 .. 2025-07-01T00:02:11+08:00), 3 "
              "or more within 21 s");
    EXPECT_EQ(flags[0].thresholds,
              (std::vector<step_input>{{"least_entries", "3"}, {"within_s", "21"}}));
}

TEST(Bursts, DoNotCountTheSameEntryTwice) {
    auto const again = recorded("a", 0, 100);
    sourced_log const log({again, again, again, recorded("a", 0, 101)});
    EXPECT_TRUE(log.flags({.burst = burst_terms{3, seconds(10)}}, integrity_rule::burst).empty());
    EXPECT_EQ(log.flags({.burst = burst_terms{2, seconds(10)}}, integrity_rule::burst).size(), 1U);
}

TEST(Backfills, AreEntriesOfPastDaysRecordedAtOnce) {
    auto const evening = 5 * 86400 + 72000;
    sourced_log const log({recorded("a", 1, evening), recorded("a", 2, evening + 5),
                           recorded("a", 4, evening + 60), recorded("a", 5, evening + 61),
                           recorded("b", 1, evening), recorded("b", 1, evening + 1),
                           recorded("b", 2, evening + 2)});
    integrity_terms const terms{.backfill = backfill_terms{3, seconds(60)}};
    auto const flags = log.flags(terms, integrity_rule::backfill);
    ASSERT_EQ(flags.size(), 1U) << "b recorded two days only";
    EXPECT_EQ(flags[0].rows, (std::vector<std::uint32_t>{0, 1, 2})) << "day 5 is no past day";
    EXPECT_EQ(flags[0].sentence.zh,
              "a：补录 3 个过去日期的记录（2025-07-06T20:00:00+08:00 .. "
              "2025-07-06T20:01:00+08:00），其中 60 秒内不少于 3 日");
}

TEST(ManualEntries, AreThoseOfTheStatedSources) {
    std::vector<sourced_row> rows;
    for (std::int64_t day = 0; day < 4; ++day) {
        rows.push_back(exercise_on("a", day, 1));
        rows.push_back(exercise_on("b", day, 1));
    }
    rows[0].source = "manual";
    rows[4].source = "typed";
    rows[1].source = "manual";
    sourced_log const log(rows);
    integrity_terms const terms{.manual = manual_terms{{"manual", "typed"}, 2}};
    auto const flags = log.flags(terms, integrity_rule::manual_entries);
    ASSERT_EQ(flags.size(), 1U);
    EXPECT_EQ(flags[0].rows, (std::vector<std::uint32_t>{0, 4}));
    EXPECT_EQ(flags[0].sentence.en, "a: 2 of 4 entries were made by hand");
}

TEST(TwoDevices, MeasureOneKindAtOneTime) {
    std::vector<sourced_row> rows{exercise_on("a", 0, 1), exercise_on("a", 0, 2),
                                  exercise_on("a", 0, 3), exercise_on("b", 0, 1),
                                  exercise_on("b", 0, 2), exercise_on("a", 1, 4)};
    rows[1].row.occurred_at += 30;
    rows[1].device = "phone";
    rows[2].row.occurred_at += 91;
    rows[4].device = "";
    rows[5].device = "phone";
    sourced_log const log(rows);
    integrity_terms const terms{.two_devices = device_terms{seconds(60)}};
    auto const flags = log.flags(terms, integrity_rule::two_devices);
    ASSERT_EQ(flags.size(), 1U);
    EXPECT_EQ(flags[0].rows, (std::vector<std::uint32_t>{0, 1}));
    auto const wider =
        log.flags({.two_devices = device_terms{seconds(61)}}, integrity_rule::two_devices);
    EXPECT_EQ(wider[0].rows, (std::vector<std::uint32_t>{0, 1, 2}));
    EXPECT_EQ(wider[0].sentence.en,
              "a: 3 entries of exercise from different devices within 61 s of each other "
              "(2025-07-01T12:00:00+08:00 .. 2025-07-01T12:01:31+08:00)");
}

TEST(IntegrityCheck, SaysWhatWasNotChecked) {
    sourced_log const log({exercise_on("a", 0, 1)});
    auto const answers = log.ask({});
    ASSERT_EQ(answers.size(), 7U);
    for (auto const& answer : answers) {
        EXPECT_FALSE(answer.flags.known());
        EXPECT_EQ(answer.flags.reason().en, "not checked: its thresholds are not stated");
    }
    integrity_terms const terms{.change = {{entry_kind("weight"), 5}},
                                .manual = manual_terms{{"manual"}, 1},
                                .two_devices = device_terms{seconds(1)}};
    auto question = log.question();
    question.source.reset();
    std::vector<std::string_view> const silent{""};
    question.device = silent;
    auto const some = check_integrity(question, terms);
    EXPECT_EQ(some[0].flags.reason().en, "not checked: no entry of kind weight has a value");
    EXPECT_EQ(some[5].flags.reason().en, "not checked: the log has no column source");
    EXPECT_EQ(some[6].flags.reason().zh, "未检查：device 列为空");
    EXPECT_THROW(static_cast<void>(manual_entries(integrity_log(question), *terms.manual)),
                 not_found);
}

TEST(IntegrityCheck, RefusesTermsAndColumnsThatMakeNoSense) {
    sourced_log const log({exercise_on("a", 0, 1)});
    auto const refuses = [&](integrity_terms const& terms) {
        EXPECT_THROW(static_cast<void>(log.ask(terms)), invalid_value);
    };
    refuses({.change = {{entry_kind("exercise"), -1}}});
    refuses({.copied = {{entry_kind("exercise"), 1}}});
    refuses({.constant = {{entry_kind("exercise"), 0}}});
    refuses({.burst = burst_terms{1, seconds(1)}});
    refuses({.backfill = backfill_terms{2, seconds(-1)}});
    refuses({.manual = manual_terms{{}, 1}});
    refuses({.two_devices = device_terms{seconds(-1)}});
    auto question = log.question();
    question.device = std::span<std::string_view const>();
    EXPECT_THROW(static_cast<void>(check_integrity(question, {})), invalid_value);
    question = log.question();
    question.start = date(boost::date_time::not_a_date_time);
    EXPECT_THROW(static_cast<void>(check_integrity(question, {})), invalid_value);
}

/// Flags with their evidence by id: what must not depend on the order of rows.
std::vector<std::pair<texts, texts>> all_flags(sourced_log const& log,
                                               integrity_terms const& terms) {
    std::vector<std::pair<texts, texts>> found;
    for (auto const& answer : log.ask(terms)) {
        for (auto const& flag : answer.flags.value()) {
            found.emplace_back(flag.people, log.ids(flag));
        }
    }
    return found;
}

TEST(IntegrityCheckProperties, DoNotDependOnTheOrderOfRows) {
    integrity_terms const terms{.change = {{entry_kind("exercise"), 2}},
                                .copied = {{entry_kind("exercise"), 2}},
                                .constant = {{entry_kind("exercise"), 2}},
                                .burst = burst_terms{3, seconds(7200)},
                                .backfill = backfill_terms{2, seconds(7200)},
                                .manual = manual_terms{{"manual"}, 2},
                                .two_devices = device_terms{seconds(1800)}};
    std::mt19937_64 random(40);
    for (int round = 0; round < 30; ++round) {
        std::vector<sourced_row> rows;
        for (int i = 0; i < 120; ++i) {
            auto row =
                exercise_on(random() % 2 == 0 ? "a" : "b", static_cast<std::int64_t>(random() % 12),
                            static_cast<std::int64_t>(random() % 4));
            row.row.occurred_at += static_cast<std::int64_t>(random() % 6) * 1200;
            row.row.recorded_at += static_cast<std::int64_t>(random() % 40) * 3600;
            row.source = random() % 20 == 0 ? "manual" : "device";
            row.device = random() % 3 == 0 ? "phone" : "watch";
            rows.push_back(row);
        }
        auto const before = all_flags(sourced_log(rows), terms);
        EXPECT_FALSE(before.empty());
        ASSERT_EQ(all_flags(sourced_log(shuffled(rows, random)), terms), before);
    }
}

}  // namespace
}  // namespace heli::scoring::integrity_check_test
