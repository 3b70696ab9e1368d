/// \file
/// The rules of the tables, the calendar of published notices, and short questions to them.
#pragma once

#include <heli/data/rules.hpp>
#include <heli/law/due.hpp>

#include "../calendar/published_days.hpp"

#include <optional>
#include <string>
#include <vector>

namespace heli::law {

using calendar::china;

inline constexpr region_code national{};
inline constexpr region_code shanghai{310000};
inline constexpr region_code jiangsu{320000};
inline constexpr region_code zhejiang{330000};
inline constexpr region_code anhui{340000};
inline constexpr std::optional<region_code> no_region{};

/// The rules of the tables.
[[nodiscard]] inline rulebook const& published_law() {
    static rulebook const book{data::law_tables};
    return book;
}

/// When something is due by the tables, by the law of the day of its event.
[[nodiscard]] inline due_answer due_by(rule_id const& rule, date const& event,
                                       std::optional<region_code> const& region = national) {
    return due(published_law(), china(), {rule, event, region, std::nullopt});
}

/// `2023-09-30 -> 2023-10-07`: the last day as counted and the day to which it moved.
[[nodiscard]] inline std::string dates(due_answer const& answer) {
    return to_text(answer.unrolled_date) + " -> " + to_text(answer.due_date);
}

/// `MED-15-ZJ other_region`, with the day where that is the reason.
[[nodiscard]] inline std::vector<std::string> words(std::vector<passed_over_rule> const& rules) {
    std::vector<std::string> all;
    for (auto const& p : rules) {
        all.push_back(p.rule.str() + " " + std::string(token(p.reason)) +
                      (p.day ? " " + to_text(*p.day) : std::string()));
    }
    return all;
}

}  // namespace heli::law
