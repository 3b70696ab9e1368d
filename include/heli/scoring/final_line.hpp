/// \file
/// Points share and effect score of each person: what a final score is weighted out of.
#pragma once

#include <heli/core/error.hpp>
#include <heli/core/rational_text.hpp>
#include <heli/scoring/final_terms.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace heli::scoring {

/// Both parts of a person's final score, for every weight: a line from one to the other.
struct final_line {
    person_id person;       ///< Who.
    heli::points points;    ///< Points of the contest.
    rational points_share;  ///< 100 x points / declared total.
    ranking::mark effect;   ///< Effect score as it is used; 0 where a missing one counts as zero.
    bilingual reason = {};  ///< Why there is no effect score of its own; empty if there is one.
    /// Whether there is a final score, and if not why; the same for every weight.
    ranking::attendance attendance = ranking::attendance::present;

    /// Whether it has a final score.
    [[nodiscard]] bool ranked() const noexcept {
        return attendance == ranking::attendance::present;
    }
    /// The final score by a weight of the points.
    /// \throws not_found with the reason if there is none.
    [[nodiscard]] rational at(rational const& weight) const {
        if (!ranked()) {
            throw not_found("person " + person.str() + " has no final score");
        }
        return weight * points_share + (rational(1) - weight) * effect.key();
    }

    friend bool operator==(final_line const&, final_line const&) = default;
};

namespace final_line_detail {

inline void check(final_entry const& e, heli::points total) {
    auto const wrong = [&](std::string const& what) {
        return invalid_value("person " + e.person.str() + ": " + what);
    };
    if (e.points < heli::points(0) || e.points > total) {
        throw wrong(std::to_string(e.points.count()) + " points, expected 0 to " +
                    std::to_string(total.count()));
    }
    if (e.effect.present() && (e.effect.key() < 0 || e.effect.key() > 100)) {
        throw wrong("effect score " + to_text(e.effect.key()) + ", expected 0 to 100");
    }
    if (e.effect.present() != e.reason.in(language::en).empty()) {
        throw wrong(e.effect.present() ? "there is an effect score and a reason why there is none"
                                       : "no effect score, and it is not stated why");
    }
}

inline final_line line_of(final_terms const& terms, heli::points total, final_entry const& e) {
    final_line line{
        e.person, e.points, {big_integer(100) * e.points.count(), big_integer(total.count())},
        e.effect, e.reason, e.attendance};
    if (!line.ranked() || e.effect.present()) {
        return line;
    }
    if (!terms.without_effect) {
        throw invalid_value("person " + e.person.str() +
                            " has no effect score, and it is not stated what happens then");
    }
    if (*terms.without_effect == missing_effect::counts_as_zero) {
        line.effect = 0;
    } else {
        line.attendance = e.effect.attendance();
    }
    return line;
}

}  // namespace final_line_detail

/// The lines of all persons, by code. The weight is not used.
/// \param total points that the contest declares as the most.
/// \throws invalid_value if the total is not positive, points or an effect score are out of range,
///         or an effect score is missing and the reason or the rule for it is not stated.
/// \throws conflict if a person is there twice.
[[nodiscard]] inline std::vector<final_line> final_lines(final_terms const& terms,
                                                         heli::points total,
                                                         std::vector<final_entry> const& entries) {
    if (total <= heli::points(0)) {
        throw invalid_value("final score: a total of " + std::to_string(total.count()) +
                            " points, expected at least 1");
    }
    std::vector<final_line> lines;
    for (auto const& e : entries) {
        final_line_detail::check(e, total);
        lines.push_back(final_line_detail::line_of(terms, total, e));
    }
    std::sort(lines.begin(), lines.end(),
              [](auto const& a, auto const& b) { return a.person < b.person; });
    auto const twice =
        std::adjacent_find(lines.begin(), lines.end(),
                           [](auto const& a, auto const& b) { return a.person == b.person; });
    if (twice != lines.end()) {
        throw conflict("person " + twice->person.str() + " is there twice");
    }
    return lines;
}

}  // namespace heli::scoring
