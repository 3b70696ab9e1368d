/// \file
/// Which referees must withdraw, from what and why.
#pragma once

#include <heli/competition/check_delegations.hpp>
#include <heli/competition/recusal_terms.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace heli::competition {

/// Whether a referee must withdraw.
enum class recusal_outcome : unsigned char {
    must_withdraw,  ///< An interest is established.
    cannot_tell,    ///< What is not known decides.
};

/// A referee who must withdraw, or may have to.
struct recusal {
    person_id referee;            ///< Who.
    contest_event_id event;       ///< Of which event.
    ranking::entrant_id entrant;  ///< The entry that the interest concerns.
    recusal_scope scope;          ///< Whether from this entry or from the whole event.
    interest_ground ground;       ///< Why.
    recusal_outcome outcome;      ///< Whether it is established.
    bilingual reason;             ///< One sentence.
    heli::source source;          ///< The rule.

    friend bool operator==(recusal const&, recusal const&) = default;
};

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::recusal_outcome`.
template <>
struct labels_of<competition::recusal_outcome> {
    /// One row a member.
    static constexpr label<competition::recusal_outcome> rows[] = {
        {competition::recusal_outcome::must_withdraw, "must_withdraw", "应当回避", "must withdraw"},
        {competition::recusal_outcome::cannot_tell, "cannot_tell", "无法判断", "cannot tell"},
    };
};

namespace competition {

namespace recusal_detail {

/// Whether there is an interest: established, open, or none.
using seen = std::optional<recusal_outcome>;

/// The unit of a competitor of a delegation; `nullptr` if he or she is not one of it.
inline std::optional<unit_id> const* unit_of(delegation const& home, person_id const& person) {
    auto const found = std::find_if(home.members.begin(), home.members.end(), [&](auto const& m) {
        return m.person == person && m.role == member_role::competitor;
    });
    return found == home.members.end() ? nullptr : &found->unit;
}

inline seen see_unit(referee const& judge, contest_entry const& entry, delegation const* home) {
    seen found;
    for (auto const& person : entry.competitors) {
        auto const* unit = home == nullptr ? nullptr : unit_of(*home, person);
        if (!judge.unit || unit == nullptr || !*unit) {
            found = recusal_outcome::cannot_tell;
        } else if (**unit == *judge.unit) {
            return recusal_outcome::must_withdraw;
        }
    }
    return found;
}

/// Whether an interest is in the entry's delegation or in a competitor of it.
inline bool concerns(declared_interest const& interest, contest_entry const& entry) {
    auto const in = [&](std::vector<person_id> const& people) {
        return interest.person &&
               std::find(people.begin(), people.end(), *interest.person) != people.end();
    };
    return interest.delegation == entry.delegation || in(entry.competitors);
}

/// A coach of the entry is one whether or not anybody declared it.
inline bool coaches(referee const& judge, contest_entry const& entry) {
    return std::count(entry.coaches.begin(), entry.coaches.end(), judge.person) > 0;
}

/// Members of the delegation come with it whether or not anybody declared it.
inline bool comes_with(referee const& judge, delegation const* home) {
    return home != nullptr && std::any_of(home->members.begin(), home->members.end(),
                                          [&](auto const& m) { return m.person == judge.person; });
}

inline seen see(referee const& judge, contest_entry const& entry, delegation const* home,
                interest_ground ground) {
    if ((ground == interest_ground::coach && coaches(judge, entry)) ||
        (ground == interest_ground::same_delegation && comes_with(judge, home))) {
        return recusal_outcome::must_withdraw;
    }
    bool const declared =
        judge.declared &&
        std::any_of(judge.declared->begin(), judge.declared->end(), [&](auto const& interest) {
            return interest.ground == ground && concerns(interest, entry);
        });
    if (declared) {
        return recusal_outcome::must_withdraw;
    }
    if (ground == interest_ground::same_unit) {
        return see_unit(judge, entry, home);
    }
    return judge.declared ? seen() : recusal_outcome::cannot_tell;
}

inline recusal recusal_of(referee const& judge, contest_entry const& entry,
                          recusal_rule const& rule, recusal_outcome outcome) {
    auto const words = [&](language lang) {
        bool const zh = lang == language::zh;
        return std::string(name(outcome, lang)) + (zh ? "：裁判 " : ": referee ") +
               judge.person.str() + (zh ? " 与参赛者 " : ", entry ") + entry.entrant.str() +
               (zh ? "，" : ", ") + std::string(name(rule.ground, lang)) + (zh ? "，" : ", ") +
               std::string(name(rule.scope, lang));
    };
    return {judge.person,
            entry.event,
            entry.entrant,
            rule.scope,
            rule.ground,
            outcome,
            {words(language::zh), words(language::en)},
            rule.source};
}

inline auto order_of(recusal const& r) {
    return std::tuple(r.event, r.entrant, r.referee, r.ground);
}

inline void require_sound(recusal_terms const& terms, std::vector<referee> const& referees) {
    std::set<interest_ground> grounds;
    for (auto const& rule : terms.rules) {
        if (!grounds.insert(rule.ground).second) {
            throw conflict("recusal: two rules for the ground " + std::string(token(rule.ground)));
        }
    }
    std::set<contest_event_id> events;
    for (auto const& need : terms.needs) {
        if (!events.insert(need.event).second) {
            throw conflict("recusal: two needs of referees for event " + need.event.str());
        }
    }
    std::set<person_id> people;
    for (auto const& judge : referees) {
        if (!people.insert(judge.person).second) {
            throw conflict("recusal: referee " + judge.person.str() + " is there twice");
        }
    }
}

}  // namespace recusal_detail

/// Who must withdraw from what, by event, entry and referee. An interest that the rules name is
/// established if it was declared, or follows from the lists: one unit, a coach of the entry, a
/// member of its delegation. Where a unit is not known, or a referee declared nothing (which is not
/// a declaration of no interest), the answer is `cannot_tell`.
/// \param all delegations and entries. \param referees with what they declared.
/// \param terms which interests bar them.
/// \throws conflict if two rules have one ground, two needs one event, or a referee is there twice.
[[nodiscard]] inline std::vector<recusal> recusals(contest_entries const& all,
                                                   std::vector<referee> const& referees,
                                                   recusal_terms const& terms) {
    recusal_detail::require_sound(terms, referees);
    std::vector<recusal> found;
    for (auto const& judge : referees) {
        for (auto const& entry : all.entries) {
            if (std::count(judge.events.begin(), judge.events.end(), entry.event) == 0) {
                continue;
            }
            auto const* home = find_delegation(all, entry.delegation);
            for (auto const& rule : terms.rules) {
                if (auto const outcome = recusal_detail::see(judge, entry, home, rule.ground)) {
                    found.push_back(recusal_detail::recusal_of(judge, entry, rule, *outcome));
                }
            }
        }
    }
    std::sort(found.begin(), found.end(), [](auto const& a, auto const& b) {
        return recusal_detail::order_of(a) < recusal_detail::order_of(b);
    });
    return found;
}

}  // namespace competition

}  // namespace heli
