/// \file
/// What became of an entry of the log.
#pragma once

#include <heli/core/label.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace heli::scoring {

/// What became of an entry of the log. Every entry has just one.
enum class entry_status : std::uint8_t {
    credited,        ///< It earned its points in full.
    capped,          ///< It is valid, and a cap took a part of its points or all of them.
    repeat_bucket,   ///< Another entry of the person is credited in the same bucket.
    duplicate_id,    ///< The same entry again.
    id_conflict,     ///< Another entry has the same id: for the referee.
    late,            ///< Recorded too long after its day.
    future,          ///< Recorded before it happened, by more than clocks differ.
    out_of_window,   ///< On a day on which the item is not open.
    below_min,       ///< Its value is too small, or missing.
    bad_kind,        ///< No item takes its kind.
    bad_slot,        ///< The item has no such slot.
    unknown_person,  ///< The person takes no part.
    partial_week,    ///< In a week of fewer than seven days, which this contest ignores.
};

/// How many statuses there are.
inline constexpr std::size_t entry_statuses = 13;

/// Whether an entry passed every check: what is left are repeats and caps.
[[nodiscard]] constexpr bool valid(entry_status status) noexcept {
    return status <= entry_status::repeat_bucket;
}

/// How many entries have each status.
using status_counts = std::array<std::uint64_t, entry_statuses>;

/// Counts entries by their status; the counts add up to the entries.
[[nodiscard]] inline status_counts count_statuses(std::span<entry_status const> rows) {
    status_counts counts{};
    for (auto const status : rows) {
        ++counts[static_cast<std::size_t>(status)];
    }
    return counts;
}

}  // namespace heli::scoring

namespace heli {

/// Tokens and names of `scoring::entry_status`.
template <>
struct labels_of<scoring::entry_status> {
    /// One row a member.
    static constexpr label<scoring::entry_status> rows[] = {
        {scoring::entry_status::credited, "credited", "已计分", "credited"},
        {scoring::entry_status::capped, "capped", "超出上限", "capped"},
        {scoring::entry_status::repeat_bucket, "repeat_bucket", "同一计分格重复",
         "repeat in its bucket"},
        {scoring::entry_status::duplicate_id, "duplicate_id", "重复记录", "the same entry again"},
        {scoring::entry_status::id_conflict, "id_conflict", "编号冲突", "conflict of ids"},
        {scoring::entry_status::late, "late", "补录过晚", "recorded too late"},
        {scoring::entry_status::future, "future", "记录早于发生", "recorded before it happened"},
        {scoring::entry_status::out_of_window, "out_of_window", "不在计分期内",
         "outside the days of the item"},
        {scoring::entry_status::below_min, "below_min", "未达最低值", "below the minimum"},
        {scoring::entry_status::bad_kind, "bad_kind", "无此类别", "no such kind"},
        {scoring::entry_status::bad_slot, "bad_slot", "无此时段", "no such slot"},
        {scoring::entry_status::unknown_person, "unknown_person", "未登记的人员", "unknown person"},
        {scoring::entry_status::partial_week, "partial_week", "不足七日的周", "partial week"},
    };
};

}  // namespace heli
