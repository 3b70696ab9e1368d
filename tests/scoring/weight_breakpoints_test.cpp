#include <heli/scoring/weight_breakpoints.hpp>
#include <heli/scoring/weight_words.hpp>

#include "../core/label_laws.hpp"
#include "../core/printed_rational.hpp"
#include "../core/thrown_text.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace heli::scoring::weight_breakpoints_test {
namespace {

using ranking::tie_edge;

/// A person with so many of 100 points and an effect score.
struct written_line {
    std::string_view person;
    std::int64_t points;
    std::int64_t effect;
};

std::vector<final_line> lines_of(std::vector<written_line> const& written) {
    std::vector<final_entry> entries;
    for (auto const& w : written) {
        entries.push_back({person_id(w.person), points(w.points), w.effect});
    }
    return final_lines({}, points(100), entries);
}

/// A has the points, B the effect, C is in between: A and B meet at 1/2, A and C at 2/5, B and C at
/// 3/5, where the third one is behind, ahead and ahead.
std::vector<final_line> three_lines() {
    return lines_of({{"A", 100, 0}, {"B", 0, 100}, {"C", 40, 40}});
}

weight_analysis analysis_of(std::vector<final_line> const& lines, std::size_t places,
                            breakpoint_scope scope = breakpoint_scope::all) {
    return weight_breakpoints(lines, {places, scope});
}

/// `[0, 0.4) B C|; [0.4] B|A C; ...`: weights, who is within, who is tied.
std::string pieces_of(weight_analysis const& analysis) {
    std::string text;
    for (auto const& piece : analysis.pieces) {
        text += (text.empty() ? "" : "; ") + interval_text(piece.weights);
        for (auto const& person : piece.within) {
            text += " " + person.str();
        }
        text += "|";
        for (auto const& person : piece.tied) {
            text += person.str();
        }
    }
    return text;
}

/// `0.4: 2AC; ...`: weight, best place that is shared, who shares it.
std::string breakpoints_of(weight_analysis const& analysis) {
    std::string text;
    for (auto const& b : analysis.breakpoints) {
        text += (text.empty() ? "" : "; ") + to_text(b.weight) + ":";
        for (auto const& t : b.tied) {
            text += " " + std::to_string(t.first_place);
            for (auto const& person : t.people) {
                text += person.str();
            }
        }
    }
    return text;
}

std::string weights_of(std::vector<weight_interval> const& intervals) {
    std::string text;
    for (auto const& i : intervals) {
        text += interval_text(i);
    }
    return text;
}

TEST(WeightBreakpoints, SayWhoWinsOnWhichWeights) {
    EXPECT_EQ(pieces_of(analysis_of(three_lines(), 1)), "[0, 0.5) B|; [0.5]|AB; (0.5, 1] A|");
    EXPECT_EQ(pieces_of(analysis_of(three_lines(), 2)),
              "[0, 0.4) B C|; [0.4] B|AC; (0.4, 0.6) A B|; [0.6] A|BC; (0.6, 1] A C|");
    EXPECT_EQ(pieces_of(analysis_of(three_lines(), 3)), "[0, 1] A B C|");
    EXPECT_EQ(pieces_of(analysis_of(three_lines(), 9)), "[0, 1] A B C|");
}

TEST(WeightBreakpoints, SayWhereTheOrderChanges) {
    EXPECT_EQ(breakpoints_of(analysis_of(three_lines(), 1)), "0.4: 2AC; 0.5: 1AB; 0.6: 2CB");
    EXPECT_EQ(breakpoints_of(analysis_of(three_lines(), 1, breakpoint_scope::first_places)),
              "0.5: 1AB");
    EXPECT_EQ(breakpoints_of(analysis_of(three_lines(), 2, breakpoint_scope::first_places)),
              "0.4: 2AC; 0.5: 1AB; 0.6: 2CB")
        << "what reaches over the edge and what happens within both count";
}

TEST(WeightBreakpoints, SayWhoWinsForEveryWeightForSomeAndForNone) {
    auto const found = analysis_of(three_lines(), 2);
    EXPECT_EQ(weights_of(found.chances[0].within), "(0.4, 1]");
    EXPECT_EQ(weights_of(found.chances[0].with_ties), "[0.4, 1]");
    EXPECT_EQ(weights_of(found.chances[2].within), "[0, 0.4)(0.6, 1]");
    EXPECT_EQ(weights_of(found.chances[2].with_ties), "[0, 0.4][0.6, 1]");
    EXPECT_EQ(who_holds(found, weight_hold::some_weights, tie_edge::exclude).size(), 3U);
    EXPECT_EQ(to_words(found.chances[2], tie_edge::exclude).en,
              "C wins for some weights: [0, 0.4), (0.6, 1]");

    auto lines = three_lines();
    auto const more = lines_of({{"D", 90, 90}, {"E", 1, 1}});
    lines.insert(lines.end(), more.begin(), more.end());
    auto const five = analysis_of(lines, 2);
    EXPECT_EQ(who_holds(five, weight_hold::every_weight, tie_edge::exclude),
              std::vector<person_id>{"D"});
    EXPECT_EQ(who_holds(five, weight_hold::some_weights, tie_edge::exclude),
              (std::vector<person_id>{"A", "B"}));
    EXPECT_EQ(who_holds(five, weight_hold::no_weight, tie_edge::include),
              (std::vector<person_id>{"C", "E"}));
    EXPECT_EQ(weights_of(analysis_of(lines, 1).chances[3].within), "(0.1, 0.9)")
        << "A is ahead of D where the points weigh nearly all, B where the effect does";
}

TEST(WeightBreakpoints, CanBeTheEndsThemselves) {
    auto const at_zero = analysis_of(lines_of({{"A", 50, 10}, {"B", 20, 10}}), 1);
    EXPECT_EQ(pieces_of(at_zero), "[0]|AB; (0, 1] A|");
    EXPECT_EQ(breakpoints_of(at_zero), "0: 1AB");
    auto const at_one = analysis_of(lines_of({{"A", 50, 10}, {"B", 50, 20}}), 1);
    EXPECT_EQ(pieces_of(at_one), "[0, 1) B|; [1]|AB");
    EXPECT_EQ(weights_of(at_one.chances[0].with_ties), "[1]");
    EXPECT_EQ(hold_of(at_one.chances[0], tie_edge::exclude), weight_hold::no_weight);
    EXPECT_EQ(hold_of(at_one.chances[1], tie_edge::include), weight_hold::every_weight);
}

TEST(WeightBreakpoints, TakeThreeThatMeetInOnePointTogether) {
    auto const found = analysis_of(lines_of({{"A", 100, 0}, {"B", 0, 100}, {"M", 50, 50}}), 1);
    EXPECT_EQ(breakpoints_of(found), "0.5: 1AMB");
    EXPECT_EQ(pieces_of(found), "[0, 0.5) B|; [0.5]|ABM; (0.5, 1] A|");
    EXPECT_EQ(weights_of(found.chances[2].with_ties), "[0.5]");
    EXPECT_EQ(to_words(found.breakpoints[0]).en, "points weigh 0.5: place 1 is shared by A, M, B");
}

TEST(WeightBreakpoints, DoNotSeparateThoseWhoAreEqualInBoth) {
    auto const found = analysis_of(lines_of({{"B", 30, 30}, {"A", 30, 30}, {"C", 10, 10}}), 1);
    EXPECT_EQ(pieces_of(found), "[0, 1]|AB");
    EXPECT_TRUE(found.breakpoints.empty());
    EXPECT_EQ(who_holds(found, weight_hold::every_weight, tie_edge::include),
              (std::vector<person_id>{"A", "B"}));
    EXPECT_EQ(to_words(found.pieces[0]).en,
              "points weigh [0, 1]: nobody; tied over the edge: A, B");
}

TEST(WeightBreakpoints, LeaveOutWhoHasNoFinalScore) {
    auto const lines = final_lines(
        {{}, missing_effect::unranked}, points(100),
        {{"A", points(5), 5}, {"Z", points(99), ranking::attendance::absent, {"", "none"}}});
    auto const found = analysis_of(lines, 1);
    EXPECT_EQ(pieces_of(found), "[0, 1] A|");
    EXPECT_EQ(found.unranked, std::vector<person_id>{"Z"});
    EXPECT_EQ(found.chances.size(), 1U);
    EXPECT_EQ(pieces_of(analysis_of({}, 1)), "[0, 1]|");
}

TEST(WeightBreakpoints, DoNotDependOnTheOrderOfLines) {
    auto lines = three_lines();
    auto const expected = analysis_of(lines, 2);
    std::rotate(lines.begin(), lines.begin() + 1, lines.end());
    EXPECT_EQ(analysis_of(lines, 2), expected);
}

TEST(WeightBreakpoints, RefuseNoPlaceAndPeopleWhoAreThereTwice) {
    EXPECT_THROW(static_cast<void>(analysis_of(three_lines(), 0)), invalid_value);
    auto lines = three_lines();
    lines.push_back(lines.front());
    auto const text = thrown_text<conflict>([&] { return analysis_of(lines, 1); });
    EXPECT_TRUE(holds(text, "person A")) << text;
    lines = three_lines();
    lines[0].effect = ranking::attendance::absent;
    EXPECT_THROW(static_cast<void>(analysis_of(lines, 1)), invalid_value);
}

TEST(WeightBreakpoints, HaveSoundLabels) {
    expect_snake_case_labels<breakpoint_scope>(2);
    expect_snake_case_labels<weight_hold>(3);
}

}  // namespace
}  // namespace heli::scoring::weight_breakpoints_test
