/// \file
/// How one target stands on a day, with the arithmetic.
#pragma once

#include <heli/core/step.hpp>
#include <heli/programme/programme.hpp>
#include <heli/programme/projection.hpp>
#include <heli/programme/review_step.hpp>
#include <heli/programme/status.hpp>
#include <heli/programme/tally.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace heli::programme {

/// How one target stands.
struct target_review {
    item_status status = item_status::no_evidence;  ///< The answer.
    bool overdue = false;                 ///< The due date has passed and nothing decides.
    bool late = false;                    ///< Reached, but after its due date.
    date due;                             ///< The due date that was used.
    bool due_stated = false;              ///< Stated by the target, not the programme's last day.
    std::optional<count_bound> count;     ///< The count so far; absent if nothing is counted.
    std::optional<projection> projected;  ///< Where the count is heading; absent if nowhere known.
    std::vector<step> reasons;            ///< The arithmetic, in order.
    std::vector<std::size_t> used;        ///< Indices of the evidence used, by date.
    std::vector<finding> findings;        ///< What somebody should look at.

    friend bool operator==(target_review const&, target_review const&) = default;
};

namespace target_detail {

/// The day on which the recorded count reached `quantity`; nothing if it never did.
inline std::optional<date> reached_on(evidence_set const& all, tally const& counted,
                                      selection const& which, std::int64_t quantity) {
    // The count grows with the days, or the evidence is reported as contradictory.
    auto const found =
        std::partition_point(counted.used.begin(), counted.used.end(), [&](std::size_t i) {
            auto up_to = which;
            up_to.as_of = all.entries[i].date;
            return add_up(all, up_to).count.lower() < quantity;
        });
    return found == counted.used.end() ? std::nullopt : std::optional(all.entries[*found].date);
}

/// The evidence of a count by date: what was added up, and the steps on the way.
inline std::vector<std::size_t> with_steps(evidence_set const& all, tally const& counted,
                                           selection const& which) {
    auto used = counted.used;
    for (std::size_t i = 0; i < all.entries.size(); ++i) {
        if (all.entries[i].kind == evidence_kind::step && which.contains(all.entries[i])) {
            used.push_back(i);
        }
    }
    std::stable_sort(used.begin(), used.end(), [&](std::size_t a, std::size_t b) {
        return all.entries[a].date < all.entries[b].date;
    });
    return used;
}

/// Whether `entry` says that `goal` is reached.
inline bool achieves(evidence const& entry, target const& goal) {
    return entry.kind == evidence_kind::achieved &&
           (!goal.quantity || (entry.quantity && entry.quantity->lower() >= *goal.quantity));
}

/// Settles the status of a count once the tally and the projection are known.
inline void judge_count(target_review& result, tally const& counted, std::int64_t quantity,
                        selection const& which) {
    bool const past = result.due < which.as_of;
    auto const undecided = [&] {
        return counted.used.empty() ? no_outcome_step(0, past)
                                    : undecided_step(counted.count, quantity);
    };
    bool const settled_at_due = counted.settled_on && *counted.settled_on >= result.due;
    if (counted.count.lower() >= quantity) {
        result.status = item_status::met;
    } else if (settled_at_due && counted.settled.upper() && *counted.settled.upper() < quantity) {
        result.status = item_status::missed;
        result.reasons.push_back(settled_step(counted, quantity));
    } else if (past) {
        result.overdue = true;
        result.reasons.push_back(undecided());
    } else if (result.projected) {
        auto const& p = *result.projected;
        result.status =
            p.lower.value_or(p.point) >= quantity ? item_status::on_track : item_status::at_risk;
        result.reasons.push_back(projection_step(p, quantity));
        if (!p.lower) {
            result.findings.push_back(no_interval(which.item, p.units));
        }
    } else if (which.as_of < which.first) {
        result.status = item_status::not_due;
    } else {
        result.reasons.push_back(undecided());
    }
}

}  // namespace target_detail

/// How a counting target stands: `met` once the lower bound of the count reaches it, `missed`
/// once a count settled on or after the due date stays below it, else a projection, else
/// undecided.
[[nodiscard]] inline target_review review_count(programme const& plan, target const& goal,
                                                evidence_set const& all, selection which,
                                                projection_options const& options) {
    target_review result;
    auto const quantity = goal.quantity.value_or(0);
    which.first = first_of(plan, goal);
    result.due = due_of(plan, goal);
    result.due_stated = goal.due.has_value();
    result.reasons.push_back(due_step(result.due, result.due_stated, plan.source));
    auto const counted = add_up(all, which);
    result.count = counted.count;
    result.used = target_detail::with_steps(all, counted, which);
    result.reasons.push_back(count_step(counted, quantity, goal.unit, plan.source));
    if (counted.contradiction) {
        result.findings.push_back(contradiction(which.item));
    }
    if (which.as_of <= result.due) {
        result.projected = project(counted, goal, which.first, result.due, options);
    }
    target_detail::judge_count(result, counted, quantity, which);
    if (result.status == item_status::met) {
        auto const reached = target_detail::reached_on(all, counted, which, quantity);
        result.late = reached && *reached > result.due;
        result.reasons.push_back(reached_step(reached.value_or(which.as_of), result.due));
    }
    return result;
}

/// How a target stands that is reached or not: `met` once evidence says so, `missed` once
/// evidence says that it did not come about, `not_due` before its date, else undecided. Where both
/// were said, the later day decides; said for one day, neither does.
[[nodiscard]] inline target_review review_outcome(programme const& plan, target const& goal,
                                                  evidence_set const& all, selection which) {
    target_review result;
    result.due = due_of(plan, goal);
    result.due_stated = goal.due.has_value();
    result.reasons.push_back(due_step(result.due, result.due_stated, plan.source));
    which.first = date(boost::gregorian::min_date_time);
    for (std::size_t i = 0; i < all.entries.size(); ++i) {
        if (which.contains(all.entries[i])) {
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
        if (target_detail::achieves(entry, goal) &&
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
        result.reasons.push_back(no_outcome_step(result.used.size(), past));
        if (conflict) {
            result.findings.push_back(contradiction(which.item));
        }
    }
    return result;
}

}  // namespace heli::programme
