#include <heli/scoring/score_changes.hpp>

#include "random_log.hpp"
#include "reference_log.hpp"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <string>
#include <vector>

namespace heli::scoring::score_changes_test {
namespace {

using ranking::rank_method;
using ranking::rank_number;

score_changes compared(owned_contest const& before, owned_contest const& after) {
    return compare(*before, *after, rank_method::standard);
}

TEST(RulesChanges, NamesEachFieldWithBothValues) {
    auto const before = rules_of_490();
    auto after = before;
    EXPECT_TRUE(rules_changes(before, after).empty());
    after.late_grace = std::chrono::hours(48);
    item_in(after, "exercise").min_value = 8000;
    item_in(after, "post").window.reset();
    item_in(after, "diet").slots = {"B", "D"};
    auto const changes = rules_changes(before, after);
    EXPECT_EQ(changes,
              (std::vector<rule_change>{
                  {std::nullopt, "late_grace_hours", "24", "48"},
                  {point_item_id("exercise"), "min_value", "10000", "8000"},
                  {point_item_id("diet"), "slots", "B, L, D", "B, D"},
                  {point_item_id("post"), "window", "2025-08-30..2025-09-05", std::nullopt}}));
    EXPECT_EQ(to_words(changes[1]).en, "exercise.min_value: 10000 -> 8000");
    EXPECT_EQ(to_words(changes[3]).en, "post.window: 2025-08-30..2025-09-05 -> not stated");
    EXPECT_EQ(to_words(changes[3]).zh, "post.window: 2025-08-30..2025-09-05 -> 未写明");
}

TEST(RulesChanges, SeesEveryField) {
    auto const before = rules_of_steps();
    auto after = before;
    after.id = contest_rules_id("steps-301");
    after.utc_offset = std::chrono::minutes(60);
    after.start = date(2026, 2, 1);
    after.end = date(2026, 3, 31);
    after.total = points(301);
    after.future_skew = std::chrono::seconds(1);
    after.source.title = "notice";
    after.items[0].kind = entry_kind("walk");
    after.items[0].points = points(2);
    after.items[0].bucket = bucket::day;
    after.items[0].cap = points(301);
    after.items[0].unit.reset();
    after.items[0].day_cap = points(13);
    EXPECT_EQ(rules_changes(before, after).size(), 13U);
}

TEST(RulesChanges, SeesItemsThatCameAndWent) {
    auto const before = rules_of_490();
    auto after = before;
    after.items.pop_back();
    after.items.front().id = point_item_id("first");
    auto const changes = rules_changes(before, after);
    ASSERT_EQ(changes.size(), 4U);
    EXPECT_EQ(changes[0].field, "rules");
    EXPECT_EQ(changes[1], (rule_change{point_item_id("pre"), "item", "pre", std::nullopt}));
    EXPECT_EQ(changes[2], (rule_change{point_item_id("post"), "item", "post", std::nullopt}));
    EXPECT_EQ(changes[3], (rule_change{point_item_id("first"), "item", std::nullopt, "first"}));
}

TEST(ScoreChanges, OfTheSameContestAreNone) {
    auto const contest = five_people_contest();
    std::mt19937_64 random(36);
    owned_contest const other(rules_of_490(), five_people, shuffled(five_people_rows(), random));
    auto const found = compared(contest, other);
    EXPECT_TRUE(found.rules.empty());
    EXPECT_TRUE(found.places.empty());
    EXPECT_TRUE(found.items.empty());
    EXPECT_TRUE(found.entries.empty());
}

TEST(ScoreChanges, AfterPartialWeeksWereDroppedNameWhoLostWhat) {
    auto const counts = five_people_contest();
    auto const ignored = five_people_contest(partial_week::ignored);
    auto const found = compared(counts, ignored);
    ASSERT_EQ(found.rules.size(), 1U);
    EXPECT_EQ(to_words(found.rules[0]).en, "weigh.partial_week: counts -> ignored");
    auto const at = [](std::int64_t total, std::int64_t place) {
        return version_place{points(total), rank_number::whole(place)};
    };
    EXPECT_EQ(found.places, (std::vector<place_change>{{"P2", at(55, 5), at(55, 4)},
                                                       {"P3", at(57, 4), at(52, 5)}}));
    std::map<std::string, std::string> statuses;
    for (auto const& e : found.entries) {
        statuses[e.person] =
            std::string(token(e.before->status)) + " -> " + std::string(token(e.after->status));
    }
    EXPECT_EQ(statuses, (std::map<std::string, std::string>{{"P1", "capped -> partial_week"},
                                                            {"P3", "credited -> partial_week"},
                                                            {"P5", "capped -> partial_week"}}));
    EXPECT_EQ(found.items, (std::vector<item_change>{
                               {person_id("P3"), point_item_id("weigh"), points(10), points(5)}}));
}

TEST(ScoreChanges, AfterAnotherGraceGiveBothReasons) {
    auto rules = rules_of_490();
    rules.late_grace = std::chrono::hours(48);
    auto const before = five_people_contest();
    owned_contest const after(rules, five_people, five_people_rows());
    auto const found = compared(before, after);
    ASSERT_EQ(found.entries.size(), 1U);
    auto const& entry = found.entries[0];
    EXPECT_EQ(entry.event_id, "P2-006");
    EXPECT_EQ(entry.before->status, entry_status::late);
    EXPECT_EQ(entry.after->reason.en, "the entry that counts for exercise on 2025-07-03, earns 3");
    EXPECT_NE(entry.before->reason.zh.find("2025-07-05T00:00:00+08:00"), std::string::npos);
    ASSERT_EQ(found.places.size(), 2U) << "P2 draws ahead of P3";
    EXPECT_EQ(found.places[0].after->total, points(58));
    EXPECT_EQ(found.before.scored.scores.total(1), points(55)) << "both versions are kept";
    EXPECT_EQ(found.after.scored.scores.total(1), points(58));
}

TEST(ScoreChanges, AfterLateRowsShowThemAndWhatTheyPushedOut) {
    auto rows = five_people_rows();
    auto const at = instant_in("2025-07-01T09:00:00+08:00");
    rows.push_back({"new", "P2", "exercise", at, at, "", "", 20000, ""});
    std::mt19937_64 random(37);
    auto const before = five_people_contest();
    owned_contest const after(rules_of_490(), five_people, shuffled(rows, random));
    auto const found = compared(before, after);
    ASSERT_EQ(found.entries.size(), 2U);
    EXPECT_EQ(found.entries[0].event_id, "P2-002");
    EXPECT_EQ(found.entries[0].after->status, entry_status::repeat_bucket);
    EXPECT_EQ(found.entries[1].event_id, "new");
    EXPECT_EQ(found.entries[1].before, std::nullopt);
    EXPECT_EQ(found.entries[1].after->points, points(3));
    EXPECT_TRUE(found.places.empty()) << "the same day earns the same points";
    auto const back = compare(*after, *before, rank_method::standard);
    EXPECT_EQ(back.entries[1].after, std::nullopt);
}

TEST(ScoreChanges, OfPeopleWhoCameAndWent) {
    auto const before = five_people_contest();
    owned_contest const after(rules_of_490(), {"P9", "P1", "P2", "P3", "P4"}, five_people_rows());
    auto const found = compared(before, after);
    ASSERT_EQ(found.places.size(), 5U) << "all but P1, who stays first";
    EXPECT_EQ(found.places[3].person, person_id("P5"));
    EXPECT_EQ(found.places[3].after, std::nullopt);
    EXPECT_EQ(found.places[4].before, std::nullopt);
    EXPECT_EQ(found.entries.back().after->status, entry_status::credited);
}

TEST(ScoreChangesProperties, AddUpToTheDifferenceOfTheScores) {
    auto const rules = rules_of_every_bucket();
    auto other = rules;
    other.late_grace = std::chrono::hours(30);
    item_in(other, "day").min_value = 12;
    std::mt19937_64 random(38);
    for (int round = 0; round < 30; ++round) {
        auto rows = random_rows(rules, 150, random);
        owned_contest const before(rules, random_people, rows);
        for (int late = 0; late < 20; ++late) {
            rows.push_back(random_row(rules, random));
        }
        owned_contest const after(other, random_people, shuffled(rows, random));
        auto const found = compared(before, after);
        std::int64_t by_entry = 0;
        for (auto const& e : found.entries) {
            by_entry +=
                (e.after ? e.after->points.count() : 0) - (e.before ? e.before->points.count() : 0);
        }
        std::int64_t by_item = 0;
        for (auto const& i : found.items) {
            by_item += i.after->count() - i.before->count();
        }
        std::int64_t in_all = 0;
        for (std::size_t person = 0; person < random_people.size(); ++person) {
            in_all += after->scored.scores.total(person).count() -
                      before->scored.scores.total(person).count();
        }
        ASSERT_EQ(by_entry, in_all);
        ASSERT_EQ(by_item, in_all);
    }
}

}  // namespace
}  // namespace heli::scoring::score_changes_test
