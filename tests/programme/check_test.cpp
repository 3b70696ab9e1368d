#include <heli/programme/check.hpp>

#include <heli/data/mechanisms.hpp>

#include "small_programme.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::programme::check_test {
namespace {

std::vector<std::string> found(programme const& plan) {
    std::vector<std::string> result;
    for (auto const& f : check(plan)) {
        result.push_back(f.code + " " + f.where.field + " " + f.value);
    }
    return result;
}

std::vector<std::string> one(std::string text) {
    return {std::move(text)};
}

TEST(Check, FindsNothingInASoundProgramme) {
    auto const plan = a_programme({an_item("map", {there_by(date(2023, 8, 31))}),
                                   an_item("exchange", {each_at_least(3000), stays(true)})});
    EXPECT_TRUE(check(plan).empty());
    EXPECT_TRUE(check(a_programme({})).empty());
}

TEST(Check, FindsAnIdUsedTwiceAndNamesTheSecond) {
    auto const plan = a_programme({an_item("map", {}), an_item("routes", {}), an_item("map", {})});
    EXPECT_EQ(found(plan), one("duplicate_id item[2].id map"));
    EXPECT_EQ(check(plan)[0].message.en, "id map is already that of item 1");
}

TEST(Check, FindsEveryFurtherUseOfAnId) {
    auto const plan = a_programme({an_item("map", {}), an_item("map", {}), an_item("map", {})});
    EXPECT_EQ(found(plan), (std::vector<std::string>{"duplicate_id item[1].id map",
                                                     "duplicate_id item[2].id map"}));
}

TEST(Check, FindsANegativeQuantityButNotNought) {
    EXPECT_EQ(found(a_programme({an_item("routes", {at_least(30), at_least(-30)})})),
              one("negative_quantity item[0].target[1].quantity -30"));
    EXPECT_TRUE(check(a_programme({an_item("routes", {at_least(0)})})).empty());
}

TEST(Check, FindsACountWithoutAQuantity) {
    auto bare = at_least(30);
    bare.quantity.reset();
    EXPECT_EQ(found(a_programme({an_item("routes", {bare})})),
              one("missing_field item[0].target[0].quantity "));
}

TEST(Check, FindsAStayWithoutALength) {
    auto bare = stays(true);
    bare.days.reset();
    EXPECT_TRUE(check(a_programme({an_item("exchange", {bare})})).empty());
    bare.nights.reset();
    EXPECT_EQ(found(a_programme({an_item("exchange", {bare})})),
              one("missing_field item[0].target[0].days "));
}

TEST(Check, FindsATargetThatEndsBeforeItStarts) {
    auto window = there_by(date(2023, 5, 31));
    window.from = date(2023, 6, 1);
    EXPECT_EQ(found(a_programme({an_item("contest", {window})})),
              one("end_before_start item[0].target[0].due 2023-05-31"));
    window.due = date(2023, 6, 1);
    EXPECT_TRUE(check(a_programme({an_item("contest", {window})})).empty());
}

TEST(Check, ComparesTheOneStatedDayWithThePeriod) {
    EXPECT_EQ(found(a_programme({an_item("map", {there_by(date(2022, 8, 31))})})),
              one("end_before_start item[0].target[0].due 2022-08-31"));
    auto open = there_by();
    open.from = date(2024, 1, 1);
    EXPECT_EQ(found(a_programme({an_item("map", {open})})),
              one("end_before_start item[0].target[0].from 2023-12-31"));
}

TEST(Check, ReportsAPeriodTheWrongWayRoundOnce) {
    auto plan = a_programme({an_item("a", {there_by()}), an_item("b", {there_by(new_year)})});
    plan.last = date(2022, 12, 31);
    EXPECT_EQ(found(plan), one("end_before_start period.last 2022-12-31"));
}

TEST(Check, ReportsATargetOfItsOwnDaysBesideAPeriodTheWrongWayRound) {
    auto window = there_by(date(2023, 5, 31));
    window.from = date(2023, 6, 1);
    auto plan = a_programme({an_item("contest", {window})});
    plan.last = date(2022, 12, 31);
    EXPECT_EQ(found(plan).size(), 2U);
}

TEST(Check, FindsTiersThatAreNotAsManyAsAnnounced) {
    auto contest = an_item("contest", {});
    contest.tier = contest_tier::led;
    contest.area = area::contests;
    auto plan = a_programme({contest});
    plan.announced_contests = tier_counts{1, 0, 0};
    EXPECT_TRUE(check(plan).empty());
    plan.announced_contests = tier_counts{2, 0, 7};
    EXPECT_EQ(found(plan), (std::vector<std::string>{"tier_count contests.led 2",
                                                     "tier_count contests.guided 7"}));
    plan.announced_contests.reset();
    EXPECT_TRUE(check(plan).empty());
}

TEST(Check, FindsMechanismsThatTheVersionDoesNotHave) {
    auto handling = an_item("m2", {});
    handling.kind = item_kind::mechanism;
    handling.mechanism = "joint_handling";
    auto plan = a_programme({handling});
    EXPECT_EQ(found(plan), one("unknown_mechanism item[0].mechanism joint_handling"));
    auto const sets = to_mechanism_sets(data::mechanisms);
    plan.mechanisms = sets.at(0);
    EXPECT_TRUE(check(plan).empty());
    plan.mechanisms = sets.at(1);
    EXPECT_EQ(found(plan), one("unknown_mechanism item[0].mechanism joint_handling"));
}

TEST(Check, FindsEverythingTogetherAsErrorsInBothLanguages) {
    auto plan = a_programme({an_item("map", {at_least(-1)}), an_item("map", {stays(true)})});
    plan.items[1].kind = item_kind::mechanism;
    plan.items[1].mechanism = "magic";
    plan.announced_contests = tier_counts{1, 1, 1};
    plan.last = date(2022, 12, 31);
    auto const findings = check(plan);
    EXPECT_EQ(findings.size(), 7U);
    for (auto const& f : findings) {
        EXPECT_EQ(f.severity, severity::error) << f.code;
        EXPECT_FALSE(f.message.zh.empty()) << f.code;
        EXPECT_FALSE(f.message.en.empty()) << f.code;
    }
}

TEST(Check, FindsItemsWhoseFieldsContradictEachOther) {
    auto contest = an_item("contest", {});
    contest.tier = contest_tier::joint;
    auto silent = an_item("m2", {});
    silent.kind = item_kind::mechanism;
    EXPECT_EQ(found(a_programme({contest, silent})),
              (std::vector<std::string>{"tier_outside_contests item[0].tier joint",
                                        "mechanism_mismatch item[1].mechanism "}));
}

TEST(Check, FindsNegativeDaysAndNights) {
    auto stay = stays(true);
    stay.days = -1;
    stay.nights = -2;
    EXPECT_EQ(found(a_programme({an_item("exchange", {at_least(1), stay})})),
              (std::vector<std::string>{"negative_quantity item[0].target[1].days -1",
                                        "negative_quantity item[0].target[1].nights -2"}));
    stay.days = 1;
    stay.nights = 0;
    EXPECT_TRUE(check(a_programme({an_item("exchange", {stay})})).empty());
}

TEST(Check, FindsEditionsBelowTheFirst) {
    auto contest = an_item("contest", {});
    contest.edition = 0;
    EXPECT_EQ(found(a_programme({contest})), one("invalid_edition item[0].edition 0"));
    contest.edition = 1;
    EXPECT_TRUE(check(a_programme({contest})).empty());
}

TEST(Check, FindsALeadNamedTwice) {
    auto contest = an_item("contest", {});
    contest.leads = {federation::sh, federation::js, federation::sh};
    EXPECT_EQ(found(a_programme({contest})), one("duplicate_lead item[0].leads SH"));
    contest.leads.pop_back();
    EXPECT_TRUE(check(a_programme({contest})).empty());
}

TEST(Check, FindsAYearOutsideThePeriod) {
    auto plan = a_programme({});
    plan.year = 2024;
    EXPECT_EQ(found(plan), one("year_outside_period year 2024"));
    plan.last = date(2025, 6, 30);
    EXPECT_TRUE(check(plan).empty());
    plan.year = 2022;
    EXPECT_EQ(found(plan), one("year_outside_period year 2022"));
}

}  // namespace
}  // namespace heli::programme::check_test
