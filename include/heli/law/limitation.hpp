/// \file
/// The limitation period of a claim in arbitration: which rule governs it, and its clock.
#pragma once

#include <heli/core/label.hpp>
#include <heli/law/clock.hpp>

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace heli::law {

/// What is claimed, as far as limitation asks.
enum class claim_kind : unsigned char {
    wages,  ///< Labour remuneration that is in arrears.
    other,  ///< Anything else.
};

/// Whether the labour relation goes on.
enum class labour_relation : unsigned char {
    unknown,    ///< It is not known.
    continues,  ///< It goes on.
    ended,      ///< It has ended.
};

/// A claim whose limitation is asked for.
struct limitation_claim {
    claim_kind kind;                      ///< What is claimed.
    std::optional<date> right_infringed;  ///< Day on which the party knew or should have known.
    law::labour_relation relation = labour_relation::unknown;  ///< Whether the relation goes on.
    std::optional<date> relation_ended = std::nullopt;  ///< Day on which it ended, if it did.
    std::optional<region_code> region =
        std::nullopt;                      ///< Where the matter belongs; nothing if not known.
    std::vector<clock_event> events = {};  ///< Interruptions, suspensions, the application.

    friend bool operator==(limitation_claim const&, limitation_claim const&) = default;
};

/// Limitation of a claim (劳动争议调解仲裁法 27(1)).
inline constexpr rule_id limitation_of_claims{"LIM-1Y"};
/// Wage arrears while the labour relation goes on: none runs (27(4)).
inline constexpr rule_id no_limitation_while_employed{"LIM-WAGE-EXEMPT"};
/// Wage arrears after its end (27(4)).
inline constexpr rule_id limitation_after_employment{"LIM-WAGE-1Y"};

namespace limitation_detail {

/// The events of a claim whose limitation starts on `start`: a suspension or an interruption that
/// begins before and goes on counts from the start on.
inline std::vector<clock_event> from_start(std::vector<clock_event> events, date const& start) {
    for (auto& e : events) {
        bool const resumed = std::any_of(events.begin(), events.end(), [&](clock_event const& r) {
            return r.action == clock_action::resume && e.day <= r.day && r.day <= start;
        });
        bool const lasts = e.until ? start < *e.until
                                   : e.ongoing || (e.action == clock_action::suspend && !resumed);
        if (e.day < start && lasts) {
            e.day = start;
        }
    }
    return events;
}

}  // namespace limitation_detail

/// Where the limitation of a claim stands at the end of a day. For wage arrears none runs while
/// the labour relation goes on, and one year runs from its end; for other claims one year runs
/// from the day on which the party knew or should have known. An interruption lets the year begin
/// in full when it ends; a suspension keeps what is left (27(2), (3)).
/// \param claim the claim. \param as_of, book, calendar, grounds as in `state_on`.
/// \return the state; `needs_fact` where it depends on a day that the claim does not give.
/// \throws as `state_on` does; invalid_value if the relation has ended without a day, or goes on
///         with one.
[[nodiscard]] inline clock_state limitation_on(limitation_claim const& claim, date const& as_of,
                                               rulebook const& book,
                                               calendar::work_calendar const& calendar,
                                               std::span<clock_ground_row const> grounds) {
    bool const ended = claim.relation == labour_relation::ended;
    if (ended != claim.relation_ended.has_value()) {
        throw invalid_value(ended ? "the labour relation has ended: its last day is needed"
                                  : "a last day of the labour relation is given, but not that it "
                                    "has ended");
    }
    bool const wages = claim.kind == claim_kind::wages;
    bool const employed =
        claim.relation == labour_relation::continues || (ended && as_of < *claim.relation_ended);
    period_clock clock{wages ? limitation_after_employment : limitation_of_claims, claim.region,
                       claim.events};
    if (wages && employed) {
        clock.rule = no_limitation_while_employed;
    } else if (auto const& start = wages ? claim.relation_ended : claim.right_infringed) {
        clock.events = limitation_detail::from_start(std::move(clock.events), *start);
        clock.events.push_back({*start, clock_action::start});
    }
    auto state = state_on(clock, as_of, book, calendar, grounds);
    // The start stands behind the events of the claim, which keep their places.
    auto const start = "event[" + std::to_string(claim.events.size()) + "].date";
    std::erase_if(state.findings, [&](finding const& f) { return f.where.field == start; });
    for (auto& f : state.findings) {
        if (wages && f.code == "not_started") {
            f.severity = severity::info;
            f.code = "no_limitation_then";
            f.message = {"劳动关系存续期间不计时效，该事件不影响时效",
                         "no limitation ran while the labour relation went on: no effect"};
        }
    }
    if (wages && claim.relation == labour_relation::unknown) {
        state.fact = missing_fact::relation_end;
        state.reason = {"须知劳动关系是否终止及终止日期",
                        "whether and when the labour relation ended is needed"};
    }
    return state;
}

}  // namespace heli::law

namespace heli {

/// Tokens and names of `law::claim_kind`.
template <>
struct labels_of<law::claim_kind> {
    /// One row a member.
    static constexpr label<law::claim_kind> rows[] = {
        {law::claim_kind::wages, "wages", "拖欠劳动报酬", "wage arrears"},
        {law::claim_kind::other, "other", "其他请求", "another claim"},
    };
};

/// Tokens and names of `law::labour_relation`.
template <>
struct labels_of<law::labour_relation> {
    /// One row a member.
    static constexpr label<law::labour_relation> rows[] = {
        {law::labour_relation::unknown, "unknown", "未知", "unknown"},
        {law::labour_relation::continues, "continues", "存续", "goes on"},
        {law::labour_relation::ended, "ended", "已终止", "has ended"},
    };
};

}  // namespace heli
