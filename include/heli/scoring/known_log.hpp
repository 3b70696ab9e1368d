/// \file
/// The part of a log that was recorded until an instant: what was known by then.
#pragma once

#include <heli/scoring/entry_log.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace heli::scoring {

/// Columns of the entries of a log that were recorded until an instant, itself included. The
/// caller keeps the texts of the log; can be moved, not copied.
class known_log {
public:
    /// \throws invalid_value if the columns are not equally long.
    known_log(entry_log const& log, utc_seconds known_at) {
        require_sound(log);
        for (std::uint32_t row = 0; row < log.size(); ++row) {
            if (log.recorded_at[row] <= known_at) {
                rows_.push_back(row);
            }
        }
        for (auto const row : rows_) {
            event_id_.push_back(log.event_id[row]);
            person_.push_back(log.person[row]);
            kind_.push_back(log.kind[row]);
            occurred_at_.push_back(log.occurred_at[row]);
            recorded_at_.push_back(log.recorded_at[row]);
            slot_.push_back(log.slot[row]);
            ref_.push_back(log.ref[row]);
            value_.push_back(log.value[row]);
            if (!log.written.empty()) {
                written_.push_back(log.written[row]);
            }
        }
    }
    known_log(known_log const&) = delete;
    known_log& operator=(known_log const&) = delete;
    /// Takes over the columns; views of them stay sound.
    known_log(known_log&&) = default;
    /// The same.
    known_log& operator=(known_log&&) = default;
    ~known_log() = default;

    /// The entries; of this object, which must outlive the answer.
    [[nodiscard]] entry_log view() const noexcept {
        return {event_id_, person_, kind_,  occurred_at_, recorded_at_,
                slot_,     ref_,    value_, written_};
    }
    /// Their rows in the whole log.
    [[nodiscard]] std::span<std::uint32_t const> rows() const noexcept { return rows_; }

private:
    std::vector<std::uint32_t> rows_;
    std::vector<std::string_view> event_id_;
    std::vector<std::string_view> person_;
    std::vector<std::string_view> kind_;
    std::vector<utc_seconds> occurred_at_;
    std::vector<utc_seconds> recorded_at_;
    std::vector<std::string_view> slot_;
    std::vector<std::string_view> ref_;
    std::vector<std::int64_t> value_;
    std::vector<std::string_view> written_;
};

}  // namespace heli::scoring
