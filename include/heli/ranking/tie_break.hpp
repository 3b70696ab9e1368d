/// \file
/// Ranks entrants by a chain of keys.
#pragma once

#include <heli/ranking/chain_ranking.hpp>
#include <heli/ranking/draw.hpp>
#include <heli/ranking/tie_value.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::ranking {

/// The text from which the draw among those who share place `place` (from 1) starts: the published
/// seed, a slash and the place. Those tied are numbered by their ids, from 0.
[[nodiscard]] inline std::string tie_draw_seed(std::string_view published_seed, std::size_t place) {
    return std::string(published_seed) + "/" + std::to_string(place);
}

namespace tie_break_detail {

/// Those still tied: from the first place to the one behind the last.
using tied_range = std::pair<std::size_t, std::size_t>;

/// Every entrant with a result in one group, by their ids.
inline chain_ranking all_tied(mark_table const& table) {
    chain_ranking found;
    found.standings.resize(table.entrants().size());
    for (auto const row : table.by_id()) {
        found.standings[row].attendance = table.entrants()[row].attendance;
        if (found.standings[row].ranked()) {
            found.places.push_back({row});
        } else {
            found.unranked.push_back(row);
        }
    }
    return found;
}

inline void check_complete(key_reader const& reader, mark_table const& table,
                           std::vector<chain_place> const& places) {
    if (reader.key().missing != missing_rule::refused) {
        return;
    }
    for (auto const& p : places) {
        if (!reader.has_value(p.row)) {
            throw invalid_value("entrant " + table.entrants()[p.row].id.str() +
                                " has no value for key " + reader.key().id.str() +
                                ", which must not be missing");
        }
    }
}

/// Sorts those tied by one key and notes what it separates; adds those still tied to `rest`.
inline void split(std::vector<chain_place>& places, tied_range const& tied,
                  key_reader const& reader, std::uint32_t number, std::vector<tied_range>& rest) {
    auto const better = reader.key().direction;
    std::vector<std::pair<mark, std::uint32_t>> rows;
    rows.reserve(tied.second - tied.first);
    for (auto i = tied.first; i < tied.second; ++i) {
        rows.emplace_back(reader(places[i].row), places[i].row);
    }
    if (reader.key().missing == missing_rule::shared &&
        !std::all_of(rows.begin(), rows.end(), [](auto const& r) { return r.first.present(); })) {
        rest.push_back(tied);
        return;
    }
    std::stable_sort(rows.begin(), rows.end(), [&](auto const& a, auto const& b) {
        return comes_before(a.first, b.first, better);
    });
    auto first = tied.first;
    for (auto i = tied.first; i < tied.second; ++i) {
        auto const at = i - tied.first;
        places[i].row = rows[at].second;
        if (i > first && comes_before(rows[at - 1].first, rows[at].first, better)) {
            places[i].separation = separation::key;
            places[i].key = number;
            rest.emplace_back(std::exchange(first, i), i);
        }
    }
    rest.emplace_back(first, tied.second);
}

/// Orders those tied by a draw.
inline void draw_places(std::vector<chain_place>& places, tied_range const& tied,
                        std::string_view published_seed) {
    auto const size = tied.second - tied.first;
    auto const lots = permutation(tie_draw_seed(published_seed, tied.first + 1), size);
    std::vector<std::uint32_t> rows;
    for (auto const lot : lots) {
        rows.push_back(places[tied.first + lot].row);
    }
    for (std::size_t i = 0; i < size; ++i) {
        places[tied.first + i].row = rows[i];
        if (i > 0) {
            places[tied.first + i].separation = separation::draw;
        }
    }
}

/// What ends the chain for those who are equal on every key.
inline void end_chain(chain_ranking& found, std::vector<tied_range> const& ranges, chain_end end) {
    for (auto const& range : ranges) {
        auto const count = static_cast<std::uint32_t>(range.second - range.first);
        if (count < 2) {
            continue;
        }
        if (end == chain_end::draw && !found.draw_seed.empty()) {
            draw_places(found.places, range, found.draw_seed);
            continue;
        }
        found.tied.push_back({static_cast<std::uint32_t>(range.first), count});
        for (auto i = range.first + 1; i < range.second; ++i) {
            found.places[i].separation =
                end == chain_end::shared ? separation::shared : separation::open;
        }
    }
}

inline void fill_standings(chain_ranking& found) {
    std::uint32_t groups = 0;
    auto tied = found.tied.begin();
    for (std::uint32_t first = 0; first < found.places.size(); ++groups) {
        bool const shared = tied != found.tied.end() && tied->first == first;
        auto const count = shared ? (tied++)->count : 1;
        for (auto i = first; i < first + count; ++i) {
            found.standings[found.places[i].row] = {first, count, groups, i + 1,
                                                    attendance::present};
        }
        first += count;
    }
}

}  // namespace tie_break_detail

/// Ranks the entrants of a table by a chain of keys. The order of the rows does not matter.
/// \param draw_seed the published seed of a chain that ends in a draw; empty while there is none:
///        then those tied share their place and their separation is `open`.
/// \throws not_found if the table lacks a mark of the chain.
/// \throws invalid_value naming entrant and key if a mark is missing that must not be, or if there
///         is a seed and the chain ends in no draw.
[[nodiscard]] inline chain_ranking break_ties(tie_chain const& chain, mark_table const& table,
                                              std::string_view draw_seed = {}) {
    if (!draw_seed.empty() && chain.end() != chain_end::draw) {
        throw invalid_value("a seed was given, and the chain of keys does not end in a draw");
    }
    auto found = tie_break_detail::all_tied(table);
    found.draw_seed = draw_seed;
    auto const readers = key_readers(chain, table);
    for (auto const& reader : readers) {
        tie_break_detail::check_complete(reader, table, found.places);
    }
    std::vector<tie_break_detail::tied_range> ranges{{0, found.places.size()}};
    for (std::uint32_t number = 0; number < readers.size(); ++number) {
        std::vector<tie_break_detail::tied_range> rest;
        for (auto const& range : ranges) {
            if (range.second - range.first > 1) {
                tie_break_detail::split(found.places, range, readers[number], number, rest);
            }
        }
        ranges = std::move(rest);
    }
    tie_break_detail::end_chain(found, ranges, chain.end());
    tie_break_detail::fill_standings(found);
    return found;
}

}  // namespace heli::ranking
