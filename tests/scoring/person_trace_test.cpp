#include <heli/scoring/person_trace.hpp>

#include "random_log.hpp"
#include "reference_log.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace heli::scoring::person_trace_test {
namespace {

using sums = std::vector<std::int64_t>;

sums earned_by_item(person_trace const& trace) {
    sums earned;
    for (auto const& item : trace.items) {
        earned.push_back(item.earned.count());
    }
    return earned;
}

class PersonTrace : public ::testing::Test {
protected:
    owned_contest contest_{five_people_contest()};

    [[nodiscard]] person_trace of(std::string const& code) const {
        return trace_person(*contest_, {person_of(code)});
    }
    /// The line of the entry with an id.
    [[nodiscard]] trace_line line(std::string const& code, std::string const& id,
                                  entry_status status) const {
        auto const lines = of(code).lines;
        auto const at = std::find_if(lines.begin(), lines.end(), [&](auto const& l) {
            return l.event_id == id && l.status == status;
        });
        EXPECT_NE(at, lines.end()) << id;
        return *at;
    }
    [[nodiscard]] std::string why(std::string const& id, entry_status status) const {
        return line("P2", id, status).reason.en;
    }
};

TEST_F(PersonTrace, AddsUpToTheHandWorkedScores) {
    EXPECT_EQ(earned_by_item(of("P1")), (sums{20, 180, 180, 50, 40, 20}));
    EXPECT_EQ(earned_by_item(of("P2")), (sums{20, 12, 3, 10, 10, 0}));
    EXPECT_EQ(earned_by_item(of("P3")), (sums{20, 6, 1, 0, 10, 20}));
    EXPECT_EQ(earned_by_item(of("P4")), (sums{20, 60, 10, 20, 15, 0}));
    EXPECT_EQ(earned_by_item(of("P5")), (sums{0, 180, 0, 50, 40, 0}));
    EXPECT_EQ(of("P1").earned, points(490));
    EXPECT_EQ(of("P2").earned, points(55));
}

TEST_F(PersonTrace, SaysWhatTheCapsTookAndWithWhichRowTheyWereReached) {
    auto const trace = of("P1");
    auto const& offline = trace.items[3];
    EXPECT_EQ(offline.before_cap, points(60));
    EXPECT_EQ(offline.lost, points(10));
    EXPECT_EQ(offline.reached_by, contest_.row("P1-246"));
    EXPECT_EQ(trace.items[4].lost, points(5)) << "the ninth week";
    EXPECT_EQ(of("P2").items[3].reached_by, std::nullopt);
    auto const sixth = line("P1", "P1-247", entry_status::capped);
    EXPECT_EQ(sixth.points, points(0));
    EXPECT_EQ(sixth.decided_by, contest_.row("P1-246"));
    EXPECT_EQ(sixth.reason.en,
              "the cap of 50 for offline was reached with row 245 (P1-246): earns 0 of 10");
    EXPECT_EQ(sixth.reason.zh, "offline 在第 245 行（P1-246）已达上限 50：10 分中得 0 分");
}

TEST_F(PersonTrace, GivesTheFiguresOfEveryRefusal) {
    EXPECT_EQ(why("P2-004", entry_status::below_min),
              "9999 is under 10000, the organiser's choice");
    EXPECT_EQ(why("P2-006", entry_status::late),
              "recorded at 2025-07-05T00:00:00+08:00, allowed before 2025-07-05T00:00:00+08:00 "
              "(24 h after the end of its day, the organiser's choice)");
    EXPECT_EQ(why("P2-010", entry_status::future),
              "recorded at 2025-07-10T12:00:00+08:00, 600 s before it happened at "
              "2025-07-10T12:10:00+08:00; 300 s are allowed, the organiser's choice");
    EXPECT_EQ(why("P2-009", entry_status::out_of_window),
              "happened at 2025-06-30T12:00:00+08:00, exercise is open from 2025-07-01 to "
              "2025-08-29");
    EXPECT_EQ(why("P2-016", entry_status::bad_slot), "slot \"S\" is none of B, L, D");
    EXPECT_EQ(why("P2-007", entry_status::duplicate_id), "equals row 263 (P2-007) of the same id");
    EXPECT_EQ(why("P2-002", entry_status::id_conflict),
              "differs from row 258 (P2-002) of the same id: for the referee");
    EXPECT_EQ(line("P2", "P2-004", entry_status::below_min).reason.zh,
              "9999 低于 10000（由主办方规定）");
}

TEST_F(PersonTrace, NamesTheEntryThatTookTheBucket) {
    EXPECT_EQ(why("P2-003", entry_status::repeat_bucket),
              "row 258 (P2-002) counts for exercise on 2025-07-01");
    EXPECT_EQ(why("P2-015", entry_status::repeat_bucket),
              "row 270 (P2-012) counts for diet on 2025-07-01, B");
    EXPECT_EQ(why("P2-018", entry_status::repeat_bucket), "row 275 (P2-017) counts for offline A1");
    EXPECT_EQ(why("P2-020", entry_status::repeat_bucket),
              "row 277 (P2-019) counts for weigh in week 1 (2025-07-01 to 2025-07-07)");
    EXPECT_EQ(why("P2-002", entry_status::credited),
              "the entry that counts for exercise on 2025-07-01, earns 3");
}

TEST_F(PersonTrace, ListsRefusalsAndChoices) {
    auto const trace = of("P2");
    EXPECT_EQ(trace.lines.size(), 24U);
    EXPECT_EQ(trace.refused.size(), 9U);
    std::vector<std::string> fields;
    for (auto const& choice : trace.choices) {
        fields.push_back(choice.field);
    }
    EXPECT_EQ(fields, (texts{"late_grace_hours", "future_skew_s", "min_value", "partial_week"}));
    EXPECT_EQ(trace.choices[2].text.en,
              "the organiser's choice: exercise needs a value of at least 10000");
    EXPECT_FALSE(trace.left);
}

TEST_F(PersonTrace, OfADayHoldsItsEntriesOnly) {
    auto const trace = trace_person(*contest_, {person_of("P2"), date(2025, 7, 1), std::nullopt});
    EXPECT_EQ(trace.lines.size(), 8U);
    EXPECT_EQ(trace.earned, points(11));
    EXPECT_EQ(trace.items[1].earned, points(3));
    EXPECT_EQ(trace.items[1].earned_all, points(12));
    auto const by_day = trace_person(*contest_, {person_of("P3"), date(2025, 6, 30), std::nullopt});
    ASSERT_EQ(by_day.lines.size(), 1U) << "00:30+09:00 on 1 July is 30 June here";
    EXPECT_EQ(by_day.lines[0].event_id, "P3-003");
}

TEST_F(PersonTrace, KnowsNoOtherPeopleAndDays) {
    EXPECT_THROW(static_cast<void>(of("P9")), not_found);
    auto const on = [&](date const& day) {
        return trace_person(*contest_, {person_of("P1"), day, std::nullopt});
    };
    EXPECT_THROW(static_cast<void>(on(date(2025, 6, 23))), not_found);
    EXPECT_THROW(static_cast<void>(on(date(2025, 9, 6))), not_found);
    EXPECT_NO_THROW(static_cast<void>(on(date(2025, 9, 5))));
    EXPECT_THROW(static_cast<void>(on(date(boost::date_time::not_a_date_time))), invalid_value);
}

TEST(PersonTraceOfWeeks, SaysThatAPartialWeekIsIgnored) {
    auto const contest = five_people_contest(partial_week::ignored);
    auto const trace = trace_person(*contest, {person_of("P3")});
    EXPECT_EQ(trace.earned, points(52));
    auto const line = std::find_if(trace.lines.begin(), trace.lines.end(),
                                   [](auto const& l) { return l.event_id == "P3-010"; });
    EXPECT_EQ(line->reason.en,
              "week 9 (2025-08-26 to 2025-08-29) has fewer than seven days and is "
              "ignored, the organiser's choice");
}

TEST(PersonTraceOfSteps, SaysWhatTheCapOfADayTook) {
    auto const at = utc_seconds{to_day_number(date(2026, 3, 2))} * 86400;
    owned_contest const contest(rules_of_steps(), {"p"},
                                {{"1", "p", "steps", at, at, "", "", 13500, ""},
                                 {"2", "p", "steps", at, at, "", "", no_value, ""}});
    auto const trace = trace_person(*contest, {person_of("p")});
    EXPECT_EQ(trace.lines[0].reason.en,
              "the entry that counts for steps on 2026-03-02, earns 12; "
              "13500 holds 13 times 1000, a day earns at most 12");
    EXPECT_EQ(trace.lines[1].reason.en,
              "has no value, at least 1000 is needed, the organiser's choice");
}

TEST(PersonTraceProperties, AddUpToTheScoreInAnyOrderOfRows) {
    auto const rules = rules_of_every_bucket();
    std::mt19937_64 random(31);
    for (int round = 0; round < 40; ++round) {
        auto rows = random_rows(rules, 200, random);
        owned_contest const contest(rules, random_people, rows);
        owned_contest const other(rules, random_people, shuffled(rows, random));
        for (std::uint32_t person = 0; person < random_people.size(); ++person) {
            auto const a = trace_person(*contest, {contest->people.people()[person]});
            auto const b = trace_person(*other, {contest->people.people()[person]});
            ASSERT_EQ(a.earned, contest->scored.scores.total(person));
            ASSERT_EQ(a.lines.size(), b.lines.size());
            for (std::size_t item = 0; item < a.items.size(); ++item) {
                ASSERT_EQ(a.items[item].earned, contest->scored.scores.of(person, item));
                ASSERT_EQ(a.items[item].before_cap, b.items[item].before_cap);
            }
        }
    }
}

TEST(PersonTraceProperties, DaysAddUpAndEveryDecidingRowCounts) {
    auto const rules = rules_of_every_bucket();
    std::mt19937_64 random(32);
    owned_contest const contest(rules, random_people, random_rows(rules, 1500, random));
    auto const days = board_days(contest->rules);
    for (auto const& person : contest->people.people()) {
        auto const whole = trace_person(*contest, {person});
        points sum(0);
        for (auto day = days.first; day <= days.last; ++day) {
            auto const on = contest->rules.clock().date_of(day);
            sum = sum + trace_person(*contest, {person, on, std::nullopt}).earned;
        }
        EXPECT_EQ(sum, whole.earned);
        for (auto const& line : whole.lines) {
            bool const needs = line.status == entry_status::repeat_bucket ||
                               line.status == entry_status::duplicate_id ||
                               line.status == entry_status::id_conflict;
            EXPECT_TRUE(!needs || line.decided_by) << line.event_id;
            EXPECT_FALSE(line.reason.zh.empty() || line.reason.en.empty());
        }
    }
}

}  // namespace
}  // namespace heli::scoring::person_trace_test
