/// \file
/// Who gets which award, why, and who just missed one.
#pragma once

#include <heli/ranking/award_scheme.hpp>
#include <heli/ranking/mark.hpp>
#include <heli/ranking/rank.hpp>
#include <heli/ranking/standing.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace heli::ranking {

/// Whether an entrant can be given an award.
enum class eligibility : unsigned char {
    eligible,  ///< Takes part in the awards.
    guest,     ///< Is ranked with the others and uses up no place of an award.
};

/// An entrant as awards see it.
struct contender {
    entrant_id id;               ///< Its code.
    ranking::standing standing;  ///< Where it stands among all.
    ranking::eligibility eligibility = ranking::eligibility::eligible;  ///< Whether it can win.

    friend bool operator==(contender const&, contender const&) = default;
};

/// Why an entrant gets an award or none.
enum class award_reason : unsigned char {
    within,    ///< It is within the total up to the award.
    tied_in,   ///< It is tied over the edge of the award, and such ties are included.
    beyond,    ///< It is behind the last award.
    guest,     ///< It takes part without being eligible.
    unranked,  ///< It has no result.
};

/// What one entrant gets.
struct award_line {
    entrant_id id;                     ///< Its code.
    std::optional<std::size_t> award;  ///< Number of the award, from 0; absent if it gets none.
    award_reason reason;               ///< Why.
    standing among_eligible;           ///< Where it stands among those who can win.

    friend bool operator==(award_line const&, award_line const&) = default;
};

/// An entrant directly behind the last one who got an award.
struct near_miss {
    std::size_t award;                      ///< The award that it missed.
    entrant_id id;                          ///< Its code.
    std::optional<entrant_id> last_winner;  ///< Who is directly before; absent if nobody is.
    bool tied_over_edge;  ///< Whether it is in a tie over the edge, which was not included.

    friend bool operator==(near_miss const&, near_miss const&) = default;
};

/// The awards of a contest.
struct award_list {
    std::vector<award_line> lines;       ///< One for each contender, in the order given.
    std::vector<near_miss> near_misses;  ///< By award, then by place.
    std::int64_t entrants;               ///< How many shares and minimum numbers count.
    std::vector<std::int64_t> totals;    ///< Places up to each award.

    friend bool operator==(award_list const&, award_list const&) = default;
};

namespace award_detail {

/// Where each contender stands among those who can win; guests stand nowhere.
inline std::vector<standing> among_eligible(std::vector<contender> const& contenders) {
    std::vector<outcome<std::uint32_t>> better;
    std::vector<entrant_id> ids;
    for (auto const& c : contenders) {
        ids.push_back(c.id);
        if (c.standing.ranked() && c.eligibility == eligibility::eligible) {
            better.emplace_back(c.standing.better);
        } else {
            better.emplace_back(c.standing.ranked() ? attendance::absent : c.standing.attendance);
        }
    }
    return rank(better, direction::lower_is_better, ids);
}

inline award_line line(contender const& c, standing const& s, award_scheme const& scheme,
                       std::vector<std::int64_t> const& totals) {
    award_line found{c.id, std::nullopt, award_reason::beyond, s};
    if (c.eligibility == eligibility::guest || !s.ranked()) {
        found.reason =
            c.eligibility == eligibility::guest ? award_reason::guest : award_reason::unranked;
        return found;
    }
    std::int64_t const best = std::int64_t{s.better} + 1;
    std::int64_t const worst = std::int64_t{s.better} + s.equal;
    for (std::size_t award = 0; award < totals.size() && !found.award; ++award) {
        if (worst <= totals[award] ||
            (best <= totals[award] && scheme.edge() == tie_edge::include)) {
            found.award = award;
            found.reason = worst <= totals[award] ? award_reason::within : award_reason::tied_in;
        }
    }
    return found;
}

/// Adds those directly behind the last winner of `award`.
/// \param order the eligible by their places. \param lines of all.
inline void add_near_misses(award_list& list, std::vector<std::size_t> const& order,
                            std::size_t award) {
    auto const before = award == 0 ? 0 : list.totals[award - 1];
    if (list.totals[award] == before) {
        return;  // it has no places
    }
    auto const& lines = list.lines;
    auto const has_won = [&](std::size_t row) {
        return lines[row].award && *lines[row].award <= award;
    };
    auto const next = std::find_if_not(order.begin(), order.end(), has_won);
    for (auto i = next; i != order.end(); ++i) {
        auto const& s = lines[*i].among_eligible;
        if (s.better != lines[*next].among_eligible.better) {
            break;
        }
        list.near_misses.push_back(
            {award, lines[*i].id,
             next == order.begin() ? std::nullopt : std::optional(lines[*(next - 1)].id),
             std::int64_t{s.better} < list.totals[award]});
    }
}

}  // namespace award_detail

/// Gives the awards. A better award is never passed on to the next: totals count from the top.
/// \throws conflict if two contenders have the same id.
[[nodiscard]] inline award_list give_awards(award_scheme const& scheme,
                                            std::vector<contender> const& contenders) {
    auto const standings = award_detail::among_eligible(contenders);
    award_list list{{}, {}, 0, {}};
    for (auto const& c : contenders) {
        bool const counted = scheme.terms().base == award_base::entered || c.standing.ranked();
        list.entrants += c.eligibility == eligibility::eligible && counted ? 1 : 0;
    }
    list.totals = scheme.totals(list.entrants);
    std::vector<std::size_t> order;
    for (std::size_t row = 0; row < contenders.size(); ++row) {
        list.lines.push_back(
            award_detail::line(contenders[row], standings[row], scheme, list.totals));
        if (standings[row].ranked()) {
            order.push_back(row);
        }
    }
    std::sort(order.begin(), order.end(),
              [&](auto a, auto b) { return standings[a].position < standings[b].position; });
    for (std::size_t award = 0; award < list.totals.size(); ++award) {
        award_detail::add_near_misses(list, order, award);
    }
    return list;
}

}  // namespace heli::ranking

namespace heli {

/// Tokens and names of `ranking::eligibility`.
template <>
struct labels_of<ranking::eligibility> {
    /// One row a member.
    static constexpr label<ranking::eligibility> rows[] = {
        {ranking::eligibility::eligible, "eligible", "参评", "eligible"},
        {ranking::eligibility::guest, "guest", "不参评", "guest"},
    };
};

/// Tokens and names of `ranking::award_reason`.
template <>
struct labels_of<ranking::award_reason> {
    /// One row a member.
    static constexpr label<ranking::award_reason> rows[] = {
        {ranking::award_reason::within, "within", "名次在名额内", "within the places"},
        {ranking::award_reason::tied_in, "tied_in", "名额末位并列，一并授予",
         "tied at the edge, included"},
        {ranking::award_reason::beyond, "beyond", "名次在名额外", "beyond the places"},
        {ranking::award_reason::guest, "guest", "不参评", "guest"},
        {ranking::award_reason::unranked, "unranked", "未排名", "not ranked"},
    };
};

}  // namespace heli
