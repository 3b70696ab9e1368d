#include <heli/io/programme_document.hpp>

#include "../core/thrown_text.hpp"
#include "parsed_problems.hpp"
#include "temporary_folder.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace heli::io::programme_document_test {
namespace {

std::string const published = bytes_of(source_dir() / "data" / "programmes" / "2023.toml");

/// The published document with the first `old` replaced.
std::string with(std::string_view old, std::string_view replacement) {
    auto text = published;
    auto const at = text.find(old);
    EXPECT_NE(at, std::string::npos) << old;
    return text.replace(at, old.size(), replacement);
}
/// Codes and fields of what is wrong once `old` is replaced.
std::vector<std::string> spoilt(std::string_view old, std::string_view replacement) {
    std::vector<std::string> result;
    for (auto const& f : findings_of([&] { return parse_programme(with(old, replacement)); })) {
        result.push_back(f.code + (f.where.field.empty() ? "" : " " + f.where.field));
    }
    return result;
}
std::vector<std::string> one(std::string text) {
    return {std::move(text)};
}

TEST(ParseProgramme, ReadsWhatItIsGivenWithOrWithoutAByteOrderMark) {
    auto const plan = parse_programme(published);
    EXPECT_EQ(parse_programme("\xEF\xBB\xBF" + published), plan);
    EXPECT_EQ(read_programme(source_dir() / "data" / "programmes" / "2023.toml"), plan);
}

TEST(ParseProgramme, ReportsOneMistakeAsOneProblem) {
    auto const last = R"(id = "visiting-routes")";
    EXPECT_EQ(spoilt("\nyear = 2023", "\nyear = \"2023\""), one("wrong_type year"));
    EXPECT_EQ(spoilt("\nyear = 2023", "\nyear = 2023.0"), one("wrong_type year"));
    EXPECT_EQ(spoilt("\nid = \"yrd-2023\"", ""), one("missing_field id"));
    EXPECT_EQ(spoilt("\nid = \"yrd-2023\"", "\nid = \"长三角\""), one("invalid_id id"));
    EXPECT_EQ(spoilt(", last = 2023-12-31", ""), one("missing_field period.last"));
    EXPECT_EQ(spoilt("last = 2023-12-31", "last = \"2023-12-31\""), one("wrong_type period.last"));
    EXPECT_EQ(spoilt("last = 2023-12-31", "last = 2022-12-31"),
              one("end_before_start period.last"));
    EXPECT_EQ(spoilt("last = 2023-12-31", "last = 2023-12-31T10:00:00"),
              one("wrong_type period.last"));
    EXPECT_EQ(spoilt("last = 2023-12-31", "last = 1066-12-31"), one("invalid_date period.last"));
    EXPECT_EQ(spoilt("\nsource = \"page\"", "\nsource = \"pages\""), one("unknown_source source"));
    EXPECT_EQ(spoilt("mechanism_set = \"yrd-2023\"", "mechanism_set = \"yrd-2032\""),
              one("unknown_mechanism_set mechanism_set"));
    EXPECT_EQ(spoilt("[conference]", "[conferences]"),
              (std::vector<std::string>{"missing_field conference", "unknown_key conferences"}));
    EXPECT_EQ(spoilt("led = 4", "led = 5"), one("tier_count contests.led"));
    EXPECT_EQ(spoilt("led = 4", "led = \"4\""), one("wrong_type contests.led"));
    EXPECT_EQ(spoilt("status = \"verified\"", "status = \"checked\""),
              one("unknown_status sources.page.status"));
    EXPECT_EQ(spoilt("tier = \"led\"", "tier = \"lead\""), one("unknown_tier item[0].tier"));
    EXPECT_EQ(spoilt("tier = \"led\"", "tier = 1"), one("wrong_type item[0].tier"));
    EXPECT_EQ(spoilt("area = \"01\"", "area = \"1\""), one("unknown_area item[0].area"));
    EXPECT_EQ(spoilt("edition = 3", "edition = \"第三届\""), one("wrong_type item[1].edition"));
    EXPECT_EQ(spoilt("leads = [\"SH\"]", "leads = [\"Shanghai\"]"),
              one("unknown_federation item[0].leads[0]"));
    EXPECT_EQ(spoilt("leads = [\"SH\"]", "leads = \"SH\""), one("wrong_type item[0].leads"));
    EXPECT_EQ(spoilt("leads = [\"SH\"]", "leads = [true]"), one("wrong_type item[0].leads[0]"));
    EXPECT_EQ(spoilt("\"320200\"", "\"320299\""), one("unknown_region item[11].participants[0]"));
    EXPECT_EQ(spoilt("mechanism = \"joint_handling\"", "mechanism = \"joint_handing\""),
              one("unknown_mechanism item[17].mechanism"));
    EXPECT_EQ(spoilt("persons = 40", "persons = 0"),
              one("invalid_group_size item[21].target[0].group_size.persons"));
    EXPECT_EQ(spoilt("quantity = 3000\n", ""), one("missing_field item[21].target[0].quantity"));
    EXPECT_EQ(spoilt("quantity = 3000", "quantity = \"3000\""),
              one("wrong_type item[21].target[0].quantity"));
    EXPECT_EQ(spoilt("days = 3\nnights = 2", ""), one("missing_field item[21].target[1].days"));
    EXPECT_EQ(spoilt("due = 2023-08-31", "due = 2022-08-31"),
              one("end_before_start item[22].target[0].due"));
    EXPECT_EQ(spoilt(last, R"(id = "red-venue-map")"), one("duplicate_id item[23].id"));
    EXPECT_EQ(spoilt(last, ""), one("missing_field item[23].id"));
    EXPECT_EQ(spoilt(last, R"(id = "visiting routes")"), one("invalid_id item[23].id"));
    EXPECT_EQ(spoilt("zh = \"2023年推进", "zh = \"\" #"), one("invalid_toml"));
}

TEST(ParseProgramme, SuggestsTheWordThatMayBeMeant) {
    auto const text = [](std::string_view old, std::string_view replacement) {
        return findings_of([&] { return parse_programme(with(old, replacement)); })
            .at(0)
            .message.en;
    };
    EXPECT_TRUE(holds(text("edition = 3", "editoin = 3"), "did you mean edition?"));
    EXPECT_TRUE(holds(text("tier = \"led\"", "tier = \"lead\""), "did you mean led?"));
    EXPECT_TRUE(holds(text("\nsource = \"page\"", "\nsource = \"pages\""), "did you mean page?"));
    EXPECT_TRUE(holds(text("[[item.target]]", "[[item.targets]]"), "did you mean target?"));
}

TEST(ParseProgramme, ReportsEveryProblemInTheOrderOfTheLines) {
    auto text = with("edition = 3", "editoin = 3");
    text.replace(text.find("year = 2023"), 11, "year = true");
    text.replace(text.find("quantity = 30\n"), 14, "quantity = -3\n");
    EXPECT_EQ(problems([&] { return parse_programme(text); }),
              (std::vector<std::string>{"5:8 wrong_type year", "52:1 unknown_key item[1].editoin",
                                        "322:12 negative_quantity item[23].target[0].quantity"}));
}

TEST(ParseProgramme, NamesThePathItWasGiven) {
    auto const found = findings_of([] { return parse_programme("year = true", "a/b.toml"); });
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].where, (place{"a/b.toml", 1, 1, "format"}));
}

TEST(ParseProgramme, TakesNoOtherFormatForItsOwn) {
    EXPECT_EQ(problems([] { return parse_programme(""); }), one("1:1 missing_field format"));
    EXPECT_EQ(problems([] { return parse_programme("format = \"heli.programme.v2\"\nyear = 1"); }),
              one("1:10 unknown_format format"));
    EXPECT_EQ(problems([] { return parse_programme("format = \"heli.evidence.v1\""); }),
              one("1:10 unknown_format format"));
    EXPECT_EQ(problems([] { return parse_programme("format = 1"); }),
              one("1:10 wrong_type format"));
}

TEST(ParseProgramme, AsksForEveryRequiredFieldOfAnEmptyProgramme) {
    EXPECT_EQ(
        problems([] { return parse_programme("format = \"heli.programme.v1\""); }),
        (std::vector<std::string>{"1:1 missing_field id", "1:1 missing_field year",
                                  "1:1 missing_field name", "1:1 missing_field period",
                                  "1:1 missing_field conference", "1:1 missing_field source"}));
}

TEST(ParseProgramme, ReportsASyntaxFaultAloneWithItsLine) {
    EXPECT_EQ(problems([] { return parse_programme("year = true\nperiod = 2023-02-30\n"); }).size(),
              1U);
    auto const faults = {
        "a = 2023-02-30",           "a = [", "a = 1\na = 2", "= 1", "a = 1 b = 2", "a = \"\n\"",
        "a = 99999999999999999999", "[a\n"};
    for (auto const* const fault : faults) {
        auto const found =
            findings_of([&] { return parse_programme("# line 1\n" + std::string(fault)); });
        ASSERT_EQ(found.size(), 1U) << fault;
        EXPECT_EQ(found[0].code, "invalid_toml") << fault;
        EXPECT_GE(found[0].where.line, 2U) << fault;
    }
}

TEST(ParseProgramme, SaysInChineseWhatASyntaxFaultIs) {
    auto const said = [](std::string const& text, std::string const& part) {
        auto const found = findings_of([&] { return parse_programme(text); });
        ASSERT_EQ(found.size(), 1U) << text;
        EXPECT_TRUE(holds(found[0].message.zh, part)) << text << ": " << found[0].message.zh;
        EXPECT_TRUE(found[0].message.en.starts_with("TOML syntax: ")) << text;
    };
    said("a = 2023-02-30", "没有这一天：该月的日应在 1 至 28 之间，实为 30");
    said("a = 2023-13-01", "月份应在 1 至 12 之间，实为 13");
    said("a = 10:61:00", "分钟应在 0 至 59 之间，实为 61");
    said("a = 2023-5-1", "YYYY-MM-DD");
    said("a = 1\na = 2", "“a”重复定义");
    said("[t]\n[t]", "“t”重复定义");
    said("a = [", "文件在内容写完之前结束");
    said("a = \"x", "文本缺少结束的引号");
    said("a = foo", "加引号的文本");
    said("a = [1 2]", "缺少逗号");
    said("[a\n", "表头缺少 ]");
    said("a = {b = 1\n}", "内联表须写在一行之内");
    said("中 = 1", "中文的键须加引号");
    said("a = 1 b", "多余的内容");
    said("a = 1__0", "TOML 语法错误（Error while parsing decimal integer");
}

TEST(ParseProgramme, TakesPunctuationOutsideOfTextsForNoWhiteSpace) {
    for (auto const* const fault : {"a = true\u00E9", "a = 1\u3002", "a = [1\uFF0C 2]",
                                    "a = 1.5\u0416", "a = 2023-01-01\uFE30", "a = \u300A1"}) {
        EXPECT_EQ(places(findings_of([&] { return parse_programme(fault); })),
                  one(":1 invalid_toml"))
            << fault;
    }
    auto const named = with("en = \"2023 joint conference of the four federations\"",
                            "en = \"\"\"\\\n  \u300A2023\u300B\"\"\"");
    EXPECT_EQ(parse_programme(named).conference.name.en, "\u300A2023\u300B");
}

TEST(ParseProgramme, SuggestsTheKeyThatMayBeMeantWhereThereIsNoFormat) {
    auto const run = [] { return parse_programme("id = 1\nfromat = \"heli.programme.v1\""); };
    EXPECT_EQ(problems(run),
              (std::vector<std::string>{"1:1 missing_field format", "2:1 unknown_key fromat"}));
    EXPECT_TRUE(holds(findings_of(run).at(1).message.en, "did you mean format?"));
}

TEST(ParseProgramme, NamesAllOfAValueWithANulInItsMessage) {
    auto const text = with("tier = \"led\"", "tier = \"l\\u0000d\"");
    auto const thrown = thrown_text<parse_error>([&] { return parse_programme(text); });
    EXPECT_TRUE(holds(thrown, "expected one of led"));
}

TEST(ParseProgramme, RefusesBytesThatAreNotUtf8AndControlCharacters) {
    auto const gb18030 = "a = 1\nb = \"\xCF\xDF\xC2\xB7\"";
    EXPECT_EQ(places(findings_of([&] { return parse_programme(gb18030); })),
              one(":2 invalid_utf8"));
    EXPECT_EQ(findings_of([] { return parse_programme(std::string_view("a = \"\0\"", 7)); }).size(),
              1U);
    EXPECT_EQ(findings_of([] { return parse_programme(std::string_view("a = 1\0", 6)); }).size(),
              1U);
}

TEST(ParseProgramme, RefusesTextsThatAreTooLong) {
    std::string const longest(100'000, 'a');
    auto const named = [](std::string const& name) {
        return with("en = \"2023 joint conference of the four federations\"",
                    "en = \"" + name + "\"");
    };
    EXPECT_EQ(parse_programme(named(longest)).conference.name.en, longest);
    EXPECT_EQ(problems([&] { return parse_programme(named(longest + "a")); }).size(), 1U);
    EXPECT_EQ(findings_of([&] { return parse_programme(named(longest + "a")); }).at(0).code,
              "too_long");
}

TEST(ParseProgramme, RefusesTablesNestedTooDeeply) {
    auto const nested = "a = " + std::string(100'000, '[') + std::string(100'000, ']');
    EXPECT_EQ(places(findings_of([&] { return parse_programme(nested); })), one(":1 invalid_toml"));
}

TEST(ReadProgramme, RefusesWhatIsNoFile) {
    temporary_folder const folder;
    EXPECT_THROW(static_cast<void>(read_programme(folder.path() / "none.toml")), not_found);
    EXPECT_THROW(static_cast<void>(read_programme(folder.path())), not_found);
    EXPECT_TRUE(
        holds(thrown_text<not_found>([&] { return read_document("none.toml"); }), "none.toml"));
}

TEST(ReadProgramme, NamesTheFileInItsFindings) {
    temporary_folder const folder;
    auto const file = folder.write("plan.toml", "year = ");
    EXPECT_EQ(places(findings_of([&] { return read_programme(file); })),
              one("plan.toml:1 invalid_toml"));
}

TEST(ReadDocument, RefusesADocumentThatIsTooLarge) {
    temporary_folder const folder;
    auto const file = folder.write("large.toml", "");
    std::filesystem::resize_file(file, max_document_bytes + 1);
    EXPECT_THROW(static_cast<void>(read_document(file)), invalid_value);
    EXPECT_THROW(static_cast<void>(read_programme(file)), invalid_value);
}

TEST(ReadDocument, GivesTheBytesAsTheyAre) {
    temporary_folder const folder;
    std::string_view const text("a\r\n\0b\xFF", 6);
    EXPECT_EQ(read_document(folder.write("bytes", text)), text);
    EXPECT_EQ(read_document(folder.write("empty", "")), "");
}

TEST(ShippedProgramme, RefusesUnknownIdsAndNamesTheKnown) {
    EXPECT_EQ(shipped_programmes(), one("yrd-2023"));
    for (auto const& id : shipped_programmes()) {
        EXPECT_EQ(shipped_programme(id).id.view(), id);
    }
    EXPECT_TRUE(
        holds(thrown_text<not_found>([] { return shipped_programme("yrd-2032"); }), "yrd-2023"));
}

}  // namespace
}  // namespace heli::io::programme_document_test
