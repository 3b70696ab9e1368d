#include <heli/core/error.hpp>
#include <heli/io/json.hpp>

#include "json_law_parts.hpp"

#include <utility>

namespace heli::io {

namespace {

json event_part(law::clock_event const& e, std::size_t position) {
    auto result = json{{"position", position}, {"date", part(e.day)}};
    put(result, "action", e.action);
    result["event"] = named_or_null(e.event);
    result["until"] = part(e.until);
    result["ongoing"] = e.ongoing;
    result["by"] = e.by ? part(*e.by) : json(nullptr);
    result["evidence"] = e.evidence.empty() ? json(nullptr) : json(e.evidence);
    return result;
}

/// Days left are only known beside a due date, and while a suspension keeps them.
json days_left_part(std::int64_t days, bool due, law::clock_phase phase) {
    return due || phase == law::clock_phase::suspended ? json(days) : json(nullptr);
}

json line_part(law::clock_line const& line, law::period_clock const& c) {
    auto result =
        json{{"event", event_part(c.events[line.event], line.event)}, {"applied", line.applied}};
    put(result, "phase", line.phase);
    result["due_before"] = part(line.due_before);
    result["due_after"] = part(line.due_after);
    result["days_used"] = line.days_used;
    result["days_left"] = days_left_part(line.days_left, line.due_after.has_value(), line.phase);
    result["text"] = part(line.text);
    result["source"] = line.source.title.empty() ? json(nullptr) : part(line.source);
    return result;
}

/// Writes the dates that a clock and a deadline have as far as they are known.
template <class Dated>
void put_dates(json& into, Dated const& d) {
    into["due_date"] = part(d.due_date);
    into["unrolled_date"] = part(d.unrolled_date);
    into["earliest"] = part(d.earliest);
    into["latest"] = part(d.latest);
    into["safe_date"] = part(d.safe_date);
}

/// Writes a deadline as it stands.
void put_deadline(json& into, law::deadline const& d, date const& as_of,
                  law::rulebook const& book) {
    put(into, "state", d.state);
    put(into, "status", d.status);
    into["event_date"] = part(d.event_date);
    put_dates(into, d);
    into["days_left"] = part(law::days_left(d, as_of));
    into["fulfilled_on"] = part(d.fulfilled_on);
    into["moved"] = d.moved;
    into["asked"] = d.asked.view();
    put_rule(into, d.rule, book);
    put(into, "necessity", d.necessity);
    put(into, "in_force", d.in_force);
    put_open(into, d.fact, d.reason);
}

json case_part(law::procedure_case const& c) {
    auto result = json{{"id", c.id}};
    put(result, "procedure", c.procedure);
    result["region"] = region_or_null(c.region);
    auto& events = result["events"] = json::array();
    for (auto const& e : c.events) {
        events.push_back(
            {{"event", part(e.event)}, {"date", part(e.day)}, {"until", part(e.until)}});
    }
    return result;
}

}  // namespace

std::string to_json(law::clock_state const& state, law::period_clock const& c,
                    law::rulebook const& book) {
    auto result = document("clock");
    put(result, "phase", state.phase);
    put(result, "status", state.status);
    result["as_of"] = part(state.as_of);
    result["started"] = part(state.started);
    result["first_due_date"] = part(state.first_due_date);
    put_dates(result, state);
    result["days_used"] = state.days_used;
    result["days_left"] = days_left_part(state.days_left, state.due_date.has_value(), state.phase);
    result["days_excluded"] = state.days_excluded;
    result["extended_by"] = state.extended_by ? part(*state.extended_by) : json(nullptr);
    result["region"] = region_or_null(c.region);
    result["asked"] = state.asked.view();
    put_rule(result, state.rule, book);
    put(result, "in_force", state.in_force);
    result["authority_period"] = state.authority_period;
    result["passed_over"] = passed_over_list(state.passed_over, book);
    put_open(result, state.fact, state.reason);
    auto& lines = result["lines"] = json::array();
    for (auto const& line : state.lines) {
        if (line.event >= c.events.size()) {
            throw invalid_value("the state is that of another clock: it has an event " +
                                std::to_string(line.event) + ", the clock has " +
                                std::to_string(c.events.size()) + " events");
        }
        lines.push_back(line_part(line, c));
    }
    result["findings"] = list(state.findings);
    return bytes(result);
}

std::string to_json(std::vector<law::deadline> const& deadlines, law::procedure_case const& c,
                    date const& as_of, law::rulebook const& book) {
    auto result = document("plan");
    result["case"] = case_part(c);
    result["as_of"] = part(as_of);
    auto& rows = result["deadlines"] = json::array();
    for (auto const& d : deadlines) {
        auto row = json::object();
        put_deadline(row, d, as_of, book);
        rows.push_back(std::move(row));
    }
    return bytes(result);
}

std::string to_json(std::vector<law::docket_entry> const& entries, date const& as_of,
                    int within_days, law::rulebook const& book) {
    auto result = document("docket");
    result["as_of"] = part(as_of);
    result["within_days"] = within_days;
    auto& rows = result["entries"] = json::array();
    for (auto const& entry : entries) {
        auto row = json{{"case", entry.case_id}};
        put_deadline(row, entry.deadline, as_of, book);
        rows.push_back(std::move(row));
    }
    return bytes(result);
}

}  // namespace heli::io
