#include <heli/competition/judging_parts.hpp>

#include "../core/thrown_text.hpp"
#include "judged_tables.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <random>
#include <vector>

namespace heli::competition::judging_table_test {
namespace {

TEST(JudgingTable, IsTheSameForEveryOrderOfMarks) {
    std::mt19937_64 random(1);
    auto const marks = reference_marks().at("4");
    judging_table const table(marks);
    EXPECT_EQ(judging_table(shuffled(marks, random)), table);
    EXPECT_EQ(table.entries().size(), 12U);
    EXPECT_EQ(table.judges().size(), 5U);
    EXPECT_EQ(table.cells()[0], (judging_cell{0, 0, 74.3}));
    EXPECT_FALSE(table.complete());
    EXPECT_EQ(table.marks_of_judge(2).size(), 6U);
    EXPECT_TRUE(judging_table({}).complete());
}

TEST(JudgingTable, RefusesAMarkGivenTwiceOrNoNumber) {
    auto const why = thrown_text<conflict>([] {
        return judging_table({{"e1", "j1", 5.0}, {"e1", "j1", 6.0}});
    });
    EXPECT_EQ(why, "judge j1 has marked entry e1 twice");
    EXPECT_THROW(judging_table({{"e1", "j1", std::numeric_limits<double>::infinity()}}),
                 invalid_value);
}

TEST(JudgingTable, TakesExactMarksAsTheNearestDouble) {
    EXPECT_EQ(nearest_double(parse_decimal("0.1")), 0.1);
    EXPECT_EQ(nearest_double(parse_decimal("-63.36")), -63.36);
    EXPECT_EQ(nearest_double(rational(1, 3)), 1.0 / 3.0);
}

TEST(JudgingParts, AreWhatMarksConnect) {
    auto const parts = parts_of(judging_table(two_panels_apart()));
    ASSERT_EQ(parts.size(), 2U);
    EXPECT_EQ(parts[1].judges, std::vector<judge_id>{"j1"});
    EXPECT_EQ(parts[1].entries, (std::vector<ranking::entrant_id>{"e3", "e4", "e5"}));
    EXPECT_EQ(not_connected(parts).en,
              "no entry connects these groups of judges, so that they cannot be compared: {j0}, "
              "{j1}");
    auto marks = two_panels_apart();
    marks.push_back({"e0", "j1", 7.0});
    EXPECT_EQ(parts_of(judging_table(marks)).size(), 1U);
    EXPECT_TRUE(parts_of(judging_table({})).empty());
}

}  // namespace
}  // namespace heli::competition::judging_table_test
