#include "small_prizes.hpp"

#include "../core/printed_rational.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace heli::scoring::give_prizes_properties_test {
namespace {

using ranking::tie_edge;

/// Everything that prizes are given by, as rows that can be shuffled.
struct rows_of_contest {
    std::vector<ranking::written_entrant> people;
    std::vector<condition_answer> answers;
    std::vector<raised_flag> flags;

    [[nodiscard]] prize_field field() const { return field_of(people, answers, flags); }
};

/// Few different marks, so that ties are frequent; some are absent, some people are flagged.
rows_of_contest random_rows(std::mt19937& random) {
    rows_of_contest rows;
    auto const mark = [&] {
        return random() % 8U == 0 ? std::string() : std::to_string(random() % 6U);
    };
    for (int i = 0; i < 25; ++i) {
        std::string const code = "P" + std::to_string(i);
        ranking::entrant_id const id{std::string_view(code)};
        rows.people.push_back({code, {mark(), mark()}});
        auto const verdict = random() % 6U;
        rows.answers.push_back({id, "tests",
                                verdict == 0   ? condition_verdict::not_met
                                : verdict == 1 ? condition_verdict::unknown
                                               : condition_verdict::met});
        if (random() % 5U == 0) {
            rows.flags.push_back({id, "fast", {"过快", "too fast"}});
        }
    }
    return rows;
}

/// Three prizes: two that a flag keeps back, one that has a condition.
prize_terms random_terms(std::mt19937& random, tie_edge edge, prize_limit limit) {
    auto places = [&] { return static_cast<std::int64_t>(1 + random() % 6U); };
    auto first = with_edge(prize_by("points", "first", places()), edge);
    auto second = with_edge(prize_by("days", "second", places()), edge);
    auto third = with_edge(prize_by("points", "third", places()), edge);
    auto days = ranking::plain_key("days", ranking::direction::lower_is_better);
    days.missing = ranking::missing_rule::last;
    third.keys.push_back(days);
    first.withheld_by = {"fast"};
    second.withheld_by = {"fast"};
    third.conditions = {"tests"};
    return {{first, second, third}, limit, {}};
}

void expect_sound(prize_terms const& terms, prize_list const& list, rows_of_contest const& rows) {
    std::map<ranking::entrant_id, int> prizes;
    for (std::size_t i = 0; i < terms.prizes.size(); ++i) {
        auto const& p = terms.prizes[i];
        auto const& result = list.prizes[i];
        std::int64_t before_edge = 0;
        for (auto const& award : result.awards) {
            ++prizes[award.winner];
            before_edge += award.among_eligible.better < p.places ? 1 : 0;
            EXPECT_TRUE(award.measure.present());
            for (auto const& f : rows.flags) {
                EXPECT_FALSE(!p.withheld_by.empty() && f.id == award.winner);
            }
            for (auto const& a : rows.answers) {
                EXPECT_FALSE(!p.conditions.empty() && a.id == award.winner &&
                             a.verdict != condition_verdict::met);
            }
        }
        auto const given = static_cast<std::int64_t>(result.awards.size());
        EXPECT_EQ(before_edge, given);
        if (*p.edge == tie_edge::exclude) {
            EXPECT_LE(given, p.places);
        } else if (given > p.places) {
            EXPECT_EQ(result.awards.back().reason, ranking::award_reason::tied_in);
        }
        EXPECT_EQ(result.places_left, std::max<std::int64_t>(0, p.places - given));
    }
    for (auto const& [id, count] : prizes) {
        EXPECT_TRUE(count == 1 || terms.person_limit == prize_limit::several) << id.str();
    }
}

/// Nobody who could win and did not is better than somebody who won.
void expect_in_order(prize_list const& list) {
    for (auto const& result : list.prizes) {
        for (auto const& award : result.awards) {
            for (auto const& miss : result.near_misses) {
                EXPECT_LT(award.among_eligible.better, miss.among_eligible.better);
                EXPECT_GE(award.measure.key(), miss.measure.key());
            }
            for (auto const& id : award.moved_up_past) {
                EXPECT_TRUE(std::any_of(result.passed_over.begin(), result.passed_over.end(),
                                        [&](auto const& p) { return p.id == id; }));
            }
        }
    }
}

TEST(GivePrizesProperties, HoldForRandomFieldsUnderEveryRule) {
    std::mt19937 random(60);
    for (int round = 0; round < 25; ++round) {
        auto rows = random_rows(random);
        for (auto const edge : {tie_edge::include, tie_edge::exclude}) {
            for (auto const limit : {prize_limit::one, prize_limit::several}) {
                auto const terms = random_terms(random, edge, limit);
                prize_scheme const scheme(terms);
                auto const list = give_prizes(scheme, rows.field(), nobody());
                expect_sound(terms, list, rows);
                expect_in_order(list);
                std::shuffle(rows.people.begin(), rows.people.end(), random);
                std::shuffle(rows.answers.begin(), rows.answers.end(), random);
                std::shuffle(rows.flags.begin(), rows.flags.end(), random);
                EXPECT_EQ(give_prizes(scheme, rows.field(), nobody()), list);
            }
        }
    }
}

TEST(GivePrizesProperties, AFlagNeverHelpsWhoHasItNorHarmsTheOthers) {
    std::mt19937 random(9);
    for (int round = 0; round < 20; ++round) {
        auto rows = random_rows(random);
        rows.flags.clear();
        auto terms = random_terms(random, tie_edge::include, prize_limit::one);
        terms.prizes.erase(terms.prizes.begin() + 1, terms.prizes.end());
        prize_scheme const scheme(terms);
        auto const before = give_prizes(scheme, rows.field(), nobody()).prizes[0];
        if (before.awards.empty()) {
            continue;
        }
        auto const flagged = before.awards.front().winner;
        rows.flags.push_back({flagged, "fast"});
        auto const after = give_prizes(scheme, rows.field(), nobody()).prizes[0];
        std::set<ranking::entrant_id> winners;
        for (auto const& award : after.awards) {
            winners.insert(award.winner);
        }
        EXPECT_FALSE(winners.contains(flagged));
        for (auto const& award : before.awards) {
            EXPECT_TRUE(award.winner == flagged || winners.contains(award.winner));
        }
        EXPECT_EQ(after.passed_over.front().id, flagged);
    }
}

TEST(GivePrizesProperties, PrizesOfTeamsAndOfPersonsDoNotExcludeEachOther) {
    auto team = prize_by("points", "team", 1);
    team.kind = prize_kind::team;
    auto const people = field_of({{"X", {"5", "5"}}});
    auto const list = give_prizes(prize_scheme(one_each({prize_by("points", "person", 1), team})),
                                  people, people);
    EXPECT_EQ(winners_of(list.prizes[0]), "X1");
    EXPECT_EQ(winners_of(list.prizes[1]), "X1") << "a team of the same code is not that person";
}

}  // namespace
}  // namespace heli::scoring::give_prizes_properties_test
