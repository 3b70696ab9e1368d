/// \file
/// A scored log together with what it was scored by: what every explanation starts from.
#pragma once

#include <heli/scoring/score_log.hpp>

#include <algorithm>
#include <cstdint>
#include <tuple>
#include <utility>
#include <vector>

namespace heli::scoring {

/// A log that was scored, its rules and its people. The caller keeps the columns of the log.
struct scored_contest {
    proved_rules rules;   ///< By which it was scored.
    participants people;  ///< Who takes part.
    entry_log log;        ///< The entries.
    scored_log scored;    ///< What became of them.
};

/// Scores a log and keeps what it was scored by.
/// \throws invalid_value if the columns are not equally long.
[[nodiscard]] inline scored_contest score_contest(proved_rules rules, participants people,
                                                  entry_log const& log,
                                                  entry_ids ids = entry_ids::check) {
    auto scored = score(rules, people, log, ids);
    return {std::move(rules), std::move(people), log, std::move(scored)};
}

/// The days on which a contest or one of its items is open: tests may lie before and after it.
[[nodiscard]] inline open_days board_days(proved_rules const& rules) {
    auto days = rules.days();
    for (auto const& item : rules.items()) {
        days.first = std::min(days.first, item.days.first);
        days.last = std::max(days.last, item.days.last);
    }
    return days;
}

/// The number of a day of the contest or of one of its items.
/// \throws not_found if nothing is open between the first and the last of them.
/// \throws invalid_value if it is no day.
[[nodiscard]] inline std::int32_t board_day(proved_rules const& rules, date const& day) {
    auto const number = rules.clock().number_of(day);
    if (auto const days = board_days(rules); !days.hold(number)) {
        throw not_found("day " + to_text(day) + ": contest " + rules.rules().id.str() +
                        " has days from " + to_text(rules.clock().date_of(days.first)) + " to " +
                        to_text(rules.clock().date_of(days.last)));
    }
    return number;
}

/// The entries of a person in the order in which they happened: by the instant, the instant of
/// their record, the id and the row.
/// \throws not_found if the person takes no part.
[[nodiscard]] inline std::vector<std::uint32_t> rows_of(scored_contest const& contest,
                                                        person_id const& person) {
    if (!contest.people.find(person.view())) {
        throw not_found("person " + person.str() + " takes no part in contest " +
                        contest.rules.rules().id.str());
    }
    auto const& log = contest.log;
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < log.size(); ++row) {
        if (log.person[row] == person.view()) {
            rows.push_back(row);
        }
    }
    std::sort(rows.begin(), rows.end(), [&](auto a, auto b) {
        auto const key = [&](std::uint32_t row) {
            return std::tuple(log.occurred_at[row], log.recorded_at[row], log.event_id[row], row);
        };
        return key(a) < key(b);
    });
    return rows;
}

}  // namespace heli::scoring
