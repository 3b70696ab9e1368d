/// \file
/// The days on which the law on a rule changes, and what each change does to a due date.
#pragma once

#include <heli/calendar/calendar_days.hpp>
#include <heli/law/due.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace heli::law {

/// The days of the calendar's span on which the answer of a rule can change, ascending: it, a
/// regional rule that overrides it, or one that it superseded begins on that day or has ended the
/// day before.
[[nodiscard]] inline std::vector<day_number> law_changes(rulebook const& book, rule const& asked) {
    std::vector<day_number> days;
    auto const add = [&](rule const& r) {
        if (r.effective_from) {
            days.push_back(to_day_number(*r.effective_from));
        }
        if (r.effective_to) {
            days.push_back(to_day_number(*r.effective_to) + 1);
        }
    };
    add(asked);
    for (auto const& r : book.rules()) {
        auto const* newer = r.superseded_by ? book.find(*r.superseded_by) : nullptr;
        bool const older =
            newer != nullptr && (newer->id == asked.id || newer->overrides == asked.id);
        if (r.overrides == asked.id || older) {
            add(r);
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    std::erase_if(days, [](day_number d) {
        return d <= to_day_number(calendar::first_day) || d > to_day_number(calendar::last_day);
    });
    return days;
}

/// Two answers side by side.
struct due_comparison {
    due_answer first;         ///< The one answer.
    due_answer second;        ///< The other.
    std::int64_t days_later;  ///< Days from the due date of `first` to that of `second`.
    bool same_rule;           ///< Whether both rest on the same rule.

    friend bool operator==(due_comparison const&, due_comparison const&) = default;
};

/// Puts two answers side by side: the same event under other law, other knowledge, or another
/// event.
[[nodiscard]] inline due_comparison compare(due_answer first, due_answer second) {
    auto const later = std::int64_t{to_day_number(second.due_date)} - to_day_number(first.due_date);
    bool const same = first.rule == second.rule;
    return {std::move(first), std::move(second), later, same};
}

/// What would be due if the law of another day decided.
struct law_change {
    date from;                ///< First day of that law.
    due_answer answer;        ///< The answer by it.
    std::int64_t days_later;  ///< Days by which it moves the due date of the question.

    friend bool operator==(law_change const&, law_change const&) = default;
};

/// The answer by the law of each time between two days: first by that of `from`, then a row for
/// each day up to `through` on which the law on the rule changes. Shows which changes would move a
/// date.
/// \param book, calendar, question as in `due`; the question's own day of law is what rows are
///        compared with.
/// \param from, through the days between which changes are looked for.
/// \throws as `due` does; invalid_value if `through` comes before `from`.
[[nodiscard]] inline std::vector<law_change> changes_between(
    rulebook const& book, calendar::work_calendar const& calendar, due_question const& question,
    date const& from, date const& through) {
    if (through < from) {
        throw invalid_value("changes from " + to_text(from) + " to " + to_text(through) +
                            ": the second day comes before the first");
    }
    auto const now = due(book, calendar, question);
    std::vector<law_change> changes;
    auto const add = [&](date const& day) {
        auto by_then = question;
        by_then.law_on = day;
        auto answer = due(book, calendar, by_then);
        auto const later =
            std::int64_t{to_day_number(answer.due_date)} - to_day_number(now.due_date);
        changes.push_back({day, std::move(answer), later});
    };
    add(from);
    for (auto const day : law_changes(book, book.required(question.rule))) {
        if (day > to_day_number(from) && day <= to_day_number(through)) {
            add(to_date(day));
        }
    }
    return changes;
}

}  // namespace heli::law
