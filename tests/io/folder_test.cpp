#include <heli/io/folder.hpp>
#include <heli/io/programme_document.hpp>
#include <heli/programme/review.hpp>

#include "../core/thrown_text.hpp"
#include "parsed_problems.hpp"
#include "temporary_folder.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::io::folder_test {
namespace {

std::string const published = bytes_of(source_dir() / "data" / "programmes" / "2023.toml");
std::string const naming = R"(format = "heli.evidence.v1"
programme = "yrd-2023"
[[evidence]]
date = 2023-06-28
item = "master-craftsmen"
kind = "achieved"
source = "press"
)";

std::vector<std::string> wrong(temporary_folder const& folder) {
    return places(findings_of([&] { return read_folder(folder.path()); }));
}
std::vector<std::string> one(std::string text) {
    return {std::move(text)};
}
/// `text` with the first `old` replaced.
std::string replaced(std::string text, std::string const& old, std::string const& replacement) {
    return text.replace(text.find(old), old.size(), replacement);
}

TEST(ReadFolder, FindsTheTenMistakesOfTheSpoiltFolderInOneRun) {
    auto const folder = source_dir() / "tests" / "data" / "spoilt";
    auto const found = findings_of([&] { return read_folder(folder); });
    EXPECT_EQ(places(found),
              (std::vector<std::string>{
                  "evidence.toml:9 wrong_type", "evidence.toml:13 missing_field",
                  "evidence_spoilt.toml:6 invalid_utf8", "programme.toml:6 end_before_start",
                  "programme.toml:15 tier_count", "programme.toml:28 unknown_key",
                  "programme.toml:44 unknown_region", "programme.toml:60 negative_quantity",
                  "programme.toml:64 duplicate_id", "programme_spoilt.toml:4 invalid_toml"}));
    for (auto const& f : found) {
        EXPECT_EQ(f.severity, severity::error) << f.code;
        EXPECT_NE(f.where.column, 0U) << f.code;
        EXPECT_FALSE(f.message.zh.empty()) << f.code;
        EXPECT_FALSE(f.message.en.empty()) << f.code;
    }
    EXPECT_TRUE(holds(found.at(5).message.en, "did you mean edition?"));
    EXPECT_TRUE(holds(found.at(9).message.en, "30"));
}

TEST(ReadFolder, NamesEveryMistakeInTheTextOfTheException) {
    auto const text = thrown_text<parse_error>(
        [] { return read_folder(source_dir() / "tests" / "data" / "spoilt"); });
    EXPECT_TRUE(holds(text, "10 problem(s)"));
    EXPECT_TRUE(
        holds(text, "programme.toml:44:3: item[1].participants[1]: error [unknown_region]"));
}

TEST(ReadFolder, JoinsTheEvidenceOfAShippedProgramme) {
    temporary_folder const folder;
    folder.write("b.toml", naming);
    folder.write("a.toml", replaced(naming, "2023-06-28", "2023-06-29"));
    folder.write("notes.txt", "no evidence");
    std::filesystem::create_directory(folder.path() / "inner.toml");
    folder.write("inner.toml/c.toml", "not read");
    auto const read = read_folder(folder.path());
    EXPECT_EQ(read.plan, shipped_programme("yrd-2023"));
    ASSERT_EQ(read.evidence.entries.size(), 2U);
    EXPECT_EQ(read.evidence.entries[0].date, date(2023, 6, 29));
    EXPECT_EQ(read.files, (std::vector<std::string>{(folder.path() / "a.toml").string(),
                                                    (folder.path() / "b.toml").string()}));
}

TEST(ReadFolder, PrefersItsOwnProgramme) {
    temporary_folder const folder;
    folder.write("plan.toml", replaced(published, "edition = 3\n", "edition = 4\n"));
    folder.write("evidence.toml", naming);
    EXPECT_NE(read_folder(folder.path()).plan, shipped_programme("yrd-2023"));
}

TEST(ReadFolder, AddsEvidenceFromTables) {
    programme::evidence_row row;
    row.date.text = "2023-11-08";
    row.item.text = "ah-new-energy-vehicle";
    row.kind.text = "achieved";
    row.source.text = "press";
    temporary_folder const folder;
    folder.write("evidence.toml", naming);
    auto const read = read_folder(folder.path(), {{"ledger.csv", {row}, {}}});
    ASSERT_EQ(read.evidence.entries.size(), 2U);
    EXPECT_EQ(read.evidence.entries[1].date, date(2023, 11, 8));
    EXPECT_EQ(read.files.back(), "ledger.csv");
    row.item = {"ah-new-energy", 2, 2};
    EXPECT_EQ(places(findings_of([&] {
                  return read_folder(folder.path(), {{"ledger.csv", {row}, {}}});
              })),
              one("ledger.csv:2 unknown_item"));
}

TEST(ReadFolder, SaysInBothLanguagesWhyACellOfATableIsWrong) {
    temporary_folder const folder;
    folder.write("evidence.toml", naming);
    auto const messages = [&](std::string const& date, std::string const& item,
                              std::string const& kind) {
        programme::evidence_row row;
        row.date.text = date;
        row.item.text = item;
        row.kind.text = kind;
        row.source.text = "press";
        auto const found = findings_of([&] {
            return read_folder(folder.path(), {{"ledger.csv", {row}, {}}});
        });
        return found.empty() ? bilingual{} : found[0].message;
    };
    auto const word = messages("2023-11-08", "ah-new-energy-vehicle", "achived");
    EXPECT_TRUE(holds(word.zh, "是否指 achieved？"));
    EXPECT_TRUE(holds(word.en, "did you mean achieved?"));
    auto const item = messages("2023-11-08", "ah-new-energy-vehicl", "achieved");
    EXPECT_TRUE(holds(item.zh, "是否指 ah-new-energy-vehicle？"));
    EXPECT_TRUE(holds(item.en, "did you mean ah-new-energy-vehicle?"));
    EXPECT_EQ(messages("2023-02-30", "ah-new-energy-vehicle", "achieved"),
              (bilingual{"没有 2023-02-30 这一天", "there is no day 2023-02-30"}));
    EXPECT_TRUE(holds(messages("2023-2-3", "ah-new-energy-vehicle", "achieved").zh, "YYYY-MM-DD"));
    EXPECT_TRUE(holds(messages("1066-10-14", "ah-new-energy-vehicle", "achieved").zh, "1400"));
}

TEST(ReadFolder, GoesOnPastFilesThatCannotBeRead) {
    temporary_folder const folder;
    std::filesystem::create_symlink("loop.toml", folder.path() / "loop.toml");
    std::filesystem::create_symlink("none", folder.path() / "gone.toml");
    folder.write("z.toml", replaced(naming, "achieved", "achived"));
    EXPECT_EQ(wrong(folder),
              (std::vector<std::string>{"gone.toml:0 unreadable_file",
                                        "loop.toml:0 unreadable_file", "z.toml:6 unknown_kind"}));
    EXPECT_THROW(static_cast<void>(read_folder(folder.path() / "loop.toml")), not_found);
    EXPECT_THROW(static_cast<void>(read_document(folder.path() / "loop.toml")), not_found);
}

TEST(ReadFolder, GoesOnPastAFileThatOnlyItsOwnerMayRead) {
    temporary_folder const folder;
    auto const file = folder.write("a.toml", naming);
    std::filesystem::permissions(file, std::filesystem::perms::none);
    folder.write("b.toml", naming);
    if (std::ifstream(file)) {
        GTEST_SKIP() << "this user reads every file";
    }
    EXPECT_EQ(wrong(folder), one("a.toml:0 unreadable_file"));
}

TEST(ReadFolder, FollowsLinksInsideTheFolderOnly) {
    temporary_folder const folder;
    temporary_folder const elsewhere;
    folder.write("evidence.text", naming);
    std::filesystem::create_symlink("evidence.text", folder.path() / "a.toml");
    EXPECT_EQ(read_folder(folder.path()).evidence.entries.size(), 1U);
    std::filesystem::create_symlink(elsewhere.write("secret", naming), folder.path() / "b.toml");
    EXPECT_EQ(wrong(folder), one("b.toml:0 link_leaves_folder"));
}

TEST(ReadFolder, RefusesAFolderThatIsMissingAndAFile) {
    temporary_folder const folder;
    EXPECT_THROW(static_cast<void>(read_folder(folder.path() / "none")), not_found);
    EXPECT_THROW(static_cast<void>(read_folder(folder.write("file", ""))), not_found);
    EXPECT_TRUE(
        holds(thrown_text<not_found>([&] { return read_folder(folder.path() / "none"); }), "none"));
}

TEST(ReadFolder, RefusesAnEmptyFolder) {
    temporary_folder const folder;
    auto const found = findings_of([&] { return read_folder(folder.path()); });
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].code, "no_programme");
    EXPECT_EQ(found[0].where.path, folder.path().string());
}

TEST(ReadFolder, RefusesSeveralProgrammes) {
    temporary_folder const folder;
    folder.write("a.toml", published);
    folder.write("b.toml", published);
    folder.write("c.toml", published);
    EXPECT_EQ(wrong(folder), (std::vector<std::string>{"b.toml:3 several_programmes",
                                                       "c.toml:3 several_programmes"}));
}

TEST(ReadFolder, RefusesUnknownFormats) {
    temporary_folder const folder;
    folder.write("a.toml", naming);
    folder.write("b.toml", "");
    folder.write("c.toml", "# c\nformat = \"heli.evidence.v2\"\n");
    folder.write("d.toml", "format = 1\n");
    EXPECT_EQ(wrong(folder),
              (std::vector<std::string>{"b.toml:1 missing_field", "c.toml:2 unknown_format",
                                        "d.toml:1 wrong_type"}));
}

TEST(ReadFolder, SuggestsTheKeyThatMayBeMeantWhereADocumentHasNoFormat) {
    temporary_folder const folder;
    folder.write("evidence.toml", replaced(naming, "yrd-2023", "ours-2023"));
    folder.write("plan.toml", replaced(published, "format =", "fromat ="));
    auto const found = findings_of([&] { return read_folder(folder.path()); });
    EXPECT_EQ(places(found),
              (std::vector<std::string>{"plan.toml:1 missing_field", "plan.toml:3 unknown_key"}));
    EXPECT_EQ(found.at(0).where.field, "format");
    EXPECT_TRUE(holds(found.at(1).message.en, "did you mean format?"));
    EXPECT_TRUE(holds(found.at(1).message.zh, "是否指 format？"));
}

TEST(ReadFolder, RefusesEvidenceOfAnotherProgramme) {
    temporary_folder const folder;
    folder.write("a.toml", naming);
    folder.write("b.toml", replaced(naming, "yrd-2023", "yrd-2032"));
    EXPECT_EQ(wrong(folder), one("b.toml:2 other_programme"));
}

TEST(ReadFolder, RefusesEvidenceOfAnUnknownProgramme) {
    temporary_folder const folder;
    folder.write("a.toml", replaced(naming, "yrd-2023", "yrd-2032"));
    EXPECT_EQ(wrong(folder), one("a.toml:2 unknown_programme"));
}

TEST(ReadFolder, RefusesEvidenceThatNamesNoProgramme) {
    temporary_folder const folder;
    folder.write("a.toml", replaced(naming, "programme = \"yrd-2023\"\n", ""));
    EXPECT_EQ(wrong(folder), one("a.toml:1 missing_field"));
}

TEST(ReadFolder, DoesNotBlameTheEvidenceForAProgrammeThatCannotBeRead) {
    temporary_folder const folder;
    folder.write("evidence.toml", replaced(naming, "yrd-2023", "ours-2023"));
    folder.write("plan.toml", "id = \"ours-2023\"\nyear = \n");
    EXPECT_EQ(wrong(folder), one("plan.toml:2 invalid_toml"));
    folder.write("plan.toml", replaced(published, "\nid = \"yrd-2023\"", "\nid = \"our plan\""));
    EXPECT_EQ(wrong(folder), one("plan.toml:4 invalid_id"));
}

TEST(ReadFolder, GoesOnPastADocumentThatIsTooLarge) {
    temporary_folder const folder;
    std::filesystem::resize_file(folder.write("a.toml", ""), max_document_bytes + 1);
    folder.write("b.toml", replaced(naming, "achieved", "achived"));
    EXPECT_EQ(wrong(folder),
              (std::vector<std::string>{"a.toml:0 too_long", "b.toml:6 unknown_kind"}));
}

}  // namespace
}  // namespace heli::io::folder_test
