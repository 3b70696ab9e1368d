#include "small_measures.hpp"

#include "../core/label_laws.hpp"

#include <heli/evaluation/participant_flow.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace heli::evaluation::participant_flow_test {
namespace {

std::vector<cohort_member> five_people() {
    return {{.person = "P1", .entries = 300},
            {.person = "P2", .entries = 20},
            {.person = "P3", .entries = 10},
            {.person = "P4", .entries = 50},
            {.person = "P5", .entries = 70}};
}

std::vector<std::int64_t> counts_of(participant_flow const& flow, std::int64_t flow_count::*what) {
    std::vector<std::int64_t> counts;
    for (auto const& stage : flow.stages) {
        counts.push_back(stage.*what);
    }
    return counts;
}

TEST(ParticipantFlow, HasSoundLabels) {
    expect_snake_case_labels<flow_stage>(6);
}

TEST(ParticipantFlow, OfTheHandWorkedContestCountsEachStage) {
    cohort const people(five_people(), measure_table(five_people_measures()));
    auto const flow = flow_of(people);
    EXPECT_EQ(counts_of(flow, &flow_count::reached), (std::vector<std::int64_t>{5, 4, 5, 5, 2, 2}));
    EXPECT_EQ(counts_of(flow, &flow_count::remaining),
              (std::vector<std::int64_t>{5, 4, 4, 4, 2, 2}));
    EXPECT_EQ(flow.with_baseline, 5);
    EXPECT_EQ(flow.not_registered, 0);
}

TEST(ParticipantFlow, KeepsTheStagesThatNobodyReached) {
    cohort const people({{.person = "P1"}}, measure_table({}));
    EXPECT_EQ(counts_of(flow_of(people), &flow_count::reached),
              (std::vector<std::int64_t>{1, 0, 0, 0, 0, 0}));
    cohort const nobody({}, measure_table({}));
    EXPECT_EQ(flow_of(nobody).stages[0].reached, 0);
}

TEST(ParticipantFlow, CountsThoseMeasuredWhoAreNotRegistered) {
    auto members = five_people();
    members.pop_back();
    cohort const people(members, measure_table(five_people_measures()));
    EXPECT_EQ(flow_of(people).not_registered, 1);
    EXPECT_EQ(flow_of(people).with_baseline, 4);
}

TEST(Cohort, RefusesAPersonWhoIsThereTwiceAndNegativeCounts) {
    EXPECT_THROW(cohort({{.person = "P1"}, {.person = "P1"}}, measure_table({})), conflict);
    EXPECT_THROW(cohort({{.person = "P1", .entries = -1}}, measure_table({})), invalid_value);
}

}  // namespace
}  // namespace heli::evaluation::participant_flow_test
