/// \file
/// Strengths of entries out of comparisons in pairs, by Bradley and Terry.
#pragma once

#include <heli/core/error.hpp>
#include <heli/core/knowable.hpp>
#include <heli/ranking/mark.hpp>
#include <heli/statistics/connected_parts.hpp>
#include <heli/statistics/exact_sum.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// How often one entry was preferred to another.
struct pair_wins {
    ranking::entrant_id winner;  ///< The entry preferred.
    ranking::entrant_id loser;   ///< The other one.
    std::int64_t times;          ///< How often.

    friend bool operator==(pair_wins const&, pair_wins const&) = default;
};

/// Strengths: an entry of strength p is preferred to one of strength q with probability p / (p+q).
struct bradley_terry_fit {
    std::vector<double> log_strengths;  ///< Of each entry, by code; they add up to 0.
    std::size_t iterations;             ///< How many it took.

    friend bool operator==(bradley_terry_fit const&, bradley_terry_fit const&) = default;
};

/// The answer of the model.
struct bradley_terry_answer {
    std::vector<ranking::entrant_id> entries;  ///< By their codes.
    /// Groups within which everybody was preferred to everybody, directly or by way of others; one
    /// where there is a fit.
    std::vector<std::vector<ranking::entrant_id>> parts;
    knowable<bradley_terry_fit> fit;  ///< The fit, or why there is none.

    friend bool operator==(bradley_terry_answer const&, bradley_terry_answer const&) = default;
};

/// Most iterations before a fit is given up.
inline constexpr std::size_t most_bradley_terry_iterations = 100'000;

namespace bradley_terry_detail {

/// Comparisons by the numbers of the entries.
struct comparisons {
    std::vector<ranking::entrant_id> entries;
    std::map<statistics::graph_edge, std::int64_t> wins;

    [[nodiscard]] std::size_t number_of(ranking::entrant_id const& id) const {
        return static_cast<std::size_t>(std::lower_bound(entries.begin(), entries.end(), id) -
                                        entries.begin());
    }
};

inline comparisons comparisons_of(std::vector<pair_wins> const& wins) {
    comparisons found;
    for (auto const& w : wins) {
        if (w.times < 0 || w.winner == w.loser) {
            throw invalid_value("entry " + w.winner.str() + " preferred to " + w.loser.str() + " " +
                                std::to_string(w.times) +
                                " times: expected two entries and no negative number");
        }
        found.entries.push_back(w.winner);
        found.entries.push_back(w.loser);
    }
    std::sort(found.entries.begin(), found.entries.end());
    found.entries.erase(std::unique(found.entries.begin(), found.entries.end()),
                        found.entries.end());
    for (auto const& w : wins) {
        if (w.times > 0) {
            found.wins[{found.number_of(w.winner), found.number_of(w.loser)}] += w.times;
        }
    }
    return found;
}

/// Strengths with the geometric mean 1.
inline void normalise(std::vector<double>& strengths) {
    statistics::exact_sum logs;
    for (auto const p : strengths) {
        logs.add(std::log(p));
    }
    double const mean = std::exp(logs.total() / static_cast<double>(strengths.size()));
    for (auto& p : strengths) {
        p /= mean;
    }
}

/// One step of Hunter's minorisation: wins by the expected meetings.
inline std::vector<double> next(std::vector<double> const& p, comparisons const& c) {
    std::vector<double> wins(p.size(), 0.0);
    std::vector<double> meetings(p.size(), 0.0);
    for (auto const& [pair, times] : c.wins) {
        auto const n = static_cast<double>(times);
        wins[pair.first] += n;
        meetings[pair.first] += n / (p[pair.first] + p[pair.second]);
        meetings[pair.second] += n / (p[pair.first] + p[pair.second]);
    }
    for (std::size_t i = 0; i < p.size(); ++i) {
        wins[i] /= meetings[i];
    }
    normalise(wins);
    return wins;
}

inline knowable<bradley_terry_fit> fit_of(comparisons const& c) {
    constexpr double tolerance = 1e-14;
    std::vector<double> p(c.entries.size(), 1.0);
    for (std::size_t i = 1; i <= most_bradley_terry_iterations; ++i) {
        auto const better = next(p, c);
        double change = 0.0;
        for (std::size_t k = 0; k < p.size(); ++k) {
            change = std::max(change, std::abs(std::log(better[k] / p[k])));
        }
        p = better;
        if (change <= tolerance) {
            std::transform(p.begin(), p.end(), p.begin(), [](double x) { return std::log(x); });
            return bradley_terry_fit{std::move(p), i};
        }
    }
    return unknown{{"迭代未收敛", "the iteration did not converge"}};
}

inline bilingual not_ordered(std::vector<std::vector<ranking::entrant_id>> const& parts) {
    std::string groups;
    for (auto const& part : parts) {
        groups += groups.empty() ? "{" : ", {";
        for (std::size_t i = 0; i < part.size(); ++i) {
            groups += (i == 0 ? "" : " ") + part[i].str();
        }
        groups += "}";
    }
    return {"这几组作品之间没有互有胜负，强弱比无界：" + groups,
            "between these groups not each was preferred once, so that strengths have no bound: " +
                groups};
}

}  // namespace bradley_terry_detail

/// Strengths of greatest likelihood, by minorisation (Hunter, Annals of Statistics 32, 2004). There
/// are such strengths only if every entry was preferred to every other, directly or by way of
/// others (Ford's condition): otherwise there is no fit, and the groups say why.
/// \throws invalid_value if an entry meets itself or a number is negative.
[[nodiscard]] inline bradley_terry_answer bradley_terry(std::vector<pair_wins> const& wins) {
    auto const c = bradley_terry_detail::comparisons_of(wins);
    std::vector<statistics::graph_edge> edges;
    for (auto const& [pair, times] : c.wins) {
        edges.push_back(pair);
    }
    bradley_terry_answer answer{c.entries, {}, unknown{{"没有比较", "there are no comparisons"}}};
    for (auto const& vertices : statistics::strongly_connected_parts(c.entries.size(), edges)) {
        auto& part = answer.parts.emplace_back();
        for (auto const vertex : vertices) {
            part.push_back(c.entries[vertex]);
        }
    }
    if (answer.parts.size() > 1) {
        answer.fit = unknown{bradley_terry_detail::not_ordered(answer.parts)};
    } else if (!answer.parts.empty()) {
        answer.fit = bradley_terry_detail::fit_of(c);
    }
    return answer;
}

}  // namespace heli::competition
