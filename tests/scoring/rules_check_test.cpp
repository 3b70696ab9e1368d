#include <heli/scoring/rules_check.hpp>

#include "small_contests.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

namespace heli::scoring::rules_check_test {
namespace {

/// Rules that differ from those of 490 points, and the one finding that is expected.
struct rules_case {
    std::string name;
    std::function<void(contest_rules&)> change;
    heli::severity severity;
    std::string code;
    std::string field;
};

std::vector<rules_case> const cases{
    {"sum of caps 480 but total says 490", [](auto& r) { item_in(r, "offline").cap = points(40); },
     severity::error, "cap_sum_mismatch", "total"},
    {"sum of caps 500", [](auto& r) { item_in(r, "offline").cap = points(60); }, severity::error,
     "cap_sum_mismatch", "total"},
    {"cap above what can be earned",
     [](auto& r) {
         item_in(r, "exercise").cap = points(183);
         r.total = points(493);
     },
     severity::warning, "cap_unreachable", "rules[1].cap"},
    {"cap not a multiple of points",
     [](auto& r) {
         item_in(r, "offline").cap = points(55);
         r.total = points(495);
     },
     severity::warning, "cap_not_multiple", "rules[3].cap"},
    {"negative points", [](auto& r) { item_in(r, "diet").points = points(-1); }, severity::error,
     "bad_points", "rules[2].points"},
    {"zero points", [](auto& r) { item_in(r, "diet").points = points(0); }, severity::error,
     "bad_points", "rules[2].points"},
    {"window reversed",
     [](auto& r) {
         item_in(r, "pre").window = day_window{date(2025, 6, 30), date(2025, 6, 24)};
     },
     severity::error, "bad_window", "rules[0].window"},
    {"end before start", [](auto& r) { r.end = date(2025, 6, 1); }, severity::error, "bad_window",
     "end"},
    {"duplicate rule id", [](auto& r) { item_in(r, "diet").id = "exercise"; }, severity::error,
     "duplicate_rule", "rules[2].id"},
    {"two rules take the same kind", [](auto& r) { item_in(r, "diet").kind = "exercise"; },
     severity::error, "kind_conflict", "rules[2].kind"},
    {"day_slot without slots", [](auto& r) { item_in(r, "diet").slots.clear(); }, severity::error,
     "missing_slots", "rules[2].slots"},
    {"duplicate slot",
     [](auto& r) {
         item_in(r, "diet").slots = {"B", "L", "B"};
     },
     severity::error, "duplicate_slot", "rules[2].slots[2]"},
    {"offset out of range", [](auto& r) { r.utc_offset = std::chrono::minutes(1000); },
     severity::error, "bad_offset", "utc_offset_min"},
    {"no rules",
     [](auto& r) {
         r.items.clear();
         r.total = points(0);
     },
     severity::error, "no_rules", "rules"},
};

TEST(RulesCheck, HasNothingToSayOfTheRulesOf490Points) {
    EXPECT_EQ(codes(check(rules_of_490())), texts{});
    EXPECT_EQ(codes(check(rules_of_490(partial_week::ignored))), texts{});
}

TEST(RulesCheck, GivesTheReferenceVerdicts) {
    for (auto const& one : cases) {
        auto rules = rules_of_490();
        one.change(rules);
        auto const findings = check(rules);
        ASSERT_EQ(codes(findings), texts{one.code}) << one.name;
        EXPECT_EQ(findings[0].severity, one.severity) << one.name;
        EXPECT_EQ(findings[0].where.field, one.field) << one.name;
        EXPECT_FALSE(findings[0].message.zh.empty() || findings[0].message.en.empty()) << one.name;
    }
}

TEST(RulesCheck, ShowsTheSumOfTheCaps) {
    auto rules = rules_of_490();
    item_in(rules, "offline").cap = points(40);
    auto const findings = check(rules);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].message.en,
              "the caps add up to 20 + 180 + 180 + 40 + 40 + 20 = 480, the declared total is 490");
    EXPECT_EQ(findings[0].message.zh,
              "各项上限之和 20 + 180 + 180 + 40 + 40 + 20 = 480，与公布的总分 490 不符");
}

TEST(RulesCheck, SaysHowMuchCanBeEarnedWhereACapIsNotReached) {
    auto rules = rules_of_490();
    item_in(rules, "exercise").cap = points(183);
    rules.total = points(493);
    EXPECT_EQ(check(rules).front().message.en,
              "item exercise: the cap cannot be reached: at most 180 can be earned");
}

TEST(RulesCheck, HasNoDefaultForWhatTheOrganiserMustState) {
    auto rules = rules_of_490();
    rules.late_grace.reset();
    rules.future_skew.reset();
    item_in(rules, "exercise").min_value.reset();
    item_in(rules, "weigh").partial_week.reset();
    auto const findings = check(rules);
    EXPECT_EQ(codes(findings), (texts(4, "missing_field")));
    std::vector<std::string> fields;
    for (auto const& f : findings) {
        fields.push_back(f.where.field);
    }
    EXPECT_EQ(fields, (texts{"late_grace_hours", "future_skew_s", "rules[1].min_value",
                             "rules[4].partial_week"}));
}

TEST(RulesCheck, NeedsNoWordOnPartialWeeksWhereThereAreNone) {
    auto rules = rules_of_490();
    rules.end = date(2025, 8, 25);
    item_in(rules, "weigh").partial_week.reset();
    item_in(rules, "exercise").cap = points(168);
    item_in(rules, "diet").cap = points(168);
    rules.total = points(466);
    EXPECT_EQ(codes(check(rules)), texts{});
}

TEST(RulesCheck, WantsUnitAndDayCapOfItemsByValue) {
    auto rules = rules_of_steps();
    rules.items[0].unit.reset();
    rules.items[0].day_cap.reset();
    EXPECT_EQ(codes(check(rules)), (texts{"missing_field", "missing_field"}));
    rules.items[0].unit = 0;
    rules.items[0].day_cap = points(0);
    EXPECT_EQ(codes(check(rules)), (texts{"bad_cap", "bad_unit"}));
}

TEST(RulesCheck, RefusesFieldsThatABucketWouldIgnore) {
    auto rules = rules_of_490();
    auto& pre = item_in(rules, "pre");
    pre.slots = {"B"};
    pre.unit = 1;
    pre.day_cap = points(1);
    pre.partial_week = partial_week::counts;
    EXPECT_EQ(codes(check(rules)), texts(4, "unfit_field"));
}

TEST(RulesCheck, BoundsTimesDaysAndPoints) {
    auto rules = rules_of_490();
    rules.late_grace = std::chrono::hours(-1);
    rules.future_skew = std::chrono::seconds(-1);
    item_in(rules, "pre").window = day_window{date(2000, 1, 1), date(2025, 6, 30)};
    item_in(rules, "diet").cap = points(0);
    item_in(rules, "diet").slots[1].clear();
    EXPECT_EQ(codes(check(rules)),
              (texts{"bad_grace", "bad_skew", "period_too_long", "bad_cap", "bad_slot"}));
    rules = rules_of_490();
    rules.end = date(2045, 8, 29);
    EXPECT_EQ(codes(check(rules)), texts{"period_too_long"});
    rules.start = date();
    EXPECT_EQ(codes(check(rules)), texts{"bad_window"});
}

TEST(RulesCheck, RefusesMoreItemsAndSlotsThanAStateHolds) {
    auto rules = rules_of_490();
    for (std::size_t i = 0; i <= most_slots; ++i) {
        item_in(rules, "diet").slots.push_back("s" + std::to_string(i));
    }
    EXPECT_EQ(codes(check(rules)), texts{"too_many_slots"});
    rules.items.assign(most_items + 1, rules.items.front());
    EXPECT_EQ(codes(check(rules)), texts{"too_many_rules"});
}

}  // namespace
}  // namespace heli::scoring::rules_check_test
