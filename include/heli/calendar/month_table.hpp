/// \file
/// The months of a calendar's span: three small arrays that add months in constant time.
#pragma once

#include <heli/calendar/calendar_days.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace heli::calendar {

/// Number of months of every calendar.
inline constexpr int month_span = (last_day.year - first_day.year + 1) * 12;

/// The months of the span by the offset of their days from `first_day`, numbered from 0 for
/// January 1949. It never changes and there is only one: `months_of_span`.
class month_table {
public:
    month_table(month_table const&) = delete;
    month_table& operator=(month_table const&) = delete;

    /// For each offset 0 to `day_span - 1`: the number of its month.
    [[nodiscard]] std::span<std::uint16_t const> month_of() const noexcept { return month_of_; }
    /// For each offset 0 to `day_span - 1`: its day of the month, 1 to 31.
    [[nodiscard]] std::span<std::uint8_t const> day_of() const noexcept { return day_of_; }
    /// For each month the offset of its first day; one entry more, `day_span`, ends the last.
    [[nodiscard]] std::span<std::uint16_t const> firsts() const noexcept { return firsts_; }

    /// The offset of the corresponding day `months` later (earlier if negative), or of that
    /// month's last day where it has no such day (Civil Code 202). Nothing outside the span.
    /// \param offset a day of the span. \param months any number.
    [[nodiscard]] std::optional<int> shifted(int offset, std::int64_t months) const noexcept {
        auto const from = static_cast<std::size_t>(offset);
        // Unsigned sums wrap, so that the ends of 64 bits lie outside the span as well.
        auto const to = month_of_[from] + static_cast<std::uint64_t>(months);
        if (to >= std::uint64_t{month_span}) {
            return std::nullopt;
        }
        return std::min(firsts_[to] + day_of_[from], int{firsts_[to + 1]}) - 1;
    }

private:
    friend month_table const& months_of_span();

    static_assert(first_day == civil_date(first_day.year, 1, 1) &&
                  last_day == civil_date(last_day.year, 12, 31));
    static_assert(day_span <= 65535);

    month_table() noexcept {
        std::size_t offset = 0;
        for (std::size_t month = 0; month < std::size_t{month_span}; ++month) {
            int const year = first_day.year + static_cast<int>(month / 12);
            int const days = civil_date::days_in_month(year, static_cast<int>(month % 12) + 1);
            firsts_[month] = static_cast<std::uint16_t>(offset);
            for (int day = 1; day <= days; ++day, ++offset) {
                month_of_[offset] = static_cast<std::uint16_t>(month);
                day_of_[offset] = static_cast<std::uint8_t>(day);
            }
        }
        firsts_[month_span] = static_cast<std::uint16_t>(offset);
    }

    std::array<std::uint16_t, day_span> month_of_;
    std::array<std::uint8_t, day_span> day_of_;
    std::array<std::uint16_t, std::size_t{month_span} + 1> firsts_;
};

/// The months of the span, laid out at the first call.
[[nodiscard]] inline month_table const& months_of_span() {
    static month_table const months;
    return months;
}

}  // namespace heli::calendar
