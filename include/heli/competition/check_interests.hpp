/// \file
/// Declared interests that bar nobody as they are declared.
#pragma once

#include <heli/competition/recusal_terms.hpp>
#include <heli/competition/unique_ids.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

namespace check_interests_detail {

inline void check_interest(declared_interest const& interest, recusal_terms const& terms,
                           std::string const& field, finding_list& found) {
    auto const word = std::string(token(interest.ground));
    if (std::none_of(terms.rules.begin(), terms.rules.end(),
                     [&](auto const& rule) { return rule.ground == interest.ground; })) {
        found.warn(field, "ground_without_rule",
                   {"规则未规定此种利害关系是否回避",
                    "the rules do not say whether this interest bars a referee"},
                   word);
    }
    if (!interest.person && !interest.delegation) {
        found.wrong(field, "interest_in_nobody",
                    {"须写明与何人或何代表队有利害关系",
                     "state in which person or delegation the interest is"},
                    word);
    }
}

}  // namespace check_interests_detail

/// What somebody should look at: declared interests on a ground that no rule names, which bar
/// nobody, and interests that concern neither a person nor a delegation.
/// \param referees with what they declared. \param terms which interests bar them.
[[nodiscard]] inline std::vector<finding> check_interests(std::vector<referee> const& referees,
                                                          recusal_terms const& terms) {
    finding_list found;
    for (std::size_t i = 0; i < referees.size(); ++i) {
        if (!referees[i].declared) {
            continue;
        }
        auto const& declared = *referees[i].declared;
        for (std::size_t j = 0; j < declared.size(); ++j) {
            auto const field = element_of(element_of("referees", i) + ".declared", j);
            check_interests_detail::check_interest(declared[j], terms, field, found);
        }
    }
    return std::move(found).all();
}

}  // namespace heli::competition
