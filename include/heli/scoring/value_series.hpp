/// \file
/// What a person logged day by day, and the rules about it: implausible changes, constant values.
#pragma once

#include <heli/scoring/integrity_flag.hpp>
#include <heli/scoring/integrity_log.hpp>
#include <heli/scoring/integrity_terms.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace heli::scoring {

/// The values that a person logged on a day, in ascending order, and their entries.
struct series_day {
    std::int64_t day;                  ///< Day of the contest.
    std::vector<std::int64_t> values;  ///< The values.
    std::vector<std::uint32_t> rows;   ///< Rows of the log, in the order in which they happened.

    /// Whether the same was logged on the same day.
    [[nodiscard]] bool equals(series_day const& other) const {
        return day == other.day && values == other.values;
    }
};

/// What a person logged by one kind: days with a value, in order.
struct value_series {
    std::string person;            ///< As the log names it.
    std::vector<series_day> days;  ///< Days without a value are left out.
};

/// The series of everybody who logged a value of a kind, by person.
[[nodiscard]] inline std::vector<value_series> series_of(integrity_log const& entries,
                                                         entry_kind const& kind) {
    std::vector<value_series> found;
    for (auto const& run : entries.by_kind(kind.view())) {
        value_series series{std::string(entries.log().person[run.front()]), {}};
        for (auto const row : run) {
            if (entries.log().value[row] == no_value) {
                continue;
            }
            if (series.days.empty() || series.days.back().day != entries.day(row)) {
                series.days.push_back({entries.day(row), {}, {}});
            }
            series.days.back().values.push_back(entries.log().value[row]);
            series.days.back().rows.push_back(row);
        }
        for (auto& day : series.days) {
            std::sort(day.values.begin(), day.values.end());
        }
        if (!series.days.empty()) {
            found.push_back(std::move(series));
        }
    }
    return found;
}

namespace value_series_detail {

/// Whether two values differ by more than `most` for each of so many days; never overflows.
[[nodiscard]] constexpr bool beyond(std::int64_t a, std::int64_t b, std::uint64_t most,
                                    std::uint64_t days) noexcept {
    auto const ua = static_cast<std::uint64_t>(a);
    auto const ub = static_cast<std::uint64_t>(b);
    auto const apart = a < b ? ub - ua : ua - ub;
    return apart / days > most || (apart / days == most && apart % days > 0);
}

[[nodiscard]] inline integrity_flag changed(integrity_log const& entries, change_terms const& terms,
                                            std::string const& person, std::uint32_t before,
                                            std::uint32_t after) {
    auto const kind = terms.kind.str();
    auto const most = std::to_string(terms.most_per_day);
    auto const from = std::to_string(before);
    auto const to = std::to_string(after);
    auto const days = entries.day_text(before) + " .. " + entries.day_text(after);
    return {integrity_rule::implausible_change,
            {person},
            {{"kind", kind}, {"most_per_day", most}},
            {before, after},
            {person + "：" + kind + " 在第 " + from + " 行与第 " + to + " 行之间（" + days +
                 "）每日变化超过 " + most,
             person + ": " + kind + " changed by more than " + most + " a day between rows " +
                 from + " and " + to + " (" + days + ")"}};
}

/// The rows of days in a row.
[[nodiscard]] inline std::vector<std::uint32_t> rows_of_days(std::vector<series_day> const& days,
                                                             std::size_t first, std::size_t last) {
    std::vector<std::uint32_t> rows;
    for (auto i = first; i < last; ++i) {
        rows.insert(rows.end(), days[i].rows.begin(), days[i].rows.end());
    }
    return rows;
}

[[nodiscard]] inline integrity_flag constant(integrity_log const& entries,
                                             series_terms const& terms, std::string const& person,
                                             std::vector<std::uint32_t> rows, std::size_t days) {
    auto const kind = terms.kind.str();
    auto const count = std::to_string(days);
    auto const first = entries.day_text(rows.front());
    auto const last = entries.day_text(rows.back());
    return {
        integrity_rule::constant_values,
        {person},
        {{"kind", kind}, {"least_days", std::to_string(terms.least_days)}},
        std::move(rows),
        {person + "：" + kind + " 连续 " + count + " 个记录日数值不变，" + first + " 至 " + last,
         person + ": the same value of " + kind + " on " + count + " logged days in a row, " +
             first + " to " + last}};
}

}  // namespace value_series_detail

/// Changes from one entry of a person to the next by more than the limit for each day between
/// them; entries of one day may differ by the limit of one. One flag for each such pair.
[[nodiscard]] inline std::vector<integrity_flag> implausible_changes(
    integrity_log const& entries, std::vector<value_series> const& series,
    change_terms const& terms) {
    std::vector<integrity_flag> flags;
    auto const most = static_cast<std::uint64_t>(terms.most_per_day);
    for (auto const& one : series) {
        auto const rows = value_series_detail::rows_of_days(one.days, 0, one.days.size());
        for (std::size_t i = 1; i < rows.size(); ++i) {
            auto const days = entries.day(rows[i]) - entries.day(rows[i - 1]);
            auto const apart = static_cast<std::uint64_t>(std::max<std::int64_t>(days, 1));
            auto const& value = entries.log().value;
            if (value_series_detail::beyond(value[rows[i - 1]], value[rows[i]], most, apart)) {
                flags.push_back(
                    value_series_detail::changed(entries, terms, one.person, rows[i - 1], rows[i]));
            }
        }
    }
    return flags;
}

/// The same value on at least so many days in a row, of those that the person logged.
[[nodiscard]] inline std::vector<integrity_flag> constant_values(
    integrity_log const& entries, std::vector<value_series> const& series,
    series_terms const& terms) {
    std::vector<integrity_flag> flags;
    for (auto const& [person, days] : series) {
        for (std::size_t first = 0; first < days.size();) {
            auto const value = days[first].values.front();
            auto last = first;
            while (last < days.size() && days[last].values.front() == value &&
                   days[last].values.back() == value) {
                ++last;
            }
            if (last - first >= terms.least_days) {
                flags.push_back(value_series_detail::constant(
                    entries, terms, person, value_series_detail::rows_of_days(days, first, last),
                    last - first));
            }
            first = std::max(last, first + 1);
        }
    }
    return flags;
}

}  // namespace heli::scoring
