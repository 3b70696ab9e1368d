/// \file
/// What the binding files share: their functions in dependency order, and every caster, since a
/// type must be converted in the same way wherever it appears.
#pragma once

#include "date_caster.hpp"
#include "docstring.hpp"
#include "explained_caster.hpp"
#include "region_caster.hpp"
#include "token_caster.hpp"
#include "value_class.hpp"
#include "whole_number_caster.hpp"
#include "word_caster.hpp"

#include <heli/calendar/work_calendar.hpp>
#include <heli/law/rulebook.hpp>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

namespace heli::python {

namespace py = pybind11;

/// Errors and the words that every module uses: `heli._heli.core`.
void bind_core(py::module_& package);
/// Working days and month arithmetic: `heli._heli.calendar`.
void bind_calendar(py::module_& package);
/// Rules of law, due dates, clocks and deadlines: `heli._heli.law`.
void bind_law(py::module_& package);
/// Plans, evidence and their review: `heli._heli.programme`.
void bind_programme(py::module_& package);
/// Documents: `heli._heli.io`.
void bind_io(py::module_& package);

/// Exact amounts and counts, a part of `bind_core`.
void bind_amounts(py::module_& m);
/// Regions and federations, a part of `bind_core`.
void bind_regions(py::module_& m);
/// Figures by region and time, a part of `bind_core`.
void bind_parameters(py::module_& m);
/// Answers and notices, a part of `bind_calendar`.
void bind_calendar_values(py::module_& m);
/// What one asks a calendar, and month arithmetic, a part of `bind_calendar`.
void bind_calendar_questions(py::module_& m, py::class_<calendar::work_calendar>& type);
/// Whole columns of days, a part of `bind_calendar`.
void bind_calendar_columns(py::module_& m);
/// Periods and the words of rules, a part of `bind_law`.
void bind_periods(py::module_& m);
/// Rules, a part of `bind_law`.
void bind_rules(py::module_& m);
/// Due dates, a part of `bind_law`.
void bind_due_values(py::module_& m);
/// Comparisons of due dates, a part of `bind_law`.
void bind_law_changes(py::module_& m);
/// Events and lines of clocks, a part of `bind_law`.
void bind_clocks(py::module_& m);
/// States of clocks, a part of `bind_law`.
void bind_clock_state(py::module_& m);
/// Claims and their limitation, a part of `bind_law`.
void bind_limitation(py::module_& m);
/// Cases and deadlines, a part of `bind_law`.
void bind_deadlines(py::module_& m);
/// When something is due by a rulebook, a part of `bind_law`.
void bind_law_questions(py::module_& m, py::class_<law::rulebook>& type);
/// Where clocks and cases stand by a rulebook, a part of `bind_law`.
void bind_case_questions(py::module_& m, py::class_<law::rulebook>& type);
/// Whole columns of due dates, a part of `bind_law`.
void bind_law_columns(py::module_& m);
/// Rules, clocks and answers of law as documents, a part of `bind_io`.
void bind_law_documents(py::module_& m);
/// Items and targets, a part of `bind_programme`.
void bind_items(py::module_& m);
/// Programmes, a part of `bind_programme`.
void bind_plans(py::module_& m);
/// Evidence and its tables, a part of `bind_programme`.
void bind_evidence(py::module_& m);
/// Reviews, a part of `bind_programme`.
void bind_reviews(py::module_& m);
/// Differences, coverage, due dates, a part of `bind_programme`.
void bind_changes(py::module_& m);

}  // namespace heli::python
