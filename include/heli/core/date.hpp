/// \file
/// The date of the public interface, its day number and its text.
#pragma once

#include <heli/core/error.hpp>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace heli {

/// A day of the Gregorian calendar: `boost::gregorian::date`.
using date = boost::gregorian::date;

/// Days since 1970-01-01, the layout of NumPy `datetime64[D]` and Arrow `date32`.
using day_number = std::int32_t;

/// A checked calendar date for constant tables: an impossible day does not compile there.
struct civil_date {
    std::int16_t year = 1970;  ///< Year, 1400 to 9999.
    std::uint8_t month = 1;    ///< Month, 1 to 12.
    std::uint8_t day = 1;      ///< Day of the month.

    /// 1970-01-01.
    constexpr civil_date() = default;
    /// \throws invalid_value if there is no such day.
    constexpr civil_date(int y, int m, int d)
        : year(static_cast<std::int16_t>(y)),
          month(static_cast<std::uint8_t>(m)),
          day(static_cast<std::uint8_t>(d)) {
        if (y < 1400 || y > 9999 || m < 1 || m > 12 || d < 1 || d > days_in_month(y, m)) {
            throw invalid_value("no such day: year " + std::to_string(y) + ", month " +
                                std::to_string(m) + ", day " + std::to_string(d));
        }
    }

    /// Whether `y` has 29 February.
    [[nodiscard]] static constexpr bool leap(int y) noexcept {
        return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
    }
    /// Number of days of a month, 28 to 31.
    [[nodiscard]] static constexpr int days_in_month(int y, int m) noexcept {
        return m == 2 ? (leap(y) ? 29 : 28) : (m == 4 || m == 6 || m == 9 || m == 11) ? 30 : 31;
    }
    friend constexpr bool operator==(civil_date const&, civil_date const&) = default;
    friend constexpr auto operator<=>(civil_date const&, civil_date const&) = default;
};

/// Day number of a civil date; proleptic Gregorian calendar, 400-year cycles.
[[nodiscard]] constexpr day_number to_day_number(civil_date const& d) noexcept {
    int const y = d.year - (d.month <= 2 ? 1 : 0);
    int const era = (y >= 0 ? y : y - 399) / 400;
    int const year_of_era = y - era * 400;
    int const shifted_month = (d.month + 9) % 12;
    int const day_of_year = (153 * shifted_month + 2) / 5 + d.day - 1;
    int const day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}

/// Civil date of a day number of the years 1400 to 9999; the inverse of `to_day_number`.
[[nodiscard]] constexpr civil_date to_civil_date(day_number days) noexcept {
    int const z = days + 719468;
    int const era = (z >= 0 ? z : z - 146096) / 146097;
    int const day_of_era = z - era * 146097;
    int const year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int const day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int const shifted_month = (5 * day_of_year + 2) / 153;
    civil_date result;
    result.day = static_cast<std::uint8_t>(day_of_year - (153 * shifted_month + 2) / 5 + 1);
    result.month =
        static_cast<std::uint8_t>(shifted_month < 10 ? shifted_month + 3 : shifted_month - 9);
    result.year = static_cast<std::int16_t>(year_of_era + era * 400 + (result.month <= 2 ? 1 : 0));
    return result;
}

/// Day number of a date.
/// \throws invalid_value for not-a-date and the infinities, which are no day.
[[nodiscard]] inline day_number to_day_number(date const& d) {
    if (d.is_special()) {
        throw invalid_value("a day is needed, not an infinity or not-a-date");
    }
    return static_cast<day_number>(static_cast<std::int64_t>(d.day_number()) - 2440588);
}

/// Date of a day number.
/// \throws invalid_value outside the years 1400 to 9999.
[[nodiscard]] inline date to_date(day_number days) {
    constexpr day_number first = to_day_number(civil_date(1400, 1, 1));
    constexpr day_number last = to_day_number(civil_date(9999, 12, 31));
    if (days < first || days > last) {
        throw invalid_value("day number " + std::to_string(days) +
                            ": expected a day of the years 1400 to 9999");
    }
    auto const c = to_civil_date(days);
    return {static_cast<unsigned short>(c.year), static_cast<unsigned short>(c.month),
            static_cast<unsigned short>(c.day)};
}

/// Date of a row of a constant table.
[[nodiscard]] inline date to_date(civil_date const& c) {
    return to_date(to_day_number(c));
}

/// Civil date of a date.
/// \throws invalid_value for not-a-date and the infinities.
[[nodiscard]] inline civil_date to_civil_date(date const& d) {
    return to_civil_date(to_day_number(d));
}

/// Day of the week by ISO 8601: Monday is 1, Sunday is 7.
[[nodiscard]] constexpr int iso_weekday(day_number days) noexcept {
    int const from_thursday = ((days % 7) + 7) % 7;  // 1970-01-01 was a Thursday
    return (from_thursday + 3) % 7 + 1;
}

/// `YYYY-MM-DD` by ISO 8601. A special value gives `not-a-date`, `-infinity` or `+infinity`.
[[nodiscard]] inline std::string to_text(date const& d) {
    if (d.is_special()) {
        return d.is_not_a_date() ? "not-a-date" : d.is_neg_infinity() ? "-infinity" : "+infinity";
    }
    auto const c = to_civil_date(d);
    auto const digits = [](int value, std::size_t width) {
        auto text = std::to_string(value);
        return std::string(width > text.size() ? width - text.size() : 0, '0') + text;
    };
    return digits(c.year, 4) + "-" + digits(c.month, 2) + "-" + digits(c.day, 2);
}

/// Reads `YYYY-MM-DD`.
/// \throws invalid_value if the text has another form or names no day.
[[nodiscard]] inline date parse_date(std::string_view text) {
    bool good = text.size() == 10 && text[4] == '-' && text[7] == '-';
    auto const number = [&](std::size_t from, std::size_t count) {
        int value = 0;
        for (std::size_t i = from; good && i < from + count; ++i) {
            good = text[i] >= '0' && text[i] <= '9';
            value = value * 10 + (text[i] - '0');
        }
        return value;
    };
    int const y = number(0, 4);
    int const m = number(5, 2);
    int const d = number(8, 2);
    if (!good) {
        throw invalid_value("date \"" + std::string(text) + "\": expected the form YYYY-MM-DD");
    }
    return to_date(civil_date(y, m, d));
}

}  // namespace heli
