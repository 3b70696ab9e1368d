#include <heli/programme/evidence_row.hpp>

#include "../core/label_laws.hpp"

#include <gtest/gtest.h>

#include <iterator>
#include <set>
#include <string_view>

namespace heli::programme::evidence_row_test {
namespace {

TEST(EvidenceColumns, AreFifteenWordsOfTheirOwn) {
    std::set<std::string_view> const words(std::begin(evidence_columns),
                                           std::end(evidence_columns));
    EXPECT_EQ(std::size(evidence_columns), 15U);
    EXPECT_EQ(words.size(), 15U);
    for (auto const word : words) {
        EXPECT_TRUE(lower_snake_case(word)) << word;
    }
}

TEST(EvidenceColumns, AreAsManyAsARowHasCells) {
    EXPECT_EQ(sizeof(evidence_row), std::size(evidence_columns) * sizeof(evidence_cell));
}

TEST(EvidenceCell, IsEmptyAndWithoutAPlaceAtFirst) {
    evidence_cell const cell;
    EXPECT_TRUE(cell.text.empty());
    EXPECT_EQ(cell.line, 0U);
    EXPECT_EQ(cell.column, 0U);
    EXPECT_FALSE(cell.reported);
}

}  // namespace
}  // namespace heli::programme::evidence_row_test
