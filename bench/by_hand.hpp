/// \file
/// What a program does that counts periods by itself: the peers of `due_dates.cpp`.
#pragma once

#include <heli/calendar/work_calendar.hpp>
#include <heli/law/period.hpp>

#include <chrono>
#include <cstddef>
#include <vector>

namespace heli::bench {

/// Whether each day is worked: one bit a day.
class worked_days {
public:
    /// The days of a calendar, provisional ones by the statutory days.
    explicit worked_days(calendar::work_calendar const& calendar) {
        auto const& kinds = calendar.readings().days().kinds;
        worked_.reserve(kinds.size());
        for (auto const kind : kinds) {
            worked_.push_back(calendar::is_working(kind));
        }
    }
    /// Whether a day is worked.
    [[nodiscard]] bool operator[](day_number day) const {
        return worked_[static_cast<std::size_t>(day - to_day_number(calendar::first_day))];
    }

private:
    std::vector<bool> worked_;
};

/// The `count`-th working day after a day, before it if `way` is -1, day by day.
[[nodiscard]] inline day_number step_working_days(worked_days const& worked, day_number day,
                                                  int count, int way) {
    while (count > 0) {
        day += way;
        count -= worked[day] ? 1 : 0;
    }
    return day;
}

/// Where a day of rest moves, day by day.
[[nodiscard]] inline day_number step_off_rest(worked_days const& worked, day_number day,
                                              calendar::roll how) {
    int const way = how == calendar::roll::none               ? 0
                    : how == calendar::roll::next_working_day ? 1
                                                              : -1;
    while (way != 0 && !worked[day]) {
        day += way;
    }
    return day;
}

/// The corresponding day of a later month in terms of C++20, or that month's last day.
[[nodiscard]] inline day_number add_months_by_chrono(day_number day, int months) {
    using namespace std::chrono;
    auto moved = year_month_day(sys_days(days(day))) + std::chrono::months(months);
    if (!moved.ok()) {
        moved = moved.year() / moved.month() / last;
    }
    return static_cast<day_number>(sys_days(moved).time_since_epoch().count());
}

/// How many months a period has; 0 if it is not counted in months.
[[nodiscard]] inline int months_of(law::period const& p) noexcept {
    return p.length.unit == law::period_unit::month  ? p.length.length
           : p.length.unit == law::period_unit::year ? p.length.length * 12
                                                     : 0;
}

/// When a period ends, counted by hand: right, and one day at a time.
[[nodiscard]] inline day_number due_day_by_day(worked_days const& worked, law::period const& p,
                                               day_number event) {
    int const way = p.direction == law::direction::forward ? 1 : -1;
    if (p.length.unit == law::period_unit::working_day) {
        return step_working_days(worked, event, p.length.length, way);
    }
    auto const months = months_of(p);
    int const days =
        p.length.unit == law::period_unit::hour ? p.length.length / 24 : int{p.length.length};
    auto const end = months != 0 ? add_months_by_chrono(event, way * months) : event + way * days;
    return step_off_rest(worked, end, p.roll);
}

/// The same by the months of Boost.Date_Time, which keep to the end of a month once they are there.
[[nodiscard]] inline date due_by_boost(worked_days const& worked, law::period const& p,
                                       date const& event) {
    auto end = event + boost::gregorian::months(months_of(p));
    while (p.roll == calendar::roll::next_working_day && !worked[to_day_number(end)]) {
        end += boost::gregorian::days(1);
    }
    return end;
}

}  // namespace heli::bench
