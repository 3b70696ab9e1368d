/// \file
/// Days and instants as people of the contest read them.
#pragma once

#include <heli/scoring/contest_days.hpp>

#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>

namespace heli::scoring {

namespace instant_text_detail {

[[nodiscard]] inline std::string two_digits(std::int64_t number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

}  // namespace instant_text_detail

/// The calendar day on which an instant falls; absent outside the years 1400 to 9999.
[[nodiscard]] inline std::optional<date> day_at(utc_seconds instant, std::chrono::minutes offset) {
    constexpr std::int64_t first = to_day_number(civil_date(1400, 1, 1));
    constexpr std::int64_t last = to_day_number(civil_date(9999, 12, 31));
    auto const local = within_reach(instant) + std::chrono::seconds(offset).count();
    auto const day = floor_quotient(local, 86400);
    return day < first || day > last ? std::nullopt
                                     : std::optional(to_date(static_cast<day_number>(day)));
}

/// `2025-07-01T18:00:00+08:00`: an instant in the time of the contest. Outside the years 1400 to
/// 9999 the seconds since 1970 in UTC, such as `@253402300800`.
[[nodiscard]] inline std::string instant_text(utc_seconds instant, std::chrono::minutes offset) {
    using instant_text_detail::two_digits;
    auto const day = day_at(instant, offset);
    if (!day) {
        return "@" + std::to_string(instant);
    }
    auto const local = instant + std::chrono::seconds(offset).count();
    auto const second = local - floor_quotient(local, 86400) * 86400;
    auto const minutes = std::abs(std::int64_t{offset.count()});
    return to_text(*day) + "T" + two_digits(second / 3600) + ":" + two_digits(second / 60 % 60) +
           ":" + two_digits(second % 60) + (offset.count() < 0 ? "-" : "+") +
           two_digits(minutes / 60) + ":" + two_digits(minutes % 60);
}

}  // namespace heli::scoring
