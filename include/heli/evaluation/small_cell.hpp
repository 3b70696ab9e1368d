/// \file
/// Suppresses counts of few people, and what would give them away, before counts are shared.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/error.hpp>
#include <heli/core/label.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace heli::evaluation {

/// What becomes of counts of nobody.
enum class zero_cells : unsigned char {
    shown,       ///< A zero is published: that nobody is there says nothing of a person.
    suppressed,  ///< A zero is treated as a small count.
};

/// Which counts are too small to be shared. Neither part has a default.
struct small_cell_rule {
    std::int64_t threshold;  ///< Counts below it are suppressed, such as 5; 2 or more.
    zero_cells zeros;        ///< What becomes of zeros.

    friend bool operator==(small_cell_rule const&, small_cell_rule const&) = default;
};

/// Counts of the parts of a group as they may be shared; a suppressed one is absent.
struct published_line {
    std::vector<std::optional<std::int64_t>> cells;  ///< The parts.
    std::optional<std::int64_t> total;               ///< Their sum.
    small_cell_rule rule;                            ///< The rule used.

    friend bool operator==(published_line const&, published_line const&) = default;
};

namespace small_cell_detail {

inline bool small(std::int64_t count, small_cell_rule const& rule) {
    return count < rule.threshold && (count > 0 || rule.zeros == zero_cells::suppressed);
}

/// Which cells of a line are suppressed.
class suppression {
public:
    suppression(std::span<std::int64_t const> cells, small_cell_rule const& rule)
        : cells_(cells), rule_(rule), hidden_(cells.size()) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            hidden_[i] = small(cells[i], rule);
        }
    }

    [[nodiscard]] bool any() const {
        return std::find(hidden_.begin(), hidden_.end(), true) != hidden_.end();
    }
    [[nodiscard]] bool hidden(std::size_t cell) const { return hidden_[cell]; }
    /// Whether the sum of the hidden cells, which the total gives away, fits several of them and is
    /// no small count itself. The last part: hidden cells that are all small must not be as large
    /// as small ones can be, for then each would be known.
    [[nodiscard]] bool safe() const {
        std::int64_t count = 0;
        std::int64_t sum = 0;
        bool all_small = true;
        for (std::size_t i = 0; i < cells_.size(); ++i) {
            if (hidden_[i]) {
                ++count;
                sum += cells_[i];
                all_small = all_small && small(cells_[i], rule_);
            }
        }
        std::int64_t const least = rule_.zeros == zero_cells::shown ? count : 0;
        return count >= 2 && sum >= rule_.threshold && sum > least &&
               !(all_small && sum >= count * (rule_.threshold - 1));
    }
    /// Hides the smallest cells that are still shown, all that are equal: which of equal cells was
    /// chosen would say something. False if there are none.
    bool hide_more() {
        std::optional<std::int64_t> smallest;
        for (std::size_t i = 0; i < cells_.size(); ++i) {
            if (can_hide(i) && (!smallest || cells_[i] < *smallest)) {
                smallest = cells_[i];
            }
        }
        for (std::size_t i = 0; i < cells_.size(); ++i) {
            hidden_[i] = hidden_[i] || (can_hide(i) && cells_[i] == *smallest);
        }
        return smallest.has_value();
    }

private:
    /// Zeros that are shown as a rule are never hidden: a hidden cell is known to be one or more.
    [[nodiscard]] bool can_hide(std::size_t cell) const {
        return !hidden_[cell] && cells_[cell] > 0;
    }

    std::span<std::int64_t const> cells_;
    small_cell_rule rule_;
    std::vector<bool> hidden_;
};

inline void require_sound(std::span<std::int64_t const> cells, small_cell_rule const& rule) {
    constexpr std::int64_t most = 1'000'000'000'000;
    if (rule.threshold < 2 || rule.threshold > most) {
        throw invalid_value("threshold of small counts " + std::to_string(rule.threshold) +
                            ": expected 2 or more");
    }
    for (auto const count : cells) {
        if (count < 0 || count > most) {
            throw invalid_value("count of " + std::to_string(count) + ": expected 0 to " +
                                std::to_string(most));
        }
    }
}

inline published_line nothing(std::size_t cells, small_cell_rule const& rule) {
    return {std::vector<std::optional<std::int64_t>>(cells), std::nullopt, rule};
}

}  // namespace small_cell_detail

/// The counts of the parts of a group as they may be shared: small ones are suppressed, then the
/// smallest others until those suppressed cannot be recomputed from the total; where that is not
/// possible the total is suppressed as well, and all of it if the group itself is small.
///
/// This protects one line. Two published lines with a cell in common, such as a part of a part or
/// the margins of a table, can give away what each of them hides: publish each person in one line,
/// or decide over all lines by who is counted in them, as `heli.evaluation.suppress_together` of
/// Python does.
/// \throws invalid_value if a count is negative or the threshold below 2.
[[nodiscard]] inline published_line suppress(std::span<std::int64_t const> cells,
                                             small_cell_rule const& rule) {
    small_cell_detail::require_sound(cells, rule);
    auto const total = std::accumulate(cells.begin(), cells.end(), std::int64_t{0});
    if (small_cell_detail::small(total, rule)) {
        return small_cell_detail::nothing(cells.size(), rule);
    }
    small_cell_detail::suppression chosen(cells, rule);
    bool total_shown = true;
    while (total_shown && chosen.any() && !chosen.safe()) {
        total_shown = chosen.hide_more();
    }
    if (!total_shown) {
        return small_cell_detail::nothing(cells.size(), rule);
    }
    published_line line{{}, total, rule};
    for (std::size_t i = 0; i < cells.size(); ++i) {
        line.cells.push_back(chosen.hidden(i) ? std::nullopt : std::optional(cells[i]));
    }
    return line;
}

/// What a suppressed count is called.
[[nodiscard]] inline bilingual suppressed_note(small_cell_rule const& rule) {
    auto const below = std::to_string(rule.threshold);
    return {"少于 " + below + " 人的单元格，以及可据以推算其值的单元格，不予公布",
            "counts under " + below +
                ", and counts from which they could be recomputed, are not "
                "published"};
}

}  // namespace heli::evaluation

namespace heli {

/// Tokens and names of `evaluation::zero_cells`.
template <>
struct labels_of<evaluation::zero_cells> {
    /// One row a member.
    static constexpr label<evaluation::zero_cells> rows[] = {
        {evaluation::zero_cells::shown, "shown", "公布零值", "zeros shown"},
        {evaluation::zero_cells::suppressed, "suppressed", "零值亦不公布", "zeros suppressed"},
    };
};

}  // namespace heli
