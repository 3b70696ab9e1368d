/// \file
/// A case in a procedure, and one of its deadlines.
#pragma once

#include <heli/core/label.hpp>
#include <heli/law/due_answer.hpp>
#include <heli/law/procedure.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace heli::law {

/// Something that happened in a case.
struct dated_event {
    event_id event;  ///< What happened.
    date day;        ///< When.
    /// Of a suspension, an exclusion or an interruption: the day on which days count again.
    std::optional<date> until = std::nullopt;

    friend bool operator==(dated_event const&, dated_event const&) = default;
};

/// A case in a procedure.
struct procedure_case {
    std::string id;                     ///< The case as its keeper names it.
    law::procedure procedure;           ///< The procedure that it is in.
    std::optional<region_code> region;  ///< Where it belongs; nothing if not known.
    std::vector<dated_event> events;    ///< What happened, in any order.

    friend bool operator==(procedure_case const&, procedure_case const&) = default;
};

/// How a deadline stands.
enum class deadline_state : unsigned char {
    done,       ///< Fulfilled in time.
    done_late,  ///< Fulfilled after the due date.
    overdue,    ///< A duty, not fulfilled, and past the last day that the calendars allow.
    lapsed,     ///< The same for a step that need not be taken.
    reached,    ///< Of an opening or an effect: its day has come.
    open,       ///< Not fulfilled and not past.
    expected,   ///< Its event is to come: counted as if each step were done on its last day.
    waiting,    ///< Its event is to come, and nothing says when.
};

/// One deadline of a case.
struct deadline {
    rule_id asked;         ///< The duty's rule in the table of procedures.
    rule_id rule;          ///< The rule that was applied: that of the region where there is one.
    event_id start_event;  ///< The event from which it counts.
    law::necessity necessity;           ///< Whether the step must be taken.
    deadline_state state;               ///< How it stands.
    due_status status;                  ///< How far its due date is settled.
    law::in_force in_force;             ///< Whether the rule is in force.
    std::optional<date> event_date;     ///< Day of the event, recorded or expected.
    std::optional<date> due_date;       ///< The due date; nothing while it cannot be known.
    std::optional<date> unrolled_date;  ///< The last day as counted.
    std::optional<date> earliest;       ///< Earliest due date over the possible calendars.
    std::optional<date> latest;         ///< Latest due date over the possible calendars.
    std::optional<date> safe_date;      ///< Safe for the duty bearer under every reading.
    std::optional<date> fulfilled_on;   ///< Day on which it was fulfilled.
    bool moved;                         ///< Whether other events moved its clock.
    missing_fact fact;                  ///< What it needs.
    bilingual reason;                   ///< Why it is not certain; empty texts if it is.

    friend bool operator==(deadline const&, deadline const&) = default;
};

/// Calendar days from `day` to the due date; negative when past, nothing without a due date.
[[nodiscard]] inline std::optional<std::int64_t> days_left(deadline const& d, date const& day) {
    if (!d.due_date) {
        return std::nullopt;
    }
    return std::int64_t{to_day_number(*d.due_date)} - to_day_number(day);
}

}  // namespace heli::law

namespace heli {

/// Tokens and names of `law::deadline_state`.
template <>
struct labels_of<law::deadline_state> {
    /// One row a member.
    static constexpr label<law::deadline_state> rows[] = {
        {law::deadline_state::done, "done", "已完成", "done"},
        {law::deadline_state::done_late, "done_late", "逾期完成", "done late"},
        {law::deadline_state::overdue, "overdue", "已逾期", "overdue"},
        {law::deadline_state::lapsed, "lapsed", "期满未用", "lapsed"},
        {law::deadline_state::reached, "reached", "已届期", "reached"},
        {law::deadline_state::open, "open", "未到期", "open"},
        {law::deadline_state::expected, "expected", "预计", "expected"},
        {law::deadline_state::waiting, "waiting", "等待起算", "waiting"},
    };
};

}  // namespace heli
