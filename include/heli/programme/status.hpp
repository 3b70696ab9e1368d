/// \file
/// The six answers to "how does it stand?".
#pragma once

#include <heli/core/label.hpp>

namespace heli::programme {

/// How an item stands on a day.
enum class item_status : unsigned char {
    met,          ///< Evidence shows that the target is reached.
    on_track,     ///< Not due yet; carried forward, the count reaches its target.
    not_due,      ///< Due later, and nothing measurable is expected before.
    at_risk,      ///< Not due yet; carried forward, the count may not reach its target.
    no_evidence,  ///< Nobody can tell: no evidence decides. Past its due date it is overdue.
    missed,       ///< Dated evidence shows that the target was not reached in time.
};

/// How urgent a status is when an item has several targets: the largest decides.
/// \param status of one target. \param overdue whether its due date has passed undecided.
[[nodiscard]] constexpr int urgency(item_status status, bool overdue) noexcept {
    switch (status) {
        case item_status::met:
            return 0;
        case item_status::on_track:
            return 1;
        case item_status::not_due:
            return 2;
        case item_status::no_evidence:
            return overdue ? 5 : 3;
        case item_status::at_risk:
            return 4;
        case item_status::missed:
            break;
    }
    return 6;
}

}  // namespace heli::programme

namespace heli {

/// Tokens and names of `programme::item_status`.
template <>
struct labels_of<programme::item_status> {
    /// One row a member.
    static constexpr label<programme::item_status> rows[] = {
        {programme::item_status::met, "met", "已完成", "met"},
        {programme::item_status::on_track, "on_track", "进展正常", "on track"},
        {programme::item_status::not_due, "not_due", "未到期", "not due"},
        {programme::item_status::at_risk, "at_risk", "有风险", "at risk"},
        {programme::item_status::no_evidence, "no_evidence", "无证据", "no evidence"},
        {programme::item_status::missed, "missed", "未达成", "missed"},
    };
};

}  // namespace heli
