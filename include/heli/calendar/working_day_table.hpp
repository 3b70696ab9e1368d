/// \file
/// Rank and select over a span of days: two small arrays that answer in constant time.
#pragma once

#include <heli/calendar/day_kind.hpp>
#include <heli/core/error.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace heli::calendar {

/// The working days of a span of at most 65,535 days, by their offset from its first day.
class working_day_table {
public:
    /// \param working one entry a day: whether it is a working day.
    /// \throws invalid_value if the span has more than 65,535 days.
    explicit working_day_table(std::vector<bool> const& working) {
        count(working, [](bool worked) { return worked; });
    }
    /// \param kinds one entry a day: its kind.
    /// \throws invalid_value if the span has more than 65,535 days.
    explicit working_day_table(std::vector<day_kind> const& kinds) {
        count(kinds, [](day_kind kind) { return is_working(kind); });
    }

    /// For each offset 0 to the number of days: how many working days lie before it.
    [[nodiscard]] std::span<std::uint16_t const> before() const noexcept { return before_; }
    /// The offsets of the working days, ascending.
    [[nodiscard]] std::span<std::uint16_t const> offsets() const noexcept { return offsets_; }

    /// Whether the day at `offset` is a working day.
    [[nodiscard]] bool working(int offset) const noexcept {
        auto const i = static_cast<std::size_t>(offset);
        return before_[i + 1] != before_[i];
    }
    /// The offset of the `count`-th working day after (before if negative) the day at `offset`;
    /// `offset` itself for 0. Nothing if it lies outside the span.
    [[nodiscard]] std::optional<int> shifted(int offset, std::int64_t count) const noexcept {
        if (count == 0) {
            return offset;
        }
        auto const all = static_cast<std::int64_t>(offsets_.size());
        if (count > all || count < -all) {
            return std::nullopt;
        }
        auto const i = static_cast<std::size_t>(offset);
        auto const index = count > 0 ? before_[i + 1] + count - 1 : before_[i] + count;
        if (index < 0 || index >= all) {
            return std::nullopt;
        }
        return offsets_[static_cast<std::size_t>(index)];
    }
    /// The number of working days after the day at `from` up to and including the day at `to`;
    /// negative, and counted from `to` (excluded) to `from` (included), if `to` comes first.
    [[nodiscard]] std::int64_t between(int from, int to) const noexcept {
        return std::int64_t{before_[static_cast<std::size_t>(to) + 1]} -
               before_[static_cast<std::size_t>(from) + 1];
    }

private:
    template <class Days, class Working>
    void count(Days const& days, Working const& working) {
        if (days.size() > 65535) {
            throw invalid_value("calendar span of " + std::to_string(days.size()) +
                                " days: expected at most 65535");
        }
        before_.resize(days.size() + 1);
        offsets_.reserve(days.size());  // one allocation; pages past the end are never touched
        std::uint16_t day = 0;
        for (auto const entry : days) {
            before_[day] = static_cast<std::uint16_t>(offsets_.size());
            if (working(entry)) {
                offsets_.push_back(day);
            }
            ++day;
        }
        before_[day] = static_cast<std::uint16_t>(offsets_.size());
    }

    std::vector<std::uint16_t> before_;
    std::vector<std::uint16_t> offsets_;
};

}  // namespace heli::calendar
