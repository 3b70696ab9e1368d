/// \file
/// Seeded random rows for columns: days inside and outside the span, counts small and huge.
#pragma once

#include <heli/calendar/column_row.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <random>
#include <vector>

namespace heli::calendar {

/// One day number: mostly of the published years, often of the span, sometimes none at all.
template <class Day>
[[nodiscard]] Day random_day(std::mt19937_64& random) {
    auto const within = [&](civil_date const& from, civil_date const& to) {
        auto const first = to_day_number(from);
        auto const days = to_day_number(to) - first + 1;
        auto const day = first + static_cast<int>(random() % static_cast<std::uint64_t>(days));
        return static_cast<Day>(day);
    };
    Day const outside[] = {missing_day<Day>, static_cast<Day>(missing_day<Day> + 1),
                           std::numeric_limits<Day>::max(),
                           static_cast<Day>(to_day_number(first_day) - 1),
                           static_cast<Day>(to_day_number(last_day) + 1)};
    Day const ends[] = {static_cast<Day>(to_day_number(first_day)),
                        static_cast<Day>(to_day_number(last_day))};
    switch (random() % 10) {
        case 0:
            return outside[random() % 5];
        case 1:
            return ends[random() % 2];
        case 2:
        case 3:
            return within(first_day, last_day);
        case 4:
            return within({2026, 11, 1}, {2028, 3, 1});
        default:
            return within({2006, 12, 1}, {2027, 2, 28});
    }
}

/// One count: small, up to the span, or at an end of 64 bits.
[[nodiscard]] inline std::int64_t random_count(std::mt19937_64& random) {
    constexpr std::int64_t huge[] = {std::numeric_limits<std::int64_t>::max(),
                                     std::numeric_limits<std::int64_t>::min(),
                                     std::numeric_limits<std::int64_t>::max() - 1,
                                     day_span,
                                     -std::int64_t{day_span},
                                     day_span + 1};
    auto const about_zero = [&](std::uint64_t most) {
        return static_cast<std::int64_t>(random() % (2 * most + 1)) -
               static_cast<std::int64_t>(most);
    };
    switch (random() % 10) {
        case 0:
            return huge[random() % 6];
        case 1:
            return about_zero(40000);
        case 2:
        case 3:
            return about_zero(400);
        default:
            return about_zero(30);
    }
}

/// A column of random rows.
template <class Row>
[[nodiscard]] auto random_column(std::size_t rows, std::mt19937_64& random, Row const& row) {
    std::vector<decltype(row(random))> column;
    for (std::size_t i = 0; i < rows; ++i) {
        column.push_back(row(random));
    }
    return column;
}

}  // namespace heli::calendar
