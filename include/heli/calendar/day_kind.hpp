/// \file
/// What kind of day a day is.
#pragma once

#include <heli/core/label.hpp>

namespace heli::calendar {

/// What kind of day a day is in a working-day calendar.
enum class day_kind : unsigned char {
    weekday,      ///< Monday to Friday, worked.
    weekend,      ///< Saturday or Sunday, not worked.
    holiday,      ///< Not worked because a notice or the holiday regulation says so.
    make_up_day,  ///< 调休上班: a Saturday or Sunday that a notice makes a working day.
};

/// Whether a day of this kind is a working day.
[[nodiscard]] constexpr bool is_working(day_kind kind) noexcept {
    return kind == day_kind::weekday || kind == day_kind::make_up_day;
}

}  // namespace heli::calendar

namespace heli {

/// Tokens and names of `calendar::day_kind`.
template <>
struct labels_of<calendar::day_kind> {
    /// One row a member.
    static constexpr label<calendar::day_kind> rows[] = {
        {calendar::day_kind::weekday, "weekday", "工作日", "weekday"},
        {calendar::day_kind::weekend, "weekend", "周末", "weekend"},
        {calendar::day_kind::holiday, "holiday", "放假", "holiday"},
        {calendar::day_kind::make_up_day, "make_up_day", "调休上班", "make-up working day"},
    };
};

}  // namespace heli
