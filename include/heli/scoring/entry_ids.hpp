/// \file
/// Entries that have one id: the same again, or a conflict for the referee.
#pragma once

#include <heli/core/label.hpp>
#include <heli/core/progress.hpp>
#include <heli/scoring/entry_log.hpp>
#include <heli/scoring/entry_status.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace heli::scoring {

/// What is known of the ids of entries.
enum class entry_ids : unsigned char {
    check,   ///< All entries of one id are here; they are compared.
    unique,  ///< The caller's word: no id is here twice, or somebody compared them before.
};

namespace entry_ids_detail {

/// Whether entry `a` is kept rather than `b` of the same id: the one recorded first, then the one
/// whose text comes first.
[[nodiscard]] inline bool kept_before(entry_log const& log, std::size_t a, std::size_t b) {
    return log.recorded_at[a] != log.recorded_at[b] ? log.recorded_at[a] < log.recorded_at[b]
                                                    : compare_content(log, a, b) < 0;
}

}  // namespace entry_ids_detail

/// The first step of scoring: of the entries of one id one is kept, `credited` until further
/// checks; what equals it is `duplicate_id`, what differs from it `id_conflict`. Which of them is
/// kept does not depend on their order; of equal ones it is the first.
/// \param told of two steps for each entry.
/// \throws invalid_value if the columns are not equally long.
template <Progress Told = no_progress>
[[nodiscard]] std::vector<entry_status> settle_ids(entry_log const& log, entry_ids ids,
                                                   Told&& told = {}) {
    require_sound(log);
    std::vector<entry_status> status(log.size(), entry_status::credited);
    if (ids == entry_ids::unique) {
        return status;
    }
    std::unordered_map<std::string_view, std::uint32_t> kept;
    kept.reserve(log.size());
    for (std::uint32_t row = 0; row < log.size(); ++row) {
        auto const [at, is_new] = kept.emplace(log.event_id[row], row);
        if (!is_new && entry_ids_detail::kept_before(log, row, at->second)) {
            at->second = row;
        }
        told.add(1);
    }
    if (kept.size() == log.size()) {
        return status;
    }
    for (std::uint32_t row = 0; row < log.size(); ++row) {
        auto const best = kept.find(log.event_id[row])->second;
        if (row != best) {
            status[row] = compare_content(log, row, best) == 0 ? entry_status::duplicate_id
                                                               : entry_status::id_conflict;
        }
        told.add(1);
    }
    return status;
}

}  // namespace heli::scoring

namespace heli {

/// Tokens and names of `scoring::entry_ids`.
template <>
struct labels_of<scoring::entry_ids> {
    /// One row a member.
    static constexpr label<scoring::entry_ids> rows[] = {
        {scoring::entry_ids::check, "check", "核对编号", "ids are compared"},
        {scoring::entry_ids::unique, "unique", "编号不重复", "ids are unique"},
    };
};

}  // namespace heli
