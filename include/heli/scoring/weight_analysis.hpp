/// \file
/// What every weight of points against effect would mean for the first places: the answer.
#pragma once

#include <heli/core/label.hpp>
#include <heli/core/rational.hpp>
#include <heli/ranking/award_scheme.hpp>
#include <heli/scoring/participants.hpp>

#include <cstddef>
#include <vector>

namespace heli::scoring {

/// Which changes of the order are listed.
enum class breakpoint_scope : unsigned char {
    all,           ///< Every one.
    first_places,  ///< Those in which one of the first places takes part.
};

/// What is asked about all weights.
struct weight_question {
    std::size_t places;      ///< How many first places there are to win; at least one.
    breakpoint_scope scope;  ///< Which changes of the order are listed.

    friend bool operator==(weight_question const&, weight_question const&) = default;
};

/// Weights of the points from one to another.
struct weight_interval {
    rational lower;       ///< The lowest.
    rational upper;       ///< The highest.
    bool lower_included;  ///< Whether the lowest belongs to it.
    bool upper_included;  ///< Whether the highest belongs to it.

    friend bool operator==(weight_interval const&, weight_interval const&) = default;
};

/// People who are tied at a weight, and not at the weights beside it.
struct tied_at_weight {
    std::size_t first_place;  ///< The best place that they share, from 1.
    /// Who, in the order that holds for slightly higher weights; for slightly lower ones it is the
    /// reverse. Those who are tied for every weight are beside each other, by code.
    std::vector<person_id> people;

    friend bool operator==(tied_at_weight const&, tied_at_weight const&) = default;
};

/// An exact weight at which the order changes.
struct weight_breakpoint {
    rational weight;                   ///< The weight of the points.
    std::vector<tied_at_weight> tied;  ///< Who changes, by place.

    friend bool operator==(weight_breakpoint const&, weight_breakpoint const&) = default;
};

/// Weights for which the same people are in the first places.
struct weight_piece {
    weight_interval weights;        ///< Which weights.
    std::vector<person_id> within;  ///< Who is in the first places, by code.
    std::vector<person_id> tied;    ///< Who is tied over the edge of the last of them, by code.

    friend bool operator==(weight_piece const&, weight_piece const&) = default;
};

/// The weights for which one person is in the first places.
struct weight_chance {
    person_id person;                        ///< Who.
    std::vector<weight_interval> within;     ///< In the first places and not tied over their edge.
    std::vector<weight_interval> with_ties;  ///< The same, or tied over their edge.

    friend bool operator==(weight_chance const&, weight_chance const&) = default;
};

/// What every weight from 0 to 1 means. Weights are those of the points; exact throughout.
struct weight_analysis {
    weight_question question;                    ///< What was asked.
    std::vector<weight_breakpoint> breakpoints;  ///< Where the order changes, from 0 to 1.
    std::vector<weight_piece> pieces;            ///< Who is first, from 0 to 1 without a gap.
    std::vector<weight_chance> chances;          ///< Of everybody who is ranked, by code.
    std::vector<person_id> unranked;             ///< Who has no final score, by code.

    friend bool operator==(weight_analysis const&, weight_analysis const&) = default;
};

/// How often a person wins one of the first places.
enum class weight_hold : unsigned char {
    every_weight,  ///< Whatever the weight is.
    some_weights,  ///< For some weights.
    no_weight,     ///< Whatever the weight is, never.
};

/// The weights for which a person wins one of the first places.
/// \param edge whether those tied over the edge of the last place win.
[[nodiscard]] inline std::vector<weight_interval> const& winning_weights(
    weight_chance const& chance, ranking::tie_edge edge) noexcept {
    return edge == ranking::tie_edge::include ? chance.with_ties : chance.within;
}

/// Whether a person wins for every weight, for some or for none.
[[nodiscard]] inline weight_hold hold_of(weight_chance const& chance, ranking::tie_edge edge) {
    auto const& weights = winning_weights(chance, edge);
    if (weights.empty()) {
        return weight_hold::no_weight;
    }
    return weights.front() == weight_interval{0, 1, true, true} ? weight_hold::every_weight
                                                                : weight_hold::some_weights;
}

/// Who wins for every weight, for some or for none, by code.
[[nodiscard]] inline std::vector<person_id> who_holds(weight_analysis const& analysis,
                                                      weight_hold hold, ranking::tie_edge edge) {
    std::vector<person_id> people;
    for (auto const& chance : analysis.chances) {
        if (hold_of(chance, edge) == hold) {
            people.push_back(chance.person);
        }
    }
    return people;
}

}  // namespace heli::scoring

namespace heli {

/// Tokens and names of `scoring::breakpoint_scope`.
template <>
struct labels_of<scoring::breakpoint_scope> {
    /// One row a member.
    static constexpr label<scoring::breakpoint_scope> rows[] = {
        {scoring::breakpoint_scope::all, "all", "全部名次变化", "every change of the order"},
        {scoring::breakpoint_scope::first_places, "first_places", "涉及前列的名次变化",
         "changes among or into the first places"},
    };
};

/// Tokens and names of `scoring::weight_hold`.
template <>
struct labels_of<scoring::weight_hold> {
    /// One row a member.
    static constexpr label<scoring::weight_hold> rows[] = {
        {scoring::weight_hold::every_weight, "every_weight", "任何权重下均入选",
         "wins for every weight"},
        {scoring::weight_hold::some_weights, "some_weights", "部分权重下入选",
         "wins for some weights"},
        {scoring::weight_hold::no_weight, "no_weight", "任何权重下均不入选", "wins for no weight"},
    };
};

}  // namespace heli
