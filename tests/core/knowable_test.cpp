#include <heli/core/knowable.hpp>

#include "thrown_text.hpp"

#include <gtest/gtest.h>

#include <string>

namespace heli::knowable_test {
namespace {

unknown const no_text{{"未找到文本", "no text was found"}};

TEST(Knowable, GivesAKnownValueAndNoReason) {
    knowable<int> const days = 15;
    EXPECT_TRUE(days.known());
    EXPECT_EQ(days.value(), 15);
    EXPECT_EQ(days.reason(), bilingual{});
}

TEST(Knowable, ThrowsItsReasonWhenAnUnknownValueIsAskedFor) {
    knowable<int> const days = no_text;
    EXPECT_FALSE(days.known());
    EXPECT_EQ(days.reason(), no_text.reason);
    EXPECT_EQ(thrown_text<not_found>([&] { return days.value(); }), "no text was found");
}

TEST(Knowable, ThrowsTheChineseReasonWhereThereIsNoEnglishOne) {
    knowable<int> const days = unknown{{"未找到文本", ""}};
    EXPECT_EQ(thrown_text<not_found>([&] { return days.value(); }), "未找到文本");
}

TEST(Knowable, ZeroIsAValueAndNotAnUnknown) {
    EXPECT_TRUE(knowable<int>(0).known());
    EXPECT_TRUE(knowable<std::string>(std::string{}).known());
    EXPECT_NE(knowable<int>(0), knowable<int>(unknown{}));
}

TEST(Knowable, ComparesValuesAndReasons) {
    EXPECT_EQ(knowable<int>(15), knowable<int>(15));
    EXPECT_NE(knowable<int>(15), knowable<int>(16));
    EXPECT_EQ(knowable<int>(no_text), knowable<int>(no_text));
    EXPECT_NE(knowable<int>(no_text), knowable<int>(unknown{{"", "another reason"}}));
}

}  // namespace
}  // namespace heli::knowable_test
