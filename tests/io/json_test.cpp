#include <heli/io/json.hpp>
#include <heli/version.hpp>

#include "json_answers.hpp"
#include "parsed_problems.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <set>
#include <string>

namespace heli::io::json_test {
namespace {

/// `text` with the version that its document was written by replaced with that of heli.
std::string of_this_version(std::string text) {
    std::string const written = R"("heli_version": "0.0.0")";
    auto const at = text.find(written);
    EXPECT_NE(at, std::string::npos);
    return text.replace(at, written.size(), R"("heli_version": ")" + std::string(version) + R"(")");
}
/// The kind of the document of a file: its name without what is said of the case.
std::string kind_of(std::string const& name) {
    for (std::string const more :
         {"_provisional", "_suspended", "_explained", "_undetermined", "_unweighted"}) {
        if (name.ends_with(more)) {
            return name.substr(0, name.size() - more.size());
        }
    }
    return name;
}
std::size_t count_of(std::string const& text, std::string const& part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++count;
    }
    return count;
}

TEST(Json, IsTheSameToTheByteAsTheReferences) {
    std::set<std::string> names;
    for (auto const& [name, json] : json_answers()) {
        auto const file = source_dir() / "tests" / "data" / "json" / (name + ".json");
        EXPECT_EQ(json, of_this_version(bytes_of(file))) << name;
        names.insert(name + ".json");
    }
    std::set<std::string> files;
    for (auto const& entry :
         std::filesystem::directory_iterator(source_dir() / "tests" / "data" / "json")) {
        files.insert(entry.path().filename().string());
    }
    EXPECT_EQ(names, files);
}

TEST(Json, BeginsWithItsFormatItsKindAndTheVersion) {
    for (auto const& [name, json] : json_answers()) {
        auto const kind = kind_of(name);
        EXPECT_TRUE(json.starts_with("{\n  \"format\": \"heli.answer.v1\",\n  \"kind\": \"" + kind +
                                     "\",\n  \"heli_version\": \"" + std::string(version) + "\""))
            << json.substr(0, 120);
        EXPECT_TRUE(json.ends_with("\n}\n")) << name;
    }
}

TEST(Json, IsTheSameEachTime) {
    EXPECT_EQ(json_answers(), json_answers());
}

TEST(Json, OfAnAnswerWithoutStepsHasNone) {
    calendar::date_answer const plain{date(2023, 10, 13), calendar::certainty::certain,
                                      date(2023, 10, 13), date(2023, 10, 13)};
    EXPECT_EQ(to_json(plain).find("steps"), std::string::npos);
    EXPECT_NE(to_json(explained<calendar::date_answer>{plain, {}}).find("\"steps\": []"),
              std::string::npos);
    EXPECT_EQ(
        to_json(calendar::count_answer{10, calendar::certainty::certain, 10, 10}).find("steps"),
        std::string::npos);
}

TEST(Json, OfNothingIsAnEmptyList) {
    EXPECT_NE(to_json(std::vector<finding>{}).find("\"findings\": []"), std::string::npos);
    EXPECT_NE(to_json(std::vector<step>{}).find("\"steps\": []"), std::string::npos);
    EXPECT_NE(to_json(std::vector<programme::due_date>{}).find("\"due_dates\": []"),
              std::string::npos);
    EXPECT_NE(to_json(std::vector<programme::programme_change>{}).find("\"changes\": []"),
              std::string::npos);
    EXPECT_NE(to_json(std::vector<calendar::rest_period>{}).find("\"periods\": []"),
              std::string::npos);
}

TEST(Json, ShowsTextThatIsNotUtf8WithReplacementCharacters) {
    auto const json = to_json(std::vector<finding>{
        {severity::error, "bad", {"\xCF\xDF", 1, 1, ""}, {"\xCF\xDF", "bad"}, "\"\\\n"}});
    EXPECT_NE(json.find("\xEF\xBF\xBD"), std::string::npos);
    EXPECT_NE(json.find(R"("value": "\"\\\n")"), std::string::npos);
}

TEST(Json, OfAReviewListsTheEvidenceThatItUsesAndNoOther) {
    auto const json = json_answers().at("programme_review");
    EXPECT_EQ(count_of(json, "\"illustrative\": "), 21U);  // 7 rows; 12 groups, a total, a contest
    EXPECT_NE(json.find("\"id\": \"e14\""), std::string::npos);
    EXPECT_EQ(json.find("\"id\": \"e15\""), std::string::npos);
    EXPECT_EQ(count_of(json, "\"illustrative\": true"), 13U);  // 12 groups and their row
    EXPECT_EQ(count_of(json, "unused_evidence"), 1U);
}

TEST(Json, OfAReviewShowsTheQuantityOfTheTargetThatDecides) {
    using namespace programme;
    auto const plan = a_programme({an_item("routes", {at_least(60), at_least(30, new_year)})});
    auto const json = to_json(review(plan, {}, date(2023, 9, 1)), plan, {});
    EXPECT_NE(json.find("\"quantity\": 30"), std::string::npos);
    EXPECT_EQ(json.find("\"quantity\": 60"), std::string::npos);
}

TEST(Json, OfAReviewSumsUpItsRows) {
    auto const json = json_answers().at("programme_review");
    EXPECT_NE(
        json.find("  \"summary\": {\n    \"met\": 2,\n    \"on_track\": 0,\n    \"not_due\": 0,\n"
                  "    \"at_risk\": 1,\n    \"no_evidence\": 4,\n    \"missed\": 0,\n"
                  "    \"overdue\": 1\n  }"),
        std::string::npos)
        << json.substr(0, 3000);
}

TEST(Json, OfAReviewNamesTheTargetTheDueDateAndTheOrganizers) {
    auto const json = json_answers().at("programme_review");
    EXPECT_EQ(count_of(json, "\"target\": null"), 1U);  // the bare item
    EXPECT_EQ(count_of(json, "\"kind\": \"per_federation_count\""), 4U);
    EXPECT_EQ(count_of(json, "\"kind\": \"exists_by\""), 2U);
    EXPECT_EQ(count_of(json, "\"organizers\": "), 7U);
    EXPECT_EQ(count_of(json, "\"organizers\": []"), 6U);
    EXPECT_EQ(count_of(json, "\"due_basis_label\": "), 7U);
    EXPECT_EQ(count_of(json, "\"zh\": \"方案写明\""), 1U);
}

TEST(Json, OfAReviewStatesTheLimitsOfItsProjections) {
    using namespace programme;
    auto const plan = a_programme({});
    auto const json =
        to_json(review(plan, {}, new_year, {interval_level::p90, 11, 31, 93}), plan, {});
    EXPECT_NE(json.find("\"fewest_units\": 11"), std::string::npos);
    EXPECT_NE(json.find("\"fewest_days\": 31"), std::string::npos);
    EXPECT_NE(json.find("\"most_days_old\": 93"), std::string::npos);
}

}  // namespace
}  // namespace heli::io::json_test
