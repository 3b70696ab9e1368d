#include <heli/competition/panel_spread.hpp>

#include <heli/competition/trimmed_mean.hpp>

#include "../core/thrown_text.hpp"
#include "small_marking.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::competition::panel_spread_test {
namespace {

panel_result checked(std::vector<std::string> const& marks, rational const& most) {
    trim_rule const rule(3, {1, 1});
    return with_spread_check(trimmed_mean(panel_of(marks), rule, mark_rounding::none()),
                             spread_rule(most));
}

TEST(MarkSpread, WithinTheRuleLeavesTheResultAsItIs) {
    auto const found = checked({"7", "8", "9"}, 2);
    EXPECT_EQ(found.verdict, panel_verdict::decided);
    EXPECT_EQ(found.mark.value(), 8);
    EXPECT_EQ(spread_of(found), 2);
}

TEST(MarkSpread, BeyondTheRuleCallsForMarkingAgainAlsoForDroppedMarks) {
    auto const found = checked({"7", "8", "9.5"}, 2);
    EXPECT_EQ(found.verdict, panel_verdict::mark_again);
    EXPECT_FALSE(found.mark.known() || found.exact.known());
    EXPECT_EQ(found.mark.reason().en,
              "the marks are 2.5 apart (a 7, c 9.5), 2 is allowed: the work is marked again");
    EXPECT_EQ(found.lines[2].use, mark_use::not_used_yet);
}

TEST(MarkSpread, LeavesWhatIsNotDecided) {
    auto const found = checked({"1", "9"}, 2);
    EXPECT_EQ(found.verdict, panel_verdict::incomplete);
    EXPECT_EQ(
        spread_of({panel_rule::diving, panel_verdict::incomplete, {}, rational(0), rational(0)}),
        0);
}

TEST(MarkSpread, RefusesANegativeRule) {
    auto const why = thrown_text<invalid_value>([] { return spread_rule(-1); });
    EXPECT_EQ(why, "allowed spread -1 of marks is negative");
}

}  // namespace
}  // namespace heli::competition::panel_spread_test
