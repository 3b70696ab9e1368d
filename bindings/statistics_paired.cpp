/// \file
/// Tests of differences within pairs, such as weight after minus weight before.

#include "health_bindings.hpp"

#include <heli/statistics/hodges_lehmann.hpp>
#include <heli/statistics/paired_t.hpp>
#include <heli/statistics/sign_test.hpp>
#include <heli/statistics/signed_rank.hpp>
#include <heli/statistics/signed_rank_normal.hpp>

namespace heli::python {
namespace {

using namespace statistics;
constexpr char const* home = "heli.statistics";
using others_run = py::call_guard<py::gil_scoped_release>;

void bind_paired_t(py::module_& m) {
    using result = paired_t_result;
    record_class<result>(
        m, "PairedTResult", home,
        "Mean difference with its test and interval. Unit: that of the differences.",
        record_part{"how", &result::how, "How it was computed; zeros are kept."},
        record_part{"level", &result::level, "Of `limits`."},
        record_part{"n", &result::n, "Pairs."},
        record_part{"mean", &result::mean, "Mean difference."},
        record_part{"standard_deviation", &result::standard_deviation,
                    "Of the differences, by n - 1."},
        record_part{"t", &result::t, "Mean by its standard error."},
        record_part{"df", &result::df, "Degrees of freedom, n - 1."},
        record_part{"p", &result::p, "Two-sided, of the mean being 0."},
        record_part{"limits", &result::limits, "Confidence interval of the mean."},
        record_part{"d_z", &result::d_z, "Cohen's effect size: mean by standard deviation."})
        .finish();
    m.def(
        "paired_t", [](sample const& d, confidence level) { return paired_t(d.numbers, level); },
        py::arg("differences"), py::kw_only(), py::arg("confidence"),
        dedented(R"doc(Test whether differences within pairs have mean 0, by Student's t.

        With fewer than two, or all equal, what needs a spread is `heli.Unknown` with the reason.

        Parameters
        ----------
        differences
            One for each pair, formed exactly: from whole grams rather than from kg. A column of
            NumPy, pandas, Polars or Arrow, or a list.
        confidence
            Of the interval, such as 0.95.

        Raises
        ------
        heli.InvalidValue
            If a row has no number, with its position, or the confidence is not between 0 and 1.

        Examples
        --------
        >>> import heli
        >>> found = heli.statistics.paired_t([-2, -1, -4, 0], confidence=0.95)
        >>> found.mean, round(found.p, 4), found.how.method.en
        (-1.75, 0.1328, 'paired t test')
        >>> print(heli.statistics.paired_t([-2], confidence=0.95).p)
        needs at least 2 values, has 1
        )doc")
            .c_str());
}

void bind_signed_rank(py::module_& m) {
    using result = signed_rank_result;
    record_class<result>(
        m, "SignedRankResult", home, "What the signed ranks of differences say.",
        record_part{"how", &result::how,
                    "How it was computed; zeros are dropped, ties share their mean rank."},
        record_part{"n", &result::n, "Pairs, those dropped included."},
        record_part{"zeros", &result::zeros, "Differences of 0, which are dropped."},
        record_part{"tied", &result::tied,
                    "Other differences whose magnitude another one has too."},
        record_part{"rank_sum", &result::rank_sum,
                    "V: the sum of the ranks of the positive differences."},
        record_part{"p", &result::p, "Two-sided, of the differences being symmetric about 0."})
        .finish();
    m.def(
        "signed_rank", [](sample const& d) { return signed_rank(d.numbers); },
        py::arg("differences"), others_run(),
        dedented(R"doc(Wilcoxon's signed-rank test by the exact distribution given the magnitudes.

        Zeros are dropped and counted, ties share their mean rank. Only equal numbers tie: 79.1 -
        78.6 and 80.1 - 79.6 are not equal in kg, and are in grams. The p-value is `heli.Unknown`
        without a difference other than 0, or with more than 1000 of them.

        Parameters
        ----------
        differences
            As for `paired_t`.

        Raises
        ------
        heli.InvalidValue
            If a row has no number, with its position.

        Examples
        --------
        >>> import heli
        >>> found = heli.statistics.signed_rank([-2, -1, -4, 0, 1])
        >>> found.p, found.zeros, found.tied
        (0.375, 1, 2)
        )doc")
            .c_str());
    m.def(
        "signed_rank_normal", [](sample const& d) { return signed_rank_normal(d.numbers); },
        py::arg("differences"),
        dedented(R"doc(Wilcoxon's signed-rank test by the normal approximation.

        With a continuity correction of 1/2 and the variance of the ranks as tied.

        Parameters
        ----------
        differences
            As for `paired_t`.

        Raises
        ------
        heli.InvalidValue
            If a row has no number, with its position.
        )doc")
            .c_str());
}

void bind_centre(py::module_& m) {
    using result = hodges_lehmann_result;
    record_class<result>(
        m, "HodgesLehmannResult", home, "The centre of differences. Unit: that of the differences.",
        record_part{"how", &result::how,
                    "How it was computed; zeros are kept, the interval is made as without ties."},
        record_part{"level", &result::level, "Of `limits`, as asked for."},
        record_part{"n", &result::n, "Pairs."},
        record_part{"estimate", &result::estimate, "Median of the Walsh averages."},
        record_part{"limits", &result::limits,
                    "From the q-th Walsh average to the q-th from the end."},
        record_part{"attained", &result::attained,
                    "What the interval holds if there are no ties: less than asked for only where "
                    "the differences are too few."})
        .finish();
    m.def(
        "hodges_lehmann",
        [](sample const& d, confidence level) { return hodges_lehmann(d.numbers, level); },
        py::arg("differences"), py::kw_only(), py::arg("confidence"), others_run(),
        dedented(R"doc(Estimate the centre of differences that belongs to the signed-rank test.

        The median of the means of all pairs of differences, zeros kept, with the interval of the
        exact distribution of signed ranks. Where values are tied or 0 it is conservative.

        Parameters
        ----------
        differences
            As for `paired_t`.
        confidence
            Of the interval, such as 0.95.

        Raises
        ------
        heli.InvalidValue
            If a row has no number, with its position, or the confidence is not between 0 and 1.

        Examples
        --------
        >>> import heli
        >>> found = heli.statistics.hodges_lehmann([-2, -1, -4, 0, 1, -3], confidence=0.9)
        >>> found.estimate, found.limits
        (-1.5, Interval(lower=-3.0, upper=0.0))
        )doc")
            .c_str());
}

void bind_signs(py::module_& m) {
    using result = sign_test_result;
    record_class<result>(
        m, "SignTestResult", home, "What the signs of differences say.",
        record_part{"how", &result::how, "How it was computed; zeros are dropped."},
        record_part{"n", &result::n, "Pairs, those dropped included."},
        record_part{"zeros", &result::zeros, "Differences of 0, which are dropped."},
        record_part{"positive", &result::positive, "Differences above 0."},
        record_part{"negative", &result::negative, "Differences below 0."},
        record_part{"p", &result::p, "Two-sided, of both signs being as likely."})
        .finish();
    m.def(
        "sign_test", [](sample const& d) { return sign_test(d.numbers); }, py::arg("differences"),
        dedented(R"doc(Test whether there are as many gains as losses, by the binomial distribution.

        Parameters
        ----------
        differences
            As for `paired_t`.

        Raises
        ------
        heli.InvalidValue
            If a row has no number, with its position.

        Examples
        --------
        >>> import heli
        >>> heli.statistics.sign_test([-2, -1, -4, 0, 1]).p
        0.625
        )doc")
            .c_str());
}

}  // namespace

void bind_paired_tests(py::module_& m) {
    bind_paired_t(m);
    bind_signed_rank(m);
    bind_centre(m);
    bind_signs(m);
}

}  // namespace heli::python
