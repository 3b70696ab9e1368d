/// \file
/// The log of a contest as columns of numbers, as tables in memory and columnar files have it.
#pragma once

#include <heli/core/error.hpp>
#include <heli/scoring/contest_days.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>

namespace heli::scoring {

/// What the codes of a log stand for. A code that its list lacks stands for nothing: an unknown
/// person, kind or slot, or no reference; negative codes do, as columns with gaps have them.
struct log_codes {
    /// Codes of people. Empty: the column `person` has the numbers of the participants.
    std::span<std::string_view const> people = {};
    std::span<std::string_view const> kinds = {};  ///< What was done.
    std::span<std::string_view const> slots = {};  ///< Parts of the day.
    std::span<std::string_view const> refs = {};   ///< What entries refer to.
    /// The instant from which the seconds of the log count; 0 if they are seconds since 1970 UTC.
    utc_seconds epoch = 0;
};

/// Columns of entries, as long as each other; the caller keeps them. Ids of entries are not among
/// them: no entry is here twice.
/// \tparam Code of kinds and slots. \tparam Second of instants. \tparam Value of values.
/// \tparam Ref of references. All are signed; the least 32-bit or 64-bit number is no value.
template <std::signed_integral Code = std::int8_t, std::signed_integral Second = std::int32_t,
          std::signed_integral Value = std::int32_t, std::signed_integral Ref = std::int32_t>
struct coded_log {
    std::span<std::int32_t const> person;  ///< Codes of people.
    std::span<Code const> kind;            ///< Codes of what was done.
    std::span<Code const> slot;            ///< Codes of parts of the day.
    std::span<Second const> occurred_at;   ///< When it was done, in seconds from the epoch.
    std::span<Second const> recorded_at;   ///< When that was recorded.
    std::span<Value const> value;          ///< How much; the least number if there is none.
    /// Codes of what entries refer to. Empty: none refers to anything.
    std::span<Ref const> ref = {};

    /// How many entries.
    [[nodiscard]] std::size_t size() const noexcept { return person.size(); }
    /// Some of the entries.
    [[nodiscard]] coded_log part(std::size_t first, std::size_t count) const {
        return {person.subspan(first, count),
                kind.subspan(first, count),
                slot.subspan(first, count),
                occurred_at.subspan(first, count),
                recorded_at.subspan(first, count),
                value.subspan(first, count),
                ref.empty() ? ref : ref.subspan(first, count)};
    }
};

/// \throws invalid_value if a column is longer or shorter than the people, there are too many
///         entries to be numbered by 32 bits, or the epoch does not fit the seconds.
template <class Code, class Second, class Value, class Ref>
void require_sound(coded_log<Code, Second, Value, Ref> const& log, utc_seconds epoch) {
    auto const rows = log.size();
    bool const equal = log.kind.size() == rows && log.slot.size() == rows &&
                       log.occurred_at.size() == rows && log.recorded_at.size() == rows &&
                       log.value.size() == rows && (log.ref.empty() || log.ref.size() == rows);
    if (!equal) {
        throw invalid_value("coded log of " + std::to_string(rows) +
                            " entries: its columns are not equally long");
    }
    if (rows >= std::numeric_limits<std::uint32_t>::max()) {
        throw invalid_value("coded log of " + std::to_string(rows) + " entries: too many");
    }
    if (sizeof(Second) == sizeof(utc_seconds) && epoch != 0) {
        throw invalid_value("coded log: seconds of 64 bits count from 1970-01-01 UTC, not from " +
                            std::to_string(epoch));
    }
}

}  // namespace heli::scoring
