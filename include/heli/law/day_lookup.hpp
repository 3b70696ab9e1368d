/// \file
/// The look-ups that columns of due dates are made of.
#pragma once

#include <heli/calendar/month_table.hpp>
#include <heli/calendar/possible_calendars.hpp>
#include <heli/law/counting_tables.hpp>

#include <algorithm>
#include <cstdint>

namespace heli::law {

/// Days by table, as offsets from the first day of the span; `no_day` where there is none. A value
/// of nothing but pointers and numbers, so that loops keep it in registers.
struct day_lookup {
    std::uint16_t const* before;  ///< Working days before a day.
    std::uint16_t const* at;      ///< The n-th working day.
    std::uint16_t const* month;   ///< Number of a day's month.
    std::uint8_t const* day;      ///< Day of the month.
    std::uint16_t const* first;   ///< First day of a month.
    std::uint32_t worked;         ///< How many working days the span has.
    std::uint32_t certain_first;  ///< First day of the longest stretch of certain days.
    std::uint32_t certain_days;   ///< Length of that stretch.

    /// The look-ups of a calendar, which must outlive them.
    explicit day_lookup(counting_tables const& tables) noexcept
        : before(tables.before()),
          at(tables.at()),
          month(calendar::months_of_span().month_of().data()),
          day(calendar::months_of_span().day_of().data()),
          first(calendar::months_of_span().firsts().data()),
          worked(tables.worked()),
          certain_first(static_cast<std::uint32_t>(tables.calendar().readings().certain_first())),
          certain_days(static_cast<std::uint32_t>(tables.calendar().readings().certain_last() + 1 -
                                                  tables.calendar().readings().certain_first())) {}

    /// So many days after `start`; `shift` wraps for days before it.
    [[nodiscard]] static constexpr std::uint32_t counted_every(std::uint32_t shift,
                                                               std::uint32_t start) noexcept {
        auto const counted = start + shift;
        return counted < std::uint32_t{calendar::day_span} ? counted : no_day;
    }
    /// The working day whose number is `shift` more than that of the day `start + ahead`.
    [[nodiscard]] std::uint32_t counted_working(std::uint32_t ahead, std::uint32_t shift,
                                                std::uint32_t start) const noexcept {
        auto const nth = before[start + ahead] + shift;
        return nth < worked ? at[nth] : no_day;
    }
    /// The corresponding day of a later month, or its last day (Civil Code 202).
    [[nodiscard]] std::uint32_t counted_months(std::uint32_t shift,
                                               std::uint32_t start) const noexcept {
        auto const m = month[start] + shift;
        bool const inside = m < std::uint32_t{calendar::month_span};
        auto const to = inside ? m : 0U;
        std::uint32_t const corresponding = std::uint32_t{first[to]} + day[start];
        return inside ? std::min<std::uint32_t>(corresponding, first[to + 1]) - 1 : no_day;
    }
    /// The first working day that does not come before a day.
    [[nodiscard]] std::uint32_t moved_on(std::uint32_t from) const noexcept {
        return from != no_day ? at[before[from]] : no_day;
    }
    /// Where a day moves.
    [[nodiscard]] std::uint32_t moved(calendar::roll how, std::uint32_t from) const noexcept {
        if (how == calendar::roll::none || from == no_day) {
            return from;
        }
        return how == calendar::roll::next_working_day
                   ? at[before[from]]
                   : at[static_cast<std::int32_t>(before[from + 1]) - 1];
    }
    /// Whether two days lie in the longest stretch of certain days.
    [[nodiscard]] bool certain(std::uint32_t one, std::uint32_t other) const noexcept {
        return (static_cast<unsigned>(one - certain_first < certain_days) &
                static_cast<unsigned>(other - certain_first < certain_days)) != 0;
    }
};

}  // namespace heli::law
