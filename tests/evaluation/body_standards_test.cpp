#include "small_measures.hpp"

#include "../core/thrown_text.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::evaluation::body_standards_test {
namespace {

body_standard a_class(std::string const& id, std::optional<class_limit> from,
                      std::optional<class_limit> to) {
    return {"local",
            body_quantity::bmi,
            {},
            {},
            body_class_id(id),
            {id, id},
            from,
            to,
            {},
            {},
            {},
            {"Local rule", "", "", source_status::unverified}};
}

TEST(BodyStandards, OfTheTableDoNotContradictEachOther) {
    EXPECT_EQ(published_standards().rows().size(), std::size(data::body_standards));
    EXPECT_EQ(published_standards().classes("cn_bmi_adult", body_quantity::bmi).size(), 4U);
}

TEST(BodyStandards, RefuseClassesThatOverlapAndTakeThoseThatMeet) {
    class_limit const at{24'000, limit_kind::included};
    class_limit const below{24'000, limit_kind::excluded};
    EXPECT_NO_THROW(body_standards({a_class("low", {}, below), a_class("high", at, {})}));
    EXPECT_THROW(body_standards({a_class("low", {}, at), a_class("high", at, {})}), conflict);
    EXPECT_THROW(body_standards({a_class("all", {}, {})}), invalid_value);
    EXPECT_THROW(body_standards({a_class("none", at, below)}), invalid_value);
}

TEST(BodyStandards, MayDifferByTimeSexAndAge) {
    class_limit const at{24'000, limit_kind::included};
    auto earlier = a_class("high", at, {});
    earlier.effective_to = date(2024, 12, 31);
    auto later = a_class("high", at, {});
    later.effective_from = date(2025, 1, 1);
    EXPECT_NO_THROW(body_standards({earlier, later}));
    later.effective_from = date(2024, 12, 31);
    EXPECT_THROW(body_standards({earlier, later}), conflict);
    later.sex = sex::male;
    earlier.sex = sex::female;
    EXPECT_NO_THROW(body_standards({earlier, later}));
}

TEST(BodyStandards, SuggestTheIdThatWasPerhapsMeant) {
    auto const text = thrown_text<not_found>(
        [] { (void)published_standards().classes("cn_bmi_adults", body_quantity::bmi); });
    EXPECT_NE(text.find("did you mean cn_bmi_adult?"), std::string::npos) << text;
    EXPECT_THROW((void)published_standards().classes("cn_bmi_adult", body_quantity::waist),
                 not_found);
}

}  // namespace
}  // namespace heli::evaluation::body_standards_test
