/// \file
/// An edition of four federations with ten seats each, and events that the tests share. Days and
/// the length of publicity are made up but for the day of naming.
#pragma once

#include <heli/competition/craftsman_naming.hpp>

#include "../calendar/published_days.hpp"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// Ten seats each, 40 in all; five working days of publicity, the first day not counted.
[[nodiscard]] inline craftsman_edition four_times_ten() {
    craftsman_edition edition{
        "yrd_craftsman_2023", {"长三角大工匠", "YRD master craftsmen"}, {}, 40};
    for (auto const f : federations) {
        edition.federations.push_back({f, 10});
    }
    edition.publicity = {5, first_publicity_day::not_counted};
    edition.every_years = 2;
    edition.source = {"长三角大工匠选树方案", "", "", source_status::unverified};
    return edition;
}

/// `SH-01`.
[[nodiscard]] inline person_id nominee(federation f, int number) {
    return person_id(std::string(token(f)) + (number < 10 ? "-0" : "-") + std::to_string(number));
}

/// An event of one person.
[[nodiscard]] inline craftsman_event happens(date const& day, craftsman_action action,
                                             person_id const& person) {
    return {day, action, person};
}

/// An event of a federation's list.
[[nodiscard]] inline craftsman_event happens(date const& day, craftsman_action action,
                                             federation f) {
    return {day, action, {}, f};
}

/// Nomination to place for so many people of a federation: number 1 has the best score.
inline void add_ranked(std::vector<craftsman_event>& events, federation f, int people) {
    for (int i = 1; i <= people; ++i) {
        auto const who = nominee(f, i);
        auto nominated = happens({2022, 10, 31}, craftsman_action::nominate, who);
        nominated.federation = f;
        auto reviewed = happens({2023, 4, 10}, craftsman_action::review, who);
        reviewed.score = rational(1000 - i, 10);
        auto ranked = happens({2023, 5, 8}, craftsman_action::rank, who);
        ranked.place = i;
        events.insert(
            events.end(),
            {nominated, happens({2022, 12, 1}, craftsman_action::qualify, who), reviewed, ranked});
    }
}

/// All nominees of four federations, shortlisted on 2023-06-09: twelve of Shanghai, ten of others.
[[nodiscard]] inline std::vector<craftsman_event> four_lists() {
    std::vector<craftsman_event> events;
    for (auto const f : federations) {
        add_ranked(events, f, f == federation::sh ? 12 : 10);
        events.push_back(happens({2023, 6, 9}, craftsman_action::shortlist, f));
    }
    return events;
}

/// The naming as of a day.
[[nodiscard]] inline craftsman_naming naming_on(std::vector<craftsman_event> const& events,
                                                date const& day) {
    return fold_naming(four_times_ten(), events, calendar::china(), day);
}

/// The line of a nominee.
[[nodiscard]] inline craftsman_line line_of(craftsman_naming const& naming,
                                            person_id const& person) {
    for (auto const& line : naming.lines) {
        if (line.person == person) {
            return line;
        }
    }
    throw not_found("no nominee " + person.str());
}

}  // namespace heli::competition
