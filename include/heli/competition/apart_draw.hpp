/// \file
/// Places drawn so that each block of entrants, and if asked each delegation, uses a place once.
///
/// Entrants come in blocks of as many as there are places (the last block may be smaller).
/// 1. In order, each entrant takes a provisional place out of those that its block, and with
///    `apart` its delegation, has not used: counted from 0, the one with the number drawn (a number
///    below their count, `ranking/draw.hpp`, rule 3).
/// 2. If none is left that neither has used: a is the lowest place that its block has not used, b
///    the lowest one that its delegation has not used. From the delegation on, those who are linked
///    by places a and b in turn (a in the delegation, b in that one's block, a in the delegation of
///    that one, ...) change a for b and b for a. The entrant takes a.
/// 3. The places are permuted (rule 4, from the numbers that follow): provisional place p becomes
///    the number at p. So each entrant has each place equally often.
///
/// It never fails if no delegation has more entrants than there are places (König's theorem on the
/// colouring of the edges of bipartite graphs).
#pragma once

#include <heli/competition/draw_entrant.hpp>
#include <heli/core/label.hpp>
#include <heli/ranking/draw.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::competition {

/// Whether two of one delegation may have the same place, each in a block of its own.
enum class place_separation : unsigned char {
    free,   ///< They may.
    apart,  ///< They may not.
};

namespace apart_draw_detail {

inline constexpr auto nobody = std::numeric_limits<std::size_t>::max();

/// Who uses which place, by block and by delegation.
class place_drawing {
public:
    place_drawing(std::vector<draw_entrant> const& entrants, std::size_t places,
                  place_separation separation)
        : places_(places), taken_(entrants.size(), nobody) {
        std::map<delegation_id, std::size_t> numbers;
        for (std::size_t i = 0; i < entrants.size(); ++i) {
            // Without separation each entrant counts as a delegation of its own.
            auto const number =
                separation == place_separation::apart
                    ? numbers.emplace(entrants[i].delegation, numbers.size()).first->second
                    : i;
            delegation_.push_back(number);
        }
        by_block_.assign(entrants.size() / places + 1, std::vector<std::size_t>(places, nobody));
        by_delegation_.assign(entrants.size(), std::vector<std::size_t>(places, nobody));
    }

    void place(std::size_t entrant, ranking::seeded_draw& numbers) {
        std::vector<std::size_t> open;
        for (std::size_t p = 0; p < places_; ++p) {
            if (block(entrant)[p] == nobody && home(entrant)[p] == nobody) {
                open.push_back(p);
            }
        }
        if (open.empty()) {
            auto const a = lowest_free(block(entrant));
            swap_chain(entrant, a, lowest_free(home(entrant)));
            take(entrant, a);
        } else {
            take(entrant, open[static_cast<std::size_t>(numbers.below(open.size()))]);
        }
    }
    [[nodiscard]] std::vector<std::size_t> const& taken() const noexcept { return taken_; }

private:
    using users = std::vector<std::size_t>;

    users& block(std::size_t entrant) { return by_block_[entrant / places_]; }
    users& home(std::size_t entrant) { return by_delegation_[delegation_[entrant]]; }
    static std::size_t lowest_free(users const& used) {
        std::size_t p = 0;
        while (used[p] != nobody) {
            ++p;
        }
        return p;
    }
    void take(std::size_t entrant, std::size_t place) {
        taken_[entrant] = place;
        block(entrant)[place] = entrant;
        home(entrant)[place] = entrant;
    }
    /// Frees place `a` in the delegation of `entrant`; its block has not used it.
    void swap_chain(std::size_t entrant, std::size_t a, std::size_t b) {
        users chain;
        auto next = home(entrant)[a];
        for (bool in_home = true; next != nobody; in_home = !in_home) {
            chain.push_back(next);
            next = in_home ? block(next)[b] : home(next)[a];
        }
        for (auto const one : chain) {
            block(one)[taken_[one]] = nobody;
            home(one)[taken_[one]] = nobody;
        }
        for (auto const one : chain) {
            take(one, taken_[one] == a ? b : a);
        }
    }

    std::size_t places_;
    users taken_;
    users delegation_;
    std::vector<users> by_block_;
    std::vector<users> by_delegation_;
};

}  // namespace apart_draw_detail

/// The place, from 0, of each entrant by the rules above.
/// \param text from which the draw starts. \param entrants in the order of the blocks.
/// \param places how many there are. \param separation whether delegations are kept apart.
/// \throws conflict if delegations are kept apart and one has more entrants than there are places.
/// \throws invalid_value if there is no place, or the text is empty.
[[nodiscard]] inline std::vector<std::size_t> draw_places(std::string_view text,
                                                          std::vector<draw_entrant> const& entrants,
                                                          std::size_t places,
                                                          place_separation separation) {
    if (places == 0) {
        throw invalid_value("draw: there is no place to draw");
    }
    std::map<delegation_id, std::size_t> sizes;
    for (auto const& e : entrants) {
        if (++sizes[e.delegation] > places && separation == place_separation::apart) {
            throw conflict("draw: delegation " + e.delegation.str() + " has more than " +
                           std::to_string(places) + " entrants, one for each place");
        }
    }
    ranking::seeded_draw numbers(text);
    apart_draw_detail::place_drawing drawing(entrants, places, separation);
    for (std::size_t i = 0; i < entrants.size(); ++i) {
        drawing.place(i, numbers);
    }
    std::vector<std::size_t> labels(places);
    std::iota(labels.begin(), labels.end(), std::size_t{0});
    for (std::size_t i = 0; i < places; ++i) {
        std::swap(labels[i], labels[i + static_cast<std::size_t>(numbers.below(places - i))]);
    }
    auto drawn = drawing.taken();
    for (auto& place : drawn) {
        place = labels[place];
    }
    return drawn;
}

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::place_separation`.
template <>
struct labels_of<competition::place_separation> {
    /// One row a member.
    static constexpr label<competition::place_separation> rows[] = {
        {competition::place_separation::free, "free", "不分隔", "not kept apart"},
        {competition::place_separation::apart, "apart", "同队不同位",
         "a delegation uses a place once"},
    };
};

}  // namespace heli
