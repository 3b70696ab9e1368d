/// \file
/// Why no list keeps all its rules: rules that cannot hold together, none of them superfluous.
#pragma once

#include <heli/allocation/selection_search.hpp>
#include <heli/competition/check_honour_list.hpp>
#include <heli/competition/honour_rows.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// Rules that cannot hold together.
struct honour_conflict {
    std::vector<rule_id> rules;  ///< In the order of the rules; none if there are too few people.
    bool irreducible = true;  ///< Whether it is proved that without any one of them a list exists.
    bilingual words;          ///< The conflict in words, a clause a rule.

    friend bool operator==(honour_conflict const&, honour_conflict const&) = default;
};

namespace honour_detail {

/// Whether some list keeps the rules; absent if the search gave up.
inline std::optional<bool> some_list(honour_rules const& rules, honour_field const& field,
                                     std::int64_t seats, std::size_t most_nodes) {
    auto problem = make_honour_problem(rules, field, seats);
    problem.scores.assign(problem.scores.size(), 0);  // any list will do
    auto const found = allocation::best_selection(problem.grouped(), most_nodes);
    return found.best ? std::optional(true) : found.complete ? std::optional(false) : std::nullopt;
}

inline honour_rules without(honour_rules const& rules, std::size_t number) {
    auto rest = rules.rules();
    rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(number));
    return honour_rules(std::move(rest));
}

/// One rule of a conflict: what it wants, and how many candidates it could count.
inline bilingual clause(honour_rule const& rule, honour_field const& field, std::int64_t seats) {
    auto words = words_of(rule);
    scope_in_field const scope(field, rule.scope);
    std::int64_t certain = 0;
    std::int64_t possible = 0;
    for (auto const& c : field.candidates()) {
        auto const in = c.seat == honour_seat::ordinary ? scope.holds(c) : membership::no;
        certain += in == membership::yes ? 1 : 0;
        possible += in == membership::no ? 0 : 1;
    }
    auto const [least, most] = range_of(rule, seats).value();
    auto const wanted = std::to_string(rule.limit == honour_limit::cap ? most : least);
    words.zh += "，即 " + wanted + " 名（候选人中确定 " + std::to_string(certain) + " 名，不详 " +
                std::to_string(possible - certain) + " 名）";
    words.en += ", that is " + wanted + " (candidates: " + std::to_string(certain) + " certain, " +
                std::to_string(possible - certain) + " not known)";
    return words;
}

inline bilingual words_of(honour_conflict const& conflict, honour_rules const& rules,
                          honour_field const& field, std::int64_t seats) {
    auto const people =
        std::count_if(field.candidates().begin(), field.candidates().end(),
                      [](auto const& c) { return c.seat == honour_seat::ordinary; });
    auto const counts = std::pair(std::to_string(seats), std::to_string(people));
    bilingual words{counts.first + " 个名额，候选人 " + counts.second + " 名",
                    counts.first + " seats, " + counts.second + " candidates"};
    if (rules.rules().empty()) {
        return {words.zh + "：人数不足", words.en + ": too few people"};
    }
    bool const alone = rules.rules().size() == 1;
    words.zh += alone ? "，下列规则不能满足" : "，下列规则不能同时满足";
    words.en += alone ? ": this rule cannot be kept" : ": these rules cannot hold together";
    for (auto const& rule : rules.rules()) {
        auto const part = clause(rule, field, seats);
        words.zh += "；" + part.zh;
        words.en += "; " + part.en;
    }
    if (!conflict.irreducible) {
        words.zh += "。是否还可精简，未能在限定步数内证明";
        words.en += ". Whether fewer would conflict was not proved in the steps that were allowed";
    } else if (!alone) {
        words.zh += "。去掉其中任何一条，即有名单可满足其余各条";
        words.en += ". Without any one of them a list keeps the others";
    }
    return words;
}

}  // namespace honour_detail

/// Reduces rules that no list keeps to some that conflict and none of which can be left out: each
/// is left out in turn, from the first, and stays out if the others still conflict (deletion
/// filter). \param rules rules that no list keeps. \param field the candidates. \param seats the
/// seats. \param most_nodes where each search gives up; a rule on which it does is kept. \throws
/// invalid_value if some list keeps the rules.
[[nodiscard]] inline honour_conflict reduce_conflict(honour_rules const& rules,
                                                     honour_field const& field, std::int64_t seats,
                                                     std::size_t most_nodes) {
    if (honour_detail::some_list(rules, field, seats, most_nodes).value_or(false)) {
        throw invalid_value("no conflict: some list keeps the rules");
    }
    honour_conflict found;
    std::vector<honour_rule> with_figure;
    for (auto const& rule : rules.rules()) {
        if (rule.size.known()) {
            with_figure.push_back(rule);
        }
    }
    honour_rules rest(std::move(with_figure));
    for (std::size_t i = 0; i < rest.rules().size();) {
        auto fewer = honour_detail::without(rest, i);
        auto const holds = honour_detail::some_list(fewer, field, seats, most_nodes);
        found.irreducible = found.irreducible && holds.has_value();
        if (holds.value_or(true)) {
            ++i;
        } else {
            rest = std::move(fewer);
        }
    }
    for (auto const& rule : rest.rules()) {
        found.rules.push_back(rule.id);
    }
    found.words = honour_detail::words_of(found, rest, field, seats);
    return found;
}

}  // namespace heli::competition
