#include <heli/data/honour_structure.hpp>

#include "../core/thrown_text.hpp"
#include "small_honours.hpp"

#include <gtest/gtest.h>

#include <iterator>
#include <string>
#include <vector>

namespace heli::competition::honour_rules_test {
namespace {

honour_rules const& published() {
    static honour_rules const rules{data::honour_structure};
    return rules;
}

TEST(HonourRules, OfTheTableAreSound) {
    EXPECT_EQ(published().rules().size(), std::size(data::honour_structure));
    auto const of_2022 = published().of("may_day_2022", "may_day_medal");
    auto const of_2024 = published().of("may_day_2024", "may_day_medal");
    EXPECT_EQ(of_2022.rules().size(), 8U);
    EXPECT_EQ(of_2024.rules().size(), 9U);  // key industries are new
    EXPECT_EQ(published().of("may_day_2024", "worker_pioneer").rules().size(), 1U);
    for (auto const& rule : of_2024.rules()) {
        EXPECT_EQ(rule.limit, honour_limit::floor);
        EXPECT_EQ(rule.source.status, source_status::unverified);
        EXPECT_FALSE(rule.rounding);
    }
}

TEST(HonourRules, SuggestTheEditionThatWasPerhapsMeant) {
    auto const text = thrown_text<not_found>(
        [] { return published().of("may_day_2023", "may_day_medal").rules().size(); });
    EXPECT_TRUE(holds(text, "did you mean may_day_202")) << text;
    EXPECT_TRUE(holds(
        thrown_text<not_found>([] { return published().of("may_day_2022", "title").rules(); }),
        "no rule for award title"));
}

TEST(HonourRules, BindByRegionAndDay) {
    auto rule = a_rule("r", honour_limit::floor, honour_size::count, 1, "c0");
    rule.region = region_code(310000);
    rule.effective_from = date(2024, 1, 1);
    rule.effective_to = date(2024, 12, 31);
    honour_rules const rules({rule});
    auto const count = [&](region_code where, date const& day) {
        return rules.in_force(where, day).rules().size();
    };
    EXPECT_EQ(count(region_code(310118), date(2024, 1, 1)), 1U);
    EXPECT_EQ(count(region_code(310118), date(2023, 12, 31)), 0U);
    EXPECT_EQ(count(region_code(310118), date(2025, 1, 1)), 0U);
    EXPECT_EQ(count(region_code(320000), date(2024, 1, 1)), 0U);
}

TEST(HonourRules, RefuseWhatIsNoRule) {
    auto const refused = [](honour_rule const& rule) {
        EXPECT_THROW(honour_rules({rule}), invalid_value);
    };
    auto const floor = honour_limit::floor;
    refused(a_rule("r", floor, honour_size::share, rational(11, 10), "c0"));
    refused(a_rule("r", floor, honour_size::share, rational(-1, 10), "c0"));
    refused(a_rule("r", floor, honour_size::count, rational(1, 2), "c0"));
    refused(a_rule("r", floor, honour_size::unstated, 1, "c0"));
    refused(a_rule("r", honour_limit::quota, honour_size::share, rational(1, 2), "c0"));
    auto rule = a_rule("r", floor, honour_size::count, 1, "c0");
    rule.rounding = rounding::half_up;
    refused(rule);
    rule.rounding.reset();
    EXPECT_THROW(honour_rules({rule, rule}), conflict);
    EXPECT_THROW((void)honour_rules({rule}).with({rule}), conflict);
    rule.effective_from = date(2024, 1, 2);
    rule.effective_to = date(2024, 1, 1);
    refused(rule);
}

TEST(HonourRange, RoundsOnlyByName) {
    auto rule = a_rule("r", honour_limit::floor, honour_size::share, rational(35, 100), "c0");
    auto const least = [&](std::int64_t seats) { return range_of(rule, seats).value().least; };
    EXPECT_EQ(least(10), 4);  // 3 of 10 are 30 %
    EXPECT_EQ(least(20), 7);
    EXPECT_EQ(least(0), 0);
    rule.rounding = rounding::floor;
    EXPECT_EQ(least(10), 3);
    rule.rounding = rounding::half_even;
    EXPECT_EQ(least(10), 4);
    EXPECT_EQ(least(30), 10);  // 10.5
    rule = a_rule("r", honour_limit::cap, honour_size::share, rational(15, 100), "c0");
    EXPECT_EQ(range_of(rule, 10).value(), (honour_range{0, 1}));
    rule.rounding = rounding::half_up;
    EXPECT_EQ(range_of(rule, 10).value(), (honour_range{0, 2}));
    EXPECT_EQ(range_of(region_quota("q", region_code(310000), 3, {}), 10).value(),
              (honour_range{3, 3}));
}

TEST(HonourField, NeedsAMembershipForEachCategoryAndEachPersonOnce) {
    auto const categories = numbered_categories(2);
    EXPECT_THROW(honour_field(categories, {candidate("a", 1, "y")}), invalid_value);
    EXPECT_THROW(honour_field(categories, {candidate("a", 1, "yn"), candidate("a", 2, "nn")}),
                 conflict);
    EXPECT_THROW(honour_field({"c0", "c0"}, {}), conflict);
    honour_field const field(categories, {candidate("a", 1, "yn")});
    EXPECT_THROW((void)field.only({1}), invalid_value);
    EXPECT_THROW((void)field.only({0, 0}), conflict);
}

}  // namespace
}  // namespace heli::competition::honour_rules_test
