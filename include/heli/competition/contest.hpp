/// \file
/// A contest of one year, and the programme of contests.
#pragma once

#include <heli/competition/alliance.hpp>
#include <heli/competition/contest_ids.hpp>
#include <heli/competition/contest_kind.hpp>
#include <heli/competition/contest_session.hpp>
#include <heli/competition/organiser.hpp>
#include <heli/core/bilingual.hpp>
#include <heli/core/date.hpp>
#include <heli/core/source.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace heli::competition {

/// An event of a contest: what entrants compete in and are ranked in.
struct contest_event {
    contest_event_id id;                         ///< Its code, unique in its contest.
    bilingual name;                              ///< Its name.
    std::vector<entrant_group> groups = {};      ///< Its groups; empty: not stated.
    std::optional<std::int64_t> team_size = {};  ///< People of one entrant; absent: not stated.

    friend bool operator==(contest_event const&, contest_event const&) = default;
};

/// Who may take part: regions, alliances, or both.
struct contest_participants {
    std::vector<region_code> regions = {};    ///< Regions.
    std::vector<alliance_id> alliances = {};  ///< Alliances, whose members take part.

    friend bool operator==(contest_participants const&, contest_participants const&) = default;
};

/// A contest of one year. What its source does not state is absent.
struct contest {
    contest_id id;                                          ///< Unique in its programme.
    bilingual name;                                         ///< Its name.
    std::optional<contest_tier> tier = {};                  ///< Who carries it.
    std::optional<contest_kind> kind = {};                  ///< What it is.
    std::vector<organiser> organisers = {};                 ///< Who organises it.
    std::optional<series_id> series = {};                   ///< The series of its editions.
    std::optional<std::int64_t> edition = {};               ///< 第 n 届: which time it is held.
    std::optional<std::int64_t> year = {};                  ///< Its year.
    std::optional<date> first = {};                         ///< Its first day.
    std::optional<date> last = {};                          ///< Its last day.
    std::optional<contest_participants> participants = {};  ///< Who may take part.
    std::vector<contest_event> events = {};                 ///< Its events.
    std::vector<contest_session> sessions = {};             ///< Its sessions.
    heli::source source = {};                               ///< Where it is written.

    friend bool operator==(contest const&, contest const&) = default;
};

/// How many contests there are of each tier, such as 4 + 5 + 7.
struct contest_tier_counts {
    std::int64_t led = 0;     ///< Led by one federation.
    std::int64_t joint = 0;   ///< Joint with departments.
    std::int64_t guided = 0;  ///< Guided.

    friend bool operator==(contest_tier_counts const&, contest_tier_counts const&) = default;
};

/// The contests of a programme, of one year or of several, with what they refer to.
struct contest_programme {
    std::vector<contest> contests;                      ///< In the order of the source.
    std::vector<alliance> alliances = {};               ///< Alliances that take part.
    std::vector<competition::venue> venues = {};        ///< Venues.
    std::optional<contest_tier_counts> announced = {};  ///< What is announced; absent if nothing.
    heli::source source = {};                           ///< Where it is published.

    friend bool operator==(contest_programme const&, contest_programme const&) = default;
};

/// How many contests of each tier are listed. Contests without a tier are in none.
[[nodiscard]] inline contest_tier_counts count_tiers(contest_programme const& programme) {
    auto const of = [&](contest_tier tier) {
        return std::count_if(programme.contests.begin(), programme.contests.end(),
                             [&](contest const& c) { return c.tier == tier; });
    };
    return {of(contest_tier::led), of(contest_tier::joint), of(contest_tier::guided)};
}

/// The alliance with this id; `nullptr` if there is none.
[[nodiscard]] inline alliance const* find_alliance(contest_programme const& programme,
                                                   alliance_id const& id) {
    auto const found = std::find_if(programme.alliances.begin(), programme.alliances.end(),
                                    [&](alliance const& a) { return a.id == id; });
    return found == programme.alliances.end() ? nullptr : &*found;
}

/// The venue with this id; `nullptr` if there is none.
[[nodiscard]] inline venue const* find_venue(contest_programme const& programme,
                                             venue_id const& id) {
    auto const found = std::find_if(programme.venues.begin(), programme.venues.end(),
                                    [&](venue const& v) { return v.id == id; });
    return found == programme.venues.end() ? nullptr : &*found;
}

/// The regions that may take part, members of alliances among them: each once, codes ascending.
/// Absent if the source does not state them.
[[nodiscard]] inline std::optional<std::vector<region_code>> participating_regions(
    contest const& held, contest_programme const& programme) {
    if (!held.participants) {
        return std::nullopt;
    }
    auto regions = held.participants->regions;
    for (auto const& id : held.participants->alliances) {
        auto const* found = find_alliance(programme, id);
        if (found == nullptr) {
            return std::nullopt;  // some are not known: a part of them is not who may take part
        }
        for (auto const& member : found->members) {
            regions.push_back(member.region);
        }
    }
    std::sort(regions.begin(), regions.end());
    regions.erase(std::unique(regions.begin(), regions.end()), regions.end());
    return regions;
}

}  // namespace heli::competition
