/// \file
/// The points of everybody, by item.
#pragma once

#include <heli/core/error.hpp>
#include <heli/core/exact.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace heli::scoring {

/// Points by person and item, in the order of the participants and of the rules.
class score_table {
public:
    /// Nothing for anybody.
    score_table(std::size_t people, std::size_t items)
        : people_(people), items_(items), points_(people * items) {}

    /// How many people.
    [[nodiscard]] std::size_t people() const noexcept { return people_; }
    /// How many items.
    [[nodiscard]] std::size_t items() const noexcept { return items_; }
    /// What a person earned by an item.
    /// \throws not_found if there is no such person or item.
    [[nodiscard]] heli::points of(std::size_t person, std::size_t item) const {
        return points_[place(person, item)];
    }
    /// What a person earned in all.
    /// \throws not_found if there is no such person.
    [[nodiscard]] heli::points total(std::size_t person) const {
        heli::points sum(0);
        for (std::size_t item = 0; item < items_; ++item) {
            sum = sum + of(person, item);
        }
        return sum;
    }
    /// What everybody earned in all, in the order of the participants.
    [[nodiscard]] std::vector<heli::points> totals() const {
        std::vector<heli::points> sums;
        sums.reserve(people_);
        for (std::size_t person = 0; person < people_; ++person) {
            sums.push_back(total(person));
        }
        return sums;
    }
    /// What an item brought to everybody together.
    /// \throws not_found if there is no such item.
    [[nodiscard]] heli::points by_item(std::size_t item) const {
        heli::points sum(0);
        for (std::size_t person = 0; person < people_; ++person) {
            sum = sum + of(person, item);
        }
        return sum;
    }
    /// Puts the points of a person and an item.
    /// \throws not_found if there is no such person or item.
    void put(std::size_t person, std::size_t item, heli::points earned) {
        points_[place(person, item)] = earned;
    }

    friend bool operator==(score_table const&, score_table const&) = default;

private:
    [[nodiscard]] std::size_t place(std::size_t person, std::size_t item) const {
        if (person >= people_ || item >= items_) {
            throw not_found("points of person " + std::to_string(person) + " and item " +
                            std::to_string(item) + " (from 0): there are " +
                            std::to_string(people_) + " people and " + std::to_string(items_) +
                            " items");
        }
        return person * items_ + item;
    }

    std::size_t people_;
    std::size_t items_;
    std::vector<heli::points> points_;
};

}  // namespace heli::scoring
