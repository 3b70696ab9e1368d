/// \file
/// Reading TOML tables field by field, collecting every problem with its line and column.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/date.hpp>
#include <heli/core/finding.hpp>
#include <heli/core/label.hpp>
#include <heli/core/rational.hpp>
#include <heli/core/source.hpp>
#include <heli/core/unknown_word.hpp>
#include <heli/programme/evidence_row.hpp>

#include "toml_document.hpp"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::io {

/// Whether a field must be there.
enum class presence : unsigned char { required, optional };

/// What is said of a text that is no identifier.
[[nodiscard]] inline bilingual invalid_id(std::string const& text) {
    return {"编号“" + text + "”无效，应为 1 至 31 个 A-Z a-z 0-9 - _ . 字符",
            "\"" + text + "\" is no id, expected 1 to 31 characters of A-Z a-z 0-9 - _ ."};
}

/// One table of a document. Every field that is asked for is known; `finish` reports the rest.
class toml_table {
public:
    toml_table(toml::table const& table, std::string field, std::string const& path,
               std::vector<finding>& findings);

    /// A text of at most 100,000 bytes; a required one is not empty.
    std::optional<std::string> text(std::string_view key, presence need);
    /// A code: a text, or a whole number taken as text.
    std::optional<std::string> code(std::string_view key, presence need);
    /// A whole number.
    std::optional<std::int64_t> integer(std::string_view key, presence need);
    /// A date without a time.
    std::optional<date> day(std::string_view key, presence need);
    /// A date without a time, or the text of one: JSON has no dates.
    std::optional<date> day_or_text(std::string_view key, presence need);
    /// A first and a last date, in the same forms: `[2025-06-24, 2025-06-30]`.
    std::optional<std::pair<date, date>> two_days(std::string_view key, presence need);
    /// An exact number: a whole one, or the text of a decimal or a fraction. A decimal that is not
    /// in quotes is an error: its value would be rounded.
    std::optional<rational> exact_number(std::string_view key, presence need);
    /// `true` or `false`.
    std::optional<bool> boolean(std::string_view key, presence need);
    /// `{ zh = "...", en = "..." }`, both filled.
    std::optional<bilingual> both_languages(std::string_view key, presence need);
    /// The same where one of them is enough; the other is empty.
    std::optional<bilingual> some_language(std::string_view key, presence need);
    /// An array of texts, or of whole numbers taken as texts, each with its place.
    std::vector<std::pair<std::string, place>> texts(std::string_view key, presence need);
    /// An inner table.
    std::optional<toml_table> table(std::string_view key, presence need);
    /// An array of tables; none if the key is absent.
    std::vector<toml_table> tables(std::string_view key);
    /// The same with at most so many; none if there are more, which is reported.
    std::vector<toml_table> tables(std::string_view key, std::size_t most);
    /// Every inner table of an inner table, with its key.
    std::vector<std::pair<std::string, toml_table>> named_tables(std::string_view key);
    /// A token of an enumeration.
    template <class Enum>
    std::optional<Enum> word(std::string_view key, presence need) {
        auto const found = text(key, need);
        if (!found) {
            return std::nullopt;
        }
        if (auto const* row = find_token<Enum>(*found)) {
            return row->value;
        }
        wrong(where(key), "unknown_" + std::string(key), unknown_word<Enum>(*found), *found);
        return std::nullopt;
    }
    /// An identifier.
    template <class Id>
    std::optional<Id> identifier(std::string_view key, presence need) {
        auto const found = text(key, need);
        if (!found) {
            return std::nullopt;
        }
        if (!Id::valid(*found)) {
            wrong(where(key), "invalid_id", invalid_id(*found), *found);
            return std::nullopt;
        }
        return Id(std::string_view(*found));
    }
    /// An array of tokens.
    template <class Enum>
    std::vector<Enum> words(std::string_view key, presence need) {
        std::vector<Enum> result;
        for (auto const& [text, at] : texts(key, need)) {
            if (auto const* row = find_token<Enum>(text)) {
                result.push_back(row->value);
            } else {
                wrong(at, "unknown_word", unknown_word<Enum>(text), text);
            }
        }
        return result;
    }
    /// An array of identifiers.
    template <class Id>
    std::vector<Id> identifiers(std::string_view key, presence need) {
        std::vector<Id> result;
        for (auto const& [text, at] : texts(key, need)) {
            if (Id::valid(text)) {
                result.emplace_back(std::string_view(text));
            } else {
                wrong(at, "invalid_id", invalid_id(text), text);
            }
        }
        return result;
    }
    /// The value of a key as the text of an evidence cell.
    programme::evidence_cell cell(std::string_view key, toml::node_type expected);

    /// Whether there is such a key.
    [[nodiscard]] bool has(std::string_view key) const { return table_->contains(key); }
    /// Whether the value of a key is a table.
    [[nodiscard]] bool has_table(std::string_view key) const {
        auto const* found = table_->get(key);
        return found != nullptr && found->is_table();
    }
    /// Where a key stands; the table itself if it is absent.
    [[nodiscard]] place where(std::string_view key) const;
    /// The dotted path of this table.
    [[nodiscard]] std::string const& field() const noexcept { return field_; }
    /// Adds an error.
    void wrong(place where, std::string code, bilingual message, std::string value);
    /// Whether the document is of one of these formats, as its key `format` says; reports it if
    /// not, and keys that may be meant to be `format`.
    bool has_format(std::initializer_list<std::string_view> expected);
    /// Reports every key that nobody asked for, with a suggestion where one is close.
    void finish();

private:
    toml::node const* node(std::string_view key, presence need);
    std::optional<date> day_in(toml::node const& found, std::string const& field);
    bool too_long(std::string_view key, std::string const& text);
    void wrong_type(std::string_view key, toml::node const& found, bilingual const& expected);
    void unknown_key(toml::key const& key, std::span<std::string_view const> known);
    std::string field_of(std::string_view key) const;

    toml::table const* table_;
    std::string field_;
    std::string const* path_;
    std::vector<finding>* findings_;
    std::vector<std::string> asked_;
};

}  // namespace heli::io
