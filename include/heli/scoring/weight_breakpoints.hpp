/// \file
/// Which winners hold for every weight of points and effect, and where the order changes.
#pragma once

#include <heli/core/error.hpp>
#include <heli/scoring/weight_analysis.hpp>
#include <heli/scoring/weight_sweep.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>
#include <vector>

namespace heli::scoring {

namespace weight_breakpoints_detail {

/// Who is in the first places at the present order of a sweep, or at a meeting in it.
struct first_places {
    std::vector<person_id> within;
    std::vector<person_id> tied;
};

/// \param edge the places that are tied over the edge of the last one; empty if none are.
inline first_places split_at(weight_sweep const& sweep, place_range const& edge) {
    first_places found{sweep.people({0, edge.first}), sweep.people(edge)};
    std::sort(found.within.begin(), found.within.end());
    std::sort(found.tied.begin(), found.tied.end());
    return found;
}

/// Who is in the first places between two meetings: people of one line can be tied over the edge.
inline first_places between(weight_sweep const& sweep, std::size_t places) {
    std::size_t place = 0;
    while (place < sweep.size() && sweep.ahead(place + 1) <= places) {
        ++place;
    }
    bool const over_edge = place < sweep.size() && sweep.ahead(place) < places;
    return split_at(sweep, {place, over_edge ? place + 1 : place});
}

/// Builds the pieces from 0 to 1, each of which ends where the people in the first places change.
class piece_list {
public:
    explicit piece_list(first_places start) : now_(std::move(start)) {}

    void meet(rational const& weight, first_places at, first_places above) {
        if (weight.sign() > 0) {
            close(weight, false);
        }
        found_.push_back({{weight, weight, true, true}, std::move(at.within), std::move(at.tied)});
        from_ = weight;
        from_included_ = false;
        now_ = std::move(above);
    }
    std::vector<weight_piece> finish() {
        if (from_ < 1) {
            close(1, true);
        }
        return std::move(found_);
    }

private:
    void close(rational const& upper, bool included) {
        found_.push_back({{from_, upper, from_included_, included},
                          std::move(now_.within),
                          std::move(now_.tied)});
    }

    std::vector<weight_piece> found_;
    first_places now_;
    rational from_ = 0;
    bool from_included_ = true;
};

/// Appends an interval that follows the last one, or lengthens that one.
inline void append(std::vector<weight_interval>& intervals, weight_interval const& next) {
    if (!intervals.empty() && intervals.back().upper == next.lower &&
        (intervals.back().upper_included || next.lower_included)) {
        intervals.back().upper = next.upper;
        intervals.back().upper_included = next.upper_included;
    } else {
        intervals.push_back(next);
    }
}

inline std::vector<weight_chance> chances_in(std::vector<weight_piece> const& pieces,
                                             std::vector<final_line> const& lines) {
    std::map<person_id, weight_chance> chances;
    for (auto const& line : lines) {
        if (line.ranked()) {
            chances.emplace(line.person, weight_chance{line.person, {}, {}});
        }
    }
    for (auto const& piece : pieces) {
        for (auto const& person : piece.within) {
            auto& chance = chances.at(person);
            append(chance.within, piece.weights);
            append(chance.with_ties, piece.weights);
        }
        for (auto const& person : piece.tied) {
            append(chances.at(person).with_ties, piece.weights);
        }
    }
    std::vector<weight_chance> found;
    for (auto& [person, chance] : chances) {
        found.push_back(std::move(chance));
    }
    return found;
}

/// Lists those who met, once the sweep has passed them.
inline void add_breakpoint(weight_analysis& found, weight_sweep const& sweep,
                           rational const& weight, std::vector<place_range> const& met) {
    weight_breakpoint breakpoint{weight, {}};
    for (auto const& range : met) {
        auto const ahead = sweep.ahead(range.first);
        if (found.question.scope == breakpoint_scope::all || ahead < found.question.places) {
            breakpoint.tied.push_back({ahead + 1, sweep.people(range)});
        }
    }
    if (!breakpoint.tied.empty()) {
        found.breakpoints.push_back(std::move(breakpoint));
    }
}

inline void sweep_all(weight_analysis& found, std::vector<final_line> const& lines) {
    auto const places = found.question.places;
    weight_sweep sweep(lines);
    piece_list pieces(between(sweep, places));
    while (sweep.has_next()) {
        auto const weight = sweep.next_weight();
        auto const met = sweep.meeting();
        auto const edge = std::find_if(met.begin(), met.end(), [&](auto const& range) {
            return sweep.ahead(range.first) < places && places < sweep.ahead(range.second);
        });
        auto at = edge == met.end() ? first_places{} : split_at(sweep, *edge);
        sweep.pass(met);
        if (edge != met.end()) {
            pieces.meet(weight, std::move(at), between(sweep, places));
        }
        add_breakpoint(found, sweep, weight, met);
    }
    found.pieces = pieces.finish();
}

inline void check(weight_question const& question, std::vector<final_line> const& lines) {
    if (question.places == 0) {
        throw invalid_value("weights of points and effect: 0 first places, expected at least one");
    }
    std::vector<person_id> people;
    for (auto const& line : lines) {
        people.push_back(line.person);
        if (line.ranked() && !line.effect.present()) {
            throw invalid_value("person " + line.person.str() + " is ranked and has no effect");
        }
    }
    std::sort(people.begin(), people.end());
    if (auto const twice = std::adjacent_find(people.begin(), people.end());
        twice != people.end()) {
        throw conflict("person " + twice->str() + " is there twice");
    }
}

}  // namespace weight_breakpoints_detail

/// What every weight of the points from 0 to 1 means for the first places, exactly: final scores
/// are straight lines over the weight, and the order changes only where two of them meet.
/// O(n^2 log n) time and O(n^2) memory for n persons. The order of the lines does not matter.
/// \param lines what `final_lines` has returned; the weight of the terms is not used.
/// \throws invalid_value if no place is asked for. \throws conflict if a person is there twice.
[[nodiscard]] inline weight_analysis weight_breakpoints(std::vector<final_line> const& lines,
                                                        weight_question const& question) {
    weight_breakpoints_detail::check(question, lines);
    weight_analysis found{question, {}, {}, {}, {}};
    weight_breakpoints_detail::sweep_all(found, lines);
    found.chances = weight_breakpoints_detail::chances_in(found.pieces, lines);
    for (auto const& line : lines) {
        if (!line.ranked()) {
            found.unranked.push_back(line.person);
        }
    }
    std::sort(found.unranked.begin(), found.unranked.end());
    return found;
}

}  // namespace heli::scoring
