/// \file
/// Groups of people with equal values on some days in a row: found by hashes, proved by comparison.
#pragma once

#include <heli/scoring/value_series.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <tuple>
#include <utility>
#include <vector>

namespace heli::scoring::copied_series_detail {

/// So many days of one person's series.
struct window {
    std::uint64_t hash;
    std::uint32_t series;
    std::uint32_t first;

    [[nodiscard]] auto order() const { return std::tuple(hash, series, first); }
};

/// People with equal days, one window each, by person.
using group = std::vector<window>;

/// Spreads the bits of a number.
[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t number) noexcept {
    number = (number ^ (number >> 30U)) * 0xBF58476D1CE4E5B9U;
    number = (number ^ (number >> 27U)) * 0x94D049BB133111EBU;
    return number ^ (number >> 31U);
}

[[nodiscard]] inline std::uint64_t hash_of(series_day const& day) noexcept {
    auto hash = mixed(static_cast<std::uint64_t>(day.day) + 1);
    for (auto const value : day.values) {
        hash = mixed(hash + static_cast<std::uint64_t>(value) + 0x9E3779B97F4A7C15U);
    }
    return hash;
}

/// Adds the windows of a series. The hash of a window is the sum of those of its days: these name
/// their day, so that order is in them already.
inline void add_windows(std::vector<value_series> const& all, std::uint32_t number,
                        std::size_t days, std::vector<window>& windows) {
    auto const& own = all[number].days;
    std::vector<std::uint64_t> hashes;
    for (auto const& day : own) {
        hashes.push_back(hash_of(day));
    }
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < own.size(); ++i) {
        sum += hashes[i];
        if (i + 1 >= days) {
            windows.push_back({sum, number, static_cast<std::uint32_t>(i + 1 - days)});
            sum -= hashes[i + 1 - days];
        }
    }
}

/// Finds groups of people among the windows of equal hash.
class grouping {
public:
    grouping(std::vector<value_series> const& all, std::size_t days) : all_(all), days_(days) {}

    [[nodiscard]] series_day const* day(window const& w, std::ptrdiff_t offset) const {
        auto const& own = all_[w.series].days;
        auto const at = static_cast<std::ptrdiff_t>(w.first) + offset;
        bool const there = at >= 0 && at < static_cast<std::ptrdiff_t>(own.size());
        return there ? &own[static_cast<std::size_t>(at)] : nullptr;
    }
    /// Whether all of a group logged the same on the day so far from the first of the window.
    [[nodiscard]] bool agree(group const& people, std::ptrdiff_t offset) const {
        auto const* first = day(people.front(), offset);
        return first != nullptr && std::all_of(people.begin(), people.end(), [&](auto const& w) {
                   auto const* own = day(w, offset);
                   return own != nullptr && own->equals(*first);
               });
    }
    [[nodiscard]] bool equal(window const& a, window const& b) const {
        for (std::size_t i = 0; i < days_; ++i) {
            auto const offset = static_cast<std::ptrdiff_t>(i);
            if (!day(a, offset)->equals(*day(b, offset))) {
                return false;
            }
        }
        return true;
    }
    /// Splits windows of one hash by what they hold; what is alone is dropped.
    void split(std::vector<window> same, std::vector<group>& groups) const {
        while (same.size() > 1) {
            auto const first = same.front();
            auto const middle = std::stable_partition(
                same.begin(), same.end(), [&](auto const& w) { return equal(first, w); });
            group found(same.begin(), middle);
            same.erase(same.begin(), middle);
            if (found.size() > 1) {
                groups.push_back(std::move(found));
            }
        }
    }

private:
    std::vector<value_series> const& all_;
    std::size_t days_;
};

[[nodiscard]] inline std::vector<group> find_groups(std::vector<value_series> const& all,
                                                    std::size_t days) {
    std::vector<window> windows;
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        add_windows(all, i, days, windows);
    }
    std::sort(windows.begin(), windows.end(),
              [](auto const& a, auto const& b) { return a.order() < b.order(); });
    grouping const by_content(all, days);
    std::vector<group> groups;
    for (std::size_t first = 0; first < windows.size();) {
        auto last = first + 1;
        while (last < windows.size() && windows[last].hash == windows[first].hash) {
            ++last;
        }
        by_content.split({windows.begin() + static_cast<std::ptrdiff_t>(first),
                          windows.begin() + static_cast<std::ptrdiff_t>(last)},
                         groups);
        first = last;
    }
    return groups;
}

}  // namespace heli::scoring::copied_series_detail
