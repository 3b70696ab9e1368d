#include <heli/competition/marking_scheme.hpp>

#include "../core/label_laws.hpp"
#include "../core/thrown_text.hpp"
#include "small_marking.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::competition::marking_check_test {
namespace {

std::vector<std::string> codes_of(std::vector<finding> const& findings) {
    std::vector<std::string> codes;
    for (auto const& f : findings) {
        EXPECT_FALSE(f.message.zh.empty() || f.message.en.empty()) << f.code;
        codes.push_back(f.code);
    }
    return codes;
}

TEST(Marking, OfSoundTermsIsProved) {
    EXPECT_TRUE(check(skills_terms()).empty());
    marking_scheme const scheme(skills_terms());
    EXPECT_EQ(weight_proof(scheme), "30 + 70 = 100");
    EXPECT_EQ(scheme.component("theory").weight, 30);
    EXPECT_EQ(scheme.panel_rounding(), mark_rounding::none());
    EXPECT_THROW(static_cast<void>(scheme.component("speech")), not_found);
}

TEST(Marking, ProvesSmallDecimalsThatDoublesGetWrong) {
    auto terms = skills_terms();
    terms.whole = 1;
    terms.components.clear();
    for (int i = 0; i < 10; ++i) {
        auto const id = "aspect" + std::to_string(i);
        terms.components.push_back({component_id(std::string_view(id)),
                                    terms.event,
                                    {id, id},
                                    component_kind::measurement,
                                    std::nullopt,
                                    parse_decimal("0.1"),
                                    5});
    }
    EXPECT_TRUE(check(terms).empty());
    terms.components.back().weight = parse_decimal("0.1000000000000000001");
    EXPECT_EQ(codes_of(check(terms)), std::vector<std::string>{"weight_sum_mismatch"});
}

TEST(Marking, FindsEveryProblemAtOnce) {
    auto terms = skills_terms();
    terms.components.push_back(terms.components.front());
    terms.components.back().event = "robots";
    terms.components.back().weight = 0;
    terms.components.back().max_mark = -5;
    terms.whole = 90;
    terms.rounding.panel.reset();
    EXPECT_EQ(
        codes_of(check(terms)),
        (std::vector<std::string>{"duplicate_component", "other_event", "bad_weight",
                                  "bad_max_mark", "rounding_not_stated", "weight_sum_mismatch"}));
    auto const found = check(terms);
    EXPECT_EQ(found[2].where.field, "components[2].weight");
    EXPECT_EQ(found[4].where.field, "rounding.panel");
    EXPECT_TRUE(holds(found[5].message.en, "30 + 70 + 0 = 100, the declared whole is 90"));
    auto const text = thrown_text<parse_error>([&] { return marking_scheme(terms); });
    EXPECT_TRUE(holds(text, "6 problem(s)")) << text;
}

TEST(Marking, WithoutComponentsOrRoundingsIsRefused) {
    marking_terms const terms{"robots", 100, {}};
    EXPECT_EQ(codes_of(check(terms)),
              (std::vector<std::string>{"no_components", "rounding_not_stated",
                                        "rounding_not_stated", "rounding_not_stated"}));
}

TEST(MarkComponent, HasSoundLabels) {
    expect_snake_case_labels<component_kind>(2);
    expect_snake_case_labels<component_part>(3);
}

}  // namespace
}  // namespace heli::competition::marking_check_test
