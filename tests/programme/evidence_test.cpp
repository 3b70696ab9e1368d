#include <heli/programme/evidence.hpp>

#include "../core/label_laws.hpp"
#include "small_programme.hpp"

#include <gtest/gtest.h>

namespace heli::programme::evidence_test {
namespace {

TEST(EvidenceKind, HasSoundLabels) {
    expect_snake_case_labels<evidence_kind>(5);
}

TEST(Evidence, IsAFactUnlessItSaysThatItIsMadeUp) {
    EXPECT_FALSE(group(new_year, "exchange", 40).illustrative);
    auto made_up = group(new_year, "exchange", 40);
    made_up.illustrative = true;
    EXPECT_NE(made_up, group(new_year, "exchange", 40));
}

TEST(EvidenceSet, DiffersByItsCompleteRecords) {
    evidence_set const plain{{group(new_year, "exchange", 40)}, {}};
    evidence_set const recorded{plain.entries, {complete_to(year_end, "exchange")}};
    EXPECT_EQ(plain, evidence_set(plain));
    EXPECT_NE(plain, recorded);
}

TEST(EvidenceKind, CallsWhatDidNotComeAboutNotRealised) {
    EXPECT_EQ(name(evidence_kind::not_achieved, language::zh), "未实现");
}

TEST(EvidenceKind, OfPartsAndTotalsIsAnAmount) {
    EXPECT_TRUE(is_amount(evidence_kind::part));
    EXPECT_TRUE(is_amount(evidence_kind::total));
    EXPECT_FALSE(is_amount(evidence_kind::achieved));
    EXPECT_FALSE(is_amount(evidence_kind::not_achieved));
    EXPECT_FALSE(is_amount(evidence_kind::step));
}

}  // namespace
}  // namespace heli::programme::evidence_test
