#include <heli/competition/penalty.hpp>

#include "../core/label_laws.hpp"
#include "../core/thrown_text.hpp"
#include "small_marking.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::competition::penalty_test {
namespace {

penalty_rule rule_of(share_base base, penalty_floor floor) {
    return {base, floor, mark_rounding::none()};
}

std::vector<penalty> points_and_share() {
    return {{"p1", penalty_kind::points, 10, {"违规操作", "unsafe work"}},
            {"p2", penalty_kind::share, rational(1, 10), {"迟到", "late start"}}};
}

stated_mark after(stated_mark const& mark, std::vector<penalty> const& penalties,
                  penalty_rule const& rule) {
    return penalised(mark, penalties, rule).after;
}

TEST(Penalty, SharesAreOfTheMarkOrOfTheRemainderAsTheRuleSays) {
    auto const zero = penalty_floor::zero;
    EXPECT_EQ(after(rational(80), points_and_share(), rule_of(share_base::mark, zero)),
              stated_mark(rational(62)));
    auto const found =
        penalised(rational(80), points_and_share(), rule_of(share_base::remainder, zero));
    EXPECT_EQ(found.after, stated_mark(rational(63)));
    ASSERT_EQ(found.lines.size(), 2U);
    EXPECT_EQ(found.lines[1].taken, 7);
    auto const steps = steps_of(found);
    EXPECT_EQ(steps[1].text.en, "late start: 63");
    EXPECT_EQ(steps[1].inputs[3].value, "7");
}

TEST(Penalty, StopsAtTheFloorIfThereIsOne) {
    auto const found =
        penalised(rational(8), points_and_share(), rule_of(share_base::mark, penalty_floor::zero));
    EXPECT_EQ(found.after, stated_mark(rational(0)));
    EXPECT_EQ(found.lines[0].taken, 8);
    EXPECT_EQ(found.lines[1].taken, 0);
    EXPECT_EQ(
        after(rational(8), points_and_share(), rule_of(share_base::remainder, penalty_floor::none)),
        stated_mark(rational(-2)))
        << "a share of less than nothing takes nothing";
}

TEST(Penalty, OfTheWholeMarkIsAStateAndNoZero) {
    std::vector<penalty> const penalties{{"p0", penalty_kind::no_mark, 0, {"作弊", "cheating"}},
                                         points_and_share()[0]};
    auto const found =
        penalised(rational(80), penalties, rule_of(share_base::mark, penalty_floor::zero));
    EXPECT_EQ(found.after, stated_mark(mark_state::disqualified));
    EXPECT_EQ(found.lines.size(), 1U) << "nothing is left to take from";
}

TEST(Penalty, LeavesStatesAsTheyAre) {
    auto const found = penalised(mark_state::withdrawn, points_and_share(),
                                 rule_of(share_base::mark, penalty_floor::zero));
    EXPECT_EQ(found.after, stated_mark(mark_state::withdrawn));
    EXPECT_TRUE(found.lines.empty());
}

TEST(Penalty, IsNeverEasedByALowerMark) {
    random_marks random(20230701);
    for (auto const base : {share_base::mark, share_base::remainder}) {
        for (int i = 0; i < 100; ++i) {
            auto const mark = random_mark(random, 90);
            auto const rule = rule_of(base, penalty_floor::zero);
            EXPECT_LE(after(mark, points_and_share(), rule).value(),
                      after(mark + rational(1, 10), points_and_share(), rule).value());
        }
    }
}

TEST(Penalty, RefusesAmountsThatCannotBe) {
    auto const rule = rule_of(share_base::mark, penalty_floor::zero);
    auto const of = [&](penalty_kind kind, rational const& amount) {
        return thrown_text<invalid_value>([&] {
            return penalised(rational(80), {{"p1", kind, amount, {"违规", "offence"}}}, rule);
        });
    };
    EXPECT_TRUE(holds(of(penalty_kind::points, -1), "penalty p1: -1"));
    EXPECT_TRUE(holds(of(penalty_kind::share, 2), "a share up to 1"));
    EXPECT_FALSE(of(penalty_kind::no_mark, 1).empty());
    EXPECT_THROW(static_cast<void>(penalised(rational(-1), points_and_share(), rule)),
                 invalid_value);
    auto twice = points_and_share();
    twice[1].id = twice[0].id;
    EXPECT_THROW(static_cast<void>(penalised(rational(80), twice, rule)), conflict);
}

TEST(Penalty, HasSoundLabels) {
    expect_snake_case_labels<penalty_kind>(3);
    expect_snake_case_labels<share_base>(2);
    expect_snake_case_labels<penalty_floor>(2);
}

}  // namespace
}  // namespace heli::competition::penalty_test
