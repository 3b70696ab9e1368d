#include <heli/competition/event_total.hpp>

#include "../core/thrown_text.hpp"
#include "small_marking.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::competition::event_total_test {
namespace {

event_total total_for(stated_mark const& theory, stated_mark const& practice,
                      marking_terms const& terms = skills_terms()) {
    return total_of(marking_scheme(terms), {{"theory", theory}, {"practice", practice}});
}

TEST(EventTotalVectors, KeepTiesThatDoublesBreak) {
    auto const rows = ranking::reference_rows("weighted_ties");
    EXPECT_EQ(rows.size(), 20U);
    auto const of = [](ranking::reference_row const& row, std::string const& n) {
        return total_for(parse_decimal(row.at("theory_" + n)),
                         parse_decimal(row.at("practice_" + n)))
            .total;
    };
    for (auto const& row : rows) {
        EXPECT_EQ(of(row, "a"), of(row, "b"));
    }
}

TEST(EventTotal, IsTheWeightedSumWithALineForEachComponent) {
    auto const total = total_for(parse_decimal("90.8"), parse_decimal("51.6"));
    EXPECT_EQ(total.total, stated_mark(parse_decimal("63.36")));
    ASSERT_EQ(total.lines.size(), 2U);
    EXPECT_EQ(total.lines[0].earned, stated_mark(parse_decimal("27.24")));
    auto const steps = steps_of(total, marking_scheme(skills_terms()));
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_EQ(steps[0].inputs[0].value, "30 × 90.8 / 100");
    EXPECT_EQ(steps[2].text.en, "total: 63.36");
    EXPECT_EQ(steps[2].inputs[1].value, "30 + 70 = 100");
}

TEST(EventTotal, RoundsWhereTheRulesSay) {
    auto terms = skills_terms();
    auto const theory = parse_decimal("90.05");    // earns 27.015
    auto const practice = parse_decimal("50.05");  // earns 35.035
    terms.rounding.total = two_decimals();
    EXPECT_EQ(total_for(theory, practice, terms).total, stated_mark(parse_decimal("62.05")));
    terms.rounding.component = two_decimals();
    auto const twice = total_for(theory, practice, terms);
    EXPECT_EQ(twice.total, stated_mark(parse_decimal("62.06"))) << "the place decides";
    EXPECT_EQ(twice.lines[0].exact, stated_mark(parse_decimal("27.015")));
}

TEST(EventTotal, WithoutAMarkIsAStateAndNoZero) {
    marking_scheme const scheme(skills_terms());
    auto const missing = total_of(scheme, {{"practice", rational(80)}});
    EXPECT_EQ(missing.total, stated_mark(mark_state::missing));
    EXPECT_EQ(missing.lines[0].mark, stated_mark(mark_state::missing));
    EXPECT_EQ(missing.lines[1].earned, stated_mark(rational(56))) << "what is there is shown";
    EXPECT_EQ(total_for(mark_state::late, mark_state::disqualified).total,
              stated_mark(mark_state::disqualified));
    EXPECT_EQ(total_for(mark_state::disqualified, mark_state::late).exact,
              stated_mark(mark_state::disqualified));
    EXPECT_EQ(steps_of(missing, scheme)[2].text.zh, "总分：缺考或缺分");
}

TEST(EventTotal, FindsEveryMarkThatCannotBe) {
    marking_scheme const scheme(skills_terms());
    std::vector<component_mark> const marks{{"theory", rational(101)},
                                            {"theory", mark_state::late},
                                            {"speech", rational(5)},
                                            {"practice", rational(-1)}};
    std::vector<std::string> codes;
    for (auto const& f : check(scheme, marks)) {
        codes.push_back(f.code);
    }
    EXPECT_EQ(codes, (std::vector<std::string>{"mark_out_of_range", "duplicate_mark",
                                               "unknown_component", "mark_out_of_range"}));
    auto const text = thrown_text<parse_error>([&] { return total_of(scheme, marks); });
    EXPECT_TRUE(holds(text, "expected a mark of 0 to 100")) << text;
}

TEST(EventTotal, DoesNotDependOnTheOrderAndIsNeverLoweredByABetterMark) {
    random_marks random(20231107);
    auto terms = skills_terms();
    terms.rounding.component = two_decimals();
    terms.rounding.total = mark_rounding::to_places(rounding::half_even, 1);
    marking_scheme const scheme(terms);
    for (int i = 0; i < 300; ++i) {
        std::vector<component_mark> marks{{"theory", random_mark(random, 99)},
                                          {"practice", random_mark(random, 99)}};
        auto const before = total_of(scheme, marks);
        EXPECT_EQ(total_of(scheme, {marks[1], marks[0]}), before);
        auto& better = marks[random() % 2];
        better.mark = better.mark.value() + rational(1 + random() % 10) / 10;
        EXPECT_GE(total_of(scheme, marks).total.value(), before.total.value());
    }
}

}  // namespace
}  // namespace heli::competition::event_total_test
