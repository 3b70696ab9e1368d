/// \file
/// What is overdue or due soon over many cases.
#pragma once

#include <heli/law/plan.hpp>

#include <algorithm>
#include <span>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace heli::law {

/// A deadline of one of many cases.
struct docket_entry {
    std::string case_id;     ///< The case.
    law::deadline deadline;  ///< Its deadline.
    std::int64_t days_left;  ///< Calendar days to the due date; negative when overdue.

    friend bool operator==(docket_entry const&, docket_entry const&) = default;
};

namespace docket_detail {

/// The plan of one of many cases.
inline std::vector<deadline> plan_of(procedure_case const& c, date const& as_of,
                                     plan_basis const& basis) {
    try {
        return plan(c, as_of, basis);
    } catch (invalid_value const& e) {
        throw invalid_value("case " + c.id + ": " + e.what());
    } catch (not_found const& e) {
        throw not_found("case " + c.id + ": " + e.what());
    }
}

}  // namespace docket_detail

/// The deadlines that are overdue on a day, or whose due date or safe day comes within some days
/// after it: the most urgent
/// first, then by case and rule.
/// \param cases the cases. \param as_of the day. \param within_days calendar days after it, 0 for
///        what is due on the day itself or overdue.
/// \param basis as in `plan`.
/// \throws as `plan` does, with the case named; invalid_value if `within_days` is negative.
[[nodiscard]] inline std::vector<docket_entry> docket(std::span<procedure_case const> cases,
                                                      date const& as_of, int within_days,
                                                      plan_basis const& basis) {
    if (within_days < 0) {
        throw invalid_value("due within " + std::to_string(within_days) +
                            " days: expected 0 or more");
    }
    std::vector<docket_entry> entries;
    for (auto const& c : cases) {
        for (auto& d : docket_detail::plan_of(c, as_of, basis)) {
            auto const left = days_left(d, as_of);
            bool const pending =
                d.state == deadline_state::overdue || d.state == deadline_state::open;
            auto const safe =
                d.safe_date ? to_day_number(*d.safe_date) - to_day_number(as_of) : within_days + 1;
            if (pending && left && (*left <= within_days || safe <= within_days)) {
                entries.push_back({c.id, std::move(d), *left});
            }
        }
    }
    std::sort(entries.begin(), entries.end(), [](docket_entry const& a, docket_entry const& b) {
        return std::tie(a.days_left, a.case_id, a.deadline.asked, a.deadline.event_date) <
               std::tie(b.days_left, b.case_id, b.deadline.asked, b.deadline.event_date);
    });
    return entries;
}

}  // namespace heli::law
