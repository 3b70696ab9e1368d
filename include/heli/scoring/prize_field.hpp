/// \file
/// Those who can win prizes: their measures, their answers to conditions, their flags.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/error.hpp>
#include <heli/core/label.hpp>
#include <heli/ranking/mark_table.hpp>
#include <heli/scoring/prize_list.hpp>
#include <heli/scoring/prize_terms.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace heli::scoring {

/// Whether a condition is met.
enum class condition_verdict : unsigned char {
    met,      ///< Yes.
    not_met,  ///< No.
    unknown,  ///< It cannot be said; until it can, the prize is not given.
};

/// The answer to one condition.
struct condition_answer {
    ranking::entrant_id id;        ///< Whose, a person's or a team's.
    prize_condition_id condition;  ///< Which condition.
    condition_verdict verdict;     ///< Whether it is met.
    bilingual reason = {};         ///< Why; without measures of health.

    friend bool operator==(condition_answer const&, condition_answer const&) = default;
};

/// Whether a flag is there.
enum class flag_verdict : unsigned char {
    raised,   ///< Yes.
    unknown,  ///< It could not be looked at; until it is, a prize it keeps back is not given.
};

/// A flag that was raised or could not be looked at: of safety, of integrity.
struct raised_flag {
    ranking::entrant_id id;                       ///< Whose, a person's or a team's.
    prize_flag_id flag;                           ///< Which flag.
    bilingual reason = {};                        ///< Why; without measures of health.
    flag_verdict verdict = flag_verdict::raised;  ///< Whether it is there.

    friend bool operator==(raised_flag const&, raised_flag const&) = default;
};

/// All persons, or all teams, as prizes see them: an open list of named measures, answers, flags.
class prize_field {
public:
    /// \throws not_found if an answer or a flag is about somebody who is not in the table.
    /// \throws conflict if a condition is answered, or a flag raised, twice for one of them.
    prize_field(ranking::mark_table marks, std::vector<condition_answer> answers,
                std::vector<raised_flag> flags)
        : marks_(std::move(marks)), answers_(std::move(answers)), flags_(std::move(flags)) {
        settle(answers_, [](auto const& a) { return std::pair(a.id, a.condition); });
        settle(flags_, [](auto const& f) { return std::pair(f.id, f.flag); });
    }

    /// The measures.
    [[nodiscard]] ranking::mark_table const& marks() const noexcept { return marks_; }
    /// The answers to conditions, by code of whose they are.
    [[nodiscard]] std::vector<condition_answer> const& answers() const noexcept { return answers_; }
    /// The flags, by code of whose they are.
    [[nodiscard]] std::vector<raised_flag> const& flags() const noexcept { return flags_; }

    /// What a prize's own conditions and flags have against somebody.
    /// \throws invalid_value if a condition of the prize is not answered.
    [[nodiscard]] std::vector<prize_barrier> barriers(prize const& p,
                                                      ranking::entrant_id const& id) const {
        std::vector<prize_barrier> found;
        for (auto const& condition : p.conditions) {
            auto const& answer = answer_of(p, id, condition);
            if (answer.verdict != condition_verdict::met) {
                found.push_back({answer.verdict == condition_verdict::not_met
                                     ? prize_bar::condition_not_met
                                     : prize_bar::condition_unknown,
                                 condition.str(), answer.reason});
            }
        }
        auto const before = [](raised_flag const& f, ranking::entrant_id const& wanted) {
            return f.id < wanted;
        };
        for (auto f = std::lower_bound(flags_.begin(), flags_.end(), id, before);
             f != flags_.end() && f->id == id; ++f) {
            if (std::find(p.withheld_by.begin(), p.withheld_by.end(), f->flag) !=
                p.withheld_by.end()) {
                found.push_back({f->verdict == flag_verdict::raised ? prize_bar::flagged
                                                                    : prize_bar::flag_unknown,
                                 f->flag.str(), f->reason});
            }
        }
        return found;
    }

    friend bool operator==(prize_field const&, prize_field const&) = default;

private:
    /// Sorts rows and refuses those that are there twice or about nobody.
    template <class Row, class Key>
    void settle(std::vector<Row>& rows, Key const& key) const {
        std::sort(rows.begin(), rows.end(),
                  [&](auto const& a, auto const& b) { return key(a) < key(b); });
        auto const twice =
            std::adjacent_find(rows.begin(), rows.end(),
                               [&](auto const& a, auto const& b) { return key(a) == key(b); });
        if (twice != rows.end()) {
            throw conflict(key(*twice).second.str() + " is there twice for " + twice->id.str());
        }
        for (auto const& row : rows) {
            static_cast<void>(marks_.row_of(row.id));
        }
    }
    [[nodiscard]] condition_answer const& answer_of(prize const& p, ranking::entrant_id const& id,
                                                    prize_condition_id const& condition) const {
        auto const at = std::lower_bound(
            answers_.begin(), answers_.end(), std::tie(id, condition),
            [](auto const& a, auto const& wanted) { return std::tie(a.id, a.condition) < wanted; });
        if (at == answers_.end() || at->id != id || at->condition != condition) {
            throw invalid_value("prize " + p.id.str() + ": no answer whether " + id.str() +
                                " meets condition " + condition.str());
        }
        return *at;
    }

    ranking::mark_table marks_;
    std::vector<condition_answer> answers_;
    std::vector<raised_flag> flags_;
};

}  // namespace heli::scoring

namespace heli {

/// Tokens and names of `scoring::condition_verdict`.
template <>
struct labels_of<scoring::condition_verdict> {
    /// One row a member.
    static constexpr label<scoring::condition_verdict> rows[] = {
        {scoring::condition_verdict::met, "met", "符合", "met"},
        {scoring::condition_verdict::not_met, "not_met", "不符合", "not met"},
        {scoring::condition_verdict::unknown, "unknown", "不明", "unknown"},
    };
};

/// Tokens and names of `scoring::flag_verdict`.
template <>
struct labels_of<scoring::flag_verdict> {
    /// One row a member.
    static constexpr label<scoring::flag_verdict> rows[] = {
        {scoring::flag_verdict::raised, "raised", "有", "raised"},
        {scoring::flag_verdict::unknown, "unknown", "不明", "unknown"},
    };
};

}  // namespace heli
