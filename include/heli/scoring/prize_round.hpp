/// \file
/// One prize: its ranking, who cannot win it, who does, and who moved up.
#pragma once

#include <heli/core/rational_text.hpp>
#include <heli/ranking/award.hpp>
#include <heli/ranking/tie_break.hpp>
#include <heli/ranking/tie_decision.hpp>
#include <heli/ranking/tie_value.hpp>
#include <heli/scoring/prize_field.hpp>
#include <heli/scoring/prize_list.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace heli::scoring {

/// What prizes given before mean for those who can have one only, by code.
using earlier_prizes = std::map<ranking::entrant_id, prize_barrier>;

namespace prize_round_detail {

/// The table with those unranked who have no value for the measure of a prize.
inline ranking::mark_table table_for(ranking::tie_chain const& chain,
                                     ranking::mark_table const& marks) {
    ranking::key_reader const measure(chain.keys().front(), marks);
    auto entrants = marks.entrants();
    for (std::uint32_t row = 0; row < entrants.size(); ++row) {
        auto const value = measure(row);
        if (entrants[row].attendance == ranking::attendance::present && !value.present()) {
            entrants[row].attendance = value.attendance();
        }
    }
    return {marks.columns(), std::move(entrants)};
}

/// What stands against a measure by which nothing was done: see `prize::least`.
inline std::optional<prize_barrier> below_least(prize const& p, rational const& measure) {
    auto const& key = p.keys.front();
    if (key.direction == ranking::direction::lower_is_better ||
        (p.least ? measure >= *p.least : measure > 0)) {
        return std::nullopt;
    }
    auto const value = heli::to_text(measure);
    auto const least = p.least ? heli::to_text(*p.least) : std::string();
    return prize_barrier{prize_bar::below_least,
                         key.id.str(),
                         {key.name.in(language::zh) + "为 " + value +
                              (p.least ? "，至少须为 " + least : "，须大于 0"),
                          key.name.in(language::en) + " " + value + ": expected " +
                              (p.least ? "at least " + least : "more than 0")}};
}

}  // namespace prize_round_detail

/// One prize while it is given.
class prize_round {
public:
    /// Ranks the field. All must outlive the round.
    /// \throws not_found if a measure of the prize is no column of the table.
    /// \throws invalid_value if a condition is not answered for somebody with a result, or a mark
    ///         is missing that a key says must not be.
    prize_round(prize const& p, ranking::tie_chain const& chain, prize_field const& field,
                earlier_prizes const& earlier)
        : prize_(p),
          chain_(chain),
          table_(prize_round_detail::table_for(chain, field.marks())),
          ranking_(ranking::break_ties(chain, table_, p.draw_seed)),
          barriers_(table_.entrants().size()) {
        for (auto const& place : ranking_.places) {
            auto& against = barriers_[place.row];
            against = field.barriers(p, id_of(place.row));
            if (auto const at = earlier.find(id_of(place.row)); at != earlier.end()) {
                against.push_back(at->second);
            }
            if (auto barrier = prize_round_detail::below_least(p, measure(place.row).key())) {
                against.push_back(std::move(*barrier));
            }
            if (against.empty()) {
                eligible_.push_back(place.row);
            }
        }
    }

    /// What becomes of the prize.
    [[nodiscard]] prize_result give() const {
        auto const list = awards();
        prize_result found{prize_.id, {}, {}, {}, {}, {}, prize_.places};
        add_passed_over(found);
        for (std::size_t i = 0; i < eligible_.size(); ++i) {
            if (auto const& line = list.lines[eligible_[i]]; line.award) {
                found.awards.push_back(award(i, list, found.passed_over));
            }
        }
        found.places_left = std::max<std::int64_t>(
            0, prize_.places - static_cast<std::int64_t>(found.awards.size()));
        for (auto const& miss : list.near_misses) {
            if (miss.tied_over_edge && *prize_.end != ranking::chain_end::shared) {
                found.undecided.push_back(miss.id);
            } else {
                found.near_misses.push_back(near_miss(miss, list));
            }
        }
        for (auto const row : ranking_.unranked) {
            found.unranked.push_back({id_of(row), ranking_.standings[row].attendance});
        }
        return found;
    }

private:
    [[nodiscard]] ranking::entrant_id const& id_of(std::uint32_t row) const {
        return table_.entrants()[row].id;
    }
    [[nodiscard]] ranking::mark measure(std::uint32_t row) const {
        return ranking::key_reader(chain_.keys().front(), table_)(row);
    }
    /// Ties that a draw or a decision is to end are not included in the meantime.
    [[nodiscard]] ranking::tie_edge edge() const {
        return prize_.edge.value_or(ranking::tie_edge::exclude);
    }
    [[nodiscard]] ranking::award_list awards() const {
        ranking::award_terms terms{
            {{ranking::award_id(prize_.id.view()), prize_.name, rational(prize_.places)}}};
        terms.edge = edge();
        std::vector<ranking::contender> contenders;
        for (std::uint32_t row = 0; row < barriers_.size(); ++row) {
            contenders.push_back({id_of(row), ranking_.standings[row],
                                  barriers_[row].empty() ? ranking::eligibility::eligible
                                                         : ranking::eligibility::guest});
        }
        return ranking::give_awards(ranking::award_scheme(std::move(terms)), contenders);
    }
    /// Those with barriers whom fewer eligible ones than there are places are ahead of.
    void add_passed_over(prize_result& found) const {
        for (auto const& place : ranking_.places) {
            auto const& standing = ranking_.standings[place.row];
            auto const last = std::partition_point(
                eligible_.begin(), eligible_.end(),
                [&](auto row) { return ranking_.standings[row].better < standing.better; });
            if (!barriers_[place.row].empty() && last - eligible_.begin() < prize_.places) {
                found.passed_over.push_back(
                    {id_of(place.row), measure(place.row), standing, barriers_[place.row]});
            }
        }
    }
    [[nodiscard]] bool wins_among_all(ranking::standing const& s) const {
        return std::int64_t{s.better} + s.equal <= prize_.places ||
               (edge() == ranking::tie_edge::include && s.better < prize_.places);
    }
    /// What separates two of those who could win; their places are those among these.
    [[nodiscard]] ranking::tie_decision between(ranking::entrant_id const& a,
                                                ranking::entrant_id const& b,
                                                ranking::award_list const& list) const {
        auto found = ranking::why(chain_, table_, ranking_, a, b);
        found.earlier_standing = list.lines[table_.row_of(found.earlier)].among_eligible;
        found.later_standing = list.lines[table_.row_of(found.later)].among_eligible;
        return found;
    }
    /// \param number of the winner among those who could win.
    [[nodiscard]] prize_award award(std::size_t number, ranking::award_list const& list,
                                    std::vector<prize_passed_over> const& passed_over) const {
        auto const row = eligible_[number];
        auto const& line = list.lines[row];
        prize_award found{line.id, measure(row), line.among_eligible, line.reason, {}, {}};
        if (number + 1 < eligible_.size()) {
            found.against_next = between(line.id, id_of(eligible_[number + 1]), list);
        }
        auto const& standing = ranking_.standings[row];
        for (auto const& other : passed_over) {
            if (!wins_among_all(standing) && other.standing.better <= standing.better) {
                found.moved_up_past.push_back(other.id);
            }
        }
        return found;
    }
    [[nodiscard]] prize_near_miss near_miss(ranking::near_miss const& miss,
                                            ranking::award_list const& list) const {
        auto const row = table_.row_of(miss.id);
        prize_near_miss found{
            miss.id, measure(row), list.lines[row].among_eligible, miss.tied_over_edge, {}};
        if (miss.last_winner) {
            found.against_last = between(*miss.last_winner, miss.id, list);
        }
        return found;
    }

    prize const& prize_;
    ranking::tie_chain const& chain_;
    ranking::mark_table table_;
    ranking::chain_ranking ranking_;
    std::vector<std::vector<prize_barrier>> barriers_;  // of each row of the table
    std::vector<std::uint32_t> eligible_;               // rows by place
};

}  // namespace heli::scoring
