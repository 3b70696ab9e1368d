/// \file
/// States of a registration, what moves it, and until when.
#pragma once

#include <heli/core/date.hpp>
#include <heli/core/id.hpp>
#include <heli/core/label.hpp>
#include <heli/core/source.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace heli::competition {

/// Where a registration stands.
enum class registration_state : unsigned char {
    open,       ///< Nothing is submitted.
    submitted,  ///< Submitted, and to be looked at.
    returned,   ///< Sent back to be mended.
    accepted,   ///< Accepted.
    refused,    ///< Refused: final.
    withdrawn,  ///< Withdrawn by the delegation: final.
    replaced,   ///< Somebody else took the place: final, and has a registration of his or her own.
};

/// What moves a registration.
enum class registration_action : unsigned char {
    submit,     ///< The delegation submits it, or submits it again.
    send_back,  ///< The organisers send it back to be mended.
    accept,     ///< The organisers accept it.
    refuse,     ///< The organisers refuse it.
    withdraw,   ///< The delegation withdraws it.
    replace,    ///< The delegation puts somebody else in the place.
};

/// Something that happened to a registration.
struct registration_event {
    std::int64_t number;               ///< Its number in the log: decides within a day.
    date day;                          ///< The day.
    registration_action action;        ///< What happened.
    std::optional<person_id> by = {};  ///< Who took the place, for `replace` only.

    friend bool operator==(registration_event const&, registration_event const&) = default;
};

/// The days on which an action is allowed.
struct registration_window {
    registration_action action;      ///< The action.
    std::optional<date> from = {};   ///< First day; absent: not stated.
    std::optional<date> until = {};  ///< Last day; absent: not stated.
    heli::source source = {};        ///< Where that is written.

    friend bool operator==(registration_window const&, registration_window const&) = default;
};

/// When a registration can be moved. An action without a window has no stated deadline.
struct registration_terms {
    std::vector<registration_window> windows;  ///< At most one an action.

    friend bool operator==(registration_terms const&, registration_terms const&) = default;
};

/// Where an action leads from a state; absent if it is not allowed there.
[[nodiscard]] constexpr std::optional<registration_state> next_state(
    registration_state now, registration_action action) noexcept {
    using enum registration_state;
    bool const editable = now == open || now == returned;
    bool const live = now == submitted || now == returned || now == accepted;
    switch (action) {
        case registration_action::submit:
            return editable ? std::optional(submitted) : std::nullopt;
        case registration_action::send_back:
            return now == submitted ? std::optional(returned) : std::nullopt;
        case registration_action::accept:
            return now == submitted ? std::optional(accepted) : std::nullopt;
        case registration_action::refuse:
            return now == submitted ? std::optional(refused) : std::nullopt;
        case registration_action::withdraw:
            return live ? std::optional(withdrawn) : std::nullopt;
        case registration_action::replace:
            return now == accepted ? std::optional(replaced) : std::nullopt;
    }
    return std::nullopt;
}

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::registration_state`.
template <>
struct labels_of<competition::registration_state> {
    /// One row a member.
    static constexpr label<competition::registration_state> rows[] = {
        {competition::registration_state::open, "open", "未提交", "nothing submitted"},
        {competition::registration_state::submitted, "submitted", "已提交", "submitted"},
        {competition::registration_state::returned, "returned", "退回修改", "sent back"},
        {competition::registration_state::accepted, "accepted", "审核通过", "accepted"},
        {competition::registration_state::refused, "refused", "审核不通过", "refused"},
        {competition::registration_state::withdrawn, "withdrawn", "已退出", "withdrawn"},
        {competition::registration_state::replaced, "replaced", "已替换", "replaced"},
    };
};

/// Tokens and names of `competition::registration_action`.
template <>
struct labels_of<competition::registration_action> {
    /// One row a member.
    static constexpr label<competition::registration_action> rows[] = {
        {competition::registration_action::submit, "submit", "提交", "submit"},
        {competition::registration_action::send_back, "send_back", "退回", "send back"},
        {competition::registration_action::accept, "accept", "通过", "accept"},
        {competition::registration_action::refuse, "refuse", "不通过", "refuse"},
        {competition::registration_action::withdraw, "withdraw", "退出", "withdraw"},
        {competition::registration_action::replace, "replace", "替换", "replace"},
    };
};

}  // namespace heli
