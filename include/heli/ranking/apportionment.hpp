/// \file
/// Seats in proportion to weights, exactly, with floors, caps and the reason for each seat.
#pragma once

#include <heli/core/step.hpp>
#include <heli/ranking/apportionment_method.hpp>
#include <heli/ranking/apportionment_steps.hpp>
#include <heli/ranking/draw.hpp>
#include <heli/ranking/seat_bounds.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace heli::ranking {

/// Seats by party.
struct apportionment {
    std::vector<std::int64_t> seats;  ///< In the order of the parties.
    /// Parties, from 0, whose claims to the last seats were equal, so that only the rule for ties
    /// decided between them; empty if there are none.
    std::vector<std::size_t> tied;

    friend bool operator==(apportionment const&, apportionment const&) = default;
};

namespace apportionment_detail {

/// The place of each party in the order that decides between equal claims.
inline std::vector<std::size_t> tie_order(apportionment_rule const& rule, std::size_t parties) {
    if ((rule.tie == seat_tie::draw) == rule.draw_seed.empty()) {
        throw invalid_value(rule.draw_seed.empty()
                                ? "ties are decided by a draw, and no seed is given"
                                : "a seed is given, and ties are not decided by a draw");
    }
    std::vector<std::size_t> places(parties);
    for (std::size_t i = 0; i < parties; ++i) {
        places[i] = i;
    }
    if (rule.tie == seat_tie::draw) {
        auto const drawn = permutation(rule.draw_seed, parties);
        for (std::size_t place = 0; place < parties; ++place) {
            places[drawn[place]] = place;
        }
    }
    return places;
}

/// The largest claim of all is on top; of equal claims that of the lower place.
struct weaker {
    std::vector<std::size_t> const* places;

    bool operator()(seat_claim const& a, seat_claim const& b) const {
        auto const order = compare_claims(a, b);
        return order != 0 ? order < 0 : (*places)[a.party] > (*places)[b.party];
    }
};

/// Who among `rest` has the same claim as `last`, which got a seat: those that the rule for ties
/// turned away, and with them those that it preferred.
inline std::vector<std::size_t> tied_with(std::vector<seat_claim> const& given,
                                          std::vector<seat_claim> const& rest) {
    std::vector<std::size_t> tied;
    auto const add_equal = [&](auto const& claims) {
        for (auto const& claim : claims) {
            if (compare_claims(claim, given.back()) == 0) {
                tied.push_back(claim.party);
            }
        }
    };
    if (!given.empty()) {
        add_equal(rest);
        if (!tied.empty()) {
            add_equal(given);
        }
    }
    std::sort(tied.begin(), tied.end());
    tied.erase(std::unique(tied.begin(), tied.end()), tied.end());
    return tied;
}

/// One seat after the other to the largest claim.
template <Trace Steps>
void by_divisors(apportionment& found, std::vector<party> const& parties, std::int64_t seats,
                 apportionment_rule const& rule, Steps& steps) {
    auto const places = tie_order(rule, parties.size());
    std::vector<seat_claim> claims;
    auto const claim_of = [&](std::size_t i) {
        if (parties[i].weight.sign() > 0 && (!parties[i].cap || found.seats[i] < *parties[i].cap)) {
            claims.push_back(claim_to_next(i, parties[i].weight, found.seats[i], rule.method));
            std::push_heap(claims.begin(), claims.end(), weaker{&places});
        }
    };
    for (std::size_t i = 0; i < parties.size(); ++i) {
        claim_of(i);
        seats -= found.seats[i];
    }
    std::vector<seat_claim> given;
    for (; seats > 0; --seats) {
        std::pop_heap(claims.begin(), claims.end(), weaker{&places});
        auto claim = std::move(claims.back());
        claims.pop_back();
        ++found.seats[claim.party];
        claim_of(claim.party);
        steps.add([&] { return seat_step(claim, parties[claim.party], rule); });
        if (!given.empty() && compare_claims(given.back(), claim) != 0) {
            given.clear();
        }
        given.push_back(std::move(claim));
    }
    found.tied = tied_with(given, claims);
}

/// The whole parts of the quotas, then one seat more to the largest remainders.
template <Trace Steps>
void by_remainders(apportionment& found, std::vector<party> const& parties, std::int64_t seats,
                   apportionment_rule const& rule, Steps& steps) {
    auto const places = tie_order(rule, parties.size());
    auto const quotas = bounded_quotas(parties, seats);
    std::vector<seat_claim> claims;
    for (std::size_t i = 0; i < parties.size(); ++i) {
        found.seats[i] = to_int64(rational(rounded_whole(quotas[i], rounding::floor)));
        seats -= found.seats[i];
        steps.add([&] { return quota_step(quotas[i], parties[i], rule); });
        auto remainder = quotas[i] - found.seats[i];
        if (remainder.sign() > 0) {
            claims.push_back({i, found.seats[i], std::move(remainder), claim_kind::remainder});
        }
    }
    std::sort(claims.begin(), claims.end(),
              [&](auto const& a, auto const& b) { return weaker{&places}(b, a); });
    auto const split = claims.begin() + static_cast<std::ptrdiff_t>(seats);
    std::vector<seat_claim> const given(claims.begin(), split);
    for (auto const& claim : given) {
        ++found.seats[claim.party];
        steps.add([&] { return seat_step(claim, parties[claim.party], rule); });
    }
    found.tied = tied_with(given, {split, claims.end()});
}

}  // namespace apportionment_detail

/// Gives `seats` to the parties. Floors are given first; then the method goes on from there, never
/// beyond a cap, and never to a party without weight. For largest remainders the quotas are the
/// `bounded_quotas`. Where Adams and Huntington-Hill divide by zero, larger weights come first.
/// \throws invalid_value if a weight, a floor or the seats are negative, there are more than
///         `max_seats`, or a seed is missing or not needed.
/// \throws conflict naming the bound if floors, caps and seats cannot hold together.
template <Trace Steps = no_trace>
[[nodiscard]] apportionment apportion(std::vector<party> const& parties, std::int64_t seats,
                                      apportionment_rule const& rule, Steps&& steps = {}) {
    check_bounds(parties, seats);
    apportionment found{std::vector<std::int64_t>(parties.size()), {}};
    if (rule.method == apportionment_method::largest_remainder) {
        apportionment_detail::by_remainders(found, parties, seats, rule, steps);
        return found;
    }
    for (std::size_t i = 0; i < parties.size(); ++i) {
        found.seats[i] = parties[i].floor;
        if (parties[i].floor > 0) {
            steps.add([&] { return floor_step(parties[i], rule); });
        }
    }
    apportionment_detail::by_divisors(found, parties, seats, rule, steps);
    return found;
}

}  // namespace heli::ranking
