#include <heli/io/json.hpp>

#include "json_law_parts.hpp"

#include <utility>

namespace heli::io {

namespace {

json extension_part(law::extension const& e) {
    return json{{"at_most", e.at_most ? part(*e.at_most) : json(nullptr)},
                {"condition", text_or_null(e.condition)},
                {"rule", id_or_null(e.rule)}};
}

/// A rule with all that is known of it.
json rule_part(law::rule const& r) {
    auto result = json::object();
    result["id"] = r.id.view();
    put(result, "matter", r.matter);
    result["region"] = to_text(r.region);
    result["overrides"] = id_or_null(r.overrides);
    result["superseded_by"] = id_or_null(r.superseded_by);
    put(result, "kind", r.kind);
    result["name"] = part(r.name);
    result["period"] = r.period ? part(*r.period) : json(nullptr);
    result["start_event"] = named_or_null(r.start_event);
    result["actor"] = named_or_null(r.actor);
    result["effect"] = text_or_null(r.effect);
    result["extension"] = r.extension ? extension_part(*r.extension) : json(nullptr);
    auto& readings = result["other_readings"] = json::array();
    for (auto const& other : r.other_readings) {
        readings.push_back({{"id", other.id.view()},
                            {"period", part(other.period)},
                            {"reason", part(other.reason)},
                            {"source", part(other.source)}});
    }
    result["notes"] = text_or_null(r.notes);
    result["published_on"] = part(r.published_on);
    result["effective_from"] = part(r.effective_from);
    result["effective_to"] = part(r.effective_to);
    result["effective_basis"] = text_or_null(r.effective_basis);
    result["source"] = part(r.source);
    return result;
}

json reading_part(law::legal_reading const& reading) {
    return json{{"id", reading.id.view()},
                {"due_date", part(reading.due_date)},
                {"unrolled_date", part(reading.unrolled_date)},
                {"earliest", part(reading.earliest)},
                {"latest", part(reading.latest)},
                {"reason", part(reading.reason)},
                {"source", part(reading.source)}};
}

/// Writes an answer with its readings and its rules.
void put_answer(json& into, law::due_answer const& answer, law::rulebook const& book) {
    put(into, "status", answer.status);
    into["event_date"] = part(answer.event_date);
    into["due_date"] = part(answer.due_date);
    into["unrolled_date"] = part(answer.unrolled_date);
    into["earliest"] = part(answer.earliest);
    into["latest"] = part(answer.latest);
    into["safe_date"] = part(answer.safe_date);
    auto& readings = into["readings"] = json::array();
    for (auto const& reading : answer.readings) {
        readings.push_back(reading_part(reading));
    }
    into["asked"] = answer.asked.view();
    into["region"] = region_or_null(answer.region);
    put_rule(into, answer.rule, book);
    into["law_on"] = part(answer.law_on);
    put(into, "in_force", answer.in_force);
    into["authority_period"] = answer.authority_period;
    into["passed_over"] = passed_over_list(answer.passed_over, book);
    put_open(into, answer.fact, answer.reason);
}

json answer_part(law::due_answer const& answer, law::rulebook const& book) {
    auto result = json::object();
    put_answer(result, answer, book);
    return result;
}

json body(law::due_answer const& answer, law::rulebook const& book) {
    auto result = document("due");
    put_answer(result, answer, book);
    return result;
}

json body(law::due_moment const& answer, law::rulebook const& book) {
    auto result = document("due_moment");
    result["event"] = part(answer.event);
    result["due"] = part(answer.due);
    put_rule(result, answer.rule, book);
    put(result, "in_force", answer.in_force);
    return result;
}

template <class T>
std::string with_steps(explained<T> const& answer, law::rulebook const& book) {
    auto result = body(answer.value, book);
    result["steps"] = list(answer.steps);
    return bytes(result);
}

std::string rules_of(std::vector<law::rule const*> const& rules) {
    auto result = document("rules");
    auto& rows = result["rules"] = json::array();
    for (auto const* r : rules) {
        rows.push_back(rule_part(*r));
    }
    return bytes(result);
}

}  // namespace

std::string to_json(law::rule const& r) {
    auto result = document("rule");
    result["rule"] = rule_part(r);
    return bytes(result);
}

std::string to_json(std::vector<law::rule> const& rules) {
    std::vector<law::rule const*> all;
    all.reserve(rules.size());
    for (auto const& r : rules) {
        all.push_back(&r);
    }
    return rules_of(all);
}

std::string to_json(std::vector<law::rule const*> const& rules) {
    return rules_of(rules);
}

std::string to_json(law::due_answer const& answer, law::rulebook const& book) {
    return bytes(body(answer, book));
}

std::string to_json(explained<law::due_answer> const& answer, law::rulebook const& book) {
    return with_steps(answer, book);
}

std::string to_json(law::due_moment const& answer, law::rulebook const& book) {
    return bytes(body(answer, book));
}

std::string to_json(explained<law::due_moment> const& answer, law::rulebook const& book) {
    return with_steps(answer, book);
}

std::string to_json(law::due_comparison const& answer, law::rulebook const& book) {
    auto result = document("due_comparison");
    result["days_later"] = answer.days_later;
    result["same_rule"] = answer.same_rule;
    result["first"] = answer_part(answer.first, book);
    result["second"] = answer_part(answer.second, book);
    return bytes(result);
}

std::string to_json(std::vector<law::law_change> const& changes, law::rulebook const& book) {
    auto result = document("law_changes");
    auto& rows = result["changes"] = json::array();
    for (auto const& change : changes) {
        rows.push_back({{"from", part(change.from)},
                        {"days_later", change.days_later},
                        {"answer", answer_part(change.answer, book)}});
    }
    return bytes(result);
}

}  // namespace heli::io
