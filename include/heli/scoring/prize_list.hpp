/// \file
/// Who got which prize and why, who just missed one, and whom a place was not given: the answer.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/label.hpp>
#include <heli/ranking/award.hpp>
#include <heli/ranking/tie_decision.hpp>
#include <heli/scoring/prize_terms.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace heli::scoring {

/// What stands between somebody and a prize.
enum class prize_bar : unsigned char {
    condition_not_met,  ///< A condition of the prize is not met.
    condition_unknown,  ///< It is not known whether a condition is met.
    flagged,            ///< A flag keeps the prize back.
    flag_unknown,       ///< Whether there is a flag that keeps it back could not be looked at.
    below_least,        ///< The measure is less than the least that wins.
    has_prize,          ///< It has a prize given before, and can have one only.
    may_have_prize,     ///< A draw or a decision on a prize given before is still to come.
};

/// One thing that stands between somebody and a prize.
struct prize_barrier {
    prize_bar bar;     ///< Of which kind.
    std::string what;  ///< Code of the condition, the flag, the measure or the other prize.
    bilingual reason;  ///< What the caller says about it, or by how much; empty for another prize.

    friend bool operator==(prize_barrier const&, prize_barrier const&) = default;
};

/// A prize that is given to somebody.
struct prize_award {
    ranking::entrant_id winner;        ///< A person or a team.
    ranking::mark measure;             ///< Value of the first key, as it was compared.
    ranking::standing among_eligible;  ///< Where it stands among those who could win.
    ranking::award_reason reason;      ///< `within` the places, or `tied_in` at their edge.
    /// What separates it from the next of those who could win; absent if it is the last of them.
    std::optional<ranking::tie_decision> against_next;
    /// Those before it, or tied with it, who could not win and without whom it would not have won.
    std::vector<ranking::entrant_id> moved_up_past;

    friend bool operator==(prize_award const&, prize_award const&) = default;
};

/// Somebody directly behind the last one who got the prize.
struct prize_near_miss {
    ranking::entrant_id id;            ///< A person or a team.
    ranking::mark measure;             ///< Value of the first key, as it was compared.
    ranking::standing among_eligible;  ///< Where it stands among those who could win.
    bool tied_over_edge;               ///< Whether it is in a tie over the edge, not included.
    /// What separates it from the last winner; absent if nobody has won.
    std::optional<ranking::tie_decision> against_last;

    friend bool operator==(prize_near_miss const&, prize_near_miss const&) = default;
};

/// Somebody who stood high enough for a place and could not win. For the organiser, not for a
/// published list: a flag can tell something about health.
struct prize_passed_over {
    ranking::entrant_id id;               ///< A person or a team.
    ranking::mark measure;                ///< Value of the first key, as it was compared.
    ranking::standing standing;           ///< Where it stands among all.
    std::vector<prize_barrier> barriers;  ///< Everything that stands against it.

    friend bool operator==(prize_passed_over const&, prize_passed_over const&) = default;
};

/// Somebody who has no result for a prize.
struct prize_unranked {
    ranking::entrant_id id;          ///< A person or a team.
    ranking::attendance attendance;  ///< Why.

    friend bool operator==(prize_unranked const&, prize_unranked const&) = default;
};

/// What became of one prize. Lists are by place, and those of one place by code.
struct prize_result {
    prize_id prize;                              ///< Which.
    std::vector<prize_award> awards;             ///< Who got it.
    std::vector<prize_near_miss> near_misses;    ///< Who is directly behind.
    std::vector<prize_passed_over> passed_over;  ///< Who stood high enough and could not win.
    std::vector<ranking::entrant_id> undecided;  ///< Tied over the edge until a draw or a decision.
    std::vector<prize_unranked> unranked;        ///< Who has no result for it, by code.
    std::int64_t places_left = 0;                ///< Places that nobody got.

    friend bool operator==(prize_result const&, prize_result const&) = default;
};

/// All prizes, in the order in which they were given.
struct prize_list {
    std::vector<prize_result> prizes;         ///< One for each prize.
    std::vector<prize_flag_id> unused_flags;  ///< Raised flags that keep back no prize at all.

    friend bool operator==(prize_list const&, prize_list const&) = default;
};

}  // namespace heli::scoring

namespace heli {

/// Tokens and names of `scoring::prize_bar`.
template <>
struct labels_of<scoring::prize_bar> {
    /// One row a member.
    static constexpr label<scoring::prize_bar> rows[] = {
        {scoring::prize_bar::condition_not_met, "condition_not_met", "不符合条件",
         "a condition is not met"},
        {scoring::prize_bar::condition_unknown, "condition_unknown", "条件是否符合不明",
         "it is not known whether a condition is met"},
        {scoring::prize_bar::flagged, "flagged", "因标记不予授奖", "withheld because of a flag"},
        {scoring::prize_bar::flag_unknown, "flag_unknown", "是否有此标记不明",
         "it is not known whether there is a flag"},
        {scoring::prize_bar::below_least, "below_least", "未达到授奖的最低要求",
         "less than the least that wins"},
        {scoring::prize_bar::has_prize, "has_prize", "已获其他奖项", "has another prize already"},
        {scoring::prize_bar::may_have_prize, "may_have_prize", "其他奖项尚待决定",
         "another prize is still open"},
    };
};

}  // namespace heli
