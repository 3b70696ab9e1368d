/// \file
/// The log of a contest as columns: what people say they did, and when.
#pragma once

#include <heli/core/error.hpp>
#include <heli/scoring/contest_days.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>

namespace heli::scoring {

/// The value of an entry that has none. It is below every minimum.
inline constexpr std::int64_t no_value = std::numeric_limits<std::int64_t>::min();

/// Columns of entries, as long as each other; the caller keeps them.
struct entry_log {
    std::span<std::string_view const> event_id;  ///< Id of the entry, of any form.
    std::span<std::string_view const> person;    ///< Code of the person.
    std::span<std::string_view const> kind;      ///< What was done.
    std::span<utc_seconds const> occurred_at;    ///< When it was done.
    std::span<utc_seconds const> recorded_at;    ///< When that was recorded.
    std::span<std::string_view const> slot;      ///< Which part of the day; may be empty.
    std::span<std::string_view const> ref;       ///< What it refers to; may be empty.
    std::span<std::int64_t const> value;         ///< How much; `no_value` if there is none.
    /// The cells of the columns `person` to `value` as a file has them, in that order and
    /// separated by NUL. Without them entries are compared by what the cells mean.
    std::span<std::string_view const> written = {};

    /// How many entries.
    [[nodiscard]] std::size_t size() const noexcept { return event_id.size(); }
    /// Some of the entries.
    [[nodiscard]] entry_log part(std::size_t first, std::size_t count) const {
        return {event_id.subspan(first, count),
                person.subspan(first, count),
                kind.subspan(first, count),
                occurred_at.subspan(first, count),
                recorded_at.subspan(first, count),
                slot.subspan(first, count),
                ref.subspan(first, count),
                value.subspan(first, count),
                written.empty() ? written : written.subspan(first, count)};
    }
};

/// \throws invalid_value if a column is longer or shorter than the ids, or there are too many
///         entries to be numbered by 32 bits.
inline void require_sound(entry_log const& log) {
    auto const rows = log.size();
    bool const equal =
        log.person.size() == rows && log.kind.size() == rows && log.occurred_at.size() == rows &&
        log.recorded_at.size() == rows && log.slot.size() == rows && log.ref.size() == rows &&
        log.value.size() == rows && (log.written.empty() || log.written.size() == rows);
    if (!equal) {
        throw invalid_value("log of " + std::to_string(rows) +
                            " entries: its columns are not equally long");
    }
    if (rows >= std::numeric_limits<std::uint32_t>::max()) {
        throw invalid_value("log of " + std::to_string(rows) + " entries: too many");
    }
}

/// Orders two entries by what they say, their ids left out: by the text of the columns from
/// `person` to `value`. Instants without their text are ordered as the text of one zone is.
[[nodiscard]] inline std::strong_ordering compare_content(entry_log const& log, std::size_t a,
                                                          std::size_t b) {
    if (!log.written.empty()) {
        return log.written[a] <=> log.written[b];
    }
    auto const differs = [](std::strong_ordering order) { return order != 0; };
    for (auto const& text : {log.person, log.kind}) {
        if (auto const order = text[a] <=> text[b]; differs(order)) {
            return order;
        }
    }
    for (auto const& instant : {log.occurred_at, log.recorded_at}) {
        if (auto const order = instant[a] <=> instant[b]; differs(order)) {
            return order;
        }
    }
    for (auto const& text : {log.slot, log.ref}) {
        if (auto const order = text[a] <=> text[b]; differs(order)) {
            return order;
        }
    }
    auto const digits = [&](std::size_t row) {
        return log.value[row] == no_value ? std::string() : std::to_string(log.value[row]);
    };
    return digits(a) <=> digits(b);
}

}  // namespace heli::scoring
