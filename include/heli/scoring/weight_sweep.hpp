/// \file
/// The order of final scores while the weight of the points goes from 0 to 1.
#pragma once

#include <heli/core/rational.hpp>
#include <heli/scoring/final_line.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

namespace heli::scoring {

/// People whose parts are the same, so that no weight separates them.
struct equal_lines {
    rational points_share;          ///< Of each of them.
    rational effect;                ///< Of each of them.
    std::vector<person_id> people;  ///< Who, by code.
};

/// Two of the lines that have the same final score at a weight.
struct line_crossing {
    rational weight;       ///< The weight of the points, from 0 to 1.
    std::uint32_t first;   ///< The line that is ahead for lower weights.
    std::uint32_t second;  ///< The line that is ahead for higher ones.
};

/// Places in the order, from 0: the first and the one behind the last.
using place_range = std::pair<std::size_t, std::size_t>;

namespace weight_sweep_detail {

/// The different lines of those who are ranked, in the order that holds just below weight 0: by
/// effect, and where that is equal the lower share of points first, as it would be for weights
/// below 0. So the ends 0 and 1 need no rules of their own.
inline std::vector<equal_lines> in_first_order(std::vector<final_line> const& lines) {
    std::vector<equal_lines> found;
    for (auto const& line : lines) {
        if (line.ranked()) {
            found.push_back({line.points_share, line.effect.key(), {line.person}});
        }
    }
    std::sort(found.begin(), found.end(), [](auto const& a, auto const& b) {
        if (auto const order = b.effect <=> a.effect; order != 0) {
            return order < 0;
        }
        auto const order = a.points_share <=> b.points_share;
        return order != 0 ? order < 0 : a.people < b.people;
    });
    std::vector<equal_lines> merged;
    for (auto& line : found) {
        if (!merged.empty() && merged.back().effect == line.effect &&
            merged.back().points_share == line.points_share) {
            merged.back().people.push_back(line.people.front());
        } else {
            merged.push_back(std::move(line));
        }
    }
    return merged;
}

/// The weight at which `b`, behind `a` for lower weights, has the same score. One reduction of a
/// fraction for each pair instead of one for each step.
inline rational meeting_weight(equal_lines const& a, equal_lines const& b) {
    auto const gap = [](rational const& x, rational const& y) {
        return std::pair<big_integer, big_integer>(
            x.numerator() * y.denominator() - y.numerator() * x.denominator(),
            x.denominator() * y.denominator());
    };
    auto const [effect, effect_unit] = gap(a.effect, b.effect);
    auto const [points, points_unit] = gap(b.points_share, a.points_share);
    big_integer const lost = effect * points_unit;
    big_integer const won = points * effect_unit;
    return {lost, lost + won};
}

/// Every pair of lines that meets, by weight.
inline std::vector<line_crossing> crossings_of(std::vector<equal_lines> const& lines) {
    std::vector<line_crossing> found;
    for (std::uint32_t a = 0; a < lines.size(); ++a) {
        for (std::uint32_t b = a + 1; b < lines.size(); ++b) {
            if (lines[a].points_share <= lines[b].points_share) {
                found.push_back({meeting_weight(lines[a], lines[b]), a, b});
            }
        }
    }
    std::sort(found.begin(), found.end(),
              [](auto const& a, auto const& b) { return a.weight < b.weight; });
    return found;
}

}  // namespace weight_sweep_detail

/// The order of the lines, moved from one weight at which it changes to the next. At such a weight
/// those who meet are beside each other, and behind it they stand the other way round: nothing
/// is sorted again. O(n^2 log n) in all for n different lines.
class weight_sweep {
public:
    /// Starts just below weight 0. \param lines of everybody; who is not ranked is left out.
    explicit weight_sweep(std::vector<final_line> const& lines)
        : lines_(weight_sweep_detail::in_first_order(lines)),
          crossings_(weight_sweep_detail::crossings_of(lines_)),
          order_(lines_.size()),
          place_(lines_.size()),
          ahead_(lines_.size() + 1) {
        std::iota(order_.begin(), order_.end(), 0U);
        renumber({0, lines_.size()});
    }

    /// Whether there is another weight at which the order changes.
    [[nodiscard]] bool has_next() const noexcept { return next_ < crossings_.size(); }
    /// That weight. Only if `has_next()`.
    [[nodiscard]] rational const& next_weight() const { return crossings_[next_].weight; }

    /// Those who meet there, by place: ranges of the present order.
    [[nodiscard]] std::vector<place_range> meeting() const {
        std::vector<place_range> pairs;
        for (auto i = next_; i < end_of_next(); ++i) {
            auto const [low, high] =
                std::minmax(place_[crossings_[i].first], place_[crossings_[i].second]);
            pairs.emplace_back(low, high + 1);
        }
        std::sort(pairs.begin(), pairs.end());
        std::vector<place_range> ranges;
        for (auto const& pair : pairs) {
            if (!ranges.empty() && pair.first < ranges.back().second) {
                ranges.back().second = std::max(ranges.back().second, pair.second);
            } else {
                ranges.push_back(pair);
            }
        }
        return ranges;
    }
    /// Goes on to just above that weight. \param met what `meeting` has returned.
    void pass(std::vector<place_range> const& met) {
        for (auto const& range : met) {
            std::reverse(order_.begin() + static_cast<std::ptrdiff_t>(range.first),
                         order_.begin() + static_cast<std::ptrdiff_t>(range.second));
            renumber(range);
        }
        next_ = end_of_next();
    }

    /// How many different lines there are.
    [[nodiscard]] std::size_t size() const noexcept { return lines_.size(); }
    /// How many people are ahead of a place of the present order.
    [[nodiscard]] std::size_t ahead(std::size_t place) const { return ahead_[place]; }
    /// The people in a range of places, in the present order.
    [[nodiscard]] std::vector<person_id> people(place_range const& range) const {
        std::vector<person_id> found;
        for (auto place = range.first; place < range.second; ++place) {
            auto const& tied = lines_[order_[place]].people;
            found.insert(found.end(), tied.begin(), tied.end());
        }
        return found;
    }

private:
    [[nodiscard]] std::size_t end_of_next() const {
        auto end = next_;
        while (end < crossings_.size() && crossings_[end].weight == crossings_[next_].weight) {
            ++end;
        }
        return end;
    }
    void renumber(place_range const& range) {
        for (auto place = range.first; place < range.second; ++place) {
            place_[order_[place]] = place;
            ahead_[place + 1] = ahead_[place] + lines_[order_[place]].people.size();
        }
    }

    std::vector<equal_lines> lines_;
    std::vector<line_crossing> crossings_;
    std::vector<std::uint32_t> order_;
    std::vector<std::size_t> place_;
    std::vector<std::size_t> ahead_;
    std::size_t next_ = 0;
};

}  // namespace heli::scoring
