/// \file
/// Whether a programme of contests is sound: every contradiction in it, found together.
#pragma once

#include <heli/competition/check_series.hpp>
#include <heli/competition/check_sessions.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace heli::competition {

namespace check_contests_detail {

/// A led contest has one federation that leads it, and others have not.
inline void check_lead(contest const& held, std::string const& field, finding_list& found) {
    auto const leads =
        std::count_if(held.organisers.begin(), held.organisers.end(),
                      [](auto const& o) { return o.role == organiser_role::lead && o.federation; });
    if (held.tier == contest_tier::led && leads != 1) {
        found.wrong(
            field + ".organisers", "led_by_one",
            {"牵头类竞赛应由一家总工会牵头", "a contest of this tier is led by one federation"},
            std::to_string(leads));
    }
}

inline void check_participants(contest const& held, contest_programme const& programme,
                               region_table const& regions, std::string const& field,
                               finding_list& found) {
    if (!held.participants) {
        return;
    }
    for (auto const code : held.participants->regions) {
        if (!alliance_detail::in_table(regions, code)) {
            found.wrong(field + ".participants.regions", "unknown_region",
                        {"地区表中没有此代码", "the table of regions has no such code"},
                        to_text(code));
        }
    }
    for (auto const& id : held.participants->alliances) {
        if (find_alliance(programme, id) == nullptr) {
            found.wrong(field + ".participants.alliances", "unknown_alliance",
                        {"没有列出此联盟", "there is no such alliance"}, id.str());
        }
    }
}

inline void check_events(contest const& held, std::string const& field, finding_list& found) {
    check_unique_ids(held.events, field + ".events", found);
    for (std::size_t i = 0; i < held.events.size(); ++i) {
        auto const& size = held.events[i].team_size;
        if (size && *size < 1) {
            found.wrong(element_of(field + ".events", i) + ".team_size", "bad_team_size",
                        {"参赛者人数应为 1 或以上", "expected a team of 1 or more"},
                        std::to_string(*size));
        }
    }
}

inline void check_contest(contest_programme const& programme, std::size_t number,
                          region_table const& regions, finding_list& found) {
    auto const& held = programme.contests[number];
    auto const field = element_of("contests", number);
    if (held.name.zh.empty() && held.name.en.empty()) {
        found.wrong(field + ".name", "missing_field", {"竞赛须有名称", "a contest needs a name"},
                    held.id.str());
    }
    check_lead(held, field, found);
    check_participants(held, programme, regions, field, found);
    check_events(held, field, found);
    check_sessions(held, programme, field, found);
}

inline void check_tier_count(contest_tier tier, std::int64_t announced, std::int64_t listed,
                             finding_list& found) {
    if (announced == listed) {
        return;
    }
    auto const a = std::to_string(announced);
    auto const b = std::to_string(listed);
    auto const word = std::string(token(tier));
    found.wrong(
        "announced." + word, "tier_count",
        {"公布 " + a + " 项" + std::string(name(tier, language::zh)) + "竞赛，实列 " + b + " 项",
         a + " contests of tier " + word + " are announced, " + b + " are listed"},
        b);
}

inline void check_tiers(contest_programme const& programme, finding_list& found) {
    if (!programme.announced) {
        return;
    }
    auto const listed = count_tiers(programme);
    auto const& announced = *programme.announced;
    check_tier_count(contest_tier::led, announced.led, listed.led, found);
    check_tier_count(contest_tier::joint, announced.joint, listed.joint, found);
    check_tier_count(contest_tier::guided, announced.guided, listed.guided, found);
}

}  // namespace check_contests_detail

/// Every contradiction in a programme of contests: ids used twice, counts by tier that do not match
/// what is announced, editions out of order, alliances whose members do not exist or are not as
/// many as their name says, days and sessions that do not fit. Each finding names its field, such
/// as `contests[3].sessions[0].end`; an empty list means sound. The announced counts are those of
/// the whole list: check the years one by one where each announces its own.
/// \param programme the contests. \param regions every region there is.
[[nodiscard]] inline std::vector<finding> check_contests(contest_programme const& programme,
                                                         region_table const& regions) {
    finding_list found;
    check_unique_ids(programme.contests, "contests", found);
    check_unique_ids(programme.alliances, "alliances", found);
    check_unique_ids(programme.venues, "venues", found);
    for (std::size_t i = 0; i < programme.alliances.size(); ++i) {
        found.append(check(programme.alliances[i], regions, element_of("alliances", i)));
    }
    for (std::size_t i = 0; i < programme.contests.size(); ++i) {
        check_contests_detail::check_contest(programme, i, regions, found);
    }
    check_series(programme.contests, found);
    check_contests_detail::check_tiers(programme, found);
    return std::move(found).all();
}

}  // namespace heli::competition
