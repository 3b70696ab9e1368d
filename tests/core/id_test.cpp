#include <heli/core/id.hpp>

#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_set>

namespace heli::id_test {
namespace {

static_assert(!std::is_convertible_v<parameter_id, rule_id>);
static_assert(!std::is_constructible_v<rule_id, parameter_id>);
static_assert(!std::is_convertible_v<std::string, rule_id>);
static_assert(!std::is_default_constructible_v<rule_id>);
static_assert(std::is_trivially_copyable_v<rule_id>);
static_assert(rule_id("CNT-CC201").view() == "CNT-CC201");
static_assert(rule_id("a") < rule_id("b"));
static_assert(rule_id("abcdefghijklmnopqrstuvwxyz01234").view().size() == max_id_length);
static_assert(!rule_id::valid(""));

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

TEST(Id, TakesEveryCharacterOfItsAlphabetAndNoOtherByte) {
    constexpr std::string_view alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";
    for (int byte = 0; byte < 256; ++byte) {
        std::string const text(1, static_cast<char>(byte));
        EXPECT_EQ(rule_id::valid(text), alphabet.find(text) != std::string_view::npos) << byte;
    }
}

TEST(Id, LettersOfAnotherCaseAreAnotherId) {
    EXPECT_NE(rule_id("CNT"), rule_id("cnt"));
}

TEST(Id, EqualIdsHaveEqualHashesHoweverTheyWereMade) {
    std::hash<rule_id> const hash;
    EXPECT_EQ(hash("CNT-CC201"), hash(rule_id(std::string("CNT-CC201"))));
}

TEST(Id, IsAKeyOfUnorderedContainers) {
    std::unordered_set<rule_id> const rules{"one", "two", "one"};
    EXPECT_EQ(rules.size(), 2U);
    EXPECT_TRUE(rules.contains("two"));
}

}  // namespace
}  // namespace heli::id_test
