#include <heli/io/contest_document.hpp>

#include "../core/thrown_text.hpp"
#include "../scoring/small_contests.hpp"
#include "contest_texts.hpp"
#include "parsed_problems.hpp"

#include <gtest/gtest.h>

#include <string>

namespace heli::io::contest_text_test {
namespace {

/// Warnings are of a text; what a document says is compared without them.
contest_document without_places(contest_document said) {
    said.warnings.clear();
    return said;
}

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

/// What is read again from what is written of what a file says.
contest_document again(std::string const& file, contest_document const& said) {
    auto const text = contest_to_toml(said);
    EXPECT_EQ(contest_to_toml(contest_from_toml(text)), text) << file;
    return without_places(contest_from_toml(text));
}

TEST(ContestToToml, WritesEverySectionOfADocument) {
    for (auto const* const file :
         {"examples/wuyi2023/rules.toml", "tests/data/contests/sections.toml"}) {
        auto const said = without_places(read_contest(source_dir() / file));
        EXPECT_EQ(again(file, said), said) << file;
    }
}

TEST(ContestToToml, WritesWhatNoExampleHas) {
    auto said = read_contest(source_dir() / "tests/data/contests/sections.toml");
    said.rules.name = {"健康减重大赛", ""};
    said.rules.items[0].name = {"", "pre-test"};
    said.effect->rounding = rounding_rule::to_places(rounding::half_even, 1);
    said.safety->least_bmi = 18501;
    said.final_score->points_weight = rational(1, 3);
    said.entry->ages = {18, std::nullopt};
    auto& p = said.prizes->prizes[0];
    p.least = rational(1, 2);
    p.end = ranking::chain_end::draw;
    p.edge.reset();
    p.draw_seed = "种子 \"1\"";
    p.source = {"t", "1", "a.example", source_status::verified};
    p.keys[0].weights = ranking::weight_sum::any;
    p.keys[0].parts[0] = {"effect", -3, rounding_rule(rounding::floor, 60)};
    EXPECT_EQ(again("", said), said);
    said.integrity = scoring::integrity_terms{};
    said.team =
        scoring::team_terms{scoring::team_measure::completion, {}, scoring::captain_rule::any};
    said.safety = evaluation::safety_terms{};
    said.final_score = scoring::final_terms{};
    said.prizes.reset();
    said.entry.reset();
    EXPECT_EQ(again("", said), said);
}

TEST(ContestToToml, WritesNoSectionThatCannotBeReadAgain) {
    auto said = read_contest(source_dir() / "tests/data/contests/sections.toml");
    said.team->needed.reset();
    said.prizes->prizes[0].places = 0;
    auto const found = findings_of([&] { return contest_to_toml(said); });
    EXPECT_EQ(scoring::codes(found), (scoring::texts{"missing_field", "bad_places"}));
    EXPECT_EQ(found[0].where, (place{"", 0, 0, "team.needed"})) << "nobody has seen the text";
    said = read_contest(source_dir() / "tests/data/contests/sections.toml");
    said.prizes->prizes[0].name.zh = "";
    EXPECT_EQ(scoring::codes(findings_of([&] { return contest_to_toml(said); })),
              scoring::texts{"missing_field"});
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
