#include <heli/io/contest_document.hpp>

#include "../core/thrown_text.hpp"
#include "../scoring/small_contests.hpp"
#include "contest_texts.hpp"
#include "parsed_problems.hpp"

#include <gtest/gtest.h>

#include <string>

namespace heli::io::contest_text_test {
namespace {

TEST(ContestToToml, IsReadAsTheSameRules) {
    for (auto const& rules :
         {scoring::rules_of_490(), scoring::rules_of_490(scoring::partial_week::ignored),
          scoring::rules_of_steps(), scoring::rules_of_every_bucket()}) {
        EXPECT_EQ(contest_from_toml(contest_to_toml(rules)).rules, rules);
    }
}

TEST(ContestToToml, KeepsEveryCharacterOfATextAndTheSource) {
    auto rules = scoring::rules_of_490();
    scoring::item_in(rules, "diet").slots = {"早", "a\"b\\c", "\x01\t\n\x7F", "'''"};
    rules.source = {"办法 \"x\"", "3", "", source_status::not_found};
    EXPECT_EQ(contest_from_toml(contest_to_toml(rules)).rules, rules);
    rules.source = {"t", "", "a.example", source_status::verified};
    EXPECT_EQ(contest_from_toml(contest_to_toml(rules)).rules, rules);
}

TEST(ContestToToml, IsTheSameEachTime) {
    auto const text = contest_to_toml(scoring::rules_of_490());
    EXPECT_EQ(text, contest_to_toml(contest_from_toml(text).rules));
    EXPECT_TRUE(text.starts_with("format = \"heli.contest.v1\"\nid = \"wuyi-490-v1\"\n")) << text;
}

TEST(ContestToToml, WritesNoRulesThatCannotBeReadAgain) {
    auto rules = scoring::rules_of_490();
    rules.source.article = "3";
    EXPECT_THROW(static_cast<void>(contest_to_toml(rules)), invalid_value);
    rules = scoring::rules_of_490();
    scoring::item_in(rules, "diet").slots = {"\xCE\xE4"};
    EXPECT_THROW(static_cast<void>(contest_to_toml(rules)), invalid_value);
    rules = scoring::rules_of_490();
    rules.total = points(491);
    EXPECT_EQ(scoring::codes(findings_of([&] { return contest_to_toml(rules); })),
              scoring::texts{"cap_sum_mismatch"});
}

}  // namespace
}  // namespace heli::io::contest_text_test
