/// \file
/// Columns of due dates in C++ beside what a program counts by hand. Every date is compared with
/// the peer's, and a part of the rows with the answers of `law::due` in every column.
/// Usage: bench_due_dates [ROWS]...

#include "by_hand.hpp"
#include "law_of_china.hpp"

#include <heli/law/due_column.hpp>

#include <algorithm>
#include <cstdint>
#include <exception>
#include <span>
#include <string>
#include <vector>

namespace heli::bench {
namespace {

using namespace law;

/// What a column is counted by.
struct counting {
    law_of_china china;
    counting_tables tables{china.days};
    worked_days worked{china.days};
};

/// Columns to write to.
template <class Day>
struct answers {
    std::vector<Day> due_date;
    std::vector<row_status> status;
    std::vector<Day> unrolled_date;
    std::vector<law::in_force> in_force;
    std::vector<std::uint32_t> rule;

    explicit answers(std::size_t rows)
        : due_date(rows), status(rows), unrolled_date(rows), in_force(rows), rule(rows) {}

    [[nodiscard]] due_columns<Day> dates() { return {due_date, status, {}, {}, {}}; }
    [[nodiscard]] due_columns<Day> all() {
        return {due_date, status, unrolled_date, in_force, rule};
    }
};

/// A column of events, what heli answers, and its seconds a row.
template <class Day>
struct column {
    std::vector<Day> const& events;
    answers<Day> ours{events.size()};
    double own = 0;

    [[nodiscard]] day_number event(std::size_t row) const {
        return static_cast<day_number>(events[row]);
    }
    /// How many rows the peers count.
    [[nodiscard]] std::size_t peer_rows() const {
        return std::min<std::size_t>(events.size(), 1'000'000);
    }
};

/// Compares rows with the answers of `due`.
template <class Day, class QuestionOf>
void compare_with_due(counting const& by, column<Day> const& c, QuestionOf const& question_of) {
    auto const& [due_date, status, unrolled_date, in_force, rule] = c.ours;
    for (std::size_t i = 0; i < std::min<std::size_t>(c.events.size(), 20'000); ++i) {
        auto const answer = due(by.china.book, by.china.days, question_of(i));
        if (due_date[i] != to_day_number(answer.due_date) ||
            unrolled_date[i] != to_day_number(answer.unrolled_date) ||
            token(status[i]) != token(answer.status) || in_force[i] != answer.in_force ||
            by.china.book.rules()[rule[i]].id != answer.rule) {
            throw error("row " + std::to_string(i) + " is not the answer of due: " +
                        answer.rule.str() + " from " + to_text(answer.event_date));
        }
    }
}

/// Times and prints heli's own columns: two columns, five columns, and two threads for two.
template <class Day, class Fill>
void print_own(std::string const& name, column<Day>& c, Fill const& fill) {
    auto const dates = seconds([&] { fill(c.ours.dates(), 1U); });
    auto const halves = seconds([&] { fill(c.ours.dates(), 2U); });
    auto const all = seconds([&] { fill(c.ours.all(), 1U); });
    auto const rows = static_cast<double>(c.events.size());
    auto const& status = c.ours.status;
    auto const open = std::count_if(status.begin(), status.end(),
                                    [](row_status s) { return s != row_status::certain; });
    c.own = dates / rows;
    std::printf("  %-32s %6.2f %6.2f %6.2fx %7.1f %%", name.c_str(), c.own * 1e9, all / rows * 1e9,
                dates / halves, 100 * static_cast<double>(open) / rows);
}

/// Prints a peer and how often it is wrong. `day_of` gives the day that it found for a row.
template <class Day, class DayOf>
void print_peer(char const* name, double peer, column<Day> const& c, bool correct,
                DayOf const& day_of) {
    auto const rows = c.peer_rows();
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < rows; ++i) {
        wrong += day_of(i) != c.ours.due_date[i] ? 1U : 0U;
    }
    if (correct && wrong > 0) {
        throw error(std::string(name) + ": " + std::to_string(wrong) +
                    " days differ, expected none");
    }
    auto const each = peer / static_cast<double>(rows);
    std::printf(" | %-12s %6.1f %5.1fx %6.2f %%\n", name, each * 1e9, each / c.own,
                100 * static_cast<double>(wrong) / static_cast<double>(rows));
}

/// The peer that counts day by day.
template <class Day, class PeriodOf>
void compare_day_by_day(counting const& by, column<Day> const& c, PeriodOf const& period_of) {
    std::vector<day_number> days(c.peer_rows());
    auto const peer = seconds([&] {
        for (std::size_t i = 0; i < days.size(); ++i) {
            days[i] = due_day_by_day(by.worked, period_of(i), c.event(i));
        }
    });
    print_peer("day by day", peer, c, true, [&](std::size_t i) { return days[i]; });
}

/// The peer that adds months by Boost.Date_Time, from and to its own dates.
template <class Day>
void compare_boost(counting const& by, column<Day> const& c, period const& p) {
    std::vector<date> events(c.peer_rows());
    for (std::size_t i = 0; i < events.size(); ++i) {
        events[i] = to_date(c.event(i));
    }
    std::vector<date> days(events.size());
    auto const peer = seconds([&] {
        for (std::size_t i = 0; i < days.size(); ++i) {
            days[i] = due_by_boost(by.worked, p, events[i]);
        }
    });
    std::printf("%66s", "");
    print_peer("Boost months", peer, c, false,
               [&](std::size_t i) { return to_day_number(days[i]); });
}

/// One rule for every row.
template <class Day>
void compare_rule(counting const& by, rule_id const& id, std::vector<Day> const& events) {
    auto const& r = by.china.book.required(id);
    auto const& period = *r.period;
    rule_timeline const timeline(by.china.book, id, r.region);
    column<Day> c{events};
    auto const name = id.str() + (period.direction == direction::backward ? " -" : " ") +
                      to_words(period.length).en;
    print_own(name, c, [&](due_columns<Day> const& out, unsigned threads) {
        due(by.china.book, by.tables, timeline, std::span(events), out, threads);
    });
    compare_with_due(by, c, [&](std::size_t i) { return timeline.question(to_date(c.event(i))); });
    compare_day_by_day(
        by, c, [&](std::size_t) -> auto& { return period; });
    if (months_of(period) != 0) {
        compare_boost(by, c, period);
    }
}

/// A rule for each row.
template <class Day>
void compare_mixed(counting const& by, chosen_rules chosen, std::vector<Day> const& events) {
    auto const rules = rules_of(by.china.book, chosen);
    timeline_table const timelines(timelines_of(by.china.book, rules));
    std::mt19937 random(7);
    std::uniform_int_distribution<std::size_t> number(0, rules.size() - 1);
    std::vector<std::uint16_t> which(events.size());
    std::generate(which.begin(), which.end(),
                  [&] { return static_cast<std::uint16_t>(number(random)); });
    column<Day> c{events};
    auto const name = std::to_string(rules.size()) + " rules by row" +
                      (chosen == chosen_rules::one_reading ? ", one reading" : "");
    print_own(name, c, [&](due_columns<Day> const& out, unsigned threads) {
        due(by.china.book, by.tables, timelines, std::span<std::uint16_t const>(which),
            std::span(events), out, threads);
    });
    compare_with_due(by, c, [&](std::size_t i) {
        return timelines.timeline(which[i]).question(to_date(c.event(i)));
    });
    compare_day_by_day(
        by, c, [&](std::size_t i) -> auto& { return *rules[which[i]].period; });
}

template <class Day>
void compare_columns(counting const& by, std::size_t rows) {
    std::printf("\n%zu rows of %zu bits\n  %-32s %6s %6s %7s %9s | %-12s %6s %6s %8s\n", rows,
                sizeof(Day) * 8, "rule", "ns", "all 5", "2 thr.", "open", "peer", "ns", "ratio",
                "wrong");
    auto const events = events_of<Day>(rows);
    compare_rule<Day>(by, "ARB-ANSWER", events);
    compare_rule<Day>(by, "ARB-HEAR-NOTICE", events);
    compare_rule<Day>(by, "MED-15-LAW", events);
    compare_rule<Day>(by, "CT-FIRST-ORD", events);
    compare_rule<Day>(by, "LIM-1Y", events);
    compare_rule<Day>(by, "BL-TERM", events);
    compare_mixed<Day>(by, chosen_rules::one_reading, events);
    compare_mixed<Day>(by, chosen_rules::every_number, events);
}

}  // namespace
}  // namespace heli::bench

int main(int count, char** words) try {
    std::vector<std::size_t> sizes;
    for (int i = 1; i < count; ++i) {
        sizes.push_back(std::stoul(words[i]));
    }
    if (sizes.empty()) {
        sizes = {1'000'000, 10'000'000};
    }
    std::printf(
        "ns a date: due date and status; all five columns; one thread against two.\n"
        "open: rows that are not certain. wrong: rows on which the peer errs.\n");
    heli::bench::counting const by;
    for (auto const rows : sizes) {
        heli::bench::compare_columns<std::int64_t>(by, rows);
        heli::bench::compare_columns<std::int32_t>(by, rows);
    }
} catch (std::exception const& e) {
    heli::bench::fail(e.what());
}
