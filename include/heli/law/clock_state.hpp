/// \file
/// Where a clock stands on a day.
#pragma once

#include <heli/core/finding.hpp>
#include <heli/core/label.hpp>
#include <heli/law/clock_event.hpp>
#include <heli/law/clock_line.hpp>
#include <heli/law/due_answer.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace heli::law {

/// Where a clock stands.
struct clock_state {
    /// A state before any event.
    /// \param day the day of the question. \param question the rule asked for.
    /// \param applied the rule that applies. \param found how it was found.
    clock_state(date const& day, rule_id const& question, law::rule const& applied,
                applicable_rule const& found)
        : as_of(day),
          asked(question),
          rule(applied.id),
          in_force(found.in_force),
          authority_period(applied.kind == rule_kind::authority_period),
          source_status(applied.source.status),
          passed_over(found.passed_over) {}

    clock_phase phase = clock_phase::not_started;  ///< What it does.
    due_status status = due_status::certain;       ///< How far its due date is settled.
    date as_of;                                    ///< The day of the question.
    rule_id asked;                                 ///< The rule that was asked for.
    rule_id rule;                                  ///< The rule that was applied.
    law::in_force in_force;              ///< Whether it is in force on the day of the first start.
    bool authority_period;               ///< Whether it is an authority's own period.
    heli::source_status source_status;   ///< How far the source of the rule was checked.
    std::optional<date> started;         ///< The day from which the period now counts.
    std::optional<date> first_due_date;  ///< The due date when the clock first started.
    std::optional<date> unrolled_date;   ///< The last day as counted.
    std::optional<date> due_date;        ///< The due date; nothing while it cannot be known.
    std::optional<date> earliest;        ///< Earliest due date; also where only that is known.
    std::optional<date> latest;          ///< Latest due date.
    std::optional<date> safe_date;       ///< Safe for the duty bearer under every reading.
    std::int64_t days_used = 0;  ///< Days of the period used up: working days if it counts those.
    std::int64_t days_left = 0;  ///< Days to the due date, without excluded ones; negative when
                                 ///< expired; while suspended those that were left.
    std::int64_t days_excluded = 0;  ///< Calendar days since the start that were excluded so far.
    std::optional<extent> extended_by;          ///< By how much it was extended.
    std::vector<passed_over_rule> passed_over;  ///< Rules that could apply and do not.
    missing_fact fact = missing_fact::none;     ///< What a `needs_fact` answer needs.
    bilingual reason;                           ///< Why the due date is not certain.
    std::vector<clock_line> lines;              ///< A line for each event up to the day, in order.
    std::vector<finding> findings;              ///< What is wrong with the events.

    friend bool operator==(clock_state const&, clock_state const&) = default;
};

}  // namespace heli::law
