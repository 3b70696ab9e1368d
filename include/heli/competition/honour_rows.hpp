/// \file
/// The rules of an honour list as rows of an integer programme: by groups, and in standard form.
#pragma once

#include <heli/allocation/selection_groups.hpp>
#include <heli/allocation/standard_form.hpp>
#include <heli/competition/honour_field.hpp>
#include <heli/competition/honour_rules.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// One row: the seats, or one side of a rule. A floor counts those who are certainly in, a cap also
/// those of whom it is not known, so that a selection keeps its rules whatever turns out.
struct honour_row {
    std::optional<std::size_t> rule;  ///< Number of the rule; absent for the seats.
    bool upper;                       ///< Whether it is the cap side.
    allocation::row_range range;      ///< How many it may count.

    friend bool operator==(honour_row const&, honour_row const&) = default;
};

/// The rows of a selection: the seats first, then the sides of the rules that can bind, in their
/// order. Rules without a figure have none.
/// \throws invalid_value if there is no seat or more than `most_honour_seats`.
[[nodiscard]] inline std::vector<honour_row> honour_rows(honour_rules const& rules,
                                                         std::int64_t seats) {
    if (seats < 1 || seats > most_honour_seats) {
        throw invalid_value("honour list of " + std::to_string(seats) + " seats: expected 1 to " +
                            std::to_string(most_honour_seats));
    }
    std::vector<honour_row> rows{{std::nullopt, true, {seats, seats}}};
    for (std::size_t i = 0; i < rules.rules().size(); ++i) {
        auto const wanted = range_of(rules.rules()[i], seats);
        if (!wanted.known()) {
            continue;
        }
        auto const [least, most] = wanted.value();
        if (least > 0) {
            rows.push_back({i, false, {least, std::max(least, seats)}});
        }
        if (most < seats) {
            rows.push_back({i, true, {0, most}});
        }
    }
    return rows;
}

/// A selection that is ready to be searched: its candidates are those of ordinary seats.
struct honour_problem {
    std::vector<honour_row> rows;         ///< The rows.
    std::vector<std::size_t> candidates;  ///< Numbers of the candidates in the field.
    std::vector<std::vector<std::uint32_t>> counted_by;  ///< Rows that count each, ascending.
    std::vector<std::int64_t> scores;                    ///< Score of each.

    /// The candidates by what they count for.
    /// \throws invalid_value if a score is too large.
    [[nodiscard]] allocation::grouped_selection grouped() const {
        std::vector<allocation::row_range> ranges;
        for (auto const& row : rows) {
            ranges.push_back(row.range);
        }
        return allocation::group_candidates(std::move(ranges), counted_by, scores);
    }
};

/// Puts rules and candidates together.
/// \throws as `honour_rows` does.
[[nodiscard]] inline honour_problem make_honour_problem(honour_rules const& rules,
                                                        honour_field const& field,
                                                        std::int64_t seats) {
    honour_problem made{honour_rows(rules, seats), {}, {}, {}};
    std::vector<scope_in_field> scopes;
    for (auto const& row : made.rows) {
        scopes.emplace_back(field, row.rule ? rules.rules()[*row.rule].scope : honour_scope{});
    }
    for (std::size_t i = 0; i < field.candidates().size(); ++i) {
        auto const& c = field.candidates()[i];
        if (c.seat != honour_seat::ordinary) {
            continue;
        }
        std::vector<std::uint32_t> counted;
        for (std::size_t row = 0; row < scopes.size(); ++row) {
            auto const in = scopes[row].holds(c);
            if (in == membership::yes || (in == membership::unknown && made.rows[row].upper)) {
                counted.push_back(static_cast<std::uint32_t>(row));
            }
        }
        made.candidates.push_back(i);
        made.counted_by.push_back(std::move(counted));
        made.scores.push_back(c.score);
    }
    return made;
}

/// The whole model for any solver: a column of 0 or 1 a candidate of an ordinary seat, named by the
/// person; a row `seats` and rows `<rule>.floor` and `<rule>.cap`; the total score is maximised.
/// \throws as `honour_rows` does.
[[nodiscard]] inline allocation::standard_form honour_form(honour_rules const& rules,
                                                           honour_field const& field,
                                                           std::int64_t seats) {
    auto const problem = make_honour_problem(rules, field, seats);
    allocation::standard_form form;
    form.name = "honour_list";
    form.sense = allocation::sense::maximise;
    std::vector<std::vector<allocation::term>> terms(problem.rows.size());
    for (std::size_t i = 0; i < problem.candidates.size(); ++i) {
        auto const& person = field.candidates()[problem.candidates[i]].person;
        auto const column = form.add_column(person.str(), problem.scores[i], {0, 1},
                                            allocation::column_kind::whole);
        for (auto const row : problem.counted_by[i]) {
            terms[row].push_back({column, 1});
        }
    }
    for (std::size_t row = 0; row < terms.size(); ++row) {
        auto const& [rule, upper, range] = problem.rows[row];
        auto const name = rule ? rules.rules()[*rule].id.str() + (upper ? ".cap" : ".floor")
                               : std::string("seats");
        form.add_row(name, terms[row], {range.low, range.high});
    }
    return form;
}

}  // namespace heli::competition
