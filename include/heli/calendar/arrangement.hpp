/// \file
/// Notices as values: what a calendar is built from and what users can add.
#pragma once

#include <heli/calendar/notice.hpp>
#include <heli/core/bilingual.hpp>
#include <heli/core/date.hpp>
#include <heli/core/id.hpp>
#include <heli/core/source.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::calendar {

/// Identifies a notice.
using notice_id = id<struct notice_tag>;

/// A run of days that a notice moves.
struct moved_days {
    date first;            ///< First day of the run.
    date last;             ///< Last day of the run.
    bool working;          ///< Made working days, or days off.
    bilingual name;        ///< The holiday or the occasion.
    holiday_set holidays;  ///< The statutory holidays it belongs to; empty for an occasion.

    friend bool operator==(moved_days const&, moved_days const&) = default;
};

/// A notice: the arrangement of a year, an amendment, or a company's own days.
struct notice {
    notice_id id;             ///< Such as `cn-2023`.
    std::optional<int> year;  ///< The year that it arranges as a whole; absent for changes to days.
    std::optional<date> announced_on;  ///< Day of announcement; absent if not established.
    heli::source source;               ///< Where it is published.
    std::vector<moved_days> days;      ///< What it moves.

    friend bool operator==(notice const&, notice const&) = default;
};

/// The names of a set of holidays, joined by `、` and ` and `.
[[nodiscard]] inline bilingual names_of(holiday_set holidays) {
    bilingual names;
    for (auto const& row : labels_of<holiday>::rows) {
        if (holidays.contains(row.value)) {
            names.zh += (names.zh.empty() ? "" : "、") + std::string(row.zh);
            names.en += (names.en.empty() ? "" : " and ") + std::string(row.en);
        }
    }
    return names;
}

/// The notices of constant tables as values, in the order of the table.
[[nodiscard]] inline std::vector<notice> to_notices(holiday_tables const& tables) {
    std::vector<notice> notices;
    for (auto const& row : tables.notices) {
        notice n{notice_id(row.id), std::nullopt, std::nullopt, row.source.copy(), {}};
        if (!row.amends) {
            n.year = row.year;
        }
        if (row.announced_on) {
            n.announced_on = to_date(*row.announced_on);
        }
        for (auto const& days : tables.notice_days) {
            if (days.notice == row.id) {
                n.days.push_back({to_date(days.first), to_date(days.last), days.working,
                                  names_of(days.holidays), days.holidays});
            }
        }
        notices.push_back(std::move(n));
    }
    return notices;
}

/// Checks a notice.
/// \throws invalid_value if a run ends before it begins or has no day, or two runs share a day.
inline void check(notice const& n) {
    std::vector<moved_days const*> runs;
    for (auto const& run : n.days) {
        if (run.first.is_special() || run.last.is_special() || run.last < run.first) {
            throw invalid_value("notice " + n.id.str() + ": run " + to_text(run.first) + " to " +
                                to_text(run.last) + ", expected a first day not after the last");
        }
        runs.push_back(&run);
    }
    std::sort(runs.begin(), runs.end(),
              [](auto const* a, auto const* b) { return a->first < b->first; });
    for (std::size_t i = 1; i < runs.size(); ++i) {
        if (runs[i]->first <= runs[i - 1]->last) {
            throw invalid_value("notice " + n.id.str() + ": " + to_text(runs[i]->first) +
                                " is in two runs");
        }
    }
}

/// Whether `n` was known on `day`. A notice whose announcement day is not established counts as
/// known from the first day that it moves, when it had certainly been announced.
[[nodiscard]] inline bool known_on(notice const& n, date const& day) {
    if (n.announced_on) {
        return *n.announced_on <= day;
    }
    return std::any_of(n.days.begin(), n.days.end(),
                       [&](auto const& run) { return run.first <= day; });
}

}  // namespace heli::calendar
