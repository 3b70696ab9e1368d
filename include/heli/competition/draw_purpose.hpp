/// \file
/// One published seed, several draws: what is drawn from it, and the text that each draw starts
/// from.
///
/// The text of a draw is `heli.draw.v1|contest|event|purpose|attempt|seed`: the contest's and the
/// event's code, the token of the purpose, the number of the attempt in digits (from 1), and the
/// published seed as it stands. Codes hold no `|`, so that two draws never share a text, and no
/// draw says anything about another. The rest is `ranking/draw.hpp`.
#pragma once

#include <heli/competition/contest_ids.hpp>
#include <heli/core/label.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace heli::competition {

/// What is drawn.
enum class draw_purpose : unsigned char {
    start_order,   ///< Who starts when.
    workstations,  ///< Who works where.
    blind_codes,   ///< Under which code works are marked.
    groups,        ///< Who is in which group.
};

/// An event's draw from a published seed.
struct event_draw {
    contest_id contest;      ///< The contest.
    contest_event_id event;  ///< The event.
    std::string seed;        ///< The seed, as published.

    friend bool operator==(event_draw const&, event_draw const&) = default;
};

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::draw_purpose`.
template <>
struct labels_of<competition::draw_purpose> {
    /// One row a member.
    static constexpr label<competition::draw_purpose> rows[] = {
        {competition::draw_purpose::start_order, "start_order", "出场顺序", "start order"},
        {competition::draw_purpose::workstations, "workstations", "工位", "workstations"},
        {competition::draw_purpose::blind_codes, "blind_codes", "密码编号", "blind codes"},
        {competition::draw_purpose::groups, "groups", "分组", "groups"},
    };
};

namespace competition {

/// The text that a draw starts from.
/// \param draw the event's draw. \param purpose what is drawn. \param attempt number, from 1.
/// \throws invalid_value if the published seed is empty.
[[nodiscard]] inline std::string draw_text(event_draw const& draw, draw_purpose purpose,
                                           std::int64_t attempt = 1) {
    if (draw.seed.empty()) {
        throw invalid_value("draw of event " + draw.event.str() + ": the published seed is empty");
    }
    return "heli.draw.v1|" + draw.contest.str() + "|" + draw.event.str() + "|" +
           std::string(token(purpose)) + "|" + std::to_string(attempt) + "|" + draw.seed;
}

}  // namespace competition

}  // namespace heli
