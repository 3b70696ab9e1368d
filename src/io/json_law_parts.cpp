#include "json_law_parts.hpp"

#include <heli/data/legal_events.hpp>
#include <heli/law/due_step.hpp>

#include <utility>

namespace heli::io {

json text_or_null(bilingual const& text) {
    return text.zh.empty() && text.en.empty() ? json(nullptr) : part(text);
}

json part(law::extent const& e) {
    auto result = json{{"length", e.length}};
    put(result, "unit", e.unit);
    return result;
}

json part(law::period const& p) {
    auto result = part(p.length);
    put(result, "direction", p.direction);
    put(result, "roll", p.roll);
    return result;
}

json part(law::moment const& m) {
    auto text = law::moment_text(m);
    text[text.find(' ')] = 'T';
    return text;
}

json part(law::event_id const& event) {
    auto result = json{{"id", event.view()}, {"name", nullptr}};
    for (auto const& row : data::legal_events) {
        if (row.id == event.view()) {
            result["name"] = json{{"zh", row.zh}, {"en", row.en}};
        }
    }
    return result;
}

json region_or_null(std::optional<region_code> const& code) {
    return code ? json(to_text(*code)) : json(nullptr);
}

void put_rule(json& into, rule_id const& applied, law::rulebook const& book) {
    auto const& r = book.required(applied);
    into["rule"] = r.id.view();
    into["name"] = part(r.name);
    into["period"] = r.period ? part(*r.period) : json(nullptr);
    into["start_event"] = named_or_null(r.start_event);
    into["source"] = part(r.source);
}

void put_open(json& into, law::missing_fact fact, bilingual const& reason) {
    put(into, "missing_fact", fact == law::missing_fact::none ? std::nullopt : std::optional(fact));
    into["reason"] = text_or_null(reason);
}

json passed_over_list(std::vector<law::passed_over_rule> const& rules, law::rulebook const& book) {
    auto rows = json::array();
    for (auto const& p : rules) {
        auto const* r = book.find(p.rule);
        auto row = json{{"rule", p.rule.view()}, {"name", r ? part(r->name) : json(nullptr)}};
        put(row, "reason", p.reason);
        row["day"] = part(p.day);
        row["text"] = part(law::to_words(p));
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace heli::io
