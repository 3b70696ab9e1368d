/// \file
/// Where entries came from: by hand, or from two devices at the same time.
#pragma once

#include <heli/scoring/integrity_flag.hpp>
#include <heli/scoring/integrity_log.hpp>
#include <heli/scoring/integrity_terms.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::scoring {

namespace entry_origin_detail {

[[nodiscard]] inline integrity_flag by_hand(integrity_log const& entries, manual_terms const& terms,
                                            std::vector<std::uint32_t> rows, std::size_t all) {
    auto const person = std::string(entries.log().person[rows.front()]);
    auto const count = std::to_string(rows.size());
    auto const of = std::to_string(all);
    std::vector<step_input> thresholds{{"least_entries", std::to_string(terms.least_entries)}};
    for (auto const& word : terms.words) {
        thresholds.push_back({"word", word});
    }
    return {integrity_rule::manual_entries,
            {person},
            std::move(thresholds),
            std::move(rows),
            {person + "：" + of + " 条中 " + count + " 条为手工录入",
             person + ": " + count + " of " + of + " entries were made by hand"}};
}

[[nodiscard]] inline integrity_flag at_once(integrity_log const& entries, device_terms const& terms,
                                            std::vector<std::uint32_t> rows) {
    auto const& log = entries.log();
    auto const person = std::string(log.person[rows.front()]);
    auto const kind = std::string(log.kind[rows.front()]);
    auto const count = std::to_string(rows.size());
    auto const within = std::to_string(terms.within.count());
    auto const when = entries.text(log.occurred_at[rows.front()]) + " .. " +
                      entries.text(log.occurred_at[rows.back()]);
    return {integrity_rule::two_devices,
            {person},
            {{"within_s", within}},
            std::move(rows),
            {person + "：" + kind + " 有 " + count + " 条来自不同设备，相隔不超过 " + within +
                 " 秒（" + when + "）",
             person + ": " + count + " entries of " + kind + " from different devices within " +
                 within + " s of each other (" + when + ")"}};
}

}  // namespace entry_origin_detail

/// People with at least so many entries by hand.
/// \throws not_found if the log has no column of sources.
[[nodiscard]] inline std::vector<integrity_flag> manual_entries(integrity_log const& entries,
                                                                manual_terms const& terms) {
    if (!entries.question().source) {
        throw not_found("the log has no column source");
    }
    auto const source = *entries.question().source;
    std::vector<integrity_flag> flags;
    for (auto const& run : entries.by_person()) {
        std::vector<std::uint32_t> rows;
        std::copy_if(run.begin(), run.end(), std::back_inserter(rows), [&](auto row) {
            return std::find(terms.words.begin(), terms.words.end(), source[row]) !=
                   terms.words.end();
        });
        if (rows.size() >= terms.least_entries) {
            flags.push_back(
                entry_origin_detail::by_hand(entries, terms, std::move(rows), run.size()));
        }
    }
    return flags;
}

/// Entries of one person and kind from different devices at the same time. One flag for entries
/// each of which overlaps the next. Entries that name no device are not compared.
/// \throws not_found if the log has no column of devices.
[[nodiscard]] inline std::vector<integrity_flag> two_devices(integrity_log const& entries,
                                                             device_terms const& terms) {
    if (!entries.question().device) {
        throw not_found("the log has no column device");
    }
    auto const device = *entries.question().device;
    auto const at = [&](std::uint32_t row) { return within_reach(entries.log().occurred_at[row]); };
    std::vector<integrity_flag> flags;
    std::vector<std::uint32_t> chain;
    auto const close = [&] {
        if (chain.size() > 1) {
            flags.push_back(entry_origin_detail::at_once(entries, terms, chain));
        }
        chain.clear();
    };
    for (auto const& run : entries.by_kind(std::nullopt)) {
        for (auto const row : run) {
            if (device[row].empty()) {
                continue;
            }
            bool const overlaps = !chain.empty() && device[chain.back()] != device[row] &&
                                  at(row) - at(chain.back()) <= terms.within.count();
            if (!overlaps) {
                close();
            }
            chain.push_back(row);
        }
        close();
    }
    return flags;
}

}  // namespace heli::scoring
