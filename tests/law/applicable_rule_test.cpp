#include <heli/law/applicable_rule.hpp>

#include "../core/label_laws.hpp"
#include "../core/thrown_text.hpp"
#include "published_law.hpp"
#include "small_rules.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::law::applicable_rule_test {
namespace {

applicable_rule in(std::optional<region_code> const& region, rule_id const& asked,
                   date const& day) {
    return applicable(published_law(), asked, region, day);
}

std::string chosen(applicable_rule const& found) {
    return found.rule->id.str();
}

TEST(ApplicableRule, HasReasonsWithTokensAndNames) {
    expect_snake_case_labels<passed_over>(8);
}

TEST(ApplicableRule, IsTheRegionalOneInItsRegionAndNamesBoth) {
    auto const found = in(shanghai, "CB-REPLY-NAT", date(2023, 6, 1));
    EXPECT_EQ(chosen(found), "CB-REPLY-SH");
    EXPECT_EQ(words(found.passed_over),
              (texts{"CB-REPLY-NAT regional_override", "CB-REPLY-ZJ other_region"}));
    EXPECT_TRUE(found.regional.empty());
}

TEST(ApplicableRule, BeforeItsTimeNamesTheRuleThatHeldThen) {
    auto const found = in(region_code{}, "LIM-1Y", date(2007, 6, 1));
    EXPECT_EQ(chosen(found), "LIM-1Y");
    EXPECT_EQ(found.in_force, in_force::no);
    EXPECT_EQ(words(found.passed_over), texts{"LIM-60D-OLD held_then 2008-04-30"});
}

TEST(ApplicableRule, OfAProvinceBindsInItsCitiesAndCounties) {
    EXPECT_EQ(chosen(in(region_code(310118), "CB-REPLY-NAT", date(2023, 6, 1))), "CB-REPLY-SH");
    EXPECT_EQ(chosen(in(region_code(330400), "CB-REPLY-NAT", date(2023, 6, 1))), "CB-REPLY-ZJ");
    EXPECT_EQ(chosen(in(region_code(320500), "CB-REPLY-NAT", date(2023, 6, 1))), "CB-REPLY-NAT");
}

TEST(ApplicableRule, OfTheWholeCountryIsTheNationalOne) {
    auto const found = in(national, "CB-REPLY-NAT", date(2023, 6, 1));
    EXPECT_EQ(chosen(found), "CB-REPLY-NAT");
    EXPECT_EQ(words(found.passed_over),
              (texts{"CB-REPLY-SH other_region", "CB-REPLY-ZJ other_region"}));
    EXPECT_TRUE(found.regional.empty());
}

TEST(ApplicableRule, WithoutARegionIsTheNationalOneWithTheRegionalOnesThatDiffer) {
    auto const found = in(no_region, "CB-REPLY-NAT", date(2023, 6, 1));
    EXPECT_EQ(chosen(found), "CB-REPLY-NAT");
    ASSERT_EQ(found.regional.size(), 2U);
    EXPECT_EQ(found.regional[0]->id, rule_id("CB-REPLY-SH"));
    EXPECT_EQ(words(found.passed_over),
              (texts{"CB-REPLY-SH region_not_given", "CB-REPLY-ZJ region_not_given"}));
}

TEST(ApplicableRule, WithoutARegionDoesNotHangOnRegionalOnesThatCountAlike) {
    auto const found = in(no_region, "ARB-AWARD", date(2026, 6, 1));
    EXPECT_EQ(words(found.passed_over), texts{"ARB-AWARD-AH region_not_given"});
    EXPECT_TRUE(found.regional.empty());
}

TEST(ApplicableRule, DiffersWhereItCountsFromAnotherEvent) {
    auto const found = in(no_region, "MED-15-LAW", date(2026, 6, 1));
    ASSERT_EQ(found.regional.size(), 1U);
    EXPECT_EQ(found.regional[0]->id, rule_id("MED-15-AH"));
}

TEST(ApplicableRule, OfAnhuisMediationHoldsFromTheFirstOfMay2026) {
    auto const eve = in(anhui, "MED-15-LAW", date(2026, 4, 30));
    EXPECT_EQ(chosen(eve), "MED-15-LAW");
    EXPECT_EQ(words(eve.passed_over),
              (texts{"MED-15-ZJ other_region", "MED-15-AH not_yet_in_force 2026-05-01"}));
    auto const day = in(anhui, "MED-15-LAW", date(2026, 5, 1));
    EXPECT_EQ(chosen(day), "MED-15-AH");
    EXPECT_EQ(day.in_force, in_force::yes);
}

TEST(ApplicableRule, OfLegalAidInZhejiangEndedWith2021) {
    auto const then = in(zhejiang, "AID-DECIDE", date(2021, 12, 31));
    EXPECT_EQ(chosen(then), "AID-DECIDE-ZJ-OLD");
    EXPECT_EQ(then.in_force, in_force::not_established);
    auto const now = in(zhejiang, "AID-DECIDE", date(2022, 1, 1));
    EXPECT_EQ(chosen(now), "AID-DECIDE");
    EXPECT_EQ(now.in_force, in_force::yes);
    EXPECT_EQ(words(now.passed_over), texts{"AID-DECIDE-ZJ-OLD ended 2021-12-31"});
}

TEST(ApplicableRule, AskedForByItsRegionalIdStandsWithTheNationalOnePassedOver) {
    auto const found = in(zhejiang, "CB-REPLY-ZJ", date(2023, 6, 1));
    EXPECT_EQ(chosen(found), "CB-REPLY-ZJ");
    EXPECT_EQ(words(found.passed_over), texts{"CB-REPLY-NAT regional_override"});
    EXPECT_EQ(chosen(in(no_region, "CB-REPLY-ZJ", date(2023, 6, 1))), "CB-REPLY-ZJ");
}

TEST(ApplicableRule, ThatHasEndedNamesTheOneInItsPlace) {
    auto const found = in(national, "LIM-60D-OLD", date(2023, 6, 1));
    EXPECT_EQ(chosen(found), "LIM-60D-OLD");
    EXPECT_EQ(found.in_force, in_force::no);
    EXPECT_EQ(words(found.passed_over), texts{"LIM-1Y supersedes"});
    EXPECT_TRUE(in(national, "LIM-60D-OLD", date(2008, 4, 30)).passed_over.empty());
}

TEST(ApplicableRule, AskedForByAnEndedRegionalIdNamesTheNationalOneOnce) {
    auto const found = in(shanghai, "AID-DECIDE-SH-OLD", date(2023, 6, 1));
    EXPECT_EQ(chosen(found), "AID-DECIDE-SH-OLD");
    EXPECT_EQ(found.in_force, in_force::no);
    EXPECT_EQ(words(found.passed_over), texts{"AID-DECIDE supersedes"});
}

TEST(ApplicableRule, IsNotOneThatWasNotKnownThen) {
    auto const book = published_law().known_on(date(2026, 4, 30));
    auto const found = applicable(book, "MED-15-LAW", anhui, date(2026, 6, 1));
    EXPECT_EQ(chosen(found), "MED-15-LAW");
    EXPECT_EQ(words(found.passed_over),
              (texts{"MED-15-ZJ other_region", "MED-15-AH not_yet_known 2026-05-01"}));
}

TEST(ApplicableRule, IsTheNarrowestOfThoseThatBindWhateverStandsBetweenThem) {
    auto const book = published_law().with({a_rule("X-1"), a_regional_rule("X-SH", shanghai, "X-1"),
                                            a_regional_rule("X-ZJ", zhejiang, "X-1"),
                                            a_regional_rule("X-QP", region_code(310118), "X-1")});
    auto const in_qingpu = applicable(book, "X-1", region_code(310118), date(2023, 6, 1));
    EXPECT_EQ(chosen(in_qingpu), "X-QP");
    EXPECT_EQ(words(in_qingpu.passed_over),
              (texts{"X-1 regional_override", "X-SH regional_override", "X-ZJ other_region"}));
    auto const in_shanghai = applicable(book, "X-1", shanghai, date(2023, 6, 1));
    EXPECT_EQ(chosen(in_shanghai), "X-SH");
    EXPECT_EQ(words(in_shanghai.passed_over),
              (texts{"X-QP other_region", "X-1 regional_override", "X-ZJ other_region"}));
}

TEST(ApplicableRule, OfACityWinsOverThatOfItsProvinceWhereTheCountyHasNone) {
    auto const book = published_law().with({a_rule("X-1"), a_regional_rule("X-JS", jiangsu, "X-1"),
                                            a_regional_rule("X-SZ", region_code(320500), "X-1")});
    EXPECT_EQ(chosen(applicable(book, "X-1", region_code(320509), date(2023, 6, 1))), "X-SZ");
    EXPECT_EQ(chosen(applicable(book, "X-1", region_code(320100), date(2023, 6, 1))), "X-JS");
}

TEST(ApplicableRule, RefusesARegionInWhichTheRuleDoesNotBind) {
    EXPECT_EQ(thrown_text<invalid_value>(
                  [] { return in(jiangsu, "CB-REPLY-ZJ", date(2023, 6, 1)).in_force; }),
              "rule CB-REPLY-ZJ binds in region 330000, not in 320000; ask for CB-REPLY-NAT");
    EXPECT_EQ(thrown_text<invalid_value>(
                  [] { return in(national, "INSP-TELL-ZJ", date(2023, 6, 1)).in_force; }),
              "rule INSP-TELL-ZJ binds in region 330000, not in CN; no rule of that region is "
              "known");
}

TEST(ApplicableRule, RefusesAnUnknownRule) {
    EXPECT_TRUE(holds(thrown_text<not_found>(
                          [] { return in(national, "ARB-ANSWERS", date(2023, 6, 1)).in_force; }),
                      "did you mean ARB-ANSWER?"));
}

}  // namespace
}  // namespace heli::law::applicable_rule_test
