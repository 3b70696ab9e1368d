#include <heli/competition/blind_codes.hpp>
#include <heli/competition/group_draw.hpp>
#include <heli/competition/workstation_draw.hpp>

#include "../core/label_laws.hpp"
#include "../core/thrown_text.hpp"
#include "small_draws.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition::place_draws_test {
namespace {

using numbers = std::vector<std::int64_t>;
using entrants = std::vector<draw_entrant>;

numbers stations(event_draw const& draw, entrants const& order, workstation_terms const& terms) {
    numbers found;
    auto const drawn = draw_workstations(draw, order, terms);
    for (auto const& w : drawn.value()) {
        found.push_back(w.station);
    }
    return found;
}

TEST(Workstations, AreThePublishedOnes) {
    expect_snake_case_labels<place_separation>(2);
    auto const order = entrants_in_turn(12, 4);
    EXPECT_EQ(stations(published_draw(), order, {5, place_separation::free}),
              (numbers{2, 3, 5, 1, 4, 5, 3, 2, 4, 1, 5, 3}));
    EXPECT_EQ(stations(published_draw(), order, {3, place_separation::apart}),
              (numbers{2, 3, 1, 1, 3, 2, 3, 2, 1, 1, 2, 3}))
        << "with a chain of two for the ninth";
    auto const drawn =
        draw_workstations(published_draw(), order, {5, place_separation::free}).value();
    EXPECT_EQ(drawn[4].heat, 1);
    EXPECT_EQ(drawn[5].heat, 2);
    EXPECT_EQ(drawn[11], (workstation{"e11", 3, 3}));
}

/// Checks that nobody shares a station in a heat, and no delegation uses one twice.
void expect_apart(entrants const& order, std::vector<workstation> const& drawn, int count) {
    std::set<std::pair<std::int64_t, std::int64_t>> in_heat;
    std::set<std::pair<delegation_id, std::int64_t>> in_delegation;
    for (std::size_t i = 0; i < order.size(); ++i) {
        EXPECT_EQ(drawn[i].entrant, order[i].entrant);
        EXPECT_TRUE(in_heat.emplace(drawn[i].heat, drawn[i].station).second);
        EXPECT_TRUE(in_delegation.emplace(order[i].delegation, drawn[i].station).second);
        EXPECT_GE(drawn[i].station, 1);
        EXPECT_LE(drawn[i].station, count);
    }
}

TEST(Workstations, KeepDelegationsApartWheneverThatIsPossible) {
    std::mt19937 random(20231107);
    for (int run = 0; run < 300; ++run) {
        auto const count = static_cast<std::size_t>(run % 6 + 1);
        std::vector<std::size_t> sizes;
        for (std::size_t d = 0; d < count + 3; ++d) {
            sizes.push_back(random() % 3 == 0 ? random() % (count + 1) : count);
        }
        auto order = entrants_of_sizes(sizes);
        std::shuffle(order.begin(), order.end(), random);
        auto const drawn = draw_workstations(
            draw_number(run), order, {static_cast<std::int64_t>(count), place_separation::apart});
        ASSERT_TRUE(drawn.known());
        expect_apart(order, drawn.value(), static_cast<int>(count));
    }
}

TEST(Workstations, SayWhyDelegationsCannotBeApart) {
    auto const order = entrants_of_sizes({3, 1});
    auto const drawn = draw_workstations(published_draw(), order, {2, place_separation::apart});
    EXPECT_EQ(drawn.reason().en,
              "delegation a has more entrants than the 2 places: they cannot all differ");
    EXPECT_TRUE(draw_workstations(published_draw(), order, {2, place_separation::free}).known());
    EXPECT_THROW(static_cast<void>(draw_places("text", order, 2, place_separation::apart)),
                 conflict);
}

TEST(Workstations, RefuseWhatCannotBe) {
    auto order = entrants_in_turn(3, 3);
    auto const draw = [&](std::int64_t count) {
        return draw_workstations(published_draw(), order, {count, place_separation::free});
    };
    EXPECT_THROW(static_cast<void>(draw(0)), invalid_value);
    order.push_back(order[0]);
    EXPECT_THROW(static_cast<void>(draw(2)), conflict);
    EXPECT_THROW(static_cast<void>(draw_places("text", {}, 0, place_separation::free)),
                 invalid_value);
    EXPECT_TRUE(draw_places("text", {}, 2, place_separation::free).empty());
}

TEST(Workstations, GiveEachEntrantEachStationEquallyOften) {
    auto const order = entrants_in_turn(12, 4);
    std::vector<std::map<std::int64_t, int>> times(order.size());
    constexpr int draws = 2000;
    for (int i = 0; i < draws; ++i) {
        auto const drawn = stations(draw_number(i), order, {4, place_separation::apart});
        for (std::size_t e = 0; e < order.size(); ++e) {
            ++times[e][drawn[e]];
        }
    }
    for (auto const& one : times) {
        EXPECT_LT(chi_square(one, draws, 4), 20.52)
            << "0.1 % point of 3 degrees of freedom, for the largest of twelve";
    }
}

TEST(BlindCodes, AreThePublishedOnes) {
    auto all = entrants_in_turn(12, 4);
    auto const codes = draw_blind_codes(published_draw(), all, {"NEV-", 3});
    numbers const expected{8, 10, 2, 5, 1, 6, 4, 9, 12, 11, 7, 3};
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto const digits = std::to_string(expected[i]);
        EXPECT_EQ(codes[i].entrant, all[i].entrant);
        EXPECT_EQ(codes[i].code, "NEV-" + std::string(3 - digits.size(), '0') + digits);
    }
    std::reverse(all.begin(), all.end());
    EXPECT_EQ(draw_blind_codes(published_draw(), all, {"NEV-", 3}), codes);
}

TEST(BlindCodes, NeedEnoughDigits) {
    auto const all = entrants_in_turn(12, 4);
    for (auto const digits : {-1, 0, 1, 10}) {
        EXPECT_THROW(static_cast<void>(draw_blind_codes(published_draw(), all, {"", digits})),
                     invalid_value)
            << digits;
    }
    EXPECT_EQ(draw_blind_codes(published_draw(), all, {"", 2})[0].code, "08");
}

TEST(BlindCodes, GiveEachEntrantEachCodeEquallyOften) {
    auto const all = entrants_in_turn(10, 4);
    std::map<std::string, int> times;
    constexpr int draws = 3000;
    for (int i = 0; i < draws; ++i) {
        ++times[draw_blind_codes(draw_number(i), all, {"", 2})[0].code];
    }
    EXPECT_LT(chi_square(times, draws, 10), 27.88) << "0.1 % point, 9 degrees of freedom";
}

TEST(Groups, AreThePublishedOnes) {
    auto all = entrants_in_turn(12, 4);
    group_terms const terms{3, place_separation::apart, {"e07", "e03", "e01"}};
    auto const drawn = draw_groups(published_draw(), all, terms).value();
    EXPECT_EQ(drawn, (std::vector<group_place>{{"e07", 1, 3},
                                               {"e03", 1, 1},
                                               {"e01", 1, 2},
                                               {"e04", 2, 2},
                                               {"e05", 2, 1},
                                               {"e09", 2, 3},
                                               {"e11", 3, 2},
                                               {"e10", 3, 3},
                                               {"e06", 3, 1},
                                               {"e00", 4, 3},
                                               {"e02", 4, 2},
                                               {"e08", 4, 1}}));
    std::reverse(all.begin(), all.end());
    EXPECT_EQ(draw_groups(published_draw(), all, terms).value(), drawn);
}

TEST(Groups, KeepSeededEntrantsAndDelegationsApart) {
    auto const all = entrants_of_sizes({3, 3, 3, 2});
    for (int seed = 0; seed < 50; ++seed) {
        auto const drawn =
            draw_groups(draw_number(seed), all, {3, place_separation::apart, {"a1", "a2", "b3"}})
                .value();
        std::set<std::pair<char, std::int64_t>> homes;
        for (auto const& g : drawn) {
            EXPECT_TRUE(homes.emplace(g.entrant.view()[0], g.group).second) << seed;
        }
        EXPECT_EQ((std::set<std::int64_t>{drawn[0].group, drawn[1].group, drawn[2].group}).size(),
                  3U)
            << "one seeded entrant in each group";
    }
}

TEST(Groups, RefuseWhatCannotBe) {
    auto const all = entrants_of_sizes({3, 1});
    auto const draw = [&](group_terms const& terms) {
        return draw_groups(published_draw(), all, terms);
    };
    EXPECT_THROW(static_cast<void>(draw({0, place_separation::free})), invalid_value);
    EXPECT_TRUE(holds(thrown_text<not_found>([&] {
                          return draw({2, place_separation::free, {"a1", "a1"}});
                      }),
                      "a1"));
    EXPECT_FALSE(draw({2, place_separation::apart}).known());
    EXPECT_EQ(draw({2, place_separation::free}).value().size(), 4U);
}

}  // namespace
}  // namespace heli::competition::place_draws_test
