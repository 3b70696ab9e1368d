#include <heli/competition/start_order.hpp>

#include "../core/label_laws.hpp"
#include "../core/thrown_text.hpp"
#include "small_draws.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace heli::competition::start_order_test {
namespace {

using entrants = std::vector<draw_entrant>;
using texts = std::vector<std::string>;

start_terms terms_of(start_separation separation) {
    if (separation == start_separation::redraw) {
        return {separation, 1000};
    }
    return {separation};
}

entrants order_of(event_draw const& draw, entrants const& all, start_separation separation) {
    return draw_start_order(draw, all, terms_of(separation)).value().order;
}

texts codes(entrants const& order) {
    texts found;
    for (auto const& e : order) {
        found.push_back(e.entrant.str());
    }
    return found;
}

bool apart(entrants const& order) {
    for (std::size_t i = 1; i < order.size(); ++i) {
        if (order[i].delegation == order[i - 1].delegation) {
            return false;
        }
    }
    return true;
}

TEST(DrawPurpose, SeparatesTheTextsOfOneSeed) {
    expect_snake_case_labels<draw_purpose>(4);
    EXPECT_EQ(draw_text(published_draw(), draw_purpose::start_order, 2),
              "heli.draw.v1|ah-new-energy-vehicle|nev_service|start_order|2|2023-11-06 08:00");
    auto empty = published_draw();
    empty.seed.clear();
    EXPECT_THROW(static_cast<void>(draw_text(empty, draw_purpose::groups)), invalid_value);
}

TEST(StartOrder, IsThePublishedOne) {
    expect_snake_case_labels<start_separation>(3);
    auto const all = entrants_in_turn(12, 4);
    EXPECT_EQ(codes(order_of(published_draw(), all, start_separation::free)),
              (texts{"e00", "e06", "e10", "e05", "e04", "e11", "e09", "e08", "e02", "e03", "e07",
                     "e01"}));
    auto const redrawn =
        draw_start_order(published_draw(), all, terms_of(start_separation::redraw)).value();
    EXPECT_EQ(redrawn.attempt, 20);
    EXPECT_EQ(codes(redrawn.order), (texts{"e02", "e09", "e10", "e11", "e06", "e08", "e03", "e01",
                                           "e00", "e07", "e05", "e04"}));
    EXPECT_EQ(codes(order_of(published_draw(), all, start_separation::stepwise)),
              (texts{"e00", "e10", "e07", "e08", "e11", "e09", "e06", "e01", "e03", "e05", "e02",
                     "e04"}));
}

TEST(StartOrder, DoesNotDependOnTheOrderOfTheEntrants) {
    auto all = entrants_in_turn(12, 4);
    for (auto const& row : labels_of<start_separation>::rows) {
        auto const expected = order_of(published_draw(), all, row.value);
        std::rotate(all.begin(), all.begin() + 5, all.end());
        EXPECT_EQ(order_of(published_draw(), all, row.value), expected) << row.token;
    }
}

TEST(StartOrder, KeepsTwentyOneTeamsApart) {
    entrants all;
    for (int i = 0; i < 63; ++i) {
        all.push_back({ranking::entrant_id("p" + std::to_string(i)),
                       delegation_id("d" + std::to_string(i / 3))});
    }
    for (auto const how : {start_separation::redraw, start_separation::stepwise}) {
        auto const order = order_of(published_draw(), all, how);
        EXPECT_EQ(order.size(), 63U);
        EXPECT_TRUE(apart(order));
        EXPECT_TRUE(std::is_permutation(order.begin(), order.end(), all.begin()));
    }
}

/// Whether some order of the entrants keeps the delegations apart, by trying all.
bool some_order_is_apart(entrants all) {
    auto const by_delegation = [](auto const& a, auto const& b) {
        return a.delegation < b.delegation;
    };
    std::sort(all.begin(), all.end(), by_delegation);
    do {
        if (apart(all)) {
            return true;
        }
    } while (std::next_permutation(all.begin(), all.end(), by_delegation));
    return false;
}

TEST(StartOrder, IsFoundStepwiseWheneverThereIsOne) {
    int possible = 0;
    for (std::size_t code = 0; code < 125; ++code) {
        auto const all = entrants_of_sizes({code % 5, code / 5 % 5, code / 25});
        for (int seed = 0; seed < 3; ++seed) {
            auto const found =
                draw_start_order(draw_number(seed), all, terms_of(start_separation::stepwise));
            ASSERT_EQ(found.known(), some_order_is_apart(all)) << code;
            if (found.known()) {
                ++possible;
                EXPECT_EQ(found.value().order.size(), all.size());
                EXPECT_TRUE(apart(found.value().order)) << code;
            }
        }
    }
    EXPECT_GT(possible, 100);
}

TEST(StartOrder, SaysWhyNoneIsApart) {
    auto const all = entrants_of_sizes({4, 2});
    auto const found = draw_start_order(published_draw(), all, terms_of(start_separation::redraw));
    EXPECT_EQ(found.reason().en, "no order keeps the delegations apart: a has 4 of 6");
    EXPECT_EQ(found.reason().zh, "无法使同队选手不相邻：代表队 a 有 4 名，共 6 名");
    EXPECT_TRUE(draw_start_order(published_draw(), all, terms_of(start_separation::free)).known());
}

TEST(StartOrder, SaysThatTheAttemptsWereNotEnough) {
    auto const all = entrants_in_turn(12, 4);
    auto const found = draw_start_order(published_draw(), all, {start_separation::redraw, 19});
    ASSERT_FALSE(found.known());
    EXPECT_EQ(found.reason().en,
              "neighbours of one delegation in each of 19 draws: state more of them, or draw "
              "stepwise");
    EXPECT_TRUE(draw_start_order(published_draw(), all, {start_separation::redraw, 20}).known());
}

TEST(StartOrder, RefusesWhatCannotBe) {
    auto const all = entrants_in_turn(4, 2);
    auto const draw = [&](entrants const& of, start_terms const& terms) {
        return draw_start_order(published_draw(), of, terms);
    };
    EXPECT_THROW(static_cast<void>(draw(all, {start_separation::redraw})), invalid_value);
    EXPECT_THROW(static_cast<void>(draw(all, {start_separation::redraw, 0})), invalid_value);
    EXPECT_THROW(static_cast<void>(draw(all, {start_separation::free, 3})), invalid_value);
    auto twice = all;
    twice.push_back({"e00", "b"});
    EXPECT_TRUE(
        holds(thrown_text<conflict>([&] { return draw(twice, {start_separation::free}); }), "e00"));
    EXPECT_TRUE(draw({}, {start_separation::stepwise}).value().order.empty());
}

TEST(StartOrder, GivesEveryOrderThatIsAllowedEquallyOften) {
    auto const all = entrants_of_sizes({2, 2});
    std::map<texts, int> free;
    std::map<texts, int> redrawn;
    constexpr int draws = 4800;
    for (int i = 0; i < draws; ++i) {
        ++free[codes(order_of(draw_number(i), all, start_separation::free))];
        ++redrawn[codes(order_of(draw_number(i), all, start_separation::redraw))];
    }
    ASSERT_EQ(free.size(), 24U);
    EXPECT_LT(chi_square(free, draws, 24), 49.73) << "0.1 % point, 23 degrees of freedom";
    ASSERT_EQ(redrawn.size(), 8U) << "a b a b or b a b a, each delegation in either order";
    EXPECT_LT(chi_square(redrawn, draws, 8), 24.32) << "0.1 % point, 7 degrees of freedom";
}

TEST(StartOrder, TakesTheEntriesOfOneEvent) {
    std::vector<contest_entry> const entries{{"e1", "service", "a", {"p1"}},
                                             {"e2", "battery", "a", {"p2"}},
                                             {"e3", "service", "b", {"p3"}}};
    EXPECT_EQ(entrants_of(entries, "service"), (entrants{{"e1", "a"}, {"e3", "b"}}));
}

}  // namespace
}  // namespace heli::competition::start_order_test
