#include <heli/programme/count_step.hpp>
#include <heli/programme/review_step.hpp>

#include "small_programme.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::programme::review_step_test {
namespace {

source const page{"page", "", "", source_status::verified};

/// `name=value` for every input.
std::string inputs(step const& one) {
    std::string text;
    for (auto const& input : one.inputs) {
        text += (text.empty() ? "" : " ") + input.name + "=" + input.value;
    }
    return text;
}

TEST(DueStep, TellsAStatedDayFromTheEndOfTheProgramme) {
    auto const stated = due_step(date(2023, 8, 31), true, page);
    EXPECT_EQ(stated.text, (bilingual{"截止日 2023-08-31", "due 2023-08-31"}));
    EXPECT_EQ(inputs(stated), "due=2023-08-31 due_basis=stated");
    EXPECT_EQ(stated.source, page);
    auto const period = due_step(year_end, false, page);
    EXPECT_EQ(inputs(period), "due=2023-12-31 due_basis=programme_period");
    EXPECT_NE(period.text.zh, stated.text.zh);
}

TEST(CountStep, ShowsTheCountTheTargetAndWhatIsSettled) {
    tally counted;
    counted.count = count_bound::at_least(152);
    counted.used = {0, 1};
    EXPECT_EQ(count_step(counted, 3000, "worker", page).text,
              (bilingual{"依据 2 条证据，计数 >= 152，目标不少于 3000",
                         "2 piece(s) of evidence: count >= 152, target at least 3000"}));
    EXPECT_EQ(inputs(count_step(counted, 3000, "worker", page)),
              "count=>= 152 target=3000 unit=worker evidence=2");
    counted.settled_on = date(2023, 8, 31);
    counted.settled = count_bound::exactly(152);
    EXPECT_EQ(inputs(count_step(counted, 3000, "worker", page)),
              "count=>= 152 target=3000 unit=worker evidence=2 settled_on=2023-08-31 settled=152");
}

TEST(SettledStep, ShowsTheDayAndTheCountThatFallsShort) {
    tally counted;
    counted.settled_on = year_end;
    counted.settled = count_bound::exactly(2999);
    EXPECT_EQ(settled_step(counted, 3000).text,
              (bilingual{"截至 2023-12-31 计数确定为 2999，未达到 3000",
                         "settled on 2023-12-31: a count of 2999, short of 3000"}));
}

TEST(UndecidedStep, SaysThatTheBoundDoesNotTell) {
    auto const one = undecided_step(count_bound::at_least(1200), 3000);
    EXPECT_EQ(one.rule, rule_id("PRG-UNDECIDED"));
    EXPECT_EQ(one.text.en,
              "the evidence shows only a count of >= 1200: whether it reaches 3000 cannot be told");
}

TEST(ReachedStep, CountsTheDaysOfDelay) {
    EXPECT_EQ(reached_step(date(2023, 8, 31), date(2023, 8, 31)).text.en, "reached by 2023-08-31");
    EXPECT_EQ(reached_step(date(2023, 9, 3), date(2023, 8, 31)).text,
              (bilingual{"于 2023-09-03 达成，迟 3 天", "reached on 2023-09-03, 3 day(s) late"}));
}

TEST(ProjectionStep, ShowsTheIntervalOnlyWhereThereIsOne) {
    projection const full{1600, 1183, 2017, interval_level::p90, projection_method::recorded_groups,
                          20,   100,  100};
    EXPECT_EQ(projection_step(full, 3000).text.en,
              "even pace, spread of the recorded groups: about 1600 by the due date "
              "(90 % prediction interval 1183–2017)");
    EXPECT_EQ(inputs(projection_step(full, 3000)),
              "point=1600 elapsed_days=100 remaining_days=100 independent_units=20 "
              "method=recorded_groups target=3000 lower=1183 upper=2017 level=p90");
    projection bare = full;
    bare.lower = bare.upper = std::nullopt;
    bare.method = projection_method::pace_only;
    EXPECT_EQ(projection_step(bare, 3000).text.zh, "按匀速推算，无区间，到期约 1600");
    EXPECT_EQ(inputs(projection_step(bare, 3000)).find("lower"), std::string::npos);
}

TEST(OutcomeStep, CitesTheEvidence) {
    auto const entry = told(date(2023, 6, 28), "naming", evidence_kind::achieved);
    auto const one = outcome_step(entry, true);
    EXPECT_EQ(one.source, entry.source);
    EXPECT_EQ(one.text.en, "evidence of 2023-06-28: achieved");
    EXPECT_EQ(outcome_step(entry, false).text.en, "evidence of 2023-06-28: not achieved");
}

TEST(NoOutcomeStep, TellsNoEvidenceFromEvidenceThatDoesNotDecide) {
    EXPECT_EQ(no_outcome_step(0, false).text.en, "no evidence yet; the due date lies ahead");
    EXPECT_EQ(no_outcome_step(0, true).text.zh, "尚无证据，且已过截止日");
    EXPECT_EQ(no_outcome_step(2, true).text.en,
              "2 piece(s) of evidence, none of which decides; the due date has passed");
}

TEST(NoTargetStep, SaysThatNothingCanBeJudged) {
    EXPECT_EQ(no_target_step().text.en, "the item has no target: nothing can be judged");
    EXPECT_TRUE(no_target_step().inputs.empty());
}

TEST(ReviewFindings, NameTheItem) {
    auto const few = no_interval("exchange", 3);
    EXPECT_EQ(few.severity, severity::warning);
    EXPECT_EQ(few.code, "no_interval");
    EXPECT_EQ(few.where.field, "exchange");
    EXPECT_EQ(few.value, "3");
    auto const conflict = contradiction("exchange");
    EXPECT_EQ(conflict.severity, severity::error);
    EXPECT_EQ(conflict.code, "evidence_conflict");
    EXPECT_EQ(conflict.where.field, "exchange");
}

TEST(ReviewMethod, IsHelisOwn) {
    EXPECT_EQ(review_method("projection"),
              (source{"heli programme review", "projection", "", source_status::verified}));
}

}  // namespace
}  // namespace heli::programme::review_step_test
