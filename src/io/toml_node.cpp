#include "toml_node.hpp"

#include <cstdint>
#include <sstream>
#include <utility>

namespace heli::io {

place place_of(toml::node const& node, std::string const& path, std::string field) {
    auto const& begin = node.source().begin;
    return {path, static_cast<std::uint32_t>(begin.line), static_cast<std::uint32_t>(begin.column),
            std::move(field)};
}

std::string value_text(toml::node const& node) {
    if (node.is_table() || node.is_array()) {
        return node.is_table() ? "{...}" : "[...]";
    }
    std::ostringstream out;
    out << std::boolalpha;
    node.visit([&](auto const& v) {
        if constexpr (toml::is_value<decltype(v)>) {
            out << v.get();
        }
    });
    return out.str();
}

bilingual type_name(toml::node_type type) {
    switch (type) {
        case toml::node_type::table:
            return {"表", "a table"};
        case toml::node_type::array:
            return {"数组", "an array"};
        case toml::node_type::string:
            return {"文本", "a text"};
        case toml::node_type::integer:
            return {"整数", "a whole number"};
        case toml::node_type::floating_point:
            return {"小数", "a decimal number"};
        case toml::node_type::boolean:
            return {"true/false", "true or false"};
        case toml::node_type::date:
            return {"日期", "a date"};
        case toml::node_type::time:
            return {"时刻", "a time"};
        case toml::node_type::date_time:
            return {"日期时刻", "a date with a time"};
        default:
            return {"空", "nothing"};
    }
}

}  // namespace heli::io
