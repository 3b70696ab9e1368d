/// \file
/// Whether the days and sessions of a contest fit together.
#pragma once

#include <heli/competition/contest.hpp>
#include <heli/competition/unique_ids.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

namespace heli::competition {

namespace check_sessions_detail {

/// \return whether the times can be compared.
inline bool check_times(contest_session const& session, std::string const& field,
                        finding_list& found) {
    bool sound = true;
    auto const check = [&](std::optional<contest_time> const& time, char const* part) {
        if (time && time->day.is_special()) {
            sound = false;
            found.wrong(field + part, "bad_day", {"应为一个日期", "expected a day"},
                        heli::to_text(time->day));
        } else if (time && time->minute &&
                   (time->minute->count() < 0 || time->minute->count() > day_minutes)) {
            found.wrong(field + part, "bad_minute",
                        {"时刻应在 0 至 1440 分之间", "expected 0 to 1440 minutes since midnight"},
                        std::to_string(time->minute->count()));
        }
    };
    check(session.start, ".start");
    check(session.end, ".end");
    return sound;
}

inline void check_order(contest_session const& session, std::string const& field,
                        finding_list& found) {
    if (session.start && session.end && latest(*session.end) < earliest(*session.start)) {
        found.wrong(field + ".end", "end_before_start",
                    {"结束早于开始 " + to_text(*session.start),
                     "ends before it starts, " + to_text(*session.start)},
                    to_text(*session.end));
    }
}

inline void check_days(contest const& held, contest_session const& session,
                       std::string const& field, finding_list& found) {
    for (auto const& time : {session.start, session.end}) {
        if (time &&
            ((held.first && time->day < *held.first) || (held.last && *held.last < time->day))) {
            found.wrong(field, "outside_contest",
                        {"场次不在竞赛起止日之内", "it is not within the days of the contest"},
                        to_text(*time));
        }
    }
}

inline void check_references(contest const& held, contest_session const& session,
                             contest_programme const& programme, std::string const& field,
                             finding_list& found) {
    if (session.event && std::none_of(held.events.begin(), held.events.end(),
                                      [&](auto const& e) { return e.id == *session.event; })) {
        found.wrong(field + ".event", "unknown_event",
                    {"竞赛没有此赛项", "the contest has no such event"}, session.event->str());
    }
    if (session.venue && find_venue(programme, *session.venue) == nullptr) {
        found.wrong(field + ".venue", "unknown_venue",
                    {"场地表中没有此场地", "there is no such venue"}, session.venue->str());
    }
}

}  // namespace check_sessions_detail

/// What is wrong with the days and sessions of a contest: ends before starts, sessions outside its
/// days, of events that it does not have, or in venues that there are not.
/// \param held the contest. \param programme with its venues. \param field its place in a document.
/// \param found receives the findings.
inline void check_sessions(contest const& held, contest_programme const& programme,
                           std::string const& field, finding_list& found) {
    using namespace check_sessions_detail;
    if (held.first && held.last && *held.last < *held.first) {
        found.wrong(field + ".last", "end_before_start",
                    {"结束日早于开始日 " + heli::to_text(*held.first),
                     "ends before it starts, " + heli::to_text(*held.first)},
                    heli::to_text(*held.last));
    }
    check_unique_ids(held.sessions, field + ".sessions", found);
    for (std::size_t i = 0; i < held.sessions.size(); ++i) {
        auto const& session = held.sessions[i];
        auto const here = element_of(field + ".sessions", i);
        if (check_times(session, here, found)) {
            check_order(session, here, found);
            check_days(held, session, here, found);
        }
        check_references(held, session, programme, here, found);
    }
}

}  // namespace heli::competition
