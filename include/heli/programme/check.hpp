/// \file
/// Whether a programme is sound: every contradiction in it, found together.
#pragma once

#include <heli/programme/programme.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace heli::programme {

namespace check_detail {

/// A finding about one field of a programme.
inline finding problem(std::string field, std::string code, bilingual message, std::string value) {
    return {severity::error,
            std::move(code),
            {"", 0, 0, std::move(field)},
            std::move(message),
            std::move(value)};
}

/// The contradictions of one target.
inline void check_target(programme const& plan, target const& t, std::string const& field,
                         std::vector<finding>& findings) {
    if (t.quantity && *t.quantity < 0) {
        findings.push_back(problem(
            field + ".quantity", "negative_quantity",
            {"目标数量 " + std::to_string(*t.quantity) + " 为负数，应为 0 或以上",
             "target quantity " + std::to_string(*t.quantity) + " is negative, expected 0 or more"},
            std::to_string(*t.quantity)));
    }
    if (counts(t.kind) && !t.quantity) {
        findings.push_back(
            problem(field + ".quantity", "missing_field",
                    {"此类目标须写明数量 quantity",
                     "a target of kind " + std::string(token(t.kind)) + " needs a quantity"},
                    ""));
    }
    auto const first = first_of(plan, t);
    auto const due = due_of(plan, t);
    // A period the wrong way round is reported once, not again by every target that relies on it.
    bool const own_days = (t.from && t.due) || plan.first <= plan.last;
    if (own_days && due < first) {
        findings.push_back(problem(field + (t.due ? ".due" : ".from"), "end_before_start",
                                   {"截止日 " + to_text(due) + " 早于开始日 " + to_text(first),
                                    "ends " + to_text(due) + " before it starts " + to_text(first)},
                                   to_text(due)));
    }
    for (auto const& [value, part] : {std::pair(t.days, "days"), std::pair(t.nights, "nights")}) {
        if (value && *value < 0) {
            findings.push_back(problem(field + "." + part, "negative_quantity",
                                       {"天数或晚数不能为负", "days and nights are 0 or more"},
                                       std::to_string(*value)));
        }
    }
    if (t.kind == target_kind::stay_at_least && !t.days && !t.nights) {
        findings.push_back(problem(field + ".days", "missing_field",
                                   {"此类目标须写明天数 days 或晚数 nights",
                                    "a target of kind stay_at_least needs days or nights"},
                                   ""));
    }
}

/// The contradictions of an item that its targets do not hold.
inline void check_item(item const& entry, std::string const& field,
                       std::vector<finding>& findings) {
    auto const add = [&](char const* part, char const* code, bilingual message, std::string value) {
        findings.push_back(problem(field + "." + part, code, std::move(message), std::move(value)));
    };
    if (entry.edition && *entry.edition < 1) {
        add("edition", "invalid_edition", {"届次应为 1 或以上", "expected an edition of 1 or more"},
            std::to_string(*entry.edition));
    }
    if (entry.tier && entry.area != area::contests) {
        add("tier", "tier_outside_contests",
            {"只有 01 领域的竞赛才有层级", "only contests of area 01 have a tier"},
            std::string(token(*entry.tier)));
    }
    if ((entry.kind == item_kind::mechanism) == entry.mechanism.empty()) {
        add("mechanism", "mechanism_mismatch",
            {"种类为 mechanism 的事项须写明机制，其他事项不写",
             "an item of kind mechanism names its mechanism, and no other item does"},
            entry.mechanism);
    }
    for (std::size_t i = 0; i < entry.leads.size(); ++i) {
        auto const end = entry.leads.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::find(entry.leads.begin(), end, entry.leads[i]) != end) {
            add("leads", "duplicate_lead",
                {"牵头总工会重复", "a leading federation is named twice"},
                std::string(token(entry.leads[i])));
        }
    }
}

/// Whether the contests of one tier are as many as announced.
inline void check_tier(programme const& plan, contest_tier tier, std::int64_t announced,
                       std::vector<finding>& findings) {
    auto const counted = std::count_if(plan.items.begin(), plan.items.end(),
                                       [&](item const& i) { return i.tier == tier; });
    if (counted != announced) {
        auto const word = std::string(token(tier));
        findings.push_back(problem(
            "contests." + word, "tier_count",
            {"公布 " + std::to_string(announced) + " 项" + std::string(name(tier, language::zh)) +
                 "竞赛，实列 " + std::to_string(counted) + " 项",
             std::to_string(announced) + " contests of tier " + word + " are announced, " +
                 std::to_string(counted) + " are listed"},
            std::to_string(announced)));
    }
}

}  // namespace check_detail

/// Every contradiction in a programme: ids used twice, counts that do not match, targets without
/// what their kind needs, ends before starts, mechanisms that the version does not have. Each
/// finding names its field, such as `item[3].target[0].due`; an empty list means sound.
[[nodiscard]] inline std::vector<finding> check(programme const& plan) {
    using check_detail::problem;
    std::vector<finding> findings;
    if (plan.last < plan.first) {
        findings.push_back(
            problem("period.last", "end_before_start",
                    {"期末 " + to_text(plan.last) + " 早于期初 " + to_text(plan.first),
                     "ends " + to_text(plan.last) + " before it starts " + to_text(plan.first)},
                    to_text(plan.last)));
    }
    // A period the wrong way round has no years to compare with.
    if (plan.first <= plan.last && (plan.year < static_cast<int>(plan.first.year()) ||
                                    static_cast<int>(plan.last.year()) < plan.year)) {
        findings.push_back(problem("year", "year_outside_period",
                                   {"年份 " + std::to_string(plan.year) + " 不在方案期间内",
                                    "year " + std::to_string(plan.year) + " is not in the period"},
                                   std::to_string(plan.year)));
    }
    std::map<item_id, std::size_t> seen;
    for (std::size_t i = 0; i < plan.items.size(); ++i) {
        auto const& entry = plan.items[i];
        auto const field = "item[" + std::to_string(i) + "]";
        if (auto const [first, is_new] = seen.emplace(entry.id, i); !is_new) {
            findings.push_back(problem(field + ".id", "duplicate_id",
                                       {"编号 " + entry.id.str() + " 与第 " +
                                            std::to_string(first->second + 1) + " 项重复",
                                        "id " + entry.id.str() + " is already that of item " +
                                            std::to_string(first->second + 1)},
                                       entry.id.str()));
        }
        check_detail::check_item(entry, field, findings);
        for (std::size_t t = 0; t < entry.targets.size(); ++t) {
            check_detail::check_target(plan, entry.targets[t],
                                       field + ".target[" + std::to_string(t) + "]", findings);
        }
        bool const known =
            entry.mechanism.empty() ||
            (plan.mechanisms &&
             std::any_of(plan.mechanisms->mechanisms.begin(), plan.mechanisms->mechanisms.end(),
                         [&](auto const& m) { return m.id == entry.mechanism; }));
        if (!known) {
            findings.push_back(problem(
                field + ".mechanism", "unknown_mechanism",
                {"机制 " + entry.mechanism + " 不在本方案所用的机制清单中",
                 "mechanism " + entry.mechanism + " is not in the programme's version of the list"},
                entry.mechanism));
        }
    }
    if (plan.announced_contests) {
        check_detail::check_tier(plan, contest_tier::led, plan.announced_contests->led, findings);
        check_detail::check_tier(plan, contest_tier::joint, plan.announced_contests->joint,
                                 findings);
        check_detail::check_tier(plan, contest_tier::guided, plan.announced_contests->guided,
                                 findings);
    }
    return findings;
}

}  // namespace heli::programme
