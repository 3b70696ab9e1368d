#include <heli/competition/worldskills_like.hpp>

#include "../core/label_laws.hpp"
#include "../core/thrown_text.hpp"
#include "small_marking.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace heli::competition::worldskills_like_test {
namespace {

std::vector<rational> marks_in(std::vector<ranking::reference_row> const& rows) {
    std::vector<rational> marks;
    for (auto const& row : rows) {
        marks.push_back(parse_decimal(row.at("mark")));
    }
    return marks;
}

TEST(WorldskillsVectors, AgreeExactly) {
    auto const marks = ranking::by_cell(ranking::reference_rows("worldskills_marks"), "case");
    std::size_t checked = 0;
    for (auto const& head : ranking::reference_rows("worldskills_scales")) {
        auto const& rows = marks.at(head.at("case"));
        auto const found = worldskills_like(marks_in(rows));
        EXPECT_EQ(token(found.state), head.at("state"));
        EXPECT_EQ(found.median.value(), parse_decimal(head.at("median")));
        EXPECT_EQ(found.deviation.value(), parse_decimal(head.at("deviation")));
        for (std::size_t i = 0; i < found.marks.size(); ++i, ++checked) {
            EXPECT_EQ(std::to_string(found.marks[i].scaled), rows[i].at("scaled"));
            if (!rows[i].at("exact").empty()) {
                EXPECT_EQ(found.marks[i].exact, parse_rational(rows[i].at("exact")));
            }
        }
    }
    EXPECT_EQ(checked, 237U);
}

TEST(Worldskills, SaysThatItIsNotOfficial) {
    auto const found = worldskills_like({1, 2, 3});
    ASSERT_EQ(found.findings.size(), 1U);
    EXPECT_EQ(found.findings[0].code, "not_official_scale");
    EXPECT_TRUE(holds(found.findings[0].message.en, "no official formula"));
}

TEST(Worldskills, WithoutAUnitIsAnErrorAndNoGuess) {
    auto const found = worldskills_like({70, 70, 70, 70, 91});
    EXPECT_EQ(found.state, scale_state::degenerate_scale);
    EXPECT_TRUE(found.marks.empty());
    ASSERT_EQ(found.findings.size(), 2U);
    EXPECT_EQ(found.findings[1].code, "degenerate_scale");
    EXPECT_EQ(found.findings[1].severity, severity::error);
}

TEST(Worldskills, ClampsWhatIsFarAway) {
    auto const found = worldskills_like({0, 1, 2, 1000, -1000});
    EXPECT_EQ(found.marks[3].scaled, 1000);
    EXPECT_EQ(found.marks[4].exact, 0);
}

TEST(Worldskills, OfNoMarksOrOneIsSaid) {
    auto const none = worldskills_like({});
    EXPECT_EQ(none.state, scale_state::no_marks);
    EXPECT_FALSE(none.median.known());
    auto const one = worldskills_like({5});
    EXPECT_EQ(one.state, scale_state::all_equal);
    EXPECT_EQ(one.marks[0].scaled, 700);
}

TEST(Worldskills, KeepsTheOrderOfMarksAndNotThatOfEntrants) {
    random_marks random(20190822);
    for (int i = 0; i < 100; ++i) {
        std::vector<rational> marks;
        for (int k = 0; k < 9; ++k) {
            marks.push_back(random_mark(random, 100));
        }
        std::sort(marks.begin(), marks.end());
        auto const found = worldskills_like(marks);
        EXPECT_TRUE(
            std::is_sorted(found.marks.begin(), found.marks.end(),
                           [](auto const& a, auto const& b) { return a.scaled < b.scaled; }));
        auto const other = worldskills_like(in_other_order(marks, random));
        EXPECT_EQ(other.median, found.median);
        EXPECT_EQ(other.deviation, found.deviation);
    }
}

TEST(Worldskills, HasSoundLabels) {
    expect_snake_case_labels<scale_state>(4);
}

}  // namespace
}  // namespace heli::competition::worldskills_like_test
