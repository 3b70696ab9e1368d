#include <heli/statistics/signed_rank_normal.hpp>

#include "../core/thrown_text.hpp"
#include "random_samples.hpp"
#include "reference_figures.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace heli::statistics::signed_rank_test {
namespace {

using numbers = std::vector<double>;

/// Twice the midrank of a magnitude, by counting.
std::int64_t doubled_rank(numbers const& sample, double x) {
    std::int64_t below = 0;
    std::int64_t equal = 0;
    for (auto const y : sample) {
        below += y != 0.0 && std::abs(y) < std::abs(x) ? 1 : 0;
        equal += std::abs(y) == std::abs(x) ? 1 : 0;
    }
    return 2 * below + equal + 1;
}

/// The two-sided p over every pattern of signs, one by one.
double p_by_enumeration(numbers const& sample) {
    std::vector<std::int64_t> ranks;
    std::int64_t sum = 0;
    for (auto const x : sample) {
        if (x != 0.0) {
            ranks.push_back(doubled_rank(sample, x));
            sum += x > 0.0 ? ranks.back() : 0;
        }
    }
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    auto const patterns = std::uint64_t{1} << ranks.size();
    for (std::uint64_t pattern = 0; pattern < patterns; ++pattern) {
        std::int64_t other = 0;
        for (std::size_t i = 0; i < ranks.size(); ++i) {
            other += (pattern >> i & 1U) != 0 ? ranks[i] : 0;
        }
        low += other <= sum ? 1 : 0;
        high += other >= sum ? 1 : 0;
    }
    return std::min(1.0,
                    2.0 * static_cast<double>(std::min(low, high)) / static_cast<double>(patterns));
}

TEST(SignedRankVectors, AgreeExactlyAndApproximately) {
    auto const figures = figure_rows("paired_figures");
    auto const samples = figure_rows("paired_differences");
    std::size_t shifts = 0;
    std::size_t normal = 0;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        SCOPED_TRACE(figures[i].at("case"));
        auto const sample = numbers_in(samples[i].at("differences"));
        auto const found = signed_rank(sample);
        expect_figure(found.rank_sum, figures[i], "rank_sum", 0.0);
        expect_figure(found.p.value(), figures[i], "rank_p");
        if (!figures[i].at("rank_p_by_shifts").empty()) {
            // That program takes the tail from 1, so that its smallest figures are only near.
            auto const expected = std::stod(figures[i].at("rank_p_by_shifts"));
            EXPECT_NEAR(found.p.value(), expected, 1e-9 * expected + 1e-12);
            ++shifts;
        }
        if (!figures[i].at("rank_p_normal").empty()) {
            expect_figure(signed_rank_normal(sample).p.value(), figures[i], "rank_p_normal");
            ++normal;
        }
    }
    EXPECT_GT(shifts, 15U);
    EXPECT_GT(normal, 15U);
}

TEST(SignedRank, AgreesWithEveryPatternOfSigns) {
    random_source random(20230604);
    std::size_t zeros = 0;
    std::size_t tied = 0;
    for (int i = 0; i < 120; ++i) {
        auto const n = 1 + random() % 12;
        auto const sample = tied_sample(random, n, 1 + static_cast<std::int64_t>(random() % 9));
        auto const found = signed_rank(sample);
        zeros += found.zeros;
        tied += found.tied;
        if (found.zeros == n) {
            EXPECT_FALSE(found.p.known());
        } else {
            EXPECT_EQ(found.p.value(), p_by_enumeration(sample)) << "both are exact in doubles";
        }
    }
    EXPECT_GT(zeros, 50U);
    EXPECT_GT(tied, 200U);
}

TEST(SignedRank, DropsZerosAndCountsThem) {
    auto const found = signed_rank(numbers{0.0, -2.0, -0.0, 2.0, -3.0, 1.0});
    EXPECT_EQ(found.how,
              (procedure{method::signed_rank_exact, zero_rule::dropped, tie_rule::midranks}));
    EXPECT_EQ(found.n, 6U);
    EXPECT_EQ(found.zeros, 2U);
    EXPECT_EQ(found.tied, 2U);
    EXPECT_EQ(found.rank_sum, 3.5);
}

TEST(SignedRank, OfNothingOrZerosIsUnknown) {
    for (auto const& sample : {numbers{}, numbers{0.0}, numbers(5, 0.0)}) {
        for (auto const& found : {signed_rank(sample), signed_rank_normal(sample)}) {
            EXPECT_EQ(found.p.reason().en, "no difference is other than 0");
            EXPECT_EQ(found.zeros, sample.size());
        }
    }
    EXPECT_EQ(signed_rank(numbers{4.0}).p.value(), 1.0);
}

TEST(SignedRank, OfEqualDifferencesIsThatOfTheirSigns) {
    auto const found = signed_rank(numbers(10, -0.7));
    EXPECT_EQ(found.p.value(), 2.0 / 1024.0);
    EXPECT_EQ(found.rank_sum, 0.0);
    EXPECT_EQ(found.tied, 10U);
}

TEST(SignedRank, OfManyHeavilyTiedDifferencesIsSymmetric) {
    random_source random(20230605);
    for (int i = 0; i < 5; ++i) {
        auto const sample = tied_sample(random, 220, 3);
        auto const found = signed_rank(sample);
        EXPECT_GT(found.zeros, 10U);
        EXPECT_EQ(signed_rank(scaled(sample, -1.0)).p, found.p);
        EXPECT_EQ(signed_rank(scaled(sample, 0.1)), found);
        EXPECT_EQ(signed_rank(shuffled(sample, random)), found);
        EXPECT_NEAR(signed_rank_normal(sample).p.value(), found.p.value(), 0.01);
    }
    auto const all_down = signed_rank(numbers(220, -1.0));
    EXPECT_EQ(all_down.p.value(), std::ldexp(1.0, -219));
}

TEST(SignedRank, ChancesAddUpToOne) {
    for (std::size_t const n : {1U, 2U, 30U, 220U}) {
        std::vector<std::int64_t> const ranks(n, static_cast<std::int64_t>(n + 1));
        auto const total = static_cast<std::int64_t>(n * (n + 1));
        EXPECT_NEAR(signed_rank_at_most(ranks, total), 1.0, 1e-13);
    }
}

TEST(SignedRank, BeyondWhatIsExactPointsToTheApproximation) {
    random_source random(20230606);
    auto const most = tied_sample(random, most_exact_ranks, 200);
    EXPECT_NEAR(signed_rank(most).p.value(), signed_rank_normal(most).p.value(), 1e-3);
    numbers const more(most_exact_ranks + 1, 1.0);
    auto const found = signed_rank(more);
    EXPECT_TRUE(holds(found.p.reason().en, "up to 1000")) << found.p.reason().en;
    EXPECT_EQ(found.rank_sum, 1001.0 * 1002.0 / 2.0);
    EXPECT_EQ(signed_rank_normal(more).how.method, method::signed_rank_normal);
    EXPECT_TRUE(signed_rank_normal(more).p.known());
}

TEST(SignedRank, RefusesWhatIsNoNumber) {
    EXPECT_TRUE(holds(thrown_text<invalid_value>([] { return signed_rank(numbers{HUGE_VAL}); }),
                      "differences[0] = inf"));
}

}  // namespace
}  // namespace heli::statistics::signed_rank_test
