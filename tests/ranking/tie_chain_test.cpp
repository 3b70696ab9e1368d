#include <heli/ranking/tie_chain.hpp>

#include "../core/printed_rational.hpp"
#include "../core/thrown_text.hpp"
#include "small_chains.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::ranking::tie_chain_test {
namespace {

tie_key weighted(std::vector<weighted_mark> parts) {
    tie_key key{"total", {"总成绩", "total"}};
    key.parts = std::move(parts);
    return key;
}

tie_chain chain_of(std::vector<tie_key> keys) {
    return {std::move(keys), chain_end::shared};
}

TEST(TieChain, ProvesThatSharesAddUpToOne) {
    EXPECT_NO_THROW(chain_of({weighted({{"a", rational(1, 3)}, {"b", rational(2, 3)}})}));
    EXPECT_NO_THROW(
        chain_of({weighted({{"a", parse_decimal("0.3")}, {"b", parse_decimal("0.7")}})}));
    auto const message = thrown_text<invalid_value>([] {
        return chain_of({weighted({{"a", parse_decimal("0.3")}, {"b", parse_decimal("0.69")}})});
    });
    EXPECT_TRUE(holds(message, "key total") && holds(message, "0.99")) << message;
}

TEST(TieChain, LetsWeightsAddUpToAnythingIfTheySaySo) {
    auto key = weighted({{"gold", 4}, {"penalty", -1}});
    EXPECT_THROW(chain_of({key}), invalid_value);
    key.weights = weight_sum::any;
    EXPECT_NO_THROW(chain_of({key}));
}

TEST(TieChain, RefusesSharesThatAreNegativeOrDoNotCount) {
    auto const negative = thrown_text<invalid_value>([] {
        return chain_of({weighted({{"a", rational(3, 2)}, {"b", rational(-1, 2)}})});
    });
    EXPECT_TRUE(holds(negative, "mark b") && holds(negative, "-0.5")) << negative;
    auto const zero = thrown_text<invalid_value>([] {
        return chain_of({weighted({{"a", 1}, {"b", 0}})});
    });
    EXPECT_TRUE(holds(zero, "mark b") && holds(zero, "would not count")) << zero;
}

TEST(TieChain, RefusesKeysAndMarksThatAreThereTwice) {
    EXPECT_THROW(chain_of({}), invalid_value);
    auto const key = plain_key("time", direction::lower_is_better);
    auto const twice = thrown_text<conflict>([&] { return chain_of({key, key}); });
    EXPECT_TRUE(holds(twice, "key time")) << twice;
    auto const mark = thrown_text<conflict>([] {
        return chain_of({weighted({{"a", rational(1, 2)}, {"a", rational(1, 2)}})});
    });
    EXPECT_TRUE(holds(mark, "mark a")) << mark;
}

TEST(TieChain, KeepsItsKeysItsEndAndItsSource) {
    tie_chain const chain{
        {total_key()}, chain_end::manual, {"contest rules", "7", "", source_status::verified}};
    EXPECT_EQ(chain.keys().size(), 1U);
    EXPECT_EQ(chain.end(), chain_end::manual);
    EXPECT_EQ(chain.source().article, "7");
    EXPECT_EQ(chain, tie_chain(chain));
}

}  // namespace
}  // namespace heli::ranking::tie_chain_test
