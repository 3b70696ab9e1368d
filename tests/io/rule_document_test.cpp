#include <heli/calendar/work_calendar.hpp>
#include <heli/data/holidays_cn.hpp>
#include <heli/data/rules.hpp>
#include <heli/io/rule_document.hpp>
#include <heli/law/due.hpp>

#include "../core/thrown_text.hpp"
#include "parsed_problems.hpp"
#include "rule_text.hpp"
#include "temporary_folder.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace heli::io::rule_document_test {
namespace {

std::string const head = "format = \"heli.rules.v1\"\n";
std::string const one_rule = R"([[rule]]
id = "X-1"
matter = "mediation"
region = "ZJ"
overrides = "MED-15-LAW"
kind = "party_period"
name = { zh = "规则", en = "rule" }
law = "办法"
article = "1"
status = "unverified"
length = 10
unit = "calendar_day"
direction = "forward"
roll = "next_working_day"
start_event = "mediation_received"
actor = "worker"
effective_from = 2024-03-01
effective_to = 2024-12-31
[rule.extension]
length = 5
unit = "calendar_day"
condition = { zh = "同意", en = "consent" }
[[rule.reading]]
id = "shorter"
length = 5
unit = "working_day"
direction = "forward"
roll = "none"
reason = { zh = "可作此解", en = "it can be read so" }
law = "办法"
status = "unverified"
)";

/// `text` with the first `old` replaced.
std::string replaced(std::string text, std::string_view old, std::string_view replacement) {
    auto const at = text.find(old);
    EXPECT_NE(at, std::string::npos) << old;
    return text.replace(at, old.size(), replacement);
}
/// `line:column code field` of what is wrong with a document.
std::vector<std::string> wrong(std::string const& text) {
    return problems([&] { return parse_rules(text); });
}
/// Codes and fields of what is wrong with the rule once `old` is replaced.
std::vector<std::string> spoilt(std::string_view old, std::string_view replacement) {
    std::vector<std::string> result;
    for (auto const& f :
         findings_of([&] { return parse_rules(head + replaced(one_rule, old, replacement)); })) {
        result.push_back(f.code + " " + f.where.field);
    }
    return result;
}
std::vector<std::string> one(std::string text) {
    return {std::move(text)};
}

TEST(ParseRules, ReadsEveryShippedRuleAsItIs) {
    law::rulebook const book(data::law_tables);
    auto const& rules = book.rules();
    auto text = head;
    for (auto const& r : rules) {
        text += rule_text(r);
    }
    auto const read = parse_rules(text);
    ASSERT_EQ(read.size(), rules.size());
    for (std::size_t i = 0; i < read.size(); ++i) {
        EXPECT_EQ(read[i], rules[i]) << rule_text(rules[i]);
    }
}

TEST(ParseRules, GivesRulesThatTakeThePlaceOfNationalOnes) {
    auto const measure = read_rules(source_dir() / "examples" / "rules" / "local_measure.toml");
    ASSERT_EQ(measure.size(), 3U);
    auto const book = law::rulebook(data::law_tables).with(measure);
    calendar::work_calendar const china{data::holidays_cn};
    law::due_question question{"MED-15-LAW", date(2024, 4, 1), region_code(330500), std::nullopt};
    EXPECT_EQ(law::due(book, china, question).rule, measure[0].id);
    EXPECT_EQ(law::due(book, china, question).due_date, date(2024, 4, 11));
    question.region = region_code(330100);
    EXPECT_EQ(law::due(book, china, question).due_date, date(2024, 4, 16));
    auto const visit = law::due(book, china, {"X-VISIT", date(2024, 4, 1), {}, {}});
    EXPECT_EQ(visit.status, law::due_status::undetermined);
    EXPECT_EQ(visit.readings.size(), 2U);
    EXPECT_THROW(static_cast<void>(law::due(book, china, {"X-REPORT", date(2024, 4, 1), {}, {}})),
                 not_found);
}

TEST(ParseRules, TakesEventsAndActorsOfTheTablesOrOfOnesOwn) {
    auto const known = parse_rules(head + one_rule).at(0);
    EXPECT_EQ(known.start_event->name.zh, "调解组织收到调解申请");
    EXPECT_EQ(known.actor->name.en, "worker");
    auto const own =
        parse_rules(head + replaced(one_rule, "\"worker\"",
                                    "{ id = \"station\", zh = \"调解站\", en = \"station\" }"))
            .at(0);
    EXPECT_EQ(own.actor, (law::actor{"station", {"调解站", "station"}}));
}

TEST(ParseRules, FindsRegionsByCodeAbbreviationAndName) {
    for (auto const* const text :
         {"\"ZJ\"", "\"330000\"", "330000", "\"浙江\"", "\"浙江省\"", "\"Zhejiang\""}) {
        auto const read = parse_rules(head + replaced(one_rule, "\"ZJ\"", text));
        EXPECT_EQ(read.at(0).region, region_code(330000)) << text;
    }
    auto const national =
        replaced(replaced(one_rule, "\"ZJ\"", "\"CN\""), "overrides = \"MED-15-LAW\"\n", "");
    EXPECT_TRUE(parse_rules(head + national).at(0).region.nationwide());
}

TEST(ParseRules, ReportsOneMistakeAsOneProblem) {
    EXPECT_EQ(spoilt("id = \"X-1\"", "id = \"规则\""), one("invalid_id rule[0].id"));
    EXPECT_EQ(spoilt("id = \"X-1\"\n", ""), one("missing_field rule[0].id"));
    EXPECT_EQ(spoilt("\"mediation\"", "\"mediaton\""), one("unknown_matter rule[0].matter"));
    EXPECT_EQ(spoilt("\"ZJ\"", "\"浙江南\""), one("unknown_region rule[0].region"));
    EXPECT_EQ(spoilt("\"ZJ\"", "\"Taizhou\""), one("ambiguous_region rule[0].region"));
    EXPECT_EQ(spoilt("region = \"ZJ\"\n", ""), one("missing_field rule[0].region"));
    EXPECT_EQ(spoilt("region = \"ZJ\"", "region = \"CN\""),
              one("national_override rule[0].overrides"));
    EXPECT_EQ(spoilt("kind = \"party_period\"", "kind = \"period\""),
              one("unknown_kind rule[0].kind"));
    EXPECT_EQ(spoilt("\"party_period\"", "\"no_period\""),
              one("number_without_period rule[0].length"));
    EXPECT_EQ(spoilt("name = { zh = \"规则\", en = \"rule\" }", "name = \"规则\""),
              one("wrong_type rule[0].name"));
    EXPECT_EQ(spoilt(", en = \"rule\"", ""), one("missing_field rule[0].name.en"));
    EXPECT_EQ(spoilt("law = \"办法\"\n", ""), one("missing_field rule[0].law"));
    EXPECT_EQ(spoilt("status = \"unverified\"", "status = \"checked\""),
              one("unknown_status rule[0].status"));
    EXPECT_EQ(spoilt("status = \"unverified\"", "status = \"not_found\""),
              one("number_without_source rule[0].status"));
    EXPECT_EQ(spoilt("length = 10", "length = \"10\""), one("wrong_type rule[0].length"));
    EXPECT_EQ(spoilt("length = 10", "length = -1"), one("invalid_length rule[0].length"));
    EXPECT_EQ(spoilt("length = 10", "length = 20000"), one("invalid_length rule[0].length"));
    EXPECT_EQ(spoilt("length = 10", "length = 70000"), one("invalid_length rule[0].length"));
    EXPECT_EQ(spoilt("length = 10\n", ""), one("missing_field rule[0].length"));
    EXPECT_EQ(spoilt("unit = \"calendar_day\"", "unit = \"day\""),
              one("unknown_unit rule[0].unit"));
    EXPECT_EQ(spoilt("\"mediation_received\"", "\"mediation_recieved\""),
              one("unknown_event rule[0].start_event"));
    EXPECT_EQ(spoilt("\"mediation_received\"", "{ id = \"x\", zh = \"事件\" }"),
              one("missing_field rule[0].start_event.en"));
    EXPECT_EQ(spoilt("start_event = \"mediation_received\"\n", ""),
              one("missing_start_event rule[0].start_event"));
    EXPECT_EQ(spoilt("\"worker\"", "\"workers\""), one("unknown_actor rule[0].actor"));
    EXPECT_EQ(spoilt("2024-12-31", "2023-12-31"), one("end_before_start rule[0].effective_to"));
    EXPECT_EQ(spoilt("2024-12-31", "\"2024-12-31\""), one("wrong_type rule[0].effective_to"));
    EXPECT_EQ(spoilt("length = 5\nunit = \"calendar_day\"", "length = 5"),
              one("missing_field rule[0].extension.unit"));
    EXPECT_EQ(spoilt("length = 5\n", "length = 0\n"),
              one("invalid_length rule[0].extension.length"));
    EXPECT_EQ(spoilt("length = 5\nunit = \"calendar_day\"", "length = 5\nunit = \"month\""),
              one("unfit_unit rule[0].extension.unit"));
    EXPECT_EQ(spoilt("length = 5\nunit = \"working_day\"", "length = 0\nunit = \"working_day\""),
              one("invalid_length rule[0].reading[0].length"));
    EXPECT_EQ(spoilt("\"shorter\"", "\"not_rolled\""), one("duplicate_id rule[0].reading[0].id"));
    EXPECT_EQ(spoilt("actor = ", "who = "), one("unknown_key rule[0].who"));
}

TEST(ParseRules, AssumesNeitherDirectionNorRoll) {
    EXPECT_EQ(spoilt("direction = \"forward\"\n", ""), one("missing_field rule[0].direction"));
    EXPECT_EQ(spoilt("roll = \"next_working_day\"\n", ""), one("missing_field rule[0].roll"));
    EXPECT_EQ(spoilt("roll = \"none\"\n", ""), one("missing_field rule[0].reading[0].roll"));
    EXPECT_EQ(spoilt("direction = \"forward\"\nroll = \"none\"\n", "roll = \"none\"\n"),
              one("missing_field rule[0].reading[0].direction"));
}

TEST(ParseRules, ReportsAllMistakesTogetherWithTheirLines) {
    auto text = head + one_rule;
    for (auto const& [old, replacement] : std::vector<std::pair<std::string, std::string>>{
             {"\"mediation\"", "\"mediaton\""},
             {"\"ZJ\"", "\"330999\""},
             {"kind = \"party_period\"", "kind = 1"},
             {", en = \"rule\"", ""},
             {"law = \"办法\"\n", "laws = \"办法\"\n"},
             {"length = 10", "length = 40000"},
             {"roll = \"next_working_day\"\n", ""},
             {"\"mediation_received\"", "\"mediation_recieved\""},
             {"2024-12-31", "2023-12-31"},
             {"length = 5\nunit = \"working_day\"", "length = 0\nunit = \"working_day\""}}) {
        text = replaced(text, old, replacement);
    }
    EXPECT_EQ(wrong(text),
              (std::vector<std::string>{
                  "2:1 missing_field rule[0].law", "2:1 missing_field rule[0].roll",
                  "4:10 unknown_matter rule[0].matter", "5:10 unknown_region rule[0].region",
                  "7:8 wrong_type rule[0].kind", "8:8 missing_field rule[0].name.en",
                  "9:1 unknown_key rule[0].laws", "12:10 invalid_length rule[0].length",
                  "15:15 unknown_event rule[0].start_event",
                  "18:16 end_before_start rule[0].effective_to",
                  "25:10 invalid_length rule[0].reading[0].length"}));
}

TEST(ParseRules, SaysWhatItFoundAndWhatItExpected) {
    auto const found = [](std::string_view old, std::string_view replacement) {
        return findings_of([&] {
                   return parse_rules(head + replaced(one_rule, old, replacement), "local.toml");
               })
            .at(0);
    };
    auto const event = found("\"mediation_received\"", "\"mediation_recieved\"");
    EXPECT_EQ(event.where, (place{"local.toml", 16, 15, "rule[0].start_event"}));
    EXPECT_EQ(event.value, "mediation_recieved");
    EXPECT_TRUE(holds(event.message.en, "did you mean mediation_received?"));
    EXPECT_TRUE(holds(event.message.zh, "是否指 mediation_received？"));
    EXPECT_TRUE(holds(event.message.en, "one of your own is written"));
    auto const length = found("length = 10", "length = 20000");
    EXPECT_EQ(length.value, "20000");
    EXPECT_TRUE(holds(length.message.en, "expected a length of 0 to 18263"));
    EXPECT_TRUE(holds(length.message.zh, "规则 X-1"));
    EXPECT_EQ(found("start_event", "# ").where, (place{"local.toml", 3, 6, "rule[0].start_event"}));
    EXPECT_TRUE(
        holds(found("roll = \"next", "roll = \"nex").message.en, "did you mean next_working_day?"));
}

TEST(ParseRules, HoldsTheRulesOfADocumentAgainstEachOther) {
    auto const second = replaced(one_rule, "X-1", "X-2");
    EXPECT_EQ(wrong(head + one_rule + one_rule), one("34:6 duplicate_id rule[1].id"));
    EXPECT_EQ(wrong(head + one_rule + second), one("37:13 two_overrides rule[1].overrides"));
    auto const later =
        replaced(replaced(second, "effective_from = 2024-03-01", "effective_from = 2025-01-01"),
                 "effective_to = 2024-12-31\n", "");
    EXPECT_EQ(parse_rules(head + one_rule + later).size(), 2U);
}

TEST(ParseRules, ReadsRulesWithoutANumber) {
    auto const text = R"([[rule]]
id = "X-9"
matter = "aid"
region = "CN"
kind = "unknown"
name = { zh = "未知", en = "unknown" }
law = "办法"
status = "not_found"
)";
    EXPECT_FALSE(parse_rules(head + text).at(0).period.has_value());
    EXPECT_EQ(wrong(head + replaced(text, "\"unknown\"\n", "\"cycle\"\n")),
              one("3:6 missing_length rule[0].length"));
    EXPECT_EQ(
        wrong(head + text + "roll = \"none\"\n"),
        (std::vector<std::string>{
            "2:1 missing_field rule[0].length", "2:1 missing_field rule[0].unit",
            "2:1 missing_field rule[0].direction", "3:6 missing_start_event rule[0].start_event"}));
}

TEST(ParseRules, RefusesOtherFormatsAndDocumentsWithoutRules) {
    EXPECT_EQ(wrong(""), one("1:1 missing_field format"));
    EXPECT_EQ(wrong("format = \"heli.rules.v2\""), one("1:10 unknown_format format"));
    EXPECT_EQ(wrong(head), one("1:1 missing_field rule"));
    EXPECT_EQ(wrong(head + "rules = []"),
              (std::vector<std::string>{"1:1 missing_field rule", "2:1 unknown_key rules"}));
    EXPECT_EQ(wrong(head + "rule = 1"), one("2:8 wrong_type rule"));
    EXPECT_EQ(wrong(head + "rule = [1]"), one("2:9 wrong_type rule[0]"));
    std::string many;
    for (std::size_t i = 0; i <= max_rules; ++i) {
        many += "[[rule]]\n";
    }
    EXPECT_EQ(wrong(head + many), one("2:1 too_many rule"));
}

TEST(ParseRules, RefusesBytesThatAreNotUtf8) {
    auto const found = findings_of([] {
        return parse_rules(head + "[[rule]]\nid = \"X\"\nlaw = \"\xB0\xEC\xB7\xA8\"\n", "gb.toml");
    });
    EXPECT_EQ(places(found), one("gb.toml:4 invalid_utf8"));
    EXPECT_TRUE(holds(found.at(0).message.zh, "GB18030"));
}

TEST(ReadRules, NamesTheFileInItsFindings) {
    temporary_folder const folder;
    EXPECT_EQ(places(findings_of([&] { return read_rules(folder.write("a.toml", head)); })),
              one("a.toml:1 missing_field"));
    EXPECT_THROW(static_cast<void>(read_rules(folder.path() / "none.toml")), not_found);
}

}  // namespace
}  // namespace heli::io::rule_document_test
