/// \file
/// Whether somebody may compete: met, not met or cannot tell, condition by condition.
#pragma once

#include <heli/competition/eligibility_answer.hpp>
#include <heli/competition/eligibility_terms.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

namespace eligibility_detail {

/// The outcome with what was seen, in both languages.
struct seen {
    eligibility_outcome outcome;
    bilingual fact;
};

inline eligibility_outcome outcome_of(bool met) {
    return met ? eligibility_outcome::met : eligibility_outcome::not_met;
}

inline seen not_known() {
    return {eligibility_outcome::cannot_tell, {"事实未知", "not known"}};
}

inline seen see(std::optional<stated> const& fact, stated expected) {
    if (!fact) {
        return not_known();
    }
    return {outcome_of(*fact == expected),
            {std::string(name(*fact, language::zh)), std::string(name(*fact, language::en))}};
}

/// Completed years. Who was born on 29 February completes a year on 1 March where there is no such
/// day: the day of birth is not counted (Civil Code art. 201).
inline std::int32_t completed_years(date const& born, date const& on) {
    auto const b = to_civil_date(born);
    auto const o = to_civil_date(on);
    if (o < b) {
        throw invalid_value("born on " + heli::to_text(born) + ", after " + heli::to_text(on));
    }
    bool const before_birthday = o.month < b.month || (o.month == b.month && o.day < b.day);
    return o.year - b.year - (before_birthday ? 1 : 0);
}

inline seen see_age(eligibility_condition const& c, entrant_facts const& facts) {
    if (!facts.born) {
        return not_known();
    }
    auto const years = completed_years(*facts.born, *c.age_on);
    auto const text = std::to_string(years);
    bool const fits = (!c.age_from || *c.age_from <= years) && (!c.age_to || years <= *c.age_to);
    auto const on = heli::to_text(*c.age_on);
    return {outcome_of(fits), {on + " 满 " + text + " 周岁", text + " years old on " + on}};
}

inline seen see_trade(eligibility_condition const& c, entrant_facts const& facts) {
    if (!facts.trades) {
        return not_known();
    }
    std::string list;
    bool fits = false;
    for (auto const& t : *facts.trades) {
        list += (list.empty() ? "" : ", ") + t.str();
        fits = fits || std::count(c.trades.begin(), c.trades.end(), t) > 0;
    }
    return {outcome_of(fits), {list.empty() ? "无" : list, list.empty() ? "none" : list}};
}

inline seen see_level(eligibility_condition const& c, entrant_facts const& facts) {
    if (!facts.level) {
        return not_known();
    }
    return {outcome_of(*facts.level >= *c.level_at_least),
            {std::string(name(*facts.level, language::zh)),
             std::string(name(*facts.level, language::en))}};
}

inline seen see_medals(eligibility_condition const& c, entrant_facts const& facts) {
    if (!facts.past_places) {
        return not_known();
    }
    for (auto const& past : *facts.past_places) {
        bool const barred = past.series == *c.series && past.place <= *c.place_to &&
                            std::count(c.editions.begin(), c.editions.end(), past.edition) > 0;
        if (barred) {
            auto const edition = std::to_string(past.edition);
            auto const place = std::to_string(past.place);
            return {eligibility_outcome::not_met,
                    {"第 " + edition + " 届第 " + place + " 名",
                     "place " + place + " in edition " + edition}};
        }
    }
    return {eligibility_outcome::met, {"无", "none"}};
}

inline seen see_fact(eligibility_condition const& c, entrant_facts const& facts) {
    std::optional<stated> found;
    for (auto const& fact : facts.facts) {
        if (fact.fact == *c.fact) {
            if (found && *found != fact.says) {
                throw conflict("person " + facts.person.str() + ": fact " + fact.fact.str() +
                               " is stated to be so and not to be so");
            }
            found = fact.says;
        }
    }
    return see(found, c.expected);
}

inline seen see(eligibility_condition const& c, entrant_facts const& facts) {
    switch (c.kind) {
        case eligibility_kind::age:
            return see_age(c, facts);
        case eligibility_kind::trade:
            return see_trade(c, facts);
        case eligibility_kind::skill_level:
            return see_level(c, facts);
        case eligibility_kind::no_recent_medallist:
            return see_medals(c, facts);
        case eligibility_kind::fact:
            return see_fact(c, facts);
        case eligibility_kind::no_referee_relative:
            return see(facts.related_to_referee, stated::no);
        case eligibility_kind::in_service:
            break;
    }
    return see(facts.in_service, stated::yes);
}

/// A condition for some groups is met by those of another, and open where the group is not known
/// unless the condition is met anyway.
inline seen see_in_group(eligibility_condition const& c, entrant_facts const& facts) {
    if (c.groups.empty()) {
        return see(c, facts);
    }
    if (!facts.group) {
        auto found = see(c, facts);
        return found.outcome == eligibility_outcome::met ? found : not_known();
    }
    if (std::count(c.groups.begin(), c.groups.end(), *facts.group) > 0) {
        return see(c, facts);
    }
    return {eligibility_outcome::met, {"不适用于本组", "does not apply to the group"}};
}

}  // namespace eligibility_detail

/// Whether somebody may compete. One condition that is not met decides, else one that is open; an
/// absent fact never counts as a no.
/// \throws parse_error with everything that `check` finds in the terms.
/// \throws conflict if facts contradict each other.
/// \throws invalid_value if the person is not born yet on the day that counts.
[[nodiscard]] inline eligibility_answer eligible(eligibility_terms const& terms,
                                                 entrant_facts const& facts) {
    auto findings = check(terms);
    if (!findings.empty()) {
        throw parse_error(std::move(findings));
    }
    eligibility_answer answer{facts.person, eligibility_outcome::met, {}};
    for (auto const& c : terms.conditions) {
        auto const found = eligibility_detail::see_in_group(c, facts);
        auto const words = [&](language lang, char const* colon) {
            return std::string(name(c.kind, lang)) + colon +
                   std::string(name(found.outcome, lang)) + (lang == language::zh ? "（" : " (") +
                   found.fact.in(lang) + (lang == language::zh ? "）" : ")");
        };
        answer.conditions.push_back({c.id,
                                     found.outcome,
                                     {words(language::zh, "："), words(language::en, ": ")},
                                     c.source});
        bool const decides = found.outcome == eligibility_outcome::not_met ||
                             answer.outcome == eligibility_outcome::met;
        answer.outcome = decides ? found.outcome : answer.outcome;
    }
    return answer;
}

}  // namespace heli::competition
