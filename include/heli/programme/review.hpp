/// \file
/// The review of a programme: what is done, on track, late, and what nobody can tell.
#pragma once

#include <heli/programme/check.hpp>
#include <heli/programme/count_review.hpp>
#include <heli/programme/evidence_review.hpp>
#include <heli/programme/outcome_review.hpp>

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

/// Days and nights of a trip, as far as they are stated.
inline bilingual stay_of(evidence const& trip) {
    auto const days = trip.days ? std::to_string(*trip.days) : std::string();
    auto const nights = trip.nights ? std::to_string(*trip.nights) : std::string();
    return {(days.empty() ? "天数未写明" : "为 " + days + " 天") +
                (nights.empty() ? "、晚数未写明" : " " + nights + " 晚"),
            (days.empty() ? "days not stated" : days + " day(s)") +
                (nights.empty() ? ", nights not stated" : " and " + nights + " night(s)")};
}

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
        auto const stay = stay_of(*trip);
        row.standing.findings.push_back(
            {goal.soft ? severity::warning : severity::error,
             "short_stay",
             {"", 0, 0, row.id()},
             {to_text(trip->date) + " 的行程" + stay.zh + "，短于" +
                  (goal.soft ? "一般要求" : "要求"),
              "the trip of " + to_text(trip->date) + " took " + stay.en + ", shorter than " +
                  (goal.soft ? "is general" : "required")},
             ""});
    }
}

/// A "generally" target that is not met only warns.
inline void review_soft(target_review const& standing, std::string const& row,
                        std::vector<finding>& findings) {
    if (standing.status == item_status::missed || standing.status == item_status::at_risk ||
        standing.overdue) {
        findings.push_back(
            {severity::warning,
             "general_target",
             {"", 0, 0, row},
             {"“一般”性目标：" + std::string(name(standing.status, language::zh)),
              "a target that is only general: " + std::string(name(standing.status, language::en))},
             std::string(token(standing.status))});
    }
}

/// How one row stands: the most urgent of its targets, and the findings of all of them.
inline item_review review_row(programme const& plan, item const& entry,
                              std::optional<federation> who, evidence_set const& all, date as_of,
                              projection_options const& options) {
    item_review row{entry.id, who, entry.area, entry.tier, {}, false};
    row.standing.due = plan.last;
    selection const which{entry.id, who, plan.first, as_of, ""};
    bool judged = false;
    std::vector<finding> findings;
    for (auto const& goal : entry.targets) {
        if (goal.kind == target_kind::stay_at_least) {
            continue;
        }
        auto standing = counts(goal.kind) ? review_count(plan, goal, all, which, options)
                                          : review_outcome(plan, goal, all, which);
        findings.insert(findings.end(), standing.findings.begin(), standing.findings.end());
        if (goal.soft) {
            review_soft(standing, row.id(), findings);
            continue;
        }
        if (!judged || urgency(standing.status, standing.overdue) >
                           urgency(row.standing.status, row.standing.overdue)) {
            row.standing = std::move(standing);
        }
        judged = true;
    }
    row.standing.findings = std::move(findings);
    for (auto const& goal : entry.targets) {
        if (goal.kind == target_kind::stay_at_least) {
            review_stays(goal, all, which, row);
        }
    }
    if (!judged) {
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

}  // namespace review_detail

/// Reviews a programme on a day. Evidence dated later is not known; `missed` needs dated
/// evidence, and what is past due without any is `no_evidence` and overdue.
/// \param plan a sound programme (see `check`). \param all its evidence, in any order.
/// \param as_of the day of the question. \param options how counts are carried forward.
/// \throws invalid_value if `as_of` is not-a-date or an infinity, or an option is out of range.
[[nodiscard]] inline programme_review review(programme const& plan, evidence_set const& all,
                                             date as_of, projection_options const& options = {}) {
    (void)to_day_number(as_of);
    check(options);
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
    result.findings = unused_evidence(plan, all, as_of);
    return result;
}

}  // namespace heli::programme
