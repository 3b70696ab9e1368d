/// \file
/// The way from a nomination to the title of master craftsman: stages, actions, and what may
/// follow.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/label.hpp>

#include <optional>
#include <vector>

namespace heli::competition {

/// Where a nominee stands.
enum class craftsman_stage : unsigned char {
    nominated,     ///< Nominated by a federation.
    rejected,      ///< Does not meet the conditions. Final.
    qualified,     ///< Meets the conditions.
    reviewed,      ///< Has a score of the experts.
    ranked,        ///< Has a place among the nominees of the federation.
    reserve,       ///< Behind the seats: next on the list if somebody is removed.
    shortlisted,   ///< Within the seats; not yet publicised.
    in_publicity,  ///< Publicised, without an open objection.
    objected,      ///< An objection waits to be investigated.
    investigated,  ///< The objection was investigated; not yet decided.
    kept,          ///< The objection was not upheld.
    removed,       ///< The objection was upheld. Final.
    named,         ///< Holds the title.
    revoked,       ///< Lost the title. Final.
};

/// What happens to a nominee.
enum class craftsman_action : unsigned char {
    nominate,     ///< A federation nominates.
    qualify,      ///< The conditions are found to be met.
    reject,       ///< The conditions are found not to be met.
    review,       ///< The experts give a score.
    rank,         ///< The nominee gets a place.
    shortlist,    ///< The list of a federation is cut at its seats.
    object,       ///< Somebody objects.
    investigate,  ///< The objection is investigated.
    keep,         ///< The nominee stays on the list.
    remove,       ///< The nominee leaves the list; the next one takes the place.
    publicise,    ///< Publicity begins.
    name,         ///< The title is given.
    revoke,       ///< The title is taken away.
};

/// One lawful step.
struct craftsman_transition {
    std::optional<craftsman_stage> from;  ///< Where it begins; absent: not nominated yet.
    craftsman_action action;              ///< What happens.
    craftsman_stage to;                   ///< Where it leads; `shortlist` may lead to `reserve`.
};

/// Every lawful step (资格审查 → 专家评审 → 社会公示 → 命名).
inline constexpr craftsman_transition craftsman_transitions[] = {
    {std::nullopt, craftsman_action::nominate, craftsman_stage::nominated},
    {craftsman_stage::nominated, craftsman_action::qualify, craftsman_stage::qualified},
    {craftsman_stage::nominated, craftsman_action::reject, craftsman_stage::rejected},
    {craftsman_stage::qualified, craftsman_action::review, craftsman_stage::reviewed},
    {craftsman_stage::reviewed, craftsman_action::rank, craftsman_stage::ranked},
    {craftsman_stage::ranked, craftsman_action::shortlist, craftsman_stage::shortlisted},
    {craftsman_stage::shortlisted, craftsman_action::publicise, craftsman_stage::in_publicity},
    {craftsman_stage::in_publicity, craftsman_action::object, craftsman_stage::objected},
    {craftsman_stage::in_publicity, craftsman_action::name, craftsman_stage::named},
    {craftsman_stage::objected, craftsman_action::investigate, craftsman_stage::investigated},
    {craftsman_stage::investigated, craftsman_action::keep, craftsman_stage::kept},
    {craftsman_stage::investigated, craftsman_action::remove, craftsman_stage::removed},
    {craftsman_stage::kept, craftsman_action::object, craftsman_stage::objected},
    {craftsman_stage::kept, craftsman_action::name, craftsman_stage::named},
    {craftsman_stage::named, craftsman_action::revoke, craftsman_stage::revoked},
};

/// Where an action leads; absent if it is not lawful there.
/// \param from where the nominee stands; absent: not nominated yet.
[[nodiscard]] constexpr std::optional<craftsman_stage> after(std::optional<craftsman_stage> from,
                                                             craftsman_action action) noexcept {
    for (auto const& t : craftsman_transitions) {
        if (t.from == from && t.action == action) {
            return t.to;
        }
    }
    return std::nullopt;
}

/// What may happen next, in the order of the table; nothing in a final stage and for a reserve.
[[nodiscard]] inline std::vector<craftsman_action> next_actions(
    std::optional<craftsman_stage> from) {
    std::vector<craftsman_action> found;
    for (auto const& t : craftsman_transitions) {
        if (t.from == from) {
            found.push_back(t.action);
        }
    }
    return found;
}

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::craftsman_stage`.
template <>
struct labels_of<competition::craftsman_stage> {
    /// One row a member.
    static constexpr label<competition::craftsman_stage> rows[] = {
        {competition::craftsman_stage::nominated, "nominated", "已推荐", "nominated"},
        {competition::craftsman_stage::rejected, "rejected", "资格不符", "rejected"},
        {competition::craftsman_stage::qualified, "qualified", "资格合格", "qualified"},
        {competition::craftsman_stage::reviewed, "reviewed", "已评审", "reviewed"},
        {competition::craftsman_stage::ranked, "ranked", "已排名", "ranked"},
        {competition::craftsman_stage::reserve, "reserve", "递补候选", "reserve"},
        {competition::craftsman_stage::shortlisted, "shortlisted", "已入围", "shortlisted"},
        {competition::craftsman_stage::in_publicity, "in_publicity", "公示", "in publicity"},
        {competition::craftsman_stage::objected, "objected", "有异议", "objected to"},
        {competition::craftsman_stage::investigated, "investigated", "已调查", "investigated"},
        {competition::craftsman_stage::kept, "kept", "异议不成立", "kept"},
        {competition::craftsman_stage::removed, "removed", "取消资格", "removed"},
        {competition::craftsman_stage::named, "named", "已命名", "named"},
        {competition::craftsman_stage::revoked, "revoked", "已撤销", "revoked"},
    };
};

/// Tokens and names of `competition::craftsman_action`.
template <>
struct labels_of<competition::craftsman_action> {
    /// One row a member.
    static constexpr label<competition::craftsman_action> rows[] = {
        {competition::craftsman_action::nominate, "nominate", "推荐", "nomination"},
        {competition::craftsman_action::qualify, "qualify", "资格审查合格", "qualification"},
        {competition::craftsman_action::reject, "reject", "资格审查不合格", "rejection"},
        {competition::craftsman_action::review, "review", "专家评审", "expert review"},
        {competition::craftsman_action::rank, "rank", "排名", "ranking"},
        {competition::craftsman_action::shortlist, "shortlist", "按名额入围", "shortlisting"},
        {competition::craftsman_action::object, "object", "提出异议", "objection"},
        {competition::craftsman_action::investigate, "investigate", "调查", "investigation"},
        {competition::craftsman_action::keep, "keep", "保留", "keeping"},
        {competition::craftsman_action::remove, "remove", "取消", "removal"},
        {competition::craftsman_action::publicise, "publicise", "公示", "publicity"},
        {competition::craftsman_action::name, "name", "命名", "naming"},
        {competition::craftsman_action::revoke, "revoke", "撤销", "revocation"},
    };
};

}  // namespace heli
