/// \file
/// What differs between two versions of the rules of a contest, field by field.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/scoring/contest_rules.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::scoring {

/// A field that differs. A whole item that one version lacks is one change with the field `item`.
struct rule_change {
    std::optional<point_item_id> item;  ///< In which item; absent: in the rules as a whole.
    std::string field;                  ///< As the document names it.
    std::optional<std::string> before;  ///< What it was, as text; absent if it was not there.
    std::optional<std::string> after;   ///< What it is, as text; absent if it is not there.

    friend bool operator==(rule_change const&, rule_change const&) = default;
};

namespace rules_changes_detail {

/// A field with its value as text.
using field_text = std::pair<std::string, std::optional<std::string>>;

/// The text of a count that may be absent.
template <class Count>
[[nodiscard]] std::optional<std::string> count_text(std::optional<Count> const& value) {
    return value ? std::optional(std::to_string(value->count())) : std::nullopt;
}
[[nodiscard]] inline std::optional<std::string> number_text(
    std::optional<std::int64_t> const& value) {
    return value ? std::optional(std::to_string(*value)) : std::nullopt;
}

[[nodiscard]] inline std::optional<std::string> some_text(std::string const& text) {
    return text.empty() ? std::nullopt : std::optional(text);
}

[[nodiscard]] inline std::string list_text(std::vector<std::string> const& words) {
    std::string text;
    for (auto const& word : words) {
        text += (text.empty() ? "" : ", ") + word;
    }
    return text;
}

[[nodiscard]] inline std::vector<field_text> fields_of(point_item const& item) {
    auto const window =
        item.window ? std::optional(to_text(item.window->first) + ".." + to_text(item.window->last))
                    : std::nullopt;
    auto const week =
        item.partial_week ? std::optional(std::string(token(*item.partial_week))) : std::nullopt;
    auto const slots = item.slots.empty() ? std::nullopt : std::optional(list_text(item.slots));
    return {{"kind", item.kind.str()},
            {"points", std::to_string(item.points.count())},
            {"bucket", std::string(token(item.bucket))},
            {"cap", std::to_string(item.cap.count())},
            {"window", window},
            {"min_value", number_text(item.min_value)},
            {"slots", slots},
            {"partial_week", week},
            {"unit", number_text(item.unit)},
            {"day_cap", count_text(item.day_cap)},
            {"name.zh", some_text(item.name.zh)},
            {"name.en", some_text(item.name.en)}};
}

[[nodiscard]] inline std::vector<field_text> fields_of(contest_rules const& rules) {
    std::vector<std::string> order;
    for (auto const& item : rules.items) {
        order.push_back(item.id.str());
    }
    return {{"id", rules.id.str()},
            {"utc_offset_min", std::to_string(rules.utc_offset.count())},
            {"start", to_text(rules.start)},
            {"end", to_text(rules.end)},
            {"total", std::to_string(rules.total.count())},
            {"late_grace_hours", count_text(rules.late_grace)},
            {"future_skew_s", count_text(rules.future_skew)},
            {"name.zh", some_text(rules.name.zh)},
            {"name.en", some_text(rules.name.en)},
            {"source.title", rules.source.title},
            {"source.article", rules.source.article},
            {"source.address", rules.source.address},
            {"source.status", std::string(token(rules.source.status))},
            {"rules", list_text(order)}};
}

inline void compare_fields(std::optional<point_item_id> const& item,
                           std::vector<field_text> const& before,
                           std::vector<field_text> const& after,
                           std::vector<rule_change>& changes) {
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i].second != after[i].second) {
            changes.push_back({item, before[i].first, before[i].second, after[i].second});
        }
    }
}

[[nodiscard]] inline point_item const* find_item(contest_rules const& rules,
                                                 point_item_id const& id) {
    auto const at = std::find_if(rules.items.begin(), rules.items.end(),
                                 [&](auto const& i) { return i.id == id; });
    return at == rules.items.end() ? nullptr : &*at;
}

}  // namespace rules_changes_detail

/// Every field in which two versions of rules differ: first those of the rules as a whole, of
/// which `rules` is the order of the items, then item by item.
[[nodiscard]] inline std::vector<rule_change> rules_changes(contest_rules const& before,
                                                            contest_rules const& after) {
    using namespace rules_changes_detail;
    std::vector<rule_change> changes;
    compare_fields(std::nullopt, fields_of(before), fields_of(after), changes);
    for (auto const& item : before.items) {
        if (auto const* now = find_item(after, item.id)) {
            compare_fields(item.id, fields_of(item), fields_of(*now), changes);
        } else {
            changes.push_back({item.id, "item", item.id.str(), std::nullopt});
        }
    }
    for (auto const& item : after.items) {
        if (find_item(before, item.id) == nullptr) {
            changes.push_back({item.id, "item", std::nullopt, item.id.str()});
        }
    }
    return changes;
}

/// `exercise.min_value: 10000 -> 8000`, in both languages.
[[nodiscard]] inline bilingual to_words(rule_change const& change) {
    auto const field = (change.item ? change.item->str() + "." : "") + change.field;
    auto const in = [&](std::string const& absent) {
        return field + ": " + change.before.value_or(absent) + " -> " +
               change.after.value_or(absent);
    };
    return {in("未写明"), in("not stated")};
}

}  // namespace heli::scoring
