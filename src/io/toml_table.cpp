#include "toml_table.hpp"

#include "toml_node.hpp"

#include <heli/core/unknown_word.hpp>
#include <heli/programme/evidence_cells.hpp>

#include <algorithm>
#include <utility>

namespace heli::io {

namespace {

constexpr std::size_t longest_text = 100'000;

}  // namespace

toml_table::toml_table(toml::table const& table, std::string field, std::string const& path,
                       std::vector<finding>& findings)
    : table_(&table), field_(std::move(field)), path_(&path), findings_(&findings) {}

std::string toml_table::field_of(std::string_view key) const {
    return field_.empty() ? std::string(key) : field_ + "." + std::string(key);
}

place toml_table::where(std::string_view key) const {
    auto const* found = table_->get(key);
    return place_of(found == nullptr ? static_cast<toml::node const&>(*table_) : *found, *path_,
                    field_of(key));
}

void toml_table::wrong(place where, std::string code, bilingual message, std::string value) {
    findings_->push_back(
        {severity::error, std::move(code), std::move(where), std::move(message), std::move(value)});
}

toml::node const* toml_table::node(std::string_view key, presence need) {
    asked_.emplace_back(key);
    auto const* found = table_->get(key);
    if (found == nullptr && need == presence::required) {
        wrong(where(key), "missing_field",
              {"缺少必填项 " + std::string(key),
               "required field " + std::string(key) + " is missing"},
              "");
    }
    return found;
}

void toml_table::wrong_type(std::string_view key, toml::node const& found,
                            bilingual const& expected) {
    auto const got = type_name(found.type());
    wrong(where(key), "wrong_type",
          {std::string(key) + " 应为" + expected.zh + "，实为" + got.zh,
           std::string(key) + " is " + got.en + ", expected " + expected.en},
          value_text(found));
}

std::optional<std::string> toml_table::text(std::string_view key, presence need) {
    auto const* found = node(key, need);
    if (found == nullptr) {
        return std::nullopt;
    }
    auto const* value = found->as_string();
    if (value == nullptr) {
        wrong_type(key, *found, type_name(toml::node_type::string));
        return std::nullopt;
    }
    if (value->get().empty() && need == presence::required) {
        wrong(where(key), "missing_field",
              {std::string(key) + " 不能为空", std::string(key) + " is empty"}, "");
        return std::nullopt;
    }
    if (too_long(key, value->get())) {
        return std::nullopt;
    }
    return value->get();
}

std::optional<std::string> toml_table::code(std::string_view key, presence need) {
    auto const* number = table_->get_as<std::int64_t>(key);
    if (number == nullptr) {
        return text(key, need);
    }
    asked_.emplace_back(key);
    return std::to_string(number->get());
}

bool toml_table::too_long(std::string_view key, std::string const& text) {
    if (text.size() <= longest_text) {
        return false;
    }
    wrong(where(key), "too_long",
          {std::string(key) + " 超过 " + std::to_string(longest_text) + " 字节",
           std::string(key) + " has more than " + std::to_string(longest_text) + " bytes"},
          std::to_string(text.size()));
    return true;
}

bool toml_table::has_format(std::initializer_list<std::string_view> expected) {
    auto const format = text("format", presence::required);
    if (!has("format")) {
        constexpr std::string_view wanted[] = {"format"};
        for (auto const& [key, element] : *table_) {
            if (!nearest_name(key.str(), wanted).empty()) {
                unknown_key(key, wanted);
            }
        }
    }
    if (!format) {
        return false;
    }
    if (std::find(expected.begin(), expected.end(), *format) != expected.end()) {
        return true;
    }
    bilingual list;
    for (auto const name : expected) {
        list.zh += (list.zh.empty() ? "" : " 或 ") + std::string(name);
        list.en += (list.en.empty() ? "" : " or ") + std::string(name);
    }
    wrong(where("format"), "unknown_format",
          {"format 为“" + *format + "”，应为 " + list.zh,
           "format is \"" + *format + "\", expected " + list.en},
          *format);
    return false;
}

std::optional<std::int64_t> toml_table::integer(std::string_view key, presence need) {
    auto const* found = node(key, need);
    if (found == nullptr) {
        return std::nullopt;
    }
    auto const* value = found->as_integer();
    if (value == nullptr) {
        wrong_type(key, *found, type_name(toml::node_type::integer));
        return std::nullopt;
    }
    return value->get();
}

std::optional<date> toml_table::day(std::string_view key, presence need) {
    auto const* found = node(key, need);
    if (found == nullptr) {
        return std::nullopt;
    }
    auto const* value = found->as_date();
    if (value == nullptr) {
        wrong_type(key, *found,
                   {"日期 YYYY-MM-DD（不加引号）", "a date YYYY-MM-DD without quotes"});
        return std::nullopt;
    }
    try {
        return to_date(civil_date(value->get().year, value->get().month, value->get().day));
    } catch (invalid_value const&) {
        auto const written = value_text(*found);
        wrong(where(key), "invalid_date", programme::evidence_detail::date_fault(written), written);
        return std::nullopt;
    }
}

std::optional<bool> toml_table::boolean(std::string_view key, presence need) {
    auto const* found = node(key, need);
    if (found == nullptr) {
        return std::nullopt;
    }
    auto const* value = found->as_boolean();
    if (value == nullptr) {
        wrong_type(key, *found, type_name(toml::node_type::boolean));
        return std::nullopt;
    }
    return value->get();
}

programme::evidence_cell toml_table::cell(std::string_view key, toml::node_type expected) {
    auto const at = where(key);
    programme::evidence_cell result{"", at.line, at.column, false};
    auto const* found = node(key, presence::optional);
    if (found == nullptr) {
        return result;
    }
    if (found->type() != expected) {
        wrong_type(key, *found, type_name(expected));
        result.reported = true;
        return result;
    }
    result.text = value_text(*found);
    result.reported = too_long(key, result.text);
    return result;
}

void toml_table::unknown_key(toml::key const& key, std::span<std::string_view const> known) {
    auto const word = std::string(key.str());
    auto const hint = suggestion(word, known);
    auto const& begin = key.source().begin;
    wrong({*path_, static_cast<std::uint32_t>(begin.line), static_cast<std::uint32_t>(begin.column),
           field_of(word)},
          "unknown_key", {"未知的键 " + word + hint.zh, "unknown key " + word + hint.en}, word);
}

void toml_table::finish() {
    std::vector<std::string_view> const known(asked_.begin(), asked_.end());
    for (auto const& [key, element] : *table_) {
        if (std::find(asked_.begin(), asked_.end(), key.str()) == asked_.end()) {
            unknown_key(key, known);
        }
    }
}

}  // namespace heli::io
