#include <heli/programme/item.hpp>

#include "../core/label_laws.hpp"
#include "small_programme.hpp"

#include <gtest/gtest.h>

#include <type_traits>

namespace heli::programme::item_test {
namespace {

static_assert(!std::is_convertible_v<rule_id, item_id>);

TEST(Area, HasTheFourNumbersOfThePageAsTokens) {
    expect_sound_labels<area>(4);
    EXPECT_EQ(token(area::contests), "01");
    EXPECT_EQ(token(area::dispute_coordination), "02");
    EXPECT_EQ(token(area::recuperation_exchange), "03");
    EXPECT_EQ(token(area::heritage_routes), "04");
}

TEST(ContestTier, HasSoundLabels) {
    expect_snake_case_labels<contest_tier>(3);
}

TEST(ItemKind, HasSoundLabels) {
    expect_snake_case_labels<item_kind>(10);
}

TEST(Item, IsSharedByTheFederationsWhereOneTargetIs) {
    EXPECT_TRUE(per_federation(an_item("exchange", {stays(true), each_at_least(3000)})));
    EXPECT_FALSE(per_federation(an_item("routes", {at_least(30)})));
    EXPECT_FALSE(per_federation(an_item("bare", {})));
}

TEST(Item, DiffersByItsTargets) {
    EXPECT_EQ(an_item("map", {there_by()}), an_item("map", {there_by()}));
    EXPECT_NE(an_item("map", {there_by()}), an_item("map", {there_by(date(2023, 8, 31))}));
}

}  // namespace
}  // namespace heli::programme::item_test
