#include <heli/law/rule_timeline.hpp>

#include "published_law.hpp"
#include "small_rules.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace heli::law::rule_timeline_test {
namespace {

using boost::gregorian::days;

rule_timeline of(rule_id const& rule, std::optional<region_code> const& region = national,
                 std::optional<date> const& law_on = std::nullopt) {
    return {published_law(), rule, region, law_on};
}

std::string rule_on(rule_timeline const& timeline, date const& day) {
    return published_law().rules()[timeline.on(to_day_number(day)).rule].id.str();
}

row_status least(rule_timeline const& timeline) {
    return timeline.stretches().front().least;
}

TEST(RuleTimeline, HasAStretchForEachTimeBetweenChangesOfTheLaw) {
    auto const timeline = of("AID-DECIDE", zhejiang);
    EXPECT_EQ(timeline.stretches().size(), 2U);
    EXPECT_EQ(timeline.changes()[0], to_day_number(date(2022, 1, 1)));
    EXPECT_EQ(timeline.changes()[1], std::numeric_limits<day_number>::max());
    EXPECT_EQ(rule_on(timeline, date(2021, 12, 31)), "AID-DECIDE-ZJ-OLD");
    EXPECT_EQ(rule_on(timeline, date(2022, 1, 1)), "AID-DECIDE");
    EXPECT_FALSE(timeline.uniform());
}

TEST(RuleTimeline, IsUniformWhereChangesOfTheLawLeaveTheCountAlone) {
    EXPECT_TRUE(of("ARB-AWARD", anhui).uniform());
    EXPECT_EQ(rule_on(of("ARB-AWARD", anhui), date(2026, 5, 1)), "ARB-AWARD-AH");
    EXPECT_TRUE(of("AID-DECIDE", jiangsu).uniform());
    EXPECT_FALSE(of("MED-15-LAW", no_region).uniform());
    EXPECT_FALSE(of("INSP-EVID-ZJ", zhejiang).uniform());
}

TEST(RuleTimeline, ByTheLawOfOneDayNeverChanges) {
    auto const timeline = of("AID-DECIDE", zhejiang, date(2020, 6, 1));
    EXPECT_EQ(timeline.stretches().size(), 1U);
    EXPECT_EQ(rule_on(timeline, date(2024, 1, 1)), "AID-DECIDE-ZJ-OLD");
}

TEST(RuleTimeline, GivesQuestionsThatAreRefusedTheReasonAsStatus) {
    EXPECT_EQ(least(of("NO-SUCH")), row_status::unknown_rule);
    EXPECT_EQ(least(of("AID-UNION")), row_status::no_number);
    EXPECT_EQ(least(of("INSP-EVID-ZJ", shanghai)), row_status::other_region);
    EXPECT_EQ(least(of("ARB-AWARD", national, date(1948, 12, 31))), row_status::out_of_range);
    EXPECT_EQ(least(of("ARB-AWARD", national, date(2101, 1, 1))), row_status::out_of_range);
    EXPECT_EQ(least(rule_timeline(row_status::unknown_region)), row_status::unknown_region);
    EXPECT_THROW((void)of("ARB-AWARD", national, date(boost::gregorian::pos_infin)), invalid_value);
}

TEST(RuleTimeline, NeedsAFactForHoursAndWhereTheRegionIsMissing) {
    EXPECT_EQ(least(of("PRES-48H")), row_status::needs_fact);
    EXPECT_EQ(least(of("CB-REPLY-NAT", no_region)), row_status::needs_fact);
    EXPECT_EQ(least(of("CB-REPLY-NAT", national)), row_status::certain);
}

TEST(RuleTimeline, OfABookOfAnEarlierDayIsUndetermined) {
    rule_timeline const timeline(published_law().known_on(date(2007, 12, 28)), "LIM-1Y", national);
    EXPECT_EQ(least(timeline), row_status::undetermined);
}

TEST(RuleTimeline, CountsDaysOfItsUnitFromTheDayAfterTheEvent) {
    auto const answer = of("ARB-ANSWER").stretches().front();
    EXPECT_TRUE(answer.working);
    EXPECT_EQ(answer.shift + answer.ahead, 10);
    auto const notice = of("ARB-HEAR-NOTICE").stretches().front();
    EXPECT_EQ(notice.shift, -5);
    EXPECT_EQ(notice.ahead, 0);
    auto const year = of("LIM-1Y").stretches().front();
    EXPECT_TRUE(year.months);
    EXPECT_EQ(year.shift, 12);
    EXPECT_EQ(year.roll, calendar::roll::next_working_day);
}

TEST(RuleTimeline, AsksForTheFullAnswerWhereReadingsOrTooManyChangesWantIt) {
    EXPECT_TRUE(of("INSP-EVID-ZJ", zhejiang).stretches().front().several);
    EXPECT_TRUE(of("CB-REPLY-NAT", no_region).stretches().front().one_by_one);
    EXPECT_FALSE(of("CB-REPLY-NAT", national).stretches().front().one_by_one);
    std::vector<rule> rules{a_rule("X-1")};
    for (int i = 0; i < 4; ++i) {
        auto r = a_regional_rule(rule_id(std::string("X-") + "ABCD"[i]), shanghai, "X-1");
        r.effective_from = date(static_cast<unsigned short>(2010 + 2 * i), 1, 1);
        r.effective_to = date(static_cast<unsigned short>(2011 + 2 * i), 12, 31);
        rules.push_back(r);
    }
    rule_timeline const timeline(rulebook(rules), "X-1", shanghai);
    EXPECT_EQ(timeline.stretches().size(), 1U);
    EXPECT_TRUE(timeline.stretches().front().one_by_one);
}

TEST(RuleTimeline, AsksTheQuestionOfARow) {
    auto const question = of("AID-DECIDE", zhejiang, date(2020, 6, 1)).question(date(2023, 6, 1));
    EXPECT_EQ(question.rule, rule_id("AID-DECIDE"));
    EXPECT_EQ(question.event_date, date(2023, 6, 1));
    EXPECT_EQ(question.region, zhejiang);
    EXPECT_EQ(question.law_on, date(2020, 6, 1));
}

TEST(RuleTimeline, HasItsLastStretchForDaysBehindEveryDate) {
    for (auto const& timeline : {of("AID-DECIDE", zhejiang), of("CB-REPLY-SH", shanghai)}) {
        auto const last = timeline.stretches().back().rule;
        EXPECT_EQ(timeline.on(std::numeric_limits<std::int32_t>::max()).rule, last);
        EXPECT_EQ(timeline.on(std::numeric_limits<std::int64_t>::max()).rule, last);
    }
}

TEST(RuleTimeline, HasOnEveryDayTheRuleAndTheForceOfTheScalarSearch) {
    for (auto const& row : data::rules) {
        for (auto const& region :
             {no_region, std::optional(national), std::optional(shanghai), std::optional(zhejiang),
              std::optional(anhui), std::optional(region_code(340100))}) {
            rule_id const id(row.id);
            if (!row.period || (region && !row.region.contains(*region))) {
                continue;
            }
            auto const timeline = of(id, region);
            for (date day(1994, 12, 1); day < date(2027, 1, 1); day += days(31)) {
                auto const found = applicable(published_law(), id, region, day);
                ASSERT_EQ(rule_on(timeline, day), found.rule->id.view()) << to_text(day);
                ASSERT_EQ(timeline.on(to_day_number(day)).in_force, found.in_force)
                    << row.id << " " << to_text(day);
            }
        }
    }
}

}  // namespace
}  // namespace heli::law::rule_timeline_test
