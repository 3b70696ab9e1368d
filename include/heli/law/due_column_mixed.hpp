/// \file
/// How columns of due dates are filled where each row has its own rule.
#pragma once

#include <heli/law/due_column_row.hpp>
#include <heli/law/timeline_table.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace heli::law::due_column_detail {

/// A row that waits for its turn.
struct waiting_row {
    std::uint16_t row;    ///< Its number in the block.
    std::uint16_t start;  ///< Its day, an offset.
    std::uint32_t shift;  ///< As in `row_count`.
};

/// Rows of a block, sorted by the way in which they are counted, so that no branch depends on a
/// row's rule.
class sorted_rows {
public:
    static constexpr std::size_t most = 256;

    /// Sorts the rows of a block.
    template <class Day, class Which>
    void sort(timeline_table const& timelines, Which const& which, std::size_t first,
              std::span<Day const> events) {
        sizes_.fill(0);
        for (std::size_t i = 0; i < events.size(); ++i) {
            auto const offset = calendar::column_detail::offset(events[i]);
            auto const& count = timelines.count(static_cast<std::size_t>(which[first + i]));
            auto const path = offset < std::uint64_t{span_end} ? count.path : row_path::other;
            auto const at = static_cast<std::size_t>(path);
            rows_[at][sizes_[at]] = {static_cast<std::uint16_t>(i),
                                     static_cast<std::uint16_t>(offset), count.shift};
            ++sizes_[at];
        }
    }
    /// The rows of one way.
    [[nodiscard]] std::span<waiting_row const> of(row_path path) const noexcept {
        auto const at = static_cast<std::size_t>(path);
        return std::span(rows_[at]).first(sizes_[at]);
    }

private:
    std::array<std::array<waiting_row, most>, row_paths> rows_;
    std::array<std::size_t, row_paths> sizes_{};
};

/// What fills the rows of a block.
template <class Day, class Which>
struct block_fill {
    due_row const& row;
    timeline_table const& timelines;
    Which const& which;
    std::size_t first;
    std::span<Day const> events;
    due_columns<Day> const& out;

    /// Fills rows that are counted one way. `count` gives the last day as counted, `move` where it
    /// moves, `first_day` the first day on which the answer rests.
    template <class Count, class Move, class Settled>
    void fill(std::span<waiting_row const> rows, Count const& count, Move const& move,
              Settled const& settled) const {
        constexpr auto base = to_day_number(calendar::first_day);
        auto* const due_date = out.due_date.data();
        auto* const unrolled_date = out.unrolled_date.data();
        bool const both = !out.unrolled_date.empty();
        for (auto const& r : rows) {
            auto const unrolled = count(r.shift, std::uint32_t{r.start});
            auto const due = move(unrolled);
            if (!settled(std::uint32_t{r.start}, unrolled, due)) {
                slow(r.row);
                continue;
            }
            due_date[r.row] = static_cast<Day>(Day{base} + static_cast<Day>(due));
            if (both) {
                unrolled_date[r.row] = static_cast<Day>(Day{base} + static_cast<Day>(unrolled));
            }
        }
    }
    /// Fills a row whose way is not plain.
    void slow(std::size_t i) const {
        auto const number = static_cast<std::size_t>(which[first + i]);
        fill_row(row, timelines.on(number, events[i]), events[i], i, out);
    }
};

/// Fills the rows of a block that are counted by tables.
template <class Day, class Which>
void fill_sorted(block_fill<Day, Which> const& block, sorted_rows const& rows,
                 day_lookup const by) {
    auto const stay = [](std::uint32_t day) { return day; };
    auto const move = [&](std::uint32_t day) { return by.moved_on(day); };
    auto const days = [](auto shift, auto start) {
        return day_lookup::counted_every(shift, start);
    };
    auto const months = [&](auto shift, auto start) { return by.counted_months(shift, start); };
    auto const there = [](auto, auto, auto due) { return due != no_day; };
    auto const moved = [&](auto, auto from, auto due) { return by.certain(from, due); };
    block.fill(
        rows.of(row_path::working_days_on),
        [&](auto shift, auto start) { return by.counted_working(1, shift, start); }, stay,
        [&](auto start, auto, auto due) { return by.certain(start + 1, due); });
    block.fill(
        rows.of(row_path::working_days_back),
        [&](auto shift, auto start) { return by.counted_working(0, shift, start); }, stay,
        [&](auto start, auto, auto due) { return by.certain(start, due); });
    block.fill(rows.of(row_path::days), days, stay, there);
    block.fill(rows.of(row_path::days_moved), days, move, moved);
    block.fill(rows.of(row_path::months), months, stay, there);
    block.fill(rows.of(row_path::months_moved), months, move, moved);
}

/// Fills rows of any rules.
template <class Day, class Which>
void fill_mixed(rulebook const& book, counting_tables const& tables,
                timeline_table const& timelines, Which const& which, std::span<Day const> events,
                due_columns<Day> const& out) {
    due_row const row(tables);
    sorted_rows rows;
    for (std::size_t first = 0; first < events.size(); first += sorted_rows::most) {
        auto const size = std::min(sorted_rows::most, events.size() - first);
        auto const part = events.subspan(first, size);
        auto const to = out.part(first, size);
        auto const number = [&](std::size_t i) {
            return static_cast<std::size_t>(which[first + i]);
        };
        rows.sort(timelines, which, first, part);
        std::fill(to.status.begin(), to.status.end(), row_status::certain);
        block_fill<Day, Which> const block{row, timelines, which, first, part, to};
        fill_sorted(block, rows, row.tables());
        note_rules(
            size, to, [&](std::size_t i) -> auto& { return timelines.on(number(i), part[i]); });
        for (auto const& r : rows.of(row_path::other)) {
            bool const inside =
                calendar::column_detail::offset(part[r.row]) < std::uint64_t{span_end};
            auto const& s = timelines.on(number(r.row), part[r.row]);
            if (inside && s.one_by_one) {
                ask(book, tables, timelines.timeline(number(r.row)), part[r.row], r.row, to);
            } else if (inside && s.several && tables.reading() == 0) {
                fill_readings(row, book.rules()[s.rule], s, part[r.row], r.row, to);
            } else {
                block.slow(r.row);
            }
        }
    }
}

}  // namespace heli::law::due_column_detail
