/// \file
/// What a person can still earn from a day on, given what is credited.
#pragma once

#include <heli/core/label.hpp>
#include <heli/scoring/scored_contest.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace heli::scoring {

/// What limits what can still be earned.
enum class left_bound : unsigned char {
    buckets,   ///< Days, weeks and caps: the figure can be reached.
    cap_only,  ///< Only the cap: the rules do not say how many things there are to refer to.
};

/// What can still be earned by one item.
struct item_left {
    point_item_id item;     ///< The item.
    heli::points earned;    ///< What it has earned.
    heli::points most;      ///< The most that it can still earn.
    std::int64_t open = 0;  ///< Buckets that can still earn more; 0 if only the cap limits.
    left_bound bound = left_bound::buckets;  ///< What limits it.

    friend bool operator==(item_left const&, item_left const&) = default;
};

/// What a person can still earn by entries recorded from the first instant of a day on.
struct points_left {
    date from;                     ///< That day.
    std::vector<item_left> items;  ///< By item, in the order of the rules.
    heli::points earned;           ///< What all items have earned.
    heli::points most;             ///< The most that can still be earned.
    left_bound bound;              ///< `cap_only` if that is so for an item that can earn more.

    friend bool operator==(points_left const&, points_left const&) = default;
};

namespace still_attainable_detail {

/// The first day on which something may have happened that is recorded on day `from`: it is not
/// late if the grace after its end reaches into that day.
[[nodiscard]] inline std::int64_t first_recordable(contest_rules const& rules,
                                                   std::int64_t from) noexcept {
    auto const grace = std::chrono::seconds(*rules.late_grace).count();
    return floor_quotient(from * 86400 - grace, 86400);
}

/// Whether an entry of a day, recorded in time from the stated day on, is not refused.
[[nodiscard]] inline bool earns_on(proved_item const& item, std::int64_t day) noexcept {
    bool const ignored = item.rule.partial_week == partial_week::ignored && item.days.cut_week(day);
    return item.days.hold(day) && !ignored;
}

/// The buckets of a day that are open from `first` on, as marks in a row of buckets.
inline void mark_open(proved_item const& item, std::int64_t first, std::vector<char>& open) {
    auto const slots = item.rule.bucket == bucket::day_slot ? item.rule.slots.size() : 1U;
    for (auto day = std::max<std::int64_t>(first, item.days.first); day <= item.days.last; ++day) {
        for (std::uint32_t slot = 0; earns_on(item, day) && slot < slots; ++slot) {
            open[bucket_of(item, day, slot)] = 1;
        }
    }
}

/// What one item can still earn, by what its buckets hold.
[[nodiscard]] inline item_left left_of(proved_item const& item, std::span<points const> held,
                                       std::int64_t first, points earned) {
    item_left left{item.rule.id, earned, points(0), 0, left_bound::buckets};
    auto const rest = item.rule.cap - earned;
    std::vector<char> open(std::max<std::size_t>(item.buckets, 1));
    mark_open(item, first, open);
    if (item.rule.bucket == bucket::ref) {
        bool const any = open.front() != 0 && rest > points(0);
        left.most = any ? rest : points(0);
        left.bound = any ? left_bound::cap_only : left_bound::buckets;
        return left;
    }
    auto const full = worth_of(item.rule, std::numeric_limits<std::int64_t>::max()).points;
    auto worth = points(0);
    for (std::size_t i = 0; i < open.size(); ++i) {
        bool const more = open[i] != 0 && held[i] < full;
        worth = worth + (more ? full : held[i]);
        left.open += more ? 1 : 0;
    }
    left.most = std::min(worth, item.rule.cap) - earned;
    left.open = left.most > points(0) ? left.open : 0;
    return left;
}

/// What each bucket of each item holds without the cap of the item.
[[nodiscard]] inline std::vector<points> held_by(scored_contest const& contest,
                                                 std::span<std::uint32_t const> rows) {
    std::vector<points> held(contest.rules.buckets());
    for (auto const row : rows) {
        auto const status = contest.scored.status[row];
        if (status != entry_status::credited && status != entry_status::capped) {
            continue;
        }
        auto const codes = codes_of(contest.rules, contest.people, contest.log, row);
        auto const& item = contest.rules.items()[*codes.item];
        if (item.buckets > 0) {
            auto const own = judge(contest.rules, codes, facts_of(contest.log, row)).bucket;
            held[item.first_bucket + own] = worth_of(item.rule, contest.log.value[row]).points;
        }
    }
    return held;
}

}  // namespace still_attainable_detail

/// The most that a person can still earn by entries that are recorded from the first instant of a
/// day on: later days, and earlier ones that may still be recorded. What the log holds is taken as
/// given, so that earned and most add up to the best final score.
/// \param from any day: before the contest everything is left, after it nothing.
/// \throws not_found if the person takes no part.
/// \throws invalid_value if `from` is no day.
[[nodiscard]] inline points_left still_attainable(scored_contest const& contest,
                                                  person_id const& person, date const& from) {
    using namespace still_attainable_detail;
    auto const held = held_by(contest, rows_of(contest, person));
    auto const first =
        first_recordable(contest.rules.rules(), contest.rules.clock().number_of(from));
    auto const number = *contest.people.find(person.view());
    points_left left{from, {}, contest.scored.scores.total(number), points(0), left_bound::buckets};
    for (std::size_t i = 0; i < contest.rules.items().size(); ++i) {
        auto const& item = contest.rules.items()[i];
        auto const own = std::span(held).subspan(item.first_bucket, item.buckets);
        left.items.push_back(left_of(item, own, first, contest.scored.scores.of(number, i)));
        left.most = left.most + left.items.back().most;
        left.bound = std::max(left.bound, left.items.back().bound);
    }
    return left;
}

}  // namespace heli::scoring

namespace heli {

/// Tokens and names of `scoring::left_bound`.
template <>
struct labels_of<scoring::left_bound> {
    /// One row a member.
    static constexpr label<scoring::left_bound> rows[] = {
        {scoring::left_bound::buckets, "buckets", "按剩余日、周及上限计",
         "by days, weeks and caps"},
        {scoring::left_bound::cap_only, "cap_only", "仅受上限限制，可参加的项数未知",
         "by the cap only; how many there are is unknown"},
    };
};

}  // namespace heli
