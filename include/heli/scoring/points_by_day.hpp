/// \file
/// The points of everybody by the day on which they were earned.
#pragma once

#include <heli/scoring/scored_contest.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace heli::scoring {

/// Points by person and day. The points of an entry belong to the day on which it happened, also
/// if it was recorded later. Days run from the first on which an item is open to the last.
class points_by_day {
public:
    /// Adds up the points of a scored log.
    explicit points_by_day(scored_contest const& contest)
        : rules_(contest.rules),
          people_(contest.people.size()),
          open_(board_days(contest.rules)),
          points_(people_ * days()) {
        for (std::size_t row = 0; row < contest.log.size(); ++row) {
            auto const earned = contest.scored.earned[row].count();
            if (earned > 0) {
                auto const person = *contest.people.find(contest.log.person[row]);
                auto const day = contest.rules.clock().day_of(contest.log.occurred_at[row]);
                points_[person * days() + static_cast<std::size_t>(day - open_.first)] += earned;
            }
        }
    }

    /// How many people: rows of the matrix, in the order of the participants.
    [[nodiscard]] std::size_t people() const noexcept { return people_; }
    /// How many days: columns of the matrix.
    [[nodiscard]] std::size_t days() const noexcept {
        return static_cast<std::size_t>(open_.count());
    }
    /// The day of the first column.
    [[nodiscard]] date first() const { return rules_.clock().date_of(open_.first); }
    /// The day of the last column.
    [[nodiscard]] date last() const { return rules_.clock().date_of(open_.last); }
    /// The matrix, person after person.
    [[nodiscard]] std::span<std::int64_t const> matrix() const noexcept { return points_; }
    /// What a person earned on a day.
    /// \throws not_found if there is no such person, or nothing is open about the day.
    [[nodiscard]] heli::points of(std::size_t person, date const& day) const {
        return heli::points(row_of(person)[column(day)]);
    }
    /// What a person had earned at the end of a day.
    /// \throws not_found if there is no such person, or nothing is open about the day.
    [[nodiscard]] heli::points through(std::size_t person, date const& day) const {
        heli::points sum(0);
        for (auto const earned : row_of(person).first(column(day) + 1)) {
            sum = sum + heli::points(earned);
        }
        return sum;
    }

private:
    [[nodiscard]] std::size_t column(date const& day) const {
        return static_cast<std::size_t>(board_day(rules_, day) - open_.first);
    }
    [[nodiscard]] std::span<std::int64_t const> row_of(std::size_t person) const {
        if (person >= people_) {
            throw not_found("points by day: there is no person " + std::to_string(person) +
                            " (from 0) among " + std::to_string(people_));
        }
        return std::span(points_).subspan(person * days(), days());
    }

    proved_rules rules_;
    std::size_t people_;
    open_days open_;
    std::vector<std::int64_t> points_;
};

}  // namespace heli::scoring
