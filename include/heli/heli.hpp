/// \file
/// Every header of heli that needs nothing linked and is cheap to include, without the tables of
/// `heli/data`. Exact numbers (`core/rational.hpp` and what of `ranking` is built on them) cost a
/// second: include those by name.
#pragma once

#include <heli/calendar/column.hpp>
#include <heli/calendar/month_arithmetic.hpp>
#include <heli/calendar/month_column.hpp>
#include <heli/calendar/rest_period.hpp>
#include <heli/calendar/work_calendar.hpp>
#include <heli/core/chrono_date.hpp>
#include <heli/core/count_bound.hpp>
#include <heli/core/error.hpp>
#include <heli/core/exact.hpp>
#include <heli/core/federation.hpp>
#include <heli/core/knowable.hpp>
#include <heli/core/parameter.hpp>
#include <heli/core/parts.hpp>
#include <heli/core/region_table.hpp>
#include <heli/core/worker_category.hpp>
#include <heli/law/deadline_steps.hpp>
#include <heli/law/docket.hpp>
#include <heli/law/due_column.hpp>
#include <heli/law/due_moment.hpp>
#include <heli/law/law_change.hpp>
#include <heli/law/limitation.hpp>
#include <heli/law/rule_search.hpp>
#include <heli/programme/coverage.hpp>
#include <heli/programme/diff.hpp>
#include <heli/programme/due_date.hpp>
#include <heli/programme/evidence_table.hpp>
#include <heli/programme/review.hpp>
#include <heli/ranking/draw.hpp>
#include <heli/ranking/rank.hpp>
#include <heli/version.hpp>
