#include "small_honours.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition::honour_conflict_test {
namespace {

constexpr std::size_t enough = 100000;

/// Whether some list keeps these rules, by brute force.
bool some_list(random_honours const& c, std::vector<honour_rule> rules) {
    return best_by_brute_force({c.field, honour_rules(std::move(rules)), c.seats}).has_value();
}

TEST(HonourConflict, IsMinimalOnSmallLists) {
    int conflicts = 0;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        auto const c = random_case(seed, 9, 4);
        auto const found = select_honour_list(c.rules, c.field, {c.seats, 0, enough});
        if (!found.conflict) {
            continue;
        }
        ++conflicts;
        EXPECT_TRUE(found.conflict->irreducible);
        std::vector<honour_rule> rules;
        for (auto const& rule : c.rules.rules()) {
            for (auto const& id : found.conflict->rules) {
                if (rule.id == id) {
                    rules.push_back(rule);
                }
            }
        }
        EXPECT_FALSE(some_list(c, rules)) << seed;
        for (std::size_t i = 0; i < rules.size(); ++i) {
            auto fewer = rules;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
            EXPECT_TRUE(some_list(c, fewer)) << seed << " without " << rules[i].id.str();
        }
    }
    EXPECT_GT(conflicts, 20);
}

TEST(HonourConflict, IsExplainedByHand) {
    // Two seats: both must be in c0, at most one in c1, and who is in c0 is in c1.
    honour_field const field(numbered_categories(3),
                             {candidate("a", 3, "yyn"), candidate("b", 2, "yyn"),
                              candidate("c", 1, "nnn"), candidate("d", 1, "n?y")});
    honour_rules const rules(
        {a_rule("half", honour_limit::floor, honour_size::share, rational(1, 2), "c2"),
         a_rule("all", honour_limit::floor, honour_size::share, 1, "c0"),
         a_rule("one", honour_limit::cap, honour_size::count, 1, "c1")});
    auto const found = select_honour_list(rules, field, {2, 0, enough});
    ASSERT_EQ(found.status, selection_status::infeasible);
    EXPECT_EQ(found.conflict->rules, (std::vector<rule_id>{"all", "one"}));
    EXPECT_EQ(found.words.en,
              "infeasible: 2 seats, 4 candidates: these rules cannot hold together; c0: at least "
              "100 %, that is 2 (candidates: 2 certain, 0 not known); c1: at most 1, that is 1 "
              "(candidates: 2 certain, 1 not known). Without any one of them a list keeps the "
              "others");
    EXPECT_EQ(
        found.conflict->words.zh,
        "2 个名额，候选人 4 名，下列规则不能同时满足；c0：不少于 100%，即 2 名（候选人中确定 2 "
        "名，不详 0 名）；c1：不超过 1 人，即 1 名（候选人中确定 2 名，不详 1 名）。去掉其中任何"
        "一条，即有名单可满足其余各条");
}

TEST(HonourConflict, NeedsNoRuleWhereThereAreTooFewPeople) {
    honour_field const field(numbered_categories(1), {candidate("a", 3, "y")});
    honour_rules const rules({a_rule("r", honour_limit::floor, honour_size::count, 1, "c0")});
    auto const found = select_honour_list(rules, field, {2, 0, enough});
    ASSERT_EQ(found.status, selection_status::infeasible);
    EXPECT_TRUE(found.conflict->rules.empty());
    EXPECT_EQ(found.conflict->words.en, "2 seats, 1 candidates: too few people");
}

TEST(HonourConflict, OfRulesThatSomeListKeepsIsRefused) {
    honour_field const field(numbered_categories(1), {candidate("a", 3, "y")});
    EXPECT_THROW((void)reduce_conflict({}, field, 1, enough), invalid_value);
}

}  // namespace
}  // namespace heli::competition::honour_conflict_test
