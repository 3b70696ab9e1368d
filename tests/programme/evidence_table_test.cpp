#include <heli/programme/evidence_table.hpp>

#include "small_programme.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

namespace heli::programme::evidence_table_test {
namespace {

programme const plan = a_programme(
    {an_item("exchange", {each_at_least(3000)}), an_item("visiting-routes", {at_least(30)})});

evidence_row a_row() {
    evidence_row row;
    row.date = {"2023-05-08", 2, 1};
    row.item = {"exchange", 2, 2};
    row.federation = {"SH", 2, 3};
    row.kind = {"part", 2, 4};
    row.quantity = {"40", 2, 5};
    row.source = {"ledger", 2, 10};
    return row;
}

/// What is wrong with the row once `spoil` has changed it.
std::vector<std::string> wrong(std::function<void(evidence_row&)> const& spoil) {
    auto row = a_row();
    spoil(row);
    auto const reading = read_evidence({"ledger.csv", {row}, {}}, &plan);
    EXPECT_EQ(reading.evidence.entries.size(), reading.findings.empty() ? 1U : 0U);
    std::vector<std::string> result;
    for (auto const& f : reading.findings) {
        EXPECT_EQ(f.where.path, "ledger.csv");
        EXPECT_FALSE(f.message.zh.empty());
        EXPECT_EQ(f.severity, severity::error);
        result.push_back(f.code + " " + f.where.field + " " + std::to_string(f.where.column));
    }
    return result;
}

std::vector<std::string> one(std::string text) {
    return {std::move(text)};
}

TEST(ReadEvidence, TakesASoundRowAsItStands) {
    auto row = a_row();
    row.bound.text = "at_least";
    row.unit.text = "worker";
    row.days.text = "3";
    row.nights.text = "2";
    row.address.text = "a.example/1";
    row.status.text = "verified";
    row.note_zh.text = "赴安徽";
    row.note_en.text = "to Anhui";
    row.illustrative.text = "true";
    auto const reading = read_evidence({"ledger.csv", {row}, {}}, &plan);
    EXPECT_TRUE(reading.findings.empty());
    EXPECT_EQ(reading.evidence.entries,
              (std::vector<evidence>{{date(2023, 5, 8),
                                      "exchange",
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

TEST(ReadEvidence, TakesEmptyCellsAsUnknownAndTheSourceAsUnverified) {
    auto row = a_row();
    row.federation.text = row.quantity.text = "";
    auto const entry = read_evidence({"", {row}, {}}, nullptr).evidence.entries.at(0);
    EXPECT_EQ(entry.federation, std::nullopt);
    EXPECT_EQ(entry.quantity, std::nullopt);
    EXPECT_EQ(entry.days, std::nullopt);
    EXPECT_EQ(entry.source.status, source_status::unverified);
    EXPECT_FALSE(entry.illustrative);
}

TEST(ReadEvidence, NeedsDateItemKindAndSource) {
    EXPECT_EQ(wrong([](auto& r) { r.date.text = ""; }), one("missing_field evidence[0].date 1"));
    EXPECT_EQ(wrong([](auto& r) { r.item.text = ""; }), one("missing_field evidence[0].item 2"));
    EXPECT_EQ(wrong([](auto& r) { r.kind.text = ""; }), one("missing_field evidence[0].kind 4"));
    EXPECT_EQ(wrong([](auto& r) { r.source.text = ""; }),
              one("missing_field evidence[0].source 10"));
}

TEST(ReadEvidence, RefusesImpossibleDays) {
    for (auto const* const text : {"2023-02-30", "2023-5-8", "8 May 2023", "0000-01-01"}) {
        EXPECT_EQ(wrong([&](auto& r) { r.date.text = text; }),
                  one("invalid_date evidence[0].date 1"))
            << text;
    }
}

TEST(ReadEvidence, RefusesUnknownItemsAndSuggestsTheNearest) {
    auto row = a_row();
    row.item.text = "visiting-route";
    auto const reading = read_evidence({"", {row}, {}}, &plan);
    ASSERT_EQ(reading.findings.size(), 1U);
    EXPECT_EQ(reading.findings[0].code, "unknown_item");
    EXPECT_EQ(reading.findings[0].value, "visiting-route");
    EXPECT_NE(reading.findings[0].message.en.find("did you mean visiting-routes?"),
              std::string::npos);
    EXPECT_TRUE(read_evidence({"", {row}, {}}, nullptr).findings.empty());
    EXPECT_EQ(wrong([](auto& r) { r.item.text = "交流"; }), one("invalid_id evidence[0].item 2"));
}

TEST(ReadEvidence, RefusesUnknownWords) {
    EXPECT_EQ(wrong([](auto& r) { r.federation.text = "sh"; }),
              one("unknown_federation evidence[0].federation 3"));
    EXPECT_EQ(wrong([](auto& r) { r.kind.text = "parts"; }),
              one("unknown_kind evidence[0].kind 4"));
    EXPECT_EQ(wrong([](auto& r) { r.bound.text = "about"; }),
              one("unknown_bound evidence[0].bound 0"));
    EXPECT_EQ(wrong([](auto& r) { r.status.text = "checked"; }),
              one("unknown_status evidence[0].status 0"));
    EXPECT_EQ(wrong([](auto& r) { r.illustrative.text = "yes"; }),
              one("wrong_type evidence[0].illustrative 0"));
}

TEST(ReadEvidence, RefusesQuantitiesThatAreNoWholeNumbersOfNoughtOrMore) {
    EXPECT_EQ(wrong([](auto& r) { r.quantity.text = "-40"; }),
              one("negative_quantity evidence[0].quantity 5"));
    for (auto const* const text :
         {"4.0", "1e3", "forty", "+40", " 40", "-", "4-0", "0x10", "1234567890123456789"}) {
        EXPECT_EQ(wrong([&](auto& r) { r.quantity.text = text; }),
                  one("wrong_type evidence[0].quantity 5"))
            << text;
    }
    EXPECT_TRUE(wrong([](auto& r) { r.quantity.text = "0"; }).empty());
    EXPECT_TRUE(wrong([](auto& r) { r.quantity.text = "999999999999999999"; }).empty());
}

TEST(ReadEvidence, ReportsEveryProblemOfARowAndOfEveryRow) {
    auto row = a_row();
    row.date.text = "yesterday";
    row.kind.text = "parts";
    row.days.text = "-1";
    auto const reading = read_evidence({"", {row, a_row(), row}, {}}, &plan);
    EXPECT_EQ(reading.findings.size(), 6U);
    EXPECT_EQ(reading.findings[3].where.field, "evidence[2].date");
    EXPECT_EQ(reading.evidence.entries.size(), 1U);
}

TEST(ReadEvidence, DoesNotReportACellAgainThatWasFoundWrongWhileReading) {
    finding const known{severity::error, "wrong_type", {"ledger.csv", 2, 5, ""}, {"", ""}, ""};
    auto row = a_row();
    row.quantity = {"forty", 2, 5, true};
    auto const reading = read_evidence({"ledger.csv", {row}, {known}}, &plan);
    EXPECT_EQ(reading.findings, std::vector<finding>{known});
    EXPECT_TRUE(reading.evidence.entries.empty());
    row.quantity = {"40", 2, 5};
    row.date.reported = true;
    EXPECT_EQ(read_evidence({"ledger.csv", {row}, {known}}, &plan).findings.size(), 1U);
}

TEST(ReadEvidence, OfNoRowsIsEmpty) {
    EXPECT_TRUE(read_evidence({}, nullptr).evidence.entries.empty());
}

}  // namespace
}  // namespace heli::programme::evidence_table_test
