/// \file
/// People who logged equal values on the same days.
#pragma once

#include <heli/scoring/copied_windows.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace heli::scoring {

namespace copied_series_detail {

/// Days on which a group agrees, relative to its windows.
struct agreed_days {
    std::ptrdiff_t first;
    std::ptrdiff_t last;  // one past
};

/// As many days before and after the window as all of the group agree on.
[[nodiscard]] inline agreed_days extend(grouping const& by_content, group const& people,
                                        std::size_t days) {
    agreed_days agreed{0, static_cast<std::ptrdiff_t>(days)};
    while (by_content.agree(people, agreed.first - 1)) {
        --agreed.first;
    }
    while (by_content.agree(people, agreed.last)) {
        ++agreed.last;
    }
    return agreed;
}

[[nodiscard]] inline std::vector<std::uint32_t> members(group const& people) {
    std::vector<std::uint32_t> numbers;
    for (auto const& w : people) {
        numbers.push_back(w.series);
    }
    return numbers;
}

[[nodiscard]] inline integrity_flag copied(integrity_log const& entries, series_terms const& terms,
                                           std::vector<std::string> people,
                                           std::vector<std::uint32_t> rows, agreed_days days) {
    auto const kind = terms.kind.str();
    auto const count = std::to_string(days.last - days.first);
    auto const [low, high] = std::minmax_element(rows.begin(), rows.end(), [&](auto a, auto b) {
        return entries.log().occurred_at[a] < entries.log().occurred_at[b];
    });
    auto const first = entries.day_text(*low);
    auto const last = entries.day_text(*high);
    auto const names = integrity_flag_detail::names_of(people);
    return {
        integrity_rule::copied_series,
        std::move(people),
        {{"kind", kind}, {"least_days", std::to_string(terms.least_days)}},
        std::move(rows),
        {names.zh + "：" + kind + " 连续 " + count + " 个记录日数值相同，" + first + " 至 " + last,
         names.en + ": equal values of " + kind + " on " + count + " logged days in a row, " +
             first + " to " + last}};
}

}  // namespace copied_series_detail

/// Two or more people who logged equal values on the same days, at least so many in a row of those
/// that each of them logged. One flag for all people who agree, over all days on which they do.
/// About O(n log n): windows of days are found by hashes, then compared.
[[nodiscard]] inline std::vector<integrity_flag> copied_series(
    integrity_log const& entries, std::vector<value_series> const& series,
    series_terms const& terms) {
    using namespace copied_series_detail;
    std::vector<std::pair<std::vector<std::uint32_t>, group>> groups;
    for (auto& found : find_groups(series, terms.least_days)) {
        groups.emplace_back(members(found), std::move(found));
    }
    std::sort(groups.begin(), groups.end(), [](auto const& a, auto const& b) {
        return a.first != b.first ? a.first < b.first
                                  : a.second.front().first < b.second.front().first;
    });
    grouping const by_content(series, terms.least_days);
    std::vector<integrity_flag> flags;
    std::vector<std::uint32_t> last_people;
    std::ptrdiff_t last_end = 0;
    for (auto const& [people, windows] : groups) {
        auto const begin = static_cast<std::ptrdiff_t>(windows.front().first);
        if (people == last_people && begin < last_end) {
            continue;  // a part of the days that were named already
        }
        auto const agreed = extend(by_content, windows, terms.least_days);
        std::vector<std::string> names;
        std::vector<std::uint32_t> rows;
        for (auto const& w : windows) {
            auto const first = static_cast<std::ptrdiff_t>(w.first);
            auto const own = value_series_detail::rows_of_days(
                series[w.series].days, static_cast<std::size_t>(first + agreed.first),
                static_cast<std::size_t>(first + agreed.last));
            names.push_back(series[w.series].person);
            rows.insert(rows.end(), own.begin(), own.end());
        }
        flags.push_back(copied(entries, terms, std::move(names), std::move(rows), agreed));
        last_people = people;
        last_end = begin + agreed.last;
    }
    return flags;
}

}  // namespace heli::scoring
