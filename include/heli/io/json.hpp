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
