#include <heli/scoring/final_scores.hpp>

#include "../core/label_laws.hpp"
#include "../core/printed_rational.hpp"
#include "../core/thrown_text.hpp"
#include "../ranking/reference_rows.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace heli::scoring::final_scores_test {
namespace {

using ranking::attendance;
using ranking::mark;

points const total_of_490(490);

std::vector<final_entry> five_entries() {
    std::vector<final_entry> entries;
    for (auto const& row : ranking::reference_rows("final_scores")) {
        entries.push_back({person_id(std::string_view(row.at("person"))),
                           points(to_int64(parse_decimal(row.at("points")))),
                           parse_rational(row.at("effect_score"))});
    }
    return entries;
}

/// 80 of 100 points and an effect score of 50; 60 points and none.
std::vector<final_entry> two_entries() {
    return {{"a", points(80), 50},
            {"b", points(60), attendance::did_not_finish, {"未参加后测", "no post-test"}}};
}

final_standings scores_of_two(final_terms const& terms) {
    return final_scores(terms, points(100), two_entries());
}

TEST(FinalScores, AgreeWithTheReferenceExactly) {
    auto const found = final_scores({rational(1, 2)}, total_of_490, five_entries());
    auto const expected = ranking::reference_rows("final_scores");
    ASSERT_EQ(found.scores.value().size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(found.scores.value()[i].score,
                  mark(parse_rational(expected[i].at("final_by_halves"))));
    }
    EXPECT_EQ(found.scores.value()[0].standing.position, 1U);
    EXPECT_EQ(found.scores.value()[1].standing.better, 4U);
}

TEST(FinalScores, AreWeightedExactly) {
    auto const found =
        scores_of_two({parse_decimal("0.6"), missing_effect::unranked}).scores.value();
    EXPECT_EQ(found[0].score, mark(68));
    EXPECT_EQ(to_words(found[0], parse_decimal("0.6")).en,
              "a: 0.6 x 80 + 0.4 x 50 = 68 (organiser's choice of weights)");
    EXPECT_EQ(to_words(found[0], parse_decimal("0.6")).zh,
              "a：0.6 × 80 + 0.4 × 50 = 68（权重由主办方规定）");
}

TEST(FinalScores, WithoutEffectFollowTheStatedRule) {
    auto const unranked = scores_of_two({1, missing_effect::unranked}).scores.value();
    EXPECT_EQ(unranked[1].score, mark(attendance::did_not_finish)) << "for every weight";
    EXPECT_FALSE(unranked[1].standing.ranked());
    EXPECT_EQ(to_words(unranked[1], 1).en, "b: no final score: did not finish; no post-test");

    auto const zero =
        scores_of_two({rational(1, 2), missing_effect::counts_as_zero}).scores.value();
    EXPECT_EQ(zero[1].score, mark(30));
    EXPECT_TRUE(
        holds(to_words(zero[1], rational(1, 2)).en, "; effect score counts as zero: no post-test"));

    auto const open = thrown_text<invalid_value>([] { return scores_of_two({1}); });
    EXPECT_TRUE(holds(open, "person b has no effect score")) << open;
}

TEST(FinalScores, OfWhoLeftTheContestAreNone) {
    auto entries = two_entries();
    entries[0].attendance = attendance::disqualified;
    auto const found =
        final_scores({1, missing_effect::counts_as_zero}, points(100), entries).scores.value();
    EXPECT_EQ(found[0].score, mark(attendance::disqualified));
    EXPECT_EQ(to_words(found[0], 1).en, "a: no final score: disqualified");
    EXPECT_EQ(found[1].standing.better, 0U);
    EXPECT_THROW(static_cast<void>(found[0].line.at(1)), not_found);
}

TEST(FinalScores, AreUnknownWhileNoWeightIsStated) {
    final_terms const terms{{}, missing_effect::unranked};
    auto const found = scores_of_two(terms);
    EXPECT_FALSE(found.scores.known());
    EXPECT_TRUE(holds(found.scores.reason().en, "states no weight"));
    EXPECT_EQ(found.lines.size(), 2U) << "what holds for every weight can still be said";
    EXPECT_EQ(to_words(terms).en,
              "final score (organiser's choice): the weight is not stated; without effect score "
              "not ranked");
    EXPECT_EQ(to_words(final_terms{parse_decimal("0.3")}).en,
              "final score (organiser's choice): 0.3 x points share + 0.7 x effect score");
}

TEST(FinalScores, DoNotDependOnTheOrderOfEntries) {
    auto entries = five_entries();
    auto const expected = final_scores({rational(1, 3)}, total_of_490, entries);
    std::reverse(entries.begin(), entries.end());
    EXPECT_EQ(final_scores({rational(1, 3)}, total_of_490, entries), expected);
}

TEST(FinalScores, RefuseAWeightOutsideZeroToOne) {
    for (auto const* weight : {"-0.01", "1.01"}) {
        auto const text = thrown_text<invalid_value>([&] {
            return scores_of_two({parse_decimal(weight), missing_effect::unranked});
        });
        EXPECT_TRUE(holds(text, weight)) << text;
    }
    for (rational const& weight : {rational(0), rational(1)}) {
        EXPECT_TRUE(scores_of_two({weight, missing_effect::unranked}).scores.known());
    }
}

TEST(FinalScores, RefuseWhatCannotBe) {
    auto const text = [](final_entry const& entry, points total = points(100)) {
        return thrown_text<invalid_value>([&] {
            return final_scores({1, missing_effect::unranked}, total, {entry});
        });
    };
    EXPECT_TRUE(holds(text({"x", points(101), 5}), "101 points, expected 0 to 100"));
    EXPECT_TRUE(holds(text({"x", points(-1), 5}), "-1 points"));
    EXPECT_TRUE(holds(text({"x", points(1), rational(201, 2)}), "effect score 100.5"));
    EXPECT_TRUE(holds(text({"x", points(1), -1}), "effect score -1"));
    EXPECT_TRUE(holds(text({"x", points(1), attendance::absent}), "not stated why"));
    EXPECT_TRUE(holds(text({"x", points(1), 5, {"", "none"}}), "a reason why there is none"));
    EXPECT_TRUE(holds(text({"x", points(0), 5}, points(0)), "expected at least 1"));
    auto entries = two_entries();
    entries.push_back(entries.front());
    EXPECT_THROW(
        static_cast<void>(final_scores({1, missing_effect::unranked}, points(100), entries)),
        conflict);
    EXPECT_TRUE(final_scores({1}, points(100), {}).scores.value().empty());
}

TEST(FinalScores, HaveSoundLabels) {
    expect_snake_case_labels<missing_effect>(2);
}

}  // namespace
}  // namespace heli::scoring::final_scores_test
