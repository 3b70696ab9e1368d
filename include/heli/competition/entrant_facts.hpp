/// \file
/// What is known of somebody who wants to compete; what is absent is not known, and never a no.
#pragma once

#include <heli/competition/contest_ids.hpp>
#include <heli/competition/contest_kind.hpp>
#include <heli/competition/skill_level.hpp>
#include <heli/core/date.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace heli::competition {

/// A trade, as the national list of occupations names it.
using trade_id = id<struct trade_tag>;
/// A fact of a contest's own conditions, such as `union_member`.
using fact_id = id<struct fact_tag>;

/// Whether something is so.
enum class stated : unsigned char {
    yes,  ///< It is so.
    no,   ///< It is not so.
};

/// Somebody said whether a fact is so.
struct stated_fact {
    fact_id fact;  ///< Which fact.
    stated says;   ///< Whether it is so.

    friend bool operator==(stated_fact const&, stated_fact const&) = default;
};

/// A place in an earlier edition.
struct past_place {
    series_id series;      ///< The series of the contest.
    std::int64_t edition;  ///< Its edition.
    std::int64_t place;    ///< The place, from 1.

    friend bool operator==(past_place const&, past_place const&) = default;
};

/// What is known of a person.
struct entrant_facts {
    person_id person;                                         ///< Code of the person.
    std::optional<entrant_group> group = {};                  ///< Group in which he or she enters.
    std::optional<stated> in_service = {};                    ///< Whether in service.
    std::optional<date> born = {};                            ///< Day of birth.
    std::optional<std::vector<trade_id>> trades = {};         ///< All trades; absent: not known.
    std::optional<skill_level> level = {};                    ///< The highest level that is held.
    std::optional<std::vector<past_place>> past_places = {};  ///< All of them; absent: not known.
    std::optional<stated> related_to_referee = {};  ///< Whether to a referee of the event.
    std::vector<stated_fact> facts = {};            ///< Facts of the contest's own.

    friend bool operator==(entrant_facts const&, entrant_facts const&) = default;
};

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::stated`.
template <>
struct labels_of<competition::stated> {
    /// One row a member.
    static constexpr label<competition::stated> rows[] = {
        {competition::stated::yes, "yes", "是", "yes"},
        {competition::stated::no, "no", "否", "no"},
    };
};

}  // namespace heli
