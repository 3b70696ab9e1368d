/// \file
/// Sessions of a contest: where, when and who; what is not stated stays unknown.
#pragma once

#include <heli/competition/contest_ids.hpp>
#include <heli/core/bilingual.hpp>
#include <heli/core/date.hpp>
#include <heli/core/region.hpp>
#include <heli/core/source.hpp>

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace heli::competition {

/// A moment by the local clock; the time of the day may be unknown.
struct contest_time {
    date day;                                         ///< The day.
    std::optional<std::chrono::minutes> minute = {};  ///< Minutes since midnight; absent: unknown.

    friend bool operator==(contest_time const&, contest_time const&) = default;
};

/// Minutes from 1970-01-01 00:00 by the local clock.
using local_minute = std::int64_t;

/// Minutes of a day.
inline constexpr std::int64_t day_minutes = 1440;

/// The earliest moment that it can be.
/// \throws invalid_value if the day is no day.
[[nodiscard]] inline local_minute earliest(contest_time const& time) {
    return local_minute{to_day_number(time.day)} * day_minutes +
           (time.minute ? time.minute->count() : 0);
}

/// The latest moment that it can be: the end of the day if the time is unknown.
/// \throws invalid_value if the day is no day.
[[nodiscard]] inline local_minute latest(contest_time const& time) {
    return local_minute{to_day_number(time.day)} * day_minutes +
           (time.minute ? time.minute->count() : day_minutes);
}

/// `2023-11-07 09:30`, or the day alone.
[[nodiscard]] inline std::string to_text(contest_time const& time) {
    auto text = heli::to_text(time.day);
    if (time.minute) {
        auto const two = [](std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
        text += " " + two(time.minute->count() / 60) + ":" + two(time.minute->count() % 60);
    }
    return text;
}

/// A hall or room in which one session is held at a time.
struct venue {
    venue_id id;                             ///< Its code.
    bilingual name;                          ///< Its name.
    std::optional<region_code> region = {};  ///< Where it lies; absent if not stated.

    friend bool operator==(venue const&, venue const&) = default;
};

/// A delegation in a session.
struct session_party {
    delegation_id delegation;            ///< The delegation.
    std::vector<person_id> people = {};  ///< Who of it is needed; empty: the whole delegation.

    friend bool operator==(session_party const&, session_party const&) = default;
};

/// A session of a contest: an opening, a theory paper, an event, a briefing.
struct contest_session {
    session_id id;                               ///< Its code, unique in its contest.
    bilingual name;                              ///< What people call it.
    std::optional<contest_event_id> event = {};  ///< The event; absent if it belongs to none.
    std::optional<venue_id> venue = {};          ///< Where; absent if not stated.
    std::optional<contest_time> start = {};      ///< When it starts; absent if not stated.
    std::optional<contest_time> end = {};        ///< When it ends; absent if not stated.
    std::vector<session_party> parties = {};     ///< Delegations that are named for it.
    std::vector<person_id> experts = {};         ///< Experts and referees that are named for it.
    heli::source source = {};                    ///< Where that is written.

    friend bool operator==(contest_session const&, contest_session const&) = default;
};

}  // namespace heli::competition
