#include <heli/competition/part_cap.hpp>

#include "../core/label_laws.hpp"
#include "../core/thrown_text.hpp"
#include "small_marking.hpp"

#include <gtest/gtest.h>

#include <optional>

namespace heli::competition::part_cap_test {
namespace {

cap_question const on_a_day{component_part::theory, "theory_share_most", region_code(340000),
                            date(2023, 11, 7)};

parameter_table<rational> rules_of(knowable<rational> most,
                                   std::optional<date> from = date(2015, 1, 1)) {
    return parameter_table<rational>({{"theory_share_most",
                                       region_code(),
                                       from,
                                       std::nullopt,
                                       most,
                                       "share",
                                       {"notice", "", "", source_status::unverified}}});
}

cap_answer answer_for(rational const& most, marking_terms const& terms = skills_terms()) {
    return check_cap(marking_scheme(terms), rules_of(most), on_a_day);
}

TEST(PartCap, IsKeptAtTheCapItself) {
    auto const answer = answer_for(rational(3, 10));
    EXPECT_EQ(answer.verdict, cap_verdict::kept);
    EXPECT_EQ(answer.least, rational(3, 10));
    EXPECT_EQ(to_words(answer, component_part::theory).en,
              "theory: 0.3 of the whole, at most 0.3: kept");
}

TEST(PartCap, IsBrokenAboveIt) {
    auto const answer = answer_for(rational(29, 100));
    EXPECT_EQ(answer.verdict, cap_verdict::broken);
    EXPECT_EQ(to_words(answer, component_part::theory).zh, "理论占总分 0.3，上限 0.29：超出上限");
}

TEST(PartCap, CannotTellWhereAPartIsNotStated) {
    auto terms = skills_terms();
    terms.components[1].part.reset();
    auto const answer = answer_for(rational(3, 10), terms);
    EXPECT_EQ(answer.verdict, cap_verdict::cannot_tell);
    EXPECT_EQ(answer.least, rational(3, 10));
    EXPECT_EQ(answer.most, 1);
    EXPECT_EQ(answer_for(1, terms).verdict, cap_verdict::kept);
    EXPECT_EQ(answer_for(rational(1, 5), terms).verdict, cap_verdict::broken);
}

TEST(PartCap, NeedsARuleThatBindsThatDay) {
    marking_scheme const scheme(skills_terms());
    auto const later = check_cap(scheme, rules_of(rational(1, 5), date(2024, 1, 1)), on_a_day);
    EXPECT_EQ(later.verdict, cap_verdict::no_rule);
    EXPECT_FALSE(later.rule.known());
    auto const open = check_cap(scheme, rules_of(unknown{{"未找到", "not found"}}), on_a_day);
    EXPECT_EQ(open.verdict, cap_verdict::no_rule);
    EXPECT_EQ(to_words(open, component_part::theory).en, "theory: 0.3 of the whole: no rule binds");
}

TEST(PartCap, RefusesARuleThatIsNoShare) {
    auto const why = thrown_text<invalid_value>([] { return answer_for(30); });
    EXPECT_TRUE(holds(why, "30 is no share from 0 to 1")) << why;
}

TEST(PartCap, IsAFindingUnlessItIsKept) {
    auto const theory = component_part::theory;
    EXPECT_TRUE(findings_of(answer_for(1), theory).empty());
    auto const broken = findings_of(answer_for(0), theory);
    ASSERT_EQ(broken.size(), 1U);
    EXPECT_EQ(broken[0].code, "part_above_cap");
    EXPECT_EQ(broken[0].severity, severity::error);
    auto terms = skills_terms();
    terms.components[0].part.reset();
    auto const open = findings_of(answer_for(rational(1, 5), terms), theory);
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open[0].severity, severity::warning);
    EXPECT_EQ(open[0].message.en, "theory: 0–0.3 of the whole, at most 0.2: cannot tell");
}

TEST(PartCap, HasSoundLabels) {
    expect_snake_case_labels<cap_verdict>(4);
}

}  // namespace
}  // namespace heli::competition::part_cap_test
