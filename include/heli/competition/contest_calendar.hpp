/// \file
/// The calendar of contests as sorted rows: who, where, when.
#pragma once

#include <heli/competition/contest.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// A row of the calendar: a session, or a contest that has none. A shell makes tables and iCalendar
/// text of it.
struct contest_calendar_row {
    std::string key;                      ///< Unique and stable: `contest/session`, or the contest.
    contest_id contest;                   ///< The contest.
    bilingual contest_name;               ///< Its name.
    std::optional<std::int64_t> edition;  ///< Which time it is held; absent if not stated.
    std::optional<contest_tier> tier;     ///< Who carries it; absent if not stated.
    std::optional<session_id> session;    ///< The session; absent for a contest without sessions.
    bilingual session_name;               ///< Its name.
    std::optional<contest_event_id> event;   ///< Its event; absent if there is none.
    std::optional<contest_time> start;       ///< When it starts; absent if not stated.
    std::optional<contest_time> end;         ///< When it ends; absent if not stated.
    std::optional<venue_id> venue;           ///< Where; absent if not stated.
    bilingual venue_name;                    ///< The name of the venue.
    std::optional<region_code> region;       ///< The region of the venue; absent if not stated.
    std::vector<delegation_id> delegations;  ///< Who is named for it.
    /// Regions that may take part in the contest; absent if not stated.
    std::optional<std::vector<region_code>> participants;
    heli::source source;  ///< Where it is written.

    friend bool operator==(contest_calendar_row const&, contest_calendar_row const&) = default;
};

namespace contest_calendar_detail {

inline std::optional<contest_time> at_day(std::optional<date> const& day) {
    return day ? std::optional(contest_time{*day}) : std::nullopt;
}

inline contest_calendar_row row_of(contest const& held, contest_programme const& programme) {
    return {held.id.str(),
            held.id,
            held.name,
            held.edition,
            held.tier,
            {},
            {},
            {},
            at_day(held.first),
            at_day(held.last),
            {},
            {},
            {},
            {},
            participating_regions(held, programme),
            held.source};
}

inline contest_calendar_row row_of(contest_calendar_row row, contest_session const& session,
                                   contest_programme const& programme) {
    row.key += "/" + session.id.str();
    row.session = session.id;
    row.session_name = session.name;
    row.event = session.event;
    row.start = session.start;
    row.end = session.end;
    row.venue = session.venue;
    auto const* where = session.venue ? find_venue(programme, *session.venue) : nullptr;
    if (where != nullptr) {
        row.venue_name = where->name;
        row.region = where->region;
    }
    for (auto const& party : session.parties) {
        row.delegations.push_back(party.delegation);
    }
    if (!session.source.title.empty()) {
        row.source = session.source;
    }
    return row;
}

/// Days that are not known come last; on one day, times that are not known come first.
inline bool before(contest_calendar_row const& a, contest_calendar_row const& b) {
    if (a.start.has_value() != b.start.has_value()) {
        return a.start.has_value();
    }
    if (a.start && earliest(*a.start) != earliest(*b.start)) {
        return earliest(*a.start) < earliest(*b.start);
    }
    return std::pair(a.contest, a.session) < std::pair(b.contest, b.session);
}

}  // namespace contest_calendar_detail

/// The calendar: a row a session, a row for each contest without sessions; sorted by time, then by
/// contest and session. Rows without a day are at the end: they are not left out.
/// \throws invalid_value if a time has no day.
[[nodiscard]] inline std::vector<contest_calendar_row> contest_calendar(
    contest_programme const& programme) {
    std::vector<contest_calendar_row> rows;
    for (auto const& held : programme.contests) {
        auto const whole = contest_calendar_detail::row_of(held, programme);
        for (auto const& session : held.sessions) {
            rows.push_back(contest_calendar_detail::row_of(whole, session, programme));
        }
        if (held.sessions.empty()) {
            rows.push_back(whole);
        }
    }
    std::sort(rows.begin(), rows.end(), contest_calendar_detail::before);
    return rows;
}

}  // namespace heli::competition
