#include <heli/competition/judge_z_scores.hpp>

#include "../core/label_laws.hpp"
#include "../core/thrown_text.hpp"
#include "judged_tables.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <random>
#include <string>
#include <vector>

namespace heli::competition::judge_z_scores_test {
namespace {

z_score_result scores_of(std::vector<judged_mark> const& marks,
                         spread_kind kind = spread_kind::sample) {
    return judge_z_scores(judging_table(marks), kind);
}

std::vector<std::string> warnings_of(z_score_result const& result) {
    std::vector<std::string> codes;
    for (auto const& w : result.warnings) {
        EXPECT_EQ(w.severity, severity::warning);
        codes.push_back(w.code);
    }
    return codes;
}

TEST(ZScoreVectors, AgreeForBothSpreads) {
    auto const tables = reference_marks();
    auto const expected = ranking::by_cell(ranking::reference_rows("judge_z_scores"), "table");
    EXPECT_EQ(expected.size(), 6U);
    for (auto const& [name, rows] : expected) {
        auto const sample = scores_of(tables.at(name));
        auto const population = scores_of(tables.at(name), spread_kind::population);
        ASSERT_EQ(sample.entries.size(), rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            EXPECT_NEAR(sample.entries[i], std::stod(rows[i].at("sample")), 1e-9) << name;
            EXPECT_NEAR(population.entries[i], std::stod(rows[i].at("population")), 1e-9) << name;
        }
    }
}

TEST(ZScores, OfJudgesWithoutCommonEntriesWarn) {
    auto const found = scores_of(two_panels_apart());
    EXPECT_EQ(found.scores, (std::vector<double>{-1, 0, 1, -1, 0, 1}))
        << "the best three look like the worst three";
    EXPECT_EQ(warnings_of(found), std::vector<std::string>{"no_common_entries"});
    EXPECT_TRUE(holds(found.warnings[0].message.en, "{j0}, {j1}"));
}

TEST(ZScores, OfAJudgeWithoutSpreadAreZeroAndWarn) {
    auto const found = scores_of({{"e0", "j0", 8.1}, {"e1", "j0", 8.1}, {"e2", "j0", 8.1}});
    EXPECT_EQ(found.scores, (std::vector<double>{0, 0, 0}));
    EXPECT_EQ(warnings_of(found), std::vector<std::string>{"zero_spread"});
    EXPECT_EQ(found.warnings[0].value, "j0");
}

TEST(ZScores, WarnOfFewMarksAndOfDifferentEntries) {
    auto const found =
        scores_of({{"e0", "j0", 8}, {"e1", "j0", 9}, {"e2", "j0", 7}, {"e0", "j1", 6}});
    EXPECT_EQ(warnings_of(found), (std::vector<std::string>{"few_marks", "different_entries"}));
    EXPECT_EQ(found.judges[1].marks, 1U);
    EXPECT_EQ(found.judges[1].spread, 0.0);
}

TEST(ZScores, OfNothingAreNothing) {
    EXPECT_TRUE(scores_of({}).entries.empty());
}

TEST(ZScores, DoNotDependOnOrderOrNamesOfJudges) {
    std::mt19937_64 random(2);
    auto const marks = reference_marks().at("4");
    auto const found = scores_of(marks);
    EXPECT_EQ(scores_of(shuffled(marks, random)), found);
    auto const renamed = scores_of(with_judges_renamed(marks));
    for (std::size_t i = 0; i < found.entries.size(); ++i) {
        EXPECT_NEAR(renamed.entries[i], found.entries[i], 1e-12);
    }
}

TEST(ZScores, HaveSoundLabels) {
    expect_snake_case_labels<spread_kind>(2);
}

}  // namespace
}  // namespace heli::competition::judge_z_scores_test
