#include <heli/programme/evidence_review.hpp>

#include "small_programme.hpp"

#include <gtest/gtest.h>

#include <string>

namespace heli::programme {
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

}  // namespace
}  // namespace heli::programme
