/// \file
/// The start order of an event, drawn from a published seed.
///
/// 1. Entrants are sorted by code.
/// 2. `free`: they are permuted (`ranking/draw.hpp`, rule 4) by the text of attempt 1.
/// 3. `redraw`: as 2, for attempts 1, 2, ... up to the stated number; the first one in which no two
///    neighbours are of one delegation stands. Each order that the rule allows is equally likely.
/// 4. `stepwise`: places are filled one by one from the draw of attempt 1. At each place those
///    remain who are not of the delegation before it and leave an order that can be completed.
///    Counted from 0 in the order of their codes, the one with the number that is drawn (a number
///    below their count, `ranking/draw.hpp`, rule 3) takes the place. An order can be completed
///    while no delegation has more left than half of the places left, rounded up; or rounded down
///    for the delegation that was just placed. It always ends, but some orders are likelier than
///    others.
#pragma once

#include <heli/competition/draw_entrant.hpp>
#include <heli/competition/draw_purpose.hpp>
#include <heli/competition/start_terms.hpp>
#include <heli/core/knowable.hpp>
#include <heli/ranking/draw.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// A start order.
struct start_order {
    std::vector<draw_entrant> order;  ///< Who starts first, second, and so on.
    std::int64_t attempt;             ///< The attempt that stands.
    std::string text;                 ///< The text from which it was drawn.

    friend bool operator==(start_order const&, start_order const&) = default;
};

namespace start_order_detail {

using counts = std::map<delegation_id, std::size_t>;

inline counts count(std::vector<draw_entrant> const& entrants) {
    counts found;
    for (auto const& e : entrants) {
        ++found[e.delegation];
    }
    return found;
}

inline bool neighbours(std::vector<draw_entrant> const& order) {
    return std::adjacent_find(order.begin(), order.end(), [](auto const& a, auto const& b) {
               return a.delegation == b.delegation;
           }) != order.end();
}

/// Whether an order can be completed after `last` was placed.
inline bool completes(counts const& left, std::size_t places, delegation_id const& last) {
    return std::all_of(left.begin(), left.end(), [&](auto const& one) {
        return one.second <= (one.first == last ? places / 2 : (places + 1) / 2);
    });
}

/// Why no order keeps the delegations apart; absent if one does.
inline std::optional<unknown> impossible(std::vector<draw_entrant> const& entrants) {
    auto const most = (entrants.size() + 1) / 2;
    for (auto const& [delegation, number] : count(entrants)) {
        if (number > most) {
            auto const n = std::to_string(number);
            auto const all = std::to_string(entrants.size());
            return unknown{{"无法使同队选手不相邻：代表队 " + delegation.str() + " 有 " + n +
                                " 名，共 " + all + " 名",
                            "no order keeps the delegations apart: " + delegation.str() + " has " +
                                n + " of " + all}};
        }
    }
    return std::nullopt;
}

inline std::vector<draw_entrant> permuted(std::vector<draw_entrant> const& sorted,
                                          std::string const& text) {
    std::vector<draw_entrant> order;
    for (auto const i : ranking::permutation(text, sorted.size())) {
        order.push_back(sorted[i]);
    }
    return order;
}

inline knowable<start_order> redrawn(event_draw const& draw,
                                     std::vector<draw_entrant> const& sorted,
                                     std::int64_t attempts) {
    for (std::int64_t attempt = 1; attempt <= attempts; ++attempt) {
        auto text = draw_text(draw, draw_purpose::start_order, attempt);
        auto order = permuted(sorted, text);
        if (!neighbours(order)) {
            return start_order{std::move(order), attempt, std::move(text)};
        }
    }
    auto const n = std::to_string(attempts);
    return unknown{{n + " 次抽签均有同队选手相邻：可增加次数或改用逐位抽签",
                    "neighbours of one delegation in each of " + n +
                        " draws: state more of them, or draw stepwise"}};
}

/// The delegations that can be next: not the one before, and the rest can be completed.
inline std::set<delegation_id> can_be_next(counts const& left, std::size_t places,
                                           std::vector<draw_entrant> const& order) {
    std::set<delegation_id> found;
    for (auto const& [delegation, number] : left) {
        bool const repeats = !order.empty() && order.back().delegation == delegation;
        if (number > 0 && !repeats) {
            auto after = left;
            --after[delegation];
            if (completes(after, places - 1, delegation)) {
                found.insert(delegation);
            }
        }
    }
    return found;
}

inline start_order stepwise(event_draw const& draw, std::vector<draw_entrant> left) {
    start_order made{{}, 1, draw_text(draw, draw_purpose::start_order)};
    ranking::seeded_draw numbers(made.text);
    auto counts_left = count(left);
    while (!left.empty()) {
        auto const next = can_be_next(counts_left, left.size(), made.order);
        std::vector<std::size_t> allowed;
        for (std::size_t i = 0; i < left.size(); ++i) {
            if (next.contains(left[i].delegation)) {
                allowed.push_back(i);
            }
        }
        auto const taken = allowed[static_cast<std::size_t>(numbers.below(allowed.size()))];
        --counts_left[left[taken].delegation];
        made.order.push_back(left[taken]);
        left.erase(left.begin() + static_cast<std::ptrdiff_t>(taken));
    }
    return made;
}

}  // namespace start_order_detail

/// Draws the start order. Unknown, with the reason, if no order keeps the delegations apart, or
/// none of the stated number of draws did. \param draw the event and its published seed. \param
/// entrants in any order. \param terms how neighbours of one delegation are kept apart. \throws
/// conflict if an entrant is there twice. \throws invalid_value if the seed is empty, `redraw` has
/// no positive number of attempts, or
///         attempts are stated for another way.
[[nodiscard]] inline knowable<start_order> draw_start_order(
    event_draw const& draw, std::vector<draw_entrant> const& entrants, start_terms const& terms) {
    bool const redraws = terms.separation == start_separation::redraw;
    if (redraws ? terms.attempts.value_or(0) < 1 : terms.attempts.has_value()) {
        throw invalid_value("start order: a number of attempts, 1 or more, goes with redraw only");
    }
    auto sorted = in_draw_order(entrants);
    if (terms.separation == start_separation::free) {
        auto text = draw_text(draw, draw_purpose::start_order);
        auto order = start_order_detail::permuted(sorted, text);
        return start_order{std::move(order), 1, std::move(text)};
    }
    if (auto why = start_order_detail::impossible(sorted)) {
        return *std::move(why);
    }
    return redraws ? start_order_detail::redrawn(draw, sorted, *terms.attempts)
                   : knowable(start_order_detail::stepwise(draw, std::move(sorted)));
}

}  // namespace heli::competition
