/// \file
/// Gives the prizes of a contest one after the other.
#pragma once

#include <heli/scoring/prize_field.hpp>
#include <heli/scoring/prize_list.hpp>
#include <heli/scoring/prize_round.hpp>
#include <heli/scoring/prize_scheme.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace heli::scoring {

namespace give_prizes_detail {

inline void note(earlier_prizes& earlier, prize_result const& result) {
    for (auto const& award : result.awards) {
        earlier.emplace(award.winner,
                        prize_barrier{prize_bar::has_prize, result.prize.str(), bilingual{}});
    }
    for (auto const& id : result.undecided) {
        earlier.emplace(id,
                        prize_barrier{prize_bar::may_have_prize, result.prize.str(), bilingual{}});
    }
}

inline std::vector<prize_flag_id> unused_flags(prize_terms const& terms, prize_field const& people,
                                               prize_field const& teams) {
    std::vector<prize_flag_id> unused;
    auto const add = [&](prize_field const& field, prize_kind kind) {
        for (auto const& f : field.flags()) {
            if (f.verdict == flag_verdict::raised &&
                std::none_of(terms.prizes.begin(), terms.prizes.end(), [&](auto const& p) {
                    auto const& by = p.withheld_by;
                    return p.kind == kind && std::find(by.begin(), by.end(), f.flag) != by.end();
                })) {
                unused.push_back(f.flag);
            }
        }
    };
    add(people, prize_kind::individual);
    add(teams, prize_kind::team);
    std::sort(unused.begin(), unused.end());
    unused.erase(std::unique(unused.begin(), unused.end()), unused.end());
    return unused;
}

}  // namespace give_prizes_detail

/// Gives the prizes in the order of the terms. Who cannot win uses up no place: the next in line
/// moves up, and the award says past whom. Who has no value for the measure has no place, and who
/// has done nothing by it cannot win. The order of the rows does not matter.
/// \param people for individual prizes. \param teams for those of teams.
/// \throws not_found if a measure of a prize is no column of its table.
/// \throws invalid_value if a condition is not answered for somebody with a result, or a mark is
///         missing that a key says must not be.
[[nodiscard]] inline prize_list give_prizes(prize_scheme const& scheme, prize_field const& people,
                                            prize_field const& teams) {
    prize_list list;
    earlier_prizes of_people;
    earlier_prizes of_teams;
    auto const& prizes = scheme.terms().prizes;
    for (std::size_t i = 0; i < prizes.size(); ++i) {
        bool const person = prizes[i].kind == prize_kind::individual;
        auto& earlier = person ? of_people : of_teams;
        list.prizes.push_back(
            prize_round(prizes[i], scheme.chains()[i], person ? people : teams, earlier).give());
        if (scheme.limit(prizes[i].kind) == prize_limit::one) {
            give_prizes_detail::note(earlier, list.prizes.back());
        }
    }
    list.unused_flags = give_prizes_detail::unused_flags(scheme.terms(), people, teams);
    return list;
}

}  // namespace heli::scoring
