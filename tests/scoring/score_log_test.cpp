#include <heli/ranking/rank.hpp>
#include <heli/scoring/score_log.hpp>

#include "../ranking/reference_rows.hpp"
#include "owned_log.hpp"
#include "random_log.hpp"
#include "score_by_definition.hpp"
#include "small_contests.hpp"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <string>
#include <vector>

namespace heli::scoring::score_log_test {
namespace {

using ranking::reference_row;
using ranking::reference_rows;

texts const five{"P1", "P2", "P3", "P4", "P5"};

/// A row of the reference log with its cells as they are written.
owned_row row_in(reference_row const& cells) {
    auto const cell = [&](char const* column) { return cells.find(column)->second; };
    owned_row row{cell("event_id"),
                  cell("person"),
                  cell("kind"),
                  instant_in(cell("occurred_at")),
                  instant_in(cell("recorded_at")),
                  cell("slot"),
                  cell("ref"),
                  std::stoll(cell("value")),
                  ""};
    for (auto const* column :
         {"person", "kind", "occurred_at", "recorded_at", "slot", "ref", "value"}) {
        row.written += cell(column) + '\0';
    }
    return row;
}

std::vector<owned_row> reference_log() {
    std::vector<owned_row> rows;
    for (auto const& cells : reference_rows("point_log")) {
        rows.push_back(row_in(cells));
    }
    return rows;
}

scored_log scored(std::vector<owned_row> const& rows, contest_rules const& rules,
                  texts const& people) {
    owned_log const log(rows);
    return score(proved_rules(rules), people_of(people), log.view());
}

void expect_reference_rows(scored_log const& result) {
    auto const expected = reference_rows("point_log");
    ASSERT_EQ(result.status.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        auto const& cells = expected[i];
        EXPECT_EQ(token(result.status[i]), cells.at("status")) << cells.at("event_id");
        EXPECT_EQ(std::to_string(result.earned[i].count()), cells.at("points"))
            << cells.at("event_id");
    }
}

TEST(PointLog, GivesEachEntryItsStatusAndItsPoints) {
    auto rows = reference_log();
    EXPECT_EQ(rows.size(), 405U);
    expect_reference_rows(scored(rows, rules_of_490(), five));
    for (auto& row : rows) {
        row.written.clear();
    }
    expect_reference_rows(scored(rows, rules_of_490(), five));
}

TEST(PointLog, CountsEveryEntryUnderOneStatus) {
    auto const counts = count_statuses(scored(reference_log(), rules_of_490(), five).status);
    std::map<std::string_view, std::uint64_t> by_token;
    for (auto const& row : labels_of<entry_status>::rows) {
        if (auto const count = counts[static_cast<std::size_t>(row.value)]; count > 0) {
            by_token[row.token] = count;
        }
    }
    EXPECT_EQ(by_token, (std::map<std::string_view, std::uint64_t>{{"credited", 382},
                                                                   {"capped", 5},
                                                                   {"repeat_bucket", 6},
                                                                   {"below_min", 1},
                                                                   {"late", 1},
                                                                   {"duplicate_id", 1},
                                                                   {"id_conflict", 1},
                                                                   {"out_of_window", 5},
                                                                   {"future", 1},
                                                                   {"bad_slot", 1},
                                                                   {"unknown_person", 1}}));
}

TEST(PointLog, AddsUpByItemAndPersonAndRanks) {
    auto const rules = rules_of_490();
    auto const result = scored(reference_log(), rules, five);
    std::vector<std::int64_t> totals;
    for (auto const total : result.scores.totals()) {
        totals.push_back(total.count());
    }
    auto const standings = ranking::rank(totals, ranking::direction::higher_is_better, five);
    auto const expected = reference_rows("point_totals");
    ASSERT_EQ(expected.size(), five.size());
    for (std::size_t person = 0; person < five.size(); ++person) {
        auto const& cells = expected[person];
        ASSERT_EQ(cells.at("person"), five[person]);
        for (std::size_t item = 0; item < rules.items.size(); ++item) {
            EXPECT_EQ(std::to_string(result.scores.of(person, item).count()),
                      cells.at(rules.items[item].id.str()))
                << five[person] << " " << rules.items[item].id.view();
        }
        EXPECT_EQ(std::to_string(totals[person]), cells.at("total"));
        EXPECT_EQ(to_text(rank_of(standings[person], ranking::rank_method::standard)),
                  cells.at("place"));
    }
}

TEST(PointLog, LosesThePartialWeekIfItIsIgnored) {
    auto const result = scored(reference_log(), rules_of_490(partial_week::ignored), five);
    auto const expected = reference_rows("point_totals");
    for (std::size_t person = 0; person < five.size(); ++person) {
        EXPECT_EQ(std::to_string(result.scores.total(person).count()),
                  expected[person].at("total_without_partial_week"));
    }
    auto const counts = count_statuses(result.status);
    EXPECT_EQ(counts[static_cast<std::size_t>(entry_status::partial_week)], 3U);
}

TEST(PointLog, ScoresTheSameInFiftyOrders) {
    auto const rows = reference_log();
    auto const before = scored(rows, rules_of_490(), five);
    std::mt19937_64 random(490);
    for (int i = 0; i < 50; ++i) {
        auto const after = scored(shuffled(rows, random), rules_of_490(), five);
        ASSERT_EQ(after.scores, before.scores);
        ASSERT_EQ(count_statuses(after.status), count_statuses(before.status));
    }
}

TEST(Score, OfNothingIsNothing) {
    auto const result = scored({}, rules_of_490(), five);
    EXPECT_TRUE(result.status.empty());
    EXPECT_EQ(result.scores.total(4), points(0));
    auto const nobody = scored(reference_log(), rules_of_490(), {});
    EXPECT_EQ(nobody.scores.people(), 0U);
}

TEST(Score, TakesTheLargestValueOfADayAndSaysWhatACapTook) {
    auto const at = utc_seconds{to_day_number(date(2026, 3, 2))} * 86400;
    std::vector<owned_row> const rows{
        {"1", "p", "steps", at, at, "", "", 4000, ""},
        {"2", "p", "steps", at + 9, at + 9, "", "", 7999, ""},
        {"3", "p", "steps", at + 5, at + 5, "", "", 7999, ""},
        {"4", "p", "steps", at + 86400, at + 86400, "", "", 13500, ""},
        {"5", "p", "steps", at + 7, at + 7, "", "", 999, ""}};
    auto const result = scored(rows, rules_of_steps(), {"p"});
    EXPECT_EQ(result.status,
              (std::vector<entry_status>{entry_status::repeat_bucket, entry_status::repeat_bucket,
                                         entry_status::credited, entry_status::capped,
                                         entry_status::below_min}));
    EXPECT_EQ(result.earned,
              (std::vector<points>{points(0), points(0), points(7), points(12), points(0)}));
    EXPECT_EQ(result.scores.total(0), points(19));
}

TEST(ScoreProperties, EqualTheirDefinitionForEveryBucket) {
    auto const rules = rules_of_every_bucket();
    std::mt19937_64 random(17);
    std::map<entry_status, std::size_t> seen;
    for (int round = 0; round < 150; ++round) {
        auto const rows = random_rows(rules, static_cast<std::size_t>(round), random);
        score_by_definition const defined(rules, random_people, rows);
        auto const result = scored(rows, rules, random_people);
        ASSERT_EQ(result.status, defined.scores().status);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            ASSERT_EQ(result.earned[i].count(), defined.scores().earned[i]);
            ++seen[result.status[i]];
        }
        for (auto const& [key, earned] : defined.scores().by_item) {
            auto const person = people_of(random_people).find(key.first).value();
            auto const item = proved_rules(rules).item_of(key.second).value();
            ASSERT_EQ(result.scores.of(person, item).count(), earned);
        }
    }
    EXPECT_EQ(seen.size(), entry_statuses) << "every status occurs";
}

TEST(ScoreProperties, PointsOfEntriesAddUpToThoseOfPeopleAndStayUnderTheCaps) {
    auto const rules = rules_of_every_bucket();
    std::mt19937_64 random(18);
    auto const rows = random_rows(rules, 3000, random);
    auto const result = scored(rows, rules, random_people);
    std::int64_t earned = 0;
    std::uint64_t counted = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        earned += result.earned[i].count();
        EXPECT_TRUE(result.earned[i] == points(0) || valid(result.status[i]));
    }
    for (auto const count : count_statuses(result.status)) {
        counted += count;
    }
    std::int64_t in_all = 0;
    for (std::size_t person = 0; person < random_people.size(); ++person) {
        in_all += result.scores.total(person).count();
        for (std::size_t item = 0; item < rules.items.size(); ++item) {
            EXPECT_LE(result.scores.of(person, item), rules.items[item].cap);
        }
    }
    EXPECT_EQ(earned, in_all);
    EXPECT_EQ(counted, rows.size());
}

TEST(ScoreProperties, AnotherValidEntryNeverLowersAScore) {
    auto const rules = rules_of_every_bucket();
    std::mt19937_64 random(19);
    auto rows = random_rows(rules, 20, random);
    auto before = scored(rows, rules, random_people).scores;
    for (int i = 0; i < 400; ++i) {
        rows.push_back(random_row(rules, random));
        rows.back().event_id = "new " + std::to_string(i);
        auto const after = scored(rows, rules, random_people).scores;
        for (std::size_t person = 0; person < random_people.size(); ++person) {
            for (std::size_t item = 0; item < rules.items.size(); ++item) {
                ASSERT_GE(after.of(person, item), before.of(person, item));
            }
        }
        before = after;
    }
}

}  // namespace
}  // namespace heli::scoring::score_log_test
