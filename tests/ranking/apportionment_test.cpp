#include <heli/ranking/apportionment.hpp>

#include "../core/label_laws.hpp"
#include "../core/printed_rational.hpp"
#include "../core/thrown_text.hpp"
#include "reference_rows.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace heli::ranking::apportionment_test {
namespace {

using enum apportionment_method;
using seat_list = std::vector<std::int64_t>;

constexpr apportionment_method methods[] = {largest_remainder, dhondt, sainte_lague, adams,
                                            huntington_hill};

std::vector<party> parties_of(seat_list const& weights, std::int64_t floor = 0) {
    std::vector<party> parties;
    for (auto const weight : weights) {
        auto const id = "p" + std::to_string(parties.size());
        parties.push_back({party_id(std::string_view(id)), weight, floor});
    }
    return parties;
}

TEST(ApportionmentVectors, AgreeForEveryMethodAndWithFloors) {
    std::size_t checked = 0;
    for (auto const& row : reference_rows("apportionment")) {
        auto const parties =
            parties_of(numbers_in(row.at("weights")), to_int64(parse_decimal(row.at("floor"))));
        auto const method = find_token<apportionment_method>(row.at("method"))->value;
        auto const found = apportion(parties, to_int64(parse_decimal(row.at("seats"))), {method});
        EXPECT_EQ(found.seats, numbers_in(row.at("expected"))) << row.at("case") << token(method);
        ++checked;
    }
    EXPECT_EQ(checked, 54U);
}

TEST(Apportionment, CountsEqualClaimsByTheirRule) {
    auto const parties = parties_of({1, 1, 1});
    for (auto const method : methods) {
        auto const listed = apportion(parties, 4, {method});
        EXPECT_EQ(listed.seats, (seat_list{2, 1, 1})) << token(method);
        EXPECT_EQ(listed.tied, (std::vector<std::size_t>{0, 1, 2})) << token(method);
        auto const lots = permutation("2023-06-01", 3);
        auto const drawn = apportion(parties, 4, {method, seat_tie::draw, "2023-06-01"});
        EXPECT_EQ(drawn.seats[lots[0]], 2) << token(method);
        EXPECT_TRUE(apportion(parties, 3, {method}).tied.empty()) << token(method);
    }
    EXPECT_THROW(static_cast<void>(apportion(parties, 4, {dhondt, seat_tie::draw})), invalid_value);
    EXPECT_THROW(
        static_cast<void>(apportion(parties, 4, {adams, seat_tie::first_listed, "2023-06-01"})),
        invalid_value);
}

TEST(Apportionment, KeepsEveryBound) {
    auto parties = parties_of({1000, 10, 10, 10}, 1);
    parties[0].cap = 5;
    for (auto const method : methods) {
        auto const found = apportion(parties, 11, {method});
        EXPECT_EQ(found.seats, (seat_list{5, 2, 2, 2})) << token(method);
    }
    parties[0].cap = 0;
    parties[0].floor = 0;
    for (auto const method : methods) {
        EXPECT_EQ(apportion(parties, 3, {method}).seats, (seat_list{0, 1, 1, 1})) << token(method);
    }
}

TEST(Apportionment, GivesNothingToAPartyWithoutWeightBeyondItsFloor) {
    auto parties = parties_of({0, 5, 3});
    parties[0].floor = 1;
    for (auto const method : methods) {
        EXPECT_EQ(apportion(parties, 20, {method}).seats[0], 1) << token(method);
    }
    EXPECT_EQ(apportion(parties_of({}), 0, {adams}).seats, seat_list{});
}

TEST(Apportionment, PutsLargerWeightsFirstWhereTheDivisorIsZero) {
    for (auto const method : {adams, huntington_hill}) {
        EXPECT_EQ(apportion(parties_of({5, 9, 7}), 2, {method}).seats, (seat_list{0, 1, 1}));
        EXPECT_EQ(apportion(parties_of({5, 9, 5}), 2, {method}).tied,
                  (std::vector<std::size_t>{0, 2}));
    }
}

TEST(Apportionment, ComparesSquaresExactly) {
    // 12 / sqrt(2) equals 6 sqrt(2) = 12 sqrt(3) / sqrt(6): 4 and 12 seats' quotients meet only in
    // exact arithmetic. Weights 1 and 1 with 1 and 1 seats are equal; a billionth more decides.
    auto const large = std::int64_t{1} << 52U;
    auto const found = apportion(parties_of({large, large + 1}, 1), 3, {huntington_hill});
    EXPECT_EQ(found.seats, (seat_list{1, 2}));
    EXPECT_TRUE(found.tied.empty());
}

TEST(Apportionment, ExplainsEachSeat) {
    auto parties = parties_of({700, 300});
    parties[1].floor = 1;
    auto const why = explain([&](auto& steps) { return apportion(parties, 3, {dhondt}, steps); });
    EXPECT_EQ(why.value.seats, (seat_list{2, 1}));
    ASSERT_EQ(why.steps.size(), 3U);
    EXPECT_EQ(why.steps[0].text.en, "p1 has a floor of 1");
    EXPECT_EQ(why.steps[1].text.en, "p0 gets its seat 1: its quotient 700 / 1 is the largest");
    EXPECT_EQ(why.steps[2].text.zh, "p0 得其第 2 席：商 700 ÷ 2 最大");
    EXPECT_EQ(why.steps[2].rule.view(), "apportionment.dhondt");
    EXPECT_EQ(why.steps[2].inputs.back(), (step_input{"claim", "350"}));
}

TEST(Apportionment, ExplainsQuotasRemaindersAndSquares) {
    auto const text = [](apportionment_method method, std::size_t i) {
        auto const why = explain([&](auto& steps) {
            return apportion(parties_of({5, 4}), 4, {method}, steps);
        });
        return why.steps.at(i).text.en;
    };
    EXPECT_EQ(text(largest_remainder, 0), "p0 has a quota of 20/9: 2 to begin with");
    EXPECT_EQ(text(largest_remainder, 2), "p1 gets its seat 2: its remainder 7/9 is the largest");
    EXPECT_EQ(text(adams, 0),
              "p0 gets its seat 1: it has none and divides by zero, which comes first (weight 5)");
    EXPECT_EQ(text(huntington_hill, 2),
              "p0 gets its seat 2: the square of its quotient, 5^2 / 2, is the largest");
}

TEST(ApportionmentMethod, HasSoundLabels) {
    expect_snake_case_labels<apportionment_method>(5);
    expect_snake_case_labels<seat_tie>(2);
}

}  // namespace
}  // namespace heli::ranking::apportionment_test
