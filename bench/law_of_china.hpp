/// \file
/// What the programs here count by, what they count, and how long it takes.
#pragma once

#include <heli/calendar/work_calendar.hpp>
#include <heli/data/holidays_cn.hpp>
#include <heli/data/rules.hpp>
#include <heli/law/rule_timeline.hpp>
#include <heli/law/rulebook.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <random>
#include <vector>

namespace heli::bench {

/// The calendar and the rules.
struct law_of_china {
    calendar::work_calendar days{data::holidays_cn};
    law::rulebook book{data::law_tables};
};

/// Days of 2007 to September 2026, in no order.
template <class Day>
[[nodiscard]] std::vector<Day> events_of(std::size_t rows) {
    std::mt19937 random(20230701);
    std::uniform_int_distribution<day_number> day(to_day_number(civil_date(2007, 1, 1)),
                                                  to_day_number(civil_date(2026, 9, 30)));
    std::vector<Day> events(rows);
    std::generate(events.begin(), events.end(), [&] { return day(random); });
    return events;
}

/// Which rules of a book.
enum class chosen_rules {
    one_reading,  ///< Those that set a number and can be read in one way.
    every_number  ///< All that set a number.
};

/// Rules of a book, in its order.
[[nodiscard]] inline std::vector<law::rule> rules_of(law::rulebook const& book,
                                                     chosen_rules which) {
    std::vector<law::rule> rules;
    for (auto const& r : book.rules()) {
        if (r.period && (which == chosen_rules::every_number || r.other_readings.empty())) {
            rules.push_back(r);
        }
    }
    return rules;
}

/// Rules over time, each in its region.
[[nodiscard]] inline std::vector<law::rule_timeline> timelines_of(
    law::rulebook const& book, std::vector<law::rule> const& rules) {
    std::vector<law::rule_timeline> timelines;
    timelines.reserve(rules.size());
    for (auto const& r : rules) {
        timelines.emplace_back(book, r.id, r.region);
    }
    return timelines;
}

/// The least seconds of up to 15 runs, as many as two seconds allow, after one that is not counted.
template <class Run>
[[nodiscard]] double seconds(Run const& run) {
    using clock = std::chrono::steady_clock;
    run();
    auto const end = clock::now() + std::chrono::seconds(2);
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < 15 && (i < 3 || clock::now() < end); ++i) {
        auto const start = clock::now();
        run();
        least = std::min(least, std::chrono::duration<double>(clock::now() - start).count());
    }
    return least;
}

/// Ends the program with a message.
[[noreturn]] inline void fail(char const* what) noexcept {
    std::fprintf(stderr, "error: %s\n", what);
    std::exit(1);
}

}  // namespace heli::bench
