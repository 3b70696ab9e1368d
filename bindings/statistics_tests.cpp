/// \file
/// Tests of changed pairs, shares, two groups, rank orders and questionnaires.

#include "health_bindings.hpp"

#include <heli/statistics/cronbach_alpha.hpp>
#include <heli/statistics/mcnemar.hpp>
#include <heli/statistics/spearman.hpp>
#include <heli/statistics/welch.hpp>
#include <heli/statistics/wilson.hpp>

namespace heli::python {
namespace {

using namespace statistics;
constexpr char const* home = "heli.statistics";

void bind_mcnemar(py::module_& m) {
    using result = mcnemar_result;
    record_class<result>(
        m, "McnemarResult", home,
        "What pairs that changed say; those that did not change say nothing.",
        record_part{"how", &result::how, "Of `p`."},
        record_part{"how_approximate", &result::how_approximate,
                    "Of `chi_squared` and `approximate_p`."},
        record_part{"b", &result::b, "Pairs that changed one way."},
        record_part{"c", &result::c, "Pairs that changed the other way."},
        record_part{"p", &result::p, "Two-sided and exact, of both ways being as likely."},
        record_part{"chi_squared", &result::chi_squared,
                    "(abs(b - c) - 1)^2 / (b + c), and 0 if b = c."},
        record_part{"approximate_p", &result::approximate_p,
                    "Of that, by chi squared with one degree of freedom."})
        .finish();
    m.def(
        "mcnemar", [](whole_number b, whole_number c) { return mcnemar(b.value, c.value); },
        py::arg("b"), py::arg("c"),
        dedented(R"doc(Test whether more pairs changed one way than the other, by McNemar.

        Parameters
        ----------
        b, c
            Pairs that changed one way and the other.

        Raises
        ------
        heli.InvalidValue
            If a count is negative or larger than there are people.

        Examples
        --------
        >>> import heli
        >>> heli.statistics.mcnemar(6, 1).p
        0.125
        )doc")
            .c_str());
}

void bind_wilson(py::module_& m) {
    using result = wilson_result;
    record_class<result>(
        m, "WilsonResult", home, "A share, such as that of people who lost 5 %.",
        record_part{"how", &result::how, "How the interval was made."},
        record_part{"level", &result::level, "Of `limits`."},
        record_part{"successes", &result::successes, "How many do."},
        record_part{"trials", &result::trials, "Out of how many."},
        record_part{"share", &result::share, "Their quotient."},
        record_part{"limits", &result::limits, "Confidence interval of the share."})
        .finish();
    m.def(
        "wilson",
        [](whole_number successes, whole_number trials, confidence level) {
            return wilson(successes.value, trials.value, level);
        },
        py::arg("successes"), py::arg("trials"), py::kw_only(), py::arg("confidence"),
        dedented(R"doc(Give a share with Wilson's score interval, which stays within 0 and 1.

        Parameters
        ----------
        successes, trials
            How many do, and out of how many.
        confidence
            Of the interval, such as 0.95.

        Raises
        ------
        heli.InvalidValue
            If a count is negative, there are more successes than trials, or the confidence is not
            between 0 and 1.

        Examples
        --------
        >>> import heli
        >>> found = heli.statistics.wilson(12, 48, confidence=0.95)
        >>> found.share, round(found.limits.lower, 3), round(found.limits.upper, 3)
        (0.25, 0.149, 0.388)
        )doc")
            .c_str());
}

void bind_welch(py::module_& m) {
    using result = welch_result;
    record_class<result>(
        m, "WelchResult", home, "How two groups differ. Unit: that of the values.",
        record_part{"how", &result::how, "How it was computed; zeros are kept."},
        record_part{"level", &result::level, "Of `limits`."},
        record_part{"a", &result::a, "The first group."},
        record_part{"b", &result::b, "The second group."},
        record_part{"difference", &result::difference,
                    "Mean of the first minus mean of the second."},
        record_part{"t", &result::t, "Difference by its standard error."},
        record_part{"df", &result::df, "Degrees of freedom after Welch and Satterthwaite."},
        record_part{"p", &result::p, "Two-sided, of the means being equal."},
        record_part{"limits", &result::limits, "Confidence interval of the difference."})
        .finish();
    m.def(
        "welch",
        [](sample const& a, sample const& b, confidence level) {
            return welch(a.numbers, b.numbers, level);
        },
        py::arg("a"), py::arg("b"), py::kw_only(), py::arg("confidence"),
        dedented(R"doc(Compare the means of two groups, each with a spread of its own.

        Parameters
        ----------
        a, b
            Columns of numbers, one for each group.
        confidence
            Of the interval, such as 0.95.

        Raises
        ------
        heli.InvalidValue
            If a row has no number, with its position, or the confidence is not between 0 and 1.

        Examples
        --------
        >>> import heli
        >>> found = heli.statistics.welch([3, 5, 4, 6], [1, 2, 2, 1], confidence=0.95)
        >>> found.difference, round(found.p, 4)
        (3.0, 0.0122)
        )doc")
            .c_str());
}

void bind_spearman(py::module_& m) {
    using result = spearman_result;
    record_class<result>(
        m, "SpearmanResult", home, "How two measures rise together.",
        record_part{"how", &result::how,
                    "How it was computed; zeros are kept, ties share their mean rank."},
        record_part{"n", &result::n, "People."},
        record_part{"rho", &result::rho, "Correlation of the ranks, -1 to 1."},
        record_part{"t", &result::t, "rho sqrt((n - 2) / (1 - rho^2))."},
        record_part{"p", &result::p, "Two-sided, of no correlation, by Student's t with n - 2."})
        .finish();
    m.def(
        "spearman", [](sample const& x, sample const& y) { return spearman(x.numbers, y.numbers); },
        py::arg("x"), py::arg("y"),
        dedented(R"doc(Give the rank correlation of two measures, person by person.

        Parameters
        ----------
        x, y
            Columns of numbers with a row for each person.

        Raises
        ------
        heli.InvalidValue
            If a row has no number, with its position, or the columns differ in length.

        Examples
        --------
        >>> import heli
        >>> found = heli.statistics.spearman([410, 300, 350, 120], [5.1, 4.0, 2.2, 0.3])
        >>> round(found.rho, 3), found.n
        (0.8, 4)
        )doc")
            .c_str());
}

void bind_alpha(py::module_& m) {
    using result = cronbach_result;
    record_class<result>(
        m, "CronbachResult", home, "The consistency of a questionnaire.",
        record_part{"how", &result::how, "How it was computed."},
        record_part{"persons", &result::persons, "Rows."},
        record_part{"items", &result::items, "Columns, k."},
        record_part{"alpha", &result::alpha,
                    "k / (k - 1) (1 - sum of item variances / variance of totals)."})
        .finish();
    m.def(
        "cronbach_alpha", [](rating_table const& rows) { return cronbach_alpha(rows.rows); },
        py::arg("rows"),
        dedented(R"doc(Give Cronbach's alpha of raw marks: do the questions measure one thing?

        Parameters
        ----------
        rows
            A row for each person, a column for each question: rows of numbers, an array, a
            DataFrame or an Arrow table. Every question must be answered.

        Raises
        ------
        heli.InvalidValue
            If an answer is missing, with its row and column, or rows differ in length.

        Examples
        --------
        >>> import heli
        >>> round(heli.statistics.cronbach_alpha([[3, 3, 2], [2, 2, 1], [4, 5, 4]]).alpha, 3)
        0.98
        )doc")
            .c_str());
}

}  // namespace

void bind_other_tests(py::module_& m) {
    bind_mcnemar(m);
    bind_wilson(m);
    bind_welch(m);
    bind_spearman(m);
    bind_alpha(m);
}

}  // namespace heli::python
