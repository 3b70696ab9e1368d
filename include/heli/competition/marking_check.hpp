/// \file
/// Whether the marking of an event is sound: everything that is wrong with it, found together.
#pragma once

#include <heli/competition/marking_terms.hpp>
#include <heli/core/finding_list.hpp>
#include <heli/core/rational_text.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

namespace marking_check_detail {

inline std::string field_of(std::size_t number, char const* field) {
    return "components[" + std::to_string(number) + "]." + field;
}

inline void check_amounts(mark_component const& c, std::size_t number, finding_list& found) {
    auto const want = [&](rational const& amount, char const* field, char const* code) {
        if (amount.sign() <= 0) {
            found.wrong(field_of(number, field), code,
                        {"项目 " + c.id.str() + "：应为正数",
                         "component " + c.id.str() + ": expected a positive number"},
                        to_text(amount));
        }
    };
    want(c.weight, "weight", "bad_weight");
    want(c.max_mark, "max_mark", "bad_max_mark");
}

inline void check_place(marking_terms const& terms, std::size_t number, finding_list& found) {
    auto const& c = terms.components[number];
    auto const end = terms.components.begin() + static_cast<std::ptrdiff_t>(number);
    if (std::any_of(terms.components.begin(), end, [&](auto const& o) { return o.id == c.id; })) {
        found.wrong(
            field_of(number, "id"), "duplicate_component",
            {"项目编号重复", "there is another component with this id: a mark would count twice"},
            c.id.str());
    }
    if (c.event != terms.event) {
        found.wrong(field_of(number, "event"), "other_event",
                    {"项目 " + c.id.str() + " 属于另一赛项，应为 " + terms.event.str(),
                     "component " + c.id.str() + " belongs to another event, expected " +
                         terms.event.str()},
                    c.event.str());
    }
}

inline void check_rounding(rounding_places const& places, finding_list& found) {
    auto const want = [&](std::optional<mark_rounding> const& place, char const* field) {
        if (!place) {
            found.wrong(field, "rounding_not_stated",
                        {"须写明如何取舍（或不取舍），没有默认值",
                         "state how marks are rounded here, or that they are not: there is no "
                         "default"});
        }
    };
    want(places.component, "rounding.component");
    want(places.panel, "rounding.panel");
    want(places.total, "rounding.total");
}

/// The proof that the weights add up is in the message where they do not.
inline void check_sum(marking_terms const& terms, finding_list& found) {
    rational sum = 0;
    std::string added;
    for (auto const& c : terms.components) {
        sum += c.weight;
        added += (added.empty() ? "" : " + ") + to_text(c.weight);
    }
    if (sum != terms.whole) {
        auto const whole = to_text(terms.whole);
        added += " = " + to_text(sum);
        found.wrong("whole", "weight_sum_mismatch",
                    {"各项权重之和 " + added + "，与公布的总分 " + whole + " 不符",
                     "the weights add up to " + added + ", the declared whole is " + whole},
                    whole);
    }
}

}  // namespace marking_check_detail

/// Everything that is wrong with the marking of an event: no components, two of one id, weights or
/// highest marks that are not positive, weights that do not add up to the whole, a place of
/// rounding that is not stated. Each finding names its field; an empty list means sound.
[[nodiscard]] inline std::vector<finding> check(marking_terms const& terms) {
    finding_list found;
    if (terms.components.empty()) {
        found.wrong("components", "no_components",
                    {"没有评分项目", "there is nothing that is marked"});
    }
    for (std::size_t number = 0; number < terms.components.size(); ++number) {
        marking_check_detail::check_place(terms, number, found);
        marking_check_detail::check_amounts(terms.components[number], number, found);
    }
    marking_check_detail::check_rounding(terms.rounding, found);
    if (!terms.components.empty()) {
        marking_check_detail::check_sum(terms, found);
    }
    return std::move(found).all();
}

}  // namespace heli::competition
