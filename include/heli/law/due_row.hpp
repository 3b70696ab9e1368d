/// \file
/// One row of a column of due dates: counting, moving and judging by tables alone.
#pragma once

#include <heli/law/day_lookup.hpp>
#include <heli/law/rule_timeline.hpp>

#include <algorithm>
#include <cstdint>

namespace heli::law {

/// Counts, moves and judges single rows. Days are offsets from the first day of the span.
class due_row {
public:
    /// \param tables must outlive it.
    explicit due_row(counting_tables const& tables) noexcept : all_(&tables), tables_(tables) {}

    /// The look-ups that it counts by.
    [[nodiscard]] day_lookup const& tables() const noexcept { return tables_; }
    /// The last day as counted; `no_day` outside the span.
    [[nodiscard]] std::uint32_t counted(timeline_stretch const& s,
                                        std::uint32_t start) const noexcept {
        auto const shift = static_cast<std::uint32_t>(s.shift);
        return s.months    ? tables_.counted_months(shift, start)
               : s.working ? tables_.counted_working(s.ahead, shift, start)
                           : day_lookup::counted_every(shift, start);
    }
    /// The status of a row that was counted from `start` and moved from `unrolled` to `due`.
    [[nodiscard]] row_status judged(timeline_stretch const& s, std::uint32_t start,
                                    std::uint32_t unrolled, std::uint32_t due) const noexcept {
        if (due == no_day || !has_dates(s.least)) {
            return has_dates(s.least) ? row_status::out_of_range : s.least;
        }
        bool const by_calendar = s.working || s.roll != calendar::roll::none;
        auto const after = static_cast<int>(start) + (s.ahead != 0 ? 1 : -1);
        auto const from = s.working ? after : static_cast<int>(unrolled);
        auto const first = std::min(from, static_cast<int>(due));
        auto const last = std::max(from, static_cast<int>(due));
        if (!by_calendar || !all_->calendar().readings().provisional(first, last)) {
            return s.least;
        }
        return bounded(s, static_cast<int>(start), static_cast<int>(unrolled))
                   ? std::max(s.least, row_status::provisional)
                   : row_status::out_of_range;
    }

private:
    /// Whether every possible calendar has an answer.
    [[nodiscard]] bool bounded(timeline_stretch const& s, int start, int unrolled) const noexcept {
        auto const& all = all_->calendar().readings().readings();
        return std::all_of(all.begin(), all.end(), [&](auto const& table) {
            if (s.working) {
                return table.shifted(start, s.shift + s.ahead).has_value();
            }
            int const way = s.roll == calendar::roll::next_working_day ? 1 : -1;
            return table.working(unrolled) || table.shifted(unrolled, way).has_value();
        });
    }

    counting_tables const* all_;
    day_lookup tables_;
};

}  // namespace heli::law
