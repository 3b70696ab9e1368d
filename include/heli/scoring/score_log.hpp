/// \file
/// Scores a whole log: a status and points for each entry, totals for each person.
#pragma once

#include <heli/core/exact.hpp>
#include <heli/core/progress.hpp>
#include <heli/scoring/entry_ids.hpp>
#include <heli/scoring/entry_log.hpp>
#include <heli/scoring/entry_status.hpp>
#include <heli/scoring/entry_verdict.hpp>
#include <heli/scoring/participants.hpp>
#include <heli/scoring/person_credits.hpp>
#include <heli/scoring/proved_rules.hpp>
#include <heli/scoring/score_table.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace heli::scoring {

/// A log that was scored.
struct scored_log {
    std::vector<entry_status> status;  ///< What became of each entry.
    std::vector<points> earned;        ///< What it earned.
    score_table scores;                ///< What each person earned by each item.

    friend bool operator==(scored_log const&, scored_log const&) = default;
};

namespace score_log_detail {

/// The valid entries, those of a person together, and where each person's begin.
struct grouped_entries {
    std::vector<valid_entry> entries;
    std::vector<std::size_t> first;

    [[nodiscard]] std::span<valid_entry const> of(std::size_t person) const {
        return std::span(entries).subspan(first[person], first[person + 1] - first[person]);
    }
};

/// Judges what is left after ids were settled, and sorts what is valid by counting.
template <Progress Told>
grouped_entries judge_all(proved_rules const& rules, participants const& people,
                          entry_log const& log, std::span<entry_status> status, Told& told) {
    std::vector<valid_entry> valid;
    std::vector<std::uint32_t> person;
    grouped_entries groups;
    groups.first.resize(people.size() + 1);
    for (std::uint32_t row = 0; row < log.size(); ++row) {
        told.add(1);
        if (status[row] != entry_status::credited) {
            continue;
        }
        auto const codes = codes_of(rules, people, log, row);
        auto const verdict = judge(rules, codes, facts_of(log, row));
        status[row] = verdict.status;
        if (verdict.status == entry_status::credited) {
            valid.push_back({row, *codes.item, verdict.bucket});
            person.push_back(*codes.person);
            ++groups.first[*codes.person + 1];
        }
    }
    for (std::size_t i = 1; i < groups.first.size(); ++i) {
        groups.first[i] += groups.first[i - 1];
    }
    groups.entries.resize(valid.size());
    auto next = groups.first;
    for (std::size_t i = 0; i < valid.size(); ++i) {
        groups.entries[next[person[i]]++] = valid[i];
    }
    return groups;
}

}  // namespace score_log_detail

/// Scores a log. Statuses and points do not depend on the order of the entries, except which of
/// several equal entries of one id is the one that is not a duplicate.
/// \param told of four steps for each entry. What it throws ends the scoring.
/// \throws invalid_value if the columns are not equally long.
template <Progress Told = no_progress>
[[nodiscard]] scored_log score(proved_rules const& rules, participants const& people,
                               entry_log const& log, entry_ids ids = entry_ids::check,
                               Told&& told = {}) {
    told.begin(4 * log.size());
    scored_log scored{settle_ids(log, ids, told), std::vector<points>(log.size()),
                      score_table(people.size(), rules.items().size())};
    told.reach(2 * log.size());
    auto const groups = score_log_detail::judge_all(rules, people, log, scored.status, told);
    person_credits credits(rules, log, scored.status, scored.earned);
    for (std::size_t person = 0; person < people.size(); ++person) {
        auto const own = groups.of(person);
        auto const by_item = credits.credit(own);
        for (std::size_t item = 0; item < by_item.size(); ++item) {
            scored.scores.put(person, item, by_item[item]);
        }
        told.add(own.size());
    }
    told.end();
    return scored;
}

}  // namespace heli::scoring
