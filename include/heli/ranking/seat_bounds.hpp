/// \file
/// Whether floors, caps and seats can hold together, and exact quotas between the bounds.
#pragma once

#include <heli/core/error.hpp>
#include <heli/core/rational_text.hpp>
#include <heli/ranking/apportionment_method.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace heli::ranking {

/// Most seats that are given at once: they are given one by one.
inline constexpr std::int64_t max_seats = 1000000;

namespace seat_bounds_detail {

inline void check_party(party const& p) {
    auto const wrong = [&](std::string const& what) {
        return invalid_value("party " + p.id.str() + ": " + what);
    };
    if (p.weight.sign() < 0) {
        throw wrong("weight " + to_text(p.weight) + " is negative");
    }
    if (p.floor < 0) {
        throw wrong("floor of " + std::to_string(p.floor) + " seats is negative");
    }
    if (p.cap && *p.cap < p.floor) {
        throw conflict("party " + p.id.str() + ": its floor of " + std::to_string(p.floor) +
                       " seats is above its cap of " + std::to_string(*p.cap));
    }
}

/// Refuses two parties of one id. The parties keep their order.
inline void check_ids(std::vector<party> const& parties) {
    std::vector<party_id> ids;
    for (auto const& p : parties) {
        ids.push_back(p.id);
    }
    std::sort(ids.begin(), ids.end());
    if (auto const twice = std::adjacent_find(ids.begin(), ids.end()); twice != ids.end()) {
        throw conflict("party " + twice->str() + " is there twice");
    }
}

/// Seats of a party at so many seats a unit of weight, between its bounds.
inline rational bounded(party const& p, rational const& rate) {
    auto const share = p.weight * rate;
    return share < p.floor ? rational(p.floor) : p.cap && share > *p.cap ? rational(*p.cap) : share;
}

inline rational sum_at(std::vector<party> const& parties, rational const& rate) {
    rational sum = 0;
    for (auto const& p : parties) {
        sum += bounded(p, rate);
    }
    return sum;
}

/// The rates at which a party reaches its floor or its cap, in order; the first is 0.
inline std::vector<rational> turning_points(std::vector<party> const& parties) {
    std::vector<rational> rates{0};
    for (auto const& p : parties) {
        if (p.weight.sign() > 0) {
            rates.push_back(rational(p.floor) / p.weight);
            if (p.cap) {
                rates.push_back(rational(*p.cap) / p.weight);
            }
        }
    }
    std::sort(rates.begin(), rates.end());
    return rates;
}

}  // namespace seat_bounds_detail

/// Checks that the seats can be given.
/// \throws invalid_value if a weight, a floor or the number of seats is negative, or there are more
///         than `max_seats`.
/// \throws conflict naming the bound if a floor is above its cap, floors add up to more than the
///         seats, caps (the floor where the weight is zero) to fewer, or two parties have one id.
inline void check_bounds(std::vector<party> const& parties, std::int64_t seats) {
    if (seats < 0 || seats > max_seats) {
        throw invalid_value(std::to_string(seats) + " seats cannot be given: expected 0 to " +
                            std::to_string(max_seats));
    }
    rational floors = 0;
    rational most = 0;
    bool open = false;
    for (auto const& p : parties) {
        seat_bounds_detail::check_party(p);
        floors += p.floor;
        bool const takes_more = p.weight.sign() > 0;
        open = open || (takes_more && !p.cap);
        most += takes_more && p.cap ? *p.cap : p.floor;
    }
    seat_bounds_detail::check_ids(parties);
    if (floors > seats) {
        throw conflict("the floors add up to " + to_text(floors) + " seats, more than the " +
                       std::to_string(seats) + " that are given");
    }
    if (!open && most < seats) {
        throw conflict("the caps add up to " + to_text(most) + " seats, fewer than the " +
                       std::to_string(seats) +
                       " that are given (a party without weight gets its floor only)");
    }
}

/// The exact quotas: seats in proportion to the weights, except where that is below a floor or
/// above a cap; they add up to `seats`. Without bounds that is seats x weight / sum of weights.
/// \throws invalid_value, conflict as `check_bounds` does.
[[nodiscard]] inline std::vector<rational> bounded_quotas(std::vector<party> const& parties,
                                                          std::int64_t seats) {
    using namespace seat_bounds_detail;
    check_bounds(parties, seats);
    auto const rates = turning_points(parties);
    auto const above = std::partition_point(rates.begin(), rates.end(), [&](auto const& rate) {
        return sum_at(parties, rate) < seats;
    });
    auto rate = rates.front();
    if (above != rates.begin()) {
        // Between two turning points, and beyond the last, the sum is a straight line.
        auto const& from = *(above - 1);
        auto const to = above == rates.end() ? from + 1 : *above;
        auto const low = sum_at(parties, from);
        rate = from + (to - from) * (seats - low) / (sum_at(parties, to) - low);
    }
    std::vector<rational> quotas;
    for (auto const& p : parties) {
        quotas.push_back(bounded(p, rate));
    }
    return quotas;
}

}  // namespace heli::ranking
