/// \file
/// Adds the entries of a coded log to the state of a contest, as fast as memory is read.
#pragma once

#include <heli/core/parts.hpp>
#include <heli/scoring/coded_log.hpp>
#include <heli/scoring/coded_verdict.hpp>
#include <heli/scoring/credit_state.hpp>
#include <heli/scoring/entry_status.hpp>
#include <heli/scoring/store_lines.hpp>
#include <heli/scoring/verdict_table.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <mutex>
#include <utility>
#include <vector>

namespace heli::scoring {

namespace fold_coded_detail {

/// How many entries fail which checks.
using failure_counts = std::array<std::uint64_t, 256>;

/// What valid entries change beside a bit.
template <class Log>
class further_credits {
public:
    further_credits(credit_store& store, verdict_table const& table, coded_judge<Log> const& judge)
        : store_(store), table_(table), judge_(judge) {}

    void operator()(coded_verdict const& verdict, std::size_t row) const {
        auto const& line = *verdict.line;
        if (!verdict.valid() || line.further == further_credit::none) {
            return;
        }
        if (line.further == further_credit::largest) {
            auto const place = verdict.person * store_.days + line.first_day + verdict.bucket;
            store_.largest[place] = std::max(store_.largest[place], judge_.value_of(row));
            return;
        }
        auto const ref = judge_.ref_of(row);
        auto const text = ref < table_.refs().size() ? table_.refs()[ref] : "";
        store_.references[line.item].add(verdict.person, text);
    }

private:
    credit_store& store_;
    verdict_table const& table_;
    coded_judge<Log> const& judge_;
};

/// A bit among words.
struct found_bit {
    std::uint64_t* words;
    std::size_t bit;
};

/// Adds some of the entries, in blocks and three passes over each. The lines come first: what a
/// pass needs then stays in registers. Bits of valid entries are set last, so that the processor
/// waits for many words of memory at once, and for none on behalf of what fails.
/// \param further what valid entries change beside a bit.
template <class Log, class Further>
failure_counts fold_rows(coded_judge<Log> const& judge, std::size_t first, std::size_t last,
                         Further const& further) {
    constexpr std::size_t block = 512;
    std::array<std::uint32_t, block> lines;  // NOLINT(cppcoreguidelines-pro-type-member-init)
    std::array<found_bit, block> found;      // NOLINT(cppcoreguidelines-pro-type-member-init)
    failure_counts counts{};
    for (; first < last; first += std::min(block, last - first)) {
        auto const rows = std::min(block, last - first);
        for (std::size_t i = 0; i < rows; ++i) {
            lines[i] = judge.line_of(first + i);
        }
        std::size_t valid = 0;
        for (std::size_t i = 0; i < rows; ++i) {
            auto const verdict = judge(first + i, lines[i]);
            // Each is written; the next one goes over it unless it is valid.
            found[valid] = {verdict.line->words,
                            std::size_t{verdict.person} * verdict.line->stride + verdict.bit};
            valid += static_cast<std::size_t>(verdict.valid());
            ++counts[verdict.failures];
            further(verdict, first + i);
        }
        for (std::size_t i = 0; i < valid; ++i) {
            found[i].words[found[i].bit / 64] |= std::uint64_t{1} << (found[i].bit % 64);
        }
    }
    return counts;
}

/// Adds some of the entries to a state.
template <class Log>
status_counts fold_part(credit_state& state, verdict_table const& table, Log const& log,
                        std::pair<std::size_t, std::size_t> rows) {
    auto& store = credit_state_detail::filling::store_of(state);
    store_lines lines(table, store);
    lines.narrow<typename decltype(log.value)::value_type>();
    coded_judge<Log> const judge(table, log, lines.lines(), lines.ref_bits());
    auto const [first, last] = rows;
    auto const failures =
        lines.bits_only()
            ? fold_rows(judge, first, last, [](auto const&, std::size_t) {})
            : fold_rows(judge, first, last, further_credits<Log>(store, table, judge));
    status_counts counts{};
    for (std::size_t i = 0; i < failures.size(); ++i) {
        counts[static_cast<std::size_t>(status_of(static_cast<std::uint8_t>(i)))] += failures[i];
    }
    return counts;
}

}  // namespace fold_coded_detail

/// Adds the entries of a coded log to a state, as `fold` does those of a log whose ids are unique.
/// \param state grows by the valid entries. \param table of the rules and people of the state.
/// \param log some entries, in any order. \param threads at most so many; the result is the same.
/// \returns how many entries have each status; all valid ones are counted as `credited`.
/// \throws conflict if the table is of other rules or people.
/// \throws invalid_value if the log is not sound; the state is then as before.
template <class Code, class Second, class Value, class Ref>
status_counts fold(credit_state& state, verdict_table const& table,
                   coded_log<Code, Second, Value, Ref> const& log, unsigned threads = 1) {
    require_sound(log, table.epoch());
    if (!(state.rules() == table.rules()) || !(state.people() == table.people())) {
        throw conflict("coded log: its table is of other rules or people than the state");
    }
    std::mutex merging;
    status_counts counts{};
    std::vector<credit_state> others;
    in_parts(log.size(), threads, [&](std::size_t first, std::size_t last) {
        auto own = first == 0 ? std::vector<credit_state>()
                              : std::vector{credit_state(state.rules(), state.people())};
        auto const part = fold_coded_detail::fold_part(first == 0 ? state : own.front(), table, log,
                                                       {first, last});
        std::scoped_lock const lock(merging);
        std::transform(counts.begin(), counts.end(), part.begin(), counts.begin(), std::plus<>());
        std::move(own.begin(), own.end(), std::back_inserter(others));
    });
    for (auto const& other : others) {
        state.merge(other);
    }
    return counts;
}

}  // namespace heli::scoring
