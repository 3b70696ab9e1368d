/// \file
/// Evidence that proves nothing in a review, and why.
#pragma once

#include <heli/core/finding.hpp>
#include <heli/programme/evidence.hpp>
#include <heli/programme/programme.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace heli::programme {

namespace evidence_review_detail {

/// Why no target of an item looks at a piece of evidence; empty texts if one does.
inline bilingual misfit(programme const& plan, item const& about, evidence const& entry) {
    if (entry.source.status == source_status::not_found) {
        return {"其来源未找到", "its source was not found"};
    }
    if (entry.federation.has_value() != per_federation(about)) {
        return per_federation(about)
                   ? bilingual{"未写明总工会", "it names no federation"}
                   : bilingual{"该项不分总工会", "the item is not split by federation"};
    }
    bilingual why{"该项没有可判断的目标", "the item has no target to judge"};
    for (auto const& goal : about.targets) {
        bool const outcome =
            entry.kind == evidence_kind::achieved || entry.kind == evidence_kind::not_achieved;
        bool const amount = is_amount(entry.kind);
        if (goal.kind == target_kind::stay_at_least) {
            continue;
        }
        if ((counts(goal.kind) && outcome) || (!counts(goal.kind) && amount)) {
            why = {"其种类与目标不符", "its kind fits no target"};
        } else if (entry.date < first_of(plan, goal)) {
            why = {"其日期早于目标期间", "its date lies before the target's time"};
        } else if (!goal.unit.empty() && !entry.unit.empty() && goal.unit != entry.unit) {
            why = {"其单位 " + entry.unit + " 不同于目标的 " + goal.unit,
                   "its unit " + entry.unit + " is not the target's " + goal.unit};
        } else {
            return {};
        }
    }
    return why;
}

}  // namespace evidence_review_detail

/// Evidence that no row of a review looks at, with the reason, and evidence that is given twice.
/// \param plan the programme. \param all its evidence. \param as_of later evidence is not known.
[[nodiscard]] inline std::vector<finding> unused_evidence(programme const& plan,
                                                          evidence_set const& all, date as_of) {
    std::vector<finding> findings;
    std::map<std::tuple<date, item_id, std::string>, std::vector<std::size_t>> seen;
    for (std::size_t i = 0; i < all.entries.size(); ++i) {
        auto const& entry = all.entries[i];
        auto const* about = find_item(plan, entry.item);
        auto const field = "evidence[" + std::to_string(i) + "]";
        auto const what = to_text(entry.date) + " " + entry.item.str();
        if (about == nullptr) {
            findings.push_back({severity::error,
                                "unknown_item",
                                {"", 0, 0, field + ".item"},
                                {"方案中没有编号 " + entry.item.str(),
                                 "the programme has no item " + entry.item.str()},
                                entry.item.str()});
            continue;
        }
        if (as_of < entry.date) {
            continue;
        }
        auto const why = evidence_review_detail::misfit(plan, *about, entry);
        if (!why.zh.empty()) {
            findings.push_back({severity::warning,
                                "unused_evidence",
                                {"", 0, 0, field},
                                {"证据 " + what + " 未被采用：" + why.zh,
                                 "the evidence " + what + " is not used: " + why.en},
                                std::string(token(entry.kind))});
        }
        auto& alike = seen[{entry.date, entry.item, entry.source.title}];
        bool const twice = std::any_of(alike.begin(), alike.end(),
                                       [&](std::size_t k) { return all.entries[k] == entry; });
        alike.push_back(i);
        if (twice) {
            findings.push_back({severity::warning,
                                "duplicate_evidence",
                                {"", 0, 0, field},
                                {"证据 " + what + " 重复列出，两次均已计入",
                                 "the evidence " + what + " is given twice, and counts twice"},
                                std::string(token(entry.kind))});
        }
    }
    for (std::size_t i = 0; i < all.complete.size(); ++i) {
        auto const& record = all.complete[i];
        if (record.source.status == source_status::not_found && record.first <= as_of) {
            findings.push_back({severity::warning,
                                "unused_evidence",
                                {"", 0, 0, "complete[" + std::to_string(i) + "]"},
                                {"完整记录 " + record.item.str() + " 未被采用：其来源未找到",
                                 "the complete record of " + record.item.str() +
                                     " is not used: its source was not found"},
                                ""});
        }
    }
    return findings;
}

}  // namespace heli::programme
