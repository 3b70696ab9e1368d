/// \file
/// Results of persons: points, final scores or whatever else teams are made of.
#pragma once

#include <heli/core/error.hpp>
#include <heli/ranking/mark.hpp>
#include <heli/scoring/participants.hpp>
#include <heli/scoring/score_table.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace heli::scoring {

/// A person's result, such as points, or why there is none.
struct personal_result {
    person_id person;      ///< Who.
    ranking::mark result;  ///< The result.

    friend bool operator==(personal_result const&, personal_result const&) = default;
};

/// Everybody's points as results.
/// \throws invalid_value if the table is one of other participants.
[[nodiscard]] inline std::vector<personal_result> point_results(participants const& people,
                                                                score_table const& scores) {
    if (people.size() != scores.people()) {
        throw invalid_value("points of " + std::to_string(scores.people()) +
                            " people, and there are " + std::to_string(people.size()) +
                            " participants");
    }
    std::vector<personal_result> results;
    for (std::size_t i = 0; i < people.size(); ++i) {
        results.push_back({people.people()[i], scores.total(i).count()});
    }
    return results;
}

}  // namespace heli::scoring
