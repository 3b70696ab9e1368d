#include <heli/ranking/rank_points.hpp>

#include "../core/printed_rational.hpp"
#include "../core/thrown_text.hpp"

#include <gtest/gtest.h>

namespace heli::ranking::rank_points_test {
namespace {

TEST(RankPoints, FallByAStepForEachPlaceDownToTheFloor) {
    // A step contest gave 70 points for the best mean and 2 fewer for each place after it.
    rank_points const points(70, 2, 0);
    EXPECT_EQ(points(rank_number::whole(1)), 70);
    EXPECT_EQ(points(rank_number::whole(2)), 68);
    EXPECT_EQ(points(rank_number::whole(36)), 0);
    EXPECT_EQ(points(rank_number::whole(1000)), 0);
    EXPECT_EQ(rank_points(30, 1, 5)(rank_number::whole(40)), 5);
    EXPECT_EQ(rank_points(30, 0, 5)(rank_number::whole(40)), 30);
}

TEST(RankPoints, OfATieByTheFractionalMethodAreHalfWay) {
    standing const tied{1, 2, 1, 0, attendance::present};
    rank_points const points(70, 3, 0);
    EXPECT_EQ(points(tied, rank_method::standard), 67);
    EXPECT_EQ(points(tied, rank_method::modified), 64);
    EXPECT_EQ(points(tied, rank_method::fractional), rational(131, 2));
}

TEST(RankPoints, AreNotGivenToWhoIsNotRanked) {
    EXPECT_THROW(static_cast<void>(rank_points(70, 2, 0)(standing{}, rank_method::standard)),
                 not_found);
}

TEST(RankPoints, NeverRiseAndNeverBeginBelowTheFloor) {
    EXPECT_THROW(rank_points(70, -1, 0), invalid_value);
    auto const message = thrown_text<invalid_value>([] { return rank_points(70, 1, 71); });
    EXPECT_TRUE(holds(message, "71")) << message;
    EXPECT_NO_THROW(rank_points(70, 1, 70));
}

}  // namespace
}  // namespace heli::ranking::rank_points_test
