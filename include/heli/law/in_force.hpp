/// \file
/// Whether a rule is in force on a day, as far as that is established.
#pragma once

#include <heli/core/label.hpp>
#include <heli/law/rulebook.hpp>

namespace heli::law {

/// Whether a rule is in force on a day. It never blocks an answer: the date as the rule is written
/// is given in any case.
enum class in_force : unsigned char {
    yes,              ///< The day lies between its first and its last day.
    no,               ///< It has ended, or another rule certainly held in its place.
    not_established,  ///< Its first day is not established, or the day lies before it.
};

/// The superseded rule of the book that certainly held on `day` in the place of `r`; `nullptr` if
/// there is none.
[[nodiscard]] inline rule const* held_then(rule const& r, date const& day, rulebook const& book) {
    for (auto const& older : book.rules()) {
        bool const held = older.kind == rule_kind::superseded && older.superseded_by == r.id &&
                          older.region.contains(r.region) && older.effective_from &&
                          *older.effective_from <= day && day <= *older.effective_to;
        if (held) {
            return &older;
        }
    }
    return nullptr;
}

/// Whether `r` is in force on `day`. Before its first day an older text may have said the same, so
/// that is not established, unless a superseded rule of the book held then in its place.
[[nodiscard]] inline in_force in_force_on(rule const& r, date const& day, rulebook const& book) {
    if (r.effective_to && *r.effective_to < day) {
        return in_force::no;
    }
    if (!r.effective_from) {
        return in_force::not_established;
    }
    if (*r.effective_from <= day) {
        return in_force::yes;
    }
    return held_then(r, day, book) != nullptr ? in_force::no : in_force::not_established;
}

}  // namespace heli::law

namespace heli {

/// Tokens and names of `law::in_force`.
template <>
struct labels_of<law::in_force> {
    /// One row a member.
    static constexpr label<law::in_force> rows[] = {
        {law::in_force::yes, "yes", "有效", "in force"},
        {law::in_force::no, "no", "无效", "not in force"},
        {law::in_force::not_established, "not_established", "效力未核实", "not established"},
    };
};

}  // namespace heli
