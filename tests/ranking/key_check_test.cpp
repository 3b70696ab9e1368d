#include <heli/ranking/key_check.hpp>

#include "small_chains.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::ranking::key_check_test {
namespace {

std::string wrong_in(std::vector<tie_key> const& keys) {
    std::string text;
    for (auto const& f : check(keys)) {
        EXPECT_FALSE(f.message.zh.empty() || f.message.en.empty()) << f.code;
        text += (text.empty() ? "" : "; ") + f.code + " " + f.where.field;
    }
    return text;
}

TEST(KeyCheck, FindsNothingInKeysThatMakeAChain) {
    EXPECT_EQ(wrong_in({total_key(), plain_key("time", direction::lower_is_better)}), "");
    EXPECT_EQ(wrong_in({}), "no_key keys");
}

TEST(KeyCheck, FindsEveryContradictionWithItsPlace) {
    tie_key key{"total", {"总成绩", "total"}};
    key.parts = {{"a", rational(3, 2)}, {"b", rational(-1, 2)}, {"a", rational(0)}};
    EXPECT_EQ(wrong_in({key, key}),
              "negative_share keys[0].parts[1].weight; there_twice keys[0].parts[2].mark; "
              "zero_weight keys[0].parts[2].weight; there_twice keys[1].id; "
              "negative_share keys[1].parts[1].weight; there_twice keys[1].parts[2].mark; "
              "zero_weight keys[1].parts[2].weight");
    key.weights = weight_sum::any;
    key.parts.pop_back();
    EXPECT_EQ(wrong_in({key}), "") << "penalties may be negative";
    key.weights = weight_sum::one;
    key.parts[1].weight = rational(1, 2);
    EXPECT_EQ(wrong_in({key}), "bad_weights keys[0].parts");
    EXPECT_EQ(check({key})[0].value, "2");
}

}  // namespace
}  // namespace heli::ranking::key_check_test
