#include <heli/io/json_contest.hpp>
#include <heli/scoring/instant_text.hpp>

#include "json_contest_parts.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

namespace heli::io {

namespace {

using namespace scoring;

/// The name that the rules of scoring give a status: its token in capitals.
std::string status_name(scoring::entry_status status) {
    std::string name(token(status));
    std::transform(name.begin(), name.end(), name.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return name;
}
json contest_head(std::string_view kind, scored_contest const& contest) {
    auto result = document(kind);
    result["contest"] = contest.rules.rules().id.view();
    return result;
}
/// Numbers of the people by code.
std::vector<std::size_t> by_code(participants const& people) {
    std::vector<std::size_t> order(people.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](auto a, auto b) { return people.people()[a] < people.people()[b]; });
    return order;
}
json counts_part(std::vector<entry_status> const& rows) {
    auto const counts = count_statuses(rows);
    auto result = json::object();
    for (auto const& row : labels_of<entry_status>::rows) {
        if (auto const count = counts[static_cast<std::size_t>(row.value)]; count != 0) {
            result[status_name(row.value)] = count;
        }
    }
    return result;
}
/// What each item brought to a person, or to everybody.
template <class Points>
json items_part(proved_rules const& rules, Points const& points_of) {
    auto result = json::object();
    for (std::size_t item = 0; item < rules.items().size(); ++item) {
        result[rules.items()[item].rule.id.str()] = part(points_of(item));
    }
    return result;
}

}  // namespace

std::string to_json(scored_contest const& contest) {
    auto const& scores = contest.scored.scores;
    auto const& people = contest.people.people();
    auto const totals = scores.totals();
    std::vector<std::int64_t> counts;
    for (auto const total : totals) {
        counts.push_back(total.count());
    }
    auto const standings = ranking::rank(counts, ranking::direction::higher_is_better, people);
    auto result = contest_head("contest_scores", contest);
    result["total"] = part(contest.rules.rules().total);
    result["rows"] = contest.log.size();
    result["status_counts"] = counts_part(contest.scored.status);
    result["points_by_rule"] =
        items_part(contest.rules, [&](std::size_t item) { return scores.by_item(item); });
    result["points_by_person"] = json::object();
    result["totals"] = json::object();
    put(result, "rank_method", ranking::rank_method::standard);
    result["ranks"] = json::object();
    for (auto const i : by_code(contest.people)) {
        auto const code = people[i].str();
        result["points_by_person"][code] =
            items_part(contest.rules, [&](std::size_t item) { return scores.of(i, item); });
        result["totals"][code] = counts[i];
        result["ranks"][code] = place_part(standings[i], ranking::rank_method::standard);
    }
    result["choices"] = choices_part(choices_of(contest.rules));
    result["warnings"] = list(contest.rules.warnings());
    return bytes(result);
}

namespace {

json row_part(std::optional<std::uint32_t> row, scored_contest const& contest) {
    return row ? json{{"row", *row}, {"event_id", contest.log.event_id[*row]}} : json(nullptr);
}
json line_part(trace_line const& line, scored_contest const& contest) {
    auto const offset = contest.rules.rules().utc_offset;
    auto result = json{
        {"row", line.row},
        {"event_id", line.event_id},
        {"item", line.item ? json(line.item->view()) : json(nullptr)},
        {"kind", contest.log.kind[line.row]},
        {"day", io::part(line.day)},
        {"occurred_at", instant_text(contest.log.occurred_at[line.row], offset)},
        {"recorded_at", instant_text(contest.log.recorded_at[line.row], offset)},
        {"bucket", io::part(line.bucket)},
        {"status", status_name(line.status)},
    };
    auto const& label = label_of(line.status);
    result["status_label"] = json{{"zh", label.zh}, {"en", label.en}};
    result["points"] = part(line.points);
    result["decided_by"] = row_part(line.decided_by, contest);
    result["reason"] = io::part(line.reason);
    return result;
}
json left_part(std::optional<points_left> const& left) {
    if (!left) {
        return nullptr;
    }
    auto const bound = [](json& into, left_bound value) { put(into, "bound", value); };
    auto result = json{{"from", io::part(left->from)}, {"most", part(left->most)}};
    bound(result, left->bound);
    result["items"] = json::array();
    for (auto const& item : left->items) {
        auto one = json{{"item", item.item.view()},
                        {"earned", part(item.earned)},
                        {"most", part(item.most)},
                        {"open_buckets", item.open}};
        bound(one, item.bound);
        result["items"].push_back(std::move(one));
    }
    return result;
}

}  // namespace

std::string to_json(person_trace const& trace, scored_contest const& contest) {
    auto result = contest_head("person_trace", contest);
    result["person"] = trace.person.view();
    result["day"] = io::part(trace.day);
    result["earned"] = part(trace.earned);
    result["items"] = json::array();
    for (auto const& sum : trace.items) {
        result["items"].push_back(json{{"item", sum.item.view()},
                                       {"before_cap", part(sum.before_cap)},
                                       {"earned", part(sum.earned)},
                                       {"lost_to_cap", part(sum.lost)},
                                       {"cap", part(sum.cap)},
                                       {"earned_all", part(sum.earned_all)},
                                       {"cap_reached_by", row_part(sum.reached_by, contest)}});
    }
    result["lines"] = json::array();
    for (auto const& line : trace.lines) {
        result["lines"].push_back(line_part(line, contest));
    }
    result["refused_lines"] = trace.refused;
    result["left"] = left_part(trace.left);
    result["choices"] = choices_part(trace.choices);
    return bytes(result);
}

std::string to_json(leaderboard const& board, ranking::rank_method method,
                    scored_contest const& contest) {
    auto result = contest_head("leaderboard", contest);
    result["day"] = io::part(board.at.day);
    result["known_at"] =
        board.at.known_at ? json(instant_text(*board.at.known_at, contest.rules.rules().utc_offset))
                          : json(nullptr);
    put(result, "rank_method", method);
    result["places"] = json::array();
    for (auto const& place : best_first(board)) {
        result["places"].push_back(json{{"person", place.person.view()},
                                        {"points", part(place.points)},
                                        {"place", place_part(place.standing, method)},
                                        {"tied", place.standing.equal > 1}});
    }
    result["choices"] = choices_part(choices_of(contest.rules));
    return bytes(result);
}

namespace {

json score_part(final_line const& line, final_score const* score) {
    auto result = json{
        {"person", line.person.view()},
        {"points", part(line.points)},
        {"points_share", part(line.points_share)},
        {"effect_score", mark_part(line.effect)},
        {"score", score == nullptr ? json(nullptr) : mark_part(score->score)},
        {"place", score == nullptr ? json(nullptr)
                                   : place_part(score->standing, ranking::rank_method::standard)}};
    put(result, "attendance", line.attendance);
    bool const own = line.reason.zh.empty() && line.reason.en.empty();
    result["reason"] = own ? json(nullptr) : io::part(line.reason);
    return result;
}

}  // namespace

std::string to_json(final_standings const& standings) {
    auto result = document("final_standings");
    auto const& terms = standings.terms;
    result["total"] = part(standings.total);
    result["points_weight"] = terms.points_weight ? part(*terms.points_weight) : json(nullptr);
    put(result, "without_effect", terms.without_effect);
    result["terms"] = io::part(to_words(terms));
    put(result, "rank_method", ranking::rank_method::standard);
    auto const& scores = standings.scores;
    result["unknown"] = scores.known() ? json(nullptr) : io::part(scores.reason());
    result["people"] = json::array();
    for (std::size_t i = 0; i < standings.lines.size(); ++i) {
        result["people"].push_back(
            score_part(standings.lines[i], scores.known() ? &scores.value()[i] : nullptr));
    }
    return bytes(result);
}

}  // namespace heli::io
