#include <heli/ranking/award_scheme.hpp>

#include "../core/label_laws.hpp"
#include "../core/printed_rational.hpp"
#include "../core/thrown_text.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

namespace heli::ranking::award_scheme_test {
namespace {

award_terms two_awards(rational const& first, rational const& second) {
    award_terms terms{{{"first", {"一等奖", "First prize"}, first},
                       {"second", {"二等奖", "Second prize"}, second}}};
    terms.edge = tie_edge::include;
    return terms;
}

award_terms two_shares(std::string const& first, std::string const& second, rounding how) {
    auto terms = two_awards(parse_decimal(first), parse_decimal(second));
    terms.size = award_size::share;
    terms.rounding = how;
    return terms;
}

std::string refusal(award_terms const& terms) {
    return thrown_text<invalid_value>([&] { return award_scheme(terms); });
}

TEST(AwardScheme, RoundsTheTotalsNotTheParts) {
    // 0.15 and 0.15 of 10: each part alone would round up to 2, together they are 3.
    EXPECT_EQ(award_scheme(two_shares("0.15", "0.15", rounding::half_up)).totals(10),
              (std::vector<std::int64_t>{2, 3}));
    EXPECT_EQ(award_scheme(two_shares("0.15", "0.15", rounding::half_even)).totals(10),
              (std::vector<std::int64_t>{2, 3}));
    EXPECT_EQ(award_scheme(two_shares("0.15", "0.15", rounding::floor)).totals(10),
              (std::vector<std::int64_t>{1, 3}));
    EXPECT_EQ(award_scheme(two_shares("0.1", "0.2", rounding::ceiling)).totals(11),
              (std::vector<std::int64_t>{2, 4}));
    EXPECT_EQ(award_scheme(two_awards(6, 3)).totals(0), (std::vector<std::int64_t>{6, 9}));
}

TEST(AwardScheme, SharesAreExact) {
    // 0.07 of 100 is 7; in doubles 0.07 * 100 is 7.000000000000001, and its ceiling 8.
    EXPECT_EQ(award_scheme(two_shares("0.07", "0.29", rounding::ceiling)).totals(100),
              (std::vector<std::int64_t>{7, 36}));
}

TEST(AwardScheme, SaysWhatIsNotStated) {
    auto terms = two_awards(1, 2);
    terms.edge.reset();
    EXPECT_TRUE(holds(refusal(terms), "tie")) << refusal(terms);
    terms = two_shares("0.1", "0.2", rounding::floor);
    terms.rounding.reset();
    EXPECT_TRUE(holds(refusal(terms), "rounded")) << refusal(terms);
}

TEST(AwardScheme, RefusesSizesThatCannotBe) {
    EXPECT_TRUE(holds(refusal(two_awards(1, -2)), "award second: size -2"));
    EXPECT_TRUE(holds(refusal(two_awards(rational(1, 2), 2)), "award first: size 0.5"));
    EXPECT_TRUE(holds(refusal(two_shares("0.6", "0.5", rounding::floor)), "add up to 1.1"));
    auto terms = two_awards(1, 2);
    terms.awards[1].minimum_entrants = -1;
    EXPECT_TRUE(holds(refusal(terms), "award second: minimum of -1"));
    terms.awards.clear();
    EXPECT_TRUE(holds(refusal(terms), "at least one"));
    terms = two_awards(1, 2);
    terms.awards[1].id = "first";
    EXPECT_THROW(award_scheme{terms}, conflict);
}

TEST(AwardScheme, HasSoundLabels) {
    expect_snake_case_labels<award_size>(2);
    expect_snake_case_labels<tie_edge>(2);
    expect_snake_case_labels<award_base>(2);
}

}  // namespace
}  // namespace heli::ranking::award_scheme_test
