/// \file
/// The length of a period: how much, of what, in which direction, and where its last day moves.
#pragma once

#include <heli/calendar/policy.hpp>
#include <heli/core/bilingual.hpp>
#include <heli/core/label.hpp>

#include <cstdint>
#include <string>

namespace heli::law {

/// What a period is counted in.
enum class period_unit : unsigned char {
    calendar_day,  ///< 自然日: every day counts.
    working_day,   ///< 工作日: only working days count, make-up days among them.
    month,         ///< To the corresponding day of a later month (Civil Code 202).
    year,          ///< Twelve months each.
    hour,          ///< From the stated moment (Civil Code 201).
};

/// Which way a period is counted from its event.
enum class direction : unsigned char {
    forward,   ///< After the event.
    backward,  ///< Before the event: gives the latest lawful day.
};

/// A number of units.
struct extent {
    std::int16_t length = 0;                       ///< How many.
    period_unit unit = period_unit::calendar_day;  ///< Of what.

    friend constexpr bool operator==(extent const&, extent const&) = default;
};

/// A period as a rule sets it.
struct period {
    extent length;                                  ///< How long it is.
    law::direction direction = direction::forward;  ///< Which way it is counted.
    calendar::roll roll = calendar::roll::none;  ///< Where a last day that is a day of rest moves.

    friend constexpr bool operator==(period const&, period const&) = default;
};

/// Longest period that a rule may set, by unit: about fifty years.
[[nodiscard]] constexpr int longest(period_unit unit) noexcept {
    switch (unit) {
        case period_unit::month:
            return 600;
        case period_unit::year:
            return 50;
        case period_unit::working_day:
            return 12500;
        default:
            return 18263;
    }
}

}  // namespace heli::law

namespace heli {

/// Tokens and names of `law::period_unit`.
template <>
struct labels_of<law::period_unit> {
    /// One row a member.
    static constexpr label<law::period_unit> rows[] = {
        {law::period_unit::calendar_day, "calendar_day", "个自然日", "calendar days"},
        {law::period_unit::working_day, "working_day", "个工作日", "working days"},
        {law::period_unit::month, "month", "个月", "months"},
        {law::period_unit::year, "year", "年", "years"},
        {law::period_unit::hour, "hour", "小时", "hours"},
    };
};

/// Tokens and names of `law::direction`.
template <>
struct labels_of<law::direction> {
    /// One row a member.
    static constexpr label<law::direction> rows[] = {
        {law::direction::forward, "forward", "向后计算", "forward"},
        {law::direction::backward, "backward", "向前倒算", "backward"},
    };
};

namespace law {

/// `15 calendar days`, `1 year`, in both languages.
[[nodiscard]] inline bilingual to_words(extent const& e) {
    auto const count = std::to_string(e.length);
    std::string en(name(e.unit, language::en));
    if (e.length == 1) {
        en.pop_back();
    }
    return {count + std::string(name(e.unit, language::zh)), count + " " + en};
}

}  // namespace law

}  // namespace heli
