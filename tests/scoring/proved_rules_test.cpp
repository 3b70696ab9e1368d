#include <heli/scoring/proved_rules.hpp>

#include "../core/label_laws.hpp"
#include "small_contests.hpp"

#include <gtest/gtest.h>

#include <map>
#include <optional>
#include <string>

namespace heli::scoring::proved_rules_test {
namespace {

TEST(ProvedRules, CannotBeMadeOfWrongOnes) {
    auto rules = rules_of_490();
    rules.total = points(500);
    item_in(rules, "diet").points = points(0);
    item_in(rules, "offline").cap = points(55);
    try {
        proved_rules const proved(rules);
        FAIL() << "expected an exception";
    } catch (parse_error const& e) {
        EXPECT_EQ(codes(e.findings()),
                  (texts{"bad_points", "cap_not_multiple", "cap_sum_mismatch"}));
    }
}

TEST(ProvedRules, KeepTheirWarnings) {
    auto rules = rules_of_490();
    item_in(rules, "offline").cap = points(55);
    rules.total = points(495);
    EXPECT_EQ(codes(proved_rules(rules).warnings()), texts{"cap_not_multiple"});
    EXPECT_TRUE(proved_rules(rules_of_490()).warnings().empty());
}

TEST(ProvedRules, KnowWhatEachItemCanBringAndWhichCapsBind) {
    std::map<std::string, std::optional<points>> attainable;
    std::map<std::string, cap_effect> effects;
    proved_rules const proved(rules_of_490());
    for (auto const& item : proved.items()) {
        attainable[item.rule.id.str()] = item.attainable;
        effects[item.rule.id.str()] = item.effect;
    }
    EXPECT_EQ(attainable, (std::map<std::string, std::optional<points>>{{"pre", points(20)},
                                                                        {"exercise", points(180)},
                                                                        {"diet", points(180)},
                                                                        {"offline", std::nullopt},
                                                                        {"weigh", points(45)},
                                                                        {"post", points(20)}}));
    EXPECT_EQ(effects, (std::map<std::string, cap_effect>{{"pre", cap_effect::tight},
                                                          {"exercise", cap_effect::tight},
                                                          {"diet", cap_effect::tight},
                                                          {"offline", cap_effect::binds},
                                                          {"weigh", cap_effect::binds},
                                                          {"post", cap_effect::tight}}));
}

TEST(ProvedRules, DropPartialWeeksThatAreIgnored) {
    auto rules = rules_of_490(partial_week::ignored);
    proved_rules const proved(rules);
    auto const& weigh = proved.items()[4];
    EXPECT_EQ(weigh.attainable, points(40));
    EXPECT_EQ(weigh.effect, cap_effect::tight);
    EXPECT_FALSE(weigh.cap_binds());
    EXPECT_EQ(weigh.buckets, 9U);
}

TEST(ProvedRules, LayTheBucketsOfItemsOneBehindTheOther) {
    proved_rules const proved(rules_of_490());
    std::vector<std::uint32_t> first;
    for (auto const& item : proved.items()) {
        first.push_back(item.first_bucket);
    }
    EXPECT_EQ(first, (std::vector<std::uint32_t>{0, 1, 61, 241, 241, 250}));
    EXPECT_EQ(proved.buckets(), 251U);
    EXPECT_EQ(proved.day_values(), 0U);
    EXPECT_EQ(proved.days(), (open_days{0, 59}));
    proved_rules const steps(rules_of_steps());
    EXPECT_EQ(steps.day_values(), 30U);
    EXPECT_EQ(steps.items()[0].first_day_value, 0U);
    EXPECT_EQ(steps.items()[0].attainable, points(360));
}

TEST(ProvedRules, FindItemsByKind) {
    proved_rules const proved(rules_of_490());
    EXPECT_EQ(proved.item_of("meal"), 2U);
    EXPECT_EQ(proved.item_of("diet"), std::nullopt);
    EXPECT_EQ(proved.item_of(""), std::nullopt);
}

TEST(ProvedRules, AreEqualIfTheyAreWrittenEqually) {
    EXPECT_EQ(proved_rules(rules_of_490()), proved_rules(rules_of_490()));
    EXPECT_FALSE(proved_rules(rules_of_490()) == proved_rules(rules_of_490(partial_week::ignored)));
}

TEST(CapEffect, HasSoundLabels) {
    expect_snake_case_labels<cap_effect>(3);
}

TEST(Bucket, HasSoundLabels) {
    expect_snake_case_labels<bucket>(6);
    expect_snake_case_labels<partial_week>(2);
}

}  // namespace
}  // namespace heli::scoring::proved_rules_test
