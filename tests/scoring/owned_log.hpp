/// \file
/// Logs for tests: rows that own their text, and columns of them.
#pragma once

#include <heli/core/date.hpp>
#include <heli/scoring/entry_log.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::scoring {

/// One entry.
struct owned_row {
    std::string event_id;
    std::string person;
    std::string kind;
    utc_seconds occurred_at = 0;
    utc_seconds recorded_at = 0;
    std::string slot;
    std::string ref;
    std::int64_t value = 0;
    std::string written;

    friend bool operator==(owned_row const&, owned_row const&) = default;
};

/// Columns of rows that it owns.
class owned_log {
public:
    explicit owned_log(std::vector<owned_row> rows) : rows_(std::move(rows)) {
        for (auto const& row : rows_) {
            event_id_.push_back(row.event_id);
            person_.push_back(row.person);
            kind_.push_back(row.kind);
            occurred_at_.push_back(row.occurred_at);
            recorded_at_.push_back(row.recorded_at);
            slot_.push_back(row.slot);
            ref_.push_back(row.ref);
            value_.push_back(row.value);
            if (!row.written.empty()) {
                written_.push_back(row.written);
            }
        }
    }
    owned_log(owned_log const&) = delete;
    owned_log& operator=(owned_log const&) = delete;
    owned_log(owned_log&&) = delete;
    owned_log& operator=(owned_log&&) = delete;
    ~owned_log() = default;

    [[nodiscard]] std::vector<owned_row> const& rows() const noexcept { return rows_; }
    [[nodiscard]] entry_log view() const noexcept {
        return {event_id_, person_, kind_,  occurred_at_, recorded_at_,
                slot_,     ref_,    value_, written_};
    }

private:
    std::vector<owned_row> rows_;
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

/// Reads `2025-07-01T00:30:00+09:00` or `2025-06-30T16:00:00Z`.
[[nodiscard]] inline utc_seconds instant_in(std::string const& text) {
    auto const number = [&](std::size_t from) { return std::stoll(text.substr(from, 2)); };
    auto const seconds = number(11) * 3600 + number(14) * 60 + number(17);
    std::int64_t offset = 0;
    if (text.at(19) != 'Z') {
        offset = (number(20) * 60 + number(23)) * (text[19] == '-' ? -60 : 60);
    }
    return std::int64_t{to_day_number(parse_date(text.substr(0, 10)))} * 86400 + seconds - offset;
}

/// The rows in another order; the same on every platform.
template <class T>
[[nodiscard]] std::vector<T> shuffled(std::vector<T> rows, std::mt19937_64& random) {
    for (std::size_t i = rows.size(); i > 1; --i) {
        std::swap(rows[i - 1], rows[random() % i]);
    }
    return rows;
}

}  // namespace heli::scoring
