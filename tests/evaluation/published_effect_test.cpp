#include "small_measures.hpp"

#include <heli/evaluation/published_effect.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::evaluation::published_effect_test {
namespace {

/// So many who lost six percent, and so many who lost nothing and of whom some drop out.
effect_report report_of(int lost, int same, int dropouts) {
    std::vector<cohort_member> members;
    std::vector<measure> measures;
    for (int i = 0; i < lost + same + dropouts; ++i) {
        auto const person = "P" + std::to_string(i);
        members.push_back({.person = person_id(person), .age = 40, .entries = 1});
        measures.push_back(weighed(person, -1, occasion::pre_test, 80'000));
        measures.back().height_mm = 1'700;
        measures.push_back(weighed(person, 3, occasion::weekly, 80'000));
        if (i < lost + same) {
            measures.push_back(
                weighed(person, 60, occasion::post_test, i < lost ? 75'200 : 80'000));
        }
    }
    return evaluate({members, measure_table(measures)}, published_standards(),
                    {statistics::confidence(0.95),
                     {"cn_bmi_adult", "obese", date(2025, 7, 1)},
                     {loss_pace{1'000, 7}, 18'500, rational(10), {}},
                     {3, 5, 10},
                     {},
                     {}});
}

constexpr small_cell_rule under_five{5, zero_cells::shown};

TEST(PublishedEffect, ShowsCountsOfManyAndZeros) {
    auto const shared = published(report_of(20, 30, 10), under_five);
    EXPECT_EQ(shared.flow.cells, (std::vector<std::optional<std::int64_t>>{0, 0, 0, 10, 0, 50}));
    EXPECT_EQ(shared.bands[0].percents, (std::vector<std::int32_t>{3, 5, 10}));
    EXPECT_EQ(shared.bands[0].people.cells,
              (std::vector<std::optional<std::int64_t>>{30, 0, 20, 0}));
    EXPECT_EQ(shared.bands[1].people.total, 60);
    EXPECT_FALSE(shared.caution.zh.empty());
}

TEST(PublishedEffect, HidesFewDropoutsAndWhatWouldGiveThemAway) {
    auto const shared = published(report_of(20, 30, 2), under_five);
    EXPECT_EQ(shared.flow.cells[3], std::nullopt);
    EXPECT_EQ(shared.flow.cells[5], std::nullopt);
    EXPECT_EQ(shared.flow.total, 52);
}

TEST(PublishedEffect, HidesFewWhoLostMuchAndTheirTransitions) {
    auto const shared = published(report_of(3, 30, 10), under_five);
    EXPECT_EQ(shared.bands[0].people.cells[2], std::nullopt);
    EXPECT_EQ(shared.bands[0].people.cells[0], std::nullopt);
    EXPECT_NE(shared.suppressed.en.find("under 5"), std::string::npos);
}

TEST(PublishedEffect, LeavesOutTheChangesOfASmallGroup) {
    EXPECT_TRUE(published(report_of(2, 1, 1), under_five).changes.empty());
    EXPECT_EQ(published(report_of(2, 1, 40), under_five).changes.size(), 6U);
}

}  // namespace
}  // namespace heli::evaluation::published_effect_test
