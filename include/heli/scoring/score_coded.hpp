/// \file
/// Scores a whole coded log: a status for each entry, points for each person.
#pragma once

#include <heli/core/parts.hpp>
#include <heli/core/progress.hpp>
#include <heli/scoring/bucket_lines.hpp>
#include <heli/scoring/coded_credits.hpp>
#include <heli/scoring/coded_log.hpp>
#include <heli/scoring/coded_verdict.hpp>
#include <heli/scoring/entry_status.hpp>
#include <heli/scoring/score_table.hpp>
#include <heli/scoring/verdict_table.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <span>
#include <utility>
#include <vector>

namespace heli::scoring {

/// A coded log that was scored.
struct scored_codes {
    std::vector<entry_status> status;  ///< What became of each entry.
    score_table scores;                ///< What each person earned by each item.

    friend bool operator==(scored_codes const&, scored_codes const&) = default;
};

namespace score_coded_detail {

/// A valid entry and whose it is.
struct personal_entry {
    std::uint32_t person;
    coded_entry entry;
};

/// The valid entries of a part of the log, in its order.
struct judged_part {
    std::size_t first_row;
    std::vector<personal_entry> entries;
    std::vector<std::uint32_t> place;  // by person: how many, then where the next one goes
};

/// Judges a part of the log. The part of the calling thread says how far all are.
template <class Log, Progress Told>
judged_part judge_part(coded_judge<Log> const& judge, std::pair<std::size_t, std::size_t> rows,
                       std::size_t people, std::span<entry_status> status, Told& told) {
    constexpr std::size_t block = 512;
    judged_part part{rows.first, {}, std::vector<std::uint32_t>(people)};
    for (auto first = rows.first; first < rows.second; first += block) {
        auto const last = std::min(first + block, rows.second);
        auto next = part.entries.size();
        // Each entry is written; the next one goes over it unless it is valid.
        part.entries.resize(next + block);
        for (auto row = first; row < last; ++row) {
            auto const verdict = judge(row);
            status[row] = status_of(verdict.failures);
            part.entries[next] = {verdict.person, {static_cast<std::uint32_t>(row), verdict.bit}};
            next += static_cast<std::size_t>(verdict.valid());
        }
        part.entries.resize(next);
        if (rows.first == 0) {
            told.reach(status.size() * last / rows.second);
        }
    }
    for (auto const& [person, entry] : part.entries) {
        ++part.place[person];
    }
    return part;
}

/// The valid entries, those of a person together and in the order of the log.
struct grouped_codes {
    std::vector<coded_entry> entries;
    std::vector<std::size_t> first;

    [[nodiscard]] std::span<coded_entry const> of(std::size_t person) const {
        return std::span(entries).subspan(first[person], first[person + 1] - first[person]);
    }
};

/// Sorts the entries of all parts by counting.
inline grouped_codes group(std::vector<judged_part>& parts, std::size_t people) {
    grouped_codes groups;
    groups.first.reserve(people + 1);
    std::size_t next = 0;
    for (std::size_t person = 0; person < people; ++person) {
        groups.first.push_back(next);
        for (auto& part : parts) {
            next += std::exchange(part.place[person], static_cast<std::uint32_t>(next));
        }
    }
    groups.first.push_back(next);
    groups.entries.resize(next);
    in_parts(parts.size() * 4096, static_cast<unsigned>(parts.size()),
             [&](std::size_t first, std::size_t last) {
                 for (auto i = first / 4096; i < last / 4096; ++i) {
                     for (auto const& [person, entry] : parts[i].entries) {
                         groups.entries[parts[i].place[person]++] = entry;
                     }
                     parts[i] = {};
                 }
             });
    return groups;
}

}  // namespace score_coded_detail

/// Scores a coded log, as `score` does a log whose ids are unique and in the order of its rows.
/// \param table of the rules and people. \param threads at most so many; the result is the same.
/// \param told by the calling thread, of two steps for each entry. What it throws ends the scoring.
/// \throws invalid_value if the log is not sound.
template <class Code, class Second, class Value, class Ref, Progress Told = no_progress>
[[nodiscard]] scored_codes score(verdict_table const& table,
                                 coded_log<Code, Second, Value, Ref> const& log,
                                 unsigned threads = 1, Told&& told = {}) {
    namespace detail = score_coded_detail;
    require_sound(log, table.epoch());
    auto const people = table.people().size();
    scored_codes scored{std::vector<entry_status>(log.size()),
                        score_table(people, table.rules().items().size())};
    auto const lines = bucket_lines::of<Value>(table);
    coded_judge const judge(table, log, lines.lines(), lines.ref_bits());
    told.begin(2 * log.size());
    std::mutex adding;
    std::vector<detail::judged_part> parts;
    in_parts(log.size(), threads, [&](std::size_t first, std::size_t last) {
        auto part = detail::judge_part(judge, {first, last}, people, scored.status, told);
        std::scoped_lock const lock(adding);
        parts.push_back(std::move(part));
    });
    std::sort(parts.begin(), parts.end(),
              [](auto const& a, auto const& b) { return a.first_row < b.first_row; });
    auto const groups = detail::group(parts, people);
    in_parts(people, threads, [&](std::size_t first, std::size_t last) {
        coded_credits credits(table.rules(), log, std::span(lines.item_of()),
                              std::span(scored.status));
        for (auto person = first; person < last; ++person) {
            auto const by_item = credits.credit(groups.of(person));
            for (std::size_t item = 0; item < by_item.size(); ++item) {
                scored.scores.put(person, item, by_item[item]);
            }
            if (first == 0) {
                told.reach(log.size() + log.size() * (person + 1) / last);
            }
        }
    });
    told.end();
    return scored;
}

}  // namespace heli::scoring
