#include <heli/law/rule_check.hpp>

#include "small_rules.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace heli::law::rule_check_test {
namespace {

texts alone(rule const& r) {
    return codes(check(r));
}

TEST(RuleCheck, HasNothingToSayOfASoundRule) {
    EXPECT_EQ(alone(a_rule("X-1")), texts{});
    EXPECT_EQ(codes(check(a_rule("X-1"), {a_rule("X-1"), a_rule("X-2")})), texts{});
}

TEST(RuleCheck, RefusesLengthsThatAreTooShortOrTooLongForTheirUnit) {
    for (auto const unit : {period_unit::working_day, period_unit::month, period_unit::year,
                            period_unit::hour, period_unit::calendar_day}) {
        auto const most = static_cast<std::int16_t>(longest(unit));
        auto const below = static_cast<std::int16_t>(unit == period_unit::calendar_day ? -1 : 0);
        EXPECT_EQ(alone(a_rule("X-1", {{below, unit}})), texts{"invalid_length"}) << token(unit);
        EXPECT_EQ(alone(a_rule("X-1", {{most, unit}})), texts{}) << token(unit);
        EXPECT_EQ(alone(a_rule("X-1", {{static_cast<std::int16_t>(most + 1), unit}})),
                  texts{"invalid_length"})
            << token(unit);
    }
}

TEST(RuleCheck, AllowsZeroCalendarDaysForTheDayItself) {
    EXPECT_EQ(alone(a_rule("X-1", {{0, period_unit::calendar_day},
                                   direction::backward,
                                   calendar::roll::previous_working_day})),
              texts{});
}

TEST(RuleCheck, NamesTheRuleTheFieldAndWhatWasExpected) {
    auto const findings = check(a_rule("X-1", {{0, period_unit::month}}));
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].severity, severity::error);
    EXPECT_EQ(findings[0].where.field, "length");
    EXPECT_EQ(findings[0].value, "0");
    EXPECT_EQ(findings[0].message.en, "rule X-1: expected a length of 1 to 600");
    EXPECT_EQ(findings[0].message.zh, "规则 X-1：期间长度应为 1 至 600");
}

TEST(RuleCheck, RefusesHoursThatMoveOffADayOfRest) {
    EXPECT_EQ(alone(a_rule(
                  "X-1",
                  {{48, period_unit::hour}, direction::forward, calendar::roll::next_working_day})),
              texts{"hours_do_not_roll"});
}

TEST(RuleCheck, RefusesANumberWhereTheKindSetsNone) {
    for (auto const kind : {rule_kind::counting_rule, rule_kind::no_period, rule_kind::unknown}) {
        auto r = a_rule("X-1");
        r.kind = kind;
        EXPECT_EQ(alone(r), texts{"number_without_period"}) << token(kind);
        r.period.reset();
        EXPECT_EQ(alone(r), texts{}) << token(kind);
    }
}

TEST(RuleCheck, RefusesAPeriodWithoutNumberOrWithoutStart) {
    auto r = a_rule("X-1");
    r.start_event.reset();
    EXPECT_EQ(alone(r), texts{"missing_start_event"});
    r.period.reset();
    EXPECT_EQ(alone(r), texts{"missing_length"});
}

TEST(RuleCheck, RefusesANumberWhoseSourceWasNotFound) {
    auto r = a_rule("X-1");
    r.source.status = source_status::not_found;
    EXPECT_EQ(alone(r), texts{"number_without_source"});
}

TEST(RuleCheck, LooksAtOtherReadingsAndExtensionsToo) {
    auto r = a_rule("X-1");
    r.other_readings.push_back({"short", {{0, period_unit::year}}, {}, {}});
    r.extension = extension{extent{0, period_unit::working_day}, {}, {}};
    auto const findings = check(r);
    EXPECT_EQ(codes(findings), (texts{"invalid_length", "invalid_length"}));
    EXPECT_EQ(findings[0].where.field, "reading[0].length");
    EXPECT_EQ(findings[1].where.field, "extension.length");
}

TEST(RuleCheck, WantsAnExtensionInTheUnitOfThePeriod) {
    auto r = a_rule("X-1");
    r.extension = extension{extent{1, period_unit::month}, {}, {}};
    EXPECT_EQ(alone(r), texts{"unfit_unit"});
    r.extension = extension{extent{1, period_unit::working_day}, {}, {}};
    EXPECT_EQ(alone(r), texts{});
    r.period = period{{1, period_unit::year}};
    r.extension = extension{extent{6, period_unit::month}, {}, {}};
    EXPECT_EQ(alone(r), texts{});
}

TEST(RuleCheck, RefusesReadingsThatShareAnIdOrTakeOneOfTheAnswers) {
    for (auto const id : {reading_id("as_written"), reading_id("not_rolled")}) {
        auto r = a_rule("X-1");
        r.other_readings.push_back({id, five_working_days, {}, {}});
        EXPECT_EQ(alone(r), texts{"duplicate_id"}) << id.view();
    }
    auto r = a_rule("X-1");
    r.other_readings.push_back({"strict", five_working_days, {}, {}});
    EXPECT_EQ(alone(r), texts{});
    r.other_readings.push_back({"strict", five_working_days, {}, {}});
    EXPECT_EQ(alone(r), texts{"duplicate_id"});
}

TEST(RuleCheck, WantsANameAndALaw) {
    auto r = a_rule("X-1");
    r.name.zh.clear();
    EXPECT_EQ(alone(r), texts{"missing_field"});
    r = a_rule("X-1");
    r.source.title.clear();
    EXPECT_EQ(alone(r), texts{"missing_field"});
}

TEST(RuleCheck, RefusesALastDayBeforeTheFirst) {
    auto r = a_rule("X-1");
    r.effective_from = date(2020, 1, 2);
    r.effective_to = date(2020, 1, 1);
    EXPECT_EQ(alone(r), texts{"end_before_start"});
    r.effective_to = date(2020, 1, 2);
    EXPECT_EQ(alone(r), texts{});
}

TEST(RuleCheck, WantsTheLastDayOfASupersededRule) {
    auto r = a_rule("X-1");
    r.kind = rule_kind::superseded;
    EXPECT_EQ(alone(r), texts{"missing_field"});
    r.effective_to = date(2008, 4, 30);
    EXPECT_EQ(alone(r), texts{});
}

TEST(RuleCheck, RefusesANationalRuleThatOverrides) {
    auto r = a_rule("X-1");
    r.overrides = rule_id("X-2");
    EXPECT_EQ(alone(r), texts{"national_override"});
}

TEST(RuleCheck, RefusesReferencesToRulesThatAreNotThere) {
    auto r = a_regional_rule("X-SH", region_code(310000), "X-1");
    r.superseded_by = rule_id("X-2");
    EXPECT_EQ(codes(check(r, {r})), (texts{"unknown_rule", "unknown_rule"}));
    EXPECT_EQ(codes(check(r, {r, a_rule("X-1"), a_rule("X-2")})), texts{});
}

TEST(RuleCheck, RefusesToOverrideARegionalRuleOrOneOfAnotherMatter) {
    auto const r = a_regional_rule("X-SH", region_code(310000), "X-1");
    auto other = a_rule("X-1");
    other.matter = matter::court;
    EXPECT_EQ(codes(check(r, {other})), texts{"unfit_override"});
    other = a_rule("X-1");
    other.region = region_code(310000);
    EXPECT_EQ(codes(check(r, {other})), texts{"unfit_override"});
}

TEST(RuleCheck, RefusesTwoOverridesOfOneRegionOnlyWhileBothHold) {
    auto const whole = a_rule("X-1");
    auto older = a_regional_rule("X-SH-A", region_code(310000), "X-1");
    auto newer = a_regional_rule("X-SH-B", region_code(310000), "X-1");
    std::vector<rule> book{whole, older, newer};
    EXPECT_EQ(codes(check(older, book)), texts{});
    EXPECT_EQ(codes(check(newer, book)), texts{"two_overrides"});
    older.effective_to = date(2019, 12, 31);
    newer.effective_from = date(2020, 1, 1);
    book = {whole, older, newer};
    EXPECT_EQ(codes(check(newer, book)), texts{});
    newer.region = region_code(330000);
    newer.effective_from.reset();
    book = {whole, older, newer};
    EXPECT_EQ(codes(check(newer, book)), texts{});
}

TEST(Overlap, OfRulesCountsAbsentDaysAsOpen) {
    auto a = a_rule("X-1");
    auto b = a_rule("X-2");
    EXPECT_TRUE(overlap(a, b));
    a.effective_to = date(2019, 12, 31);
    EXPECT_TRUE(overlap(a, b));
    b.effective_from = date(2019, 12, 31);
    EXPECT_TRUE(overlap(a, b));
    b.effective_from = date(2020, 1, 1);
    EXPECT_FALSE(overlap(a, b));
    EXPECT_FALSE(overlap(b, a));
}

}  // namespace
}  // namespace heli::law::rule_check_test
