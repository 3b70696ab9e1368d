#include <heli/competition/mark_state.hpp>

#include "../core/label_laws.hpp"
#include "../core/printed_rational.hpp"
#include "../core/thrown_text.hpp"

#include <gtest/gtest.h>

#include <type_traits>

namespace heli::competition::mark_state_test {
namespace {

static_assert(!std::is_convertible_v<double, stated_mark>);

TEST(StatedMark, IsAMarkOrAState) {
    stated_mark const mark(rational(0));
    EXPECT_TRUE(mark.marked());
    EXPECT_EQ(mark.value(), 0);
    stated_mark const late(mark_state::late);
    EXPECT_FALSE(late.marked());
    EXPECT_NE(late, mark) << "a state is no zero";
    EXPECT_EQ(to_text(late, language::zh), "逾时不予评分");
    EXPECT_EQ(to_text(stated_mark(rational(1, 2)), language::en), "0.5");
}

TEST(StatedMark, RefusesToBeReadWithoutAMark) {
    auto const why =
        thrown_text<not_found>([] { return stated_mark(mark_state::disqualified).value(); });
    EXPECT_EQ(why, "no mark: disqualified");
    EXPECT_THROW(static_cast<void>(stated_mark(mark_state::marked)), invalid_value);
}

TEST(StatedMark, BecomesAMarkOfARanking) {
    EXPECT_EQ(to_ranking(rational(7)), ranking::mark(7));
    EXPECT_EQ(to_ranking(mark_state::late), ranking::mark(ranking::attendance::absent));
    EXPECT_EQ(to_ranking(mark_state::pending), ranking::mark(ranking::attendance::absent));
    EXPECT_EQ(to_ranking(mark_state::missing), ranking::mark(ranking::attendance::absent));
    EXPECT_EQ(attendance_of(mark_state::marked), ranking::attendance::present);
    for (auto const state : {mark_state::did_not_start, mark_state::did_not_finish,
                             mark_state::withdrawn, mark_state::disqualified}) {
        EXPECT_EQ(token(attendance_of(state)), token(state));
    }
}

TEST(MarkState, HasSoundLabels) {
    expect_snake_case_labels<mark_state>(8);
}

}  // namespace
}  // namespace heli::competition::mark_state_test
