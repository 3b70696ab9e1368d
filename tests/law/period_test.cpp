#include <heli/law/period.hpp>

#include "../core/label_laws.hpp"

#include <gtest/gtest.h>

namespace heli::law::period_test {
namespace {

static_assert(extent{15, period_unit::calendar_day} != extent{15, period_unit::working_day});
static_assert(period{{1, period_unit::year}}.direction == direction::forward);
static_assert(period{{1, period_unit::year}}.roll == calendar::roll::none);

TEST(Period, HasUnitsAndDirectionsWithTokensAndNames) {
    expect_snake_case_labels<period_unit>(5);
    expect_snake_case_labels<direction>(2);
    EXPECT_EQ(token(period_unit::working_day), "working_day");
    EXPECT_EQ(name(period_unit::working_day, language::zh), "个工作日");
}

TEST(Period, IsToldInWordsOfBothLanguages) {
    EXPECT_EQ(to_words({15, period_unit::calendar_day}).zh, "15个自然日");
    EXPECT_EQ(to_words({15, period_unit::calendar_day}).en, "15 calendar days");
    EXPECT_EQ(to_words({48, period_unit::hour}).en, "48 hours");
}

TEST(Period, OfOneUnitIsSingularInEnglish) {
    EXPECT_EQ(to_words({1, period_unit::year}).en, "1 year");
    EXPECT_EQ(to_words({1, period_unit::month}).en, "1 month");
    EXPECT_EQ(to_words({1, period_unit::year}).zh, "1年");
    EXPECT_EQ(to_words({0, period_unit::calendar_day}).en, "0 calendar days");
}

TEST(Period, IsAtMostAboutFiftyYearsLongInEveryUnit) {
    EXPECT_EQ(longest(period_unit::year), 50);
    EXPECT_EQ(longest(period_unit::month), 600);
    EXPECT_EQ(longest(period_unit::calendar_day), 18263);
    EXPECT_EQ(longest(period_unit::working_day), 12500);
    EXPECT_EQ(longest(period_unit::hour), 18263);
}

}  // namespace
}  // namespace heli::law::period_test
