#include <heli/scoring/prize_scheme.hpp>

#include "small_prizes.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace heli::scoring::prize_scheme_test {
namespace {

/// The codes and fields of what is wrong: `bad_places prize[0].places`.
std::string wrong_in(prize_terms const& terms) {
    std::string text;
    for (auto const& f : check(terms)) {
        EXPECT_FALSE(f.message.zh.empty());
        EXPECT_FALSE(f.message.en.empty());
        text += (text.empty() ? "" : "; ") + f.code + " " + f.where.field;
    }
    return text;
}

prize team_prize(std::string_view mark, std::string_view id) {
    auto p = prize_by(mark, id, 3);
    p.kind = prize_kind::team;
    return p;
}

/// The prizes that the contest of 2023 announced: three of 20 places for persons, three of 3 for
/// teams. What they measure is this test's choice; the source does not say it.
prize_terms prizes_of_2023() {
    auto perseverance = prize_by("days_logged", "perseverance", 20);
    perseverance.conditions = {"both_tests"};
    auto loss = prize_by("effect", "best_weight_loss", 20);
    loss.withheld_by = {"loss_too_fast", "underweight", "effect_beyond_cap"};
    return one_each({loss, prize_by("final", "excellent_member", 20), perseverance,
                     team_prize("team_mean", "excellent_team"),
                     team_prize("completion", "organisation"),
                     team_prize("jury_mark", "communication")});
}

TEST(PrizeScheme, ExpressesSixtyPrizesForPersonsAndNineForTeams) {
    prize_scheme const scheme(prizes_of_2023());
    std::int64_t persons = 0;
    std::int64_t teams = 0;
    for (auto const& p : scheme.terms().prizes) {
        (p.kind == prize_kind::individual ? persons : teams) += p.places;
    }
    EXPECT_EQ(persons, 60);
    EXPECT_EQ(teams, 9);
    EXPECT_EQ(scheme.chains().size(), 6U);
}

TEST(PrizeScheme, RefusesWhatIsNotStated) {
    auto terms = prizes_of_2023();
    terms.prizes[1].edge.reset();
    terms.prizes[2].end.reset();
    terms.prizes[3].keys.clear();
    terms.person_limit.reset();
    terms.team_limit.reset();
    EXPECT_EQ(wrong_in(terms),
              "missing_field prize[1].edge; missing_field prize[2].end; no_key prize[3].keys; "
              "missing_field person_limit; missing_field team_limit");
    EXPECT_THROW(static_cast<void>(prize_scheme(terms)), parse_error);
    EXPECT_EQ(wrong_in({}), "no_prize prize");
}

TEST(PrizeScheme, RefusesPlacesThatAreNoNumberOfPlaces) {
    for (std::int64_t const places : {std::int64_t{-1}, std::int64_t{0}, most_prize_places + 1}) {
        auto const terms = one_each({prize_by("points", "p", places)});
        EXPECT_EQ(wrong_in(terms), "bad_places prize[0].places");
        EXPECT_EQ(check(terms)[0].value, std::to_string(places));
    }
    EXPECT_EQ(wrong_in(one_each({prize_by("points", "p", most_prize_places)})), "");
}

TEST(PrizeScheme, RefusesWhatIsThereTwiceOrNotUsed) {
    auto p = prize_by("points", "p", 1);
    p.conditions = {"c", "d", "c"};
    p.withheld_by = {"f", "f"};
    p.draw_seed = "seed";
    EXPECT_EQ(wrong_in(one_each({p, prize_by("days", "p", 1)})),
              "unused_field prize[0].draw_seed; there_twice prize[0].conditions; there_twice "
              "prize[0].withheld_by; there_twice prize");
    auto drawn = prize_by("points", "p", 1);
    drawn.end = ranking::chain_end::draw;
    EXPECT_EQ(wrong_in(one_each({drawn})), "unused_field prize[0].edge");
    auto fastest = prize_by("seconds", "p", 1);
    fastest.keys[0].direction = ranking::direction::lower_is_better;
    fastest.least = 1;
    EXPECT_EQ(wrong_in(one_each({fastest})), "unused_field prize[0].least");
}

TEST(PrizeScheme, SaysWhatIsWrongWithEachKeyInBothLanguages) {
    auto p = prize_by("points", "p", 1);
    p.keys[0].parts = {{"effect", parse_decimal("0.7")}, {"points", 0}};
    p.keys.push_back(p.keys[0]);
    EXPECT_EQ(wrong_in(one_each({p})),
              "zero_weight prize[0].keys[0].parts[1].weight; bad_weights prize[0].keys[0].parts; "
              "there_twice prize[0].keys[1].id; zero_weight prize[0].keys[1].parts[1].weight; "
              "bad_weights prize[0].keys[1].parts");
    auto const message = check(one_each({p}))[1].message;
    EXPECT_EQ(message.zh, "奖项 p：比较项 points：权重合计为 0.7，应为 1");
    EXPECT_EQ(message.en, "prize p: key points: its weights add up to 0.7, not to 1");
}

}  // namespace
}  // namespace heli::scoring::prize_scheme_test
