/// \file
/// Whether enough referees remain for each entry after those with an interest have withdrawn.
#pragma once

#include <heli/competition/recusal.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// Whether enough remain.
enum class cover_outcome : unsigned char {
    enough,       ///< Enough, even if all open cases withdraw.
    not_enough,   ///< Too few, even if no open case withdraws.
    cannot_tell,  ///< The open cases decide, or the need is not stated.
};

/// The referees of an entry.
struct referee_cover {
    contest_event_id event;              ///< The event.
    ranking::entrant_id entrant;         ///< The entry.
    std::optional<std::int64_t> needed;  ///< How many must judge it; absent if not stated.
    std::int64_t certain;                ///< Those who have no interest.
    std::int64_t possible;               ///< Those, and the open cases.
    cover_outcome outcome;               ///< Whether enough remain.
    bilingual reason;                    ///< One sentence.

    friend bool operator==(referee_cover const&, referee_cover const&) = default;
};

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::cover_outcome`.
template <>
struct labels_of<competition::cover_outcome> {
    /// One row a member.
    static constexpr label<competition::cover_outcome> rows[] = {
        {competition::cover_outcome::enough, "enough", "裁判足够", "enough referees"},
        {competition::cover_outcome::not_enough, "not_enough", "裁判不足", "too few referees"},
        {competition::cover_outcome::cannot_tell, "cannot_tell", "无法判断", "cannot tell"},
    };
};

namespace competition {

namespace referee_cover_detail {

/// The referees whom an entry loses: for certain, and at most.
struct losses {
    std::set<person_id> certain;
    std::set<person_id> possible;
};

inline losses losses_of(contest_entry const& entry, std::vector<recusal> const& recusals) {
    losses lost;
    for (auto const& r : recusals) {
        bool const applies = r.event == entry.event &&
                             (r.scope == recusal_scope::event || r.entrant == entry.entrant);
        if (applies) {
            lost.possible.insert(r.referee);
            if (r.outcome == recusal_outcome::must_withdraw) {
                lost.certain.insert(r.referee);
            }
        }
    }
    return lost;
}

inline std::optional<std::int64_t> need_of(contest_event_id const& event,
                                           recusal_terms const& terms) {
    auto const found = std::find_if(terms.needs.begin(), terms.needs.end(),
                                    [&](auto const& n) { return n.event == event; });
    return found == terms.needs.end() ? std::nullopt : std::optional(found->referees);
}

inline cover_outcome outcome_of(referee_cover const& cover) {
    if (!cover.needed) {
        return cover_outcome::cannot_tell;
    }
    return cover.certain >= *cover.needed   ? cover_outcome::enough
           : cover.possible < *cover.needed ? cover_outcome::not_enough
                                            : cover_outcome::cannot_tell;
}

inline bilingual reason_of(referee_cover const& cover) {
    auto const needed = cover.needed ? std::to_string(*cover.needed) : std::string("?");
    auto const numbers =
        std::to_string(cover.certain) + "–" + std::to_string(cover.possible) + " / " + needed;
    auto const id = cover.entrant.str();
    return {std::string(name(cover.outcome, language::zh)) + "：参赛者 " + id + "，可用 " +
                numbers + " 名",
            std::string(name(cover.outcome, language::en)) + ": entry " + id + ", available " +
                numbers};
}

}  // namespace referee_cover_detail

/// Whether enough referees remain for each entry, by event and entry.
/// \param all the entries. \param referees who judges. \param terms how many are needed.
/// \throws conflict as `recusals` does.
[[nodiscard]] inline std::vector<referee_cover> cover_of(contest_entries const& all,
                                                         std::vector<referee> const& referees,
                                                         recusal_terms const& terms) {
    auto const withdrawn = recusals(all, referees, terms);
    std::vector<referee_cover> covers;
    for (auto const& entry : all.entries) {
        auto const judges = std::count_if(referees.begin(), referees.end(), [&](auto const& r) {
            return std::count(r.events.begin(), r.events.end(), entry.event) > 0;
        });
        auto const lost = referee_cover_detail::losses_of(entry, withdrawn);
        referee_cover cover{entry.event,
                            entry.entrant,
                            referee_cover_detail::need_of(entry.event, terms),
                            judges - static_cast<std::int64_t>(lost.possible.size()),
                            judges - static_cast<std::int64_t>(lost.certain.size()),
                            cover_outcome::cannot_tell,
                            {}};
        cover.outcome = referee_cover_detail::outcome_of(cover);
        cover.reason = referee_cover_detail::reason_of(cover);
        covers.push_back(std::move(cover));
    }
    std::sort(covers.begin(), covers.end(), [](auto const& a, auto const& b) {
        return std::pair(a.event, a.entrant) < std::pair(b.event, b.entrant);
    });
    return covers;
}

}  // namespace competition

}  // namespace heli
