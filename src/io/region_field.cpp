#include "region_field.hpp"

#include <heli/core/region_table.hpp>
#include <heli/data/regions.hpp>

namespace heli::io {

std::optional<region_code> find_region(toml_table& table, std::string const& text,
                                       place const& where) {
    static region_table const regions{data::regions};
    try {
        return regions.find(text).code;
    } catch (error const& e) {
        bool const several = dynamic_cast<conflict const*>(&e) != nullptr;
        table.wrong(where, several ? "ambiguous_region" : "unknown_region",
                    {(several ? "地区名有歧义：" : "未知地区：") + text, e.what()}, text);
        return std::nullopt;
    }
}

std::optional<region_code> read_region(toml_table& table, std::string_view key, presence need) {
    auto const text = table.code(key, need);
    if (!text) {
        return std::nullopt;
    }
    return *text == "CN" ? region_code() : find_region(table, *text, table.where(key));
}

}  // namespace heli::io
