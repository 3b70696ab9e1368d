/// \file
/// What changed between two programmes: years, or versions of one year.
#pragma once

#include <heli/core/label.hpp>
#include <heli/programme/programme.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::programme {

/// What happened to a part of a programme.
enum class change_kind : unsigned char {
    added,    ///< Only the second programme has it.
    removed,  ///< Only the first programme has it.
    changed,  ///< Both have it, with different content.
};

/// One difference between two programmes.
struct programme_change {
    change_kind kind;    ///< What happened.
    std::string part;    ///< `programme`, `item` or `mechanism`.
    std::string id;      ///< Id of the item or mechanism; empty for the programme.
    std::string field;   ///< The field that changed; empty for what was added or removed.
    std::string before;  ///< The old value as text; empty if there was none.
    std::string after;   ///< The new value as text; empty if there is none.

    friend bool operator==(programme_change const&, programme_change const&) = default;
};

namespace diff_detail {

/// Text of a source, for comparison by people.
inline std::string describe(source const& from) {
    return from.title + (from.article.empty() ? "" : " " + from.article) +
           (from.address.empty() ? "" : " " + from.address) + " [" +
           std::string(token(from.status)) + "]";
}

/// Text of a target, for comparison by people.
inline std::string describe(programme const& plan, target const& t) {
    auto text = std::string(token(t.kind)) + (t.soft ? " (soft)" : "");
    if (t.quantity) {
        text += " " + std::to_string(*t.quantity) + (t.unit.empty() ? "" : " " + t.unit);
    }
    text += t.days ? " " + std::to_string(*t.days) + " days" : "";
    text += t.nights ? " " + std::to_string(*t.nights) + " nights" : "";
    if (t.group) {
        text += " groups of " + std::to_string(t.group->persons) + " (" +
                describe(t.group->source) + ")";
    }
    return text + (t.from ? " from " + to_text(*t.from) : "") + " by " + to_text(due_of(plan, t)) +
           (t.due ? "" : " (last day of the programme)");
}

/// The fields of an item as name and text.
inline std::vector<std::pair<std::string, std::string>> fields(programme const& plan,
                                                               item const& entry) {
    std::string leads;
    std::string organizers;
    std::string participants;
    std::string targets;
    for (auto const f : entry.leads) {
        leads += (leads.empty() ? "" : ", ") + std::string(token(f));
    }
    for (auto const& o : entry.organizers) {
        organizers += (organizers.empty() ? "" : ", ") + o.zh + " / " + o.en;
    }
    for (auto const r : entry.participants) {
        participants += (participants.empty() ? "" : ", ") + to_text(r);
    }
    for (auto const& t : entry.targets) {
        targets += (targets.empty() ? "" : "; ") + describe(plan, t);
    }
    return {{"name_zh", entry.name.zh},
            {"name_en", entry.name.en},
            {"area", entry.area ? std::string(token(*entry.area)) : ""},
            {"tier", entry.tier ? std::string(token(*entry.tier)) : ""},
            {"kind", std::string(token(entry.kind))},
            {"edition", entry.edition ? std::to_string(*entry.edition) : ""},
            {"leads", leads},
            {"organizers", organizers},
            {"participants", participants},
            {"mechanism", entry.mechanism},
            {"targets", targets},
            {"source", describe(entry.source)}};
}

/// The fields of a programme that its items do not hold.
inline std::vector<std::pair<std::string, std::string>> fields(programme const& plan) {
    std::string announced;
    if (auto const& tiers = plan.announced_contests) {
        announced = std::to_string(tiers->led) + " led, " + std::to_string(tiers->joint) +
                    " joint, " + std::to_string(tiers->guided) + " guided";
    }
    return {
        {"id", plan.id.str()},
        {"year", std::to_string(plan.year)},
        {"name_zh", plan.name.zh},
        {"name_en", plan.name.en},
        {"first", to_text(plan.first)},
        {"last", to_text(plan.last)},
        {"mechanism_set", plan.mechanisms ? plan.mechanisms->id.str() : ""},
        {"mechanism_set_agreed_on", plan.mechanisms ? to_text(plan.mechanisms->agreed_on) : ""},
        {"mechanism_set_source", plan.mechanisms ? describe(plan.mechanisms->source) : ""},
        {"conference_zh", plan.conference.name.zh},
        {"conference_en", plan.conference.name.en},
        {"conference_held_on", plan.conference.held_on ? to_text(*plan.conference.held_on) : ""},
        {"conference_source", describe(plan.conference.source)},
        {"announced_contests", announced},
        {"source", describe(plan.source)}};
}

/// The fields that differ, as changes.
template <class Fields>
void compare(Fields const& before, Fields const& after, std::string const& part,
             std::string const& id, std::vector<programme_change>& changes) {
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i].second != after[i].second) {
            changes.push_back({change_kind::changed, part, id, before[i].first, before[i].second,
                               after[i].second});
        }
    }
}

/// The mechanisms of a programme.
inline std::vector<mechanism> mechanisms(programme const& plan) {
    return plan.mechanisms ? plan.mechanisms->mechanisms : std::vector<mechanism>{};
}

}  // namespace diff_detail

/// What changed from `before` to `after`: the programme's own fields, then items removed, changed
/// and added, then mechanisms, each in the order of its programme. Empty if nothing changed; the
/// order of items and of mechanisms is not compared.
[[nodiscard]] inline std::vector<programme_change> diff(programme const& before,
                                                        programme const& after) {
    using namespace diff_detail;
    std::vector<programme_change> changes;
    compare(fields(before), fields(after), "programme", "", changes);
    for (auto const& entry : before.items) {
        auto const* now = find_item(after, entry.id);
        if (now == nullptr) {
            changes.push_back(
                {change_kind::removed, "item", entry.id.str(), "", entry.name.zh, ""});
        } else {
            compare(fields(before, entry), fields(after, *now), "item", entry.id.str(), changes);
        }
    }
    for (auto const& entry : after.items) {
        if (find_item(before, entry.id) == nullptr) {
            changes.push_back({change_kind::added, "item", entry.id.str(), "", "", entry.name.zh});
        }
    }
    auto const old_list = mechanisms(before);
    auto const new_list = mechanisms(after);
    auto const in = [](std::vector<mechanism> const& list, std::string const& id) {
        return std::find_if(list.begin(), list.end(), [&](auto const& m) { return m.id == id; });
    };
    for (auto const& m : old_list) {
        auto const now = in(new_list, m.id);
        if (now == new_list.end()) {
            changes.push_back({change_kind::removed, "mechanism", m.id, "", m.name.zh, ""});
        } else if (!(now->name == m.name)) {
            changes.push_back({change_kind::changed, "mechanism", m.id, "name",
                               m.name.zh + " / " + m.name.en, now->name.zh + " / " + now->name.en});
        }
    }
    for (auto const& m : new_list) {
        if (in(old_list, m.id) == old_list.end()) {
            changes.push_back({change_kind::added, "mechanism", m.id, "", "", m.name.zh});
        }
    }
    return changes;
}

}  // namespace heli::programme

namespace heli {

/// Tokens and names of `programme::change_kind`.
template <>
struct labels_of<programme::change_kind> {
    /// One row a member.
    static constexpr label<programme::change_kind> rows[] = {
        {programme::change_kind::added, "added", "新增", "added"},
        {programme::change_kind::removed, "removed", "删除", "removed"},
        {programme::change_kind::changed, "changed", "变更", "changed"},
    };
};

}  // namespace heli
