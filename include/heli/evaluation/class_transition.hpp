/// \file
/// From which body class to which people went, and whether more crossed a cut down than up.
#pragma once

#include <heli/core/error.hpp>
#include <heli/evaluation/body_class.hpp>
#include <heli/evaluation/cohort.hpp>
#include <heli/evaluation/effect_measure.hpp>
#include <heli/statistics/mcnemar.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace heli::evaluation {

/// Which classes are compared and which cut counts.
struct transition_terms {
    standard_id standard;      ///< The standard, by its classes of BMI.
    body_class_id from_class;  ///< The cut is the lower limit of this class.
    date on;                   ///< Day on which the standard must hold.

    friend bool operator==(transition_terms const&, transition_terms const&) = default;
};

/// From which class to which people went. `counts[i][j]` people went from `classes[i]` to
/// `classes[j]`; people whom the standard gives no class are in `unclassed`.
struct class_transitions {
    transition_terms terms;                         ///< The standard and the cut used.
    missing_data way;                               ///< How missing post-tests were counted.
    std::vector<body_class_id> classes;             ///< Classes from the lowest up.
    std::vector<std::vector<std::int64_t>> counts;  ///< From (row) and to (column), zeros kept.
    std::int64_t unclassed;                         ///< A fact is missing, or no class fits.
    std::int64_t without_height;                    ///< Left out of the cut: no height.
    std::int64_t improved;                          ///< From the cut or above it to below.
    std::int64_t worsened;                          ///< From below the cut to it or above.
    statistics::mcnemar_result test;                ///< Of improved against worsened.

    friend bool operator==(class_transitions const&, class_transitions const&) = default;
};

namespace transition_detail {

/// The lower limit of the class that the terms name.
inline class_limit cut_of(std::vector<body_standard> const& classes,
                          transition_terms const& terms) {
    std::optional<class_limit> cut;
    for (auto const& row : classes) {
        if (row.body_class != terms.from_class || !row.holds_on(terms.on)) {
            continue;
        }
        if (!row.from || (cut && *cut != *row.from)) {
            throw invalid_value("class " + row.body_class.str() + " of standard " +
                                row.standard.str() + ": expected one lower limit for everybody");
        }
        cut = row.from;
    }
    if (!cut) {
        throw not_found("standard " + terms.standard.str() + " has no class " +
                        terms.from_class.str() + " on " + to_text(terms.on));
    }
    return *cut;
}

inline bool at_or_above(body_value const& value, class_limit const& cut) {
    auto const order = compare(value, cut.at);
    return cut.kind == limit_kind::included ? order >= 0 : order > 0;
}

inline std::vector<body_class_id> distinct(std::vector<body_standard> const& classes) {
    std::vector<body_class_id> ids;
    for (auto const& row : classes) {
        if (std::find(ids.begin(), ids.end(), row.body_class) == ids.end()) {
            ids.push_back(row.body_class);
        }
    }
    return ids;
}

/// The place of the class of a value; absent if it has none.
inline std::optional<std::size_t> place_of(body_standards const& standards,
                                           class_transitions const& found, body_value const& value,
                                           cohort_member const& member) {
    auto const answer = body_class(standards, found.terms.standard, value,
                                   {member.sex, member.age, found.terms.on});
    if (!answer.body_class) {
        return std::nullopt;
    }
    auto const& ids = found.classes;
    return static_cast<std::size_t>(std::find(ids.begin(), ids.end(), *answer.body_class) -
                                    ids.begin());
}

inline void count(body_standards const& standards, class_limit const& cut,
                  followed_member const& member, class_transitions& found) {
    auto const both = before_and_after(member.weight_g, found.way);
    if (!both) {
        return;
    }
    if (!member.height_mm) {
        ++found.without_height;
        ++found.unclassed;
        return;
    }
    auto const before = bmi(both->before, *member.height_mm);
    auto const after = bmi(both->after, *member.height_mm);
    bool const was = at_or_above(before, cut);
    bool const is = at_or_above(after, cut);
    found.improved += was && !is ? 1 : 0;
    found.worsened += !was && is ? 1 : 0;
    auto const from = place_of(standards, found, before, member.member);
    auto const to = place_of(standards, found, after, member.member);
    if (from && to) {
        ++found.counts[*from][*to];
    } else {
        ++found.unclassed;
    }
}

}  // namespace transition_detail

/// From which class to which people went, by one way to count missing post-tests.
/// \throws not_found if there is no such standard or class, or it does not judge BMI.
/// \throws invalid_value if the class has no lower limit.
[[nodiscard]] inline class_transitions transitions_of(cohort const& people,
                                                      body_standards const& standards,
                                                      transition_terms const& terms,
                                                      missing_data way) {
    auto const classes = standards.classes(terms.standard, body_quantity::bmi);
    auto const cut = transition_detail::cut_of(classes, terms);
    auto const ids = transition_detail::distinct(classes);
    class_transitions found{terms, way, ids, {}, 0, 0, 0, 0, statistics::mcnemar(0, 0)};
    found.counts.assign(ids.size(), std::vector<std::int64_t>(ids.size(), 0));
    for (auto const& member : people.members()) {
        transition_detail::count(standards, cut, member, found);
    }
    found.test = statistics::mcnemar(found.improved, found.worsened);
    return found;
}

}  // namespace heli::evaluation
