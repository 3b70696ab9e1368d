/// \file
/// From which thresholds on entries look doubtful: stated by the organiser, without defaults.
#pragma once

#include <heli/core/error.hpp>
#include <heli/scoring/contest_rules.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace heli::scoring {

/// By how much a logged value may change.
struct change_terms {
    entry_kind kind;            ///< Of which entries.
    std::int64_t most_per_day;  ///< The largest plausible change in a day.

    friend bool operator==(change_terms const&, change_terms const&) = default;
};

/// From when on equal or constant values look doubtful.
struct series_terms {
    entry_kind kind;           ///< Of which entries.
    std::uint32_t least_days;  ///< Days in a row, of those that were logged.

    friend bool operator==(series_terms const&, series_terms const&) = default;
};

/// How many entries may be recorded at once.
struct burst_terms {
    std::uint32_t least_entries;  ///< So many entries of a person are a burst.
    std::chrono::seconds within;  ///< If they were recorded within this time.

    friend bool operator==(burst_terms const&, burst_terms const&) = default;
};

/// How many past days may be recorded at once.
struct backfill_terms {
    std::uint32_t least_days;     ///< Entries of so many past days are doubtful.
    std::chrono::seconds within;  ///< If they were recorded within this time.

    friend bool operator==(backfill_terms const&, backfill_terms const&) = default;
};

/// What was entered by hand.
struct manual_terms {
    std::vector<std::string> words;  ///< What the column `source` says of such entries.
    std::uint32_t least_entries;     ///< So many of a person are named.

    friend bool operator==(manual_terms const&, manual_terms const&) = default;
};

/// What was measured by two devices at once.
struct device_terms {
    std::chrono::seconds within;  ///< Entries of one kind this close are at the same time.

    friend bool operator==(device_terms const&, device_terms const&) = default;
};

/// All thresholds. What is absent is not checked, and the report says so.
struct integrity_terms {
    std::vector<change_terms> change = {};         ///< Implausible changes, by kind.
    std::vector<series_terms> copied = {};         ///< Equal series of several people, by kind.
    std::vector<series_terms> constant = {};       ///< Constant values, by kind.
    std::optional<burst_terms> burst = {};         ///< Many entries recorded at once.
    std::optional<backfill_terms> backfill = {};   ///< Many past days recorded at once.
    std::optional<manual_terms> manual = {};       ///< Entries by hand.
    std::optional<device_terms> two_devices = {};  ///< Two devices at once.

    friend bool operator==(integrity_terms const&, integrity_terms const&) = default;
};

namespace integrity_terms_detail {

inline void require_at_least(std::int64_t value, std::int64_t least, std::string const& name) {
    if (value < least) {
        throw invalid_value("integrity terms: " + name + " " + std::to_string(value) +
                            ", expected at least " + std::to_string(least));
    }
}

}  // namespace integrity_terms_detail

/// \throws invalid_value if a threshold would name everybody or nobody: fewer than two days in a
///         row, a burst of fewer than two entries, a negative time or change, no words.
inline void require_sound(integrity_terms const& terms) {
    using integrity_terms_detail::require_at_least;
    for (auto const& t : terms.change) {
        require_at_least(t.most_per_day, 0, "change.most_per_day");
    }
    for (auto const& t : terms.copied) {
        require_at_least(t.least_days, 2, "copied.least_days");
    }
    for (auto const& t : terms.constant) {
        require_at_least(t.least_days, 2, "constant.least_days");
    }
    if (terms.burst) {
        require_at_least(terms.burst->least_entries, 2, "burst.least_entries");
        require_at_least(terms.burst->within.count(), 0, "burst.within");
    }
    if (terms.backfill) {
        require_at_least(terms.backfill->least_days, 2, "backfill.least_days");
        require_at_least(terms.backfill->within.count(), 0, "backfill.within");
    }
    if (terms.manual) {
        require_at_least(terms.manual->least_entries, 1, "manual.least_entries");
        require_at_least(static_cast<std::int64_t>(terms.manual->words.size()), 1, "manual.words");
    }
    if (terms.two_devices) {
        require_at_least(terms.two_devices->within.count(), 0, "two_devices.within");
    }
}

}  // namespace heli::scoring
