#include <heli/ranking/draw.hpp>

#include "../core/thrown_text.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

// The figures come from an independent program in another language, written after the rules in
// draw.hpp; its generator gives 9981545732273789042 as the 10000th number of seed 5489.
namespace heli::ranking::draw_test {
namespace {

using numbers = std::vector<std::size_t>;

TEST(DrawSeed, FollowsFromTheBytesOfTheText) {
    EXPECT_EQ(draw_seed("2023-06-01"), 14125821816453806143U);
    EXPECT_EQ(draw_seed("2023-06-02"), 16239879172435179376U);
    EXPECT_EQ(draw_seed("抽签"), 11246783174346098974U);
    EXPECT_EQ(draw_seed("a"), 198367012849983736U);
}

TEST(SeededDraw, GivesThePublishedNumbers) {
    seeded_draw first("2023-06-01");
    EXPECT_EQ(first.next(), 1231062249979164933U);
    EXPECT_EQ(first.next(), 18284777436846658231U);
    seeded_draw second("抽签");
    EXPECT_EQ(second.next(), 1271703019789973577U);
    EXPECT_EQ(second.next(), 6442353100540575544U);
}

TEST(SeededDraw, ThrowsAwayNumbersThatWouldFavourSomeResults) {
    seeded_draw draw("2023-06-01");
    constexpr auto bound = (std::uint64_t{1} << 63U) + 1;
    EXPECT_EQ(draw.below(bound), 1231062249979164933U);
    EXPECT_EQ(draw.below(bound), 536482459539998904U) << "18284777436846658231 is thrown away";
    EXPECT_EQ(draw.below(bound), 5585798425966298407U);
    EXPECT_EQ(draw.below(bound), 5397654982879875023U) << "two numbers are thrown away";
}

TEST(SeededDraw, OfOneNumberTakesNothing) {
    seeded_draw draw("2023-06-01");
    EXPECT_EQ(draw.below(1), 0U);
    EXPECT_EQ(draw.next(), 1231062249979164933U);
    EXPECT_THROW(static_cast<void>(draw.below(0)), invalid_value);
}

TEST(Permutation, IsThePublishedOne) {
    EXPECT_EQ(permutation("2023-06-01", 10), (numbers{3, 2, 1, 0, 5, 8, 9, 6, 4, 7}));
    EXPECT_EQ(permutation("2023-06-02", 10), (numbers{8, 4, 9, 6, 1, 2, 0, 7, 3, 5}));
    EXPECT_EQ(permutation("抽签", 10), (numbers{7, 5, 4, 8, 2, 0, 9, 6, 1, 3}));
    EXPECT_EQ(permutation("a", 10), (numbers{3, 4, 7, 9, 1, 8, 6, 0, 5, 2}));
    EXPECT_EQ(permutation("a", 1), numbers{0});
    EXPECT_TRUE(permutation("a", 0).empty());
}

TEST(Choose, TakesTheFirstOfThePermutation) {
    EXPECT_EQ(choose("2023-06-01", 1000, 5), (numbers{933, 254, 660, 607, 419}));
    auto const all = permutation("2023-06-01", 50);
    for (std::size_t count = 0; count <= all.size(); ++count) {
        EXPECT_EQ(choose("2023-06-01", 50, count),
                  numbers(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count)));
    }
}

TEST(Choose, RefusesMoreThanThereAreAndAnEmptySeed) {
    auto const message = thrown_text<invalid_value>([] { return choose("a", 3, 4); });
    EXPECT_TRUE(holds(message, "4 of 3")) << message;
    EXPECT_THROW(static_cast<void>(permutation("", 3)), invalid_value);
    EXPECT_THROW(static_cast<void>(draw_seed("")), invalid_value);
}

TEST(DrawnOrder, DoesNotDependOnTheOrderGiven) {
    std::vector<std::string> const items{"Anhui", "Jiangsu", "Shanghai", "Zhejiang"};
    auto const drawn = drawn_order("2023-06-01", items);
    EXPECT_EQ(drawn_order("2023-06-01",
                          std::vector<std::string>{"Zhejiang", "Anhui", "Shanghai", "Jiangsu"}),
              drawn);
    auto sorted = drawn;
    std::sort(sorted.begin(), sorted.end());
    EXPECT_EQ(sorted, items);
}

TEST(Permutation, GivesEveryOrderEquallyOften) {
    std::map<numbers, int> times;
    constexpr int draws = 24000;
    for (int i = 0; i < draws; ++i) {
        ++times[permutation("draw " + std::to_string(i), 4)];
    }
    ASSERT_EQ(times.size(), 24U);
    double chi_square = 0;
    for (auto const& [order, count] : times) {
        chi_square += (count - 1000.0) * (count - 1000.0) / 1000.0;
    }
    EXPECT_LT(chi_square, 49.73) << "0.1 % point of chi-square with 23 degrees of freedom";
    EXPECT_GT(chi_square, 7.53) << "0.1 % point from below";
}

TEST(SeededDraw, GivesEveryNumberEquallyOften) {
    seeded_draw draw("uniform");
    std::array<int, 10> times{};
    for (int i = 0; i < 100000; ++i) {
        ++times[static_cast<std::size_t>(draw.below(10))];
    }
    double chi_square = 0;
    for (int const count : times) {
        chi_square += (count - 10000.0) * (count - 10000.0) / 10000.0;
    }
    EXPECT_LT(chi_square, 27.88) << "0.1 % point of chi-square with 9 degrees of freedom";
}

}  // namespace
}  // namespace heli::ranking::draw_test
