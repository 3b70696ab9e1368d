#include <heli/statistics/cronbach_alpha.hpp>
#include <heli/statistics/reliability.hpp>

#include "../core/thrown_text.hpp"
#include "random_samples.hpp"
#include "rated_tables.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

namespace heli::statistics::reliability_test {
namespace {

confidence const usual(0.95);

icc const& form_of(reliability_result const& result, icc_form form) {
    return result.forms.at(static_cast<std::size_t>(form));
}

TEST(ReliabilityVectors, AgreeForEveryForm) {
    auto const tables = reference_tables();
    auto const figures = figure_rows("reliability");
    EXPECT_EQ(figures.size(), 36U);
    for (auto const& row : figures) {
        SCOPED_TRACE(row.at("table") + row.at("form"));
        auto const found = reliability(tables.at(row.at("table")), usual);
        auto const& icc = form_of(found, find_token<icc_form>(row.at("form"))->value);
        expect_figure(icc.value.value(), row, "value");
        expect_figure(icc.f.value(), row, "f");
        expect_figure(icc.df.numerator, row, "df1");
        expect_figure(icc.df.denominator, row, "df2");
        expect_figure(icc.p.value(), row, "p");
        expect_figure(icc.limits.value().lower, row, "lower", quantile_tolerance);
        expect_figure(icc.limits.value().upper, row, "upper", quantile_tolerance);
    }
}

TEST(CronbachAlphaVectors, AgreeAndEqualTheConsistencyOfTheMean) {
    auto const tables = reference_tables();
    for (auto const& row : figure_rows("cronbach_alpha")) {
        auto const& table = tables.at(row.at("table"));
        auto const found = cronbach_alpha(table);
        expect_figure(found.alpha.value(), row, "alpha");
        auto const mean = form_of(reliability(table, usual), icc_form::icc3k);
        EXPECT_NEAR(found.alpha.value(), mean.value.value(), 1e-12);
        EXPECT_EQ(found.persons, table.size());
        EXPECT_EQ(found.how.method, method::cronbach_alpha);
    }
}

TEST(Reliability, OfJudgesWhoDifferOnlyInLevelIsConsistent) {
    // 0.1 apart throughout: what doubles leave of it is no disagreement.
    rating_list const table{{0.1, 0.2, 0.3}, {0.2, 0.3, 0.4}, {0.5, 0.6, 0.7}};
    auto const found = reliability(table, usual);
    auto const& consistent = form_of(found, icc_form::icc3);
    EXPECT_EQ(consistent.value.value(), 1.0);
    EXPECT_TRUE(holds(consistent.p.reason().en, "no variation")) << consistent.p.reason().en;
    EXPECT_FALSE(consistent.limits.known());
    EXPECT_LT(form_of(found, icc_form::icc2).value.value(), 1.0);
    EXPECT_TRUE(form_of(found, icc_form::icc1).limits.known());
    EXPECT_NEAR(cronbach_alpha(table).alpha.value(), 1.0, 1e-14);
}

TEST(Reliability, OfEqualMarksIsUnknown) {
    rating_list const equal(4, std::vector<double>(3, 0.1));
    for (auto const& icc : reliability(equal, usual).forms) {
        EXPECT_FALSE(icc.value.known() || icc.f.known() || icc.p.known() || icc.limits.known());
    }
    EXPECT_EQ(cronbach_alpha(equal).alpha.reason().en, "the totals are all equal");
}

TEST(Reliability, OfRowsThatDoNotDifferHasNoLimits) {
    rating_list const table{{1.0, 2.0, 6.0}, {2.0, 6.0, 1.0}, {6.0, 1.0, 2.0}};
    auto const found = reliability(table, usual);
    auto const& one = form_of(found, icc_form::icc1);
    EXPECT_NEAR(one.value.value(), -0.5, 1e-15);
    EXPECT_EQ(one.f.value(), 0.0);
    EXPECT_EQ(one.p.value(), 1.0);
    EXPECT_TRUE(holds(one.limits.reason().en, "no limits"));
    EXPECT_FALSE(form_of(found, icc_form::icc1k).value.known());
    EXPECT_EQ(cronbach_alpha(table).alpha.reason().zh, "各人总分全部相等");
}

TEST(Reliability, NeverThrowsOrLeavesTheNumbersOnSmallTables) {
    random_source random(20230613);
    for (int i = 0; i < 400; ++i) {
        rating_list table(2 + random() % 3);
        auto const judges = 2 + random() % 3;
        for (auto& row : table) {
            row = tied_sample(random, judges, 2);
        }
        for (auto const& icc : reliability(table, usual).forms) {
            EXPECT_TRUE(!icc.value.known() || std::isfinite(icc.value.value()));
            EXPECT_TRUE(!icc.p.known() || (icc.p.value() >= 0.0 && icc.p.value() <= 1.0));
            if (icc.limits.known()) {
                EXPECT_LE(icc.limits.value().lower, icc.value.value() + 1e-9);
                EXPECT_GE(icc.limits.value().upper, icc.value.value() - 1e-9);
            }
        }
    }
}

TEST(Reliability, IsTheSameForEveryOrderOfRowsAndJudges) {
    random_source random(20230614);
    auto const table = reference_tables().at("4");
    auto mixed = shuffled(table, random);
    for (auto& row : mixed) {
        row = {row[3], row[0], row[4], row[2], row[1]};
    }
    EXPECT_EQ(reliability(mixed, usual), reliability(table, usual));
    EXPECT_EQ(cronbach_alpha(mixed), cronbach_alpha(table));
}

TEST(Reliability, OfTooSmallTablesSaysWhatIsMissing) {
    EXPECT_EQ(form_of(reliability({}, usual), icc_form::icc2).value.reason().en,
              "needs at least 2 rows, has 0");
    rating_list const one{{1.0, 2.0}};
    EXPECT_EQ(cronbach_alpha(one).alpha.reason().en, "needs at least 2 rows, has 1");
    rating_list const narrow{{1.0}, {2.0}};
    EXPECT_EQ(cronbach_alpha(narrow).alpha.reason().zh, "至少需要 2 列，现有 1 列");
    EXPECT_EQ(form_of(reliability(narrow, usual), icc_form::icc1).p.reason().en,
              "needs at least 2 columns, has 1");
}

TEST(Reliability, RefusesTablesWithGaps) {
    rating_list const ragged{{1.0, 2.0}, {3.0}};
    auto const gap = thrown_text<invalid_value>([&] { return reliability(ragged, usual); });
    EXPECT_TRUE(holds(gap, "rows[1] has 1 values: expected 2")) << gap;
    rating_list const missing{{1.0, 2.0}, {3.0, std::nan("")}};
    auto const mark = thrown_text<invalid_value>([&] { return cronbach_alpha(missing); });
    EXPECT_TRUE(holds(mark, "rows[1][1] = nan")) << mark;
}

}  // namespace
}  // namespace heli::statistics::reliability_test
