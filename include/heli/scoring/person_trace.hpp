/// \file
/// Why a person has so many points: every entry in order, sums by item, refusals, what is left.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/scoring/deciding_row.hpp>
#include <heli/scoring/organiser_choice.hpp>
#include <heli/scoring/row_reason.hpp>
#include <heli/scoring/still_attainable.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::scoring {

/// What is asked about a person.
struct trace_question {
    person_id person;                        ///< Whose points.
    std::optional<date> day = std::nullopt;  ///< Only entries that happened on it; absent: all.
    /// From which day on it is asked what can still be earned; absent: not asked.
    std::optional<date> left_from = std::nullopt;
};

/// An entry behind the points, or one that was refused.
struct trace_line {
    std::uint32_t row;                        ///< Row of the log, from 0.
    std::string event_id;                     ///< Its id.
    std::optional<point_item_id> item;        ///< Absent if no item takes its kind.
    std::optional<date> day;                  ///< When; absent outside the years 1400 to 9999.
    std::optional<bilingual> bucket;          ///< For what it counts; absent if it was refused.
    entry_status status;                      ///< What became of it.
    heli::points points;                      ///< What it earned.
    std::optional<std::uint32_t> decided_by;  ///< The row that decided about it, if one did.
    bilingual reason;                         ///< Why, in one sentence with the figures.

    friend bool operator==(trace_line const&, trace_line const&) = default;
};

/// What an item brought by the entries of a trace.
struct item_sum {
    point_item_id item;       ///< The item.
    heli::points before_cap;  ///< What they are worth without the cap of the item.
    heli::points earned;      ///< What they earned.
    heli::points lost;        ///< What the cap took.
    heli::points cap;         ///< The cap.
    heli::points earned_all;  ///< What all entries of the person earned by the item.
    std::optional<std::uint32_t> reached_by;  ///< The row with which they reached the cap, if so.

    friend bool operator==(item_sum const&, item_sum const&) = default;
};

/// Why a person has so many points. It holds what the person logged: a file of its own, for the
/// person and the referee.
struct person_trace {
    person_id person;                       ///< Whose points.
    std::optional<date> day;                ///< The day asked for; absent: all.
    std::vector<trace_line> lines;          ///< In the order in which the entries happened.
    std::vector<item_sum> items;            ///< In the order of the rules.
    heli::points earned;                    ///< What the lines earned.
    std::vector<std::size_t> refused;       ///< Lines refused by a check, not by repeats or caps.
    std::optional<points_left> left;        ///< What can still be earned, if it was asked.
    std::vector<organiser_choice> choices;  ///< What rests on the organiser's choice.

    friend bool operator==(person_trace const&, person_trace const&) = default;
};

namespace person_trace_detail {

[[nodiscard]] inline trace_line line_of(scored_contest const& contest, std::uint32_t row,
                                        deciding_rows const& deciding) {
    auto const at = deciding.find(row);
    auto const decided = at == deciding.end() ? std::nullopt : std::optional(at->second);
    auto const codes = codes_of(contest.rules, contest.people, contest.log, row);
    auto const status = contest.scored.status[row];
    trace_line line{row,
                    std::string(contest.log.event_id[row]),
                    std::nullopt,
                    day_at(contest.log.occurred_at[row], contest.rules.rules().utc_offset),
                    std::nullopt,
                    status,
                    contest.scored.earned[row],
                    decided,
                    reason_of(contest, row, decided)};
    if (codes.item) {
        line.item = contest.rules.items()[*codes.item].rule.id;
    }
    if (valid(status)) {
        line.bucket = bucket_words(contest, codes, row);
    }
    return line;
}

/// Adds what an entry is worth to the sum of its item.
inline void count(scored_contest const& contest, std::uint32_t row, item_sum& sum) {
    auto const status = contest.scored.status[row];
    if (status != entry_status::credited && status != entry_status::capped) {
        return;
    }
    auto const item = *contest.rules.item_of(contest.log.kind[row]);
    auto const worth = worth_of(contest.rules.items()[item].rule, contest.log.value[row]).points;
    sum.before_cap = sum.before_cap + worth;
    sum.earned = sum.earned + contest.scored.earned[row];
    sum.lost = sum.before_cap - sum.earned;
}

[[nodiscard]] inline std::vector<item_sum> nothing_yet(scored_contest const& contest,
                                                       std::uint32_t person) {
    std::vector<item_sum> sums;
    for (std::size_t i = 0; i < contest.rules.items().size(); ++i) {
        auto const& rule = contest.rules.items()[i].rule;
        sums.push_back({rule.id, points(0), points(0), points(0), rule.cap,
                        contest.scored.scores.of(person, i), std::nullopt});
    }
    return sums;
}

/// The entries with which the caps of a person were reached: the last that earned something.
inline void note_reached(scored_contest const& contest, std::vector<std::uint32_t> const& rows,
                         std::vector<item_sum>& sums) {
    for (auto const row : rows) {
        if (contest.scored.earned[row] > points(0)) {
            auto& sum = sums[*contest.rules.item_of(contest.log.kind[row])];
            bool const later =
                !sum.reached_by ||
                std::pair(contest.log.occurred_at[*sum.reached_by],
                          contest.log.event_id[*sum.reached_by]) <
                    std::pair(contest.log.occurred_at[row], contest.log.event_id[row]);
            sum.reached_by = later ? row : *sum.reached_by;
        }
    }
    for (auto& sum : sums) {
        if (sum.earned_all < sum.cap) {
            sum.reached_by.reset();
        }
    }
}

}  // namespace person_trace_detail

/// Why a person has so many points. The lines add up to the score; those of the days of the
/// contest add up to it too.
/// \throws not_found if the person takes no part, or nothing of the contest is open about the day.
/// \throws invalid_value if a day of the question is no day.
[[nodiscard]] inline person_trace trace_person(scored_contest const& contest,
                                               trace_question const& asked) {
    using namespace person_trace_detail;
    auto const rows = rows_of(contest, asked.person);
    auto const day = asked.day ? std::optional(board_day(contest.rules, *asked.day)) : std::nullopt;
    auto const deciding = find_deciding(contest, rows);
    person_trace found{asked.person, asked.day, {}, {}, points(0), {}, {}, {}};
    found.items = nothing_yet(contest, *contest.people.find(asked.person.view()));
    found.choices = choices_of(contest.rules);
    for (auto const row : rows) {
        if (day && contest.rules.clock().day_of(contest.log.occurred_at[row]) != *day) {
            continue;
        }
        if (!valid(contest.scored.status[row])) {
            found.refused.push_back(found.lines.size());
        } else {
            count(contest, row, found.items[*contest.rules.item_of(contest.log.kind[row])]);
        }
        found.lines.push_back(line_of(contest, row, deciding));
        found.earned = found.earned + found.lines.back().points;
    }
    note_reached(contest, rows, found.items);
    if (asked.left_from) {
        found.left = still_attainable(contest, asked.person, *asked.left_from);
    }
    return found;
}

}  // namespace heli::scoring
