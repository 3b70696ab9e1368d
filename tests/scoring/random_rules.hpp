/// \file
/// Random rules for the entries of random logs.
#pragma once

#include "small_contests.hpp"

#include <heli/scoring/contest_rules.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace heli::scoring {

/// Draws rules that are sound; items are some of those of `rules_of_every_bucket`, in any order.
class rules_drawer {
public:
    explicit rules_drawer(std::mt19937_64& random) : random_(random) {}

    [[nodiscard]] contest_rules draw() {
        auto rules = rules_of_every_bucket();
        rules.utc_offset = std::chrono::minutes(between(-720, 840));
        rules.start = to_date(to_day_number(rules.start) + day(-3, 3));
        rules.end = to_date(to_day_number(rules.start) + day(0, 20));
        rules.late_grace = std::chrono::hours(between(0, 30));
        rules.future_skew = std::chrono::seconds(between(0, 7200));
        std::shuffle(rules.items.begin(), rules.items.end(), random_);
        rules.items.resize(static_cast<std::size_t>(between(1, 6)), rules.items.front());
        rules.total = points(0);
        for (auto& item : rules.items) {
            change(item, rules);
            rules.total = rules.total + item.cap;
        }
        return rules;
    }

private:
    [[nodiscard]] std::int64_t between(std::int64_t least, std::int64_t most) {
        auto const width = static_cast<std::uint64_t>(most - least + 1);
        return least + static_cast<std::int64_t>(random_() % width);
    }
    [[nodiscard]] day_number day(std::int64_t least, std::int64_t most) {
        return static_cast<day_number>(between(least, most));
    }
    [[nodiscard]] bool perhaps() { return random_() % 2 == 0; }

    void change(point_item& item, contest_rules const& rules) {
        item.points = points(between(1, 9));
        item.cap = points(between(1, 60));
        item.window.reset();
        if (perhaps()) {
            auto const first = to_day_number(rules.start) + day(-4, 10);
            item.window = day_window{to_date(first), to_date(first + day(0, 12))};
        }
        if (item.min_value || perhaps()) {
            item.min_value = between(-2, 15);
        }
        if (item.bucket == bucket::week7) {
            item.partial_week = perhaps() ? partial_week::counts : partial_week::ignored;
        } else if (item.bucket == bucket::day_value) {
            item.unit = between(1, 9);
            item.day_cap = points(between(1, 20));
        } else if (item.bucket == bucket::day_slot && perhaps()) {
            item.slots = {"noon", "pm", "am"};
        }
    }

    std::mt19937_64& random_;
};

}  // namespace heli::scoring
