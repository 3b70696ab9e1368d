#include <heli/competition/judgement_mark.hpp>

#include "../core/thrown_text.hpp"
#include "small_marking.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition::judgement_mark_test {
namespace {

std::vector<judgement_score> scores_of(std::vector<std::int64_t> const& numbers) {
    std::vector<judgement_score> scores;
    for (auto const n : numbers) {
        auto const judge = "j" + std::to_string(scores.size() + 1);
        scores.push_back({judge_id(std::string_view(judge)), static_cast<std::int32_t>(n)});
    }
    return scores;
}

TEST(JudgementVectors, AgreeInVerdictAndMark) {
    auto const rows = ranking::reference_rows("judgement_marks");
    EXPECT_EQ(rows.size(), 10U);
    for (auto const& row : rows) {
        auto const found = judgement_mark(scores_of(ranking::numbers_in(row.at("scores"))),
                                          {parse_decimal(row.at("max_mark")), 1}, two_decimals());
        EXPECT_EQ(token(found.verdict), row.at("verdict"));
        EXPECT_EQ(to_text(found.lines.back().mark - found.lines.front().mark), row.at("spread"));
        EXPECT_EQ(found.mark.known(), !row.at("exact").empty());
        if (found.mark.known()) {
            EXPECT_EQ(found.exact.value(), parse_rational(row.at("exact")));
            EXPECT_EQ(found.mark.value(), parse_decimal(row.at("rounded")));
        }
    }
}

TEST(Judgement, CallsTheJudgesTogetherInsteadOfGuessing) {
    auto const found = judgement_mark(scores_of({0, 2, 3}), {1, 1}, mark_rounding::none());
    EXPECT_EQ(found.verdict, panel_verdict::discuss);
    EXPECT_EQ(found.mark.reason().en,
              "the judges are 3 apart, 1 is allowed: they must talk before a mark is entered");
    EXPECT_EQ(judgement_mark(scores_of({0, 2, 3}), {1, 3}, mark_rounding::none()).mark.value(),
              rational(5, 9));
}

TEST(Judgement, RefusesWhatIsNoJudgement) {
    auto const of = [](std::vector<std::int64_t> const& numbers, judgement_rule const& rule) {
        return judgement_mark(scores_of(numbers), rule, mark_rounding::none());
    };
    EXPECT_EQ(of({1, 1}, {1, 1}).verdict, panel_verdict::incomplete);
    auto const four = thrown_text<invalid_value>([&] { return of({1, 4, 1}, {1, 1}); });
    EXPECT_EQ(four, "judge j2: judgement 4, expected 0 to 3");
    EXPECT_THROW(static_cast<void>(of({1, 1, 1}, {0, 1})), invalid_value);
    EXPECT_THROW(static_cast<void>(of({1, 1, 1}, {1, -1})), invalid_value);
}

}  // namespace
}  // namespace heli::competition::judgement_mark_test
