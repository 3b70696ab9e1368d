#include <heli/programme/coverage.hpp>

#include "small_programme.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::programme::coverage_test {
namespace {

std::vector<std::string> codes(std::vector<finding> const& findings) {
    std::vector<std::string> result;
    for (auto const& f : findings) {
        result.push_back(f.where.field + " " + f.code);
    }
    return result;
}

TEST(Coverage, TellsWhatAnItemHasAndLacks) {
    auto led = an_item("map", {there_by(date(2023, 8, 31))});
    led.leads = {federation::sh};
    auto organized = an_item("lifts", {there_by()});
    organized.organizers = {{"城市", "cities"}};
    auto const plan = a_programme({led, organized, an_item("bare", {})});
    evidence_set const all{{told(new_year, "map", evidence_kind::step),
                            told(date(2030, 1, 1), "map", evidence_kind::step)},
                           {}};
    EXPECT_EQ(coverage(plan, all), (std::vector<item_coverage>{{"map", true, true, true, 2},
                                                               {"lifts", true, true, false, 0},
                                                               {"bare", false, false, false, 0}}));
}

TEST(Coverage, OfASharedItemHasTheFederationsAsOwners) {
    auto const rows = coverage(a_programme({an_item("exchange", {each_at_least(3000)})}), {});
    EXPECT_TRUE(rows.at(0).has_owner);
}

TEST(Coverage, DoesNotTakeGenerallyForATarget) {
    auto const rows = coverage(a_programme({an_item("exchange", {stays(true)})}), {});
    EXPECT_FALSE(rows.at(0).has_target);
    EXPECT_TRUE(coverage(a_programme({an_item("exchange", {stays(false)})}), {}).at(0).has_target);
}

TEST(Gaps, AreWarningsInTheOrderOfTheProgramme) {
    auto led = an_item("map", {there_by()});
    led.leads = {federation::ah};
    auto const plan = a_programme({an_item("bare", {}), led});
    auto const found = gaps(coverage(plan, {}));
    EXPECT_EQ(codes(found), (std::vector<std::string>{"bare no_owner", "bare no_target",
                                                      "bare no_evidence", "map no_evidence"}));
    for (auto const& f : found) {
        EXPECT_EQ(f.severity, severity::warning);
        EXPECT_FALSE(f.message.zh.empty());
        EXPECT_FALSE(f.message.en.empty());
    }
}

TEST(Gaps, OfAFullyCoveredItemAreNone) {
    EXPECT_TRUE(gaps({{"map", true, true, false, 1}}).empty());
    EXPECT_TRUE(gaps({}).empty());
}

}  // namespace
}  // namespace heli::programme::coverage_test
