/// \file
/// A calendar as the notices that it follows: what pickles keep, and what makes it again.
#pragma once

#include <heli/calendar/work_calendar.hpp>
#include <heli/data/holidays_cn.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace heli::python {

/// A notice of the table by its id, or one of the user's own.
using followed_notice = std::variant<std::string, calendar::notice>;

/// The calendar of mainland China with every notice of the table. Made once.
[[nodiscard]] inline calendar::work_calendar const& china() {
    static calendar::work_calendar const published{data::holidays_cn};
    return published;
}

/// The notices that a calendar follows, those of the table by their ids.
[[nodiscard]] inline std::vector<followed_notice> followed(calendar::work_calendar const& c) {
    std::vector<followed_notice> entries;
    auto const& published = china().notices();
    for (auto const& n : c.notices()) {
        if (std::find(published.begin(), published.end(), n) != published.end()) {
            entries.emplace_back(n.id.str());
        } else {
            entries.emplace_back(n);
        }
    }
    return entries;
}

/// The notice that an entry means.
/// \throws not_found if the table has no notice with that id.
[[nodiscard]] inline calendar::notice to_notice(followed_notice const& entry) {
    if (auto const* own = std::get_if<calendar::notice>(&entry)) {
        return *own;
    }
    auto const& id = std::get<std::string>(entry);
    for (auto const& n : china().notices()) {
        if (n.id.view() == id) {
            return n;
        }
    }
    throw not_found("notice \"" + id + "\" is not in the table of this version of heli");
}

/// The calendar that follows just these notices, the later overriding the earlier.
/// \throws not_found for an unknown id. \throws conflict if an id comes twice.
[[nodiscard]] inline calendar::work_calendar following(std::vector<followed_notice> const& entries,
                                                       calendar::strictness how) {
    static constexpr calendar::holiday_tables without_notices{
        .notices = {},
        .notice_days = {},
        .statutory = data::holidays_cn.statutory,
        .festivals = data::holidays_cn.festivals};
    std::vector<calendar::notice> notices;
    for (auto const& entry : entries) {
        notices.push_back(to_notice(entry));
    }
    auto const& published = china().notices();
    bool const all = notices.size() >= published.size() &&
                     std::equal(published.begin(), published.end(), notices.begin());
    auto result = all ? china() : calendar::work_calendar(without_notices);
    for (std::size_t i = all ? published.size() : 0; i < notices.size(); ++i) {
        result = result.with(notices[i]);
    }
    return result.with(how);
}

/// A notice of single days: a company's own days off and days of work. Neighbours form a run.
/// \throws invalid_value if a day is in both lists.
[[nodiscard]] inline calendar::notice own_days(calendar::notice_id id, std::vector<date> off,
                                               std::vector<date> work, bilingual const& name,
                                               source from) {
    calendar::notice n{id, std::nullopt, std::nullopt, std::move(from), {}};
    for (bool const working : {false, true}) {
        auto& days = working ? work : off;
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
        for (auto const& day : days) {
            bool const goes_on = !n.days.empty() && n.days.back().working == working &&
                                 to_day_number(n.days.back().last) + 1 == to_day_number(day);
            if (goes_on) {
                n.days.back().last = day;
            } else {
                n.days.push_back({day, day, working, name, {}});
            }
        }
    }
    return n;
}

/// `WorkCalendar(china, 2007-2026 arranged, provisional from 2026-12-26)`.
[[nodiscard]] inline std::string summary(calendar::work_calendar const& c) {
    std::string text = "WorkCalendar(china";
    std::optional<int> first;
    std::optional<int> last;
    std::size_t others = 0;
    for (auto const& n : c.notices()) {
        if (n.year) {
            first = std::min(first.value_or(*n.year), *n.year);
            last = std::max(last.value_or(*n.year), *n.year);
        }
        auto const& published = china().notices();
        bool const own = std::find(published.begin(), published.end(), n) == published.end();
        others += own ? 1U : 0U;
    }
    text += !first ? ", no year arranged"
            : *first == *last
                ? ", " + std::to_string(*first) + " arranged"
                : ", " + std::to_string(*first) + "-" + std::to_string(*last) + " arranged";
    auto const end = c.readings().certain_last();
    if (first && end + 1 < calendar::day_span) {
        auto const day = to_day_number(calendar::first_day) + static_cast<day_number>(end) + 1;
        text += ", provisional from " + to_text(to_date(day));
    }
    if (others > 0) {
        text += ", with " + std::to_string(others) + (others == 1 ? " own notice" : " own notices");
    }
    if (c.strictness() == calendar::strictness::refuse_provisional) {
        text += ", strict";
    }
    return text + ")";
}

}  // namespace heli::python
