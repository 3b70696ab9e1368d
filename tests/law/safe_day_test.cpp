#include <heli/law/clock.hpp>
#include <heli/law/safe_day.hpp>

#include "published_law.hpp"
#include "small_rules.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace heli::law::safe_day_test {
namespace {

constexpr auto provisional = calendar::certainty::provisional;

rule of_kind(rule_kind kind, period const& length = five_working_days) {
    auto r = a_rule("X-1", length);
    r.kind = kind;
    return r;
}

// Counted to Sunday the 10th, moved to Monday the 11th, or in other calendars to the 9th or 12th.
counted_period const end{{2024, 3, 10}, {{2024, 3, 11}, provisional, {2024, 3, 9}, {2024, 3, 12}}};
// Counted to Sunday the 10th, moved to Monday the 11th in every calendar.
counted_period const moved{{2024, 3, 10}, {{2024, 3, 11}, {}, {2024, 3, 11}, {2024, 3, 11}}};

TEST(SafeDay, IsTheEarliestOfThePossibleDays) {
    EXPECT_EQ(safe_day(of_kind(rule_kind::party_period), end), date(2024, 3, 9));
    EXPECT_EQ(safe_day(of_kind(rule_kind::party_period), moved), date(2024, 3, 11));
}

TEST(SafeDay, OfWhatIsKeptIsTheLatest) {
    EXPECT_EQ(safe_day(of_kind(rule_kind::retention), end), date(2024, 3, 12));
}

TEST(SafeDay, OfAnAuthorityIsNotProlongedByDaysOfRest) {
    EXPECT_EQ(safe_day(of_kind(rule_kind::authority_period), moved), date(2024, 3, 10));
    EXPECT_EQ(safe_day(of_kind(rule_kind::authority_period), end), date(2024, 3, 9));
}

TEST(SafeDay, OfHoursIsTheDayBeforeTheirLast) {
    EXPECT_EQ(safe_day(of_kind(rule_kind::party_period, {{48, period_unit::hour}}), moved),
              date(2024, 3, 10));
}

TEST(SafeDay, OfSeveralIsTheEarlierOneOrTheLaterOneOfWhatIsKept) {
    date const first(2024, 3, 9);
    date const second(2024, 3, 12);
    EXPECT_EQ(safer_day(of_kind(rule_kind::party_period), second, first), first);
    EXPECT_EQ(safer_day(of_kind(rule_kind::retention), first, second), second);
}

// One function gives both: a clock on which nothing happened is as safe as the plain question.
TEST(SafeDay, OfAClockThatOnlyStartedIsThatOfTheDueDate) {
    date const start(2026, 12, 20);  // the notice of the last days is not out
    for (auto const& id : std::vector<rule_id>{"ARB-AWARD", "INSP-60", "BL-DECIDE", "ARB-ANSWER"}) {
        period_clock const c{id, national, {clock_event{start, clock_action::start}}};
        auto const state = state_on(c, start, published_law(), china(), {});
        EXPECT_EQ(state.safe_date, due_by(id, start).safe_date) << id.str();
    }
}

}  // namespace
}  // namespace heli::law::safe_day_test
