#include <heli/io/programme_document.hpp>

#include "parsed_problems.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::io::evidence_document_test {
namespace {

using programme::evidence_kind;

std::string const head = "format = \"heli.evidence.v1\"\nprogramme = \"yrd-2023\"\n";
std::string const naming = R"([[evidence]]
date = 2023-06-28
item = "master-craftsmen"
kind = "achieved"
source = "press"
)";

programme::programme const& plan() {
    static auto const shipped = shipped_programme("yrd-2023");
    return shipped;
}
programme::evidence_set parse(std::string const& text) {
    return parse_evidence(text, "", &plan());
}
std::vector<std::string> one(std::string text) {
    return {std::move(text)};
}

TEST(ParseEvidence, ReadsEveryFieldOfARow) {
    auto const all = parse(head + R"([[evidence]]
date = 2023-05-08
item = "recuperation-exchange"
federation = "SH"
kind = "part"
quantity = 40
bound = "at_least"
unit = "worker"
days = 3
nights = 2
source = "ledger"
address = "a.example/1"
status = "verified"
note_zh = "赴安徽"
note_en = "to Anhui"
illustrative = true
)");
    EXPECT_EQ(
        all.entries,
        (std::vector<programme::evidence>{{date(2023, 5, 8),
                                           "recuperation-exchange",
                                           federation::sh,
                                           evidence_kind::part,
                                           count_bound::at_least(40),
                                           "worker",
                                           3,
                                           2,
                                           {"ledger", "", "a.example/1", source_status::verified},
                                           {"赴安徽", "to Anhui"},
                                           true}}));
}

TEST(ParseEvidence, ReadsCompleteRecords) {
    auto const all = parse(head + R"([[complete]]
item = "recuperation-exchange"
federation = "AH"
first = 2023-01-01
last = 2023-08-31
source = "ledger"
)");
    EXPECT_EQ(
        all.complete,
        (std::vector<programme::complete_record>{{"recuperation-exchange",
                                                  federation::ah,
                                                  date(2023, 1, 1),
                                                  date(2023, 8, 31),
                                                  {"ledger", "", "", source_status::unverified},
                                                  false}}));
    EXPECT_TRUE(all.entries.empty());
}

TEST(ParseEvidence, OfADocumentMarksAllOfItAsMadeUpUnlessARowSaysOtherwise) {
    auto const all = parse(head + "illustrative = true\n" + naming + naming +
                           "illustrative = false\n[[complete]]\nitem = \"visiting-routes\"\n"
                           "first = 2023-01-01\nlast = 2023-08-31\nsource = \"ledger\"\n");
    ASSERT_EQ(all.entries.size(), 2U);
    EXPECT_TRUE(all.entries[0].illustrative);
    EXPECT_FALSE(all.entries[1].illustrative);
    ASSERT_EQ(all.complete.size(), 1U);
    EXPECT_TRUE(all.complete[0].illustrative);
}

TEST(ParseEvidence, OfNothingIsEmpty) {
    EXPECT_EQ(parse(head), programme::evidence_set{});
}

TEST(ParseEvidence, ReportsOneMistakeAsOneProblem) {
    auto const spoilt = [](std::string const& old, std::string const& replacement) {
        auto text = head + naming;
        text.replace(text.find(old), old.size(), replacement);
        return problems([&] { return parse(text); });
    };
    EXPECT_EQ(spoilt("programme = \"yrd-2023\"\n", ""), one("1:1 missing_field programme"));
    EXPECT_EQ(spoilt("2023-06-28", "\"2023-06-28\""), one("4:8 wrong_type evidence[0].date"));
    EXPECT_EQ(spoilt("2023-06-28", "2023-06-28T09:00:00"), one("4:8 wrong_type evidence[0].date"));
    EXPECT_EQ(spoilt("2023-06-28", "1066-10-14"), one("4:8 invalid_date evidence[0].date"));
    EXPECT_EQ(spoilt("date = 2023-06-28\n", ""), one("3:1 missing_field evidence[0].date"));
    EXPECT_EQ(spoilt("master-craftsmen", "master-craftsman"),
              one("5:8 unknown_item evidence[0].item"));
    EXPECT_EQ(spoilt("achieved", "achived"), one("6:8 unknown_kind evidence[0].kind"));
    EXPECT_EQ(spoilt("source = \"press\"", "sauce = \"press\""),
              (std::vector<std::string>{"3:1 missing_field evidence[0].source",
                                        "7:1 unknown_key evidence[0].sauce"}));
    EXPECT_EQ(spoilt("source = \"press\"", "source = \"\""),
              one("7:10 missing_field evidence[0].source"));
    EXPECT_EQ(spoilt("kind = ", "quantity = 4.5\nkind = "),
              one("6:12 wrong_type evidence[0].quantity"));
    EXPECT_EQ(spoilt("kind = ", "quantity = -4\nkind = "),
              one("6:12 negative_quantity evidence[0].quantity"));
    EXPECT_EQ(spoilt("[[evidence]]", "[evidence]"), one("3:1 wrong_type evidence"));
    EXPECT_EQ(spoilt("[[evidence]]", "[[evidences]]"), one("3:3 unknown_key evidences"));
    EXPECT_EQ(spoilt("heli.evidence.v1", "heli.evidence.v9"), one("1:10 unknown_format format"));
}

TEST(ParseEvidence, SuggestsTheItemOfARecordThatMayBeMeant) {
    auto const found = findings_of([] {
        return parse(head +
                     "[[complete]]\nitem = \"visiting-roots\"\nfirst = 2023-01-01\n"
                     "last = 2023-08-31\nsource = \"ledger\"\n");
    });
    ASSERT_EQ(found.size(), 1U);
    EXPECT_NE(found[0].message.zh.find("是否指 visiting-routes？"), std::string::npos);
    EXPECT_NE(found[0].message.en.find("did you mean visiting-routes?"), std::string::npos);
}

TEST(ParseEvidence, SaysOfADateThatIsTooEarlyWhichYearsThereAre) {
    auto text = head + naming;
    text.replace(text.find("2023-06-28"), 10, "1066-10-14");
    auto const found = findings_of([&] { return parse(text); });
    ASSERT_EQ(found.size(), 1U);
    EXPECT_NE(found[0].message.zh.find("1400 至 9999"), std::string::npos);
}

TEST(ParseEvidence, RefusesTextsThatAreTooLong) {
    std::string const longest(100'000, 'a');
    auto const noted = [&](std::string const& note) {
        return problems([&] { return parse(head + naming + "note_en = \"" + note + "\"\n"); });
    };
    EXPECT_TRUE(noted(longest).empty());
    EXPECT_EQ(noted(longest + "a"), one("8:11 too_long evidence[0].note_en"));
}

TEST(ParseEvidence, RefusesRecordsThatCannotBe) {
    auto const record = [](std::string const& item, std::string const& first,
                           std::string const& rest) {
        return problems([&] {
            return parse(head + "[[complete]]\nitem = \"" + item + "\"\nfirst = " + first +
                         "\nlast = 2023-08-31\n" + rest);
        });
    };
    EXPECT_TRUE(record("visiting-routes", "2023-08-31", "source = \"l\"").empty());
    EXPECT_EQ(record("visiting-routes", "2023-09-01", "source = \"l\""),
              one("6:8 end_before_start complete[0].last"));
    EXPECT_EQ(record("visiting-roots", "2023-08-31", "source = \"l\""),
              one("4:8 unknown_item complete[0].item"));
    EXPECT_EQ(record("visiting-routes", "2023-08-31", ""),
              one("3:1 missing_field complete[0].source"));
    EXPECT_EQ(record("visiting-routes", "2023-08-31", "source = \"l\"\nfederation = \"XX\""),
              one("8:14 unknown_federation complete[0].federation"));
}

TEST(ParseEvidence, DoesNotCheckItemsWithoutAProgramme) {
    auto text = head + naming;
    text.replace(text.find("master-craftsmen"), 16, "anything-at-all");
    EXPECT_EQ(parse_evidence(text).entries.at(0).item, programme::item_id("anything-at-all"));
}

TEST(ParseEvidence, RefusesAnEmptyDocument) {
    EXPECT_EQ(problems([] { return parse(""); }), one("1:1 missing_field format"));
    EXPECT_EQ(problems([] { return parse("\n\n"); }).size(), 1U);
}

}  // namespace
}  // namespace heli::io::evidence_document_test
