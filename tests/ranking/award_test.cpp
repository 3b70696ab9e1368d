#include <heli/ranking/award_words.hpp>

#include "../core/label_laws.hpp"
#include "../core/printed_rational.hpp"
#include "../core/thrown_text.hpp"
#include "reference_rows.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace heli::ranking::award_test {
namespace {

award_terms three_awards(std::vector<rational> const& sizes, tie_edge edge) {
    award_terms terms{{{"first", {"一等奖", "First prize"}, sizes.at(0)},
                       {"second", {"二等奖", "Second prize"}, sizes.at(1)},
                       {"third", {"三等奖", "Third prize"}, sizes.at(2)}}};
    terms.edge = edge;
    return terms;
}

/// Contenders by their scores; "" is absent, those in `guests` are guests.
std::vector<contender> contenders_of(std::vector<std::pair<std::string, std::string>> const& scores,
                                     std::vector<std::string> const& guests = {}) {
    std::vector<mark> marks;
    for (auto const& [id, score] : scores) {
        marks.push_back(mark_in(score));
    }
    auto const standings = rank(marks, direction::higher_is_better);
    std::vector<contender> contenders;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        bool const guest = std::find(guests.begin(), guests.end(), scores[i].first) != guests.end();
        contenders.push_back({entrant_id(std::string_view(scores[i].first)), standings[i],
                              guest ? eligibility::guest : eligibility::eligible});
    }
    return contenders;
}

/// The awards by number from 1, 0 for none, in the order of the contenders.
std::vector<int> numbers_of(award_list const& list) {
    std::vector<int> numbers;
    for (auto const& line : list.lines) {
        numbers.push_back(line.award ? static_cast<int>(*line.award) + 1 : 0);
    }
    return numbers;
}

award_terms terms_of(reference_row const& spec, tie_edge edge) {
    std::vector<rational> sizes;
    for (auto const& size : parts_of(spec.at("sizes"), ' ')) {
        sizes.push_back(parse_decimal(size));
    }
    auto terms = three_awards(sizes, edge);
    terms.size = find_token<award_size>(spec.at("size"))->value;
    if (auto const* how = find_token<rounding>(spec.at("rounding"))) {
        terms.rounding = how->value;
    }
    return terms;
}

TEST(AwardVectors, AgreeForTiesIncludedAndExcluded) {
    auto const rows_by_case = by_cell(reference_rows("awards"), "case");
    std::size_t checked = 0;
    for (auto const& spec : reference_rows("award_cases")) {
        auto const& rows = rows_by_case.at(spec.at("case"));
        std::vector<std::pair<std::string, std::string>> scores;
        std::vector<std::string> guests;
        for (auto const& row : rows) {
            scores.emplace_back(row.at("entrant"), row.at("score"));
            if (row.at("eligibility") == "guest") {
                guests.push_back(row.at("entrant"));
            }
        }
        for (auto const edge : {tie_edge::include, tie_edge::exclude}) {
            auto const list =
                give_awards(award_scheme(terms_of(spec, edge)), contenders_of(scores, guests));
            EXPECT_EQ(std::to_string(list.entrants), spec.at("entrants")) << spec.at("case");
            EXPECT_EQ(list.totals, numbers_in(spec.at("totals"))) << spec.at("case");
            auto const numbers = numbers_of(list);
            for (std::size_t i = 0; i < rows.size(); ++i) {
                auto const expected = rows[i].at(std::string(token(edge)));
                EXPECT_EQ(std::to_string(numbers[i]), expected.empty() ? "0" : expected)
                    << spec.at("case") << ", " << rows[i].at("entrant") << ", " << token(edge);
                ++checked;
            }
        }
    }
    EXPECT_EQ(checked, 2U * reference_rows("awards").size());
    EXPECT_GT(checked, 400U);
}

TEST(Awards, SayWhyAndWhoJustMissed) {
    auto const contenders = contenders_of(
        {{"a", "9"}, {"b", "8"}, {"c", "8"}, {"d", "7"}, {"g", "10"}, {"h", ""}, {"e", "6"}},
        {"g"});
    award_scheme const scheme(three_awards({2, 1, 1}, tie_edge::include));
    auto const list = give_awards(scheme, contenders);
    EXPECT_EQ(numbers_of(list), (std::vector<int>{1, 1, 1, 3, 0, 0, 0}));
    auto const words = [&](std::size_t i) { return to_words(list.lines[i], scheme, list); };
    EXPECT_EQ(words(0).en, "a: First prize: place 1 of those eligible, within the first 2 places");
    EXPECT_EQ(words(0).zh, "a：一等奖：参评者中第 1 名，在前 2 名之内");
    EXPECT_EQ(words(1).en,
              "b: First prize: place 2 (shared by 2) of those eligible, tied over the edge of the "
              "first 2 places, ties are included");
    EXPECT_EQ(words(4).en, "g: no award: guest");
    EXPECT_EQ(words(5).zh, "h：无奖项：缺席");
    EXPECT_EQ(words(6).en, "e: no award: place 5 of those eligible, not within the first 4 places");
    ASSERT_EQ(list.near_misses.size(), 3U);
    EXPECT_EQ(list.near_misses[0], (near_miss{0, "d", entrant_id("c"), false}));
    EXPECT_EQ(list.near_misses[2], (near_miss{2, "e", entrant_id("d"), false}));
    EXPECT_EQ(to_words(list.near_misses[0], scheme, list).en,
              "d missed First prize: place 4 of those eligible, not within the first 2 places; "
              "directly behind c");
}

TEST(Awards, NameTheTieThatKeptSomebodyOut) {
    auto const contenders = contenders_of({{"a", "9"}, {"b", "8"}, {"c", "8"}, {"d", "7"}});
    award_scheme const scheme(three_awards({2, 1, 0}, tie_edge::exclude));
    auto const list = give_awards(scheme, contenders);
    EXPECT_EQ(numbers_of(list), (std::vector<int>{1, 2, 2, 0}));
    ASSERT_EQ(list.near_misses.size(), 3U) << "the third prize has no places";
    EXPECT_EQ(list.near_misses[0], (near_miss{0, "b", entrant_id("a"), true}));
    EXPECT_EQ(list.near_misses[1], (near_miss{0, "c", entrant_id("a"), true}));
    EXPECT_EQ(list.near_misses[2], (near_miss{1, "d", entrant_id("c"), false}));
    EXPECT_EQ(
        to_words(list.near_misses[0], scheme, list).zh,
        "b 未获一等奖：参评者中第 2 名（2 个并列），跨越前 2 名的末位，并列者均不授予；紧随 a "
        "之后");
}

TEST(Awards, OfATieAtTheTopThatIsNotIncludedGoToNobody) {
    auto const list = give_awards(award_scheme(three_awards({1, 1, 1}, tie_edge::exclude)),
                                  contenders_of({{"a", "9"}, {"b", "9"}, {"c", "9"}, {"d", "9"}}));
    EXPECT_EQ(numbers_of(list), (std::vector<int>{0, 0, 0, 0}));
    EXPECT_EQ(list.near_misses.front(), (near_miss{0, "a", std::nullopt, true}));
}

TEST(Awards, NeedTheirMinimumOfEntrants) {
    // Six entrants: three awards; five: two; four: one; three: none.
    auto terms = three_awards({1, 1, 1}, tie_edge::include);
    terms.awards[0].minimum_entrants = 4;
    terms.awards[1].minimum_entrants = 5;
    terms.awards[2].minimum_entrants = 6;
    std::vector<std::pair<std::string, std::string>> scores;
    for (std::size_t entrants = 0; entrants < 8; ++entrants) {
        auto const numbers = numbers_of(give_awards(award_scheme(terms), contenders_of(scores)));
        auto const given = entrants < 4 ? 0U : std::min<std::size_t>(entrants - 3, 3);
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            EXPECT_EQ(numbers[i], i < given ? static_cast<int>(i) + 1 : 0) << entrants;
        }
        scores.emplace_back("e" + std::to_string(entrants), std::to_string(90 - entrants));
    }
}

TEST(Awards, CountWhomTheRuleCounts) {
    auto const contenders = contenders_of(
        {{"a", "9"}, {"b", "8"}, {"c", ""}, {"d", ""}, {"g", "7"}, {"e", "6"}, {"f", "5"}}, {"g"});
    auto terms = three_awards({rational(1, 4), 0, 0}, tie_edge::include);
    terms.size = award_size::share;
    terms.rounding = rounding::ceiling;
    EXPECT_EQ(give_awards(award_scheme(terms), contenders).totals.front(), 1) << "of four";
    terms.base = award_base::entered;
    EXPECT_EQ(give_awards(award_scheme(terms), contenders).totals.front(), 2) << "of six";
}

TEST(Awards, RefuseAnEntrantWhoIsThereTwice) {
    EXPECT_THROW(
        static_cast<void>(give_awards(award_scheme(three_awards({1, 1, 1}, tie_edge::include)),
                                      contenders_of({{"a", "1"}, {"a", "2"}}))),
        conflict);
}

/// Calls `check` with the awards of random scores and how many took part.
template <class Check>
void for_random_awards(tie_edge edge, Check const& check) {
    std::mt19937_64 random(9);
    for (int round = 0; round < 200; ++round) {
        auto const entrants = 1 + random() % 30;
        std::vector<std::pair<std::string, std::string>> scores;
        for (std::uint64_t i = 0; i < entrants; ++i) {
            scores.emplace_back("e" + std::to_string(i), std::to_string(random() % 12));
        }
        check(give_awards(award_scheme(three_awards({2, 3, 4}, edge)), contenders_of(scores)),
              static_cast<std::int64_t>(entrants));
    }
}

TEST(AwardProperties, NeverGiveTheWorsePlaceTheBetterAward) {
    for (auto const edge : {tie_edge::include, tie_edge::exclude}) {
        for_random_awards(edge, [](award_list const& list, std::int64_t) {
            for (auto const& a : list.lines) {
                for (auto const& b : list.lines) {
                    if (a.among_eligible.better <= b.among_eligible.better) {
                        EXPECT_LE(a.award.value_or(3), b.award.value_or(3));
                    }
                }
            }
        });
    }
}

TEST(AwardProperties, FillTheTotalsWithTiesAndNeverExceedThemWithout) {
    for (auto const edge : {tie_edge::include, tie_edge::exclude}) {
        for_random_awards(edge, [&](award_list const& list, std::int64_t entrants) {
            for (std::size_t award = 0; award < 3; ++award) {
                auto const won =
                    std::count_if(list.lines.begin(), list.lines.end(),
                                  [&](auto const& l) { return l.award.value_or(3) <= award; });
                auto const places = std::min(list.totals[award], entrants);
                EXPECT_TRUE(edge == tie_edge::include ? won >= places : won <= places);
            }
        });
    }
}

TEST(Award, HasSoundLabels) {
    expect_snake_case_labels<eligibility>(2);
    expect_snake_case_labels<award_reason>(5);
}

}  // namespace
}  // namespace heli::ranking::award_test
