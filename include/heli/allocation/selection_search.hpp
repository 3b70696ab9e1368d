/// \file
/// The best selection under floors and caps: branch and bound whose every cut is exact.
#pragma once

#include <heli/allocation/selection_simplex.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace heli::allocation {

/// What a search came to.
struct search_outcome {
    std::optional<group_counts> best = {};  ///< The best choice found; absent if none was.
    std::int64_t total = 0;                 ///< Its total score.
    bool complete = false;                  ///< Whether every other choice is ruled out.
    std::int64_t bound = 0;                 ///< No choice totals more; equals `total` if proved.
    std::int64_t root_bound = 0;            ///< What the prices at the start alone prove.
    row_prices prices = {};                 ///< Those prices.
    std::size_t nodes = 0;                  ///< How many parts of the search were looked at.
};

namespace selection_detail {

/// Depth first; the part that the relaxation is nearer to comes first. Whole numbers throughout, so
/// that the same selection takes the same course everywhere.
class branch_search {
public:
    branch_search(grouped_selection const& selection, std::size_t most_nodes)
        : selection_(&selection), most_nodes_(most_nodes), simplex_(selection) {}

    search_outcome run() {
        constexpr auto unbounded = std::numeric_limits<std::int64_t>::max();
        waiting_.push_back({simplex_basis::start(*selection_), unbounded});
        while (!waiting_.empty() && found_.nodes < most_nodes_) {
            auto part = std::move(waiting_.back());
            waiting_.pop_back();
            if (!found_.best || part.bound > found_.total) {
                ++found_.nodes;
                look_at(part);
            }
        }
        std::erase_if(waiting_,
                      [&](auto const& p) { return found_.best && p.bound <= found_.total; });
        found_.complete = waiting_.empty();
        found_.bound = found_.total;
        for (auto const& part : waiting_) {
            found_.bound = std::max(found_.bound, part.bound);
        }
        return std::move(found_);
    }

private:
    /// A part of all choices that is still to be looked at.
    struct open_part {
        simplex_basis basis;
        std::int64_t bound;
    };

    void look_at(open_part& part) {
        auto const how = simplex_.run(part.basis);
        if (how == relaxation::empty &&
            proves_empty(*selection_, part.basis.open, simplex_.ray())) {
            return;
        }
        auto const& prices = simplex_.prices();
        part.bound = std::min(part.bound, bound_of(*selection_, part.basis.open, prices));
        if (found_.nodes == 1) {
            found_.prices = prices;
            found_.root_bound = part.bound;
        }
        if (how == relaxation::solved) {
            keep_if_better(rounded(part.basis));
        }
        if (found_.best) {
            auto open = part.basis.open;
            if (part.bound <= found_.total ||
                !narrow(*selection_, open, prices, found_.total + 1)) {
                return;
            }
            part.basis.open = std::move(open);
        }
        if (how == relaxation::solved) {
            split_at_fraction(part);
        } else {
            start_afresh(part);
            split_in_half(part);
        }
    }
    /// Forgets a basis that led nowhere.
    void start_afresh(open_part& part) const {
        auto fresh = simplex_basis::start(*selection_);
        fresh.open = std::move(part.basis.open);
        part.basis = std::move(fresh);
    }
    /// The counts of the relaxation, to the nearest whole number.
    [[nodiscard]] group_counts rounded(simplex_basis const& basis) const {
        auto counts = basis.counts;
        auto const whole = simplex_.prices().denominator;
        for (std::size_t p = 0; p < basis.basic.size(); ++p) {
            auto const& v = basis.basic[p];
            if (!v.row) {
                counts[v.number] += (2 * simplex_.values()[p] + whole) / (2 * whole);
            }
        }
        return counts;
    }
    void keep_if_better(group_counts counts) {
        if (!keeps_rows(*selection_, counts)) {
            return;
        }
        auto const total = total_score(*selection_, counts);
        if (!found_.best || total > found_.total) {
            found_.total = total;
            found_.best = std::move(counts);
        }
    }
    /// Divides a part at the group whose count is farthest from a whole number.
    void split_at_fraction(open_part& part) {
        auto const whole = simplex_.prices().denominator;
        std::int64_t farthest = 0;
        std::size_t at = 0;
        for (std::size_t p = 0; p < part.basis.basic.size(); ++p) {
            auto const share = simplex_.values()[p];
            auto const distance = std::min(share % whole, whole - share % whole);
            if (!part.basis.basic[p].row && distance % whole > farthest) {
                farthest = distance;
                at = p;
            }
        }
        if (farthest == 0) {
            split_in_half(part);
            return;
        }
        auto const group = part.basis.basic[at].number;
        split(part, group, part.basis.counts[group], 2 * simplex_.values()[at] > whole);
    }
    /// Divides a part where the relaxation gives no hint: the widest range in the middle.
    void split_in_half(open_part& part) {
        auto const& open = part.basis.open;
        auto const width = [](auto const& r) { return r.high - r.low; };
        auto const widest = std::max_element(open.begin(), open.end(),
                                             [&](auto& a, auto& b) { return width(a) < width(b); });
        if (widest == open.end() || width(*widest) == 0) {
            group_counts only;
            for (auto const& range : open) {
                only.push_back(range.low);
            }
            keep_if_better(std::move(only));
            return;
        }
        split(part, static_cast<std::size_t>(widest - open.begin()),
              widest->low + width(*widest) / 2, false);
    }
    /// At most `count` of a group, or more than that.
    void split(open_part& part, std::size_t group, std::int64_t count, bool more_first) {
        auto below = part;
        auto above = std::move(part);
        auto open = below.basis.open;
        open[group].high = count;
        below.basis.reopen(*selection_, open);
        open[group] = above.basis.open[group];
        open[group].low = count + 1;
        above.basis.reopen(*selection_, std::move(open));
        waiting_.push_back(std::move(more_first ? below : above));
        waiting_.push_back(std::move(more_first ? above : below));
    }

    grouped_selection const* selection_;
    std::size_t most_nodes_;
    dual_simplex simplex_;
    std::vector<open_part> waiting_;
    search_outcome found_;
};

}  // namespace selection_detail

/// The best choice. All arithmetic is in whole numbers. Of choices with the same total the first
/// that the course of the search meets is kept.
/// \param selection the groups and the rows. \param most_nodes where the search gives up.
[[nodiscard]] inline search_outcome best_selection(grouped_selection const& selection,
                                                   std::size_t most_nodes) {
    return selection_detail::branch_search(selection, most_nodes).run();
}

}  // namespace heli::allocation
