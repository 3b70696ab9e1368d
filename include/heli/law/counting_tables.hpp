/// \file
/// One calendar laid out for counting many rows.
#pragma once

#include <heli/calendar/possible_calendars.hpp>
#include <heli/calendar/work_calendar.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace heli::law {

/// A day that is not there: the count leaves the span.
inline constexpr std::uint32_t no_day = std::numeric_limits<std::uint16_t>::max();

/// The tables of one possible calendar, as columns read them: how many working days lie before a
/// day, and which day is the n-th working day; `no_day` before the first and behind the last.
class counting_tables {
public:
    /// \param calendar the calendar; it is copied, which is cheap.
    /// \param reading which of its possible calendars; 0 is the one that answers.
    /// \throws invalid_value if there is no such reading.
    explicit counting_tables(calendar::work_calendar calendar, std::size_t reading = 0)
        : calendar_(std::move(calendar)), reading_(reading) {
        if (reading > 2) {
            throw invalid_value("possible calendar " + std::to_string(reading) +
                                ": expected 0, 1 or 2");
        }
        auto const offsets = calendar_.readings().readings()[reading].offsets();
        days_.reserve(offsets.size() + 2);
        days_.push_back(static_cast<std::uint16_t>(no_day));
        days_.insert(days_.end(), offsets.begin(), offsets.end());
        days_.push_back(static_cast<std::uint16_t>(no_day));
    }

    /// The calendar that they were made of.
    [[nodiscard]] calendar::work_calendar const& calendar() const noexcept { return calendar_; }
    /// Which of its possible calendars they hold.
    [[nodiscard]] std::size_t reading() const noexcept { return reading_; }
    /// For each offset 0 to the number of days: how many working days lie before it.
    [[nodiscard]] std::uint16_t const* before() const noexcept {
        return calendar_.readings().readings()[reading_].before().data();
    }
    /// The working days, by number from 0; the entries before the first and behind the last are
    /// `no_day`.
    [[nodiscard]] std::uint16_t const* at() const noexcept { return days_.data() + 1; }
    /// How many working days the span has.
    [[nodiscard]] std::uint32_t worked() const noexcept {
        return static_cast<std::uint32_t>(days_.size() - 2);
    }

private:
    calendar::work_calendar calendar_;
    std::size_t reading_;
    std::vector<std::uint16_t> days_;
};

}  // namespace heli::law
