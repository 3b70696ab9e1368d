/// \file
/// Draws for tests.
#pragma once

#include <heli/competition/draw_entrant.hpp>
#include <heli/competition/draw_purpose.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// The draw whose figures were computed by an independent program in another language, written
/// after the rules in the headers.
[[nodiscard]] inline event_draw published_draw() {
    return {"ah-new-energy-vehicle", "nev_service", "2023-11-06 08:00"};
}

/// The same event, from another seed.
[[nodiscard]] inline event_draw draw_number(int number) {
    auto draw = published_draw();
    draw.seed = "seed " + std::to_string(number);
    return draw;
}

/// Entrants e00, e01 ... of the delegations a, b ... in turn.
[[nodiscard]] inline std::vector<draw_entrant> entrants_in_turn(std::size_t count,
                                                                std::size_t delegations) {
    std::vector<draw_entrant> made;
    for (std::size_t i = 0; i < count; ++i) {
        auto const digits = std::to_string(i);
        made.push_back({ranking::entrant_id((i < 10 ? "e0" : "e") + digits),
                        delegation_id(std::string(1, static_cast<char>('a' + i % delegations)))});
    }
    return made;
}

/// Delegations a, b ... of the sizes given.
[[nodiscard]] inline std::vector<draw_entrant> entrants_of_sizes(
    std::vector<std::size_t> const& sizes) {
    std::vector<draw_entrant> made;
    for (std::size_t d = 0; d < sizes.size(); ++d) {
        std::string const name(1, static_cast<char>('a' + d));
        for (std::size_t i = 1; i <= sizes[d]; ++i) {
            made.push_back({ranking::entrant_id(name + std::to_string(i)), delegation_id(name)});
        }
    }
    return made;
}

/// Chi-square of counts against equal chances of `cells` results.
template <class Key>
[[nodiscard]] double chi_square(std::map<Key, int> const& times, int draws, std::size_t cells) {
    double const expected = static_cast<double>(draws) / static_cast<double>(cells);
    double sum = static_cast<double>(cells - times.size()) * expected;
    for (auto const& [key, count] : times) {
        sum += (count - expected) * (count - expected) / expected;
    }
    return sum;
}

}  // namespace heli::competition
