/// \file
/// Rules of contests for tests.
#pragma once

#include <heli/core/date.hpp>
#include <heli/scoring/participants.hpp>
#include <heli/scoring/proved_rules.hpp>

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heli::scoring {

/// 490 points in 60 days: tests before and after, exercise, meals, activities, weekly weight.
[[nodiscard]] inline contest_rules rules_of_490(partial_week week = partial_week::counts) {
    contest_rules rules{
        "wuyi-490-v1", std::chrono::hours(8),  date(2025, 7, 1),         date(2025, 8, 29),
        points(490),   std::chrono::hours(24), std::chrono::seconds(300)};
    point_item pre{"pre", "pre_test", points(20), bucket::once, points(20)};
    pre.window = day_window{date(2025, 6, 24), date(2025, 6, 30)};
    point_item exercise{"exercise", "exercise", points(3), bucket::day, points(180)};
    exercise.min_value = 10000;
    point_item diet{"diet", "meal", points(1), bucket::day_slot, points(180)};
    diet.slots = {"B", "L", "D"};
    point_item offline{"offline", "offline", points(10), bucket::ref, points(50)};
    point_item weigh{"weigh", "weigh", points(5), bucket::week7, points(40)};
    weigh.partial_week = week;
    point_item post{"post", "post_test", points(20), bucket::once, points(20)};
    post.window = day_window{date(2025, 8, 30), date(2025, 9, 5)};
    rules.items = {pre, exercise, diet, offline, weigh, post};
    return rules;
}

/// A point for each 1,000 steps of a day, at most 12 a day, for 30 days, with a cap of 300.
[[nodiscard]] inline contest_rules rules_of_steps() {
    contest_rules rules{
        "steps-300", std::chrono::minutes(0), date(2026, 3, 1),       date(2026, 3, 30),
        points(300), std::chrono::hours(48),  std::chrono::seconds(0)};
    point_item steps{"steps", "steps", points(1), bucket::day_value, points(300)};
    steps.unit = 1000;
    steps.day_cap = points(12);
    rules.items = {steps};
    return rules;
}

/// Every bucket in a contest of 17 days, with caps that bind and some that are no multiple.
[[nodiscard]] inline contest_rules rules_of_every_bucket() {
    contest_rules rules{
        "every-bucket", std::chrono::minutes(-210), date(2026, 2, 20),       date(2026, 3, 8),
        points(83),     std::chrono::hours(6),      std::chrono::seconds(60)};
    point_item once{"once", "once", points(7), bucket::once, points(5)};
    point_item day{"day", "day", points(2), bucket::day, points(15)};
    day.min_value = 3;
    point_item slot{"slot", "slot", points(1), bucket::day_slot, points(20)};
    slot.slots = {"am", "pm"};
    point_item ref{"ref", "ref", points(4), bucket::ref, points(11)};
    point_item week{"week", "week", points(6), bucket::week7, points(10)};
    week.window = day_window{date(2026, 2, 17), date(2026, 3, 10)};
    week.partial_week = partial_week::ignored;
    point_item value{"value", "value", points(2), bucket::day_value, points(22)};
    value.unit = 5;
    value.day_cap = points(5);
    rules.items = {once, day, slot, ref, week, value};
    return rules;
}

/// The item with this id.
[[nodiscard]] inline point_item& item_in(contest_rules& rules, std::string_view id) {
    return *std::find_if(rules.items.begin(), rules.items.end(),
                         [&](auto const& i) { return i.id.view() == id; });
}

/// People by these codes.
[[nodiscard]] inline participants people_of(std::vector<std::string> const& codes) {
    std::vector<person_id> people;
    for (auto const& code : codes) {
        people.emplace_back(std::string_view(code));
    }
    return participants(std::move(people));
}

/// The codes of findings, in their order.
[[nodiscard]] inline std::vector<std::string> codes(std::vector<finding> const& findings) {
    std::vector<std::string> all;
    for (auto const& f : findings) {
        all.push_back(f.code);
    }
    return all;
}

using texts = std::vector<std::string>;

}  // namespace heli::scoring
