#include <heli/competition/two_referees.hpp>

#include "../core/thrown_text.hpp"
#include "small_marking.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::competition::two_referees_test {
namespace {

panel_result of(std::string const& a, std::string const& b, std::string const& third,
                rational const& tolerance) {
    auto const three = panel_of({a, b, third.empty() ? "0" : third});
    return two_referees({three[0], three[1]},
                        third.empty() ? std::vector<judge_mark>{} : std::vector{three[2]},
                        tolerance, mark_rounding::none());
}

TEST(TwoRefereesVectors, Agree) {
    auto const rows = ranking::reference_rows("two_referees");
    EXPECT_EQ(rows.size(), 8U);
    for (auto const& row : rows) {
        auto const tolerance = parse_decimal(row.at("tolerance"));
        auto const first = of(row.at("a"), row.at("b"), "", tolerance);
        EXPECT_EQ(token(first.verdict), row.at("verdict"));
        EXPECT_EQ(of(row.at("a"), row.at("b"), row.at("third"), tolerance).mark.value(),
                  parse_decimal(row.at("mark")));
    }
}

TEST(TwoReferees, AtTheToleranceNeedNoThird) {
    EXPECT_EQ(of("70", "75", "", 5).mark.value(), parse_decimal("72.5"));
    auto const apart = of("70", "75.01", "", 5);
    EXPECT_EQ(apart.verdict, panel_verdict::third_referee);
    EXPECT_EQ(apart.mark.reason().en,
              "the referees are 5.01 apart, 5 is allowed: a third one marks");
}

TEST(TwoReferees, TakeTheHigherOfTwoEquallyClosePairs) {
    auto const found = of("60", "80", "70", 5);
    EXPECT_EQ(found.mark.value(), 75);
    EXPECT_EQ(found.lines[0].use, mark_use::set_aside);
    EXPECT_EQ(of("60", "80", "60", 5).mark.value(), 60);
}

TEST(TwoReferees, DoNotUseAThirdWhoWasNotNeeded) {
    auto const found = of("70", "72", "99", 5);
    EXPECT_EQ(found.mark.value(), 71);
    EXPECT_EQ(found.lines[2].use, mark_use::set_aside);
}

TEST(TwoReferees, CanGiveLessForABetterMark) {
    EXPECT_EQ(of("60", "71", "66", 5).mark.value(), parse_decimal("68.5"));
    EXPECT_EQ(of("60", "73", "66", 5).mark.value(), 63) << "another pair has become the closest";
}

TEST(TwoReferees, RefuseWhatCannotBe) {
    auto const two = panel_of({"60", "80"});
    EXPECT_EQ(two_referees({two[0]}, {}, 5, mark_rounding::none()).verdict,
              panel_verdict::incomplete);
    EXPECT_THROW(static_cast<void>(two_referees(two, {}, -1, mark_rounding::none())),
                 invalid_value);
    auto const same = thrown_text<conflict>(
        [&] { return two_referees(two, {two[0]}, 5, mark_rounding::none()); });
    EXPECT_EQ(same, "judge a has marked twice");
    EXPECT_THROW(static_cast<void>(two_referees(two, two, 5, mark_rounding::none())),
                 invalid_value);
}

TEST(TwoReferees, DoNotDependOnTheirOrder) {
    random_marks random(20240201);
    for (int i = 0; i < 300; ++i) {
        auto const three = random_panel(random, 3);
        auto const found = two_referees({three[0], three[1]}, {three[2]}, 2, two_decimals());
        EXPECT_EQ(two_referees({three[1], three[0]}, {three[2]}, 2, two_decimals()), found);
    }
}

}  // namespace
}  // namespace heli::competition::two_referees_test
