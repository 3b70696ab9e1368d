/// \file
/// TOML as it is written: lines of keys and values under the headers of their tables.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/date.hpp>
#include <heli/core/label.hpp>
#include <heli/core/rational.hpp>
#include <heli/core/rounding.hpp>
#include <heli/core/source.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::io {

/// A text in quotes.
/// \throws invalid_value if it is not UTF-8.
[[nodiscard]] std::string in_quotes(std::string_view text);
/// An exact number: a whole one as it is, any other in quotes.
[[nodiscard]] std::string exact_text(rational const& number);
/// `{ zh = "...", en = "..." }`, without a language in which it is empty.
[[nodiscard]] std::string both_text(bilingual const& text);
/// `{ title = "...", status = "verified" }`.
/// \throws invalid_value if it has no title.
[[nodiscard]] std::string source_text(source const& from);
/// `{ how = "half_up", unit = "0.1" }`.
[[nodiscard]] std::string rounding_text(rounding_rule const& rule);

/// `["a", "b"]` of codes, tokens or texts.
template <class Range, class Text>
[[nodiscard]] std::string list_text(Range const& range, Text const& text_of) {
    std::string list;
    for (auto const& one : range) {
        list += (list.empty() ? "" : ", ") + text_of(one);
    }
    return "[" + list + "]";
}

/// Writes `key = value` lines; nothing for what is absent.
class key_lines {
public:
    void table(std::string_view header) { text_ += "\n" + std::string(header) + "\n"; }
    /// A value that is written already.
    void line(std::string_view key, std::string const& value) {
        text_ += std::string(key) + " = " + value + "\n";
    }
    void text(std::string_view key, std::string_view value) { line(key, in_quotes(value)); }
    void some_text(std::string_view key, std::string const& value) {
        if (!value.empty()) {
            text(key, value);
        }
    }
    void number(std::string_view key, std::int64_t value) { line(key, std::to_string(value)); }
    template <class Number>
    void number(std::string_view key, std::optional<Number> const& value) {
        if (value) {
            number(key, static_cast<std::int64_t>(*value));
        }
    }
    void exact(std::string_view key, std::optional<rational> const& value) {
        if (value) {
            line(key, exact_text(*value));
        }
    }
    template <class Enum>
    void word(std::string_view key, std::optional<Enum> const& value) {
        if (value) {
            text(key, token(*value));
        }
    }
    void name(bilingual const& value) {
        if (value != bilingual{}) {
            line("name", both_text(value));
        }
    }
    void from(source const& value) {
        if (value != source{}) {
            line("source", source_text(value));
        }
    }
    void rounding(std::optional<rounding_rule> const& rule) {
        if (rule) {
            line("rounding", rounding_text(*rule));
        }
    }
    /// Codes; nothing if there are none.
    template <class Id>
    void codes(std::string_view key, std::vector<Id> const& ids) {
        if (!ids.empty()) {
            line(key, list_text(ids, [](Id const& id) { return in_quotes(id.view()); }));
        }
    }
    [[nodiscard]] std::string take() { return std::move(text_); }

private:
    std::string text_;
};

}  // namespace heli::io
