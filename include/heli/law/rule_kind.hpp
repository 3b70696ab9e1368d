/// \file
/// What kind of rule a rule is: whose period it sets, or why it sets none.
#pragma once

#include <heli/core/label.hpp>

namespace heli::law {

/// What kind of rule a rule is.
enum class rule_kind : unsigned char {
    party_period,      ///< A period within which a party acts.
    authority_period,  ///< A period within which an authority acts.
    retention,         ///< Something is kept at least that long.
    status_term,       ///< A status lasts that long, or begins after it.
    cycle,             ///< Something recurs at least that often.
    counting_rule,     ///< How periods are counted; no period of its own.
    superseded,        ///< A period that another rule has replaced; printed copies still show it.
    no_period,         ///< The law says that no period runs.
    unknown,           ///< No text could be read: no number is known.
};

/// Whether rules of this kind set a period.
[[nodiscard]] constexpr bool sets_period(rule_kind kind) noexcept {
    return kind != rule_kind::counting_rule && kind != rule_kind::no_period &&
           kind != rule_kind::unknown;
}

}  // namespace heli::law

namespace heli {

/// Tokens and names of `law::rule_kind`.
template <>
struct labels_of<law::rule_kind> {
    /// One row a member.
    static constexpr label<law::rule_kind> rows[] = {
        {law::rule_kind::party_period, "party_period", "当事人期间", "period of a party"},
        {law::rule_kind::authority_period, "authority_period", "机关办理期限",
         "period of an authority"},
        {law::rule_kind::retention, "retention", "保存期限", "retention period"},
        {law::rule_kind::status_term, "status_term", "状态期限", "term of a status"},
        {law::rule_kind::cycle, "cycle", "周期", "cycle"},
        {law::rule_kind::counting_rule, "counting_rule", "计算规则", "rule of counting"},
        {law::rule_kind::superseded, "superseded", "已被取代", "superseded"},
        {law::rule_kind::no_period, "no_period", "不起算期间", "no period runs"},
        {law::rule_kind::unknown, "unknown", "未知", "unknown"},
    };
};

}  // namespace heli
