/// \file
/// Every answer, finding and trace as versioned JSON: `heli.answer.v1`.
///
/// A document is one object with `format`, `kind`, `heli_version` and the fields of its kind
/// (`docs/schema/heli.answer.v1.schema.json`). Tokens are the same in every language, names for
/// people stand beside them as `{"zh": ..., "en": ...}`. Dates are ISO 8601, counts are integers,
/// unknown is `null`. Keys keep their order; the same answer gives the same bytes from C++ and
/// from Python.
#pragma once

#include <heli/calendar/answer.hpp>
#include <heli/calendar/rest_period.hpp>
#include <heli/core/finding.hpp>
#include <heli/core/region.hpp>
#include <heli/core/step.hpp>
#include <heli/law/clock_state.hpp>
#include <heli/law/docket.hpp>
#include <heli/law/due_moment.hpp>
#include <heli/law/law_change.hpp>
#include <heli/law/rulebook.hpp>
#include <heli/programme/coverage.hpp>
#include <heli/programme/diff.hpp>
#include <heli/programme/due_date.hpp>
#include <heli/programme/review.hpp>

#include <string>
#include <vector>

namespace heli::io {

/// One day of a calendar (`kind` is `calendar_day`).
[[nodiscard]] std::string to_json(calendar::day_answer const& answer);
/// A date with its bounds (`calendar_date`).
[[nodiscard]] std::string to_json(calendar::date_answer const& answer);
/// A date with its steps (`calendar_date`).
[[nodiscard]] std::string to_json(explained<calendar::date_answer> const& answer);
/// A number of working days with its bounds (`calendar_count`).
[[nodiscard]] std::string to_json(calendar::count_answer const& answer);
/// A number of working days with its steps (`calendar_count`).
[[nodiscard]] std::string to_json(explained<calendar::count_answer> const& answer);
/// A date that needs no calendar, with its steps (`date`).
[[nodiscard]] std::string to_json(explained<date> const& answer);
/// Periods of rest (`rest_periods`).
[[nodiscard]] std::string to_json(std::vector<calendar::rest_period> const& periods);
/// A region (`region`).
[[nodiscard]] std::string to_json(region const& found);
/// Findings (`findings`).
[[nodiscard]] std::string to_json(std::vector<finding> const& findings);
/// Steps (`trace`).
[[nodiscard]] std::string to_json(std::vector<step> const& steps);
/// A rule of law (`rule`).
[[nodiscard]] std::string to_json(law::rule const& r);
/// Rules (`rules`), such as those of `law::rulebook::rules`.
[[nodiscard]] std::string to_json(std::vector<law::rule> const& rules);
/// Rules that a search found (`rules`).
[[nodiscard]] std::string to_json(std::vector<law::rule const*> const& rules);
/// When something is due (`due`).
/// \param book the rules of the answer, here and below: it names them.
/// \throws not_found if the book does not have the rule of the answer; here and below.
[[nodiscard]] std::string to_json(law::due_answer const& answer, law::rulebook const& book);
/// When something is due, with its steps (`due`).
[[nodiscard]] std::string to_json(explained<law::due_answer> const& answer,
                                  law::rulebook const& book);
/// The end of a period of hours (`due_moment`).
[[nodiscard]] std::string to_json(law::due_moment const& answer, law::rulebook const& book);
/// The end of a period of hours, with its steps (`due_moment`).
[[nodiscard]] std::string to_json(explained<law::due_moment> const& answer,
                                  law::rulebook const& book);
/// Two answers side by side (`due_comparison`).
[[nodiscard]] std::string to_json(law::due_comparison const& answer, law::rulebook const& book);
/// The answers by the law of each time (`law_changes`).
[[nodiscard]] std::string to_json(std::vector<law::law_change> const& changes,
                                  law::rulebook const& book);
/// Where a clock stands (`clock`).
/// \param state the state. \param c the clock whose events its lines name.
/// \throws invalid_value if the state has lines of events that the clock does not have.
[[nodiscard]] std::string to_json(law::clock_state const& state, law::period_clock const& c,
                                  law::rulebook const& book);
/// The deadlines of a case on a day (`plan`).
/// \param deadlines the plan. \param c, as_of the case and the day that it was made for.
[[nodiscard]] std::string to_json(std::vector<law::deadline> const& deadlines,
                                  law::procedure_case const& c, date const& as_of,
                                  law::rulebook const& book);
/// What is overdue or due soon over many cases (`docket`).
/// \param entries the docket. \param as_of, within_days the day and the days that it was made for.
[[nodiscard]] std::string to_json(std::vector<law::docket_entry> const& entries, date const& as_of,
                                  int within_days, law::rulebook const& book);
/// A programme (`programme`).
[[nodiscard]] std::string to_json(programme::programme const& plan);
/// Differences of two programmes (`programme_diff`).
[[nodiscard]] std::string to_json(std::vector<programme::programme_change> const& changes);
/// What items have and lack (`programme_coverage`).
[[nodiscard]] std::string to_json(std::vector<programme::item_coverage> const& rows);
/// Due dates (`due_dates`).
[[nodiscard]] std::string to_json(std::vector<programme::due_date> const& dates);
/// A review with the programme and the evidence that it rests on (`programme_review`).
/// \param answer the review. \param plan, evidence what was reviewed.
/// \throws invalid_value if the review rests on evidence that is not given.
[[nodiscard]] std::string to_json(programme::programme_review const& answer,
                                  programme::programme const& plan,
                                  programme::evidence_set const& evidence);

}  // namespace heli::io
