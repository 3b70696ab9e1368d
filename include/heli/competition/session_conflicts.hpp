/// \file
/// Conflicts in the calendar of contests: who or what is needed in two sessions that clash.
#pragma once

#include <heli/competition/contest.hpp>
#include <heli/competition/session_clash.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// Who or what is needed in two sessions.
enum class conflict_ground : unsigned char {
    delegation,  ///< A delegation, as a whole in at least one of them.
    competitor,  ///< Somebody of a delegation who is named for both.
    expert,      ///< An expert or referee.
    venue,       ///< A venue.
};

/// A session by the contest that it belongs to.
struct session_place {
    contest_id contest;  ///< The contest.
    session_id session;  ///< The session.

    friend bool operator==(session_place const&, session_place const&) = default;
    friend auto operator<=>(session_place const&, session_place const&) = default;
};

/// Two sessions that clash, or may clash, for somebody.
struct session_conflict {
    conflict_ground ground;  ///< Who or what is needed in both.
    std::string code;        ///< The code of that one.
    session_place first;     ///< The session that comes first in the order of codes.
    session_place second;    ///< The other one.
    session_clash clash;     ///< Whether and by what they clash.
    bilingual reason;        ///< One sentence with both sessions.

    friend bool operator==(session_conflict const&, session_conflict const&) = default;
};

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::conflict_ground`.
template <>
struct labels_of<competition::conflict_ground> {
    /// One row a member.
    static constexpr label<competition::conflict_ground> rows[] = {
        {competition::conflict_ground::delegation, "delegation", "代表队", "delegation"},
        {competition::conflict_ground::competitor, "competitor", "选手", "competitor"},
        {competition::conflict_ground::expert, "expert", "专家或裁判", "expert or referee"},
        {competition::conflict_ground::venue, "venue", "场地", "venue"},
    };
};

namespace competition {

namespace session_conflicts_detail {

/// A session and, for a delegation, who of it is needed there.
struct attendance_of_session {
    session_place place;
    contest_session const* session;
    std::vector<person_id> people;
};

using needs = std::map<std::pair<conflict_ground, std::string>, std::vector<attendance_of_session>>;

/// Who is named twice for a session is needed once; a delegation by all who are named.
inline void add_need(std::vector<attendance_of_session>& list, attendance_of_session need) {
    if (list.empty() || list.back().session != need.session) {
        list.push_back(std::move(need));
        return;
    }
    auto& people = list.back().people;
    if (people.empty() || need.people.empty()) {
        people.clear();  // the whole delegation
    } else {
        people.insert(people.end(), need.people.begin(), need.people.end());
    }
}

inline void add_needs(contest const& held, contest_session const& session, needs& all) {
    session_place const place{held.id, session.id};
    auto const add = [&](conflict_ground ground, std::string const& code,
                         std::vector<person_id> const& people) {
        add_need(all[{ground, code}], {place, &session, people});
    };
    for (auto const& party : session.parties) {
        add(conflict_ground::delegation, party.delegation.str(), party.people);
        for (auto const& person : party.people) {
            add(conflict_ground::competitor, person.str(), {});
        }
    }
    for (auto const& person : session.experts) {
        add(conflict_ground::expert, person.str(), {});
    }
    if (session.venue) {
        add(conflict_ground::venue, session.venue->str(), {});
    }
}

inline std::string when(contest_session const& s) {
    auto const text = [](std::optional<contest_time> const& time) {
        return time ? to_text(*time) : std::string("?");
    };
    return text(s.start) + " – " + text(s.end) + " @ " + (s.venue ? s.venue->str() : "?");
}

inline bilingual way_words(session_clash const& clash) {
    if (clash.nature != clash_nature::travel) {
        return {};
    }
    auto const minutes = [](std::optional<std::chrono::minutes> const& time) {
        return time ? std::to_string(time->count()) : std::string("?");
    };
    return {"，路程 " + minutes(clash.needed) + " 分钟，间隔 " + minutes(clash.between) + " 分钟",
            ", the way takes " + minutes(clash.needed) + " minutes of " + minutes(clash.between)};
}

inline bilingual reason_of(session_conflict const& c, attendance_of_session const& a,
                           attendance_of_session const& b) {
    auto const both = [&](char const* colon) {
        auto const one = [&](attendance_of_session const& s) {
            return s.place.contest.str() + "/" + s.place.session.str() + " " + when(*s.session);
        };
        return colon + one(a) + " | " + one(b);
    };
    auto const words = [&](language lang) {
        return std::string(name(c.ground, lang)) + " " + c.code +
               (lang == language::zh ? "：" : ": ") + std::string(name(c.clash.outcome, lang)) +
               (lang == language::zh ? "（" : " (") + std::string(name(c.clash.nature, lang)) +
               (lang == language::zh ? "）" : ")");
    };
    auto const way = way_words(c.clash);
    return {words(language::zh) + way.zh + both("："), words(language::en) + way.en + both(": ")};
}

/// Whether two sessions that need a delegation need different people of it.
inline bool apart(attendance_of_session const& a, attendance_of_session const& b,
                  conflict_ground ground) {
    return ground == conflict_ground::delegation && !a.people.empty() && !b.people.empty();
}

inline void compare(std::pair<conflict_ground, std::string> const& needed,
                    attendance_of_session const& a, attendance_of_session const& b,
                    travel_table const& travel, std::vector<session_conflict>& found) {
    auto const clash = clash_of(*a.session, *b.session, travel);
    if (clash.outcome == clash_outcome::none || apart(a, b, needed.first)) {
        return;
    }
    session_conflict made{needed.first, needed.second, a.place, b.place, clash, {}};
    made.reason = reason_of(made, a, b);
    found.push_back(std::move(made));
}

}  // namespace session_conflicts_detail

/// Every pair of sessions, of one contest or of two, that clash for a delegation, somebody of it,
/// an expert or a venue; `cannot_tell` where a time, a venue or a way is unknown. Where both
/// sessions name the people of a delegation whom they need, those decide and not the delegation.
/// Sorted by who is needed, then by session; the order of the programme does not matter.
/// \throws invalid_value if a time has no day.
[[nodiscard]] inline std::vector<session_conflict> session_conflicts(
    contest_programme const& programme, travel_table const& travel) {
    session_conflicts_detail::needs all;
    for (auto const& held : programme.contests) {
        for (auto const& session : held.sessions) {
            session_conflicts_detail::add_needs(held, session, all);
        }
    }
    std::vector<session_conflict> found;
    for (auto& [needed, sessions] : all) {
        std::sort(sessions.begin(), sessions.end(),
                  [](auto const& a, auto const& b) { return a.place < b.place; });
        for (auto a = sessions.begin(); a != sessions.end(); ++a) {
            for (auto b = a + 1; b != sessions.end(); ++b) {
                session_conflicts_detail::compare(needed, *a, *b, travel, found);
            }
        }
    }
    return found;
}

}  // namespace competition

}  // namespace heli
