/// \file
/// What an entry is counted for, in words: the contest, a day, a meal of a day, an activity, a
/// week.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/scoring/instant_text.hpp>
#include <heli/scoring/scored_contest.hpp>

#include <algorithm>
#include <cstdint>
#include <string>

namespace heli::scoring {

/// `week 2 (2025-07-08 to 2025-07-14)`: weeks count from 1 and from the first day of the contest,
/// those before it from 0 down; only days on which the item is open are named.
[[nodiscard]] inline bilingual week_words(proved_rules const& rules, proved_item const& item,
                                          std::int64_t day) {
    auto const week = static_cast<std::int32_t>(open_days::week_of(day));
    auto const text = [&](std::int32_t number) { return to_text(rules.clock().date_of(number)); };
    auto const first = text(std::max(week * 7, item.days.first));
    auto const last = text(std::min(week * 7 + 6, item.days.last));
    auto const number = std::to_string(week + 1);
    return {"第 " + number + " 周（" + first + " 至 " + last + "）",
            "week " + number + " (" + first + " to " + last + ")"};
}

/// What a valid entry is counted for.
/// \param codes of the entry; its item must be there, and its day be one on which that is open.
[[nodiscard]] inline bilingual bucket_words(scored_contest const& contest, entry_codes const& codes,
                                            std::uint32_t row) {
    auto const& item = contest.rules.items()[*codes.item];
    auto const [zh, en] = called(item.rule);
    auto const number = contest.rules.clock().day_of(contest.log.occurred_at[row]);
    auto const day = to_text(contest.rules.clock().date_of(static_cast<std::int32_t>(number)));
    switch (item.rule.bucket) {
        case bucket::once:
            return {zh, en};
        case bucket::day_slot: {
            auto const slot = std::string(contest.log.slot[row]);
            return {zh + " " + day + " " + slot, en + " on " + day + ", " + slot};
        }
        case bucket::ref: {
            auto const ref = std::string(contest.log.ref[row]);
            return {zh + " " + ref, en + " " + ref};
        }
        case bucket::week7: {
            auto const week = week_words(contest.rules, item, number);
            return {zh + " " + week.zh, en + " in " + week.en};
        }
        case bucket::day:
        case bucket::day_value:
            break;
    }
    return {zh + " " + day, en + " on " + day};
}

}  // namespace heli::scoring
