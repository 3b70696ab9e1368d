/// \file
/// The parts that the JSON of several answers shares.
#pragma once

#include <heli/core/count_bound.hpp>
#include <heli/core/date.hpp>
#include <heli/core/finding.hpp>
#include <heli/core/id.hpp>
#include <heli/core/label.hpp>
#include <heli/core/region.hpp>
#include <heli/core/source.hpp>
#include <heli/core/step.hpp>

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heli::io {

/// JSON that keeps the order of its keys.
using json = nlohmann::ordered_json;

/// A document of a kind, with the fields that every document begins with.
json document(std::string_view kind);
/// The bytes of a document: two spaces a level, UTF-8, a line break at the end.
std::string bytes(json const& value);

json part(bilingual const& text);
json part(date const& day);
json part(source const& from);
json part(step const& one);
json part(finding const& one);
json part(count_bound const& count);
inline json part(std::int64_t value) {
    return value;
}
/// A code.
template <class Tag>
json part(id<Tag> const& code) {
    return code.view();
}

/// A part, or null.
template <class T>
json part(std::optional<T> const& value) {
    return value ? part(*value) : json(nullptr);
}

/// A list of parts.
template <class T>
json list(std::vector<T> const& values) {
    auto result = json::array();
    for (auto const& value : values) {
        result.push_back(part(value));
    }
    return result;
}

/// Writes a token and its names: `"status": "met", "status_label": {...}`.
template <class Enum>
void put(json& into, std::string const& key, Enum value) {
    auto const& row = label_of(value);
    into[key] = row.token;
    into[key + "_label"] = json{{"zh", row.zh}, {"en", row.en}};
}
/// The same, with nulls where there is no value.
template <class Enum>
void put(json& into, std::string const& key, std::optional<Enum> const& value) {
    if (value) {
        put(into, key, *value);
    } else {
        into[key] = nullptr;
        into[key + "_label"] = nullptr;
    }
}

}  // namespace heli::io
