#include <heli/core/region.hpp>

#include "label_laws.hpp"
#include "thrown_text.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <unordered_set>

namespace heli::region_test {
namespace {

static_assert(region_code().nationwide());
static_assert(region_code(310118).province() == region_code(310000));
static_assert(region_code(330903).prefecture() == region_code(330900));
static_assert(region_code().province() == region_code());
static_assert(region_code(330000).prefecture() == region_code(330000));

TEST(RegionCode, RefusesWhatHasNotSixDigits) {
    for (std::uint32_t const wrong : {0U, 31U, 99999U, 1000000U, 4294967295U}) {
        EXPECT_THROW(region_code{wrong}, invalid_value) << wrong;
    }
    EXPECT_TRUE(holds(thrown_text<invalid_value>([] { return region_code(31); }), "31"));
}

TEST(RegionCode, ContainsItselfAndWhatLiesInside) {
    region_code const zhejiang(330000);
    region_code const zhoushan(330900);
    region_code const putuo(330903);
    EXPECT_TRUE(region_code().contains(putuo));
    EXPECT_TRUE(region_code().contains(region_code()));
    EXPECT_TRUE(zhejiang.contains(putuo));
    EXPECT_TRUE(zhoushan.contains(putuo));
    EXPECT_TRUE(putuo.contains(putuo));
    EXPECT_FALSE(putuo.contains(zhoushan));
    EXPECT_FALSE(zhejiang.contains(region_code()));
    EXPECT_FALSE(zhejiang.contains(region_code(310107)));
    EXPECT_FALSE(zhoushan.contains(region_code(330100)));
}

TEST(RegionCode, TextIsSixDigitsOrCN) {
    EXPECT_EQ(to_text(region_code(310118)), "310118");
    EXPECT_EQ(to_text(region_code()), "CN");
}

TEST(RegionCode, IsAKeyOfUnorderedContainers) {
    std::unordered_set<region_code> const codes{region_code(310000), region_code(), region_code()};
    EXPECT_EQ(codes.size(), 2U);
}

TEST(Region, TextHasBothNamesAndTheCode) {
    region putuo{};
    putuo.code = region_code(310107);
    putuo.name_zh = "普陀区";
    putuo.name_en = "Putuo";
    EXPECT_EQ(to_text(putuo), "普陀区 Putuo (310107)");
    putuo.name_en = "";
    EXPECT_EQ(to_text(putuo), "普陀区 (310107)");
}

TEST(RegionLevelAndAllianceRole, HaveSoundLabels) {
    expect_snake_case_labels<region_level>(3);
    expect_snake_case_labels<alliance_role>(3);
}

}  // namespace
}  // namespace heli::region_test
