#include <heli/core/nearest_name.hpp>

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace heli::nearest_name_test {
namespace {

TEST(EditDistance, CountsInsertionsDeletionsAndReplacements) {
    EXPECT_EQ(edit_distance("kitten", "sitting"), 3U);
    EXPECT_EQ(edit_distance("Suzou", "Suzhou"), 1U);
    EXPECT_EQ(edit_distance("abc", "acb"), 2U);
    EXPECT_EQ(edit_distance("", "abc"), 3U);
    EXPECT_EQ(edit_distance("abc", ""), 3U);
    EXPECT_EQ(edit_distance("", ""), 0U);
}

TEST(EditDistance, CountsTheBytesOfAChineseCharacter) {
    EXPECT_LE(edit_distance("普陀区", "普陀县"), 3U);
    EXPECT_EQ(edit_distance("青", ""), 3U);
}

TEST(EditDistance, IsAMetric) {
    std::mt19937_64 random(20230925);
    std::vector<std::string> words;
    for (int i = 0; i < 25; ++i) {
        std::string word;
        for (auto length = random() % 7; length > 0; --length) {
            word += static_cast<char>('a' + random() % 3);
        }
        words.push_back(word);
    }
    for (auto const& a : words) {
        for (auto const& b : words) {
            EXPECT_EQ(edit_distance(a, b) == 0, a == b);
            EXPECT_EQ(edit_distance(a, b), edit_distance(b, a));
            for (auto const& c : words) {
                EXPECT_LE(edit_distance(a, c), edit_distance(a, b) + edit_distance(b, c));
            }
        }
    }
}

TEST(NearestName, SuggestsTheWordThatWasMeant) {
    std::vector<std::string_view> const names{"Hangzhou", "Suzhou", "Huzhou", "Taizhou"};
    EXPECT_EQ(nearest_name("Suzou", names), "Suzhou");
    EXPECT_EQ(nearest_name("Hangzou", names), "Hangzhou");
    EXPECT_EQ(nearest_name("Huzhou", names), "Huzhou");
}

TEST(NearestName, SuggestsNothingFurtherThanAThirdOfTheWord) {
    std::vector<std::string_view> const names{"abcdef"};
    EXPECT_EQ(nearest_name("abcdXY", names), "abcdef");
    EXPECT_EQ(nearest_name("abcXYZ", names), "");
}

TEST(NearestName, AllowsOneEditToAShortWord) {
    std::vector<std::string_view> const names{"AH"};
    EXPECT_EQ(nearest_name("A", names), "AH");
    EXPECT_EQ(nearest_name("XY", names), "");
}

TEST(NearestName, PrefersTheCloserAndThenTheEarlier) {
    std::vector<std::string_view> const names{"abcdeX", "abcdef", "abcdeY"};
    EXPECT_EQ(nearest_name("abcdef", names), "abcdef");
    EXPECT_EQ(nearest_name("abcdeZ", names), "abcdeX");
}

TEST(NearestName, SuggestsNothingWithoutNamesOrForAWordTooLong) {
    EXPECT_EQ(nearest_name("Suzhou", {}), "");
    std::string const longest(64, 'a');
    std::string const too_long(65, 'a');
    std::vector<std::string_view> const names{longest, too_long};
    EXPECT_EQ(nearest_name(longest, names), longest);
    EXPECT_EQ(nearest_name(too_long, names), "");
}

}  // namespace
}  // namespace heli::nearest_name_test
