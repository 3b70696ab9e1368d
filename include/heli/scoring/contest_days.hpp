/// \file
/// The days and weeks of a contest, and the instants at which they begin.
#pragma once

#include <heli/core/date.hpp>
#include <heli/scoring/contest_rules.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace heli::scoring {

/// Seconds since 1970-01-01T00:00:00 UTC.
using utc_seconds = std::int64_t;

/// `a / b` rounded down, for a positive `b`.
[[nodiscard]] constexpr std::int64_t floor_quotient(std::int64_t a, std::int64_t b) noexcept {
    return a / b - (a % b < 0 ? 1 : 0);
}

/// The instant, or one far outside every contest with which arithmetic cannot overflow.
[[nodiscard]] constexpr utc_seconds within_reach(utc_seconds instant) noexcept {
    constexpr auto far = utc_seconds{1} << 60U;
    return std::clamp(instant, -far, far);
}

/// When the days of a contest begin. Days are numbered from its first day, which is 0.
class contest_clock {
public:
    /// \throws invalid_value if `start` is no day.
    contest_clock(date const& start, std::chrono::minutes utc_offset)
        : first_(to_day_number(start)),
          begin_(std::int64_t{first_} * day_length - std::chrono::seconds(utc_offset).count()) {}

    /// The number of the day on which an instant falls; negative before the contest.
    [[nodiscard]] std::int64_t day_of(utc_seconds instant) const noexcept {
        return floor_quotient(within_reach(instant) - begin_, day_length);
    }
    /// The first instant of a day.
    [[nodiscard]] utc_seconds begin_of(std::int64_t day) const noexcept {
        return begin_ + day * day_length;
    }
    /// The number of a calendar day.
    /// \throws invalid_value if it is no day.
    [[nodiscard]] std::int32_t number_of(date const& day) const {
        return to_day_number(day) - first_;
    }
    /// The calendar day with a number.
    /// \throws invalid_value outside the years 1400 to 9999.
    [[nodiscard]] date date_of(std::int32_t day) const { return to_date(first_ + day); }

    friend bool operator==(contest_clock const&, contest_clock const&) = default;

private:
    static constexpr std::int64_t day_length = 86400;

    day_number first_;
    utc_seconds begin_;
};

/// Numbers of the days on which an item is open, both included.
struct open_days {
    std::int32_t first;  ///< First day.
    std::int32_t last;   ///< Last day.

    /// The week of a day: seven days from the first day of the contest; negative before it.
    [[nodiscard]] static constexpr std::int64_t week_of(std::int64_t day) noexcept {
        return floor_quotient(day, 7);
    }
    /// Whether it is open on a day.
    [[nodiscard]] constexpr bool hold(std::int64_t day) const noexcept {
        return day >= first && day <= last;
    }
    /// How many days.
    [[nodiscard]] constexpr std::int32_t count() const noexcept { return last - first + 1; }
    /// How many weeks they touch, whole or not.
    [[nodiscard]] constexpr std::int32_t weeks() const noexcept {
        return static_cast<std::int32_t>(week_of(last) - week_of(first) + 1);
    }
    /// Whether the week of one of the days has days on which it is not open.
    [[nodiscard]] constexpr bool cut_week(std::int64_t day) const noexcept {
        auto const week_start = week_of(day) * 7;
        return week_start < first || week_start + 6 > last;
    }
    /// How many of the weeks are not whole.
    [[nodiscard]] constexpr std::int32_t cut_weeks() const noexcept {
        auto const at_start = cut_week(first) ? 1 : 0;
        return weeks() == 1 ? at_start : at_start + (cut_week(last) ? 1 : 0);
    }
    friend constexpr bool operator==(open_days const&, open_days const&) = default;
};

/// The days of an item's window, or of the contest if it has none.
/// \throws invalid_value if a day of them is no day.
[[nodiscard]] inline open_days open_days_of(point_item const& item, contest_rules const& rules) {
    contest_clock const clock(rules.start, std::chrono::minutes(0));
    return {clock.number_of(item.window ? item.window->first : rules.start),
            clock.number_of(item.window ? item.window->last : rules.end)};
}

}  // namespace heli::scoring
