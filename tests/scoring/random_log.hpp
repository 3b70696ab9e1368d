/// \file
/// Small crowded logs: few people, days and ids, so that entries meet each other often.
#pragma once

#include "owned_log.hpp"

#include <heli/scoring/contest_rules.hpp>

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace heli::scoring {

/// People of random logs; `x` takes no part.
inline std::vector<std::string> const random_people{"a", "b", "c"};

/// A random entry of a contest of every bucket.
[[nodiscard]] inline owned_row random_row(contest_rules const& rules, std::mt19937_64& random) {
    auto const pick = [&](std::int64_t end) {
        return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(end));
    };
    static std::vector<std::string> const people{"a", "b", "c", "a", "b", "c", "a", "x"};
    static std::vector<std::string> const kinds{"once",  "day", "slot",  "ref",  "week",
                                                "value", "day", "value", "slot", "none"};
    static std::vector<std::string> const slots{"am", "pm", "am", "pm", ""};
    auto const day = std::int64_t{to_day_number(rules.start)} - 4 + pick(25);
    auto const hour = std::int64_t{3600};
    owned_row row;
    row.event_id = "e" + std::to_string(pick(400));
    row.person = people[random() % people.size()];
    row.kind = kinds[random() % kinds.size()];
    row.occurred_at = day * 24 * hour + pick(24) * hour - rules.utc_offset.count() * 60;
    row.recorded_at = row.occurred_at + (pick(20) - 1) * hour;
    row.slot = slots[random() % slots.size()];
    row.ref = std::to_string(pick(5));
    row.value = pick(30);
    return row;
}

/// A random log; some of its rows come twice.
[[nodiscard]] inline std::vector<owned_row> random_rows(contest_rules const& rules,
                                                        std::size_t count,
                                                        std::mt19937_64& random) {
    std::vector<owned_row> rows;
    for (std::size_t i = 0; i < count; ++i) {
        bool const again = !rows.empty() && random() % 10 == 0;
        rows.push_back(again ? rows[random() % rows.size()] : random_row(rules, random));
    }
    return rows;
}

}  // namespace heli::scoring
