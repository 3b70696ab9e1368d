/// \file
/// Many rules over time, packed so that rows of different rules are counted at one pace.
#pragma once

#include <heli/law/rule_timeline.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace heli::law {

/// How rows are counted, as far as it can be said without their days.
enum class row_path : std::uint8_t {
    working_days_on,    ///< Working days after the event.
    working_days_back,  ///< Working days before it.
    days,               ///< Calendar days.
    days_moved,         ///< Calendar days; the last moves to the next working day.
    months,             ///< Months.
    months_moved,       ///< Months; the last day moves to the next working day.
    other,              ///< Anything else, one by one.
};

/// Number of `row_path`s.
inline constexpr std::size_t row_paths = 7;

/// How the rows of one timeline are counted.
struct row_count {
    std::uint32_t shift = 0;          ///< Days or months; wraps for days before the event.
    row_path path = row_path::other;  ///< Which way.
};

/// The way of a stretch.
[[nodiscard]] inline row_count count_of(timeline_stretch const& s) noexcept {
    auto const shift = static_cast<std::uint32_t>(s.shift);
    bool const plain = s.least == row_status::certain && !s.one_by_one && !s.several;
    if (!plain || s.roll == calendar::roll::previous_working_day) {
        return {shift, row_path::other};
    }
    bool const moved = s.roll == calendar::roll::next_working_day;
    return {shift, s.working
                       ? (s.ahead != 0 ? row_path::working_days_on : row_path::working_days_back)
                   : s.months ? (moved ? row_path::months_moved : row_path::months)
                              : (moved ? row_path::days_moved : row_path::days)};
}

/// The timelines of a column in which each row has its own rule. A row names its timeline by its
/// number; a number that is none of theirs gives rows that are `row_status::missing`.
class timeline_table {
public:
    /// Packs timelines.
    explicit timeline_table(std::span<rule_timeline const> timelines)
        : timelines_(timelines.begin(), timelines.end()) {
        timelines_.emplace_back(row_status::missing);
        for (auto const& t : timelines_) {
            counts_.push_back(t.uniform() ? count_of(t.stretches().front()) : row_count{});
            auto const first = stretches_.size();
            stretches_.insert(stretches_.end(), t.stretches().begin(), t.stretches().end());
            changes_.push_back({t.changes(), static_cast<std::uint32_t>(first),
                                static_cast<std::uint32_t>(stretches_.size() - 1)});
        }
    }

    /// How many timelines there are.
    [[nodiscard]] std::size_t size() const noexcept { return timelines_.size() - 1; }
    /// One of them; the one of missing rows for a number that is none of theirs.
    [[nodiscard]] rule_timeline const& timeline(std::size_t number) const noexcept {
        return timelines_[std::min(number, size())];
    }
    /// How the rows of a timeline are counted.
    [[nodiscard]] row_count const& count(std::size_t number) const noexcept {
        return counts_[std::min(number, size())];
    }
    /// The stretch of a timeline that decides for an event.
    template <class Day>
    [[nodiscard]] timeline_stretch const& on(std::size_t number, Day event) const noexcept {
        auto const& c = changes_[std::min(number, size())];
        auto const at = c.first + rule_timeline::place(c.days, event);
        return stretches_[std::min<std::size_t>(at, c.last)];
    }

private:
    struct packed {
        std::array<day_number, rule_timeline::most_stretches - 1> days;
        std::uint32_t first;
        std::uint32_t last;
    };

    std::vector<rule_timeline> timelines_;
    std::vector<row_count> counts_;
    std::vector<packed> changes_;
    std::vector<timeline_stretch> stretches_;
};

}  // namespace heli::law
