/// \file
/// What each event does to a naming of master craftsmen.
#pragma once

#include <heli/calendar/work_calendar.hpp>
#include <heli/competition/craftsman_refusal.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace heli::competition {

/// A naming between two of its events.
class craftsman_fold {
public:
    /// \param edition the edition, sound. \param calendar which days are worked; both must outlive
    ///        the fold.
    craftsman_fold(craftsman_edition const& edition, calendar::work_calendar const& calendar)
        : edition_(&edition), calendar_(&calendar) {}

    /// Applies one event.
    /// \return why it has no effect; nothing if it had the effect that it states.
    std::optional<craftsman_refusal> apply(craftsman_event const& e) {
        if (e.person) {
            if (auto refusal = refused(*edition_, lines_, e)) {
                return refusal;
            }
            step(e);
            return std::nullopt;
        }
        if (e.federation && e.action == craftsman_action::shortlist) {
            return shortlist(*e.federation, e.day);
        }
        if (e.federation &&
            (e.action == craftsman_action::publicise || e.action == craftsman_action::name)) {
            return everybody(e);
        }
        return craftsman_refusal{"whom",
                                 {"须写明何人，或对入围、公示、命名写明总工会",
                                  "a person is needed, or a federation for shortlisting, publicity "
                                  "and naming"}};
    }
    /// The nominees so far.
    [[nodiscard]] craftsman_lines const& lines() const noexcept { return lines_; }

private:
    void step(craftsman_event const& e) {
        auto const at = lines_.find(*e.person);
        if (at == lines_.end()) {
            lines_.emplace(*e.person, craftsman_line{*e.person,
                                                     *e.federation,
                                                     craftsman_stage::nominated,
                                                     e.day,
                                                     {},
                                                     {},
                                                     false,
                                                     {},
                                                     {},
                                                     {},
                                                     unknown{}});
            return;
        }
        auto& line = at->second;
        move(line, *after(line.stage, e.action), e.day);
        if (e.action == craftsman_action::review) {
            line.score = e.score;
        } else if (e.action == craftsman_action::rank) {
            line.place = e.place;
        } else if (e.action == craftsman_action::publicise) {
            line.publicity = competition::publicity{e.day, last_day(e.day)};
        } else if (e.action == craftsman_action::remove) {
            move_up(line.federation, e.day);
        }
    }
    static void move(craftsman_line& line, craftsman_stage to, date const& day) {
        line.stage = to;
        line.since = day;
    }
    [[nodiscard]] calendar::date_answer last_day(date const& start) const {
        auto const& terms = *edition_->publicity;
        bool const counted = terms.first == first_publicity_day::counted;
        auto const from = counted ? to_date(to_day_number(start) - 1) : start;
        return calendar_->add_working_days(from, terms.working_days);
    }
    /// The nominees of a federation in one stage, by place.
    [[nodiscard]] std::vector<craftsman_line*> in_stage(federation who, craftsman_stage stage) {
        std::vector<craftsman_line*> found;
        for (auto& [person, line] : lines_) {
            if (line.federation == who && line.stage == stage) {
                found.push_back(&line);
            }
        }
        std::stable_sort(found.begin(), found.end(),
                         [](auto const* a, auto const* b) { return a->place < b->place; });
        return found;
    }
    /// The next on the list takes the place of somebody who left.
    void move_up(federation who, date const& day) {
        auto const waiting = in_stage(who, craftsman_stage::reserve);
        if (!waiting.empty()) {
            move(*waiting.front(), craftsman_stage::shortlisted, day);
            waiting.front()->moved_up = true;
        }
    }
    /// Cuts the ranked list of a federation at its seats.
    std::optional<craftsman_refusal> shortlist(federation who, date const& day) {
        for (auto const stage :
             {craftsman_stage::nominated, craftsman_stage::qualified, craftsman_stage::reviewed}) {
            if (auto const open = in_stage(who, stage); !open.empty()) {
                auto const person = open.front()->person.str();
                return craftsman_refusal{"not_all_ranked",
                                         {person + " 尚未排名", person + " is not ranked yet"}};
            }
        }
        auto const ranked = in_stage(who, craftsman_stage::ranked);
        auto const* seats = edition_->seats_of(who);
        if (ranked.empty() || seats == nullptr) {
            return craftsman_refusal{"nobody_ranked",
                                     {"没有已排名的人选", "nobody is ranked and waits"}};
        }
        for (std::size_t i = 0; i < ranked.size(); ++i) {
            bool const within = static_cast<std::int64_t>(i) < seats->seats;
            move(*ranked[i], within ? craftsman_stage::shortlisted : craftsman_stage::reserve, day);
        }
        return std::nullopt;
    }
    /// Publicity or naming of everybody of a federation who waits for it: all of them or nobody.
    std::optional<craftsman_refusal> everybody(craftsman_event const& e) {
        std::vector<craftsman_event> each;
        for (auto const& [person, line] : lines_) {
            bool const waits =
                line.federation == e.federation && after(line.stage, e.action).has_value();
            if (waits) {
                each.push_back(e);
                each.back().person = person;
            }
        }
        for (auto const& one : each) {
            if (auto refusal = refused(*edition_, lines_, one)) {
                return refusal;
            }
        }
        for (auto const& one : each) {
            step(one);
        }
        return each.empty() ? std::optional(craftsman_refusal{
                                  "nobody_waits", {"没有等待的人选", "nobody waits for it"}})
                            : std::nullopt;
    }

    craftsman_edition const* edition_;
    calendar::work_calendar const* calendar_;
    craftsman_lines lines_;
};

}  // namespace heli::competition
