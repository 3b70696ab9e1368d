/// \file
/// Adds entries to the state of a contest, in parts that may be merged later.
#pragma once

#include <heli/scoring/credit_state.hpp>
#include <heli/scoring/entry_ids.hpp>
#include <heli/scoring/entry_log.hpp>
#include <heli/scoring/entry_status.hpp>
#include <heli/scoring/entry_verdict.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

namespace heli::scoring {

/// Adds those entries to a state that are `credited` until further checks, as `settle_ids` leaves
/// them.
/// \param state grows by the valid entries. \param log some entries, in any order.
/// \param[in,out] status of each entry.
inline void fold_settled(credit_state& state, entry_log const& log,
                         std::span<entry_status> status) {
    for (std::size_t row = 0; row < log.size(); ++row) {
        if (status[row] != entry_status::credited) {
            continue;
        }
        auto const codes = codes_of(state.rules(), state.people(), log, row);
        auto const verdict = judge(state.rules(), codes, facts_of(log, row));
        status[row] = verdict.status;
        if (verdict.status == entry_status::credited) {
            state.add({*codes.person, *codes.item, verdict.bucket, log.ref[row], log.value[row]});
        }
    }
}

/// Adds entries to a state. What is credited once, and what is cut at a cap, shows in the points
/// of the state only: it is known where all entries of a person are together.
/// \param state grows by the valid entries.
/// \param log some entries, in any order. \param ids whether all entries of one id are among them.
/// \returns how many entries have each status; all valid ones are counted as `credited`.
/// \throws invalid_value if the columns are not equally long; the state is then as before.
inline status_counts fold(credit_state& state, entry_log const& log, entry_ids ids) {
    auto status = settle_ids(log, ids);
    fold_settled(state, log, status);
    return count_statuses(status);
}

}  // namespace heli::scoring
