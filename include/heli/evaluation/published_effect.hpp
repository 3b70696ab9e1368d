/// \file
/// The counts and means of an effect report as they may be shared: no cell of few people.
#pragma once

#include <heli/evaluation/effect_report.hpp>
#include <heli/evaluation/small_cell.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace heli::evaluation {

/// How many lost how much: parts that do not overlap, so that no difference of two gives a third.
struct published_bands {
    missing_data way;                    ///< How missing post-tests were counted.
    std::vector<std::int32_t> percents;  ///< Where the bands begin, rising: 3, 5, 10.
    published_line people;               ///< Below the first, then from each on.

    friend bool operator==(published_bands const&, published_bands const&) = default;
};

/// A transition table: its cells row by row, with no margins.
struct published_transitions {
    transition_terms terms;              ///< The standard and the cut used.
    missing_data way;                    ///< How missing post-tests were counted.
    std::vector<body_class_id> classes;  ///< Classes from the lowest up.
    published_line people;  ///< From the first class to each, and so on; unclassed last.

    friend bool operator==(published_transitions const&, published_transitions const&) = default;
};

/// Flags of one kind: with it, without it, not known.
struct published_harm {
    safety_kind kind;       ///< The kind.
    published_line people;  ///< Flagged, not flagged, not looked at.

    friend bool operator==(published_harm const&, published_harm const&) = default;
};

/// What of an effect report may be shared, one table at a time. Each is protected by itself; two
/// together can give a small count away, such as LOCF less BOCF, since a report knows counts and
/// not who is in them. A report that shows several goes by the people: `heli.report` of Python
/// does.
struct published_effect {
    small_cell_rule rule;                            ///< The rule used.
    published_line flow;                             ///< Lost before each stage; then analysed.
    std::vector<mean_change> changes;                ///< Of groups that are not small.
    std::vector<published_bands> bands;              ///< How much was lost, by way.
    std::vector<published_transitions> transitions;  ///< Body classes, by way.
    std::vector<published_harm> harms;               ///< Flags by kind.
    bilingual suppressed;                            ///< What an absent count means.
    bilingual caution;                               ///< What the figures do not show.

    friend bool operator==(published_effect const&, published_effect const&) = default;
};

namespace publish_detail {

/// People lost before each stage after the first, and those who went through all of them.
inline published_line flow_line(participant_flow const& flow, small_cell_rule const& rule) {
    std::vector<std::int64_t> parts;
    for (std::size_t i = 1; i < flow_stages; ++i) {
        parts.push_back(flow.stages[i - 1].remaining - flow.stages[i].remaining);
    }
    parts.push_back(flow.stages.back().remaining);
    return suppress(parts, rule);
}

/// The counts of "at least" by one way, turned into bands.
inline published_bands bands_of(std::vector<loss_share> const& shares, missing_data way,
                                small_cell_rule const& rule) {
    std::vector<std::pair<std::int32_t, std::int64_t>> at_least;
    std::int64_t above = 0;
    for (auto const& share : shares) {
        if (share.way == way) {
            at_least.emplace_back(share.percent, share.share.successes);
            above = share.share.trials;
        }
    }
    std::sort(at_least.begin(), at_least.end());
    published_bands bands{way, {}, {}};
    std::vector<std::int64_t> parts;
    for (auto const& [percent, people] : at_least) {
        bands.percents.push_back(percent);
        parts.push_back(above - people);
        above = people;
    }
    parts.push_back(above);
    bands.people = suppress(parts, rule);
    return bands;
}

inline published_transitions transitions_line(class_transitions const& found,
                                              small_cell_rule const& rule) {
    std::vector<std::int64_t> cells;
    for (auto const& row : found.counts) {
        cells.insert(cells.end(), row.begin(), row.end());
    }
    cells.push_back(found.unclassed);
    return {found.terms, found.way, found.classes, suppress(cells, rule)};
}

inline published_harm harm_line(harm_count const& harm, std::int64_t registered,
                                small_cell_rule const& rule) {
    std::int64_t const parts[] = {harm.flagged, registered - harm.flagged - harm.not_looked_at,
                                  harm.not_looked_at};
    return {harm.kind, suppress(parts, rule)};
}

}  // namespace publish_detail

/// What of an effect report may be shared. Changes of groups below the threshold are left out.
/// \throws invalid_value if the threshold is below 2.
[[nodiscard]] inline published_effect published(effect_report const& report,
                                                small_cell_rule const& rule) {
    published_effect shared{rule,
                            publish_detail::flow_line(report.flow, rule),
                            {},
                            {},
                            {},
                            {},
                            suppressed_note(rule),
                            report.caution};
    for (auto const& change : report.changes) {
        if (static_cast<std::int64_t>(change.mean.n) >= rule.threshold) {
            shared.changes.push_back(change);
        }
    }
    for (auto const way : all_ways) {
        shared.bands.push_back(publish_detail::bands_of(report.shares, way, rule));
    }
    for (auto const& found : report.transitions) {
        shared.transitions.push_back(publish_detail::transitions_line(found, rule));
    }
    for (auto const& harm : report.harms) {
        shared.harms.push_back(
            publish_detail::harm_line(harm, report.flow.stages.front().reached, rule));
    }
    return shared;
}

}  // namespace heli::evaluation
