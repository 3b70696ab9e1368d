/// \file
/// Prizes and those who can win them, for tests.
#pragma once

#include <heli/scoring/give_prizes.hpp>

#include "../ranking/small_chains.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace heli::scoring {

/// A prize by one mark, the higher the better; ties are shared, and included at the edge.
[[nodiscard]] inline prize prize_by(std::string_view mark, std::string_view id,
                                    std::int64_t places) {
    prize p{prize_id(id),
            {std::string(id), std::string(id)},
            prize_kind::individual,
            places,
            {ranking::plain_key(mark, ranking::direction::higher_is_better)}};
    p.end = ranking::chain_end::shared;
    p.edge = ranking::tie_edge::include;
    return p;
}

/// The same prize with another rule for ties over its edge.
[[nodiscard]] inline prize with_edge(prize p, ranking::tie_edge edge) {
    p.edge = edge;
    return p;
}

/// Prizes of which nobody can have more than one.
[[nodiscard]] inline prize_terms one_each(std::vector<prize> prizes) {
    return {std::move(prizes), prize_limit::one, prize_limit::one};
}

/// Nobody.
[[nodiscard]] inline prize_field nobody(std::vector<ranking::mark_id> columns = {}) {
    return {ranking::mark_table(std::move(columns), {}), {}, {}};
}

/// Persons with marks in the columns `points` and `days`; "" is absent.
[[nodiscard]] inline prize_field field_of(std::vector<ranking::written_entrant> const& written,
                                          std::vector<condition_answer> answers = {},
                                          std::vector<raised_flag> flags = {}) {
    return {ranking::written_table({"points", "days"}, written), std::move(answers),
            std::move(flags)};
}

/// `A1 B2=`: who got a prize at which place among those who could win; `=` where it is shared.
[[nodiscard]] inline std::string winners_of(prize_result const& result) {
    std::string text;
    for (auto const& award : result.awards) {
        text += (text.empty() ? "" : " ") + award.winner.str() +
                std::to_string(award.among_eligible.better + 1) +
                (award.among_eligible.equal > 1 ? "=" : "");
    }
    return text;
}

/// The codes of some rows of a result, one after the other.
template <class Rows>
[[nodiscard]] std::string codes_of(Rows const& rows) {
    std::string text;
    for (auto const& row : rows) {
        text += (text.empty() ? "" : " ") + row.id.str();
    }
    return text;
}

}  // namespace heli::scoring
