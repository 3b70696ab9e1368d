#include <heli/core/id.hpp>

#include <gtest/gtest.h>

#include <string>
#include <type_traits>
#include <unordered_set>

namespace heli {
namespace {

static_assert(!std::is_convertible_v<parameter_id, rule_id>);
static_assert(!std::is_constructible_v<rule_id, parameter_id>);
static_assert(!std::is_convertible_v<std::string, rule_id>);
static_assert(!std::is_default_constructible_v<rule_id>);
static_assert(std::is_trivially_copyable_v<rule_id>);

TEST(Id, KeepsThirtyOneCharactersAndRefusesThirtyTwo) {
    std::string const longest(max_id_length, 'a');
    EXPECT_EQ(rule_id(longest).view(), longest);
    EXPECT_THROW(rule_id(longest + "a"), invalid_value);
}

TEST(Id, RefusesEmptyTextAndCharactersOutsideItsAlphabet) {
    for (std::string const text : {"", "a b", "a/b", "a\n", "规则", "<b>"}) {
        EXPECT_THROW(rule_id{text}, invalid_value) << text;
    }
}

TEST(Id, NamesTheRefusedTextInTheMessage) {
    try {
        rule_id const id(std::string("a/b"));
        FAIL() << id.view();
    } catch (invalid_value const& e) {
        EXPECT_NE(std::string(e.what()).find("\"a/b\""), std::string::npos) << e.what();
    }
}

TEST(Id, LiteralEqualsTheSameTextReadAtRunTime) {
    rule_id const literal = "civil_code-201";
    EXPECT_EQ(literal, rule_id(std::string("civil_code-201")));
    EXPECT_EQ(literal.str(), "civil_code-201");
}

TEST(Id, IsOrderedAlphabeticallySoThatAPrefixComesFirst) {
    EXPECT_LT(rule_id("rule"), rule_id("rule.1"));
    EXPECT_LT(rule_id("rule.1"), rule_id("rule.2"));
}

TEST(Id, IsAKeyOfUnorderedContainers) {
    std::unordered_set<rule_id> const rules{"one", "two", "one"};
    EXPECT_EQ(rules.size(), 2U);
    EXPECT_TRUE(rules.contains("two"));
}

}  // namespace
}  // namespace heli
