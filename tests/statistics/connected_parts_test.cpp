#include <heli/statistics/connected_parts.hpp>

#include <gtest/gtest.h>

#include <vector>

namespace heli::statistics::connected_parts_test {
namespace {

TEST(ConnectedParts, FollowEdgesEitherWayAndStronglyBothWays) {
    std::vector<graph_edge> const edges{{0, 1}, {1, 2}, {2, 0}, {2, 3}, {4, 3}};
    EXPECT_EQ(connected_parts(6, edges), (graph_parts{{0, 1, 2, 3, 4}, {5}}));
    EXPECT_EQ(strongly_connected_parts(6, edges), (graph_parts{{0, 1, 2}, {3}, {4}, {5}}));
    EXPECT_TRUE(connected_parts(0, {}).empty());
}

}  // namespace
}  // namespace heli::statistics::connected_parts_test
