#include "toml_node.hpp"
#include "toml_table.hpp"

#include <heli/core/rational_text.hpp>
#include <heli/programme/evidence_cells.hpp>

#include <string>

namespace heli::io {

std::optional<date> toml_table::day_in(toml::node const& found, std::string const& field) {
    if (!found.is_date() && !found.is_string()) {
        auto const got = type_name(found.type());
        wrong(
            place_of(found, *path_, field), "wrong_type",
            {"应为日期 YYYY-MM-DD，实为" + got.zh, "is " + got.en + ", expected a date YYYY-MM-DD"},
            value_text(found));
        return std::nullopt;
    }
    auto const written = value_text(found);
    try {
        return parse_date(written);
    } catch (invalid_value const&) {
        wrong(place_of(found, *path_, field), "invalid_date",
              programme::evidence_detail::date_fault(written), written);
        return std::nullopt;
    }
}

std::optional<date> toml_table::day_or_text(std::string_view key, presence need) {
    auto const* found = node(key, need);
    return found == nullptr ? std::nullopt : day_in(*found, field_of(key));
}

std::optional<std::pair<date, date>> toml_table::two_days(std::string_view key, presence need) {
    auto const* found = node(key, need);
    if (found == nullptr) {
        return std::nullopt;
    }
    auto const* array = found->as_array();
    if (array == nullptr || array->size() != 2) {
        wrong(where(key), "wrong_type",
              {std::string(key) + " 应为两个日期：[起日, 止日]",
               std::string(key) + ": expected two dates, [first, last]"},
              value_text(*found));
        return std::nullopt;
    }
    auto const first = day_in(*array->get(0), field_of(key) + "[0]");
    auto const last = day_in(*array->get(1), field_of(key) + "[1]");
    return first && last ? std::optional(std::pair(*first, *last)) : std::nullopt;
}

std::optional<rational> toml_table::exact_number(std::string_view key, presence need) {
    auto const* found = node(key, need);
    if (found == nullptr) {
        return std::nullopt;
    }
    if (!found->is_integer() && !found->is_string()) {
        wrong_type(
            key, *found,
            {"整数，或加引号的小数或分数，如 \"0.6\"、\"1/3\"",
             "a whole number, or a decimal or fraction in quotes such as \"0.6\" or \"1/3\""});
        return std::nullopt;
    }
    auto const written = value_text(*found);
    try {
        return parse_rational(written);
    } catch (invalid_value const&) {
        wrong(where(key), "invalid_number",
              {"“" + written + "”不是数，应为小数如 0.6，或分数如 1/3",
               "\"" + written +
                   "\" is no number, expected a decimal such as 0.6 or a fraction such "
                   "as 1/3"},
              written);
        return std::nullopt;
    }
}

}  // namespace heli::io
