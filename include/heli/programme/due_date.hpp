/// \file
/// The due dates of a programme in the order of the calendar.
#pragma once

#include <heli/programme/programme.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace heli::programme {

/// A day on which a target falls due.
struct due_date {
    date due;                       ///< The last day.
    bool stated;                    ///< Stated by the target, not the programme's last day.
    item_id item;                   ///< The item.
    bilingual name;                 ///< Its name.
    target_kind kind;               ///< What is promised.
    std::vector<federation> leads;  ///< Who answers for it.
    heli::source source;            ///< Where the item is written.

    friend bool operator==(due_date const&, due_date const&) = default;
};

/// The due dates of a programme, earliest first, then in the order of the programme. Targets of
/// stays fall due with every trip and are left out.
[[nodiscard]] inline std::vector<due_date> due_dates(programme const& plan) {
    std::vector<due_date> dates;
    for (auto const& entry : plan.items) {
        for (auto const& goal : entry.targets) {
            if (goal.kind != target_kind::stay_at_least) {
                dates.push_back({due_of(plan, goal), goal.due.has_value(), entry.id, entry.name,
                                 goal.kind, entry.leads, entry.source});
            }
        }
    }
    std::stable_sort(dates.begin(), dates.end(),
                     [](due_date const& a, due_date const& b) { return a.due < b.due; });
    return dates;
}

}  // namespace heli::programme
