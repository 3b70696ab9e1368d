#include <heli/law/rule.hpp>

#include "../core/label_laws.hpp"
#include "published_law.hpp"
#include "small_rules.hpp"

#include <gtest/gtest.h>

#include <type_traits>

namespace heli::law::rule_test {
namespace {

static_assert(!std::is_convertible_v<event_id, actor_id>);
static_assert(!std::is_convertible_v<reading_id, rule_id>);

TEST(Rule, HasMattersAndKindsWithTokensAndNames) {
    expect_snake_case_labels<matter>(14);
    expect_snake_case_labels<rule_kind>(9);
    EXPECT_EQ(token(matter::trade_union), "union");
}

TEST(Rule, SetsNoPeriodWhereItOnlyCountsOrNothingRunsOrNothingIsKnown) {
    EXPECT_FALSE(sets_period(rule_kind::counting_rule));
    EXPECT_FALSE(sets_period(rule_kind::no_period));
    EXPECT_FALSE(sets_period(rule_kind::unknown));
    for (auto const kind :
         {rule_kind::party_period, rule_kind::authority_period, rule_kind::retention,
          rule_kind::status_term, rule_kind::cycle, rule_kind::superseded}) {
        EXPECT_TRUE(sets_period(kind)) << token(kind);
    }
}

TEST(Rule, OfTheTableKeepsEveryFieldOfItsRow) {
    auto const& r = published_law().required("ARB-AWARD");
    EXPECT_EQ(r.matter, matter::arbitration);
    EXPECT_EQ(r.region, national);
    EXPECT_EQ(r.kind, rule_kind::authority_period);
    EXPECT_EQ(r.source.title, "劳动争议调解仲裁法");
    EXPECT_EQ(r.source.article, "43(1); 劳动人事争议仲裁办案规则 45");
    EXPECT_EQ(r.source.status, source_status::verified);
    EXPECT_EQ(r.period, (period{{45, period_unit::calendar_day},
                                direction::forward,
                                calendar::roll::next_working_day}));
    EXPECT_EQ(r.start_event->id, event_id("case_accepted"));
    ASSERT_TRUE(r.extension);
    EXPECT_EQ(r.extension->at_most, (extent{15, period_unit::calendar_day}));
    EXPECT_EQ(r.extension->rule, rule_id("ARB-AWARD-EXT"));
    EXPECT_EQ(r.published_on, date(2007, 12, 29));
    EXPECT_EQ(r.effective_from, date(2008, 5, 1));
    EXPECT_EQ(r.effective_to, std::nullopt);
    EXPECT_EQ(r.overrides, std::nullopt);
}

TEST(Rule, OfAnotherReadingKeepsItsReasonAndSource) {
    auto const& r = published_law().required("INSP-EVID-ZJ");
    ASSERT_EQ(r.other_readings.size(), 1U);
    auto const& other = r.other_readings.front();
    EXPECT_EQ(other.id, reading_id("penalty_law_working_days"));
    EXPECT_EQ(other.period, (period{{7, period_unit::working_day}}));
    EXPECT_EQ(other.source.title, "行政处罚法(2021)");
    EXPECT_FALSE(other.reason.zh.empty());
    EXPECT_FALSE(other.reason.en.empty());
}

TEST(Rule, IsTitledWithItsIdAndBothNames) {
    EXPECT_EQ(title_of(published_law().required("MED-15-LAW")),
              "MED-15-LAW 调解15日 · Mediation period (Law)");
}

TEST(Rule, IsKnownFromItsPublicationOrItsFirstDayWhicheverComesFirst) {
    auto r = a_rule("X-1");
    EXPECT_EQ(known_from(r), std::nullopt);
    r.effective_from = date(2020, 5, 1);
    EXPECT_EQ(known_from(r), date(2020, 5, 1));
    r.published_on = date(2020, 3, 1);
    EXPECT_EQ(known_from(r), date(2020, 3, 1));
    r.published_on = date(2023, 3, 1);  // a later print of the same text
    EXPECT_EQ(known_from(r), date(2020, 5, 1));
    r.effective_from = std::nullopt;
    EXPECT_EQ(known_from(r), date(2023, 3, 1));
}

}  // namespace
}  // namespace heli::law::rule_test
