#include <heli/io/contest_document.hpp>

#include "../core/thrown_text.hpp"
#include "../scoring/small_contests.hpp"
#include "contest_texts.hpp"
#include "parsed_problems.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::io::contest_json_test {
namespace {

using texts = std::vector<std::string>;

texts wrong(std::string const& text) {
    return problems([&] { return contest_from_json(text); });
}
texts spoilt(std::string_view old, std::string_view replacement) {
    return wrong(with(contest_json, old, replacement));
}
finding first_found(std::string const& text) {
    return findings_of([&] { return contest_from_json(text, "c.json"); }).at(0);
}

TEST(ContestFromJson, ReadsTheSameAsFromToml) {
    auto const read = contest_from_json(contest_json);
    EXPECT_EQ(read.rules, scoring::rules_of_490());
    EXPECT_EQ(read, contest_from_toml(contest_toml));
    EXPECT_EQ(contest_from_json("\xEF\xBB\xBF" + contest_json), read);
    EXPECT_EQ(contest_from_json(with(contest_json, "{", "{\"format\": \"heli.contest.v1\",")),
              read);
}

TEST(ContestFromJson, LocatesEachProblemByLineAndColumn) {
    EXPECT_EQ(spoilt("2025-08-29", "2025-06-01"), texts{"2:77 bad_window end"});
    EXPECT_EQ(spoilt("2025-07-01", "2025-02-30"), texts{"2:56 invalid_date start"});
    EXPECT_EQ(spoilt("\"start\": \"2025-07-01\", ", ""), texts{"1:1 missing_field start"});
    EXPECT_EQ(spoilt("\"total\": 490", "\"total\": 489"), texts{"3:12 cap_sum_mismatch total"});
    EXPECT_EQ(spoilt("\"points\": 3", "\"points\": 0.1"), texts{"7:54 wrong_type rules[1].points"});
    EXPECT_EQ(spoilt("\"points\": 3", "\"points\": \"3\""),
              texts{"7:54 wrong_type rules[1].points"});
    EXPECT_EQ(spoilt("\"ref\", \"cap\": 50", "\"ref\""), texts{"11:5 missing_field rules[3].cap"});
    EXPECT_EQ(spoilt("\"min_value\": 10000", "\"min_value\": 10000, \"武 义\": 1"),
              texts{"8:26 unknown_key rules[1].武 义"});
    EXPECT_EQ(spoilt("\"B\", \"L\"", "\"B\", \"B\""),
              texts{"9:86 duplicate_slot rules[2].slots[1]"});
    EXPECT_EQ(spoilt("\"2025-09-05\"", "\"2025-09-31\""),
              texts{"15:31 invalid_date rules[5].window[1]"});
}

TEST(ContestFromJson, ReportsAllMistakesTogether) {
    auto text = with(contest_json, "\"once\"", "\"onec\"");
    text = with(text, "\"min_value\": 10000", "\"min_value\": null");
    text = with(text, "\"cap\": 50", "\"cap\": 99999999999999999999, \"cap\": {\"x\": [1]}");
    EXPECT_EQ(wrong(text),
              (texts{"5:63 unknown_bucket rules[0].bucket", "8:19 wrong_type rules[1].min_value",
                     "11:80 out_of_range rules[3].cap", "11:102 duplicate_key rules[3].cap"}));
}

TEST(ContestFromJson, RefusesNumbersThatAreNoExactIntegers) {
    for (auto const* const number : {"24.0", "2.4e1", "0.1", "1e300"}) {
        EXPECT_EQ(spoilt("_hours\": 24", "_hours\": " + std::string(number)),
                  texts{"3:37 wrong_type late_grace_hours"})
            << number;
    }
    for (auto const* const number : {"9223372036854775808", "-9223372036854775809",
                                     "18446744073709551616", "123456789012345678901234567890"}) {
        EXPECT_EQ(spoilt("_hours\": 24", "_hours\": " + std::string(number)),
                  texts{"3:37 out_of_range late_grace_hours"})
            << number;
    }
    EXPECT_EQ(spoilt("_hours\": 24", "_hours\": 1e400"), texts{"3:42 invalid_json"});
    EXPECT_EQ(spoilt("_hours\": 24", "_hours\": 024"), texts{"3:40 invalid_json"});
}

TEST(ContestFromJson, SaysInBothLanguagesWhatIsWrongWithTheText) {
    auto const cut = first_found("{\"id\": \"x\"");
    EXPECT_EQ(cut.code, "invalid_json");
    EXPECT_EQ(cut.message.en, "JSON syntax: the file ends too early");
    EXPECT_EQ(cut.message.zh, "JSON 语法错误：文件在内容写完之前结束");
    EXPECT_TRUE(holds(first_found("{\"id\": 武}").message.en, "expected a value"));
    EXPECT_TRUE(holds(first_found("{id: 1}").message.en, "a key in quotes"));
    EXPECT_TRUE(holds(first_found("{\"id\" 1}").message.en, "a colon"));
    EXPECT_TRUE(holds(first_found("{\"id\": 1 \"x\": 2}").message.en, "a comma or }"));
    EXPECT_TRUE(holds(first_found("{\"id\": [1 2]}").message.en, "a comma or ]"));
    EXPECT_TRUE(holds(first_found("{\"id\": \"x").message.en, "no closing quote"));
    EXPECT_TRUE(holds(first_found("{\"id\": \"a\nb\"}").message.en, "control character"));
    EXPECT_TRUE(holds(first_found("{\"id\": \"\\q\"}").message.en, "unknown escape"));
    EXPECT_TRUE(holds(first_found("{} {}").message.en, "behind the end"));
    EXPECT_TRUE(holds(first_found("{\"id\": 1, }").message.en, "a key in quotes"));
}

TEST(ContestFromJson, RefusesWhatIsNoContest) {
    EXPECT_EQ(wrong(""), texts{"1:1 invalid_json"});
    EXPECT_EQ(wrong("[]"), texts{"1:1 wrong_type"});
    EXPECT_EQ(wrong(" null"), texts{"1:2 wrong_type"});
    EXPECT_EQ(wrong("490"), texts{"1:1 wrong_type"});
    EXPECT_EQ(wrong("{}").size(), 8U);
    EXPECT_EQ(wrong("{\"format\": \"heli.answer.v1\"}"), texts{"1:12 unknown_format format"});
    EXPECT_EQ(wrong("{\"id\": \"\xCE\xE4\xD2\xE5\"}"), texts{"1:10 invalid_utf8"});
    EXPECT_EQ(wrong("{\"rules\": [null, 1]}").size(), 9U);
    EXPECT_EQ(wrong(std::string(max_contest_bytes + 1, ' ')), texts{"0:0 too_long"});
}

TEST(ContestFromJson, RefusesAMegabyteOfNesting) {
    EXPECT_EQ(wrong("{\"rules\": " + std::string(1'000'000, '[')), texts{"1:74 too_deep"});
    std::string objects;
    for (int i = 0; i < 200'000; ++i) {
        objects += "{\"a\":";
    }
    EXPECT_EQ(wrong(objects), texts{"1:321 too_deep"});
}

TEST(ContestFromJson, NeedsNoNulBehindTheText) {
    auto const longer = contest_json + "x";
    EXPECT_EQ(contest_from_json(std::string_view(longer).substr(0, contest_json.size())),
              contest_from_json(contest_json));
}

}  // namespace
}  // namespace heli::io::contest_json_test
