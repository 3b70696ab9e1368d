/// \file
/// Methods that turn sizes into whole seats, and who may have how many.
#pragma once

#include <heli/core/id.hpp>
#include <heli/core/label.hpp>
#include <heli/core/rational.hpp>
#include <heli/core/source.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace heli::ranking {

/// Who gets seats: a region, a federation, a union.
using party_id = id<struct party_tag>;

/// How seats follow from weights w; s is the number of seats that a party has already.
enum class apportionment_method : unsigned char {
    largest_remainder,  ///< Hare: whole part of the quota, then the largest remainders.
    dhondt,             ///< The next seat to the largest w / (s + 1). Favours large parties.
    sainte_lague,       ///< The next seat to the largest w / (2s + 1). Favours nobody.
    adams,              ///< The next seat to the largest w / s. Favours small parties.
    huntington_hill,    ///< The next seat to the largest w / sqrt(s(s + 1)); squares are compared.
};

/// Who gets a seat to which several have the same claim.
enum class seat_tie : unsigned char {
    first_listed,  ///< The party that is listed first.
    draw,          ///< The party whose lot, drawn from a published seed, is lower.
};

/// A party and its bounds.
struct party {
    party_id id;                                     ///< Its code.
    rational weight;                                 ///< Members, votes, entrants; not negative.
    std::int64_t floor = 0;                          ///< It gets at least so many seats.
    std::optional<std::int64_t> cap = std::nullopt;  ///< And at most so many; absent: any number.

    friend bool operator==(party const&, party const&) = default;
};

/// How seats are given.
struct apportionment_rule {
    apportionment_method method;            ///< The method.
    seat_tie tie = seat_tie::first_listed;  ///< What decides between equal claims.
    std::string draw_seed = {};             ///< The published seed, for `seat_tie::draw` only.
    heli::source source = {};               ///< Where the rule is written.

    friend bool operator==(apportionment_rule const&, apportionment_rule const&) = default;
};

}  // namespace heli::ranking

namespace heli {

/// Tokens and names of `ranking::apportionment_method`.
template <>
struct labels_of<ranking::apportionment_method> {
    /// One row a member.
    static constexpr label<ranking::apportionment_method> rows[] = {
        {ranking::apportionment_method::largest_remainder, "largest_remainder", "最大余数法",
         "largest remainder (Hare)"},
        {ranking::apportionment_method::dhondt, "dhondt", "洪德法", "D'Hondt"},
        {ranking::apportionment_method::sainte_lague, "sainte_lague", "圣拉古法", "Sainte-Laguë"},
        {ranking::apportionment_method::adams, "adams", "亚当斯法", "Adams"},
        {ranking::apportionment_method::huntington_hill, "huntington_hill", "亨廷顿—希尔法",
         "Huntington–Hill"},
    };
};

/// Tokens and names of `ranking::seat_tie`.
template <>
struct labels_of<ranking::seat_tie> {
    /// One row a member.
    static constexpr label<ranking::seat_tie> rows[] = {
        {ranking::seat_tie::first_listed, "first_listed", "列名在前者", "the one listed first"},
        {ranking::seat_tie::draw, "draw", "抽签", "by draw"},
    };
};

}  // namespace heli
