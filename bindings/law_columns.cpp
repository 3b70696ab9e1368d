/// \file
/// Due dates of whole columns: the kernels of heli/law/due_column.hpp over NumPy arrays, without
/// the GIL. The functions are private; `heli.law._questions` calls them.

#include "column_chunks.hpp"
#include "law_book.hpp"

#include <heli/law/due_column.hpp>
#include <heli/law/safe_day.hpp>

#include <array>
#include <map>
#include <variant>

namespace heli::python {
namespace {

using namespace law;
using days = numbers_of<std::int64_t>;
using places = numbers_of<std::int32_t>;

/// What a timeline is made for: the text of a rule, and a region; `false` for one that is unknown.
using asked_pair = std::pair<std::string, std::variant<bool, std::optional<region_code>>>;

/// The timeline of a pair.
rule_timeline timeline_of(rulebook const& book, asked_pair const& asked,
                          std::optional<date> const& law_on) {
    auto const& [rule, region] = asked;
    if (std::holds_alternative<bool>(region)) {
        return rule_timeline(row_status::unknown_region);
    }
    if (!rule_id::valid(rule)) {
        return rule_timeline(row_status::unknown_rule);
    }
    return {book, rule_id(std::string_view(rule)), std::get<1>(region), law_on};
}

timeline_table timelines_of(rulebook const& book, std::vector<asked_pair> const& asked,
                            std::optional<date> const& law_on) {
    std::vector<rule_timeline> timelines;
    timelines.reserve(asked.size());
    for (auto const& pair : asked) {
        timelines.push_back(timeline_of(book, pair, law_on));
    }
    return timeline_table(timelines);
}

/// The rule of each row: numbers of a table, or the only one of it.
class row_rules {
public:
    /// \throws invalid_value if they are not as many as there are rows.
    row_rules(timeline_table const& timelines, places const* which, std::size_t rows)
        : timelines_(&timelines) {
        if (which != nullptr) {
            which_ = span_of(*which);
            require_rows(rows, which_.size());
        }
    }
    /// The number of the timeline of a row.
    [[nodiscard]] std::size_t number(std::size_t row) const noexcept {
        return which_.empty() ? 0 : static_cast<std::size_t>(which_[row]);
    }
    /// Fills rows by the kernel.
    void fill(rulebook const& book, counting_tables const& tables, std::size_t first,
              std::span<std::int64_t const> events, due_columns<std::int64_t> const& out,
              unsigned threads) const {
        if (which_.empty()) {
            due(book, tables, timelines_->timeline(0), events, out, threads);
        } else {
            due(book, tables, *timelines_, which_.subspan(first, events.size()), events, out,
                threads);
        }
    }

private:
    timeline_table const* timelines_;
    std::span<std::int32_t const> which_;
};

/// \return due dates, statuses, dates as counted, force, positions of rules, and how many rows
///         have each status.
py::tuple due_column(rulebook const& book, calendar::work_calendar const& calendar,
                     std::vector<asked_pair> const& asked, std::optional<places> const& which,
                     days const& event_days, std::optional<date> const& law_on,
                     py::object const& progress, whole_number threads) {
    auto const events = span_of(event_days);
    auto const rows = events.size();
    auto const timelines = timelines_of(book, asked, law_on);
    counting_tables const tables(calendar);
    row_rules const rules(timelines, which ? &*which : nullptr, rows);
    auto const at_once = threads_of(threads);
    new_column<std::int64_t> const due_dates(rows);
    new_column<row_status, std::uint8_t> const statuses(rows);
    new_column<std::int64_t> const unrolled(rows);
    new_column<in_force, std::uint8_t> const force(rows);
    new_column<std::uint32_t> const applied(rows);
    due_columns<std::int64_t> const all{due_dates.rows, statuses.rows, unrolled.rows, force.rows,
                                        applied.rows};
    std::array<std::size_t, std::size(labels_of<row_status>::rows)> tally{};
    in_chunks(rows, progress, [&](std::size_t first, std::size_t end) {
        auto const size = end - first;
        auto const out = all.part(first, size);
        rules.fill(book, tables, first, events.subspan(first, size), out, at_once);
        count_statuses(std::span<row_status const>(out.status), tally);
    });
    return py::make_tuple(due_dates.array, statuses.array, unrolled.array, force.array,
                          applied.array, tally);
}

/// The bounds of rows that are answered. Rows whose rule is asked for its full answer have theirs;
/// for the others the kernel counts in each possible calendar.
/// \return earliest and latest due dates.
py::tuple due_bounds(rulebook const& book, calendar::work_calendar const& calendar,
                     std::vector<asked_pair> const& asked, std::optional<places> const& which,
                     days const& event_days, std::optional<date> const& law_on,
                     py::object const& progress) {
    auto const events = span_of(event_days);
    auto const rows = events.size();
    auto const timelines = timelines_of(book, asked, law_on);
    row_rules const rules(timelines, which ? &*which : nullptr, rows);
    new_column<std::int64_t> const earliest(rows);
    new_column<std::int64_t> const latest(rows);
    std::vector<row_status> status(std::min(rows, chunk_rows));
    std::vector<std::int64_t> counted(status.size());
    auto const one_reading = [&](std::size_t reading, std::size_t first, std::size_t size) {
        counting_tables const tables(calendar, reading);
        due_columns<std::int64_t> const out{
            std::span(counted).first(size), std::span(status).first(size), {}, {}, {}};
        rules.fill(book, tables, first, events.subspan(first, size), out, 1);
        for (std::size_t i = 0; i < size; ++i) {
            auto const row = first + i;
            bool const begins = reading == 0;
            earliest.rows[row] = begins ? counted[i] : std::min(earliest.rows[row], counted[i]);
            latest.rows[row] = begins ? counted[i] : std::max(latest.rows[row], counted[i]);
        }
    };
    in_chunks(rows, progress, [&](std::size_t first, std::size_t end) {
        for (std::size_t const reading : {0U, 1U, 2U}) {
            one_reading(reading, first, end - first);
        }
        for (auto row = first; row < end; ++row) {
            auto const number = rules.number(row);
            bool const answered = earliest.rows[row] != calendar::missing_day<std::int64_t>;
            if (answered && timelines.on(number, events[row]).one_by_one) {
                auto const day = to_date(static_cast<day_number>(events[row]));
                auto const answer = due(book, calendar, timelines.timeline(number).question(day));
                earliest.rows[row] = to_day_number(answer.earliest);
                latest.rows[row] = to_day_number(answer.latest);
            }
        }
    });
    return py::make_tuple(earliest.array, latest.array);
}

/// Safe days of rules that can be read in several ways: those of full answers, each asked for once.
class full_safe_days {
public:
    full_safe_days(rulebook const& book, calendar::work_calendar const& calendar,
                   timeline_table const& timelines)
        : book_(book),
          calendar_(calendar.with(calendar::strictness::report_provisional)),
          timelines_(timelines) {}
    /// The safe day of an event under a timeline.
    date const& operator()(std::size_t timeline, std::int64_t event) {
        auto const [at, is_new] = known_.try_emplace({timeline, event});
        if (is_new) {
            auto const day = to_date(static_cast<day_number>(event));
            at->second =
                due(book_, calendar_, timelines_.timeline(timeline).question(day)).safe_date;
        }
        return at->second;
    }

private:
    rulebook const& book_;
    calendar::work_calendar calendar_;
    timeline_table const& timelines_;
    std::map<std::pair<std::size_t, std::int64_t>, date> known_;
};

/// The safe days of rows that are answered.
/// \param ends due dates, last days as counted, earliest and latest due dates.
days due_safe_days(rulebook const& book, calendar::work_calendar const& calendar,
                   std::vector<asked_pair> const& asked, std::optional<places> const& which,
                   days const& event_days, std::optional<date> const& law_on,
                   std::array<days, 4> const& ends, py::object const& progress) {
    auto const events = span_of(event_days);
    auto const timelines = timelines_of(book, asked, law_on);
    row_rules const rules(timelines, which ? &*which : nullptr, events.size());
    full_safe_days full(book, calendar, timelines);
    std::array<std::span<std::int64_t const>, 4> columns;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        columns[i] = span_of(ends[i]);
        require_rows(events.size(), columns[i].size());
    }
    new_column<std::int64_t> const safe(events.size());
    in_chunks(events.size(), progress, [&](std::size_t first, std::size_t end) {
        for (auto row = first; row < end; ++row) {
            auto const number = rules.number(row);
            auto const& s = timelines.on(number, events[row]);
            auto const day = [&](std::size_t of) {
                return to_date(static_cast<day_number>(columns[of][row]));
            };
            safe.rows[row] = to_day_number(
                s.several || s.one_by_one
                    ? full(number, events[row])
                    : safe_day(book.rules()[s.rule], {day(1), {day(0), {}, day(2), day(3)}}));
        }
    });
    return safe.array;
}

/// The first of some answered rows that a strict calendar refuses; nothing if it refuses none.
std::optional<std::size_t> first_refused(rulebook const& book,
                                         calendar::work_calendar const& calendar,
                                         std::vector<asked_pair> const& asked,
                                         std::optional<places> const& which, days const& event_days,
                                         std::optional<date> const& law_on) {
    auto const events = span_of(event_days);
    auto const timelines = timelines_of(book, asked, law_on);
    row_rules const rules(timelines, which ? &*which : nullptr, events.size());
    for (std::size_t row = 0; row < events.size(); ++row) {
        try {
            auto const day = to_date(static_cast<day_number>(events[row]));
            (void)due(book, calendar, timelines.timeline(rules.number(row)).question(day));
        } catch (not_found const&) {
            return row;
        }
    }
    return std::nullopt;
}

}  // namespace

void bind_law_columns(py::module_& m) {
    bind_tokens<row_status>(m, "RowStatus", law_home,
                            "How a row of a column of due dates was answered; its code is its "
                            "position.");
    m.def("_due_column", &due_column);
    m.def("_due_bounds", &due_bounds);
    m.def("_due_safe_days", &due_safe_days);
    m.def("_first_refused", &first_refused);
}

}  // namespace heli::python
