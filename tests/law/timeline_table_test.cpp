#include <heli/law/timeline_table.hpp>

#include "published_law.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace heli::law::timeline_table_test {
namespace {

row_path path_of(rule_id const& rule, std::optional<region_code> const& region = national) {
    rule_timeline const timeline(published_law(), rule, region);
    return timeline_table(std::span(&timeline, 1)).count(0).path;
}

TEST(TimelineTable, SortsRulesByTheWayInWhichTheyCount) {
    EXPECT_EQ(path_of("ARB-ANSWER"), row_path::working_days_on);
    EXPECT_EQ(path_of("ARB-HEAR-NOTICE"), row_path::working_days_back);
    EXPECT_EQ(path_of("LAYOFF-30"), row_path::days);
    EXPECT_EQ(path_of("CT-APPEAL-J"), row_path::days_moved);
    EXPECT_EQ(path_of("WAGE-LEDGER"), row_path::months);
    EXPECT_EQ(path_of("LIM-1Y"), row_path::months_moved);
}

TEST(TimelineTable, LeavesRulesToBeAskedOneByOneThatDoNotCountAlike) {
    EXPECT_EQ(path_of("WAGE-PAYDAY-HOL"), row_path::other);
    EXPECT_EQ(path_of("PRES-48H"), row_path::other);
    EXPECT_EQ(path_of("AID-DECIDE", zhejiang), row_path::other);
    EXPECT_EQ(path_of("INSP-EVID-ZJ", zhejiang), row_path::other);
    EXPECT_EQ(path_of("AID-UNION"), row_path::other);
    EXPECT_EQ(path_of("NO-SUCH"), row_path::other);
}

TEST(TimelineTable, GivesEachTimelineByItsNumberAndMissingRowsForAnyOther) {
    std::vector<rule_timeline> const timelines{{published_law(), "LIM-1Y", national},
                                               {published_law(), "AID-DECIDE", zhejiang}};
    timeline_table const table(timelines);
    EXPECT_EQ(table.size(), 2U);
    auto const day = to_day_number(date(2023, 6, 1));
    for (std::size_t number = 0; number < 2; ++number) {
        EXPECT_EQ(table.on(number, day).rule, timelines[number].on(day).rule);
        EXPECT_EQ(table.on(number, day).shift, timelines[number].on(day).shift);
    }
    auto const never = std::numeric_limits<std::int64_t>::max();
    EXPECT_EQ(table.on(1, never).rule, timelines[1].stretches().back().rule);
    EXPECT_EQ(table.on(1, -never).rule, timelines[1].stretches().front().rule);
    for (std::size_t const number : {std::size_t{2}, static_cast<std::size_t>(-1)}) {
        EXPECT_EQ(table.on(number, day).least, row_status::missing);
        EXPECT_EQ(table.count(number).path, row_path::other);
    }
}

TEST(TimelineTable, MayBeEmpty) {
    timeline_table const table(std::span<rule_timeline const>{});
    EXPECT_EQ(table.size(), 0U);
    EXPECT_EQ(table.on(0, 0).least, row_status::missing);
}

}  // namespace
}  // namespace heli::law::timeline_table_test
