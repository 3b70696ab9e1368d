#include <heli/io/contest_document.hpp>
#include <heli/scoring/proved_rules.hpp>
#include <heli/scoring/rules_changes.hpp>
#include <heli/scoring/rules_digest.hpp>

#include "../core/thrown_text.hpp"
#include "../scoring/small_contests.hpp"
#include "contest_texts.hpp"
#include "parsed_problems.hpp"
#include "temporary_folder.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::io::contest_document_test {
namespace {

using texts = std::vector<std::string>;

texts wrong(std::string const& text) {
    return problems([&] { return contest_from_toml(text); });
}
texts spoilt(std::string_view old, std::string_view replacement) {
    return wrong(with(contest_toml, old, replacement));
}

TEST(ContestFromToml, ReadsTheRulesOf490Points) {
    auto const read = contest_from_toml(contest_toml);
    EXPECT_EQ(read.rules, scoring::rules_of_490());
    EXPECT_TRUE(read.warnings.empty());
    EXPECT_EQ(contest_from_toml("\xEF\xBB\xBF" + contest_toml), read);
    EXPECT_EQ(contest_from_toml(with(contest_toml, "format = \"heli.contest.v1\"\n", "")), read);
}

TEST(ContestFromToml, ReadsTheRulesOfTheExample) {
    auto const read = read_contest(source_dir() / "examples/wuyi2023/rules.toml");
    EXPECT_EQ(scoring::proved_rules(read.rules).rules().total, points(490));
    EXPECT_TRUE(read.warnings.empty());
}

TEST(ContestFromToml, TakesDatesInQuotesToo) {
    auto const quoted =
        with(with(contest_toml, "2025-07-01", "\"2025-07-01\""), "2025-06-24", "\"2025-06-24\"");
    EXPECT_EQ(contest_from_toml(quoted), contest_from_toml(contest_toml));
}

TEST(ContestFromToml, ReadsTheSourceOfTheRules) {
    auto const read =
        contest_from_toml(contest_toml +
                          "[source]\ntitle = \"办法\"\narticle = \"3\"\naddress = \"a.example\"\n"
                          "status = \"verified\"\n");
    EXPECT_EQ(read.rules.source, (source{"办法", "3", "a.example", source_status::verified}));
    EXPECT_EQ(wrong(contest_toml + "[source]\narticle = \"3\"\n"),
              (texts{"56:1 missing_field source.title", "56:1 missing_field source.status"}));
}

TEST(ContestFromToml, ReadsItemsByTheValueOfADay) {
    auto const read = contest_from_toml(R"(id = "steps-300"
utc_offset_min = 0
start = 2026-03-01
end = 2026-03-30
total = 300
late_grace_hours = 48
future_skew_s = 0
rules = [{ id = "steps", kind = "steps", points = 1, bucket = "day_value", cap = 300, unit = 1000, day_cap = 12 }]
)");
    EXPECT_EQ(read.rules, scoring::rules_of_steps());
}

TEST(ContestFromToml, ReportsOneMistakeAsOneProblem) {
    EXPECT_EQ(spoilt("\"wuyi-490-v1\"", "\"武义\""), texts{"2:6 invalid_id id"});
    EXPECT_EQ(spoilt("id = \"wuyi-490-v1\"\n", ""), texts{"1:1 missing_field id"});
    EXPECT_EQ(spoilt("= 480", "= 8.0"), texts{"3:18 wrong_type utc_offset_min"});
    EXPECT_EQ(spoilt("= 480", "= 841"), texts{"3:18 bad_offset utc_offset_min"});
    EXPECT_EQ(spoilt("start = 2025-07-01\n", ""), texts{"1:1 missing_field start"});
    EXPECT_EQ(spoilt("end = 2025-08-29", "end = 20250829"), texts{"5:7 wrong_type end"});
    EXPECT_EQ(spoilt("2025-07-01", "\"2025-02-30\""), texts{"4:9 invalid_date start"});
    EXPECT_EQ(spoilt("2025-07-01", "2025-02-30"), texts{"4:19 invalid_toml"});
    EXPECT_EQ(spoilt("total = 490\n", ""), texts{"1:1 missing_field total"});
    EXPECT_EQ(spoilt("late_grace_hours = 24\n", ""), texts{"1:1 missing_field late_grace_hours"});
    EXPECT_EQ(spoilt("= 300", "= \"300\""), texts{"8:17 wrong_type future_skew_s"});
    EXPECT_EQ(spoilt("= 300", "= -1"), texts{"8:17 bad_skew future_skew_s"});
    EXPECT_EQ(spoilt("\"pre\"", "7"), texts{"11:6 wrong_type rules[0].id"});
    EXPECT_EQ(spoilt("kind = \"meal\"", "kind = \"\""), texts{"28:8 missing_field rules[2].kind"});
    EXPECT_EQ(spoilt("points = 3\n", ""), texts{"18:1 missing_field rules[1].points"});
    EXPECT_EQ(spoilt("points = 3", "points = 3.5"), texts{"21:10 wrong_type rules[1].points"});
    EXPECT_EQ(spoilt("\"week7\"", "\"week\""), texts{"45:10 unknown_bucket rules[4].bucket"});
    EXPECT_EQ(spoilt("bucket = \"week7\"\n", ""), texts{"41:1 missing_field rules[4].bucket"});
    EXPECT_EQ(spoilt("\"B\"", "1.5"), texts{"31:10 wrong_type rules[2].slots[0]"});
    EXPECT_EQ(spoilt("\"counts\"", "\"yes\""),
              texts{"47:16 unknown_partial_week rules[4].partial_week"});
    EXPECT_EQ(spoilt("[2025-06-24, 2025-06-30]", "[2025-06-24]"),
              texts{"16:10 wrong_type rules[0].window"});
    EXPECT_EQ(spoilt("2025-06-24,", "\"24 June\","),
              texts{"16:11 invalid_date rules[0].window[0]"});
    EXPECT_EQ(spoilt("2025-06-24,", "true,"), texts{"16:11 wrong_type rules[0].window[0]"});
    EXPECT_EQ(spoilt("min_value = 10000\n", ""), texts{"18:1 missing_field rules[1].min_value"});
    EXPECT_EQ(spoilt("cap = 50", "capp = 50"),
              (texts{"34:1 missing_field rules[3].cap", "39:1 unknown_key rules[3].capp"}));
}

TEST(ContestFromToml, SaysOfAMissingDayNothingThatOnlyFollowsFromIt) {
    EXPECT_EQ(spoilt("start = 2025-07-01", "start = 1"), texts{"4:9 wrong_type start"});
    EXPECT_EQ(spoilt("2025-08-30, 2025-09-05", "2025-08-30, 1"),
              texts{"55:23 wrong_type rules[5].window[1]"});
}

TEST(ContestFromToml, ReportsAllMistakesTogetherInTheOrderOfTheirPlaces) {
    auto text = contest_toml;
    for (auto const& [old, replacement] : std::vector<std::pair<std::string, std::string>>{
             {"= 480", "= 1000"},
             {"total = 490", "total = 489"},
             {"points = 20", "points = 0"},
             {"\"once\"", "\"onec\""},
             {"[\"B\", \"L\", \"D\"]", "[\"B\", \"L\", \"B\"]"},
             {"cap = 50", "cap = 50\ncup = 1"},
             {"id = \"weigh\"", "id = \"offline\""}}) {
        text = with(text, old, replacement);
    }
    EXPECT_EQ(wrong(text),
              (texts{"3:18 bad_offset utc_offset_min", "6:9 cap_sum_mismatch total",
                     "13:10 bad_points rules[0].points", "14:10 unknown_bucket rules[0].bucket",
                     "31:20 duplicate_slot rules[2].slots[2]", "40:1 unknown_key rules[3].cup",
                     "43:6 duplicate_rule rules[4].id"}));
}

TEST(ContestFromToml, SaysWhatItFoundAndWhatItExpected) {
    auto const found = [](std::string_view old, std::string_view replacement) {
        return findings_of([&] {
                   return contest_from_toml(with(contest_toml, old, replacement), "c.toml");
               })
            .at(0);
    };
    auto const sum = found("cap = 50", "cap = 40");
    EXPECT_EQ(sum.where, (place{"c.toml", 6, 9, "total"}));
    EXPECT_TRUE(holds(sum.message.en, "20 + 180 + 180 + 40 + 40 + 20 = 480"));
    EXPECT_TRUE(holds(sum.message.zh, "= 480，与公布的总分 490 不符"));
    EXPECT_TRUE(holds(found("partial_week", "partial_weak").message.zh, "须写明其是否计分"));
    auto const key = found("cap = 50", "cap = 50\nmin_valeu = 1");
    EXPECT_TRUE(holds(key.message.en, "did you mean min_value?"));
    EXPECT_TRUE(holds(key.message.zh, "是否指 min_value？"));
    EXPECT_TRUE(holds(found("\"week7\"", "\"week\"").message.en,
                      "expected one of once, day, day_slot, ref, week7, day_value"));
    auto const part = found("points = 3", "points = 0.1");
    EXPECT_EQ(part.value, "0.1");
    EXPECT_TRUE(holds(part.message.en, "is a decimal number, expected a whole number"));
    EXPECT_TRUE(holds(part.message.zh, "应为整数，实为小数"));
}

TEST(ContestFromToml, GivesWarningsWithTheirPlaces) {
    auto const read = contest_from_toml(
        with(with(contest_toml, "cap = 50", "cap = 55"), "total = 490", "total = 495"), "c.toml");
    ASSERT_EQ(read.warnings.size(), 1U);
    EXPECT_EQ(read.warnings[0].code, "cap_not_multiple");
    EXPECT_EQ(read.warnings[0].where, (place{"c.toml", 39, 7, "rules[3].cap"}));
}

TEST(ContestFromToml, CountsRulesAsTheDocumentDoes) {
    EXPECT_EQ(wrong("id = \"x\"\nutc_offset_min = 0\nstart = 2025-01-01\nend = 2025-01-01\n"
                    "total = 1\nlate_grace_hours = 0\nfuture_skew_s = 0\nrules = [1,\n"
                    "{ id = \"a\", kind = \"a\", points = 0, bucket = \"once\", cap = 2 }]\n"),
              (texts{"8:10 wrong_type rules[0]", "9:34 bad_points rules[1].points"}));
    EXPECT_EQ(spoilt("[[rules]]", "[[rule]]").size(), 2U);
}

TEST(ContestFromToml, RefusesWhatIsNoContest) {
    EXPECT_EQ(wrong("format = \"heli.rules.v1\""), texts{"1:10 unknown_format format"});
    EXPECT_EQ(wrong("format = 1"), texts{"1:10 wrong_type format"});
    EXPECT_EQ(wrong(""),
              (texts{"1:1 missing_field id", "1:1 missing_field utc_offset_min",
                     "1:1 missing_field start", "1:1 missing_field end", "1:1 missing_field total",
                     "1:1 missing_field rules", "1:1 missing_field late_grace_hours",
                     "1:1 missing_field future_skew_s"}));
    EXPECT_EQ(spoilt("= 490", "= 99999999999999999999"), texts{"6:29 invalid_toml"});
    EXPECT_EQ(spoilt("= 490", "= 9223372036854775807"), texts{"6:9 cap_sum_mismatch total"});
    EXPECT_EQ(spoilt("= 24", "= 9223372036854775807"), texts{"7:20 bad_grace late_grace_hours"});
    EXPECT_EQ(spoilt("cap = 50", "cap = 50\ncap = 50"), texts{"40:7 invalid_toml"});
    EXPECT_EQ(spoilt("\"pre\"", "\"\xCE\xE4\xD2\xE5\""), texts{"11:6 invalid_utf8"});
    EXPECT_EQ(wrong("[规则]"), texts{"1:2 invalid_toml"});
    EXPECT_EQ(wrong("[[\x1C]]"), texts{"1:3 invalid_toml"});
    EXPECT_EQ(wrong(std::string(max_contest_bytes + 1, ' ')), texts{"0:0 too_long"});
}

TEST(ContestFromToml, RefusesAMegabyteOfNesting) {
    std::string keys = "a";
    for (int i = 0; i < 500'000; ++i) {
        keys += ".a";
    }
    EXPECT_EQ(wrong(keys + " = 1"), texts{"1:34 too_deep"});
    EXPECT_EQ(wrong("\n[" + keys + "]"), texts{"2:35 too_deep"});
    EXPECT_EQ(wrong("x = " + std::string(1'000'000, '[')), texts{"1:261 invalid_toml"});
    EXPECT_EQ(wrong("x = '''" + keys + "'''\n# " + keys + "\ny = \"\\\"" + keys + "\"\n"),
              wrong("x = 1\n\ny = 1"));
}

TEST(ReadContest, NamesTheFileInItsFindings) {
    temporary_folder const folder;
    EXPECT_EQ(read_contest(folder.write("a.json", contest_json)).rules, scoring::rules_of_490());
    EXPECT_EQ(
        places(findings_of([&] { return read_contest(folder.write("a.toml", "format = \"x\"")); })),
        texts{"a.toml:1 unknown_format"});
    EXPECT_THROW(static_cast<void>(read_contest(folder.path() / "none.toml")), not_found);
}

TEST(ContestFromToml, ReadsWhatThingsAreCalled) {
    auto const named =
        with(with(contest_toml, "utc_offset_min", "name = { zh = \"减重大赛\" }\nutc_offset_min"),
             "kind = \"meal\"", "kind = \"meal\"\nname = { zh = \"饮食\", en = \"diet\" }");
    auto const rules = contest_from_toml(named).rules;
    EXPECT_EQ(rules.name, (bilingual{"减重大赛", ""}));
    EXPECT_EQ(rules.items[2].name, (bilingual{"饮食", "diet"}));
    EXPECT_EQ(rules.items[0].name, bilingual{}) << "unknown stays unknown";
    EXPECT_EQ(scoring::rules_digest(rules), scoring::rules_digest(scoring::rules_of_490()));
    EXPECT_EQ(scoring::rules_changes(scoring::rules_of_490(), rules).size(), 3U);
    auto const spoilt_name = [](std::string const& name) {
        return problems([&] {
            return contest_from_toml(with(contest_toml, "total", "name = " + name + "\ntotal"));
        });
    };
    EXPECT_EQ(spoilt_name("{}"), texts{"6:8 missing_field name"});
    EXPECT_EQ(spoilt_name("{ zh = 1 }"), texts{"6:15 wrong_type name.zh"});
    EXPECT_EQ(spoilt_name("{ cn = \"x\" }"), texts{"6:10 unknown_key name.cn"});
    EXPECT_EQ(spoilt_name("\"x\""), texts{"6:8 wrong_type name"});
}

}  // namespace
}  // namespace heli::io::contest_document_test
