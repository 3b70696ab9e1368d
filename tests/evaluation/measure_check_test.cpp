#include "small_measures.hpp"

#include "../core/label_laws.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace heli::evaluation::measure_check_test {
namespace {

std::vector<std::string> codes_of(std::vector<measure> const& measures) {
    std::vector<std::string> codes;
    for (auto const& f : check(measures)) {
        codes.push_back(f.where.field + " " + f.code);
    }
    return codes;
}

TEST(Measure, HasSoundLabels) {
    expect_snake_case_labels<occasion>(3);
}

TEST(MeasureCheck, FindsKilogramsForGramsAndCentimetresForMillimetres) {
    auto m = weighed("P1", 0, occasion::weekly, 82);
    m.height_mm = 185;
    EXPECT_EQ(codes_of({m}), (std::vector<std::string>{"measures[0].weight_g implausible_unit",
                                                       "measures[0].height_mm implausible_unit"}));
}

TEST(MeasureCheck, FindsRowsOfOneOccasionThatDifferAndUsesEqualOnesOnce) {
    auto const first = weighed("P1", 0, occasion::weekly, 82'000);
    auto const other = weighed("P1", 0, occasion::weekly, 82'100);
    EXPECT_EQ(codes_of({first, other}),
              (std::vector<std::string>{"measures[1] conflicting_measures"}));
    EXPECT_THROW(measure_table({first, other}), parse_error);
    EXPECT_EQ(codes_of({first, first}),
              (std::vector<std::string>{"measures[1] duplicate_measure"}));
    EXPECT_EQ(measure_table({first, first}).rows().size(), 1U);
}

TEST(MeasureCheck, TakesTwoOccasionsOfOneDay) {
    EXPECT_TRUE(codes_of({weighed("P1", 0, occasion::weekly, 82'000),
                          weighed("P1", 0, occasion::post_test, 82'100)})
                    .empty());
}

TEST(MeasureCheck, FindsPairsThatCannotBe) {
    measure m{"P1", contest_day(0), occasion::pre_test};
    m.systolic_mmhg = 80;
    m.diastolic_mmhg = 120;
    m.total_cholesterol_umol_l = 4'000;
    m.hdl_cholesterol_umol_l = 4'500;
    EXPECT_EQ(codes_of({m}),
              (std::vector<std::string>{"measures[0].diastolic_mmhg pressure_order",
                                        "measures[0].hdl_cholesterol_umol_l lipid_order"}));
}

TEST(MeasureTable, IsTheSameForEveryOrderOfItsRows) {
    auto measures = five_people_measures();
    measure_table const table(measures);
    std::reverse(measures.begin(), measures.end());
    EXPECT_EQ(measure_table(measures), table);
    EXPECT_EQ(table.of("P9").size(), 0U);
}

TEST(MeasureTable, KnowsTheHeightOfTheLatestMeasureUpToADayElseOfTheEarliest) {
    auto first = weighed("P1", 10, occasion::weekly, 82'000);
    first.height_mm = 1800;
    auto second = weighed("P1", 20, occasion::weekly, 82'000);
    second.height_mm = 1810;
    measure_table const table({second, first});
    EXPECT_EQ(height_on(table.of("P1"), contest_day(0)), 1800);
    EXPECT_EQ(height_on(table.of("P1"), contest_day(15)), 1800);
    EXPECT_EQ(height_on(table.of("P1"), contest_day(30)), 1810);
}

}  // namespace
}  // namespace heli::evaluation::measure_check_test
