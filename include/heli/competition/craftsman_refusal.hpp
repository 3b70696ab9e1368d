/// \file
/// Events of a naming that have no effect, and why.
#pragma once

#include <heli/competition/craftsman_edition.hpp>
#include <heli/competition/craftsman_event.hpp>

#include <map>
#include <optional>
#include <string>
#include <utility>

namespace heli::competition {

/// Why an event has no effect.
struct craftsman_refusal {
    char const* code;   ///< Code of the finding.
    bilingual message;  ///< One sentence.

    friend bool operator==(craftsman_refusal const&, craftsman_refusal const&) = default;
};

/// The nominees by person.
using craftsman_lines = std::map<person_id, craftsman_line>;

namespace craftsman_detail {

/// What is not possible, where, and what would be.
inline craftsman_refusal out_of_turn(craftsman_line const* line, craftsman_action action) {
    auto const from = line == nullptr ? std::nullopt : std::optional(line->stage);
    bilingual where{"尚未推荐", "not nominated"};
    if (from) {
        where = {std::string(name(*from, language::zh)), std::string(name(*from, language::en))};
    }
    bilingual possible;
    for (auto const next : next_actions(from)) {
        possible.zh += (possible.zh.empty() ? "" : "、") + std::string(name(next, language::zh));
        possible.en += (possible.en.empty() ? "" : ", ") + std::string(name(next, language::en));
    }
    return {"out_of_turn",
            {"状态为“" + where.zh + "”，不能“" + std::string(name(action, language::zh)) +
                 "”；可以：" + (possible.zh.empty() ? "无" : possible.zh),
             where.en + ": " + std::string(name(action, language::en)) +
                 " is not possible; possible: " + (possible.en.empty() ? "nothing" : possible.en)}};
}

inline std::optional<craftsman_refusal> refused_nomination(craftsman_edition const& edition,
                                                           craftsman_lines const& lines,
                                                           craftsman_event const& e) {
    auto const* seats = e.federation ? edition.seats_of(*e.federation) : nullptr;
    if (seats == nullptr) {
        return craftsman_refusal{
            "unknown_federation",
            {"推荐须写明参加本届的总工会", "a nomination names a federation that takes part"}};
    }
    std::int64_t nominated = 0;
    for (auto const& [person, line] : lines) {
        bool const same = line.federation == *e.federation;
        nominated += same ? 1 : 0;
        if (same && line.stage >= craftsman_stage::reserve) {
            return craftsman_refusal{"list_cut",
                                     {"该总工会已确定入围名单", "the federation's list is cut"}};
        }
    }
    if (seats->most_nominations && nominated >= *seats->most_nominations) {
        return craftsman_refusal{
            "too_many_nominations",
            {"推荐人数已满", "the federation has nominated as many as it may"}};
    }
    return std::nullopt;
}

/// Places are different, and a better score never has a later place.
inline std::optional<craftsman_refusal> refused_place(craftsman_lines const& lines,
                                                      craftsman_line const& of,
                                                      craftsman_event const& e) {
    if (!e.place || *e.place < 1) {
        return craftsman_refusal{"no_place", {"排名须写明名次", "a ranking states a place"}};
    }
    for (auto const& [person, line] : lines) {
        if (line.federation != of.federation || !line.place) {
            continue;
        }
        if (*line.place == *e.place) {
            return craftsman_refusal{
                "place_taken",
                {"名次已为 " + person.str() + " 所有", "the place is that of " + person.str()}};
        }
        if ((*line.place < *e.place) != (*line.score >= *of.score) && *line.score != *of.score) {
            return craftsman_refusal{"place_against_score",
                                     {"名次与 " + person.str() + " 的得分不符",
                                      "the place contradicts the score of " + person.str()}};
        }
    }
    return std::nullopt;
}

inline std::optional<craftsman_refusal> refused_by_publicity(craftsman_line const& line,
                                                             craftsman_event const& e) {
    auto const& last = line.publicity->last;
    if (e.action == craftsman_action::object && e.day > last.latest) {
        return craftsman_refusal{"publicity_over",
                                 {"公示已于 " + heli::to_text(last.latest) + " 结束",
                                  "publicity ended on " + heli::to_text(last.latest)}};
    }
    if (e.action == craftsman_action::name && e.day <= last.latest) {
        return craftsman_refusal{"publicity_running",
                                 {"公示至 " + heli::to_text(last.latest) + "，期满前不得命名",
                                  "publicity runs to " + heli::to_text(last.latest) +
                                      "; nobody is named before it ends"}};
    }
    return std::nullopt;
}

}  // namespace craftsman_detail

/// Why an event that concerns one person has no effect; nothing if it has one.
/// \param edition the edition. \param lines the nominees so far. \param e the event.
[[nodiscard]] inline std::optional<craftsman_refusal> refused(craftsman_edition const& edition,
                                                              craftsman_lines const& lines,
                                                              craftsman_event const& e) {
    auto const at = lines.find(e.person.value());
    auto const* line = at == lines.end() ? nullptr : &at->second;
    auto const from = line == nullptr ? std::nullopt : std::optional(line->stage);
    if (!after(from, e.action) || e.action == craftsman_action::shortlist) {
        return craftsman_detail::out_of_turn(line, e.action);
    }
    switch (e.action) {
        case craftsman_action::nominate:
            return craftsman_detail::refused_nomination(edition, lines, e);
        case craftsman_action::review:
            return e.score ? std::nullopt
                           : std::optional(craftsman_refusal{
                                 "no_score", {"评审须写明得分", "a review states a score"}});
        case craftsman_action::rank:
            return craftsman_detail::refused_place(lines, *line, e);
        case craftsman_action::publicise:
            return edition.publicity
                       ? std::nullopt
                       : std::optional(craftsman_refusal{
                             "publicity_not_stated",
                             {"公示的工作日数未写明，无法计算期满日",
                              "the working days of publicity are not stated: its end cannot be "
                              "counted"}});
        case craftsman_action::object:
        case craftsman_action::name:
            return craftsman_detail::refused_by_publicity(*line, e);
        default:
            return std::nullopt;
    }
}

}  // namespace heli::competition
