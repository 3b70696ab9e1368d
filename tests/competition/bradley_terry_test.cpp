#include <heli/competition/bradley_terry.hpp>

#include "../core/thrown_text.hpp"
#include "../ranking/reference_rows.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace heli::competition::bradley_terry_test {
namespace {

std::map<std::string, std::vector<pair_wins>> reference_wins() {
    std::map<std::string, std::vector<pair_wins>> tables;
    for (auto const& row : ranking::reference_rows("pair_wins")) {
        tables[row.at("table")].push_back({ranking::entrant_id(std::string_view(row.at("winner"))),
                                           ranking::entrant_id(std::string_view(row.at("loser"))),
                                           std::stoll(row.at("times"))});
    }
    return tables;
}

TEST(BradleyTerryVectors, Agree) {
    auto const tables = reference_wins();
    auto const expected = ranking::by_cell(ranking::reference_rows("log_strengths"), "table");
    EXPECT_EQ(expected.size(), 3U);
    for (auto const& [name, rows] : expected) {
        auto const found = bradley_terry(tables.at(name));
        ASSERT_EQ(found.entries.size(), rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            EXPECT_EQ(found.entries[i].view(), rows[i].at("entry"));
            EXPECT_NEAR(found.fit.value().log_strengths[i], std::stod(rows[i].at("log_strength")),
                        1e-9);
        }
    }
}

TEST(BradleyTerry, OfTwoEntriesIsTheRatioOfWins) {
    auto const found = bradley_terry({{"a", "b", 3}, {"b", "a", 1}});
    auto const& logs = found.fit.value().log_strengths;
    EXPECT_NEAR(logs[0] - logs[1], std::log(3.0), 1e-12);
    EXPECT_NEAR(logs[0] + logs[1], 0.0, 1e-14);
}

TEST(BradleyTerry, WithoutWinsBothWaysAnswersWithTheGroups) {
    auto const found = bradley_terry({{"a", "b", 1}, {"b", "a", 1}, {"a", "c", 2}, {"c", "b", 0}});
    ASSERT_EQ(found.parts.size(), 2U);
    EXPECT_EQ(found.parts[0], (std::vector<ranking::entrant_id>{"a", "b"}));
    EXPECT_TRUE(holds(found.fit.reason().en, "{a b}, {c}")) << found.fit.reason().en;
    EXPECT_FALSE(bradley_terry({}).fit.known());
    EXPECT_EQ(bradley_terry({{"a", "b", 0}}).parts.size(), 2U);
}

TEST(BradleyTerry, AddsUpRowsAndDoesNotDependOnTheirOrder) {
    auto wins = reference_wins().at("1");
    auto const found = bradley_terry(wins);
    std::reverse(wins.begin(), wins.end());
    EXPECT_EQ(bradley_terry(wins), found);
    auto const times = wins[0].times;
    wins[0].times = 1;
    wins.push_back({wins[0].winner, wins[0].loser, times - 1});
    EXPECT_EQ(bradley_terry(wins), found);
}

TEST(BradleyTerry, IsNotLoweredByAnotherWin) {
    auto const wins = reference_wins().at("2");
    auto const before = bradley_terry(wins);
    for (std::size_t i = 0; i < wins.size(); ++i) {
        auto more = wins;
        ++more[i].times;
        auto const after = bradley_terry(more);
        auto const at = static_cast<std::size_t>(
            std::find(before.entries.begin(), before.entries.end(), wins[i].winner) -
            before.entries.begin());
        EXPECT_GT(after.fit.value().log_strengths[at], before.fit.value().log_strengths[at]);
    }
}

TEST(BradleyTerry, RefusesAnEntryAgainstItself) {
    auto const why = thrown_text<invalid_value>([] { return bradley_terry({{"a", "a", 1}}); });
    EXPECT_TRUE(holds(why, "expected two entries")) << why;
    EXPECT_THROW(static_cast<void>(bradley_terry({{"a", "b", -1}})), invalid_value);
}

}  // namespace
}  // namespace heli::competition::bradley_terry_test
