#include <heli/ranking/seat_bounds.hpp>

#include "../core/printed_rational.hpp"
#include "../core/thrown_text.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace heli::ranking::seat_bounds_test {
namespace {

std::string clash(std::vector<party> const& parties, std::int64_t seats) {
    return thrown_text<conflict>([&] { return bounded_quotas(parties, seats); });
}

TEST(SeatBounds, NameTheBoundThatCannotHold) {
    auto const above = clash({{"a", 1, 3, 2}, {"b", 1}}, 5);
    EXPECT_TRUE(holds(above, "party a: its floor of 3 seats is above its cap of 2")) << above;
    auto const floors = clash({{"a", 1, 3}, {"b", 1, 3}}, 5);
    EXPECT_TRUE(holds(floors, "floors add up to 6 seats, more than the 5")) << floors;
    auto const caps = clash({{"a", 1, 0, 2}, {"b", 1, 0, 2}}, 5);
    EXPECT_TRUE(holds(caps, "caps add up to 4 seats, fewer than the 5")) << caps;
    auto const weightless = clash({{"a", 0}, {"b", 1, 0, 2}}, 5);
    EXPECT_TRUE(holds(weightless, "without weight")) << weightless;
    auto const twice = clash({{"a", 1}, {"a", 1}}, 5);
    EXPECT_TRUE(holds(twice, "party a is there twice")) << twice;
    EXPECT_TRUE(holds(clash({}, 1), "fewer than the 1"));
}

TEST(SeatBounds, RefuseNegativeNumbers) {
    auto const wrong = [](std::vector<party> const& parties, std::int64_t seats) {
        return thrown_text<invalid_value>([&] { return bounded_quotas(parties, seats); });
    };
    EXPECT_TRUE(holds(wrong({{"a", -1}}, 5), "party a: weight -1"));
    EXPECT_TRUE(holds(wrong({{"a", 1, -2}}, 5), "party a: floor of -2"));
    EXPECT_TRUE(holds(wrong({{"a", 1}}, -5), "-5 seats"));
    EXPECT_TRUE(holds(wrong({{"a", 1}}, max_seats + 1), "1000001 seats"));
}

TEST(BoundedQuotas, AreProportionalWithoutBounds) {
    EXPECT_EQ(bounded_quotas({{"a", 2}, {"b", 1}}, 10),
              (std::vector<rational>{rational(20, 3), rational(10, 3)}));
    EXPECT_EQ(bounded_quotas({{"a", 2}, {"b", 0}}, 0), (std::vector<rational>{0, 0}));
}

TEST(BoundedQuotas, ShareWhatFloorsAndCapsLeave) {
    // a is held at 4; the other six are shared 2 to 1 between b and c, and d has its floor of 2.
    EXPECT_EQ(bounded_quotas({{"a", 50, 0, 4}, {"b", 4}, {"c", 2}, {"d", 1, 2}}, 12),
              (std::vector<rational>{4, 4, 2, 2}));
    EXPECT_EQ(bounded_quotas({{"a", 1, 1, 1}, {"b", 7, 3, 3}}, 4), (std::vector<rational>{1, 3}));
}

/// The rate of seats by weight of those who are between their bounds; absent if nobody is.
std::optional<rational> common_rate(std::vector<party> const& parties,
                                    std::vector<rational> const& quotas) {
    std::optional<rational> rate;
    for (std::size_t p = 0; p < parties.size(); ++p) {
        if (quotas[p] > parties[p].floor && quotas[p] < *parties[p].cap) {
            auto const own = quotas[p] / parties[p].weight;
            EXPECT_EQ(own, rate.value_or(own));
            rate = own;
        }
    }
    return rate;
}

TEST(BoundedQuotas, AddUpAndAreProportionalBetweenTheBounds) {
    std::mt19937_64 random(23);
    auto const number = [&](std::int64_t below) {
        return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(below));
    };
    for (int i = 0; i < 300; ++i) {
        std::vector<party> parties;
        std::int64_t seats = 0;
        for (auto const* id : {"a", "b", "c", "d", "e"}) {
            auto const floor = number(4);
            auto const cap = floor + number(10);
            parties.push_back({party_id(std::string_view(id)), number(50) + 1, floor, cap});
            seats += floor + number(cap - floor + 1);
        }
        auto const quotas = bounded_quotas(parties, seats);
        auto const rate = common_rate(parties, quotas);
        rational sum = 0;
        for (std::size_t p = 0; p < parties.size(); ++p) {
            sum += quotas[p];
            EXPECT_GE(quotas[p], parties[p].floor);
            EXPECT_LE(quotas[p], *parties[p].cap);
            auto const free = rate.value_or(0) * parties[p].weight;
            if (rate && parties[p].floor < *parties[p].cap) {
                EXPECT_TRUE(quotas[p] > parties[p].floor || quotas[p] >= free);
                EXPECT_TRUE(quotas[p] < *parties[p].cap || quotas[p] <= free);
            }
        }
        EXPECT_EQ(sum, seats);
    }
}

}  // namespace
}  // namespace heli::ranking::seat_bounds_test
