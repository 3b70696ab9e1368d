/// \file
/// How a target that is reached or not stands on a day.
#pragma once

#include <heli/programme/programme.hpp>
#include <heli/programme/review_step.hpp>
#include <heli/programme/tally.hpp>
#include <heli/programme/target_review.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace heli::programme {

namespace outcome_detail {

/// Whether `entry` says that `goal` is reached.
inline bool achieves(evidence const& entry, target const& goal) {
    return entry.kind == evidence_kind::achieved &&
           (!goal.quantity || (entry.quantity && entry.quantity->lower() >= *goal.quantity));
}

}  // namespace outcome_detail

/// How a target stands that is reached or not: `met` once evidence says so, `missed` once
/// evidence says that it did not come about, `not_due` before its date, else undecided. Where both
/// were said, the later day decides; said for one day, neither does.
[[nodiscard]] inline target_review review_outcome(programme const& plan, target const& goal,
                                                  evidence_set const& all, selection which) {
    target_review result;
    result.goal = goal;
    which.unit = goal.unit;
    result.due = due_of(plan, goal);
    result.due_stated = goal.due.has_value();
    result.reasons.push_back(due_step(result.due, result.due_stated, plan.source));
    which.first = first_of(plan, goal);
    for (std::size_t i = 0; i < all.entries.size(); ++i) {
        if (which.contains(all.entries[i]) && !is_amount(all.entries[i].kind)) {
            result.used.push_back(i);
        }
    }
    std::stable_sort(result.used.begin(), result.used.end(), [&](std::size_t a, std::size_t b) {
        return all.entries[a].date < all.entries[b].date;
    });
    evidence const* refused = nullptr;   // the last refusal
    evidence const* achieved = nullptr;  // the first success since
    bool conflict = false;
    for (auto const i : result.used) {
        auto const& entry = all.entries[i];
        refused = entry.kind == evidence_kind::not_achieved ? &entry : refused;
    }
    for (auto const i : result.used) {
        auto const& entry = all.entries[i];
        if (outcome_detail::achieves(entry, goal) &&
            (refused == nullptr || refused->date <= entry.date)) {
            bool const same_day = refused != nullptr && refused->date == entry.date;
            conflict = conflict || same_day;
            achieved = achieved == nullptr && !same_day ? &entry : achieved;
        }
    }
    if (achieved != nullptr) {
        result.status = item_status::met;
        result.late = achieved->date > result.due;
        result.reasons.push_back(outcome_step(*achieved, true));
        result.reasons.push_back(reached_step(achieved->date, result.due));
    } else if (refused != nullptr && !conflict) {
        result.status = item_status::missed;
        result.reasons.push_back(outcome_step(*refused, false));
    } else {
        bool const past = result.due < which.as_of;
        result.status = past ? item_status::no_evidence : item_status::not_due;
        result.overdue = past;
        for (auto const i : result.used) {
            if (all.entries[i].kind == evidence_kind::achieved && goal.quantity && !conflict) {
                result.reasons.push_back(short_step(all.entries[i], *goal.quantity));
            }
        }
        result.reasons.push_back(no_outcome_step(result.used.size(), past));
        if (conflict) {
            result.findings.push_back(contradiction(which.item));
        }
    }
    return result;
}

}  // namespace heli::programme
