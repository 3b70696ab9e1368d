#include "toml_node.hpp"
#include "toml_table.hpp"

#include <cstddef>
#include <utility>

namespace heli::io {

std::optional<bilingual> toml_table::both_languages(std::string_view key, presence need) {
    auto inner = table(key, need);
    if (!inner) {
        return std::nullopt;
    }
    auto const zh = inner->text("zh", presence::required);
    auto const en = inner->text("en", presence::required);
    inner->finish();
    if (!zh || !en) {
        return std::nullopt;
    }
    return bilingual{*zh, *en};
}

std::optional<bilingual> toml_table::some_language(std::string_view key, presence need) {
    auto inner = table(key, need);
    if (!inner) {
        return std::nullopt;
    }
    auto const said = findings_->size();
    bilingual const text{inner->text("zh", presence::optional).value_or(""),
                         inner->text("en", presence::optional).value_or("")};
    inner->finish();
    if (text == bilingual{} && findings_->size() == said) {
        wrong(where(key), "missing_field",
              {std::string(key) + " 应有中文 zh 或英文 en",
               std::string(key) + ": expected a text zh or en"},
              "");
    }
    return text;
}

std::vector<std::pair<std::string, place>> toml_table::texts(std::string_view key, presence need) {
    std::vector<std::pair<std::string, place>> result;
    auto const* found = node(key, need);
    if (found == nullptr) {
        return result;
    }
    auto const* array = found->as_array();
    if (array == nullptr) {
        wrong_type(key, *found, {"文本数组", "an array of texts"});
        return result;
    }
    for (std::size_t i = 0; i < array->size(); ++i) {
        auto const& element = *array->get(i);
        auto const field = field_of(key) + "[" + std::to_string(i) + "]";
        if (auto const* value = element.as_string()) {
            result.emplace_back(value->get(), place_of(element, *path_, field));
        } else if (auto const* number = element.as_integer()) {
            result.emplace_back(std::to_string(number->get()), place_of(element, *path_, field));
        } else {
            wrong(place_of(element, *path_, field), "wrong_type",
                  {"应为文本，实为" + type_name(element.type()).zh,
                   "is " + type_name(element.type()).en + ", expected a text"},
                  value_text(element));
        }
    }
    return result;
}

std::optional<toml_table> toml_table::table(std::string_view key, presence need) {
    auto const* found = node(key, need);
    if (found == nullptr) {
        return std::nullopt;
    }
    auto const* inner = found->as_table();
    if (inner == nullptr) {
        wrong_type(key, *found, type_name(toml::node_type::table));
        return std::nullopt;
    }
    return toml_table(*inner, field_of(key), *path_, *findings_);
}

std::vector<toml_table> toml_table::tables(std::string_view key) {
    std::vector<toml_table> result;
    auto const* found = node(key, presence::optional);
    if (found == nullptr) {
        return result;
    }
    auto const* array = found->as_array();
    if (array == nullptr) {
        wrong_type(key, *found,
                   {"表数组，如 [[" + std::string(key) + "]]",
                    "an array of tables, such as [[" + std::string(key) + "]]"});
        return result;
    }
    for (std::size_t i = 0; i < array->size(); ++i) {
        auto const field = field_of(key) + "[" + std::to_string(i) + "]";
        auto const& element = *array->get(i);
        if (auto const* inner = element.as_table()) {
            result.emplace_back(*inner, field, *path_, *findings_);
        } else {
            wrong(place_of(element, *path_, field), "wrong_type",
                  {"应为表", "is " + type_name(element.type()).en + ", expected a table"},
                  value_text(element));
        }
    }
    return result;
}

std::vector<toml_table> toml_table::tables(std::string_view key, std::size_t most) {
    auto const* array = table_->get_as<toml::array>(key);
    if (array == nullptr || array->size() <= most) {
        return tables(key);
    }
    asked_.emplace_back(key);
    auto const name = std::string(key);
    wrong(where(key), "too_many",
          {name + " 超过 " + std::to_string(most) + " 个",
           "there are more than " + std::to_string(most) + " of " + name},
          std::to_string(array->size()));
    return {};
}

std::vector<std::pair<std::string, toml_table>> toml_table::named_tables(std::string_view key) {
    std::vector<std::pair<std::string, toml_table>> result;
    auto outer = table(key, presence::optional);
    if (!outer) {
        return result;
    }
    for (auto const& [name, element] : *outer->table_) {
        auto const word = std::string(name.str());
        if (auto inner = outer->table(word, presence::optional)) {
            result.emplace_back(word, std::move(*inner));
        }
    }
    return result;
}

}  // namespace heli::io
