#include <heli/programme/mechanism.hpp>

#include <heli/data/mechanisms.hpp>

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

namespace heli::programme::mechanism_test {
namespace {

std::vector<std::string> ids(mechanism_set const& set) {
    std::vector<std::string> result;
    for (auto const& m : set.mechanisms) {
        result.push_back(m.id);
    }
    return result;
}

TEST(MechanismSets, AreFiveMechanismsIn2023AndSixInTheAgreementOf2024) {
    auto const sets = to_mechanism_sets(data::mechanisms);
    ASSERT_EQ(sets.size(), 2U);
    EXPECT_EQ(sets[0].id, mechanism_set_id("yrd-2023"));
    EXPECT_EQ(sets[0].agreed_on, date(2023, 6, 28));
    EXPECT_EQ(ids(sets[0]), (std::vector<std::string>{
                                "early_warning_sharing", "joint_handling", "cross_region_legal_aid",
                                "wage_arrears_action", "consultation_assessment"}));
    EXPECT_EQ(sets[1].id, mechanism_set_id("yrd-2024"));
    EXPECT_EQ(sets[1].agreed_on, date(2024, 9, 19));
    EXPECT_EQ(ids(sets[1]), (std::vector<std::string>{"liaison_coordination", "joint_supervision",
                                                      "early_warning_prevention", "joint_mediation",
                                                      "cross_region_rights", "exchange_training"}));
}

TEST(MechanismSets, HaveNamesInBothLanguagesAndIdsOfTheirOwn) {
    for (auto const& set : to_mechanism_sets(data::mechanisms)) {
        auto const words = ids(set);
        EXPECT_EQ(std::set<std::string>(words.begin(), words.end()).size(), words.size());
        EXPECT_FALSE(set.source.title.empty());
        for (auto const& m : set.mechanisms) {
            EXPECT_FALSE(m.name.zh.empty()) << m.id;
            EXPECT_FALSE(m.name.en.empty()) << m.id;
        }
    }
}

TEST(MechanismSets, OfNoRowsAreNone) {
    EXPECT_TRUE(to_mechanism_sets({}).empty());
}

TEST(MechanismSets, GatherTheRowsOfAVersionWhereverTheyStand) {
    source_view const page{"page", "", "", source_status::verified};
    mechanism_row const rows[] = {{"a", {2023, 1, 1}, "one", "一", "one", page},
                                  {"b", {2024, 1, 1}, "one", "一", "one", page},
                                  {"a", {2023, 1, 1}, "two", "二", "two", page}};
    auto const sets = to_mechanism_sets(rows);
    ASSERT_EQ(sets.size(), 2U);
    EXPECT_EQ(ids(sets[0]), (std::vector<std::string>{"one", "two"}));
    EXPECT_EQ(ids(sets[1]), (std::vector<std::string>{"one"}));
}

}  // namespace
}  // namespace heli::programme::mechanism_test
