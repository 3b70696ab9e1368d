/// \file
/// The exact time of an entrant over several parts, with penalty seconds.
#pragma once

#include <heli/competition/mark_rounding.hpp>
#include <heli/competition/mark_state.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace heli::competition {

/// Where times are rounded: some contests cut each time to whole minutes before they add.
struct time_rounding {
    mark_rounding part;   ///< Each time before it is added.
    mark_rounding total;  ///< The sum.

    friend bool operator==(time_rounding const&, time_rounding const&) = default;
};

/// The time of an entrant, in seconds.
struct time_total {
    std::vector<stated_mark> parts;  ///< Each time, rounded as it is added.
    rational penalties;              ///< Penalty seconds together.
    stated_mark total;               ///< The sum, or the gravest state among the parts.

    friend bool operator==(time_total const&, time_total const&) = default;
};

/// Adds times and penalty seconds. If a part has a state in place of a time there is no sum.
/// \throws invalid_value if a time or a penalty is negative.
[[nodiscard]] inline time_total total_time(std::vector<stated_mark> const& parts_s,
                                           std::vector<rational> const& penalties_s,
                                           time_rounding const& rounding) {
    auto const refuse_negative = [](rational const& seconds) {
        if (seconds.sign() < 0) {
            throw invalid_value("time " + heli::to_text(seconds) + " s is negative");
        }
    };
    time_total result{{}, 0, rational(0)};
    rational sum = 0;
    auto gravest = mark_state::marked;
    for (auto const& part : parts_s) {
        gravest = std::max(gravest, part.state());
        result.parts.push_back(part);
        if (part.marked()) {
            refuse_negative(part.value());
            result.parts.back() = rounding.part(part.value());
            sum += result.parts.back().value();
        }
    }
    for (auto const& seconds : penalties_s) {
        refuse_negative(seconds);
        result.penalties += seconds;
    }
    result.total = gravest == mark_state::marked
                       ? stated_mark(rounding.total(sum + result.penalties))
                       : stated_mark(gravest);
    return result;
}

}  // namespace heli::competition
