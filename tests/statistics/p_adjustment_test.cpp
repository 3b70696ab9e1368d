#include <heli/statistics/p_adjustment.hpp>

#include "../core/thrown_text.hpp"
#include "random_samples.hpp"
#include "reference_figures.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace heli::statistics::p_adjustment_test {
namespace {

using enum p_adjustment;
using p_values = std::vector<double>;

TEST(AdjustedPVectors, AgreeByEveryMethod) {
    std::map<std::string, std::vector<figure_row>> families;
    for (auto const& row : figure_rows("adjusted_p")) {
        families[row.at("family")].push_back(row);
    }
    EXPECT_EQ(families.size(), 5U);
    for (auto const& [name, rows] : families) {
        p_values p;
        for (auto const& row : rows) {
            p.push_back(std::stod(row.at("p")));
        }
        for (auto const& label : labels_of<p_adjustment>::rows) {
            auto const found = adjusted_p(label.value, p);
            EXPECT_EQ(found.method, label.value);
            for (std::size_t i = 0; i < rows.size(); ++i) {
                expect_figure(found.values[i], rows[i], std::string(label.token));
            }
        }
    }
}

TEST(AdjustedP, OfNoneIsNoneAndOfOneIsItself) {
    for (auto const& label : labels_of<p_adjustment>::rows) {
        EXPECT_TRUE(adjusted_p(label.value, {}).values.empty());
        EXPECT_EQ(adjusted_p(label.value, p_values{0.3}).values, p_values{0.3});
        EXPECT_EQ(adjusted_p(label.value, p_values{0.0, 1.0}).values, (p_values{0.0, 1.0}));
    }
}

TEST(AdjustedP, IsNeverSmallerAndBonferroniTheLargest) {
    random_source random(20230612);
    for (int i = 0; i < 50; ++i) {
        p_values p;
        for (int j = 0; j < 9; ++j) {
            p.push_back(static_cast<double>(random() % 40) / 400.0);
        }
        auto const by_holm = adjusted_p(holm, p).values;
        auto const by_hochberg = adjusted_p(hochberg, p).values;
        auto const by_rate = adjusted_p(benjamini_hochberg, p).values;
        auto const by_number = adjusted_p(bonferroni, p).values;
        for (std::size_t j = 0; j < p.size(); ++j) {
            EXPECT_LE(p[j], by_rate[j]);
            EXPECT_LE(by_rate[j], by_hochberg[j] * (1.0 + 1e-15));
            EXPECT_LE(by_hochberg[j], by_holm[j]);
            EXPECT_LE(by_holm[j], by_number[j]);
        }
    }
}

TEST(AdjustedP, StaysWithItsTestInEveryOrder) {
    p_values const p{0.04, 0.01, 0.04, 0.2, 0.01};
    for (auto const& label : labels_of<p_adjustment>::rows) {
        auto const forth = adjusted_p(label.value, p).values;
        auto const back = adjusted_p(label.value, p_values(p.rbegin(), p.rend())).values;
        EXPECT_EQ(back, p_values(forth.rbegin(), forth.rend()));
        EXPECT_EQ(forth[0], forth[2]) << "equal p, equal result";
    }
}

TEST(AdjustedP, RefusesWhatIsNoProbability) {
    for (double const p : {-0.1, 1.1, std::nan("")}) {
        EXPECT_TRUE(holds(thrown_text<invalid_value>([&] {
                              return adjusted_p(holm, p_values{0.5, p});
                          }),
                          "p[1] = "));
    }
}

}  // namespace
}  // namespace heli::statistics::p_adjustment_test
