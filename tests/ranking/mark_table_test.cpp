#include <heli/ranking/mark_table.hpp>

#include "../core/printed_rational.hpp"
#include "../core/thrown_text.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

namespace heli::ranking::mark_table_test {
namespace {

TEST(MarkTable, FindsEntrantsAndColumns) {
    mark_table const table({"theory", "practice"}, {{"b", {1, 2}}, {"a", {3, attendance::absent}}});
    EXPECT_EQ(table.row_of("a"), 1U);
    EXPECT_EQ(table.row_of("b"), 0U);
    EXPECT_EQ(table.column_of("practice"), 1U);
    EXPECT_EQ(table.by_id(), (std::vector<std::uint32_t>{1, 0}));
    EXPECT_EQ(table.entrants()[1].marks[1].attendance(), attendance::absent);
    EXPECT_EQ(table.columns().size(), 2U);
    auto const entrant = thrown_text<not_found>([&] { return table.row_of("c"); });
    EXPECT_TRUE(holds(entrant, "entrant c")) << entrant;
    auto const mark = thrown_text<not_found>([&] { return table.column_of("teory"); });
    EXPECT_TRUE(holds(mark, "did you mean theory")) << mark;
}

TEST(MarkTable, RefusesRowsAndColumnsThatDoNotFit) {
    auto const marks = thrown_text<invalid_value>([] {
        return mark_table({"theory"}, {{"a", {1, 2}}});
    });
    EXPECT_TRUE(holds(marks, "entrant a has 2 marks")) << marks;
    auto const column = thrown_text<conflict>([] {
        return mark_table({"time", "theory", "time"}, {});
    });
    EXPECT_TRUE(holds(column, "mark time")) << column;
    auto const twice = thrown_text<conflict>([] {
        return mark_table({"time"}, {{"a", {1}}, {"b", {1}}, {"a", {2}}});
    });
    EXPECT_TRUE(holds(twice, "entrant a")) << twice;
}

TEST(Mark, ComesBeforeAnotherIfItIsBetterAndThere) {
    mark const none = attendance::absent;
    EXPECT_TRUE(comes_before(2, 1, direction::higher_is_better));
    EXPECT_FALSE(comes_before(2, 1, direction::lower_is_better));
    EXPECT_FALSE(comes_before(1, 1, direction::lower_is_better));
    EXPECT_TRUE(comes_before(0, none, direction::higher_is_better));
    EXPECT_TRUE(comes_before(0, none, direction::lower_is_better));
    EXPECT_FALSE(comes_before(none, 0, direction::lower_is_better));
    EXPECT_FALSE(comes_before(none, none, direction::lower_is_better));
    EXPECT_EQ(to_text(mark(rational(1, 2)), language::en), "0.5");
    EXPECT_EQ(to_text(none, language::zh), "缺席");
}

}  // namespace
}  // namespace heli::ranking::mark_table_test
