/// \file
/// Where a clock stands on a day: a fold over its events.
#pragma once

#include <heli/law/clock_days.hpp>
#include <heli/law/clock_fold.hpp>
#include <heli/law/clock_line.hpp>
#include <heli/law/due.hpp>
#include <heli/law/safe_day.hpp>

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace heli::law {

namespace clock_detail {

inline std::optional<date> value_of(std::optional<counted_period> const& p) {
    return p ? std::optional(p->due.value) : std::nullopt;
}

/// Plays the events up to the day of the question.
inline void play(period_clock const& c, rule const& r, rulebook const& book,
                 std::span<clock_ground_row const> grounds, clock_fold& fold,
                 calendar::work_calendar const& calendar, clock_state& state) {
    for (auto const i : in_order(c)) {
        auto const& e = c.events[i];
        if (state.as_of < e.day) {
            continue;
        }
        auto const field = "event[" + std::to_string(i) + "]";
        auto const* ground = ground_of(grounds, r.id, c.region, e);
        auto const before = value_of(fold.due());
        bool const was_suspended = fold.phase(e.day) == clock_phase::suspended;
        bool const applied = fold.apply(e, state.findings, field);
        auto const after = value_of(fold.due());
        if (applied && e.action == clock_action::suspend && was_suspended) {
            place where;
            where.field = field;
            state.findings.push_back(
                {severity::info,
                 "overlapping_suspension",
                 std::move(where),
                 {"与另一段中止重叠，合并计算", "overlaps another suspension; their union counts"},
                 to_text(e.day)});
        }
        check_ground(e, ground, r, field, state.findings);
        state.first_due_date = state.first_due_date ? state.first_due_date : after;
        state.lines.push_back({i, applied, fold.phase(e.day), before, after,
                               days_used(fold, e.day, calendar), days_left(fold, e.day, calendar),
                               sentence(e, applied, before, after), source_of(e, ground, r, book)});
    }
}

/// Gives the due date and what is open about it.
inline void conclude(rule const& r, clock_fold const& fold, calendar::work_calendar const& calendar,
                     clock_state& state) {
    state.phase = fold.phase(state.as_of);
    state.days_used = days_used(fold, state.as_of, calendar);
    state.days_left = days_left(fold, state.as_of, calendar);
    state.days_excluded = days_excluded(fold, state.as_of);
    if (auto const& period = fold.period()) {
        state.started = period->started;
        auto const unit = r.period->length.unit;
        if (period->extended > 0) {
            state.extended_by = extent{static_cast<std::int16_t>(period->extended),
                                       unit == period_unit::year ? period_unit::month : unit};
        }
    } else {
        settle(state, due_status::needs_fact, {"须知起算事件的日期", "the start is not known"},
               missing_fact::start);
    }
    if (auto const end = fold.due()) {
        state.unrolled_date = end->unrolled_date;
        state.due_date = end->due.value;
        state.earliest = end->due.earliest;
        state.latest = end->due.latest;
        state.safe_date = safe_day(r, *end);
        if (end->due.certainty == calendar::certainty::provisional) {
            settle_provisional(state);
        }
    } else if (fold.interrupted()) {
        settle(
            state, due_status::needs_fact,
            {"中断尚未结束，届满日待定", "the interruption has no end yet: the due date is open"},
            missing_fact::interruption_end);
    } else if (fold.suspended()) {
        // The earliest that can still come about: it resumes on the next day.
        auto const next = state.as_of + boost::gregorian::days(1);
        auto const least = fold.due_if_resumed(next);
        state.earliest = least->due.earliest;
        settle(state, due_status::needs_fact,
               {"中止尚未结束，届满日待定", "the suspension has no end yet: the due date is open"},
               missing_fact::suspension_end);
    }
}

/// Looks at the other readings of the rule, and at regional rules where no region is given: they
/// bound the safe day, and may leave the due date undetermined.
inline void read_others(rule const& r, applicable_rule const& found, clock_fold const& fold,
                        calendar::work_calendar const& calendar, clock_state& state) {
    if (!state.due_date) {
        return;
    }
    auto const read = [&](period const& other) {
        auto p = *fold.period();
        p.as_written = other;
        auto const end = count(p, calendar);
        state.safe_date = safer_day(r, *state.safe_date, safe_day(r, end));
        return end.due.value;
    };
    for (auto const& other : r.other_readings) {
        if (read(other.period) != *state.due_date) {
            settle(state, due_status::undetermined,
                   {"条文有不同理解，未能确定",
                    "the text can be read in different ways, and none is established"});
        }
    }
    for (auto const* regional : found.regional) {
        (void)read(*regional->period);
    }
}

}  // namespace clock_detail

/// Where a clock stands at the end of a day. Only events up to that day count. What is wrong with
/// events is among the findings; such an event has no effect, or the part of it that is lawful.
/// \param c the clock. \param as_of the day. \param book, calendar as in `due`.
/// \param grounds which events move which clock, such as `data::clock_grounds`.
/// \return the state; for a rule by which no period runs a clock that has not started, with the
///         rule's effect as its reason.
/// \throws not_found, invalid_value as `due` does; invalid_value also for rules that count
///         backward or in hours.
[[nodiscard]] inline clock_state state_on(period_clock const& c, date const& as_of,
                                          rulebook const& book,
                                          calendar::work_calendar const& calendar,
                                          std::span<clock_ground_row const> grounds) {
    (void)calendar::required_offset(as_of);
    auto law_on = as_of;
    for (auto const& e : c.events) {
        (void)calendar::required_offset(e.day);
        law_on = e.action == clock_action::start ? std::min(law_on, e.day) : law_on;
    }
    auto found = applicable(book, c.rule, c.region, law_on);
    if (found.rule->kind == rule_kind::no_period) {
        clock_state nothing(as_of, c.rule, *found.rule, found);
        nothing.reason = found.rule->effect;
        return nothing;
    }
    auto const& r = required_period(*found.rule);
    clock_state state(as_of, c.rule, r, found);
    clock_fold fold(r, calendar);
    clock_detail::check_order(c, state.findings);
    clock_detail::play(c, r, book, grounds, fold, calendar, state);
    clock_detail::conclude(r, fold, calendar, state);
    clock_detail::read_others(r, found, fold, calendar, state);
    bool const past_limit =
        std::any_of(state.findings.begin(), state.findings.end(),
                    [](finding const& f) { return f.code == "extension_past_limit"; });
    if (past_limit) {
        settle(state, due_status::undetermined,
               {"延长超过表中所载上限，超出部分是否合法未能确定",
                "extended past the limit that the table holds: whether more is "
                "lawful is not established"});
    }
    settle_rule(state, found, book);
    return state;
}

}  // namespace heli::law
