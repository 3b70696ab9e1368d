/// \file
/// Which entries of a log have another status or other points in another version of a contest.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/scoring/deciding_row.hpp>
#include <heli/scoring/row_reason.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace heli::scoring {

/// What became of an entry in one version.
struct entry_version {
    std::uint32_t row;    ///< Its row in the log of that version, from 0.
    entry_status status;  ///< Its status.
    heli::points points;  ///< What it earned.
    bilingual reason;     ///< Why.

    friend bool operator==(entry_version const&, entry_version const&) = default;
};

/// An entry of which something differs.
struct entry_change {
    std::string event_id;                 ///< Its id.
    std::string person;                   ///< The person as the log names it.
    std::string kind;                     ///< What was done.
    std::optional<entry_version> before;  ///< Absent if the entry came later.
    std::optional<entry_version> after;   ///< Absent if the entry is gone.

    friend bool operator==(entry_change const&, entry_change const&) = default;
};

namespace entry_changes_detail {

/// By what an entry is known again in another log: all that it says.
using entry_key = std::tuple<std::string_view, std::string_view, std::string_view, utc_seconds,
                             utc_seconds, std::string_view, std::string_view, std::int64_t>;

[[nodiscard]] inline entry_key key_of(entry_log const& log, std::uint32_t row) {
    return {log.event_id[row],    log.person[row], log.kind[row], log.occurred_at[row],
            log.recorded_at[row], log.slot[row],   log.ref[row],  log.value[row]};
}

/// The rows of one version by what they say; equal ones by what became of them.
class version_rows {
public:
    explicit version_rows(scored_contest const& contest)
        : contest_(contest), rows_(contest.log.size()) {
        std::iota(rows_.begin(), rows_.end(), 0U);
        deciding_ = find_deciding(contest, rows_);
        std::sort(rows_.begin(), rows_.end(), [&](auto a, auto b) {
            auto const order = [&](std::uint32_t row) {
                return std::tuple(key_of(contest_.log, row), contest_.scored.status[row],
                                  contest_.scored.earned[row], row);
            };
            return order(a) < order(b);
        });
    }

    [[nodiscard]] bool more() const noexcept { return next_ < rows_.size(); }
    [[nodiscard]] std::uint32_t row() const { return rows_[next_]; }
    [[nodiscard]] entry_key key() const { return key_of(contest_.log, row()); }
    void advance() noexcept { ++next_; }
    [[nodiscard]] bool as(version_rows const& other) const {
        return contest_.scored.status[row()] == other.contest_.scored.status[other.row()] &&
               contest_.scored.earned[row()] == other.contest_.scored.earned[other.row()];
    }
    [[nodiscard]] entry_version version() const {
        auto const at = deciding_.find(row());
        auto const decided = at == deciding_.end() ? std::nullopt : std::optional(at->second);
        return {row(), contest_.scored.status[row()], contest_.scored.earned[row()],
                reason_of(contest_, row(), decided)};
    }
    [[nodiscard]] entry_change change() const {
        return {std::string(contest_.log.event_id[row()]), std::string(contest_.log.person[row()]),
                std::string(contest_.log.kind[row()]), std::nullopt, std::nullopt};
    }

private:
    scored_contest const& contest_;
    std::vector<std::uint32_t> rows_;
    deciding_rows deciding_;
    std::size_t next_ = 0;
};

}  // namespace entry_changes_detail

/// The entries of which status or points differ, that came later, or are gone: by id, then by what
/// they say. O(n log n). Entries are known again by id and all that they say; the order of the
/// rows does not matter.
[[nodiscard]] inline std::vector<entry_change> entry_changes(scored_contest const& before,
                                                             scored_contest const& after) {
    entry_changes_detail::version_rows old(before);
    entry_changes_detail::version_rows now(after);
    std::vector<entry_change> changes;
    while (old.more() || now.more()) {
        bool const gone = !now.more() || (old.more() && old.key() < now.key());
        bool const came = !old.more() || (now.more() && now.key() < old.key());
        if (gone || came || !old.as(now)) {
            auto& change = changes.emplace_back(came ? now.change() : old.change());
            change.before = came ? std::nullopt : std::optional(old.version());
            change.after = gone ? std::nullopt : std::optional(now.version());
        }
        if (!came) {
            old.advance();
        }
        if (!gone) {
            now.advance();
        }
    }
    return changes;
}

}  // namespace heli::scoring
