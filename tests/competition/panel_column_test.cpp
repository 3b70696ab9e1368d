#include <heli/competition/panel_column.hpp>

#include <heli/ranking/rank.hpp>

#include "../core/thrown_text.hpp"
#include "small_marking.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace heli::competition::panel_column_test {
namespace {

using ranking::attendance;

std::vector<judge_mark> row_of(std::vector<std::int32_t> const& marks, std::size_t row,
                               std::size_t judges) {
    auto panel = panel_of(std::vector<std::string>(judges, "0"));
    for (std::size_t j = 0; j < judges; ++j) {
        panel[j].mark = rational(marks[row * judges + j], 100);
    }
    return panel;
}

TEST(PanelColumn, EqualsThePanelOfEveryEntrant) {
    random_marks random(20260101);
    for (int i = 0; i < 60; ++i) {
        std::size_t const judges = 1 + random() % 7;
        std::size_t const low = random() % judges;
        trim_rule const rule(judges, {low, random() % (judges - low)});
        std::vector<std::int32_t> marks;
        for (std::size_t k = 0; k < 20 * judges; ++k) {
            marks.push_back(static_cast<std::int32_t>(random() % 1001));
        }
        auto const sums = trimmed_sums({marks}, rule);
        ASSERT_EQ(sums.size(), 20U);
        for (std::size_t row = 0; row < sums.size(); ++row) {
            auto const one = trimmed_mean(row_of(marks, row, judges), rule, two_decimals());
            EXPECT_EQ(trimmed_mean_of(sums[row].key(), rule, rational(1, 100), two_decimals()),
                      one.mark.value());
        }
    }
}

TEST(PanelColumn, RanksWhoIsPresentAndKeepsStates) {
    std::vector<std::int32_t> const marks{900, 800, 700, 0, 0, 0, 700, 800, 900};
    std::vector<attendance> const states{attendance::present, attendance::disqualified,
                                         attendance::present};
    auto const sums = trimmed_sums({marks, states}, trim_rule(3, {1, 1}));
    EXPECT_EQ(sums[0], trimmed_sum(std::int64_t{800}));
    EXPECT_EQ(sums[1], trimmed_sum(attendance::disqualified));
    auto const standings = rank(sums, ranking::direction::higher_is_better);
    EXPECT_EQ(standings[2].equal, 2U);
    EXPECT_FALSE(standings[1].ranked());
}

TEST(PanelColumn, OfLargeMarksDoesNotOverflow) {
    std::vector<std::int32_t> const marks(5, 2147483647);
    EXPECT_EQ(trimmed_sums({marks}, trim_rule(5, {0, 0}))[0].key(), 5 * 2147483647LL);
    EXPECT_TRUE(trimmed_sums({}, trim_rule(5, {1, 1})).empty());
}

TEST(PanelColumn, RefusesColumnsThatDoNotFit) {
    std::vector<std::int32_t> const marks(7, 5);
    auto const why = thrown_text<invalid_value>([&] {
        return trimmed_sums({marks}, trim_rule(5, {1, 1}));
    });
    EXPECT_EQ(why, "column of 7 marks: expected 5 of each entrant");
    std::vector<attendance> const states(3, attendance::present);
    EXPECT_THROW(static_cast<void>(trimmed_sums({marks, states}, trim_rule(7, {1, 1}))),
                 invalid_value);
}

}  // namespace
}  // namespace heli::competition::panel_column_test
