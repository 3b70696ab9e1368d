#include <heli/ranking/apportionment.hpp>

#include "../core/printed_rational.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace heli::ranking::apportionment_properties_test {
namespace {

using enum apportionment_method;
using seat_list = std::vector<std::int64_t>;

constexpr apportionment_method methods[] = {largest_remainder, dhondt, sainte_lague, adams,
                                            huntington_hill};
constexpr apportionment_method divisor_methods[] = {dhondt, sainte_lague, adams, huntington_hill};

std::vector<party> parties_of(seat_list const& weights) {
    std::vector<party> parties;
    for (auto const weight : weights) {
        auto const id = "p" + std::to_string(parties.size());
        parties.push_back({party_id(std::string_view(id)), weight});
    }
    return parties;
}

seat_list random_weights(std::mt19937_64& random) {
    seat_list weights;
    auto const parties = 1 + random() % 7;
    for (std::uint64_t i = 0; i < parties; ++i) {
        weights.push_back(1 + static_cast<std::int64_t>(random() % 5000));
    }
    return weights;
}

std::int64_t sum_of(seat_list const& numbers) {
    return std::accumulate(numbers.begin(), numbers.end(), std::int64_t{0});
}

/// Calls `check` with random weights and seats.
template <class Check>
void for_random_cases(Check const& check) {
    std::mt19937_64 random(20230601);
    for (int i = 0; i < 150; ++i) {
        auto const weights = random_weights(random);
        check(weights, static_cast<std::int64_t>(random() % 60));
    }
}

TEST(ApportionmentProperties, SeatsAddUpToThoseGiven) {
    for_random_cases([](seat_list const& weights, std::int64_t seats) {
        for (auto const method : methods) {
            EXPECT_EQ(sum_of(apportion(parties_of(weights), seats, {method}).seats), seats);
        }
    });
}

TEST(ApportionmentProperties, LargestRemaindersKeepTheQuota) {
    for_random_cases([](seat_list const& weights, std::int64_t seats) {
        auto const found = apportion(parties_of(weights), seats, {largest_remainder}).seats;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            rational const quota = rational(weights[i]) * seats / sum_of(weights);
            EXPECT_LT(magnitude(quota - found[i]), 1);
        }
    });
}

TEST(ApportionmentProperties, DHondtNeverFallsBelowTheQuotaAndAdamsNeverRisesAbove) {
    for_random_cases([](seat_list const& weights, std::int64_t seats) {
        auto const low = apportion(parties_of(weights), seats, {dhondt}).seats;
        auto const high = apportion(parties_of(weights), seats, {adams}).seats;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            rational const quota = rational(weights[i]) * seats / sum_of(weights);
            EXPECT_GT(low[i] + 1, quota);
            EXPECT_LT(high[i] - 1, quota);
        }
    });
}

TEST(ApportionmentProperties, OneSeatMoreTakesNoSeatAwayByDivisors) {
    for_random_cases([](seat_list const& weights, std::int64_t seats) {
        for (auto const method : divisor_methods) {
            auto const fewer = apportion(parties_of(weights), seats, {method}).seats;
            auto const more = apportion(parties_of(weights), seats + 1, {method}).seats;
            for (std::size_t i = 0; i < weights.size(); ++i) {
                EXPECT_LE(fewer[i], more[i]) << token(method);
            }
        }
    });
}

TEST(ApportionmentProperties, OneSeatMoreMayTakeASeatAwayByRemainders) {
    // The Alabama paradox: with 11 seats instead of 10 the smallest party loses one.
    EXPECT_EQ(apportion(parties_of({6, 6, 2}), 10, {largest_remainder}).seats,
              (seat_list{4, 4, 2}));
    EXPECT_EQ(apportion(parties_of({6, 6, 2}), 11, {largest_remainder}).seats,
              (seat_list{5, 5, 1}));
}

TEST(ApportionmentProperties, NoPartyClaimsMoreThanAnotherCouldGiveUp) {
    // Every claim to a further seat is at most every claim by which a seat was won.
    for_random_cases([](seat_list const& weights, std::int64_t seats) {
        for (auto const method : divisor_methods) {
            auto const found = apportion(parties_of(weights), seats, {method}).seats;
            for (std::size_t i = 0; i < weights.size(); ++i) {
                for (std::size_t j = 0; j < weights.size(); ++j) {
                    if (found[j] > 0) {
                        EXPECT_TRUE(
                            compare_claims(claim_to_next(i, weights[i], found[i], method),
                                           claim_to_next(j, weights[j], found[j] - 1, method)) <= 0)
                            << token(method);
                    }
                }
            }
        }
    });
}

TEST(ApportionmentProperties, DoNotDependOnTheOrderWhereNothingIsTied) {
    for_random_cases([](seat_list const& weights, std::int64_t seats) {
        for (auto const method : methods) {
            auto parties = parties_of(weights);
            auto const found = apportion(parties, seats, {method});
            std::reverse(parties.begin(), parties.end());
            auto turned = apportion(parties, seats, {method});
            std::reverse(turned.seats.begin(), turned.seats.end());
            EXPECT_EQ(found.tied.empty(), turned.tied.empty());
            if (found.tied.empty()) {
                EXPECT_EQ(found.seats, turned.seats) << token(method);
            }
        }
    });
}

/// Random parties with floors and caps, and a number of seats that these allow.
std::pair<std::vector<party>, std::int64_t> bounded_case(std::mt19937_64& random) {
    auto parties = parties_of(random_weights(random));
    std::int64_t least = 0;
    std::uint64_t room = 0;
    for (auto& p : parties) {
        auto const more = random() % 9;
        p.floor = static_cast<std::int64_t>(random() % 4);
        p.cap = p.floor + static_cast<std::int64_t>(more);
        least += p.floor;
        room += more;
    }
    return {parties, least + static_cast<std::int64_t>(random() % (room + 1))};
}

TEST(ApportionmentProperties, EveryBoundHolds) {
    std::mt19937_64 random(17);
    for (int i = 0; i < 150; ++i) {
        auto const [parties, seats] = bounded_case(random);
        for (auto const method : methods) {
            auto const found = apportion(parties, seats, {method}).seats;
            EXPECT_EQ(sum_of(found), seats);
            for (std::size_t p = 0; p < parties.size(); ++p) {
                EXPECT_GE(found[p], parties[p].floor);
                EXPECT_LE(found[p], *parties[p].cap);
            }
        }
    }
}

TEST(ApportionmentProperties, BoundsThatAreWideAreNotFelt) {
    for_random_cases([](seat_list const& weights, std::int64_t seats) {
        auto wide = parties_of(weights);
        for (auto& p : wide) {
            p.cap = seats;
        }
        for (auto const method : methods) {
            EXPECT_EQ(apportion(wide, seats, {method}),
                      apportion(parties_of(weights), seats, {method}));
        }
    });
}

}  // namespace
}  // namespace heli::ranking::apportionment_properties_test
