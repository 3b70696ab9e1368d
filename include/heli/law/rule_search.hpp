/// \file
/// Finding rules by words.
#pragma once

#include <heli/law/rulebook.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace heli::law {

namespace rule_search_detail {

inline std::string lower(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return result;
}

inline std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    while (!text.empty()) {
        auto const end = std::min(text.find(' '), text.size());
        if (end > 0) {
            words.push_back(lower(text.substr(0, end)));
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

inline std::string searched(rule const& r) {
    auto text = r.id.str() + "\n" + r.name.zh + "\n" + r.name.en + "\n" + r.source.title + " " +
                r.source.article + "\n" + std::string(token(r.matter)) + "\n" +
                std::string(name(r.matter, language::zh)) + "\n" +
                std::string(name(r.matter, language::en));
    if (r.start_event) {
        text += "\n" + r.start_event->id.str() + "\n" + r.start_event->name.zh + "\n" +
                r.start_event->name.en;
    }
    return lower(text);
}

}  // namespace rule_search_detail

/// The rules that hold every word of `text` in their id, names, law, matter or start event,
/// without regard to the case of letters A to Z; in the order of the book. Every rule for a text
/// without words.
[[nodiscard]] inline std::vector<rule const*> search(rulebook const& book, std::string_view text) {
    auto const words = rule_search_detail::words_of(text);
    std::vector<rule const*> found;
    for (auto const& r : book.rules()) {
        auto const all = rule_search_detail::searched(r);
        if (std::all_of(words.begin(), words.end(), [&](std::string const& word) {
                return all.find(word) != std::string::npos;
            })) {
            found.push_back(&r);
        }
    }
    return found;
}

}  // namespace heli::law
