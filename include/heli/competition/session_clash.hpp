/// \file
/// Whether somebody can be in two sessions: as far as their times, venues and travel are known.
#pragma once

#include <heli/competition/contest_session.hpp>
#include <heli/competition/travel_table.hpp>
#include <heli/core/label.hpp>

#include <algorithm>
#include <limits>
#include <optional>

namespace heli::competition {

/// Whether two sessions can both be attended.
enum class clash_outcome : unsigned char {
    none,         ///< They can.
    clash,        ///< They cannot.
    cannot_tell,  ///< What is unknown decides: nobody said that it fits.
};

/// What stands between two sessions.
enum class clash_nature : unsigned char {
    time,    ///< They are held at once.
    travel,  ///< The way from one to the other is longer than the time between them.
};

/// Whether two sessions clash, and by what.
struct session_clash {
    clash_outcome outcome;                        ///< Whether they do.
    clash_nature nature;                          ///< By what; `time` if they do not.
    std::optional<std::chrono::minutes> needed;   ///< Time for the way; absent if unknown.
    std::optional<std::chrono::minutes> between;  ///< Time between them; absent if not certain.

    friend bool operator==(session_clash const&, session_clash const&) = default;
};

namespace session_clash_detail {

/// What is known of the time of a session.
struct time_bounds {
    local_minute start_from;
    local_minute start_to;
    local_minute end_from;
    local_minute end_to;
};

// Far from every day, and still far from the limits of 64 bits when two of them are subtracted.
inline constexpr local_minute never = std::numeric_limits<local_minute>::max() / 4;

inline time_bounds bounds_of(contest_session const& s) {
    time_bounds b{-never, never, -never, never};
    if (s.start) {
        b.start_from = earliest(*s.start);
        b.start_to = latest(*s.start);
    }
    if (s.end) {
        b.end_from = earliest(*s.end);
        b.end_to = latest(*s.end);
    }
    // It cannot start after it ends.
    b.start_to = std::min(b.start_to, b.end_to);
    b.end_from = std::max(b.end_from, b.start_from);
    return b;
}

/// Whether there is time for the way from `a` to `b`, which is held after it.
inline session_clash travel_clash(contest_session const& a, contest_session const& b,
                                  travel_table const& travel) {
    auto const first = bounds_of(a);
    auto const second = bounds_of(b);
    auto const least = second.start_from - first.end_to;
    auto const most = second.start_to - first.end_from;
    session_clash found{clash_outcome::none, clash_nature::travel, {}, {}};
    if (a.venue && b.venue) {
        found.needed = travel.between(*a.venue, *b.venue);
    }
    if (least == most) {
        found.between = std::chrono::minutes(least);
    }
    auto const longest = found.needed ? found.needed : travel.at_most();
    if (longest && longest->count() <= least) {
        found.nature = clash_nature::time;
    } else if (found.needed && found.needed->count() > most) {
        found.outcome = clash_outcome::clash;
    } else {
        found.outcome = clash_outcome::cannot_tell;
    }
    return found;
}

}  // namespace session_clash_detail

/// Whether one that is needed in both sessions can be in both: they are not held at once, and there
/// is time for the way. An unknown way is taken as the longest one that the table states; if it
/// states none, the answer is `cannot_tell` however much time there is between them.
/// \throws invalid_value if a time has no day.
[[nodiscard]] inline session_clash clash_of(contest_session const& a, contest_session const& b,
                                            travel_table const& travel) {
    auto const first = session_clash_detail::bounds_of(a);
    auto const second = session_clash_detail::bounds_of(b);
    if (first.end_to <= second.start_from) {
        return session_clash_detail::travel_clash(a, b, travel);
    }
    if (second.end_to <= first.start_from) {
        return session_clash_detail::travel_clash(b, a, travel);
    }
    bool const at_once = first.start_to < second.end_from && second.start_to < first.end_from;
    return {
        at_once ? clash_outcome::clash : clash_outcome::cannot_tell, clash_nature::time, {}, {}};
}

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::clash_outcome`.
template <>
struct labels_of<competition::clash_outcome> {
    /// One row a member.
    static constexpr label<competition::clash_outcome> rows[] = {
        {competition::clash_outcome::none, "none", "无冲突", "no conflict"},
        {competition::clash_outcome::clash, "clash", "冲突", "conflict"},
        {competition::clash_outcome::cannot_tell, "cannot_tell", "无法判断", "cannot tell"},
    };
};

/// Tokens and names of `competition::clash_nature`.
template <>
struct labels_of<competition::clash_nature> {
    /// One row a member.
    static constexpr label<competition::clash_nature> rows[] = {
        {competition::clash_nature::time, "time", "时间重叠", "held at once"},
        {competition::clash_nature::travel, "travel", "路程不及", "no time for the way"},
    };
};

}  // namespace heli
