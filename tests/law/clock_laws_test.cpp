// Laws that hold for every clock, tried on random ones.
#include <heli/law/clock.hpp>

#include "short_clocks.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <random>
#include <string>
#include <vector>

namespace heli::law::clock_laws_test {
namespace {

using boost::gregorian::days;

constexpr int rounds = 120;

/// Rules of every unit that a clock counts; two of limitation, which alone is interrupted.
rule_id const rules[] = {"ARB-AWARD", "ARB-ACCEPT",  "INSP-60",      "BL-DECIDE",
                         "LIM-1Y",    "LIM-WAGE-1Y", "CT-FIRST-ORD", "CT-APPEAL-J"};

/// What a state says, without places in the list of events.
auto told(clock_state const& s) {
    return std::tuple(s.phase, s.status, s.started, s.unrolled_date, s.due_date, s.earliest,
                      s.latest, s.safe_date, s.days_used, s.days_left, s.days_excluded,
                      s.extended_by);
}
/// The same without what depends on how the clock came to its present start.
auto counted(clock_state const& s) {
    return std::tuple(s.phase, s.status, s.started, s.unrolled_date, s.due_date, s.earliest,
                      s.latest, s.days_used, s.days_left);
}
bool limitation(rule_id const& id) {
    return published_law().required(id).matter == matter::limitation;
}
clock_state state(rule_id const& rule, std::vector<clock_event> const& events, date const& as_of) {
    return state_of(rule, events, as_of);
}

class ClockLaws : public testing::TestWithParam<rule_id> {
protected:
    int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
    date day_from(date const& first, int within) { return first + days(below(within)); }
    date a_start() { return day_from(date(2008, 6, 1), 5000); }

    /// A start and some events, a few of them without effect.
    std::vector<clock_event> some_events(date const& start) {
        std::vector<clock_event> events{starts(start)};
        for (int i = below(6); i > 0; --i) {
            auto const day = day_from(start, 120);
            switch (below(6)) {
                case 0:
                    events.push_back(suspended(day, "force_majeure"));
                    events.push_back(resumes(day_from(day, 40)));
                    break;
                case 1:
                    events.push_back(restarts(day, "party_added"));
                    break;
                case 2:
                    events.push_back(excluded(day, "public_notice_issued", day_from(day, 30)));
                    break;
                case 3:
                    events.push_back(interrupted(day, "suit_filed", day_from(day, 30)));
                    break;
                case 4:
                    events.push_back(
                        extended(day, {static_cast<std::int16_t>(1 + below(12)), unit()}));
                    break;
                default:
                    events.push_back(suspended(day, "force_majeure", day_from(day, 40)));
            }
        }
        return events;
    }
    [[nodiscard]] static period_unit unit() {
        return published_law().required(GetParam()).period->length.unit;
    }
    std::mt19937& random() { return random_; }

private:
    std::mt19937 random_{46};
};

INSTANTIATE_TEST_SUITE_P(EveryUnit, ClockLaws, testing::ValuesIn(rules), [](auto const& rule) {
    auto name = rule.param.str();
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST_P(ClockLaws, SuspendingForNoDaysChangesNothing) {
    for (int round = 0; round < rounds; ++round) {
        auto const start = a_start();
        auto const events = some_events(start);
        auto const as_of = day_from(start, 500);
        auto const day = day_from(start, 200);
        auto with_end = events;
        with_end.push_back(suspended(day, "force_majeure", day));
        ASSERT_EQ(told(state(GetParam(), with_end, as_of)), told(state(GetParam(), events, as_of)));
    }
}

TEST_P(ClockLaws, TwoOverlappingSuspensionsAreTheirUnion) {
    for (int round = 0; round < rounds; ++round) {
        auto const start = a_start();
        auto const first = day_from(start, 30);
        auto const second = day_from(first, 20);
        auto const resumed = day_from(second, 20);
        auto const resumed_again = day_from(resumed, 20);
        auto const as_of = day_from(resumed_again, 300);
        std::vector<clock_event> const both{starts(start), suspended(first, "force_majeure"),
                                            suspended(second, "force_majeure"), resumes(resumed),
                                            resumes(resumed_again)};
        std::vector<clock_event> const stated{starts(start),
                                              suspended(first, "force_majeure", resumed),
                                              suspended(second, "force_majeure", resumed_again)};
        auto const one = told(state(
            GetParam(), {starts(start), suspended(first, "force_majeure", resumed_again)}, as_of));
        ASSERT_EQ(told(state(GetParam(), both, as_of)), one);
        ASSERT_EQ(told(state(GetParam(), stated, as_of)), one);
    }
}

TEST_P(ClockLaws, AResumptionIsTheSameAsAStatedEnd) {
    for (int round = 0; round < rounds; ++round) {
        auto const start = a_start();
        auto const day = day_from(start, 40);
        auto const end = day_from(day, 60);
        auto const as_of = day_from(end, 300);
        ASSERT_EQ(
            told(state(GetParam(), {starts(start), suspended(day, "force_majeure"), resumes(end)},
                       as_of)),
            told(state(GetParam(), {starts(start), suspended(day, "force_majeure", end)}, as_of)));
    }
}

TEST_P(ClockLaws, ARestartIsAFreshClock) {
    for (int round = 0; round < rounds; ++round) {
        auto const start = a_start();
        auto const day = day_from(start, 200);
        auto const as_of = day_from(day, 500);
        std::vector<clock_event> events{starts(start), restarts(day, "party_added")};
        // What was over before the restart does not matter.
        auto const before = day_from(start, 1 + static_cast<int>((day - start).days()));
        events.push_back(suspended(before, "force_majeure", std::min(day, day_from(before, 50))));
        ASSERT_EQ(counted(state(GetParam(), events, as_of)),
                  counted(state(GetParam(), {starts(day)}, as_of)));
    }
}

TEST_P(ClockLaws, AnInterruptionRestartsLimitationInFull) {
    for (int round = 0; limitation(GetParam()) && round < rounds; ++round) {
        auto const start = a_start();
        auto const day = day_from(start, 300);
        auto const end = day_from(day, 100);
        auto const as_of = day_from(end, 500);
        ASSERT_EQ(
            counted(state(GetParam(), {starts(start), interrupted(day, "suit_filed", end)}, as_of)),
            counted(state(GetParam(), {starts(end)}, as_of)));
    }
}

TEST_P(ClockLaws, ASuspensionKeepsWhatIsLeft) {
    for (int round = 0; round < rounds; ++round) {
        auto const start = a_start();
        auto const whole = state(GetParam(), {starts(start)}, start);
        auto const runs = static_cast<int>((*whole.unrolled_date - start).days());
        auto const day = start + days(1 + below(runs));
        auto const end = day + days(1 + below(60));
        auto const after =
            state(GetParam(), {starts(start), suspended(day, "force_majeure", end)}, end);
        // Days of the count from the suspension on, as if it had never been.
        auto const left = [&](date const& from, date const& last) {
            running_period const p{start, *published_law().required(GetParam()).period, 0, {}};
            return days_counted(p, from - days(1), last, china());
        };
        ASSERT_EQ(left(end, *after.unrolled_date), left(day, *whole.unrolled_date))
            << to_text(start) << " suspended " << to_text(day) << " to " << to_text(end);
        if (unit() != period_unit::working_day) {
            ASSERT_EQ(*after.unrolled_date - *whole.unrolled_date, end - day);
        }
    }
}

TEST_P(ClockLaws, AnExtensionNeverShortens) {
    for (int round = 0; round < rounds; ++round) {
        auto const start = a_start();
        auto events = some_events(start);
        auto const as_of = day_from(start, 500);
        auto const before = state(GetParam(), events, as_of);
        auto const by = extent{static_cast<std::int16_t>(1 + below(40)), unit()};
        events.push_back(extended(day_from(start, 100), by));
        auto const after = state(GetParam(), events, as_of);
        ASSERT_EQ(before.due_date.has_value(), after.due_date.has_value());
        if (before.due_date) {
            ASSERT_GE(*after.unrolled_date, *before.unrolled_date);
            ASSERT_GE(*after.due_date, *before.due_date);
        }
    }
}

TEST_P(ClockLaws, TheOrderOfTheListDoesNotMatter) {
    for (int round = 0; round < rounds; ++round) {
        auto const start = a_start();
        auto events = some_events(start);
        auto const as_of = day_from(start, 500);
        auto const before = told(state(GetParam(), events, as_of));
        std::shuffle(events.begin(), events.end(), random());
        ASSERT_EQ(told(state(GetParam(), events, as_of)), before);
    }
}

TEST_P(ClockLaws, LaterEventsDoNotChangeAnEarlierDay) {
    for (int round = 0; round < rounds; ++round) {
        auto const start = a_start();
        auto events = some_events(start);
        std::stable_sort(events.begin(), events.end(),
                         [](auto const& a, auto const& b) { return a.day < b.day; });
        auto const as_of = day_from(start, 200);
        auto until_then = events;
        std::erase_if(until_then, [&](clock_event const& e) { return as_of < e.day; });
        ASSERT_EQ(state(GetParam(), events, as_of), state(GetParam(), until_then, as_of));
    }
}

TEST_P(ClockLaws, DaysUsedAndLeftMakeUpThePeriodOnEveryDayOfItsRun) {
    for (int round = 0; round < rounds / 5; ++round) {
        auto const start = a_start();
        auto const day = day_from(start, 5);
        std::vector<clock_event> const events{starts(start),
                                              suspended(day, "force_majeure", day_from(day, 20))};
        auto const due = *state(GetParam(), events, day).unrolled_date;
        running_period p{start, *published_law().required(GetParam()).period, 0, {}};
        p.excluded.add(to_day_number(day), to_day_number(*events[1].until));
        for (auto as_of = start; as_of <= due; as_of += days(7)) {
            auto const s = state(GetParam(), events, std::max(as_of, day));
            ASSERT_EQ(s.days_used + s.days_left, days_counted(p, start, *s.due_date, china()))
                << to_text(start) << " on " << to_text(as_of);
        }
    }
}

TEST_P(ClockLaws, EveryEventHasALineAndEveryLineAnEvent) {
    for (int round = 0; round < rounds; ++round) {
        auto const start = a_start();
        auto const events = some_events(start);
        auto const lines = state(GetParam(), events, date(2026, 1, 1)).lines;
        std::vector<std::size_t> seen;
        for (auto const& line : lines) {
            seen.push_back(line.event);
        }
        std::sort(seen.begin(), seen.end());
        ASSERT_EQ(seen.size(), events.size());
        for (std::size_t i = 0; i < seen.size(); ++i) {
            ASSERT_EQ(seen[i], i);
        }
    }
}

}  // namespace
}  // namespace heli::law::clock_laws_test
