/// \file
/// Days that do not count towards a period: the union of stretches of time.
#pragma once

#include <heli/core/date.hpp>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace heli::law {

/// Days from `first` up to, but without, `behind`.
struct day_stretch {
    day_number first;   ///< First day.
    day_number behind;  ///< The day behind the last.

    friend bool operator==(day_stretch const&, day_stretch const&) = default;
    friend auto operator<=>(day_stretch const&, day_stretch const&) = default;
};

/// A union of stretches, kept apart and in order.
class excluded_days {
public:
    /// Adds the days from `first` up to, but without, `behind`; none if it does not come later.
    void add(day_number first, day_number behind) {
        if (behind <= first) {
            return;
        }
        stretches_.push_back({first, behind});
        std::sort(stretches_.begin(), stretches_.end());
        std::vector<day_stretch> joined;
        for (auto const& s : stretches_) {
            if (!joined.empty() && s.first <= joined.back().behind) {
                joined.back().behind = std::max(joined.back().behind, s.behind);
            } else {
                joined.push_back(s);
            }
        }
        stretches_ = std::move(joined);
    }
    /// Forgets the days before `day`.
    void forget_before(day_number day) {
        std::erase_if(stretches_, [&](day_stretch const& s) { return s.behind <= day; });
        for (auto& s : stretches_) {
            s.first = std::max(s.first, day);
        }
    }
    /// The stretches, apart and ascending.
    [[nodiscard]] std::vector<day_stretch> const& stretches() const noexcept { return stretches_; }
    /// Whether a day is excluded.
    [[nodiscard]] bool contains(day_number day) const noexcept {
        return std::any_of(stretches_.begin(), stretches_.end(),
                           [&](day_stretch const& s) { return s.first <= day && day < s.behind; });
    }
    /// Sums `count(first, behind)` over the parts of the stretches from `first` up to, but
    /// without, `behind`.
    template <class Count>
    [[nodiscard]] std::int64_t sum(day_number first, day_number behind, Count const& count) const {
        std::int64_t total = 0;
        for (auto const& s : stretches_) {
            auto const from = std::max(s.first, first);
            auto const to = std::min(s.behind, behind);
            total += from < to ? count(from, to) : 0;
        }
        return total;
    }

    friend bool operator==(excluded_days const&, excluded_days const&) = default;

private:
    std::vector<day_stretch> stretches_;
};

}  // namespace heli::law
