/// \file
/// Points for places: so many for the first, a step fewer for each place after it.
#pragma once

#include <heli/core/rational_text.hpp>
#include <heli/ranking/rank_method.hpp>
#include <heli/ranking/standing.hpp>

#include <utility>

namespace heli::ranking {

/// A linear scale of points: place p gives base - step (p - 1), and never less than the floor.
class rank_points {
public:
    /// \param base points of the first place. \param step fewer points for each place after it.
    /// \param floor the fewest points that a place gives.
    /// \throws invalid_value if the step is negative or the floor is above the base.
    rank_points(rational base, rational step, rational floor)
        : base_(std::move(base)), step_(std::move(step)), floor_(std::move(floor)) {
        if (step_.sign() < 0) {
            throw invalid_value("points for places: step " + to_text(step_) + " is negative");
        }
        if (floor_ > base_) {
            throw invalid_value("points for places: floor " + to_text(floor_) + " is above the " +
                                to_text(base_) + " of the first place");
        }
    }

    /// Points of the first place.
    [[nodiscard]] rational const& base() const noexcept { return base_; }
    /// How many fewer each place after it gives.
    [[nodiscard]] rational const& step() const noexcept { return step_; }
    /// The fewest points that a place gives.
    [[nodiscard]] rational const& floor() const noexcept { return floor_; }

    /// The points of a place; between two places, as those tied may be, half way.
    [[nodiscard]] rational operator()(rank_number place) const {
        auto const points = base_ - step_ * rational(place.halves() - 2, 2);
        return points < floor_ ? floor_ : points;
    }
    /// The points of an entrant.
    /// \throws not_found with the reason if it is not ranked: whether that gives no points or the
    ///         floor is for the rule to say.
    [[nodiscard]] rational operator()(standing const& s, rank_method method) const {
        return (*this)(rank_of(s, method));
    }

    friend bool operator==(rank_points const&, rank_points const&) = default;

private:
    rational base_;
    rational step_;
    rational floor_;
};

}  // namespace heli::ranking
