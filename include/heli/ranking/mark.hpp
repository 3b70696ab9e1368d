/// \file
/// A mark of an entrant: an exact number, or the reason why there is none.
#pragma once

#include <heli/core/id.hpp>
#include <heli/core/rational_text.hpp>
#include <heli/ranking/attendance.hpp>
#include <heli/ranking/direction.hpp>

#include <string>

namespace heli::ranking {

/// An entrant, a person or a team, by its code.
using entrant_id = id<struct entrant_tag>;
/// A mark, a time, a count: what entrants are compared by.
using mark_id = id<struct mark_tag>;
/// A mark, or the reason why there is none.
using mark = outcome<rational>;

/// Whether `a` comes before `b`: the better one, and those without a value last.
[[nodiscard]] inline bool comes_before(mark const& a, mark const& b, direction better) {
    if (!a.present() || !b.present()) {
        return a.present() && !b.present();
    }
    return better == direction::higher_is_better ? b.key() < a.key() : a.key() < b.key();
}

/// A value for people: a number, or why there is none.
[[nodiscard]] inline std::string to_text(mark const& value, language lang) {
    return value.present() ? heli::to_text(value.key())
                           : std::string(name(value.attendance(), lang));
}

}  // namespace heli::ranking
