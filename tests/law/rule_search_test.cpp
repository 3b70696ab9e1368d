#include <heli/law/rule_search.hpp>

#include "published_law.hpp"
#include "small_rules.hpp"

#include <gtest/gtest.h>

#include <string_view>

namespace heli::law::rule_search_test {
namespace {

texts found(std::string_view text) {
    texts ids;
    for (auto const* r : search(published_law(), text)) {
        ids.push_back(r->id.str());
    }
    return ids;
}

TEST(RuleSearch, FindsRulesByIdWithoutRegardToTheCaseOfLetters) {
    EXPECT_EQ(found("arb-award"), (texts{"ARB-AWARD", "ARB-AWARD-EXT", "ARB-AWARD-AH"}));
    EXPECT_EQ(found("Arb-Award-AH"), texts{"ARB-AWARD-AH"});
}

TEST(RuleSearch, FindsRulesByWordsOfBothLanguages) {
    EXPECT_EQ(found("调解15日"), (texts{"MED-15-LAW", "MED-15-ENT", "MED-15-ZJ", "MED-15-AH"}));
    EXPECT_EQ(found("发薪日"), (texts{"WAGE-PAYDAY-HOL", "WAGE-JS-DELAY"}));
    EXPECT_EQ(found("payday holiday"), texts{"WAGE-PAYDAY-HOL"});
}

TEST(RuleSearch, WantsEveryWord) {
    EXPECT_EQ(found("法律援助法 43(1)"), (texts{"AID-DECIDE", "AID-ASSIGN"}));
    EXPECT_EQ(found("法律援助法 43(1) assign"), texts{"AID-ASSIGN"});
    EXPECT_EQ(found("payday no_such_word"), texts{});
}

TEST(RuleSearch, FindsRulesByTheirMatterAndStartEvent) {
    for (auto const* r : search(published_law(), "limitation right_infringed")) {
        EXPECT_EQ(r->matter, matter::limitation);
        EXPECT_EQ(r->start_event->id, event_id("right_infringed"));
    }
    EXPECT_EQ(found("limitation right_infringed"), texts{"LIM-1Y"});
}

TEST(RuleSearch, FindsEveryRuleForATextWithoutWords) {
    EXPECT_EQ(found("").size(), 142U);
    EXPECT_EQ(found("   ").size(), 142U);
}

}  // namespace
}  // namespace heli::law::rule_search_test
