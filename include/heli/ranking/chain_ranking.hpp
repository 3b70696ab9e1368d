/// \file
/// The ranking by a chain of keys: places, and what separates each from the one before.
#pragma once

#include <heli/core/label.hpp>
#include <heli/ranking/standing.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace heli::ranking {

/// What separates a place from the one before it.
enum class separation : unsigned char {
    first,     ///< Nothing is before it.
    key,       ///< A key of the chain.
    draw,      ///< A draw: every key is equal.
    shared,    ///< Nothing: every key is equal, and the place is shared.
    open,      ///< Nothing yet: a draw or a decision is still to come.
    unranked,  ///< One of the two has no place at all.
};

/// One place of a ranking.
struct chain_place {
    std::uint32_t row;                                            ///< The row of the table.
    ranking::separation separation = ranking::separation::first;  ///< From the place before.
    std::uint32_t key = 0;  ///< The number of the key, from 0, if `separation` is `key`.

    friend bool operator==(chain_place const&, chain_place const&) = default;
};

/// Entrants who stay tied: places `first` to `first + count - 1`, counted from 0.
struct tied_group {
    std::uint32_t first;  ///< The first place.
    std::uint32_t count;  ///< How many share it.

    friend bool operator==(tied_group const&, tied_group const&) = default;
};

/// The ranking by a chain.
struct chain_ranking {
    std::vector<chain_place> places;      ///< The best first; those who stay tied by their ids.
    std::vector<standing> standings;      ///< Of each row of the table.
    std::vector<tied_group> tied;         ///< Who stays tied, the best first.
    std::vector<std::uint32_t> unranked;  ///< Rows without a place, by their ids.
    std::string draw_seed;                ///< The published seed, if there was one.

    friend bool operator==(chain_ranking const&, chain_ranking const&) = default;
};

}  // namespace heli::ranking

namespace heli {

/// Tokens and names of `ranking::separation`.
template <>
struct labels_of<ranking::separation> {
    /// One row a member.
    static constexpr label<ranking::separation> rows[] = {
        {ranking::separation::first, "first", "首位", "first"},
        {ranking::separation::key, "key", "按比较项分先后", "by a key"},
        {ranking::separation::draw, "draw", "抽签分先后", "by draw"},
        {ranking::separation::shared, "shared", "名次并列", "shared"},
        {ranking::separation::open, "open", "尚待决定", "still open"},
        {ranking::separation::unranked, "unranked", "未排名", "not ranked"},
    };
};

}  // namespace heli
