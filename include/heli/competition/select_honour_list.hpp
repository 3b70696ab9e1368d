/// \file
/// The best honour list under floors, caps and quotas, with the proof that it is the best.
#pragma once

#include <heli/competition/check_honour_list.hpp>
#include <heli/competition/honour_conflict.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// What is to be selected. Everything must be stated.
struct honour_selection_terms {
    std::int64_t seats;                    ///< Seats that ratios count; all of them are filled.
    std::int64_t separately_listed_seats;  ///< Seats outside the ratios; filled as far as possible.
    std::size_t most_nodes;                ///< Where the search gives up and says so.

    friend bool operator==(honour_selection_terms const&, honour_selection_terms const&) = default;
};

/// How far a selection is settled.
enum class selection_status : unsigned char {
    proved_best,  ///< No list that keeps the rules has a larger total.
    not_proved,   ///< A list was found; `gap` says how much larger a total may be.
    infeasible,   ///< No list keeps the rules; `conflict` says why.
    not_found,    ///< The search gave up without a list: whether there is one is not known.
};

/// A selected list. Within the same categories a higher score is chosen first, of equal scores the
/// earlier place in the given order. Of lists with the same total the one that the search, whose
/// course depends on nothing but the input, meets first.
struct honour_selection {
    selection_status status = selection_status::not_found;  ///< How far it is settled.
    std::vector<std::size_t> chosen = {};                   ///< Numbers in the field, in its order.
    std::vector<std::size_t> separately_listed = {};  ///< The same for the seats outside ratios.
    std::int64_t total = 0;             ///< Total score of the chosen, without the separate ones.
    std::int64_t bound = 0;             ///< No list totals more.
    std::int64_t price_bound = 0;       ///< What the prices alone prove.
    std::vector<rational> prices = {};  ///< Prices of the rows of `honour_form`: a certificate.
    std::size_t nodes = 0;              ///< Parts of the search that were looked at.
    std::vector<rule_id> not_enforced = {};        ///< Rules without a figure.
    std::optional<honour_check> check = {};        ///< The list held against all the rules.
    std::optional<honour_conflict> conflict = {};  ///< Why there is no list.
    bilingual words = {};                          ///< The outcome in one sentence.

    /// How much larger the total of another list could be.
    [[nodiscard]] std::int64_t gap() const noexcept { return bound - total; }
};

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::selection_status`.
template <>
struct labels_of<competition::selection_status> {
    /// One row a member.
    static constexpr label<competition::selection_status> rows[] = {
        {competition::selection_status::proved_best, "proved_best", "已证最优", "proved best"},
        {competition::selection_status::not_proved, "not_proved", "未证最优", "not proved best"},
        {competition::selection_status::infeasible, "infeasible", "无名单可满足", "infeasible"},
        {competition::selection_status::not_found, "not_found", "未找到名单", "no list was found"},
    };
};

}  // namespace heli

namespace heli::competition {

namespace honour_detail {

/// The first people by score, then by place, of the seats outside the ratios.
inline std::vector<std::size_t> separate_list(honour_field const& field, std::int64_t seats) {
    auto const& all = field.candidates();
    std::vector<std::size_t> people;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].seat == honour_seat::separately_listed) {
            people.push_back(i);
        }
    }
    std::stable_sort(people.begin(), people.end(),
                     [&](auto a, auto b) { return all[a].score > all[b].score; });
    people.resize(std::min(people.size(), static_cast<std::size_t>(seats)));
    std::sort(people.begin(), people.end());
    return people;
}

inline std::vector<std::size_t> people_of(honour_problem const& problem,
                                          allocation::grouped_selection const& groups,
                                          allocation::group_counts const& counts) {
    std::vector<std::size_t> chosen;
    for (std::size_t g = 0; g < counts.size(); ++g) {
        for (std::int64_t i = 0; i < counts[g]; ++i) {
            auto const member = groups.groups[g].members[static_cast<std::size_t>(i)];
            chosen.push_back(problem.candidates[member]);
        }
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

inline bilingual words_of(honour_selection const& s) {
    auto const nodes = std::to_string(s.nodes);
    bilingual words{std::string(name(s.status, language::zh)),
                    std::string(name(s.status, language::en))};
    switch (s.status) {
        case selection_status::infeasible:
            return {words.zh + "：" + s.conflict->words.zh, words.en + ": " + s.conflict->words.en};
        case selection_status::not_found:
            return {words.zh + "：搜索 " + nodes + " 步后停止，是否存在未知",
                    words.en + ": the search stopped after " + nodes +
                        " parts; whether there is one is not known"};
        case selection_status::proved_best:
        case selection_status::not_proved:
            break;
    }
    words.zh += "：总分 " + std::to_string(s.total) + "，上界 " + std::to_string(s.bound);
    words.en += ": total " + std::to_string(s.total) + ", bound " + std::to_string(s.bound);
    if (s.status == selection_status::not_proved) {
        words.zh += "，相差 " + std::to_string(s.gap()) + "，搜索 " + nodes + " 步后停止";
        words.en +=
            ", gap " + std::to_string(s.gap()) + "; the search stopped after " + nodes + " parts";
    }
    return words;
}

inline void settle(honour_selection& made, allocation::search_outcome const& found) {
    made.status =
        found.best ? (found.complete ? selection_status::proved_best : selection_status::not_proved)
                   : (found.complete ? selection_status::infeasible : selection_status::not_found);
    made.total = found.total;
    made.bound = found.bound;
    made.price_bound = found.root_bound;
    made.nodes = found.nodes;
    for (auto const price : found.prices.numerators) {
        made.prices.emplace_back(big_integer(price), big_integer(found.prices.denominator));
    }
}

}  // namespace honour_detail

/// Selects the list with the largest total score among those that keep the rules whatever is not
/// known of the candidates: a floor counts certain members only, a cap all possible ones.
/// \param rules those that bind the list (`honour_rules::in_force`). \param field the candidates.
/// \param terms seats and the end of the search.
/// \throws invalid_value if there is no seat, a number of seats is out of bounds, a score is larger
///         than `allocation::most_selection_score`, or the search has no step.
[[nodiscard]] inline honour_selection select_honour_list(honour_rules const& rules,
                                                         honour_field const& field,
                                                         honour_selection_terms const& terms) {
    if (terms.separately_listed_seats < 0 || terms.separately_listed_seats > most_honour_seats) {
        throw invalid_value("separately listed seats: expected 0 to " +
                            std::to_string(most_honour_seats));
    }
    if (terms.most_nodes == 0) {
        throw invalid_value("selection: expected at least one part to search");
    }
    auto const problem = make_honour_problem(rules, field, terms.seats);
    auto const groups = problem.grouped();
    auto const found = allocation::best_selection(groups, terms.most_nodes);
    honour_selection made;
    honour_detail::settle(made, found);
    for (auto const& rule : rules.rules()) {
        if (!rule.size.known()) {
            made.not_enforced.push_back(rule.id);
        }
    }
    if (found.best) {
        made.chosen = honour_detail::people_of(problem, groups, *found.best);
        made.separately_listed = honour_detail::separate_list(field, terms.separately_listed_seats);
        auto everybody = made.chosen;
        everybody.insert(everybody.end(), made.separately_listed.begin(),
                         made.separately_listed.end());
        made.check = check_honour_list(rules, field.only(everybody));
    } else if (found.complete) {
        made.conflict = reduce_conflict(rules, field, terms.seats, terms.most_nodes);
    }
    made.words = honour_detail::words_of(made);
    return made;
}

}  // namespace heli::competition
