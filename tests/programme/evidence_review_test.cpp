#include <heli/programme/evidence_review.hpp>

#include "small_programme.hpp"

#include <gtest/gtest.h>

#include <string>

namespace heli::programme::evidence_review_test {
namespace {

/// The finding about one piece of evidence for an item with one target; its code and its reason.
std::string misfit(evidence entry, target goal) {
    auto const plan = a_programme({an_item("x", {std::move(goal)})});
    std::string text;
    for (auto const& f : unused_evidence(plan, {{std::move(entry)}, {}}, date(2023, 12, 31))) {
        text += f.code + ": " + f.message.en + "\n";
    }
    return text;
}
evidence total_of(std::string unit) {
    auto entry = told(date(2023, 8, 1), "x", evidence_kind::total, count_bound::exactly(40));
    entry.unit = std::move(unit);
    return entry;
}

TEST(UnusedEvidence, IsWhatIsCountedInAnotherUnit) {
    auto goal = at_least(30);
    goal.unit = "route";
    EXPECT_EQ(misfit(total_of("route"), goal), "");
    EXPECT_NE(misfit(total_of("person"), goal).find("its unit person is not the target's route"),
              std::string::npos);
}

TEST(UnusedEvidence, IsWhatHasNoSource) {
    auto entry = total_of("");
    entry.source.status = source_status::not_found;
    EXPECT_NE(misfit(entry, at_least(30)).find("its source was not found"), std::string::npos);
}

TEST(UnusedEvidence, IsWhatHappenedBeforeTheTargetsTime) {
    EXPECT_NE(misfit(told(date(2022, 11, 8), "x", evidence_kind::achieved), there_by())
                  .find("before the target's time"),
              std::string::npos);
}

TEST(UnusedEvidence, NamesWhatIsGivenTwice) {
    auto const plan = a_programme({an_item("x", {at_least(3000)})});
    auto const once = total_of("");
    auto const findings = unused_evidence(plan, {{once, once}, {}}, date(2023, 12, 31));
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].code, "duplicate_evidence");
    EXPECT_EQ(findings[0].where.field, "evidence[1]");
}

TEST(UnusedEvidence, IsWhatFitsNoFederationKindOrTarget) {
    auto const plan = a_programme({an_item("each", {each_at_least(3000)}),
                                   an_item("map", {there_by()}), an_item("bare", {})});
    auto const reason = [&](evidence entry) {
        auto const findings = unused_evidence(plan, {{std::move(entry)}, {}}, year_end);
        return findings.empty() ? "" : findings[0].message.zh;
    };
    auto const ends = [](std::string const& text, std::string const& end) {
        return text.ends_with(end);
    };
    EXPECT_TRUE(ends(reason(group(new_year, "each", 40)), "未写明总工会"));
    EXPECT_EQ(reason(group(new_year, "each", 40, federation::sh)), "");
    EXPECT_TRUE(ends(reason(told(new_year, "map", evidence_kind::achieved, {}, federation::sh)),
                     "该项不分总工会"));
    EXPECT_TRUE(ends(reason(group(new_year, "map", 40)), "其种类与目标不符"));
    EXPECT_TRUE(ends(reason(told(new_year, "each", evidence_kind::achieved, {}, federation::sh)),
                     "其种类与目标不符"));
    EXPECT_TRUE(ends(reason(told(new_year, "bare", evidence_kind::step)), "该项没有可判断的目标"));
}

TEST(UnusedEvidence, IsNotWhatOneOfSeveralTargetsLooksAt) {
    auto const plan = a_programme({an_item("routes", {there_by(), at_least(30)})});
    evidence_set const all{{told(new_year, "routes", evidence_kind::achieved),
                            told(new_year, "routes", evidence_kind::part)},
                           {}};
    EXPECT_TRUE(unused_evidence(plan, all, year_end).empty());
}

TEST(UnusedEvidence, IsACompleteRecordWhoseSourceWasNotFound) {
    auto const plan = a_programme({an_item("x", {at_least(3000)})});
    auto lost = complete_to(year_end, "x");
    lost.source.status = source_status::not_found;
    auto const findings = unused_evidence(plan, {{}, {complete_to(year_end, "x"), lost}}, year_end);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].code, "unused_evidence");
    EXPECT_EQ(findings[0].where.field, "complete[1]");
}

TEST(UnusedEvidence, DoesNotNameTwiceWhatDiffersOrIsNotKnownYet) {
    auto const plan = a_programme({an_item("x", {at_least(3000)})});
    auto const once = total_of("");
    auto other = once;
    other.note.zh = "另一篇";
    EXPECT_TRUE(unused_evidence(plan, {{once, other}, {}}, year_end).empty());
    EXPECT_TRUE(unused_evidence(plan, {{once, once}, {}}, date(2023, 7, 31)).empty());
}

}  // namespace
}  // namespace heli::programme::evidence_review_test
