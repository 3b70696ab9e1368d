#include <heli/io/contest_document.hpp>

#include "parsed_problems.hpp"

#include <gtest/gtest.h>

#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace heli::io::contest_rule_sets_test {
namespace {

/// A set of rules with the verdict of the reference.
struct rule_set {
    std::string name;
    std::string severity;
    std::string code;
    std::string rules;
};

/// The text between `open` and what closes it.
std::string part(std::string const& line, std::string const& open, std::string const& close) {
    auto const begin = line.find(open) + open.size();
    return line.substr(begin, line.find(close, begin) - begin);
}
std::vector<rule_set> rule_sets() {
    std::istringstream file(bytes_of(source_dir() / "tests/data/contests/rule_sets.json"));
    std::vector<rule_set> sets;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("{")) {
            auto const rules = line.substr(line.find("\"rules\": ") + 9);
            sets.push_back({part(line, "\"case\": \"", "\""), part(line, "\"severity\": \"", "\""),
                            part(line, "\"code\": \"", "\""), rules.substr(0, rules.rfind('}'))});
        }
    }
    return sets;
}

/// What the reference calls a problem, and what heli does where it is more than lower case.
std::map<std::string, std::string> const own_codes{
    {"BAD_DATE", "invalid_date"},
    {"BAD_BUCKET", "unknown_bucket"},
    {"UNKNOWN_FIELD", "unknown_key"},
    {"NOT_EXACT_DECIMAL", "wrong_type"},
};
std::string own_code(std::string const& code) {
    auto const other = own_codes.find(code);
    if (other != own_codes.end()) {
        return other->second;
    }
    std::string lower;
    for (char const c : code) {
        lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return lower;
}

/// Everything that is said of a document.
std::vector<finding> said_of(std::string const& json) {
    try {
        return contest_from_json(json, "rules.json").warnings;
    } catch (parse_error const& e) {
        return e.findings();
    }
}

TEST(ContestRuleSets, GiveTheReferenceVerdictAndNothingElse) {
    auto const sets = rule_sets();
    ASSERT_EQ(sets.size(), 20U);
    for (auto const& set : sets) {
        auto const said = said_of(set.rules);
        if (set.severity == "ok") {
            EXPECT_TRUE(said.empty()) << set.name << ": " << to_text(said[0], language::en);
            continue;
        }
        ASSERT_EQ(said.size(), 1U) << set.name;
        EXPECT_EQ(token(said[0].severity), set.severity) << set.name;
        EXPECT_EQ(said[0].code, own_code(set.code)) << set.name;
        EXPECT_FALSE(said[0].message.zh.empty() || said[0].message.en.empty()) << set.name;
    }
}

TEST(ContestRuleSets, AreLocatedAtTheValueThatIsWrong) {
    for (auto const& set : rule_sets()) {
        for (auto const& found : said_of(set.rules)) {
            EXPECT_EQ(found.where.path, "rules.json");
            EXPECT_EQ(found.where.line, 1U) << set.name;
            ASSERT_NE(found.where.column, 0U) << set.name;
            EXPECT_FALSE(found.where.field.empty()) << set.name;
            auto const there = set.rules.substr(found.where.column - 1);
            bool const absent = found.code == "missing_field" || found.code == "missing_slots";
            auto const value = found.code == "no_rules" ? "[]" : found.value;
            EXPECT_TRUE(there.starts_with(absent ? "{" : value) ||
                        there.starts_with("\"" + value) || there.starts_with("[\"2025"))
                << set.name << ": " << there.substr(0, 30);
        }
    }
}

TEST(ContestRuleSets, AreReadAgainAsTheyAreWritten) {
    std::size_t sound = 0;
    for (auto const& set : rule_sets()) {
        if (set.severity != "error") {
            auto const read = contest_from_json(set.rules);
            EXPECT_EQ(contest_from_toml(contest_to_toml(read)).rules, read.rules) << set.name;
            ++sound;
        }
    }
    EXPECT_GE(sound, 2U);
}

}  // namespace
}  // namespace heli::io::contest_rule_sets_test
