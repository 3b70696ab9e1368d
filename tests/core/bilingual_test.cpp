#include <heli/core/bilingual.hpp>

#include <gtest/gtest.h>

#include <string>

namespace heli::bilingual_test {
namespace {

TEST(Bilingual, GivesTheWordingOfTheLanguageAskedFor) {
    bilingual const text{"清明节", "Qingming"};
    EXPECT_EQ(text.in(language::zh), "清明节");
    EXPECT_EQ(text.in(language::en), "Qingming");
}

TEST(Bilingual, GivesTheOtherLanguageWhereOneIsUnknown) {
    EXPECT_EQ((bilingual{"肥东县", ""}.in(language::en)), "肥东县");
    EXPECT_EQ((bilingual{"", "Qingpu"}.in(language::zh)), "Qingpu");
}

TEST(Bilingual, IsEmptyInBothLanguagesOnlyIfBothAreUnknown) {
    EXPECT_EQ(bilingual{}.in(language::zh), "");
    EXPECT_EQ(bilingual{}.in(language::en), "");
}

TEST(Bilingual, ComparesBothLanguagesChineseFirst) {
    EXPECT_EQ((bilingual{"春节", "Spring Festival"}), (bilingual{"春节", "Spring Festival"}));
    EXPECT_NE((bilingual{"春节", "Spring Festival"}), (bilingual{"春节", ""}));
    EXPECT_LT((bilingual{"a", "z"}), (bilingual{"b", "a"}));
    EXPECT_LT((bilingual{"a", "a"}), (bilingual{"a", "b"}));
}

TEST(BilingualView, CopyOutlivesTheTextThatItBorrows) {
    bilingual copy;
    {
        std::string const zh = "国庆节";
        std::string const en = "National Day";
        copy = bilingual_view{zh, en}.copy();
    }
    EXPECT_EQ(copy, (bilingual{"国庆节", "National Day"}));
}

}  // namespace
}  // namespace heli::bilingual_test
