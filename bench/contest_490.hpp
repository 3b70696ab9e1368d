/// \file
/// A contest of 490 points and a log of it out of random numbers, in columns.
#pragma once

#include <heli/scoring/coded_log.hpp>
#include <heli/scoring/participants.hpp>
#include <heli/scoring/proved_rules.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::bench {

/// The rules: tests before and after, exercise, meals, activities, weekly weight in 60 days.
[[nodiscard]] inline scoring::contest_rules rules_of_490() {
    using scoring::bucket;
    scoring::contest_rules rules{"bench-490", std::chrono::hours(8), date(2025, 7, 1),
                                 date(2025, 8, 29), points(490)};
    rules.late_grace = std::chrono::hours(24);
    rules.future_skew = std::chrono::seconds(300);
    scoring::point_item pre{"pre", "pre_test", points(20), bucket::once, points(20)};
    pre.window = scoring::day_window{date(2025, 6, 24), date(2025, 6, 30)};
    scoring::point_item exercise{"exercise", "exercise", points(3), bucket::day, points(180)};
    exercise.min_value = 10000;
    scoring::point_item diet{"diet", "meal", points(1), bucket::day_slot, points(180)};
    diet.slots = {"B", "L", "D"};
    scoring::point_item const offline{"offline", "offline", points(10), bucket::ref, points(50)};
    scoring::point_item weigh{"weigh", "weigh", points(5), bucket::week7, points(40)};
    weigh.partial_week = scoring::partial_week::counts;
    scoring::point_item post{"post", "post_test", points(20), bucket::once, points(20)};
    post.window = scoring::day_window{date(2025, 8, 30), date(2025, 9, 5)};
    rules.items = {pre, exercise, diet, offline, weigh, post};
    return rules;
}

/// People `p0`, `p1`, ...
[[nodiscard]] inline scoring::participants numbered_people(std::size_t count) {
    std::vector<person_id> people;
    people.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        people.emplace_back(std::string_view("p" + std::to_string(i)));
    }
    return scoring::participants(std::move(people));
}

/// The contest and its log. The numbers of a row are drawn one from another by a linear
/// congruence, so that other programs write the same log.
struct contest_490 {
    static constexpr std::size_t bytes_of_row = 18;

    scoring::proved_rules rules{rules_of_490()};
    scoring::participants people;
    std::vector<std::int32_t> person;
    std::vector<std::int32_t> occurred;
    std::vector<std::int32_t> recorded;
    std::vector<std::int32_t> value;
    std::vector<std::int8_t> kind;
    std::vector<std::int8_t> slot;  // for an activity it is what it refers to

    explicit contest_490(std::size_t rows) : contest_490(rows, people_of(rows)) {}
    /// A log of so many people.
    contest_490(std::size_t rows, std::size_t count)
        : people(numbered_people(count)),
          person(rows),
          occurred(rows),
          recorded(rows),
          value(rows),
          kind(rows),
          slot(rows) {
        for (std::size_t row = 0; row < rows; ++row) {
            draw(row);
        }
    }

    /// A person for each 100 rows; for a million or fewer one for each 50.
    [[nodiscard]] static std::size_t people_of(std::size_t rows) {
        return rows <= 1'000'000 ? std::max<std::size_t>(rows / 50, 1) : rows / 100;
    }
    /// The points of everybody that other programs find; 0 for other numbers of rows.
    [[nodiscard]] std::int64_t total() const {
        if (people.size() != people_of(person.size())) {
            return 0;
        }
        switch (person.size()) {
            case 1'000'000:
                return 759'817;
            case 10'000'000:
                return 7'182'187;
            case 100'000'000:
                return 66'231'845;
            default:
                return 0;
        }
    }
    /// What its codes stand for. Instants count from the first day of the contest.
    [[nodiscard]] scoring::log_codes codes() const {
        static constexpr std::string_view kinds[] = {"none",  "exercise", "meal",     "offline",
                                                     "weigh", "pre_test", "post_test"};
        static constexpr std::string_view slots[] = {"B", "L", "D"};
        static constexpr std::string_view refs[] = {"A0", "A1", "A2", "A3", "A4", "A5", "A6", "A7"};
        return {{}, kinds, slots, refs, rules.clock().begin_of(0)};
    }
    /// Its columns.
    [[nodiscard]] auto log() const {
        return scoring::coded_log<std::int8_t, std::int32_t, std::int32_t, std::int8_t>{
            person, kind, slot, occurred, recorded, value, slot};
    }

private:
    void draw(std::size_t row) {
        std::uint32_t x[7] = {static_cast<std::uint32_t>(row)};
        for (std::size_t i = 1; i < 7; ++i) {
            x[i] = (x[i - 1] * 1103515245U + 12345U) & 0x7fffffffU;
        }
        auto const below = [&](std::size_t i, std::uint32_t end) {
            return static_cast<std::int32_t>(x[i] / 64 % end);
        };
        auto const part = below(3, 100);
        int const what = part < 35   ? 1
                         : part < 90 ? 2
                         : part < 93 ? 3
                         : part < 98 ? 4
                         : part < 99 ? 5
                                     : 6;
        kind[row] = static_cast<std::int8_t>(what);
        occurred[row] = (below(4, 64) - 2) * 86400 + below(5, 86400);
        recorded[row] = occurred[row] + below(6, 259200) - 600;
        slot[row] = static_cast<std::int8_t>(what == 2   ? x[5] / 1024 % 3
                                             : what == 3 ? x[6] / 1024 % 8
                                                         : 0);
        value[row] = below(1, 20000);
        person[row] = below(2, static_cast<std::uint32_t>(people.size()));
    }
};

}  // namespace heli::bench
