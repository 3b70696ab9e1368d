/// \file
/// What the rules say of entries of one kind and slot, as numbers that a loop needs.
#pragma once

#include <heli/scoring/contest_days.hpp>
#include <heli/scoring/entry_status.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace heli::scoring {

/// Checks that an entry fails, a bit each; the lowest gives its status, as in `judge`.
enum failure : std::uint8_t {
    failed_person = 1U << 0U,  ///< The person takes no part.
    failed_kind = 1U << 1U,    ///< No item takes its kind.
    failed_slot = 1U << 2U,    ///< The item has no such slot.
    failed_future = 1U << 3U,  ///< Recorded before it happened.
    failed_window = 1U << 4U,  ///< The item is not open on its day.
    failed_late = 1U << 5U,    ///< Recorded too late.
    failed_value = 1U << 6U,   ///< Its value is too small, or missing.
    failed_week = 1U << 7U,    ///< Its week is partial.
};

/// The status of an entry that fails these checks.
[[nodiscard]] constexpr entry_status status_of(std::uint8_t failures) noexcept {
    constexpr std::array order{
        entry_status::unknown_person, entry_status::bad_kind,      entry_status::bad_slot,
        entry_status::future,         entry_status::out_of_window, entry_status::late,
        entry_status::below_min,      entry_status::partial_week,  entry_status::credited};
    return order[static_cast<std::size_t>(
        std::countr_zero(static_cast<unsigned>(failures) | 256U))];
}

/// What else a valid entry changes than a bit.
enum class further_credit : std::uint8_t {
    none,       ///< Nothing.
    largest,    ///< The largest value of its day.
    reference,  ///< A set of references too many for bits.
};

/// What the rules say of entries of one item that happen on one day.
struct day_cell {
    utc_seconds last_recorded;  ///< When they may be recorded at the latest, in seconds of the log.
    std::uint32_t bucket;       ///< The bucket of the first slot, in the item.
    std::uint32_t failures;     ///< What fails on this day.
};

/// What the rules say of entries of one kind and slot. A line fills a line of cache.
struct alignas(64) verdict_line {
    utc_seconds begin = 0;           ///< When its item opens, in the seconds of the log.
    std::int64_t least = 0;          ///< The smallest value that counts.
    std::uint64_t* words = nullptr;  ///< Where the bits of the first person begin.
    std::uint32_t stride = 0;        ///< How many bits each person has there.
    std::uint32_t open = 0;          ///< For how many seconds its item is open.
    std::uint32_t cells = 0;         ///< The first of the cells of its days.
    std::uint32_t bit = 0;           ///< The bit of its first bucket, for its slot.
    std::uint32_t refs = 0;          ///< The first of the bits of references.
    bool by_reference = false;       ///< Whether the reference chooses the bit.
    std::uint32_t item = 0;          ///< Its item.
    std::uint32_t first_day = 0;     ///< For `largest`: the first of its days with a value.
    std::uint8_t failures = 0;       ///< What its kind and slot fail.
    further_credit further = further_credit::none;  ///< What else it changes.
};

}  // namespace heli::scoring
