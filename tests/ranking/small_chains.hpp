/// \file
/// Chains and tables for tests.
#pragma once

#include <heli/ranking/tie_break.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heli::ranking {

/// A key that compares one mark.
[[nodiscard]] inline tie_key plain_key(std::string_view id, direction better,
                                       missing_rule missing = missing_rule::refused) {
    tie_key key{mark_id(id), {std::string(id), std::string(id)}};
    key.direction = better;
    key.missing = missing;
    return key;
}

/// Theory 30 %, practice 70 %.
[[nodiscard]] inline tie_key total_key() {
    tie_key key{"total", {"总成绩", "total"}};
    key.parts = {{"theory", parse_decimal("0.30")}, {"practice", parse_decimal("0.70")}};
    return key;
}

/// Total, shorter time, practice, theory.
[[nodiscard]] inline tie_chain skills_chain(chain_end end = chain_end::shared) {
    return {{total_key(), plain_key("time", direction::lower_is_better),
             plain_key("practice", direction::higher_is_better),
             plain_key("theory", direction::higher_is_better)},
            end};
}

/// Entrants with marks written as decimals; "" is absent.
struct written_entrant {
    std::string id;                  ///< Code.
    std::vector<std::string> marks;  ///< One for each column.
};

/// A table out of written marks.
[[nodiscard]] inline mark_table written_table(std::vector<mark_id> const& columns,
                                              std::vector<written_entrant> const& written) {
    std::vector<entrant> entrants;
    for (auto const& w : written) {
        entrant e{entrant_id(std::string_view(w.id)), {}};
        for (auto const& m : w.marks) {
            e.marks.push_back(m.empty() ? mark(attendance::absent) : mark(parse_decimal(m)));
        }
        entrants.push_back(e);
    }
    return {columns, entrants};
}

/// The codes in the order of their places.
[[nodiscard]] inline std::string order_of(mark_table const& table, chain_ranking const& ranking) {
    std::string text;
    for (auto const& p : ranking.places) {
        text += (text.empty() ? "" : " ") + table.entrants()[p.row].id.str();
    }
    return text;
}

}  // namespace heli::ranking
