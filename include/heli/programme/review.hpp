/// \file
/// The review of a programme: what is done, on track, late, and what nobody can tell.
#pragma once

#include <heli/programme/check.hpp>
#include <heli/programme/target_review.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::programme {

/// How one item stands, or one federation's share of it.
struct item_review {
    item_id item;                                ///< The item.
    std::optional<heli::federation> federation;  ///< The federation; absent for the whole item.
    std::optional<heli::programme::area> area;   ///< Its area; absent for the conference itself.
    std::optional<contest_tier> tier;            ///< Its tier; absent if it is no contest.
    target_review standing;     ///< The answer: of its most urgent target where it has several.
    bool illustrative = false;  ///< Something made up to show the tool was used.

    /// The item's id, followed by `.SH`, `.JS`, `.ZJ` or `.AH` for a federation's share.
    [[nodiscard]] std::string id() const {
        return item.str() + (federation ? "." + std::string(token(*federation)) : "");
    }
    friend bool operator==(item_review const&, item_review const&) = default;
};

/// The review of a programme on a day.
struct programme_review {
    programme_id programme;          ///< The programme.
    date as_of;                      ///< The day: later evidence is not known.
    projection_options options;      ///< How counts were carried forward.
    std::vector<item_review> items;  ///< In the order of the programme, federations in theirs.
    std::vector<finding> findings;   ///< About the evidence and the programme as a whole.

    friend bool operator==(programme_review const&, programme_review const&) = default;
};

namespace review_detail {

/// The findings of a "generally" target: stays that are shorter, as warnings or errors.
inline void review_stays(target const& goal, evidence_set const& all, selection const& which,
                         item_review& row) {
    std::vector<evidence const*> trips;
    for (auto const& entry : all.entries) {
        bool const shorter = (goal.days && entry.days && *entry.days < *goal.days) ||
                             (goal.nights && entry.nights && *entry.nights < *goal.nights);
        if (which.contains(entry) && shorter) {
            trips.push_back(&entry);
        }
    }
    std::stable_sort(trips.begin(), trips.end(),
                     [](auto const* a, auto const* b) { return a->date < b->date; });
    for (auto const* trip : trips) {
        auto const days = std::to_string(trip->days.value_or(0));
        auto const nights = std::to_string(trip->nights.value_or(0));
        row.standing.findings.push_back(
            {goal.soft ? severity::warning : severity::error,
             "short_stay",
             {"", 0, 0, row.id()},
             {to_text(trip->date) + " 的行程为 " + days + " 天 " + nights + " 晚，短于" +
                  (goal.soft ? "一般要求" : "要求"),
              "the trip of " + to_text(trip->date) + " took " + days + " day(s) and " + nights +
                  " night(s), shorter than " + (goal.soft ? "is general" : "required")},
             days + "d" + nights + "n"});
    }
}

/// How one row stands: the most urgent of its targets, and the findings of all of them.
inline item_review review_row(programme const& plan, item const& entry,
                              std::optional<federation> who, evidence_set const& all, date as_of,
                              projection_options const& options) {
    item_review row{entry.id, who, entry.area, entry.tier, {}, false};
    row.standing.due = plan.last;
    selection const which{entry.id, who, plan.first, as_of};
    bool first = true;
    std::vector<finding> findings;
    for (auto const& goal : entry.targets) {
        if (goal.kind == target_kind::stay_at_least) {
            continue;
        }
        auto standing = counts(goal.kind) ? review_count(plan, goal, all, which, options)
                                          : review_outcome(plan, goal, all, which);
        findings.insert(findings.end(), standing.findings.begin(), standing.findings.end());
        bool const worse = urgency(standing.status, standing.overdue) >
                           urgency(row.standing.status, row.standing.overdue);
        if (first || (worse && !goal.soft)) {
            row.standing = std::move(standing);
            first = false;
        }
    }
    row.standing.findings = std::move(findings);
    for (auto const& goal : entry.targets) {
        if (goal.kind == target_kind::stay_at_least) {
            review_stays(goal, all, which, row);
        }
    }
    if (first) {
        row.standing.reasons.push_back(no_target_step());
        row.standing.findings.push_back({severity::warning,
                                         "no_target",
                                         {"", 0, 0, row.id()},
                                         row.standing.reasons.back().text,
                                         ""});
    }
    row.illustrative =
        std::any_of(row.standing.used.begin(), row.standing.used.end(),
                    [&](std::size_t i) { return all.entries[i].illustrative; }) ||
        std::any_of(all.complete.begin(), all.complete.end(), [&](complete_record const& record) {
            return record.illustrative && record.item == entry.id && record.federation == who &&
                   record.first <= as_of;
        });
    return row;
}

/// Whether some row of the review looks at `entry`.
inline bool looked_at(programme const& plan, item const& about, evidence const& entry) {
    return entry.federation.has_value() == per_federation(about) &&
           std::any_of(about.targets.begin(), about.targets.end(), [&](target const& goal) {
               return !counts(goal.kind) ? goal.kind != target_kind::stay_at_least
                                         : first_of(plan, goal) <= entry.date &&
                                               entry.kind != evidence_kind::achieved &&
                                               entry.kind != evidence_kind::not_achieved;
           });
}

/// Evidence that fits no row of the review.
inline void review_evidence(programme const& plan, evidence_set const& all, date as_of,
                            std::vector<finding>& findings) {
    for (std::size_t i = 0; i < all.entries.size(); ++i) {
        auto const& entry = all.entries[i];
        auto const* about = find_item(plan, entry.item);
        auto const field = "evidence[" + std::to_string(i) + "]";
        auto const what = to_text(entry.date) + " " + entry.item.str();
        if (about == nullptr) {
            findings.push_back({severity::error,
                                "unknown_item",
                                {"", 0, 0, field + ".item"},
                                {"方案中没有编号 " + entry.item.str(),
                                 "the programme has no item " + entry.item.str()},
                                entry.item.str()});
        } else if (entry.date <= as_of && !looked_at(plan, *about, entry)) {
            findings.push_back({severity::warning,
                                "unused_evidence",
                                {"", 0, 0, field},
                                {"证据 " + what + " 未被采用：其总工会、种类或日期与目标不符",
                                 "the evidence " + what +
                                     " is not used: its federation, kind or date fits no target"},
                                std::string(token(entry.kind))});
        }
    }
}

}  // namespace review_detail

/// Reviews a programme on a day. Evidence dated later is not known; `missed` needs dated
/// evidence, and what is past due without any is `no_evidence` and overdue.
/// \param plan a sound programme (see `check`). \param all its evidence, in any order.
/// \param as_of the day of the question. \param options how counts are carried forward.
/// \throws invalid_value if `as_of` is not-a-date or an infinity.
[[nodiscard]] inline programme_review review(programme const& plan, evidence_set const& all,
                                             date as_of, projection_options const& options = {}) {
    (void)to_day_number(as_of);
    programme_review result{plan.id, as_of, options, {}, {}};
    for (auto const& entry : plan.items) {
        if (!per_federation(entry)) {
            result.items.push_back(
                review_detail::review_row(plan, entry, std::nullopt, all, as_of, options));
            continue;
        }
        for (auto const who : federations) {
            result.items.push_back(
                review_detail::review_row(plan, entry, who, all, as_of, options));
        }
    }
    review_detail::review_evidence(plan, all, as_of, result.findings);
    return result;
}

}  // namespace heli::programme
