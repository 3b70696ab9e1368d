#include "contest_sections.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace heli::io {

namespace {

using namespace scoring;

constexpr std::size_t most_terms = 100;
// Stands for a kind that could not be read.
constexpr entry_kind no_kind("unnamed");

/// A threshold that must be stated: a whole number from `least` on that fits 32 bits.
std::uint32_t read_threshold(toml_table& table, std::string_view key, std::int64_t least) {
    auto const found = table.integer(key, presence::required);
    constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
    if (found && (*found < least || *found > most)) {
        auto const from = std::to_string(least);
        table.wrong(
            table.where(key), "out_of_range",
            {"应为不小于 " + from + " 的整数", "expected a whole number of " + from + " or more"},
            std::to_string(*found));
        return static_cast<std::uint32_t>(least);
    }
    return static_cast<std::uint32_t>(found.value_or(least));
}

entry_kind read_kind(toml_table& table) {
    return table.identifier<entry_kind>("kind", presence::required).value_or(no_kind);
}

std::chrono::seconds read_within(toml_table& table) {
    return std::chrono::seconds(read_threshold(table, "within_s", 0));
}

std::vector<change_terms> read_changes(toml_table& section) {
    std::vector<change_terms> terms;
    for (auto& table : section.tables("change", most_terms)) {
        terms.push_back({read_kind(table), read_threshold(table, "most_per_day", 0)});
        table.finish();
    }
    return terms;
}

std::vector<series_terms> read_series(toml_table& section, std::string_view key) {
    std::vector<series_terms> terms;
    for (auto& table : section.tables(key, most_terms)) {
        terms.push_back({read_kind(table), read_threshold(table, "least_days", 2)});
        table.finish();
    }
    return terms;
}

std::optional<manual_terms> read_manual(toml_table& section) {
    auto table = section.table("manual", presence::optional);
    if (!table) {
        return std::nullopt;
    }
    manual_terms terms;
    for (auto& word : table->texts("words", presence::required)) {
        terms.words.push_back(std::move(word.first));
    }
    terms.least_entries = read_threshold(*table, "least_entries", 1);
    table->finish();
    return terms;
}

/// Reads what has one number and a time.
template <class Terms>
std::optional<Terms> read_timed(toml_table& section, std::string_view key,
                                std::string_view number) {
    auto table = section.table(key, presence::optional);
    if (!table) {
        return std::nullopt;
    }
    Terms const terms{read_threshold(*table, number, 2), read_within(*table)};
    table->finish();
    return terms;
}

std::optional<device_terms> read_devices(toml_table& section) {
    auto table = section.table("two_devices", presence::optional);
    if (!table) {
        return std::nullopt;
    }
    device_terms const terms{read_within(*table)};
    table->finish();
    return terms;
}

}  // namespace

std::optional<integrity_terms> read_integrity(toml_table& root) {
    auto section = root.table("integrity", presence::optional);
    if (!section) {
        return std::nullopt;
    }
    integrity_terms terms{read_changes(*section),
                          read_series(*section, "copied"),
                          read_series(*section, "constant"),
                          read_timed<burst_terms>(*section, "burst", "least_entries"),
                          read_timed<backfill_terms>(*section, "backfill", "least_days"),
                          read_manual(*section),
                          read_devices(*section)};
    section->finish();
    return terms;
}

}  // namespace heli::io
