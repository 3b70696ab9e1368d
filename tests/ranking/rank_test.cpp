#include <heli/core/rational_text.hpp>
#include <heli/ranking/rank.hpp>

#include "../core/label_laws.hpp"
#include "../core/printed_rational.hpp"
#include "../core/thrown_text.hpp"
#include "reference_rows.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace heli::ranking::rank_test {
namespace {

constexpr rank_method methods[] = {rank_method::standard, rank_method::modified, rank_method::dense,
                                   rank_method::ordinal, rank_method::fractional};

/// A number, or nothing for one that is not ranked.
std::string text_of(standing const& s, rank_method method) {
    return s.ranked() ? to_text(rank_of(s, method)) : "";
}

TEST(RankVectors, AgreeByEveryMethod) {
    std::size_t ranks = 0;
    for (auto const& [name, rows] : by_cell(reference_rows("rankings"), "case")) {
        std::vector<mark> results;
        std::vector<std::string> ids;
        for (auto const& row : rows) {
            results.push_back(mark_in(row.at("score")));
            ids.push_back(row.at("entrant"));
        }
        auto const better = rows.front().at("direction") == "desc" ? direction::higher_is_better
                                                                   : direction::lower_is_better;
        auto const standings = rank(results, better, ids);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            for (auto const method : methods) {
                EXPECT_EQ(text_of(standings[i], method), rows[i].at(std::string(token(method))))
                    << name << ", " << ids[i] << ", " << token(method);
                ++ranks;
            }
        }
    }
    EXPECT_EQ(ranks, 5U * reference_rows("rankings").size());
    EXPECT_EQ(ranks, 1735U);
}

TEST(Rank, OfNobodyIsEmpty) {
    EXPECT_TRUE(rank(std::vector<std::int64_t>{}, direction::higher_is_better).empty());
}

TEST(Rank, NeverRanksWhoHasNoResult) {
    std::vector<outcome<std::int64_t>> const results{attendance::disqualified, 0, -5,
                                                     attendance::withdrawn, attendance::absent};
    auto const standings = rank(results, direction::higher_is_better);
    EXPECT_EQ(rank_of(standings[1], rank_method::standard), rank_number::whole(1));
    EXPECT_EQ(rank_of(standings[2], rank_method::standard), rank_number::whole(2));
    for (std::size_t const missing : {0U, 3U, 4U}) {
        EXPECT_EQ(standings[missing].attendance, results[missing].attendance());
        EXPECT_THROW(static_cast<void>(rank_of(standings[missing], rank_method::dense)), not_found);
    }
    EXPECT_EQ(to_words(standings[0], rank_method::standard).en, "not ranked: disqualified");
    EXPECT_EQ(to_words(standings[0], rank_method::standard).zh, "不排名：取消成绩");
}

TEST(Rank, SaysHowManyAreBetterAndEqual) {
    std::vector<std::int64_t> const results{10, 8, 8, 7};
    auto const standings = rank(results, direction::higher_is_better);
    EXPECT_EQ(standings[2], (standing{1, 2, 1, 0, attendance::present}));
    EXPECT_EQ(to_words(standings[1], rank_method::fractional).en,
              "place 2.5 (fractional ranking): 1 entrant better, 2 equal");
    EXPECT_EQ(to_words(standings[1], rank_method::fractional).zh,
              "第 2.5 名（平均排名）：1 个更好，2 个并列");
    EXPECT_EQ(to_words(standings[3], rank_method::standard).en,
              "place 4 (standard ranking): 3 entrants better");
}

TEST(Rank, ByPositionNeedsAStatedOrder) {
    std::vector<std::int64_t> const results{7, 7};
    auto const without = rank(results, direction::higher_is_better);
    EXPECT_THROW(static_cast<void>(rank_of(without[0], rank_method::ordinal)), invalid_value);
    auto const with =
        rank(results, direction::higher_is_better, std::vector<std::string>{"b", "a"});
    EXPECT_EQ(rank_of(with[0], rank_method::ordinal), rank_number::whole(2));
    EXPECT_EQ(rank_of(with[1], rank_method::ordinal), rank_number::whole(1));
}

TEST(Rank, RefusesIdsThatAreNotOneARow) {
    std::vector<std::int64_t> const results{1, 2, 3};
    auto const twice = thrown_text<conflict>([&] {
        return rank(results, direction::higher_is_better, std::vector<std::string>{"a", "b", "a"});
    });
    EXPECT_TRUE(holds(twice, "rows 0 and 2")) << twice;
    auto const fewer = thrown_text<invalid_value>([&] {
        return rank(results, direction::higher_is_better, std::vector<std::string>{"a", "b"});
    });
    EXPECT_TRUE(holds(fewer, "3 results: 2 ids")) << fewer;
}

/// Counts by definition, comparing everybody with everybody.
standing by_definition(std::vector<outcome<std::int64_t>> const& results, std::size_t i,
                       direction better, std::vector<std::uint32_t> const& ids) {
    standing s;
    s.attendance = results[i].attendance();
    std::set<std::int64_t> better_results;
    for (std::size_t j = 0; j < results.size() && results[i].present(); ++j) {
        if (!results[j].present()) {
            continue;
        }
        auto const a = results[j].key();
        auto const b = results[i].key();
        if (a == b) {
            ++s.equal;
            s.position += ids[j] <= ids[i] ? 1U : 0U;
        } else if ((a > b) == (better == direction::higher_is_better)) {
            ++s.better;
            ++s.position;
            better_results.insert(a);
        }
    }
    s.better_results = static_cast<std::uint32_t>(better_results.size());
    return s;
}

TEST(RankProperties, EqualTheirDefinitionAlsoWhereBytesAreSorted) {
    std::mt19937_64 random(20230601);
    for (std::size_t const rows : {1U, 7U, 60U, 511U, 512U, 900U}) {
        std::vector<outcome<std::int64_t>> results;
        std::vector<std::uint32_t> ids;
        for (std::size_t i = 0; i < rows; ++i) {
            auto const wide = static_cast<std::int64_t>(random());
            results.emplace_back(i % 3 == 0 ? wide : wide % 40);
            if (random() % 10 == 0) {
                results.back() = attendance::did_not_finish;
            }
            ids.push_back(static_cast<std::uint32_t>((i * 7919U) % 1000003U));
        }
        for (auto const better : {direction::higher_is_better, direction::lower_is_better}) {
            auto const standings = rank(results, better, ids);
            for (std::size_t i = 0; i < rows; ++i) {
                EXPECT_EQ(standings[i], by_definition(results, i, better, ids)) << rows;
            }
        }
    }
}

TEST(RankProperties, DoNotDependOnTheOrderOfTheRows) {
    std::mt19937_64 random(5);
    std::vector<std::int64_t> results;
    std::vector<std::uint32_t> ids;
    for (std::uint32_t i = 0; i < 700; ++i) {
        results.push_back(static_cast<std::int64_t>(random() % 50));
        ids.push_back(i);
    }
    auto const before = rank(results, direction::higher_is_better, ids);
    std::vector<std::uint32_t> shuffled = ids;
    for (std::size_t i = shuffled.size(); i > 1; --i) {
        std::swap(shuffled[i - 1], shuffled[random() % i]);
    }
    std::vector<std::int64_t> moved;
    for (auto const row : shuffled) {
        moved.push_back(results[row]);
    }
    auto const after = rank(moved, direction::higher_is_better, shuffled);
    for (std::size_t i = 0; i < shuffled.size(); ++i) {
        EXPECT_EQ(after[i], before[shuffled[i]]);
    }
}

TEST(RankProperties, MethodsKeepTheirLaws) {
    std::mt19937_64 random(6);
    std::vector<std::int64_t> results;
    std::vector<std::uint32_t> ids;
    for (std::uint32_t i = 0; i < 300; ++i) {
        results.push_back(static_cast<std::int64_t>(random() % 70));
        ids.push_back(i);
    }
    auto const up = rank(results, direction::higher_is_better, ids);
    auto const down = rank(results, direction::lower_is_better, ids);
    std::int64_t fractional_halves = 0;
    std::set<std::int64_t> positions;
    for (std::size_t i = 0; i < results.size(); ++i) {
        auto const halves = [&](rank_method m) { return rank_of(up[i], m).halves(); };
        EXPECT_LE(halves(rank_method::dense), halves(rank_method::standard));
        EXPECT_LE(halves(rank_method::standard), halves(rank_method::ordinal));
        EXPECT_LE(halves(rank_method::ordinal), halves(rank_method::modified));
        EXPECT_EQ(2 * halves(rank_method::fractional),
                  halves(rank_method::standard) + halves(rank_method::modified));
        EXPECT_EQ(down[i].better, results.size() - up[i].better - up[i].equal);
        fractional_halves += halves(rank_method::fractional);
        positions.insert(up[i].position);
    }
    EXPECT_EQ(fractional_halves, 300 * 301) << "fractional ranks add up to n (n + 1) / 2";
    EXPECT_EQ(positions.size(), 300U);
    EXPECT_EQ(*positions.rbegin(), 300);
}

TEST(RankMethod, HasSoundLabels) {
    expect_snake_case_labels<rank_method>(5);
}

}  // namespace
}  // namespace heli::ranking::rank_test
