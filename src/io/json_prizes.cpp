#include <heli/io/json_contest.hpp>
#include <heli/scoring/outcome_choices.hpp>
#include <heli/scoring/prize_words.hpp>

#include "json_contest_parts.hpp"

#include <cstddef>
#include <tuple>

namespace heli::io {

namespace {

using namespace scoring;

json standard_place(ranking::standing const& standing) {
    return place_part(standing, ranking::rank_method::standard);
}

json head_of(prize const& p) {
    auto result =
        json{{"prize", part(p.id)}, {"name", io::part(p.name)}, {"places", io::part(p.places)}};
    put(result, "prize_kind", p.kind);
    return result;
}

/// What everybody may read. Of those who are still tied there is only the number.
json winners_part(prize_result const& result, prize const& p) {
    auto found = head_of(p);
    found["winners"] = json::array();
    for (auto const& award : result.awards) {
        found["winners"].push_back(json{{"winner", part(award.winner)},
                                        {"place", standard_place(award.among_eligible)},
                                        {"tied", award.among_eligible.equal > 1}});
    }
    found["undecided"] = result.undecided.size();
    found["places_left"] = result.places_left;
    return found;
}

json award_part(prize_award const& award, prize const& p) {
    auto result = json{{"winner", part(award.winner)},
                       {"measure", mark_part(award.measure)},
                       {"place", standard_place(award.among_eligible)},
                       {"tied", award.among_eligible.equal > 1}};
    put(result, "reason", award.reason);
    result["moved_up_past"] = list(award.moved_up_past);
    result["text"] = io::part(to_words(award, p));
    return result;
}

json miss_part(prize_near_miss const& miss, prize const& p) {
    return json{{"id", part(miss.id)},
                {"measure", mark_part(miss.measure)},
                {"place", standard_place(miss.among_eligible)},
                {"tied_over_edge", miss.tied_over_edge},
                {"text", io::part(to_words(miss, p))}};
}

json passed_part(prize_passed_over const& passed, prize const& p) {
    auto result = json{{"id", part(passed.id)},
                       {"measure", mark_part(passed.measure)},
                       {"place", standard_place(passed.standing)},
                       {"barriers", json::array()}};
    for (auto const& barrier : passed.barriers) {
        json one;
        put(one, "bar", barrier.bar);
        one["what"] = barrier.what;
        bool const silent = barrier.reason == bilingual{};
        one["reason"] = silent ? json(nullptr) : io::part(barrier.reason);
        result["barriers"].push_back(std::move(one));
    }
    result["text"] = io::part(to_words(passed, p));
    return result;
}

template <class Rows, class Part>
json rows_part(Rows const& rows, prize const& p, Part const& part_of) {
    auto result = json::array();
    for (auto const& row : rows) {
        result.push_back(part_of(row, p));
    }
    return result;
}

/// What only organisers may read.
json result_part(prize_result const& result, prize const& p) {
    auto found = head_of(p);
    found["awards"] = rows_part(result.awards, p, award_part);
    found["near_misses"] = rows_part(result.near_misses, p, miss_part);
    found["passed_over"] = rows_part(result.passed_over, p, passed_part);
    found["undecided"] = list(result.undecided);
    found["unranked"] = rows_part(result.unranked, p, [](auto const& row, prize const&) {
        json one{{"id", part(row.id)}};
        put(one, "attendance", row.attendance);
        return one;
    });
    found["places_left"] = result.places_left;
    return found;
}

void require_same(prize_list const& list, prize_terms const& terms) {
    bool same = list.prizes.size() == terms.prizes.size();
    for (std::size_t i = 0; same && i < list.prizes.size(); ++i) {
        same = list.prizes[i].prize == terms.prizes[i].id;
    }
    if (!same) {
        throw invalid_value("a list of prizes is written with the terms by which they were given");
    }
}

}  // namespace

std::string to_json(prize_list const& list, prize_terms const& terms, audience for_whom) {
    require_same(list, terms);
    bool const shared = for_whom == audience::everybody;
    auto result = document(shared ? "prize_winners" : "prize_list");
    put(result, "audience", for_whom);
    result["prizes"] = json::array();
    for (std::size_t i = 0; i < list.prizes.size(); ++i) {
        auto const& [given, p] = std::tie(list.prizes[i], terms.prizes[i]);
        result["prizes"].push_back(shared ? winners_part(given, p) : result_part(given, p));
    }
    if (!shared) {
        result["unused_flags"] = io::list(list.unused_flags);
    }
    result["choices"] = choices_part(choices_of(terms));
    return bytes(result);
}

}  // namespace heli::io
