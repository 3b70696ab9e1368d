/// \file
/// Where a naming of master craftsmen stands on a day: every nominee, every seat, and what is next.
#pragma once

#include <heli/competition/craftsman_fold.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace heli::competition {

/// The seats of a federation as of a day.
struct craftsman_count {
    heli::federation federation;  ///< Whose.
    std::int64_t seats = 0;       ///< How many there are.
    std::int64_t on_list = 0;     ///< Shortlisted, publicised or under objection.
    std::int64_t named = 0;       ///< Named and not revoked.
    std::int64_t revoked = 0;     ///< Named and revoked; no text says who would follow.
    std::int64_t reserve = 0;     ///< Next on the list.

    /// Seats that nobody holds or waits for.
    [[nodiscard]] std::int64_t vacant() const noexcept { return seats - on_list - named - revoked; }
    friend bool operator==(craftsman_count const&, craftsman_count const&) = default;
};

/// A naming as of a day.
struct craftsman_naming {
    craftsman_edition_id edition;              ///< The edition.
    date as_of;                                ///< The day.
    std::vector<craftsman_line> lines;         ///< By federation, place and person.
    std::vector<craftsman_count> federations;  ///< In the order of the edition.
    std::vector<finding> findings;             ///< Events without effect, with the reason.

    friend bool operator==(craftsman_naming const&, craftsman_naming const&) = default;
};

namespace craftsman_detail {

/// Whether the next step waits for the end of publicity.
inline bool in_publicity(craftsman_line const& line) {
    return line.stage == craftsman_stage::in_publicity || line.stage == craftsman_stage::kept;
}

/// What comes next in words.
inline bilingual words_of_next(craftsman_line const& line) {
    if (line.stage == craftsman_stage::reserve) {
        return {"前列人选被取消时递补", "moves up if somebody before is removed"};
    }
    if (in_publicity(line)) {
        auto const last = heli::to_text(line.publicity->last.latest);
        return {"公示至 " + last + "，其间可提出异议，期满后命名",
                "in publicity to " + last + ": objections until then, naming after it"};
    }
    bilingual words;
    for (auto const action : line.next) {
        words.zh += (words.zh.empty() ? "" : "或") + std::string(name(action, language::zh));
        words.en += (words.en.empty() ? "" : " or ") + std::string(name(action, language::en));
    }
    return words.zh.empty() ? bilingual{"程序终结", "nothing: the end"} : words;
}

/// By when: the end of publicity, or the day that the edition states for a next step.
inline knowable<date> day_of_next(craftsman_edition const& edition, craftsman_line const& line) {
    if (line.publicity &&
        (line.stage == craftsman_stage::in_publicity || line.stage == craftsman_stage::kept)) {
        return line.publicity->last.latest;
    }
    std::optional<date> earliest;
    for (auto const& d : edition.days) {
        bool const next =
            std::find(line.next.begin(), line.next.end(), d.action) != line.next.end();
        if (next && (!earliest || d.by < *earliest)) {
            earliest = d.by;
        }
    }
    return earliest ? knowable<date>(*earliest)
                    : unknown{{"本届未写明此步的期限", "the edition states no day for this step"}};
}

inline finding without_effect(craftsman_event const& e, std::size_t number,
                              craftsman_refusal const& refusal) {
    auto const who = e.person ? e.person->str() + "：" : std::string();
    auto const whom = e.person ? e.person->str() + ": " : std::string();
    return problem(severity::error, "event[" + std::to_string(number) + "]", refusal.code,
                   {who + refusal.message.zh, whom + refusal.message.en}, heli::to_text(e.day));
}

/// Applies the events of one day in the order in which they are possible: each time the first that
/// has an effect, so that the order of the list does not matter.
inline void apply_day(craftsman_fold& fold, std::vector<craftsman_event> const& events,
                      std::vector<std::size_t> waiting, std::vector<finding>& findings) {
    std::vector<finding> refusals;
    for (bool moved = true; moved;) {
        moved = false;
        refusals.clear();
        for (auto at = waiting.begin(); at != waiting.end() && !moved; ++at) {
            if (auto refusal = fold.apply(events[*at])) {
                refusals.push_back(without_effect(events[*at], *at, *refusal));
            } else {
                waiting.erase(at);
                moved = true;
                break;
            }
        }
    }
    findings.insert(findings.end(), refusals.begin(), refusals.end());
}

inline void count(craftsman_naming& naming, craftsman_edition const& edition) {
    for (auto const& f : edition.federations) {
        craftsman_count c{f.federation, f.seats, 0, 0, 0, 0};
        for (auto const& line : naming.lines) {
            if (line.federation != f.federation) {
                continue;
            }
            auto const stage = line.stage;
            c.on_list +=
                stage >= craftsman_stage::shortlisted && stage <= craftsman_stage::kept ? 1 : 0;
            c.named += stage == craftsman_stage::named ? 1 : 0;
            c.revoked += stage == craftsman_stage::revoked ? 1 : 0;
            c.reserve += stage == craftsman_stage::reserve ? 1 : 0;
        }
        naming.federations.push_back(c);
    }
}

}  // namespace craftsman_detail

/// Folds the events of an edition up to a day. Events after that day have not happened yet. The
/// order of the list does not matter; what is not possible is refused with the reason, and nothing
/// else changes by it.
/// \param edition the edition. \param events in any order. \param calendar which days are worked.
/// \param as_of the day of the question.
/// \throws invalid_value if the edition is not sound, or a day is not-a-date or an infinity.
[[nodiscard]] inline craftsman_naming fold_naming(craftsman_edition const& edition,
                                                  std::vector<craftsman_event> const& events,
                                                  calendar::work_calendar const& calendar,
                                                  date const& as_of) {
    for (auto const& f : check_edition(edition)) {
        if (f.severity == severity::error) {
            throw invalid_value("edition " + edition.id.str() + ": " + to_text(f, language::en));
        }
    }
    (void)to_day_number(as_of);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (to_day_number(events[i].day) <= to_day_number(as_of)) {
            order.push_back(i);
        }
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return comes_before(events[a], events[b]); });
    craftsman_fold fold(edition, calendar);
    craftsman_naming naming{edition.id, as_of, {}, {}, {}};
    for (auto first = order.begin(); first != order.end();) {
        auto const end = std::find_if(first, order.end(),
                                      [&](auto i) { return events[i].day != events[*first].day; });
        craftsman_detail::apply_day(fold, events, {first, end}, naming.findings);
        first = end;
    }
    for (auto const& [person, line] : fold.lines()) {
        naming.lines.push_back(line);
        auto& added = naming.lines.back();
        added.next = next_actions(line.stage);
        added.what_next = craftsman_detail::words_of_next(added);
        added.by = craftsman_detail::day_of_next(edition, added);
    }
    std::stable_sort(naming.lines.begin(), naming.lines.end(), [](auto const& a, auto const& b) {
        auto const behind = [](auto const& l) { return !l.place.has_value(); };
        return std::tuple(a.federation, behind(a), a.place) <
               std::tuple(b.federation, behind(b), b.place);
    });
    craftsman_detail::count(naming, edition);
    return naming;
}

}  // namespace heli::competition
