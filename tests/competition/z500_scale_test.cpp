#include <heli/competition/z500_scale.hpp>

#include "../core/thrown_text.hpp"
#include "small_marking.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstddef>
#include <limits>
#include <string>
#include <vector>

namespace heli::competition::z500_scale_test {
namespace {

TEST(Z500Vectors, Agree) {
    std::size_t checked = 0;
    for (auto const& [name, rows] :
         ranking::by_cell(ranking::reference_rows("worldskills_marks"), "case")) {
        std::vector<double> marks;
        for (auto const& row : rows) {
            marks.push_back(std::stod(row.at("mark")));
        }
        auto const found = z500_scale(marks);
        EXPECT_EQ(found.known(), !rows[0].at("z500").empty()) << name;
        for (std::size_t i = 0; found.known() && i < rows.size(); ++i, ++checked) {
            EXPECT_NEAR(found.value()[i], std::stod(rows[i].at("z500")), 1e-9);
        }
    }
    EXPECT_EQ(checked, 237U);
}

TEST(Z500, WithoutSpreadIsUnknown) {
    std::vector<double> const equal{3.0, 3.0};
    EXPECT_EQ(z500_scale(equal).reason().en, "all values are equal: there is no spread");
    std::vector<double> const one{3.0};
    EXPECT_EQ(z500_scale(one).reason().en, "needs at least 2 values, has 1");
    std::vector<double> const bad{3.0, std::numeric_limits<double>::quiet_NaN()};
    EXPECT_THROW(static_cast<void>(z500_scale(bad)), invalid_value);
}

}  // namespace
}  // namespace heli::competition::z500_scale_test
