/// \file
/// The day that is safe for the duty bearer.
#pragma once

#include <heli/law/counted_period.hpp>
#include <heli/law/rule.hpp>

#include <algorithm>

namespace heli::law {

/// The safer of two days under a rule: the earlier one; of a retention period the later one.
[[nodiscard]] inline date safer_day(rule const& r, date const& one, date const& other) {
    return r.kind == rule_kind::retention ? std::max(one, other) : std::min(one, other);
}

/// The day that is safe in every possible calendar if a period of a rule ends so. Days of rest do
/// not prolong an authority's own period: its last day as counted is safe.
/// \param r the rule, which has a period. \param end where the period, or another reading of it,
///        ends.
[[nodiscard]] inline date safe_day(rule const& r, counted_period const& end) {
    auto safe = r.kind == rule_kind::retention ? end.due.latest : end.due.earliest;
    if (r.kind == rule_kind::authority_period) {
        safe = std::min(safe, end.unrolled_date);
    }
    // Hours can end early on their last day: only the day before is safe as a whole.
    if (r.period->length.unit == period_unit::hour) {
        safe -= boost::gregorian::days(1);
    }
    return safe;
}

}  // namespace heli::law
