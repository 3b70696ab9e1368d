/// \file
/// The parts that the JSON of several answers about contests shares.
#pragma once

#include <heli/core/exact.hpp>
#include <heli/core/rational_text.hpp>
#include <heli/ranking/mark.hpp>
#include <heli/ranking/rank.hpp>
#include <heli/scoring/organiser_choice.hpp>

#include "json_parts.hpp"

#include <vector>

namespace heli::io {

inline json part(points p) {
    return p.count();
}
inline json part(rational const& value) {
    return to_text(value);
}
/// A mark, or null.
inline json mark_part(ranking::mark const& value) {
    return value.present() ? part(value.key()) : json(nullptr);
}
/// A place, or null; half a place is a text.
inline json place_part(ranking::standing const& s, ranking::rank_method method) {
    if (!s.ranked()) {
        return nullptr;
    }
    auto const place = rank_of(s, method);
    return place.halves() % 2 == 0 ? json(place.halves() / 2) : json(to_text(place));
}
/// What the organiser chose.
inline json choices_part(std::vector<scoring::organiser_choice> const& choices) {
    auto result = json::array();
    for (auto const& one : choices) {
        result.push_back(json{{"field", one.field},
                              {"item", one.item ? json(one.item->view()) : json(nullptr)},
                              {"value", one.value},
                              {"text", io::part(one.text)}});
    }
    return result;
}

}  // namespace heli::io
