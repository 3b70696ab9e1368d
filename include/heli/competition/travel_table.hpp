/// \file
/// How long it takes from one venue to another, as the organisers state it.
#pragma once

#include <heli/competition/contest_ids.hpp>
#include <heli/core/source.hpp>

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// The time from one venue to another. It holds for the way back too, unless that has its own row.
struct travel_time {
    venue_id from;                 ///< From here.
    venue_id to;                   ///< To there.
    std::chrono::minutes minutes;  ///< How long.
    heli::source source = {};      ///< Who says so.

    friend bool operator==(travel_time const&, travel_time const&) = default;
};

/// Travel times between venues. What nobody states stays unknown.
class travel_table {
public:
    /// Nothing is stated.
    travel_table() = default;
    /// \param rows stated times. \param at_most the longest time between any two venues, for those
    ///        that have no row; absent: nothing is known of them.
    /// \throws invalid_value if a time is negative, or a row leads from a venue to itself.
    /// \throws conflict if two rows give one way different times.
    explicit travel_table(std::vector<travel_time> const& rows,
                          std::optional<std::chrono::minutes> at_most = std::nullopt)
        : at_most_(at_most) {
        if (at_most && at_most->count() < 0) {
            throw invalid_value("travel of at most " + std::to_string(at_most->count()) +
                                " minutes: expected 0 or more");
        }
        for (auto const& row : rows) {
            add(row);
        }
    }

    /// How long it takes; absent if nobody states it. A venue is 0 minutes from itself.
    [[nodiscard]] std::optional<std::chrono::minutes> between(venue_id const& from,
                                                              venue_id const& to) const {
        if (from == to) {
            return std::chrono::minutes(0);
        }
        for (auto const& way : {std::pair(from, to), std::pair(to, from)}) {
            if (auto const found = times_.find(way); found != times_.end()) {
                return found->second;
            }
        }
        return std::nullopt;
    }
    /// The longest time between any two venues; absent if nobody states it.
    [[nodiscard]] std::optional<std::chrono::minutes> at_most() const noexcept { return at_most_; }

private:
    void add(travel_time const& row) {
        auto const way = row.from.str() + " to " + row.to.str();
        if (row.minutes.count() < 0 || row.from == row.to) {
            throw invalid_value("travel from " + way + " in " +
                                std::to_string(row.minutes.count()) +
                                " minutes: expected two venues and 0 minutes or more");
        }
        auto const [old, fresh] = times_.emplace(std::pair(row.from, row.to), row.minutes);
        if (!fresh && old->second != row.minutes) {
            throw conflict("travel from " + way + ": " + std::to_string(old->second.count()) +
                           " and " + std::to_string(row.minutes.count()) + " minutes");
        }
    }

    std::map<std::pair<venue_id, venue_id>, std::chrono::minutes> times_;
    std::optional<std::chrono::minutes> at_most_;
};

}  // namespace heli::competition
