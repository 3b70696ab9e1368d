#include <heli/ranking/tie_break.hpp>

#include "../core/label_laws.hpp"
#include "../core/printed_rational.hpp"
#include "../core/thrown_text.hpp"
#include "reference_rows.hpp"
#include "small_chains.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <random>
#include <string>
#include <vector>

namespace heli::ranking::tie_break_test {
namespace {

constexpr auto high = direction::higher_is_better;

std::string decided_by(chain_place const& place, tie_chain const& chain) {
    return place.separation == separation::key ? chain.keys()[place.key].id.str()
                                               : std::string(token(place.separation));
}

TEST(TieBreakVectors, AgreeInRankAndDecidingKey) {
    auto const chain = skills_chain();
    std::size_t rows_seen = 0;
    for (auto const& [name, rows] : by_cell(reference_rows("tiebreak_chain"), "case")) {
        std::vector<written_entrant> written;
        for (auto const& row : rows) {
            written.push_back(
                {row.at("entrant"), {row.at("theory"), row.at("practice"), row.at("time")}});
        }
        auto const table = written_table({"theory", "practice", "time"}, written);
        auto const ranking = break_ties(chain, table);
        for (auto const& place : ranking.places) {
            auto const& row = rows[place.row];
            EXPECT_EQ(to_text(rank_of(ranking.standings[place.row], rank_method::standard)),
                      row.at("rank"))
                << name << row.at("entrant");
            EXPECT_EQ(decided_by(place, chain), row.at("decided_by")) << name << row.at("entrant");
            ++rows_seen;
        }
    }
    EXPECT_EQ(rows_seen, reference_rows("tiebreak_chain").size());
    EXPECT_GT(rows_seen, 60U);
}

TEST(TieBreak, KeepsTiesThatFloatingPointNumbersBreak) {
    tie_chain const chain{{total_key()}, chain_end::shared};
    auto const pairs = reference_rows("weighted_ties");
    EXPECT_EQ(pairs.size(), 20U);
    for (auto const& p : pairs) {
        auto const table =
            written_table({"theory", "practice"}, {{"a", {p.at("theory_a"), p.at("practice_a")}},
                                                   {"b", {p.at("theory_b"), p.at("practice_b")}}});
        EXPECT_EQ(break_ties(chain, table).tied, (std::vector<tied_group>{{0, 2}}))
            << p.at("total");
        key_reader const total(chain.keys()[0], table);
        EXPECT_EQ(to_text(total(0).key()), p.at("total"));
    }
}

TEST(TieBreak, RanksMedalTablesByGoldAndByPoints) {
    tie_chain const by_gold{
        {plain_key("gold", high), plain_key("silver", high), plain_key("bronze", high)},
        chain_end::shared};
    tie_key points{"points", {"奖牌分", "medal points"}};
    points.parts = {{"gold", 4}, {"silver", 3}, {"bronze", 2}, {"medallion", 1}};
    points.weights = weight_sum::any;
    tie_chain const by_points{{points}, chain_end::shared};
    for (auto const& [name, rows] : by_cell(reference_rows("medal_tables"), "case")) {
        std::vector<written_entrant> written;
        for (auto const& r : rows) {
            written.push_back({r.at("region"),
                               {r.at("gold"), r.at("silver"), r.at("bronze"), r.at("medallion")}});
        }
        auto const table = written_table({"gold", "silver", "bronze", "medallion"}, written);
        auto const gold = break_ties(by_gold, table);
        auto const ranked = break_ties(by_points, table);
        key_reader const value(points, table);
        for (std::uint32_t i = 0; i < rows.size(); ++i) {
            auto const place = [&](chain_ranking const& r) {
                return to_text(rank_of(r.standings[i], rank_method::standard));
            };
            EXPECT_EQ(place(gold), rows[i].at("rank_by_gold")) << name;
            EXPECT_EQ(to_text(value(i).key()), rows[i].at("points")) << name;
            EXPECT_EQ(place(ranked), rows[i].at("rank_by_points")) << name;
        }
    }
}

TEST(TieBreak, ComparesRoundedValues) {
    auto key = plain_key("mean", high);
    auto const table = written_table({"mean"}, {{"a", {"9.124"}}, {"b", {"9.116"}}});
    EXPECT_EQ(order_of(table, break_ties({{key}, chain_end::shared}, table)), "a b");
    EXPECT_TRUE(break_ties({{key}, chain_end::shared}, table).tied.empty());
    key.rounding = rounding_rule::to_places(rounding::half_up, 2);
    EXPECT_EQ(break_ties({{key}, chain_end::shared}, table).tied.size(), 1U);
    key.rounding = rounding_rule::to_places(rounding::truncate, 2);
    EXPECT_TRUE(break_ties({{key}, chain_end::shared}, table).tied.empty());
}

TEST(TieBreak, RoundsPartsBeforeTheyAreAddedIfTheRuleSaysSo) {
    auto key = total_key();
    auto const table = written_table({"theory", "practice"}, {{"a", {"90.05", "80.05"}}});
    // 27.015 + 56.035 = 83.05; each part rounded to two decimals gives 27.02 + 56.04 = 83.06.
    EXPECT_EQ(to_text(key_reader(key, table)(0).key()), "83.05");
    for (auto& part : key.parts) {
        part.rounding = rounding_rule::to_places(rounding::half_up, 2);
    }
    EXPECT_EQ(to_text(key_reader(key, table)(0).key()), "83.06");
}

TEST(TieBreak, NeverRanksWhoIsNotPresent) {
    auto const written =
        written_table({"mark"}, {{"a", {""}}, {"b", {"0"}}, {"c", {"7"}}, {"d", {"9"}}});
    auto entrants = written.entrants();
    entrants[0].attendance = attendance::did_not_start;
    entrants[3].attendance = attendance::disqualified;
    mark_table const table({"mark"}, entrants);
    auto const ranking = break_ties({{plain_key("mark", high)}, chain_end::shared}, table);
    EXPECT_EQ(order_of(table, ranking), "c b");
    EXPECT_EQ(ranking.unranked, (std::vector<std::uint32_t>{0, 3}));
    EXPECT_EQ(ranking.standings[3].attendance, attendance::disqualified);
    EXPECT_EQ(ranking.standings[2].better, 0U) << "who is disqualified is better than nobody";
}

TEST(MissingRule, RefusesNamesTheEntrantAndTheKey) {
    auto const table = written_table({"mark", "time"}, {{"a", {"1", "2"}}, {"b", {"2", ""}}});
    tie_chain const chain{{plain_key("mark", high), plain_key("time", high)}, chain_end::shared};
    auto const message = thrown_text<invalid_value>([&] { return break_ties(chain, table); });
    EXPECT_TRUE(holds(message, "entrant b") && holds(message, "time")) << message;
}

TEST(MissingRule, LastPutsThoseWithoutBehindInBothDirections) {
    auto const table =
        written_table({"time"}, {{"a", {""}}, {"b", {"5"}}, {"c", {""}}, {"d", {"3"}}});
    for (auto const better : {high, direction::lower_is_better}) {
        tie_chain const chain{{plain_key("time", better, missing_rule::last)}, chain_end::shared};
        auto const ranking = break_ties(chain, table);
        EXPECT_EQ(order_of(table, ranking), better == high ? "b d a c" : "d b a c");
        EXPECT_EQ(ranking.tied, (std::vector<tied_group>{{2, 2}}));
    }
}

TEST(MissingRule, SharedSkipsTheKeyAmongThoseTiedWithOneWithoutAValue) {
    // Of those with 8 all have a play-off; of those with 7 one has none.
    auto const table = written_table({"mark", "play_off", "theory"}, {{"a", {"8", "1", "1"}},
                                                                      {"b", {"8", "2", "1"}},
                                                                      {"c", {"7", "5", "1"}},
                                                                      {"d", {"7", "", "1"}},
                                                                      {"e", {"7", "6", "2"}}});
    tie_chain const chain{
        {plain_key("mark", high), plain_key("play_off", high, missing_rule::shared),
         plain_key("theory", high)},
        chain_end::shared};
    auto const ranking = break_ties(chain, table);
    EXPECT_EQ(order_of(table, ranking), "b a e c d");
    EXPECT_EQ(ranking.tied, (std::vector<tied_group>{{3, 2}}));
    EXPECT_EQ(decided_by(ranking.places[1], chain), "play_off");
    EXPECT_EQ(decided_by(ranking.places[3], chain), "theory");
}

TEST(ChainEnd, LeavesTiesOpenUntilADrawOrADecision) {
    auto const table = written_table({"mark"}, {{"a", {"1"}}, {"b", {"1"}}, {"c", {"1"}}});
    auto const end = [&](chain_end e, std::string const& seed = {}) {
        return break_ties({{plain_key("mark", high)}, e}, table, seed);
    };
    EXPECT_EQ(end(chain_end::shared).places[1].separation, separation::shared);
    EXPECT_EQ(end(chain_end::manual).places[2].separation, separation::open);
    EXPECT_EQ(end(chain_end::draw).places[2].separation, separation::open);
    EXPECT_EQ(end(chain_end::draw).standings[2].equal, 3U);
    auto const drawn = end(chain_end::draw, "2023-06-01");
    EXPECT_TRUE(drawn.tied.empty());
    EXPECT_EQ(drawn.places[0].separation, separation::first);
    EXPECT_EQ(drawn.places[1].separation, separation::draw);
    EXPECT_EQ(drawn.standings[drawn.places[2].row].better, 2U);
    EXPECT_EQ(drawn.draw_seed, "2023-06-01");
    auto const message =
        thrown_text<invalid_value>([&] { return end(chain_end::shared, "2023-06-01"); });
    EXPECT_TRUE(holds(message, "seed")) << message;
}

TEST(ChainEnd, DrawsEachGroupByItsOwnText) {
    auto const table = written_table(
        {"mark"}, {{"d", {"1"}}, {"a", {"2"}}, {"c", {"1"}}, {"b", {"2"}}, {"e", {"1"}}});
    auto const ranking = break_ties({{plain_key("mark", high)}, chain_end::draw}, table, "lot");
    auto const first = drawn_order("lot/1", std::vector<std::string>{"a", "b"});
    auto const second = drawn_order("lot/3", std::vector<std::string>{"c", "d", "e"});
    EXPECT_EQ(order_of(table, ranking),
              first[0] + " " + first[1] + " " + second[0] + " " + second[1] + " " + second[2]);
    EXPECT_EQ(ranking.places[2].separation, separation::key);
}

TEST(TieBreak, RefusesATableThatLacksAMark) {
    auto const table = written_table({"theory", "practise", "time"}, {});
    auto const message = thrown_text<not_found>([&] { return break_ties(skills_chain(), table); });
    EXPECT_TRUE(holds(message, "practice") && holds(message, "did you mean practise")) << message;
}

TEST(TieBreakProperties, DoNotDependOnTheOrderOfTheRowsAndAgreeWithComparingTuples) {
    std::mt19937_64 random(20230601);
    auto const chain = skills_chain();
    for (int round = 0; round < 50; ++round) {
        std::vector<written_entrant> written;
        for (int i = 0; i < 40; ++i) {
            auto const mark = [&] { return std::to_string(60 + 10 * (random() % 3)); };
            written.push_back({"e" + std::to_string(i), {mark(), mark(), mark()}});
        }
        auto const table = written_table({"theory", "practice", "time"}, written);
        auto const ranking = break_ties(chain, table);
        std::reverse(written.begin(), written.end());
        auto const turned = written_table({"theory", "practice", "time"}, written);
        EXPECT_EQ(order_of(table, ranking), order_of(turned, break_ties(chain, turned)));
        auto const tuple = [&](std::uint32_t row) {
            auto const& m = table.entrants()[row].marks;
            auto const total = m[0].key() * 3 + m[1].key() * 7;
            return std::array<rational, 4>{-total, m[2].key(), -m[1].key(), -m[0].key()};
        };
        for (std::size_t i = 1; i < ranking.places.size(); ++i) {
            auto const before = tuple(ranking.places[i - 1].row);
            auto const here = tuple(ranking.places[i].row);
            EXPECT_LE(before, here);
            EXPECT_EQ(before == here, ranking.places[i].separation == separation::shared);
        }
    }
}

TEST(TieBreak, HasSoundLabels) {
    expect_snake_case_labels<separation>(6);
    expect_snake_case_labels<missing_rule>(3);
    expect_snake_case_labels<weight_sum>(2);
    expect_snake_case_labels<chain_end>(3);
}

}  // namespace
}  // namespace heli::ranking::tie_break_test
