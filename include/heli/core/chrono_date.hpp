/// \file
/// Conversions between the date of heli and the calendar types of C++20 `<chrono>`.
#pragma once

#include <heli/core/date.hpp>

#include <chrono>
#include <cstdint>
#include <limits>
#include <string>

namespace heli {

/// The same day as `std::chrono::sys_days`.
/// \throws invalid_value for not-a-date and the infinities.
[[nodiscard]] inline std::chrono::sys_days to_sys_days(date const& d) {
    return std::chrono::sys_days{std::chrono::days{to_day_number(d)}};
}

/// The same day as a heli date.
/// \throws invalid_value outside the years 1400 to 9999.
[[nodiscard]] inline date to_date(std::chrono::sys_days d) {
    auto const days = std::int64_t{d.time_since_epoch().count()};
    if (days < std::numeric_limits<day_number>::min() ||
        days > std::numeric_limits<day_number>::max()) {
        throw invalid_value("day " + std::to_string(days) + " since 1970-01-01: out of range");
    }
    return to_date(static_cast<day_number>(days));
}

/// The same day as a heli date.
/// \throws invalid_value if `d` is no day (`!d.ok()`) or outside the years 1400 to 9999.
[[nodiscard]] inline date to_date(std::chrono::year_month_day const& d) {
    return to_date(civil_date(static_cast<int>(d.year()), static_cast<int>(unsigned{d.month()}),
                              static_cast<int>(unsigned{d.day()})));
}

}  // namespace heli
