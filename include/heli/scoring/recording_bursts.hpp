/// \file
/// Entries that were recorded at once: many of them, or of many past days.
#pragma once

#include <heli/scoring/integrity_flag.hpp>
#include <heli/scoring/integrity_log.hpp>
#include <heli/scoring/integrity_terms.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace heli::scoring {

namespace recording_bursts_detail {

/// A range of entries in the order of their records, one past the last.
using row_range = std::pair<std::size_t, std::size_t>;

/// A person's entries in the order in which they were recorded; equal ones stay in order.
[[nodiscard]] inline std::vector<std::uint32_t> by_record(integrity_log const& entries,
                                                          std::span<std::uint32_t const> run) {
    std::vector<std::uint32_t> rows(run.begin(), run.end());
    std::stable_sort(rows.begin(), rows.end(), [&](auto a, auto b) {
        return entries.log().recorded_at[a] < entries.log().recorded_at[b];
    });
    return rows;
}

/// Ranges of entries within a time that hold enough; overlapping ones are joined.
/// \param window is told of each entry that comes in and goes out, and says whether it has enough.
template <class Window>
[[nodiscard]] std::vector<row_range> crowded(integrity_log const& entries,
                                             std::vector<std::uint32_t> const& rows,
                                             std::int64_t within, Window window) {
    auto const at = [&](std::size_t i) { return within_reach(entries.log().recorded_at[rows[i]]); };
    std::vector<row_range> found;
    std::size_t first = 0;
    for (std::size_t last = 0; last < rows.size(); ++last) {
        window.enter(rows[last]);
        for (; at(last) - at(first) > within; ++first) {
            window.leave(rows[first]);
        }
        if (!window.enough()) {
            continue;
        }
        if (!found.empty() && first < found.back().second) {
            found.back().second = last + 1;
        } else {
            found.emplace_back(first, last + 1);
        }
    }
    return found;
}

/// Counts entries.
struct entry_window {
    std::size_t least;
    std::size_t count = 0;

    void enter(std::uint32_t) { ++count; }
    void leave(std::uint32_t) { --count; }
    [[nodiscard]] bool enough() const { return count >= least; }
};

/// Counts the different days of entries.
struct day_window_count {
    integrity_log const& entries;
    std::size_t least;
    std::unordered_map<std::int64_t, std::size_t> days = {};

    void enter(std::uint32_t row) { ++days[entries.day(row)]; }
    void leave(std::uint32_t row) {
        auto const at = days.find(entries.day(row));
        if (--at->second == 0) {
            days.erase(at);
        }
    }
    [[nodiscard]] bool enough() const { return days.size() >= least; }
};

/// `2025-07-01T20:00:00+08:00 .. 2025-07-01T20:00:40+08:00`.
[[nodiscard]] inline std::string record_time(integrity_log const& entries,
                                             std::span<std::uint32_t const> rows) {
    return entries.text(entries.log().recorded_at[rows.front()]) + " .. " +
           entries.text(entries.log().recorded_at[rows.back()]);
}

[[nodiscard]] inline integrity_flag burst(integrity_log const& entries, burst_terms const& terms,
                                          std::span<std::uint32_t const> rows) {
    auto const person = std::string(entries.log().person[rows.front()]);
    auto const count = std::to_string(rows.size());
    auto const least = std::to_string(terms.least_entries);
    auto const within = std::to_string(terms.within.count());
    auto const when = record_time(entries, rows);
    return {integrity_rule::burst,
            {person},
            {{"least_entries", least}, {"within_s", within}},
            {rows.begin(), rows.end()},
            {person + "：录入 " + count + " 条（" + when + "），其中 " + within + " 秒内不少于 " +
                 least + " 条",
             person + ": " + count + " entries recorded (" + when + "), " + least +
                 " or more within " + within + " s"}};
}

[[nodiscard]] inline integrity_flag backfill(integrity_log const& entries,
                                             backfill_terms const& terms,
                                             std::span<std::uint32_t const> rows) {
    std::set<std::int64_t> days;
    for (auto const row : rows) {
        days.insert(entries.day(row));
    }
    auto const person = std::string(entries.log().person[rows.front()]);
    auto const count = std::to_string(days.size());
    auto const least = std::to_string(terms.least_days);
    auto const within = std::to_string(terms.within.count());
    auto const when = record_time(entries, rows);
    return {integrity_rule::backfill,
            {person},
            {{"least_days", least}, {"within_s", within}},
            {rows.begin(), rows.end()},
            {person + "：补录 " + count + " 个过去日期的记录（" + when + "），其中 " + within +
                 " 秒内不少于 " + least + " 日",
             person + ": entries of " + count + " past days recorded (" + when + "), " + least +
                 " days or more within " + within + " s"}};
}

}  // namespace recording_bursts_detail

/// Many entries of a person recorded within a time. Overlapping bursts are one.
[[nodiscard]] inline std::vector<integrity_flag> bursts(integrity_log const& entries,
                                                        burst_terms const& terms) {
    using namespace recording_bursts_detail;
    std::vector<integrity_flag> flags;
    for (auto const& run : entries.by_person()) {
        auto const rows = by_record(entries, run);
        for (auto const& [first, last] :
             crowded(entries, rows, terms.within.count(), entry_window{terms.least_entries})) {
            flags.push_back(burst(entries, terms, std::span(rows).subspan(first, last - first)));
        }
    }
    return flags;
}

/// Entries of many days before that of their record, recorded within a time.
[[nodiscard]] inline std::vector<integrity_flag> backfills(integrity_log const& entries,
                                                           backfill_terms const& terms) {
    using namespace recording_bursts_detail;
    std::vector<integrity_flag> flags;
    for (auto const& run : entries.by_person()) {
        auto rows = by_record(entries, run);
        std::erase_if(rows, [&](auto row) { return entries.day(row) >= entries.record_day(row); });
        for (auto const& [first, last] : crowded(entries, rows, terms.within.count(),
                                                 day_window_count{entries, terms.least_days})) {
            flags.push_back(backfill(entries, terms, std::span(rows).subspan(first, last - first)));
        }
    }
    return flags;
}

}  // namespace heli::scoring
