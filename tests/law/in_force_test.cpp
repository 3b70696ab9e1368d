#include <heli/law/in_force.hpp>

#include "../core/label_laws.hpp"
#include "published_law.hpp"
#include "small_rules.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace heli::law::in_force_test {
namespace {

in_force force_of(rule_id const& id, date const& day) {
    return in_force_on(published_law().required(id), day, published_law());
}

TEST(InForce, HasTokensAndNames) {
    expect_snake_case_labels<in_force>(3);
}

TEST(InForce, IsYesFromTheFirstDayToTheLast) {
    EXPECT_EQ(force_of("LIM-60D-OLD", date(1995, 1, 1)), in_force::yes);
    EXPECT_EQ(force_of("LIM-60D-OLD", date(2008, 4, 30)), in_force::yes);
    EXPECT_EQ(force_of("LIM-1Y", date(2008, 5, 1)), in_force::yes);
    EXPECT_EQ(force_of("LIM-1Y", date(2099, 1, 1)), in_force::yes);
}

TEST(InForce, IsNoAfterTheLastDay) {
    EXPECT_EQ(force_of("LIM-60D-OLD", date(2008, 5, 1)), in_force::no);
    EXPECT_EQ(force_of("AID-DECIDE-ZJ-OLD", date(2022, 1, 1)), in_force::no);
}

TEST(InForce, IsNoBeforeTheFirstDayOnlyWhileASupersededRuleHeld) {
    EXPECT_EQ(force_of("LIM-1Y", date(2008, 4, 30)), in_force::no);
    EXPECT_EQ(force_of("LIM-1Y", date(1995, 1, 1)), in_force::no);
    EXPECT_EQ(force_of("LIM-1Y", date(1994, 12, 31)), in_force::not_established);
    EXPECT_EQ(force_of("ARB-AWARD", date(2008, 4, 30)), in_force::not_established);
}

TEST(InForce, IsNotEstablishedWithoutAFirstDay) {
    EXPECT_EQ(force_of("CB-REPLY-SH", date(2023, 6, 1)), in_force::not_established);
    EXPECT_EQ(force_of("AID-DECIDE-ZJ-OLD", date(2021, 12, 31)), in_force::not_established);
}

TEST(InForce, BeforeTheFirstDayNeedsASupersededRuleThatNamesTheNewOne) {
    auto newer = a_rule("X-NEW");
    newer.effective_from = date(2020, 1, 1);
    auto older = a_rule("X-OLD");
    older.kind = rule_kind::superseded;
    older.effective_from = date(2010, 1, 1);
    older.effective_to = date(2019, 12, 31);
    auto const on = [&](date const& day) {
        return in_force_on(newer, day, rulebook(std::vector<rule>{newer, older}));
    };
    EXPECT_EQ(on(date(2015, 1, 1)), in_force::not_established);
    older.superseded_by = newer.id;
    EXPECT_EQ(on(date(2015, 1, 1)), in_force::no);
    older.effective_from.reset();
    EXPECT_EQ(on(date(2015, 1, 1)), in_force::not_established);
}

}  // namespace
}  // namespace heli::law::in_force_test
