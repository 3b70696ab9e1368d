/// \file
/// Which items of a programme lack somebody who answers, a target or evidence.
#pragma once

#include <heli/programme/evidence.hpp>
#include <heli/programme/programme.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::programme {

/// What an item has and lacks.
struct item_coverage {
    item_id item;          ///< The item.
    bool has_owner;        ///< A leading federation or an organizer is named.
    bool has_target;       ///< A target that is more than "generally" is stated.
    bool has_due;          ///< Some target states its own due date.
    std::size_t evidence;  ///< Pieces of evidence, of any date.

    friend bool operator==(item_coverage const&, item_coverage const&) = default;
};

/// What each item has and lacks, in the order of the programme.
[[nodiscard]] inline std::vector<item_coverage> coverage(programme const& plan,
                                                         evidence_set const& all) {
    std::vector<item_coverage> rows;
    for (auto const& entry : plan.items) {
        auto const pieces = std::count_if(all.entries.begin(), all.entries.end(),
                                          [&](evidence const& e) { return e.item == entry.id; });
        rows.push_back({entry.id,
                        per_federation(entry) || !entry.leads.empty() || !entry.organizers.empty(),
                        std::any_of(entry.targets.begin(), entry.targets.end(),
                                    [](target const& t) { return !t.soft; }),
                        std::any_of(entry.targets.begin(), entry.targets.end(),
                                    [](target const& t) { return t.due.has_value(); }),
                        static_cast<std::size_t>(pieces)});
    }
    return rows;
}

/// The gaps of a coverage as warnings: `no_owner`, `no_target`, `no_evidence`.
[[nodiscard]] inline std::vector<finding> gaps(std::vector<item_coverage> const& rows) {
    std::vector<finding> findings;
    auto const add = [&](item_coverage const& row, std::string code, bilingual message) {
        findings.push_back({severity::warning,
                            std::move(code),
                            {"", 0, 0, row.item.str()},
                            std::move(message),
                            ""});
    };
    for (auto const& row : rows) {
        if (!row.has_owner) {
            add(row, "no_owner", {"未写明牵头或主办单位", "nobody who answers for it is named"});
        }
        if (!row.has_target) {
            add(row, "no_target", {"没有目标", "no target is stated"});
        }
        if (row.evidence == 0) {
            add(row, "no_evidence", {"没有任何证据", "there is no evidence at all"});
        }
    }
    return findings;
}

}  // namespace heli::programme
