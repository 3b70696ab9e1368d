/// \file
/// Which other entry decided what became of an entry.
#pragma once

#include <heli/scoring/scored_contest.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace heli::scoring {

/// The row of the entry that decided, if one did, by the row of the entry.
using deciding_rows = std::unordered_map<std::uint32_t, std::uint32_t>;

namespace deciding_row_detail {

/// A valid entry and its place among those of its person.
struct placed_entry {
    std::uint32_t person;
    std::uint32_t item;
    std::uint32_t bucket;
    std::string_view ref;
    std::uint32_t row;

    [[nodiscard]] auto of_bucket() const { return std::tuple(person, item, bucket, ref); }
    [[nodiscard]] auto of_item() const { return std::tuple(person, item); }
};

[[nodiscard]] inline std::vector<placed_entry> valid_among(scored_contest const& contest,
                                                           std::span<std::uint32_t const> rows) {
    std::vector<placed_entry> entries;
    for (auto const row : rows) {
        if (valid(contest.scored.status[row])) {
            auto const codes = codes_of(contest.rules, contest.people, contest.log, row);
            auto const verdict = judge(contest.rules, codes, facts_of(contest.log, row));
            bool const by_ref = contest.rules.items()[*codes.item].rule.bucket == bucket::ref;
            entries.push_back({*codes.person, *codes.item, verdict.bucket,
                               by_ref ? contest.log.ref[row] : std::string_view(), row});
        }
    }
    return entries;
}

/// Of several entries of one bucket one is credited: it decided against the others.
inline void note_buckets(scored_contest const& contest, std::vector<placed_entry>& entries,
                         deciding_rows& found) {
    auto const repeats = [&](placed_entry const& e) {
        return contest.scored.status[e.row] == entry_status::repeat_bucket;
    };
    std::sort(entries.begin(), entries.end(), [&](auto const& a, auto const& b) {
        return std::tuple(a.of_bucket(), repeats(a)) < std::tuple(b.of_bucket(), repeats(b));
    });
    std::uint32_t taker = 0;
    for (auto const& entry : entries) {
        if (repeats(entry)) {
            found.emplace(entry.row, taker);
        } else {
            taker = entry.row;
        }
    }
    std::erase_if(entries, repeats);
}

/// The entry with which the points of an item reached its cap decided about all after it.
inline void note_caps(scored_contest const& contest, std::vector<placed_entry>& entries,
                      deciding_rows& found) {
    auto const order = [&](placed_entry const& e) {
        return std::tuple(e.of_item(), contest.log.occurred_at[e.row], contest.log.event_id[e.row],
                          e.row);
    };
    std::sort(entries.begin(), entries.end(),
              [&](auto const& a, auto const& b) { return order(a) < order(b); });
    std::uint32_t last_paid = 0;
    for (auto const& entry : entries) {
        auto const earned = contest.scored.earned[entry.row];
        last_paid = earned > points(0) ? entry.row : last_paid;
        auto const& rule = contest.rules.items()[entry.item].rule;
        if (earned < worth_of(rule, contest.log.value[entry.row]).points) {
            found.emplace(entry.row, last_paid);
        }
    }
}

/// Of the entries of one id one was kept.
inline void note_ids(scored_contest const& contest, std::span<std::uint32_t const> rows,
                     deciding_rows& found) {
    auto const lost = [&](std::uint32_t row) {
        auto const status = contest.scored.status[row];
        return status == entry_status::duplicate_id || status == entry_status::id_conflict;
    };
    std::unordered_map<std::string_view, std::optional<std::uint32_t>> kept;
    for (auto const row : rows) {
        if (lost(row)) {
            kept.emplace(contest.log.event_id[row], std::nullopt);
        }
    }
    for (std::uint32_t row = 0; !kept.empty() && row < contest.log.size(); ++row) {
        auto const at = kept.find(contest.log.event_id[row]);
        if (at != kept.end() && !lost(row)) {
            at->second = row;
        }
    }
    for (auto const row : rows) {
        if (lost(row) && kept.at(contest.log.event_id[row])) {
            found.emplace(row, *kept.at(contest.log.event_id[row]));
        }
    }
}

}  // namespace deciding_row_detail

/// Which entry took the bucket of a repeat, was kept of an id, or reached the cap that took points
/// from an entry: that may be the entry itself. O(n log n).
/// \param rows all entries of some people.
[[nodiscard]] inline deciding_rows find_deciding(scored_contest const& contest,
                                                 std::span<std::uint32_t const> rows) {
    deciding_rows found;
    auto entries = deciding_row_detail::valid_among(contest, rows);
    deciding_row_detail::note_buckets(contest, entries, found);
    deciding_row_detail::note_caps(contest, entries, found);
    deciding_row_detail::note_ids(contest, rows, found);
    return found;
}

}  // namespace heli::scoring
