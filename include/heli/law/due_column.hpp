/// \file
/// Due dates of whole columns: one rule for every row, or a rule for each.
#pragma once

#include <heli/core/parts.hpp>
#include <heli/law/due_column_fill.hpp>
#include <heli/law/due_column_mixed.hpp>
#include <heli/law/timeline_table.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>

namespace heli::law {

/// `due` for a column of events, each of its own rule.
/// \param book the rules. \param tables the calendar. \param timelines the rules in their regions.
/// \param which the timeline of each row: numbers, as many as `events`.
/// \param events day numbers, missing ones as `calendar::missing_day`.
/// \param[out] out columns as long as `events`. \param threads at most so many threads; the
///        result does not depend on it.
template <std::signed_integral Day, std::integral Which>
void due(rulebook const& book, counting_tables const& tables, timeline_table const& timelines,
         std::span<Which const> which, std::span<Day const> events, due_columns<Day> const& out,
         unsigned threads = 1) {
    in_parts(events.size(), threads, [&](std::size_t first, std::size_t last) {
        auto const rows = last - first;
        due_column_detail::fill_mixed(book, tables, timelines, which.subspan(first, rows),
                                      events.subspan(first, rows), out.part(first, rows));
    });
}

/// `due` for a column of events of one rule.
/// \param timeline the rule in its region.
/// \param book, tables, events, out, threads as above.
template <std::signed_integral Day>
void due(rulebook const& book, counting_tables const& tables, rule_timeline const& timeline,
         std::span<Day const> events, due_columns<Day> const& out, unsigned threads = 1) {
    if (!timeline.uniform()) {
        timeline_table const alone(std::span(&timeline, 1));
        in_parts(events.size(), threads, [&](std::size_t first, std::size_t last) {
            due_column_detail::fill_mixed(book, tables, alone, calendar::constant_column{0},
                                          events.subspan(first, last - first),
                                          out.part(first, last - first));
        });
        return;
    }
    due_row const row(tables);
    auto const& counted = timeline.stretches().front();
    in_parts(events.size(), threads, [&](std::size_t first, std::size_t last) {
        auto const part = events.subspan(first, last - first);
        auto const to = out.part(first, last - first);
        to.unrolled_date.empty() ? due_column_detail::fill_one_rule<false>(row, counted, part, to)
                                 : due_column_detail::fill_one_rule<true>(row, counted, part, to);
        due_column_detail::note_timeline(timeline, part, to);
    });
}

}  // namespace heli::law
