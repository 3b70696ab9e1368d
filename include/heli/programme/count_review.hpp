/// \file
/// How a target that counts something stands on a day, with the arithmetic.
#pragma once

#include <heli/programme/count_step.hpp>
#include <heli/programme/programme.hpp>
#include <heli/programme/tally.hpp>
#include <heli/programme/target_review.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace heli::programme {

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

/// Settles the status of a count once the tally and the projection are known.
inline void judge_count(target_review& result, tally const& counted, std::int64_t quantity,
                        selection const& which) {
    bool const past = result.due < which.as_of;
    bool const stale = counted.settled_on && counted.settled.is_exact() && !result.projected;
    auto const undecided = [&] {
        return counted.used.empty() ? no_outcome_step(0, past)
               : stale && !past     ? stale_step(*counted.settled_on, which.as_of)
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

/// Whether evidence shows that the count was still short on the due date.
inline bool short_at_due(evidence_set const& all, selection const& which, date due,
                         std::int64_t quantity) {
    auto at_due = which;
    at_due.as_of = due;
    auto const then = add_up(all, at_due);
    bool const settled = then.settled_on && *then.settled_on == due && then.settled.upper() &&
                         *then.settled.upper() < quantity;
    return settled || std::any_of(all.entries.begin(), all.entries.end(), [&](evidence const& e) {
               return e.kind == evidence_kind::total && which.contains(e) && e.date >= due &&
                      e.quantity && e.quantity->upper() && *e.quantity->upper() < quantity;
           });
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
    result.goal = goal;
    which.first = first_of(plan, goal);
    which.unit = goal.unit;
    result.due = due_of(plan, goal);
    result.due_stated = goal.due.has_value();
    result.reasons.push_back(due_step(result.due, result.due_stated, plan.source));
    auto const counted = add_up(all, which);
    result.count = counted.count;
    result.used = target_detail::with_steps(all, counted, which);
    result.reasons.push_back(count_step(counted, quantity, goal.unit, plan.source));
    for (auto const& record : all.complete) {
        if (record.item == which.item && record.federation == which.federation &&
            record.first <= which.as_of && record.source.status != source_status::not_found) {
            result.reasons.push_back(complete_step(record));
        }
    }
    if (counted.contradiction) {
        result.findings.push_back(contradiction(which.item));
    }
    if (which.as_of <= result.due) {
        result.projected = project(counted, goal, which.first, result.due, which.as_of, options);
        if (result.projected && result.projected->method == projection_method::stated_group_size) {
            result.reasons.push_back(group_step(*goal.group));
        }
    }
    target_detail::judge_count(result, counted, quantity, which);
    if (result.status == item_status::met) {
        auto const reached = target_detail::reached_on(all, counted, which, quantity);
        bool const after_due = reached && *reached > result.due;
        result.late = after_due && target_detail::short_at_due(all, which, result.due, quantity);
        result.reasons.push_back(after_due && !result.late
                                     ? reached_sometime_step(*reached, result.due)
                                     : reached_step(reached.value_or(which.as_of), result.due));
    }
    return result;
}

}  // namespace heli::programme
