/// \file
/// Why one entrant is before another: the key that decided, with both values.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/label.hpp>
#include <heli/ranking/chain_ranking.hpp>
#include <heli/ranking/tie_break.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace heli::ranking {

/// What a key says about two entrants.
enum class key_result : unsigned char {
    equal,    ///< Their values are equal.
    decides,  ///< It separates them.
    skipped,  ///< One of those tied has no value, and the key is then not compared.
};

/// One key, compared.
struct key_comparison {
    mark_id key;                   ///< The key.
    bilingual name;                ///< What people call it.
    ranking::direction direction;  ///< Which value is better.
    mark earlier;                  ///< Value of the entrant who is before, as compared.
    mark later;                    ///< Value of the other one.
    key_result result;             ///< What it says.

    friend bool operator==(key_comparison const&, key_comparison const&) = default;
};

/// Why one entrant is before another, or why neither is.
struct tie_decision {
    entrant_id earlier;                    ///< Who is before; the first by id if neither is.
    entrant_id later;                      ///< The other one.
    standing earlier_standing;             ///< Where the first one stands.
    standing later_standing;               ///< Where the other one stands.
    ranking::separation separation;        ///< What separates the two.
    std::vector<key_comparison> compared;  ///< Every key up to the one that decides.
    std::string draw_seed;                 ///< Where a draw decided: the text that it starts from.

    friend bool operator==(tie_decision const&, tie_decision const&) = default;
};

namespace tie_decision_detail {

/// How far down the chain two neighbours are equal; larger than every key if no key separates.
inline std::size_t equal_keys(chain_place const& place, tie_chain const& chain) {
    return place.separation == separation::key ? place.key : chain.keys().size();
}

/// Whether a key was not compared among those tied with place `at` when it was reached.
inline bool skipped(std::size_t number, std::size_t at, key_reader const& reader,
                    tie_chain const& chain, chain_ranking const& ranking) {
    if (reader.key().missing != missing_rule::shared) {
        return false;
    }
    auto const& places = ranking.places;
    auto first = at;
    while (first > 0 && equal_keys(places[first], chain) >= number) {
        --first;
    }
    auto last = at + 1;
    while (last < places.size() && equal_keys(places[last], chain) >= number) {
        ++last;
    }
    for (auto i = first; i < last; ++i) {
        if (!reader.has_value(places[i].row)) {
            return true;
        }
    }
    return false;
}

/// The weakest separation between places `first` and `second`: it is what separates those two.
inline chain_place weakest(std::size_t first, std::size_t second, tie_chain const& chain,
                           chain_ranking const& ranking) {
    auto const from = ranking.places.begin() + static_cast<std::ptrdiff_t>(first) + 1;
    auto const to = ranking.places.begin() + static_cast<std::ptrdiff_t>(second) + 1;
    return *std::min_element(from, to, [&](auto const& a, auto const& b) {
        return equal_keys(a, chain) < equal_keys(b, chain);
    });
}

/// The first place, from 1, of those among whom `position` was drawn.
inline std::size_t first_drawn(std::size_t position, chain_ranking const& ranking) {
    while (ranking.places[position - 1].separation == separation::draw) {
        --position;
    }
    return position;
}

/// Compares places `first` and `second` key by key until one decides.
inline void compare(tie_decision& d, std::size_t first, std::size_t second, tie_chain const& chain,
                    mark_table const& table, chain_ranking const& ranking) {
    auto const decisive = weakest(first, second, chain, ranking);
    d.separation = decisive.separation;
    auto const readers = key_readers(chain, table);
    for (std::size_t number = 0; number < readers.size(); ++number) {
        auto const& key = readers[number].key();
        bool const decides = d.separation == separation::key && number == decisive.key;
        auto const result = decides ? key_result::decides
                            : skipped(number, first, readers[number], chain, ranking)
                                ? key_result::skipped
                                : key_result::equal;
        d.compared.push_back({key.id, key.name, key.direction,
                              readers[number](ranking.places[first].row),
                              readers[number](ranking.places[second].row), result});
        if (decides) {
            return;
        }
    }
}

}  // namespace tie_decision_detail

/// Why one of two entrants is before the other.
/// \param chain, table, ranking what `break_ties` was given and has returned.
/// \throws not_found if there is no such entrant.
/// \throws invalid_value if both are the same.
[[nodiscard]] inline tie_decision why(tie_chain const& chain, mark_table const& table,
                                      chain_ranking const& ranking, entrant_id const& a,
                                      entrant_id const& b) {
    if (a == b) {
        throw invalid_value("entrant " + a.str() + " cannot be compared with itself");
    }
    auto const row_a = table.row_of(a);
    auto const row_b = table.row_of(b);
    auto const& of_a = ranking.standings[row_a];
    auto const& of_b = ranking.standings[row_b];
    // Who has no place comes after who has; the position of those tied follows their ids.
    bool const a_first = of_a.ranked() != of_b.ranked() ? of_a.ranked()
                         : of_a.ranked()                ? of_a.position < of_b.position
                                                        : a < b;
    auto const& earlier = a_first ? of_a : of_b;
    auto const& later = a_first ? of_b : of_a;
    tie_decision d{a_first ? a : b, a_first ? b : a, earlier, later, separation::unranked, {}, {}};
    if (earlier.ranked() && later.ranked()) {
        tie_decision_detail::compare(d, earlier.position - 1, later.position - 1, chain, table,
                                     ranking);
        if (d.separation == separation::draw) {
            d.draw_seed = tie_draw_seed(
                ranking.draw_seed, tie_decision_detail::first_drawn(earlier.position, ranking));
        }
    }
    return d;
}

}  // namespace heli::ranking

namespace heli {

/// Tokens and names of `ranking::key_result`.
template <>
struct labels_of<ranking::key_result> {
    /// One row a member.
    static constexpr label<ranking::key_result> rows[] = {
        {ranking::key_result::equal, "equal", "相同", "equal"},
        {ranking::key_result::decides, "decides", "分出先后", "decides"},
        {ranking::key_result::skipped, "skipped", "有缺项，不比较", "not compared"},
    };
};

}  // namespace heli
