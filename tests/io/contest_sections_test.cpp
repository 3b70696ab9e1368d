#include <heli/io/contest_document.hpp>

#include "../core/thrown_text.hpp"
#include "contest_texts.hpp"
#include "parsed_problems.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

namespace heli::io::contest_sections_test {
namespace {

using texts = std::vector<std::string>;

std::string const entry = R"([entry]
age_from = 18
age_to = 60
age_on = 2025-06-30
source = { title = "报道", status = "verified" }
[[entry.any_of]]
ground = "overweight"
standard = "cn_bmi_adult"
classes = ["overweight"]
quantities = ["bmi"]
[[entry.any_of]]
ground = "inactivity"
)";
std::string const team = R"([team]
measure = "best"
needed = 5
incomplete = "unranked"
captains = "one"
)";
std::string const health = R"([effect]
points_per_percent = 10
cap_percent = 10
missing = "bocf"
[safety]
most_g_per_week = 1000
least_days = 7
least_bmi = "18.5"
most_loss_percent = 10
)";
std::string const final_part = R"([final]
points_weight = "0.6"
without_effect = "unranked"
)";
std::string const prizes = R"([[prizes]]
id = "weight_loss"
name = { zh = "减重先锋", en = "best weight loss" }
kind = "individual"
places = 20
end = "shared"
edge = "include"
conditions = ["completed_tests"]
withheld_by = ["rapid_loss"]
[[prizes.keys]]
id = "effect"
name = { zh = "效果分", en = "effect" }
direction = "higher_is_better"
rounding = { how = "half_up", unit = "0.01" }
parts = [{ mark = "effect", weight = "0.7" }, { mark = "points", weight = "0.3" }]
missing = "last"
[prize_limits]
person_limit = "one"
)";

std::string const integrity = R"([integrity]
burst = { least_entries = 20, within_s = 600 }
backfill = { least_days = 3, within_s = 600 }
manual = { words = ["manual"], least_entries = 10 }
two_devices = { within_s = 60 }
[[integrity.change]]
kind = "exercise"
most_per_day = 20000
[[integrity.copied]]
kind = "exercise"
least_days = 7
[[integrity.constant]]
kind = "weigh"
least_days = 5
)";

/// Codes and fields of what is wrong with a section once `old` is replaced.
texts spoilt(std::string const& section, std::string_view old, std::string_view replacement) {
    texts result;
    for (auto const& f : findings_of(
             [&] { return contest_from_toml(contest_toml + with(section, old, replacement)); })) {
        EXPECT_GE(f.where.line, 56U) << f.code;
        result.push_back(f.code + " " + f.where.field);
    }
    return result;
}
texts one(std::string text) {
    return {std::move(text)};
}

TEST(ContestSections, AreAbsentWhereTheDocumentHasNone) {
    auto const read = contest_from_toml(contest_toml);
    EXPECT_FALSE(read.entry || read.team || read.effect || read.safety || read.final_score ||
                 read.prizes || read.integrity);
}

TEST(ContestSections, StandBesideEachOtherInOneDocument) {
    auto const all = read_contest(source_dir() / "tests/data/contests/sections.toml");
    EXPECT_EQ(all.entry, contest_from_toml(contest_toml + entry).entry);
    EXPECT_EQ(all.team, contest_from_toml(contest_toml + team).team);
    EXPECT_EQ(all.effect, contest_from_toml(contest_toml + health).effect);
    EXPECT_EQ(all.safety, contest_from_toml(contest_toml + health).safety);
    EXPECT_EQ(all.final_score, contest_from_toml(contest_toml + final_part).final_score);
    EXPECT_EQ(all.prizes, contest_from_toml(contest_toml + prizes).prizes);
    EXPECT_EQ(all.integrity, contest_from_toml(contest_toml + integrity).integrity);
    EXPECT_TRUE(all.warnings.empty());
}

TEST(ContestSections, SayWhoMayEnter) {
    auto const terms = contest_from_toml(contest_toml + entry).entry.value();
    EXPECT_EQ(terms.ages, (evaluation::age_range{18, 60}));
    EXPECT_EQ(terms.age_on, date(2025, 6, 30));
    ASSERT_EQ(terms.any_of.size(), 2U);
    EXPECT_EQ(terms.any_of[0], (evaluation::entry_condition{evaluation::entry_ground::overweight,
                                                            evaluation::standard_id("cn_bmi_adult"),
                                                            {"overweight"},
                                                            {evaluation::body_quantity::bmi}}));
    EXPECT_EQ(terms.any_of[1].ground, evaluation::entry_ground::inactivity);
    EXPECT_EQ(terms.source.title, "报道");
}

TEST(ContestSections, SayWhatIsWrongWithTheConditionsOfEntry) {
    EXPECT_EQ(spoilt(entry, "age_from = 18", "age_from = 61"), one("bad_age entry.age_to"));
    EXPECT_EQ(spoilt(entry, "age_from = 18", "age_from = -1"), one("out_of_range entry.age_from"));
    EXPECT_EQ(spoilt(entry, "age_on = 2025-06-30\n", ""), one("missing_field entry.age_on"));
    EXPECT_EQ(spoilt(entry, "\"cn_bmi_adult\"", "\"cn_bmi\""),
              one("unknown_standard entry.any_of[0].standard"));
    EXPECT_EQ(spoilt(entry, "[\"overweight\"]", "[\"fat\"]"),
              one("unknown_class entry.any_of[0].classes"));
    EXPECT_EQ(spoilt(entry, "classes = [\"overweight\"]\n", ""),
              one("missing_field entry.any_of[0].classes"));
    EXPECT_EQ(spoilt(entry, "\"bmi\"", "\"weight\""),
              one("unknown_word entry.any_of[0].quantities[0]"));
    EXPECT_EQ(spoilt(entry, "\"inactivity\"", "\"inactiv\""),
              one("unknown_ground entry.any_of[1].ground"));
    EXPECT_EQ(spoilt(entry, entry.substr(entry.find("[[")), ""), one("no_condition entry.any_of"));
}

TEST(ContestSections, SayHowTeamsAreScored) {
    auto const terms = contest_from_toml(contest_toml + team).team.value();
    EXPECT_EQ(terms.measure, scoring::team_measure::best);
    EXPECT_EQ(terms.needed, 5U);
    EXPECT_EQ(terms.incomplete, ranking::incomplete_rule::unranked);
    EXPECT_EQ(terms.captains, scoring::captain_rule::one);
    EXPECT_EQ(spoilt(team, "measure = \"best\"\n", ""), one("missing_field team.measure"));
    EXPECT_EQ(spoilt(team, "needed = 5\n", ""), one("missing_field team.needed"));
    EXPECT_EQ(spoilt(team, "needed = 5", "needed = 0"), one("out_of_range team.needed"));
    EXPECT_EQ(spoilt(team, "incomplete = \"unranked\"\n", ""),
              one("missing_field team.incomplete"));
    EXPECT_EQ(spoilt(team, "captains = \"one\"\n", ""), one("missing_field team.captains"));
    EXPECT_EQ(spoilt(team, "\"best\"", "\"bets\""), one("unknown_measure team.measure"));
    EXPECT_EQ(spoilt(team, "needed = 5\nincomplete = \"unranked\"\ncaptains = \"one\"\n", ""),
              (texts{"missing_field team.incomplete", "missing_field team.captains",
                     "missing_field team.needed"}));
}

TEST(ContestSections, SayHowTheEffectIsScoredAndWhatIsFlagged) {
    auto const read = contest_from_toml(contest_toml + health);
    EXPECT_EQ(read.effect->points_per_percent, rational(10));
    EXPECT_EQ(read.effect->missing, evaluation::missing_data::bocf);
    EXPECT_EQ(read.safety->pace, (evaluation::loss_pace{1000, 7}));
    EXPECT_EQ(read.safety->least_bmi, 18500);
    EXPECT_EQ(read.safety->most_loss_percent, rational(10));
    EXPECT_EQ(spoilt(health, "missing = \"bocf\"\n", ""), one("missing_field effect.missing"));
    EXPECT_EQ(spoilt(health, "cap_percent = 10", "cap_percent = 101"),
              one("out_of_range effect.cap_percent"));
    EXPECT_EQ(
        spoilt(health, "points_per_percent = 10\ncap_percent = 10", "points_per_percent = 0"),
        (texts{"missing_field effect.cap_percent", "out_of_range effect.points_per_percent"}));
    EXPECT_EQ(spoilt(health, "[safety]", "rounding = { how = \"half_up\", unit = 3 }\n[safety]"),
              one("bad_unit effect.rounding.unit"));
    EXPECT_EQ(spoilt(health + final_part, "cap_percent = 10", "cap_percent = 11"),
              one("out_of_range effect.points_per_percent"))
        << "a final score is made of an effect score of at most 100";
    EXPECT_EQ(spoilt(health, "least_days = 7\n", ""), one("missing_field safety.least_days"));
    EXPECT_EQ(spoilt(health, "\"18.5\"", "18.5"), one("wrong_type safety.least_bmi"));
    EXPECT_EQ(spoilt(health, "\"18.5\"", "\"18.4999\""), one("too_fine safety.least_bmi"));
}

TEST(ContestSections, HaveNoDefaultForTheWeightOfThePoints) {
    auto const stated = contest_from_toml(contest_toml + final_part).final_score.value();
    EXPECT_EQ(stated.points_weight, rational(3, 5));
    EXPECT_EQ(stated.without_effect, scoring::missing_effect::unranked);
    auto const silent = contest_from_toml(contest_toml + "[final]\n").final_score.value();
    EXPECT_FALSE(silent.points_weight || silent.without_effect);
    EXPECT_EQ(contest_from_toml(contest_toml + "[final]\npoints_weight = \"1/3\"\n")
                  .final_score->points_weight,
              rational(1, 3));
    EXPECT_EQ(spoilt(final_part, "\"0.6\"", "0.6"), one("wrong_type final.points_weight"));
    EXPECT_EQ(spoilt(final_part, "\"0.6\"", "\"60%\""), one("invalid_number final.points_weight"));
    EXPECT_EQ(spoilt(final_part, "\"0.6\"", "60"), one("out_of_range final.points_weight"));
    EXPECT_EQ(spoilt(final_part, "points_weight", "weight"), one("unknown_key final.weight"));
}

TEST(ContestSections, SayWhichPrizesAreGiven) {
    auto const terms = contest_from_toml(contest_toml + prizes).prizes.value();
    ASSERT_EQ(terms.prizes.size(), 1U);
    auto const& p = terms.prizes[0];
    EXPECT_EQ(p.places, 20);
    EXPECT_EQ(p.name.zh, "减重先锋");
    EXPECT_EQ(p.edge, ranking::tie_edge::include);
    EXPECT_EQ(p.conditions, (std::vector<scoring::prize_condition_id>{"completed_tests"}));
    EXPECT_EQ(p.withheld_by, (std::vector<scoring::prize_flag_id>{"rapid_loss"}));
    ASSERT_EQ(p.keys.size(), 1U);
    EXPECT_EQ(p.keys[0].parts.at(1).weight, rational(3, 10));
    EXPECT_EQ(p.keys[0].rounding, rounding_rule::to_places(rounding::half_up, 2));
    EXPECT_EQ(p.keys[0].missing, ranking::missing_rule::last);
    EXPECT_EQ(terms.person_limit, scoring::prize_limit::one);
}

TEST(ContestSections, SayHowAnEffectIsRoundedAndWhatAPrizeNeedsAtLeast) {
    auto const text =
        with(health, "\"bocf\"", "\"bocf\"\nrounding = { how = \"half_even\", unit = \"0.1\" }");
    EXPECT_EQ(contest_from_toml(contest_toml + text).effect->rounding,
              rounding_rule::to_places(rounding::half_even, 1));
    EXPECT_FALSE(contest_from_toml(contest_toml + health).effect->rounding);
    auto const least = with(prizes, "places = 20", "places = 20\nleast = \"0.5\"");
    EXPECT_EQ(contest_from_toml(contest_toml + least).prizes->prizes[0].least, rational(1, 2));
}

TEST(ContestSections, SayWhatIsWrongWithThePrizes) {
    EXPECT_EQ(spoilt(prizes, "places = 20", "places = 0"), one("bad_places prizes[0].places"));
    EXPECT_EQ(spoilt(prizes, "places = 20\n", ""), one("missing_field prizes[0].places"));
    EXPECT_EQ(spoilt(prizes, "end = \"shared\"\n", ""), one("missing_field prizes[0].end"));
    EXPECT_EQ(spoilt(prizes, "edge = \"include\"\n", ""), one("missing_field prizes[0].edge"));
    EXPECT_EQ(spoilt(prizes, "\"shared\"", "\"split\""), one("unknown_end prizes[0].end"));
    EXPECT_EQ(spoilt(prizes, "\"0.3\"", "\"0.2\""), one("bad_weights prizes[0].keys[0].parts"));
    EXPECT_EQ(spoilt(prizes, "\"0.3\"", "0.3"),
              one("wrong_type prizes[0].keys[0].parts[1].weight"));
    EXPECT_EQ(spoilt(prizes, "\"0.01\"", "0"), one("out_of_range prizes[0].keys[0].rounding.unit"));
    EXPECT_EQ(spoilt(prizes, "person_limit = \"one\"\n", ""),
              one("missing_field prize_limits.person_limit"));
    EXPECT_EQ(spoilt(prizes, "\"individual\"", "\"person\""), one("unknown_kind prizes[0].kind"));
    EXPECT_EQ(spoilt(prizes, "[\"completed_tests\"]", "[\"已测\"]"),
              one("invalid_id prizes[0].conditions[0]"));
    EXPECT_EQ(spoilt(prizes, "\"rapid_loss\"", "\"copied_series\", \"rapid_los\""),
              one("unknown_flag prizes[0].withheld_by[1]"));
    EXPECT_EQ(spoilt(prizes, "parts = ", "weights = \"some\"\nparts = "),
              one("unknown_weights prizes[0].keys[0].weights"))
        << "what the weights add up to is not known";
}

TEST(ContestSections, AreTheSameInJson) {
    auto const json = with(contest_json, "{", R"({"final": {"points_weight": "0.6"},
 "prize_limits": {}, "prizes": [{"id": "p", "places": 0}], )");
    EXPECT_EQ(problems([&] { return contest_from_json(json); }),
              (texts{"2:33 missing_field prizes[0].name", "2:33 missing_field prizes[0].kind",
                     "2:33 no_key prizes[0].keys", "2:33 missing_field prizes[0].end",
                     "2:55 bad_places prizes[0].places"}));
}

TEST(ContestSections, ReadWhatIsDoubtful) {
    auto const read = contest_from_toml(contest_toml + integrity).integrity;
    ASSERT_TRUE(read);
    EXPECT_EQ(read->change.front().most_per_day, 20'000);
    EXPECT_EQ(read->copied.front().least_days, 7U);
    EXPECT_EQ(read->constant.front().kind, scoring::entry_kind("weigh"));
    EXPECT_EQ(read->burst->least_entries, 20U);
    EXPECT_EQ(read->backfill->within, std::chrono::seconds(600));
    EXPECT_EQ(read->manual->words, texts{"manual"});
    EXPECT_EQ(read->two_devices->within, std::chrono::seconds(60));
}

TEST(ContestSections, ThresholdsOfWhatIsDoubtfulMakeSense) {
    EXPECT_EQ(spoilt(integrity, "least_days = 7", "least_days = 1"),
              texts{"out_of_range integrity.copied[0].least_days"});
    EXPECT_EQ(spoilt(integrity, "within_s = 60 }", "within_s = -1 }"),
              texts{"out_of_range integrity.two_devices.within_s"});
    EXPECT_EQ(spoilt(integrity, "most_per_day", "most"),
              (texts{"missing_field integrity.change[0].most_per_day",
                     "unknown_key integrity.change[0].most"}));
}

}  // namespace
}  // namespace heli::io::contest_sections_test
