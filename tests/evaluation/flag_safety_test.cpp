#include "small_measures.hpp"

#include "../core/label_laws.hpp"

#include <heli/evaluation/flag_safety.hpp>

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace heli::evaluation::flag_safety_test {
namespace {

safety_terms usual_terms() {
    return {loss_pace{1'000, 7}, 18'500, rational(10), {}};
}

safety_answer flags_of(std::vector<measure> measures, safety_terms const& terms = usual_terms()) {
    return flag_safety(terms, "P1", measure_table(std::move(measures)));
}

measure with_height(measure m, std::int32_t height_mm) {
    m.height_mm = height_mm;
    return m;
}

std::vector<safety_kind> kinds_of(safety_answer const& answer) {
    std::vector<safety_kind> kinds;
    for (auto const& flag : answer.flags) {
        kinds.push_back(flag.kind);
    }
    return kinds;
}

TEST(SafetyFlag, HasSoundLabels) {
    expect_snake_case_labels<safety_kind>(4);
}

TEST(FlagSafety, FlagsMoreThanAKilogramAWeekAndNamesTheTwoMeasures) {
    auto const first = with_height(weighed("P1", 0, occasion::pre_test, 80'000), 1700);
    auto const answer = flags_of({first, weighed("P1", 7, occasion::weekly, 79'000),
                                  weighed("P1", 14, occasion::weekly, 77'999)});
    ASSERT_EQ(kinds_of(answer), std::vector{safety_kind::rapid_loss});
    EXPECT_EQ(answer.flags[0].from->date, contest_day(7));
    EXPECT_EQ(answer.flags[0].to.date, contest_day(14));
    EXPECT_EQ(answer.flags[0].value, rational(1'001));
}

TEST(FlagSafety, DoesNotFlagExactlyAKilogramAWeekOrWeightsADayApart) {
    auto const first = with_height(weighed("P1", 0, occasion::pre_test, 80'000), 1700);
    EXPECT_TRUE(flags_of({first, weighed("P1", 7, occasion::weekly, 79'000)}).flags.empty());
    auto const soon = flags_of({first, weighed("P1", 1, occasion::weekly, 79'000)});
    EXPECT_TRUE(soon.flags.empty());
    ASSERT_EQ(soon.unknown.size(), 1U);
    EXPECT_EQ(soon.unknown[0].kind, safety_kind::rapid_loss);
}

TEST(FlagSafety, FlagsABmiBelowTheLeastAtEntryAndLaterAndNotAtIt) {
    auto const entry = with_height(weighed("P1", 0, occasion::pre_test, 59'939), 1800);
    EXPECT_EQ(kinds_of(flags_of({entry, weighed("P1", 7, occasion::weekly, 60'000)})),
              std::vector{safety_kind::underweight_at_entry});
    auto const at = with_height(weighed("P1", 0, occasion::pre_test, 59'940), 1800);
    auto const later = flags_of({at, weighed("P1", 7, occasion::weekly, 59'900)});
    ASSERT_EQ(kinds_of(later), std::vector{safety_kind::underweight_later});
    EXPECT_EQ(later.flags[0].height_mm, 1800);
    EXPECT_EQ(later.flags[0].limit, parse_decimal("18.5"));
}

TEST(FlagSafety, FlagsALossBeyondTheCapWithItsEvidence) {
    auto const first = with_height(weighed("P1", 0, occasion::pre_test, 100'000), 1800);
    auto const answer = flags_of({first, weighed("P1", 140, occasion::post_test, 89'000)});
    ASSERT_EQ(kinds_of(answer), std::vector{safety_kind::loss_beyond_cap});
    EXPECT_EQ(answer.flags[0].value, rational(11));
    EXPECT_TRUE(flags_of({first, weighed("P1", 140, occasion::post_test, 90'000)}).flags.empty());
}

TEST(FlagSafety, SaysWhatItCouldNotLookAt) {
    EXPECT_EQ(flags_of({}).unknown.size(), 4U);
    EXPECT_EQ(flags_of({}, {}).unknown.size(), 4U);
    auto const no_height = flags_of(
        {weighed("P1", 0, occasion::pre_test, 80'000), weighed("P1", 7, occasion::weekly, 79'500)});
    ASSERT_EQ(no_height.unknown.size(), 2U);
    EXPECT_EQ(no_height.unknown[0].kind, safety_kind::underweight_at_entry);
    EXPECT_EQ(no_height.unknown[1].kind, safety_kind::underweight_later);
}

TEST(FlagSafety, KnowsNothingOfSomebodyWeighedOnlyOnce) {
    auto const once = flags_of({with_height(weighed("P1", 0, occasion::pre_test, 80'000), 1700)});
    EXPECT_TRUE(once.flags.empty());
    std::vector<safety_kind> open;
    for (auto const& unknown : once.unknown) {
        open.push_back(unknown.kind);
    }
    EXPECT_EQ(open, (std::vector{safety_kind::rapid_loss, safety_kind::underweight_later,
                                 safety_kind::loss_beyond_cap}));
}

TEST(FlagSafety, RefusesTermsOutOfRange) {
    EXPECT_THROW((void)flags_of({}, {loss_pace{1'000, 0}, {}, {}, {}}), invalid_value);
    EXPECT_THROW((void)flags_of({}, {{}, {}, rational(-1), {}}), invalid_value);
}

}  // namespace
}  // namespace heli::evaluation::flag_safety_test
