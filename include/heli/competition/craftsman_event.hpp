/// \file
/// What happens in a naming of master craftsmen, and what it makes of each nominee.
#pragma once

#include <heli/calendar/answer.hpp>
#include <heli/competition/craftsman_step.hpp>
#include <heli/core/date.hpp>
#include <heli/core/federation.hpp>
#include <heli/core/id.hpp>
#include <heli/core/knowable.hpp>
#include <heli/core/rational.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace heli::competition {

/// Something that happens on a day.
struct craftsman_event {
    date day;                              ///< The day.
    craftsman_action action;               ///< What happens.
    std::optional<person_id> person = {};  ///< Whom; absent for what happens to a whole list.
    std::optional<heli::federation> federation = {};  ///< Of `nominate` and of whole lists: whose.
    std::optional<rational> score = {};               ///< Of `review`: the experts' score.
    std::optional<std::int64_t> place = {};           ///< Of `rank`: the place, from 1.
    std::string evidence = {};                        ///< The document that shows it.

    friend bool operator==(craftsman_event const&, craftsman_event const&) = default;
};

/// The order in which the events of one day are tried: by action, then by federation and person.
[[nodiscard]] inline bool comes_before(craftsman_event const& a, craftsman_event const& b) {
    auto const key = [](craftsman_event const& e) {
        return std::tuple(e.day, e.action, e.federation, e.person, e.place, e.score, e.evidence);
    };
    return key(a) < key(b);
}

/// When somebody is publicised.
struct publicity {
    date start;                  ///< The day on which it begins.
    calendar::date_answer last;  ///< Its last day, as far as the calendar is settled.

    friend bool operator==(publicity const&, publicity const&) = default;
};

/// A nominee as of a day.
struct craftsman_line {
    person_id person;                                 ///< Who.
    heli::federation federation;                      ///< Who nominated.
    craftsman_stage stage;                            ///< Where the nominee stands.
    date since;                                       ///< Since when.
    std::optional<rational> score;                    ///< The experts' score.
    std::optional<std::int64_t> place;                ///< The place in the federation.
    bool moved_up = false;                            ///< Whether as next on the list.
    std::optional<competition::publicity> publicity;  ///< When publicised.
    std::vector<craftsman_action> next;               ///< What may happen next.
    bilingual what_next;                              ///< The same in words.
    knowable<date> by = unknown{};                    ///< By when, or why that is not known.

    friend bool operator==(craftsman_line const&, craftsman_line const&) = default;
};

}  // namespace heli::competition
