#include <heli/competition/judge_reliability.hpp>

#include "judged_tables.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <vector>

namespace heli::competition::judge_reliability_test {
namespace {

statistics::confidence const usual(0.95);

TEST(JudgeReliability, AgreesWithShroutAndFleiss) {
    std::vector<std::vector<double>> const rows{{9, 2, 5, 8}, {6, 1, 3, 2},  {8, 4, 6, 8},
                                                {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}};
    std::vector<judged_mark> marks;
    for (std::size_t e = 0; e < rows.size(); ++e) {
        for (std::size_t j = 0; j < rows[e].size(); ++j) {
            auto const entry = "e" + std::to_string(e);
            auto const judge = "j" + std::to_string(j);
            marks.push_back({ranking::entrant_id(std::string_view(entry)),
                             judge_id(std::string_view(judge)), rows[e][j]});
        }
    }
    auto const found = judge_reliability(judging_table(marks), usual);
    std::vector<double> const published{0.166, 0.290, 0.715, 0.443, 0.620, 0.909};
    for (std::size_t i = 0; i < published.size(); ++i) {
        EXPECT_NEAR(found.value().forms[i].value.value(), published[i], 5e-4);
    }
    EXPECT_EQ(found.value().judges, 4U);
}

TEST(JudgeReliability, IsUnknownWhereMarksAreMissing) {
    auto const found = judge_reliability(judging_table(two_panels_apart()), usual);
    EXPECT_EQ(found.reason().en,
              "6 marks are missing: intraclass correlations need a mark of every judge for every "
              "entry");
}

TEST(JudgeReliability, OfOneJudgeSaysWhatIsMissing) {
    auto const found =
        judge_reliability(judging_table({{"e0", "j0", 1.0}, {"e1", "j0", 2.0}}), usual);
    EXPECT_FALSE(found.value().forms[0].value.known());
}

}  // namespace
}  // namespace heli::competition::judge_reliability_test
