#include <heli/calendar/counting_rule.hpp>

#include <gtest/gtest.h>

#include <vector>

namespace heli::calendar::counting_rule_test {
namespace {

TEST(CountingRule, CitesTheCivilCodeByArticle) {
    EXPECT_EQ(first_day_not_counted.id.view(), "CNT-CC201");
    EXPECT_EQ(first_day_not_counted.source.article, "201");
    EXPECT_EQ(corresponding_day.id.view(), "CNT-CC202");
    EXPECT_EQ(corresponding_day.source.article, "202");
    EXPECT_EQ(last_day_rolls.id.view(), "CNT-CC203");
    EXPECT_EQ(last_day_rolls.source.article, "203");
    for (auto const& rule : {first_day_not_counted, corresponding_day, last_day_rolls}) {
        EXPECT_EQ(rule.source.title, "中华人民共和国民法典") << rule.id.view();
        EXPECT_EQ(rule.source.status, source_status::verified) << rule.id.view();
    }
}

TEST(CountingRule, YearlyNoticesRestOnTheHolidayRegulation) {
    EXPECT_EQ(yearly_notice.id.view(), "CNT-HOL");
    EXPECT_EQ(yearly_notice.source.title, "全国年节及纪念日放假办法");
    EXPECT_EQ(yearly_notice.source.article, "2,6,7");
}

TEST(CountingRule, StepCarriesItsRuleSourceTextAndInputs) {
    auto const made =
        make_step(last_day_rolls, {"顺延", "rolls"}, {{"day", "2023-10-01"}}, date(2023, 10, 1));
    EXPECT_EQ(made.rule.view(), "CNT-CC203");
    EXPECT_EQ(made.text, (bilingual{"顺延", "rolls"}));
    EXPECT_EQ(made.source, (source{"中华人民共和国民法典", "203", "", source_status::verified}));
    EXPECT_EQ(made.inputs, (std::vector<step_input>{{"day", "2023-10-01"}}));
}

TEST(CountingRule, SaysWhereTheDayLiesBeforeTheArticle) {
    auto const made = make_step(last_day_rolls, {"顺延", "rolls"}, {}, date(2015, 10, 1));
    EXPECT_NE(made.text.zh.find("自 2021-01-01 起施行"), std::string::npos);
    EXPECT_NE(made.text.en.find("not established"), std::string::npos);
    EXPECT_EQ(made.inputs, (std::vector<step_input>{{"in_force", "not_established"}}));
}

TEST(CountingRule, AppliesFromItsFirstDayOn) {
    EXPECT_TRUE(make_step(last_day_rolls, {}, {}, date(2021, 1, 1)).inputs.empty());
    EXPECT_EQ(make_step(last_day_rolls, {}, {}, date(2020, 12, 31)).inputs,
              (std::vector<step_input>{{"in_force", "not_established"}}));
    EXPECT_TRUE(make_step(yearly_notice, {}, {}, date(2025, 1, 1)).inputs.empty());
    EXPECT_FALSE(make_step(yearly_notice, {}, {}, date(2024, 12, 31)).inputs.empty());
}

TEST(CountingRule, RollsBackBecauseTheCallerAsks) {
    EXPECT_EQ(rolled_back_as_asked.id.view(), "CAL-ROLL-BACK");
    EXPECT_EQ(rolled_back_as_asked.source.title, "heli calendar");
}

}  // namespace
}  // namespace heli::calendar::counting_rule_test
