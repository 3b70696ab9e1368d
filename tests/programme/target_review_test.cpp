#include <heli/programme/target_review.hpp>

#include <gtest/gtest.h>

namespace heli::programme::target_review_test {
namespace {

TEST(TargetReview, WithoutAnythingKnownHasNoEvidence) {
    target_review const nothing{};
    EXPECT_EQ(nothing.status, item_status::no_evidence);
    EXPECT_FALSE(nothing.overdue);
    EXPECT_FALSE(nothing.goal);
}

}  // namespace
}  // namespace heli::programme::target_review_test
