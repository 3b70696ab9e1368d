/// \file
/// Rows of a column that need more than one count: by the full answer, or in several readings.
#pragma once

#include <heli/law/due_column_fill.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace heli::law::due_column_detail {

/// Asks for the full answer of a row, for rules that can be read in several ways.
template <class Day>
void ask(rulebook const& book, counting_tables const& tables, rule_timeline const& timeline,
         Day event, std::size_t at, due_columns<Day> const& out) {
    auto const offset = [](date const& d) {
        return static_cast<std::uint32_t>(calendar::required_offset(d));
    };
    try {
        auto const day = to_date(static_cast<day_number>(event));
        auto const calendar = tables.calendar().with(calendar::strictness::report_provisional);
        auto const answer = due(book, calendar, timeline.question(day));
        // The other possible calendars are asked for bounds only.
        auto const& day_due = tables.reading() == 0   ? answer.due_date
                              : tables.reading() == 1 ? answer.earliest
                                                      : answer.latest;
        out.write(at, static_cast<row_status>(answer.status), offset(day_due),
                  offset(answer.unrolled_date));
        if (!out.in_force.empty()) {
            out.in_force[at] = answer.in_force;
        }
        if (!out.rule.empty()) {
            auto const* applied = &book.required(answer.rule);
            out.rule[at] = static_cast<std::uint32_t>(applied - book.rules().data());
        }
    } catch (invalid_value const&) {
        out.write(at, row_status::out_of_range, no_day, no_day);
    } catch (not_found const&) {
        out.write(at, row_status::no_number, no_day, no_day);
    }
}

/// Fills a row of a rule that can be read in several ways: where their dates differ, none is
/// established.
template <class Day>
void fill_readings(due_row const& row, rule const& applied, timeline_stretch const& s, Day event,
                   std::size_t at, due_columns<Day> const& out) {
    auto const start = static_cast<std::uint32_t>(calendar::column_detail::offset(event));
    auto const unrolled = row.counted(s, start);
    auto const due = row.tables().moved(s.roll, unrolled);
    auto status = row.judged(s, start, unrolled, due);
    for (auto const& other : applied.other_readings) {
        auto const as = counted_as(other.period);
        auto const counted = row.counted(as, start);
        auto const day = row.tables().moved(as.roll, counted);
        if (!has_dates(row.judged(as, start, counted, day))) {
            status = std::max(status, row_status::out_of_range);
        } else if (day != due) {
            status = std::max(status, row_status::undetermined);
        }
    }
    out.write(at, status, due, unrolled);
}

}  // namespace heli::law::due_column_detail
