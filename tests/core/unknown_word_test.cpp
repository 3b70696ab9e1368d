#include <heli/core/source.hpp>
#include <heli/core/unknown_word.hpp>

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

namespace heli::unknown_word_test {
namespace {

std::vector<std::string_view> const cities{"Suzhou", "Huzhou"};

TEST(Suggestion, NamesTheNearestInBothLanguages) {
    EXPECT_EQ(suggestion("Suzou", cities),
              (bilingual{"；是否指 Suzhou？", "; did you mean Suzhou?"}));
}

TEST(Suggestion, IsEmptyIfNoNameIsNear) {
    EXPECT_EQ(suggestion("Beijing", cities), bilingual{});
    EXPECT_EQ(suggestion("Suzhou", {}), bilingual{});
}

TEST(UnknownWord, ListsTheExpectedAndSuggestsTheNearest) {
    EXPECT_EQ(unknown_word("Suzou", cities),
              (bilingual{"“Suzou”无效，应为：Suzhou, Huzhou；是否指 Suzhou？",
                         "\"Suzou\" is unknown, expected one of Suzhou, Huzhou; did you mean "
                         "Suzhou?"}));
    EXPECT_EQ(unknown_word("", cities),
              (bilingual{"“”无效，应为：Suzhou, Huzhou",
                         "\"\" is unknown, expected one of Suzhou, Huzhou"}));
}

TEST(UnknownWord, ListsTheTokensOfAnEnumeration) {
    EXPECT_EQ(unknown_word<source_status>("verifed"),
              (bilingual{"“verifed”无效，应为：verified, unverified, not_found；是否指 verified？",
                         "\"verifed\" is unknown, expected one of verified, unverified, "
                         "not_found; did you mean verified?"}));
}

}  // namespace
}  // namespace heli::unknown_word_test
