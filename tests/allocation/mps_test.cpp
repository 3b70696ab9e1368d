#include <heli/allocation/mps.hpp>

#include "small_forms.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <vector>

namespace heli::allocation::mps_test {
namespace {

TEST(Mps, IsWrittenWithEveryLimit) {
    EXPECT_EQ(to_mps(two_products(column_kind::whole)),
              "NAME two_products\n"
              "OBJSENSE\n"
              "    MAX\n"
              "ROWS\n"
              " N objective\n"
              " L hours\n"
              " L days\n"
              "COLUMNS\n"
              " MARKER0 'MARKER' 'INTORG'\n"
              " a objective 5\n"
              " a hours 6\n"
              " a days 1\n"
              " b objective 4\n"
              " b hours 4\n"
              " b days 2\n"
              " MARKER1 'MARKER' 'INTEND'\n"
              "RHS\n"
              " RHS hours 24\n"
              " RHS days 6\n"
              "RANGES\n"
              " RNG days 5\n"
              "BOUNDS\n"
              " LO BND a 0\n"
              " PL BND a\n"
              " LO BND b 0\n"
              " PL BND b\n"
              "ENDATA\n");
}

TEST(Mps, KnowsEveryKindOfRowAndColumn) {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    standard_form form;
    form.add_column("free", 0, {}, column_kind::continuous);
    form.add_column("fixed", -1, {3, 3}, column_kind::whole);
    form.add_column("below", 2, {{}, -4}, column_kind::continuous);
    form.add_column("between", most, {-7, 7}, column_kind::whole);
    form.add_row("any", std::vector<term>{{0, 1}}, {});
    form.add_row("least", std::vector<term>{{1, 1}}, {-2, {}});
    form.add_row("just", std::vector<term>{{2, most}}, {5, 5});
    form.add_row("wide", std::vector<term>{{3, -1}}, {-most, most});
    EXPECT_EQ(to_mps(form),
              "NAME heli\n"
              "OBJSENSE\n"
              "    MIN\n"
              "ROWS\n"
              " N objective\n"
              " N any\n"
              " G least\n"
              " E just\n"
              " L wide\n"
              "COLUMNS\n"
              " free objective 0\n"
              " free any 1\n"
              " MARKER0 'MARKER' 'INTORG'\n"
              " fixed objective -1\n"
              " fixed least 1\n"
              " MARKER1 'MARKER' 'INTEND'\n"
              " below objective 2\n"
              " below just 9223372036854775807\n"
              " MARKER2 'MARKER' 'INTORG'\n"
              " between objective 9223372036854775807\n"
              " between wide -1\n"
              " MARKER3 'MARKER' 'INTEND'\n"
              "RHS\n"
              " RHS least -2\n"
              " RHS just 5\n"
              " RHS wide 9223372036854775807\n"
              "RANGES\n"
              " RNG wide 18446744073709551614\n"
              "BOUNDS\n"
              " FR BND free\n"
              " FX BND fixed 3\n"
              " MI BND below\n"
              " UP BND below -4\n"
              " LO BND between -7\n"
              " UP BND between 7\n"
              "ENDATA\n");
}

TEST(Mps, RefusesAFormThatIsNotSound) {
    auto form = two_products(column_kind::whole);
    form.row_names[0] = "two words";
    EXPECT_THROW((void)to_mps(form), invalid_value);
}

}  // namespace
}  // namespace heli::allocation::mps_test
