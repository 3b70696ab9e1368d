/// \file
/// Blind codes: works are marked under a drawn code, so that judges do not know whose they are.
///
/// The entrants in the order of their codes get the numbers 1, 2, ... in the order of a permutation
/// (`ranking/draw.hpp`, rule 4). Whoever knows the seed knows whose a work is: it must stay sealed
/// until the marks are in, and be fixed beforehand by a commitment (`seed_commitment.hpp`). The
/// seed of the start order, which is published before, must not be used for the codes.
#pragma once

#include <heli/competition/draw_entrant.hpp>
#include <heli/competition/draw_purpose.hpp>
#include <heli/ranking/draw.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// How blind codes look.
struct blind_code_terms {
    std::string prefix;   ///< What they begin with; may be empty.
    std::int64_t digits;  ///< Digits of the number, with zeros in front.

    friend bool operator==(blind_code_terms const&, blind_code_terms const&) = default;
};

/// The code of an entrant.
struct blind_code {
    ranking::entrant_id entrant;  ///< Whose work.
    std::string code;             ///< Under which code it is marked.

    friend bool operator==(blind_code const&, blind_code const&) = default;
};

/// Draws blind codes; the result is in the order of the entrants' codes.
/// \param draw the event and its sealed seed. \param entrants in any order. \param terms the look.
/// \throws invalid_value if the digits are not enough for all, or not 1 to 9, or the seed is empty.
/// \throws conflict if an entrant is there twice.
[[nodiscard]] inline std::vector<blind_code> draw_blind_codes(
    event_draw const& draw, std::vector<draw_entrant> const& entrants,
    blind_code_terms const& terms) {
    auto const width = static_cast<std::size_t>(terms.digits);
    if (terms.digits < 1 || terms.digits > 9 || std::to_string(entrants.size()).size() > width) {
        throw invalid_value("blind codes: " + std::to_string(terms.digits) + " digits for " +
                            std::to_string(entrants.size()) +
                            " entrants, expected 1 to 9 that are enough");
    }
    auto const sorted = in_draw_order(entrants);
    auto const text = draw_text(draw, draw_purpose::blind_codes);
    std::vector<blind_code> codes;
    std::size_t next = 0;
    for (auto const number : ranking::permutation(text, sorted.size())) {
        auto const digits = std::to_string(number + 1);
        codes.push_back({sorted[next++].entrant,
                         terms.prefix + std::string(width - digits.size(), '0') + digits});
    }
    return codes;
}

}  // namespace heli::competition
