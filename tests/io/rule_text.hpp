/// \file
/// Rules as the text of a document.
#pragma once

#include <heli/law/rule.hpp>

#include <optional>
#include <string>
#include <vector>

namespace heli::io {

/// `key = "text"`, with what TOML needs escaped; nothing for an empty text.
[[nodiscard]] inline std::string text_line(std::string const& key, std::string_view text) {
    std::string quoted;
    for (char const c : text) {
        quoted += c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
    }
    return text.empty() ? "" : key + " = \"" + quoted + "\"\n";
}
[[nodiscard]] inline std::string both_line(std::string const& key, bilingual const& text) {
    return text.zh.empty() && text.en.empty()
               ? ""
               : text_line(key + ".zh", text.zh) + text_line(key + ".en", text.en);
}
[[nodiscard]] inline std::string day_line(std::string const& key, std::optional<date> const& day) {
    return day ? key + " = " + to_text(*day) + "\n" : "";
}
[[nodiscard]] inline std::string extent_lines(law::extent const& e) {
    return "length = " + std::to_string(e.length) + "\n" + text_line("unit", token(e.unit));
}
[[nodiscard]] inline std::string period_lines(law::period const& p) {
    return extent_lines(p.length) + text_line("direction", token(p.direction)) +
           text_line("roll", token(p.roll));
}
[[nodiscard]] inline std::string source_lines(source const& from) {
    return text_line("law", from.title) + text_line("article", from.article) +
           text_line("address", from.address) + text_line("status", token(from.status));
}
template <class Id>
[[nodiscard]] std::string id_line(std::string const& key, std::optional<Id> const& id) {
    return id ? text_line(key, id->view()) : "";
}
template <class Named>
[[nodiscard]] std::string word_lines(std::string const& key, std::optional<Named> const& word) {
    return word ? text_line(key + ".id", word->id.view()) + both_line(key, word->name) : "";
}

/// One `[[rule]]`.
[[nodiscard]] inline std::string rule_text(law::rule const& r) {
    auto text =
        "[[rule]]\n" + text_line("id", r.id.view()) + text_line("matter", token(r.matter)) +
        text_line("region", to_text(r.region)) + id_line("overrides", r.overrides) +
        id_line("superseded_by", r.superseded_by) + text_line("kind", token(r.kind)) +
        both_line("name", r.name) + source_lines(r.source) +
        (r.period ? period_lines(*r.period) : "") + word_lines("start_event", r.start_event) +
        word_lines("actor", r.actor) + both_line("effect", r.effect) + both_line("notes", r.notes) +
        day_line("published_on", r.published_on) + day_line("effective_from", r.effective_from) +
        day_line("effective_to", r.effective_to) + both_line("basis", r.effective_basis);
    if (r.extension) {
        text += "[rule.extension]\n" +
                (r.extension->at_most ? extent_lines(*r.extension->at_most) : "") +
                both_line("condition", r.extension->condition) + id_line("rule", r.extension->rule);
    }
    for (auto const& other : r.other_readings) {
        text += "[[rule.reading]]\n" + text_line("id", other.id.view()) +
                period_lines(other.period) + both_line("reason", other.reason) +
                source_lines(other.source);
    }
    return text;
}

}  // namespace heli::io
