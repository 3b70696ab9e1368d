#include <heli/competition/trimmed_mean.hpp>

#include "../core/thrown_text.hpp"
#include "small_marking.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <string>

namespace heli::competition::trimmed_mean_test {
namespace {

TEST(TrimmedMeanVectors, AgreeExactlyAndRounded) {
    auto const rows = ranking::reference_rows("trimmed_means");
    EXPECT_EQ(rows.size(), 10U);
    for (auto const& row : rows) {
        auto const panel = panel_in(row.at("marks"));
        trim_rule const rule(panel.size(),
                             {std::stoul(row.at("drop_low")), std::stoul(row.at("drop_high"))});
        auto const found = trimmed_mean(panel, rule, two_decimals());
        EXPECT_EQ(found.exact.value(), parse_rational(row.at("exact")));
        EXPECT_EQ(found.mark.value(), parse_decimal(row.at("rounded")));
    }
}

TEST(TrimmedMean, DropsLowAndHighSeparately) {
    trim_rule const rule(5, {0, 2});
    auto const found =
        trimmed_mean(panel_of({"9", "1", "8", "2", "3"}), rule, mark_rounding::none());
    EXPECT_EQ(found.mark.value(), 2);
    EXPECT_EQ(rule.counted(), 3U);
    EXPECT_EQ(found.lines.back().use, mark_use::dropped_high);
}

TEST(TrimmedMean, IsNoMarkWhileJudgesAreMissing) {
    auto const found =
        trimmed_mean(panel_of({"9", "8"}), trim_rule(3, {1, 1}), mark_rounding::none());
    EXPECT_EQ(found.verdict, panel_verdict::incomplete);
    EXPECT_EQ(found.mark.reason().en, "expected the marks of 3 judges, there are 2");
    EXPECT_EQ(found.lines[0].use, mark_use::not_used_yet);
}

TEST(TrimmedMean, RefusesToDropAllMarks) {
    auto const why = thrown_text<invalid_value>([] { return trim_rule(2, {1, 1}); });
    EXPECT_EQ(why, "dropping 1 low and 1 high of 2 marks: none would be left");
    EXPECT_THROW(trim_rule(0, {0, 0}), invalid_value);
    EXPECT_THROW(trim_rule(3, {0, 4}), invalid_value);
}

TEST(TrimmedMean, DoesNotDependOnTheOrderOfJudgesAndIsNeverLoweredByABetterMark) {
    random_marks random(20140601);
    for (int i = 0; i < 300; ++i) {
        std::size_t const judges = 1 + random() % 8;
        std::size_t const low = random() % judges;
        trim_rule const rule(judges, {low, random() % (judges - low)});
        auto panel = random_panel(random, judges);
        auto const before = trimmed_mean(panel, rule, two_decimals());
        EXPECT_EQ(trimmed_mean(in_other_order(panel, random), rule, two_decimals()), before);
        panel[random() % judges].mark += random_mark(random, 3);
        EXPECT_GE(trimmed_mean(panel, rule, two_decimals()).mark.value(), before.mark.value());
    }
}

}  // namespace
}  // namespace heli::competition::trimmed_mean_test
