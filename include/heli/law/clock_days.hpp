/// \file
/// Days of a running period: used, left, excluded.
#pragma once

#include <heli/law/clock_fold.hpp>

#include <algorithm>
#include <cstdint>

namespace heli::law {

/// Days of the period used up by the end of `day`: working days if it counts those.
/// \param calendar which days are worked; the one that the fold counts by.
[[nodiscard]] inline std::int64_t days_used(clock_fold const& fold, date const& day,
                                            calendar::work_calendar const& calendar) {
    auto const& p = fold.period();
    if (!p || fold.interrupted()) {
        return 0;
    }
    auto through = fold.stopped() ? std::min(*fold.stopped(), day) : day;
    if (fold.suspended()) {
        through = std::min(through, fold.suspended_since() - boost::gregorian::days(1));
    } else if (auto const end = fold.due()) {
        through = std::min(through, std::max(end->unrolled_date, p->started));
    }
    return through <= p->started ? 0 : days_counted(*p, p->started, through, calendar);
}

/// Days left after `day` to the due date, without excluded ones; what was left when a suspension
/// began that has no end yet.
[[nodiscard]] inline std::int64_t days_left(clock_fold const& fold, date const& day,
                                            calendar::work_calendar const& calendar) {
    auto const& p = fold.period();
    if (!p || fold.interrupted()) {
        return 0;
    }
    if (!fold.suspended()) {
        return days_counted(*p, std::max(day, p->started), fold.due()->due.value, calendar);
    }
    auto const since = std::max(fold.suspended_since(), p->started);
    auto const last = fold.due_if_resumed(since)->unrolled_date;
    auto const before = since - boost::gregorian::days(1);
    auto const left = days_counted(*p, std::max(before, p->started), last, calendar);
    return std::max<std::int64_t>(left, 0);
}

/// Calendar days from the start to `day` that were excluded.
[[nodiscard]] inline std::int64_t days_excluded(clock_fold const& fold, date const& day) {
    auto const& p = fold.period();
    if (!p) {
        return 0;
    }
    auto excluded = p->excluded;
    if (fold.suspended()) {
        excluded.add(to_day_number(fold.suspended_since()), to_day_number(day) + 1);
    }
    return excluded.sum(to_day_number(p->started), to_day_number(day) + 1,
                        [](day_number a, day_number b) { return std::int64_t{b} - a; });
}

}  // namespace heli::law
