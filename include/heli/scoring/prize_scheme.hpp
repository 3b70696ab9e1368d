/// \file
/// Terms of prizes that are sound, and everything that is wrong with those that are not.
#pragma once

#include <heli/core/error.hpp>
#include <heli/core/finding_list.hpp>
#include <heli/core/rational_text.hpp>
#include <heli/ranking/key_check.hpp>
#include <heli/scoring/prize_terms.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::scoring {

/// The most places of a prize.
inline constexpr std::int64_t most_prize_places = 1'000'000'000;

namespace prize_scheme_detail {

inline void check_keys(prize const& p, std::string const& field, finding_list& found) {
    for (auto const& f : ranking::check(p.keys)) {
        found.wrong(field + f.where.field, f.code,
                    {"奖项 " + p.id.str() + "：" + f.message.zh,
                     "prize " + p.id.str() + ": " + f.message.en},
                    f.value);
    }
}

inline void check_least(prize const& p, std::string const& field, finding_list& found) {
    if (p.least && !p.keys.empty() &&
        p.keys.front().direction == ranking::direction::lower_is_better) {
        found.wrong(field + "least", "unused_field",
                    {"奖项 " + p.id.str() + "：越小越好的成绩没有最低要求",
                     "prize " + p.id.str() + ": less is better, so that there is no least"},
                    to_text(*p.least));
    }
}

inline void check_ties(prize const& p, std::string const& field, finding_list& found) {
    auto const of = [&](std::string const& zh, std::string const& en) {
        return bilingual{"奖项 " + p.id.str() + "：" + zh, "prize " + p.id.str() + ": " + en};
    };
    if (!p.end) {
        found.wrong(field + "end", "missing_field",
                    of("须写明各项均相同时如何处理",
                       "it must be stated what happens to those who are equal on every key"));
        return;
    }
    bool const shared = *p.end == ranking::chain_end::shared;
    if (shared && !p.edge) {
        found.wrong(field + "edge", "missing_field",
                    of("须写明名额末位并列者是否得奖",
                       "it must be stated who gets it when a tie reaches over the last place"));
    }
    if (!shared && p.edge) {
        found.wrong(field + "edge", "unused_field",
                    of("并列由抽签或裁定分先后，不应写明名额末位并列的处理",
                       "ties end in a draw or a decision, so that no rule for ties at the last "
                       "place is used"),
                    std::string(token(*p.edge)));
    }
    if (*p.end != ranking::chain_end::draw && !p.draw_seed.empty()) {
        found.wrong(field + "draw_seed", "unused_field",
                    of("无抽签，不应有种子", "there is a seed and no draw"), p.draw_seed);
    }
}

template <class Id>
void check_twice(std::vector<Id> ids, std::string const& field, finding_list& found) {
    std::sort(ids.begin(), ids.end());
    if (auto const twice = std::adjacent_find(ids.begin(), ids.end()); twice != ids.end()) {
        found.wrong(field, "there_twice",
                    {twice->str() + " 重复", twice->str() + " is there twice"}, twice->str());
    }
}

inline void check_prize(prize const& p, std::string const& field, finding_list& found) {
    if (p.places < 1 || p.places > most_prize_places) {
        auto const most = std::to_string(most_prize_places);
        found.wrong(field + "places", "bad_places",
                    {"奖项 " + p.id.str() + "：名额应为 1 至 " + most,
                     "prize " + p.id.str() + ": expected 1 to " + most + " places"},
                    std::to_string(p.places));
    }
    check_keys(p, field, found);
    check_least(p, field, found);
    check_ties(p, field, found);
    check_twice(p.conditions, field + "conditions", found);
    check_twice(p.withheld_by, field + "withheld_by", found);
}

inline void check_limit(prize_terms const& terms, prize_kind kind, finding_list& found) {
    bool const used = std::any_of(terms.prizes.begin(), terms.prizes.end(),
                                  [&](auto const& p) { return p.kind == kind; });
    bool const person = kind == prize_kind::individual;
    if (used && !(person ? terms.person_limit : terms.team_limit)) {
        found.wrong(person ? "person_limit" : "team_limit", "missing_field",
                    person ? bilingual{"须写明一人可得几项奖",
                                       "it must be stated how many prizes a person can have"}
                           : bilingual{"须写明一队可得几项奖",
                                       "it must be stated how many prizes a team can have"});
    }
}

}  // namespace prize_scheme_detail

/// Everything that is wrong with the terms of prizes: fields that must be stated, places that are
/// no number of places, keys that make no chain, names that are there twice.
[[nodiscard]] inline std::vector<finding> check(prize_terms const& terms) {
    finding_list found;
    if (terms.prizes.empty()) {
        found.wrong("prize", "no_prize", {"应至少有一个奖项", "expected at least one prize"});
    }
    std::vector<prize_id> ids;
    for (std::size_t i = 0; i < terms.prizes.size(); ++i) {
        ids.push_back(terms.prizes[i].id);
        prize_scheme_detail::check_prize(terms.prizes[i], "prize[" + std::to_string(i) + "].",
                                         found);
    }
    prize_scheme_detail::check_twice(ids, "prize", found);
    prize_scheme_detail::check_limit(terms, prize_kind::individual, found);
    prize_scheme_detail::check_limit(terms, prize_kind::team, found);
    return std::move(found).all();
}

/// Terms of prizes that are sound.
class prize_scheme {
public:
    /// \throws parse_error with everything that `check` finds.
    explicit prize_scheme(prize_terms terms) : terms_(std::move(terms)) {
        if (auto findings = check(terms_); !findings.empty()) {
            throw parse_error(std::move(findings));
        }
        for (auto const& p : terms_.prizes) {
            chains_.emplace_back(p.keys, *p.end, p.source);
        }
    }

    /// What was agreed.
    [[nodiscard]] prize_terms const& terms() const noexcept { return terms_; }
    /// What each prize goes by, in the order of the terms.
    [[nodiscard]] std::vector<ranking::tie_chain> const& chains() const noexcept { return chains_; }
    /// How many prizes a person, or a team, can have. Only for a kind of which there is a prize.
    [[nodiscard]] prize_limit limit(prize_kind kind) const {
        auto const& stated =
            kind == prize_kind::individual ? terms_.person_limit : terms_.team_limit;
        return stated.value();
    }

private:
    prize_terms terms_;
    std::vector<ranking::tie_chain> chains_;
};

}  // namespace heli::scoring
