#include <heli/core/federation.hpp>

#include <heli/core/region_table.hpp>
#include <heli/data/regions.hpp>

#include "label_laws.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <iterator>

namespace heli::federation_test {
namespace {

static_assert(region_of(federation::sh) == region_code(310000));
static_assert(region_of(federation::ah) == region_code(340000));

TEST(Federation, HasSoundLabels) {
    expect_sound_labels<federation>(4);
}

TEST(Federation, TokensAreTheProvinceAbbreviationsOfTheSource) {
    EXPECT_EQ(token(federation::sh), "SH");
    EXPECT_EQ(token(federation::js), "JS");
    EXPECT_EQ(token(federation::zj), "ZJ");
    EXPECT_EQ(token(federation::ah), "AH");
    EXPECT_EQ(find_token<federation>("sh"), nullptr);
}

TEST(Federation, NameBeginsWithTheNameOfItsRegion) {
    region_table const table{data::regions};
    for (auto const f : federations) {
        auto const& region = table.at(region_of(f));
        EXPECT_TRUE(name(f, language::zh).starts_with(region.name_zh)) << token(f);
        EXPECT_TRUE(name(f, language::en).starts_with(region.name_en)) << token(f);
        EXPECT_EQ(&table.find(token(f)), &region);
    }
}

TEST(Federation, AllFourAreListedOnce) {
    EXPECT_EQ(std::size(federations), 4U);
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(static_cast<std::size_t>(federations[i]), i);
    }
}

}  // namespace
}  // namespace heli::federation_test
