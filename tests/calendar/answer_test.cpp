#include <heli/calendar/answer.hpp>

#include "../core/label_laws.hpp"

#include <gtest/gtest.h>

namespace heli::calendar::answer_test {
namespace {

date const friday(2023, 10, 13);

TEST(DayAnswer, IsWorkingByItsKind) {
    day_answer answer{friday, day_kind::weekday, certainty::certain, {}, {}};
    EXPECT_TRUE(answer.working());
    answer.kind = day_kind::make_up_day;
    EXPECT_TRUE(answer.working());
    answer.kind = day_kind::weekend;
    EXPECT_FALSE(answer.working());
    answer.kind = day_kind::holiday;
    EXPECT_FALSE(answer.working());
}

TEST(DayAnswer, ComparesTheReasonToo) {
    day_answer const plain{friday, day_kind::weekday, certainty::certain, {}, {}};
    auto other = plain;
    other.holiday.zh = "国庆节";
    EXPECT_NE(plain, other);
}

TEST(DateAnswer, ComparesItsBoundsToo) {
    date_answer const answer{friday, certainty::provisional, friday, friday};
    auto later = answer;
    later.latest = date(2023, 10, 16);
    EXPECT_EQ(answer, answer);
    EXPECT_NE(answer, later);
}

TEST(CountAnswer, ComparesItsBoundsToo) {
    EXPECT_EQ((count_answer{5, certainty::certain, 5, 5}),
              (count_answer{5, certainty::certain, 5, 5}));
    EXPECT_NE((count_answer{5, certainty::provisional, 4, 6}),
              (count_answer{5, certainty::provisional, 5, 6}));
}

TEST(Certainty, HasSoundLabels) {
    expect_snake_case_labels<certainty>(2);
}

}  // namespace
}  // namespace heli::calendar::answer_test
