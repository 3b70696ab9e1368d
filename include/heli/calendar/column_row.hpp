/// \file
/// Rows of day-number columns: how each was answered, and what is missing.
#pragma once

#include <heli/calendar/calendar_days.hpp>
#include <heli/core/label.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace heli::calendar {

/// How a row of a column was answered.
enum class row_status : std::uint8_t {
    certain,       ///< Answered by published notices.
    provisional,   ///< Answered by the statutory days only; ask for its bounds.
    missing,       ///< The input was missing (NaT); so is the output.
    out_of_range,  ///< The input or the answer lies outside the span; the output is missing.
};

/// The missing value of a column of day numbers: NaT of NumPy.
template <std::signed_integral Day>
inline constexpr Day missing_day = std::numeric_limits<Day>::min();

/// A column of the same number in every row.
struct constant_column {
    std::int64_t value;  ///< The number.
    /// The number of any row.
    std::int64_t operator[](std::size_t) const noexcept { return value; }
};

namespace column_detail {

/// The offset of a day in the span; `day_span` or more outside it.
template <class Day>
[[nodiscard]] constexpr std::uint64_t offset(Day day) noexcept {
    return static_cast<std::uint64_t>(static_cast<std::int64_t>(day)) -
           static_cast<std::uint64_t>(std::int64_t{to_day_number(first_day)});
}
/// The status of a row whose day is outside the span.
template <class Day>
[[nodiscard]] constexpr row_status outside(Day day) noexcept {
    return day == missing_day<Day> ? row_status::missing : row_status::out_of_range;
}
}  // namespace column_detail

}  // namespace heli::calendar

namespace heli {

/// Tokens and names of `calendar::row_status`.
template <>
struct labels_of<calendar::row_status> {
    /// One row a member.
    static constexpr label<calendar::row_status> rows[] = {
        {calendar::row_status::certain, "certain", "确定", "certain"},
        {calendar::row_status::provisional, "provisional", "暂定", "provisional"},
        {calendar::row_status::missing, "missing", "缺失", "missing"},
        {calendar::row_status::out_of_range, "out_of_range", "超出范围", "out of range"},
    };
};

}  // namespace heli
