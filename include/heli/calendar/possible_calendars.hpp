/// \file
/// The calendar by published notices, and the possible calendars that bound it elsewhere.
#pragma once

#include <heli/calendar/calendar_days.hpp>
#include <heli/calendar/working_day_table.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace heli::calendar {

/// Three readings of the same span. They agree on every day that a notice arranges; on the
/// others the first follows the statutory days, the second gives no holiday at all, the third
/// gives each holiday the longest run ever seen.
class possible_calendars {
public:
    /// Lays out the days of `tables` and `notices`.
    possible_calendars(holiday_tables const& tables, std::vector<notice> const& notices)
        : days_(lay_out(tables, notices)),
          readings_{working_day_table(days_.kinds), working_day_table(days_.without_holidays),
                    working_day_table(days_.with_longest_bridges)} {
        count_provisional();
        find_certain_stretch();
    }

    /// Every day with its kind and reason.
    [[nodiscard]] calendar_days const& days() const noexcept { return days_; }
    /// The reading that gives the answer: published notices, else statutory days.
    [[nodiscard]] working_day_table const& nominal() const noexcept { return readings_[0]; }
    /// All three readings, the nominal one first.
    [[nodiscard]] std::array<working_day_table, 3> const& readings() const noexcept {
        return readings_;
    }
    /// For each offset 0 to the number of days: how many provisional days lie before it.
    [[nodiscard]] std::vector<std::uint16_t> const& provisional_before() const noexcept {
        return provisional_before_;
    }
    /// Whether a day from offset `first` to offset `last` (both included) is provisional.
    [[nodiscard]] bool provisional(int first, int last) const noexcept {
        return first <= last && provisional_before_[static_cast<std::size_t>(last) + 1] !=
                                    provisional_before_[static_cast<std::size_t>(first)];
    }

    /// First offset of the longest stretch of days that are not provisional.
    [[nodiscard]] std::int64_t certain_first() const noexcept { return certain_first_; }
    /// Last offset of that stretch; before the first if there is none.
    [[nodiscard]] std::int64_t certain_last() const noexcept { return certain_last_; }

private:
    void count_provisional() {
        provisional_before_.resize(days_.provisional.size() + 1);
        std::size_t day = 0;
        std::uint16_t count = 0;
        for (bool const provisional : days_.provisional) {
            provisional_before_[day++] = count;
            count = static_cast<std::uint16_t>(count + (provisional ? 1 : 0));
        }
        provisional_before_[day] = count;
    }
    void find_certain_stretch() {
        auto const begin = days_.provisional.begin();
        auto const end = days_.provisional.end();
        for (auto first = std::find(begin, end, false); first != end;) {
            auto const past = std::find(first, end, true);
            if (past - first > certain_last_ - certain_first_ + 1) {
                certain_first_ = first - begin;
                certain_last_ = past - begin - 1;
            }
            first = std::find(past, end, false);
        }
    }

    calendar_days days_;
    std::array<working_day_table, 3> readings_;
    std::vector<std::uint16_t> provisional_before_;
    std::int64_t certain_first_ = 0;
    std::int64_t certain_last_ = -1;
};

}  // namespace heli::calendar
