/// \file
/// Words of statistics and what they are made of; its results and functions are bound beside it.

#include "health_bindings.hpp"

#include <heli/statistics/distribution.hpp>
#include <heli/statistics/moments.hpp>
#include <heli/statistics/p_adjustment.hpp>
#include <heli/statistics/procedure.hpp>
#include <heli/statistics/reliability.hpp>

namespace heli::python {
namespace {

using namespace statistics;
constexpr char const* home = "heli.statistics";

void bind_enumerations(py::module_& m) {
    bind_tokens<method>(m, "Method", home,
                        "A method. Methods that approximate say so in their name.");
    bind_tokens<zero_rule>(m, "ZeroRule", home, "What a method does about differences of 0.");
    bind_tokens<tie_rule>(m, "TieRule", home, "What a method does about values that are equal.");
    bind_tokens<p_adjustment>(
        m, "PAdjustment", home,
        "How p-values are adjusted. The first three bound the chance of any false finding, the "
        "last the share of false ones among the findings.");
    bind_tokens<icc_form>(m, "IccForm", home,
                          "An intraclass correlation, by the names of Shrout and Fleiss (1979).");
}

void bind_parts(py::module_& m) {
    record_class<interval>(m, "Interval", home, "From one number to another, both included.",
                           record_part{"lower", &interval::lower, "Lower end."},
                           record_part{"upper", &interval::upper, "Upper end."})
        .finish();
    record_class<procedure>(m, "Procedure", home, "How a figure was computed.",
                            record_part{"method", &procedure::method, "The method."},
                            record_part{"zeros", &procedure::zeros, "What it does about zeros."},
                            record_part{"ties", &procedure::ties, "What it does about ties."})
        .finish();
    record_class<ratio_df>(
        m, "RatioDf", home, "The degrees of freedom of an F ratio.",
        record_part{"numerator", &ratio_df::numerator, "Of the mean square above."},
        record_part{"denominator", &ratio_df::denominator, "Of the mean square below."})
        .finish();
    record_class<moments>(m, "Moments", home,
                          "Mean and spread of a sample, the same for every order of its values.",
                          record_part{"n", &moments::n, "How many values."},
                          record_part{"mean", &moments::mean, "Arithmetic mean; needs a value."},
                          record_part{"variance", &moments::variance,
                                      "Sum of squared deviations by n - 1; needs two values."})
        .detail("standard_deviation", &moments::standard_deviation, "Square root of the variance.")
        .finish();
    m.def(
        "moments_of",
        [](sample const& numbers) {
            check_sample(numbers.numbers, "sample");
            return moments_of(numbers.numbers);
        },
        py::arg("sample"),
        dedented(R"doc(Give mean and spread of a sample.

        Parameters
        ----------
        sample
            A column of numbers: NumPy, pandas, Polars, Arrow or a list.

        Raises
        ------
        heli.InvalidValue
            If a row has no number, with its position.

        Examples
        --------
        >>> import heli
        >>> heli.statistics.moments_of([78.5, 80, 76])
        Moments(n=3, mean=78.16666666666667, variance=4.083333333333333)
        )doc")
            .c_str());
}

void bind_adjustment(py::module_& m) {
    record_class<adjusted_p_values>(
        m, "AdjustedPValues", home, "p-values adjusted for there being several tests.",
        record_part{"method", &adjusted_p_values::method, "How they were adjusted."},
        record_part{"values", &adjusted_p_values::values, "In the order of the p-values given."})
        .finish();
    m.def(
        "adjusted_p", [](p_adjustment how, sample const& p) { return adjusted_p(how, p.numbers); },
        py::arg("method"), py::arg("p"),
        dedented(R"doc(Adjust the p-values of all tests that were made, found significant or not.

        Parameters
        ----------
        method
            "holm", "hochberg", "bonferroni" or "benjamini_hochberg".
        p
            A column of p-values.

        Raises
        ------
        heli.InvalidValue
            If a p is missing or not from 0 to 1.

        Examples
        --------
        >>> import heli
        >>> heli.statistics.adjusted_p("holm", [0.25, 0.0625, 0.5]).values
        (0.5, 0.1875, 0.5)
        )doc")
            .c_str());
}

void bind_icc(py::module_& m) {
    record_class<icc>(
        m, "Icc", home, "An intraclass correlation with its F test and interval.",
        record_part{"form", &icc::form, "Which one."},
        record_part{"value", &icc::value,
                    "The correlation; negative if rows differ less than judges."},
        record_part{"f", &icc::f, "Mean square between rows by the one that it is compared with."},
        record_part{"df", &icc::df, "Its degrees of freedom."},
        record_part{"p", &icc::p, "Of F, of rows not differing."},
        record_part{"limits", &icc::limits, "Confidence interval of the correlation."})
        .finish();
    record_class<reliability_result>(
        m, "ReliabilityResult", home, "How far marks of several judges agree.",
        record_part{"how", &reliability_result::how, "How they were computed."},
        record_part{"level", &reliability_result::level, "Of the limits."},
        record_part{"entries", &reliability_result::entries, "Rows."},
        record_part{"judges", &reliability_result::judges, "Columns."},
        record_part{"forms", &reliability_result::forms,
                    "The six forms, in the order of `IccForm`."})
        .finish();
    m.def(
        "reliability",
        [](rating_table const& rows, confidence level) { return reliability(rows.rows, level); },
        py::arg("rows"), py::kw_only(), py::arg("confidence"),
        dedented(R"doc(Give the six intraclass correlations of a table of marks.

        One judge or the mean of all; judges of their own for each entry, judges drawn from many
        with their level counted (absolute agreement), or these judges only (consistency).

        Parameters
        ----------
        rows
            A row for each entry, a column for each judge: rows of numbers, an array, a DataFrame
            or an Arrow table. Every mark must be given.
        confidence
            Of the limits, such as 0.95.

        Raises
        ------
        heli.InvalidValue
            If a mark is missing, with its row and column, or rows differ in length.

        Examples
        --------
        >>> import heli
        >>> marks = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9]]
        >>> found = heli.statistics.reliability(marks, confidence=0.95)
        >>> round(found.forms[4].value, 3), found.forms[4].form
        (0.659, IccForm.icc2k)
        )doc")
            .c_str());
}

}  // namespace

void bind_statistics(py::module_& package) {
    auto m = package.def_submodule("statistics", "Tests, intervals and agreement of judges.");
    bind_enumerations(m);
    bind_parts(m);
    bind_paired_tests(m);
    bind_other_tests(m);
    bind_adjustment(m);
    bind_icc(m);
}

}  // namespace heli::python
