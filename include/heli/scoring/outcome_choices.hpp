/// \file
/// What the organiser chose about final scores, teams and prizes, named for every output.
#pragma once

#include <heli/core/rational_text.hpp>
#include <heli/scoring/final_scores.hpp>
#include <heli/scoring/organiser_choice.hpp>
#include <heli/scoring/prize_terms.hpp>
#include <heli/scoring/team_scores.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::scoring {

namespace outcome_choices_detail {

inline organiser_choice choice(std::string field, std::string value, std::string const& zh,
                               std::string const& en) {
    return {std::move(field),
            std::nullopt,
            std::move(value),
            {"主办方规定：" + zh, "the organiser's choice: " + en}};
}

/// The choice of a labelled value, if it was made.
template <class Enum>
void add(std::vector<organiser_choice>& choices, std::string const& field,
         std::optional<Enum> const& value, bilingual const& what) {
    if (value) {
        choices.push_back(choice(field, std::string(token(*value)),
                                 what.zh + std::string(name(*value, language::zh)),
                                 what.en + std::string(name(*value, language::en))));
    }
}

inline void add_prize(std::vector<organiser_choice>& choices, prize const& p,
                      std::string const& field) {
    std::string value;
    std::string zh;
    std::string en;
    for (auto const& key : p.keys) {
        value += (value.empty() ? "" : " ") + key.id.str();
        zh += (zh.empty() ? "" : "、") + key.name.in(language::zh);
        en += (en.empty() ? "" : ", then ") + key.name.in(language::en);
    }
    choices.push_back(choice(field + "keys", value, p.name.in(language::zh) + "按 " + zh + " 评定",
                             p.name.in(language::en) + " goes by " + en));
    bilingual const of{p.name.in(language::zh) + "：", p.name.in(language::en) + ": "};
    if (p.least) {
        auto const least = to_text(*p.least);
        choices.push_back(choice(field + "least", least, of.zh + "至少须为 " + least,
                                 of.en + "at least " + least));
    }
    add(choices, field + "end", p.end, of);
    add(choices, field + "edge", p.edge, of);
}

}  // namespace outcome_choices_detail

/// What the organiser chose about the final score; a weight that is not stated is no choice.
[[nodiscard]] inline std::vector<organiser_choice> choices_of(final_terms const& terms) {
    std::vector<organiser_choice> choices;
    if (terms.points_weight) {
        auto const weight = to_text(*terms.points_weight);
        choices.push_back(outcome_choices_detail::choice(
            "points_weight", weight, "积分权重为 " + weight, "points weigh " + weight));
    }
    outcome_choices_detail::add(choices, "without_effect", terms.without_effect, {});
    return choices;
}

/// What the organiser chose about teams.
[[nodiscard]] inline std::vector<organiser_choice> choices_of(team_terms const& terms) {
    std::vector<organiser_choice> choices;
    outcome_choices_detail::add(choices, "measure", terms.measure, {"团体成绩：", "team result: "});
    outcome_choices_detail::add(choices, "incomplete", terms.incomplete,
                                {"缺成绩的队：", "teams with missing results: "});
    if (terms.needed) {
        auto const needed = std::to_string(*terms.needed);
        choices.push_back(outcome_choices_detail::choice("needed", needed,
                                                         "每队须有 " + needed + " 人的成绩",
                                                         "results that a team needs: " + needed));
    }
    outcome_choices_detail::add(choices, "captains", terms.captains, {});
    return choices;
}

/// What the organiser chose about prizes: what each goes by, its ties, how many one can have.
[[nodiscard]] inline std::vector<organiser_choice> choices_of(prize_terms const& terms) {
    std::vector<organiser_choice> choices;
    outcome_choices_detail::add(choices, "person_limit", terms.person_limit,
                                {"每人：", "prizes of a person: "});
    outcome_choices_detail::add(choices, "team_limit", terms.team_limit,
                                {"每队：", "prizes of a team: "});
    for (std::size_t i = 0; i < terms.prizes.size(); ++i) {
        outcome_choices_detail::add_prize(choices, terms.prizes[i],
                                          "prize[" + std::to_string(i) + "].");
    }
    return choices;
}

}  // namespace heli::scoring
