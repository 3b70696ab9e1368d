/// \file
/// The codes of a programme of contests.
#pragma once

#include <heli/core/id.hpp>

namespace heli::competition {

/// A contest of one year.
using contest_id = id<struct contest_tag>;
/// A contest held again and again: its editions have one series.
using series_id = id<struct series_tag>;
/// An alliance of city unions.
using alliance_id = id<struct alliance_tag>;
/// A hall or room in which one session is held at a time.
using venue_id = id<struct venue_tag>;
/// A session of a contest.
using session_id = id<struct session_tag>;
/// A unit: an enterprise, an institution, a school.
using unit_id = id<struct unit_tag>;
/// An event of a contest, such as a trade.
using contest_event_id = id<struct contest_event_tag>;
/// A delegation: the people whom a region or a unit sends.
using delegation_id = id<struct delegation_tag>;

}  // namespace heli::competition
