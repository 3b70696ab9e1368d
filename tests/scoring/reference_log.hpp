/// \file
/// The log of 405 entries of five people whose scores were worked out by hand.
#pragma once

#include "../ranking/reference_rows.hpp"
#include "owned_log.hpp"
#include "small_contests.hpp"

#include <heli/scoring/scored_contest.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::scoring {

/// The people of the reference log.
inline texts const five_people{"P1", "P2", "P3", "P4", "P5"};

/// The entries of the reference log, in the order of its file.
[[nodiscard]] inline std::vector<owned_row> five_people_rows() {
    std::vector<owned_row> rows;
    for (auto const& cells : ranking::reference_rows("point_log")) {
        auto const cell = [&](char const* column) { return cells.find(column)->second; };
        rows.push_back({cell("event_id"), cell("person"), cell("kind"),
                        instant_in(cell("occurred_at")), instant_in(cell("recorded_at")),
                        cell("slot"), cell("ref"), std::stoll(cell("value")), ""});
    }
    return rows;
}

/// A log with its scores, which owns everything.
class owned_contest {
public:
    owned_contest(contest_rules rules, texts const& people, std::vector<owned_row> rows)
        : log_(std::move(rows)),
          scored_(score_contest(proved_rules(std::move(rules)), people_of(people), log_.view())) {}

    [[nodiscard]] scored_contest const& operator*() const noexcept { return scored_; }
    [[nodiscard]] scored_contest const* operator->() const noexcept { return &scored_; }
    /// The row of the first entry with an id.
    [[nodiscard]] std::uint32_t row(std::string_view event_id) const {
        std::uint32_t row = 0;
        while (log_.rows().at(row).event_id != event_id) {
            ++row;
        }
        return row;
    }

private:
    owned_log log_;
    scored_contest scored_;
};

/// The five people by the rules of 490 points.
[[nodiscard]] inline owned_contest five_people_contest(partial_week week = partial_week::counts) {
    return {rules_of_490(week), five_people, five_people_rows()};
}

/// A code known only at run time.
[[nodiscard]] inline person_id person_of(std::string_view code) {
    return person_id(code);
}

}  // namespace heli::scoring
