#include <heli/core/finding.hpp>

#include "label_laws.hpp"

#include <gtest/gtest.h>

namespace heli::finding_test {
namespace {

TEST(Place, TextLeavesOutWhatIsUnknown) {
    EXPECT_EQ(to_text(place{"plan.toml", 7, 3, "item[0].due"}), "plan.toml:7:3: item[0].due");
    EXPECT_EQ(to_text(place{"plan.toml", 7, 0, ""}), "plan.toml:7");
    EXPECT_EQ(to_text(place{"plan.toml", 0, 0, "item[0].due"}), "plan.toml: item[0].due");
    EXPECT_EQ(to_text(place{"", 7, 3, ""}), "line 7:3");
    EXPECT_EQ(to_text(place{"", 0, 0, "item[0].due"}), "item[0].due");
    EXPECT_EQ(to_text(place{}), "");
}

TEST(Place, ColumnWithoutALineIsNotShown) {
    EXPECT_EQ(to_text(place{"plan.toml", 0, 3, ""}), "plan.toml");
}

TEST(Place, OrderIsThatOfAReader) {
    EXPECT_LT((place{"a.toml", 9, 9, "z"}), (place{"b.toml", 1, 1, "a"}));
    EXPECT_LT((place{"a.toml", 9, 9, ""}), (place{"a.toml", 10, 1, ""}));
    EXPECT_LT((place{"a.toml", 9, 1, ""}), (place{"a.toml", 9, 2, ""}));
}

TEST(Finding, TextHasPlaceSeverityCodeAndMessageInTheLanguageAskedFor) {
    finding const f{severity::warning,
                    "unknown_region",
                    {"plan.toml", 7, 3, "item[0].region"},
                    {"无此地区：Suzou", "no such region: Suzou"},
                    "Suzou"};
    EXPECT_EQ(to_text(f, language::en),
              "plan.toml:7:3: item[0].region: warning [unknown_region] no such region: Suzou");
    EXPECT_EQ(to_text(f, language::zh),
              "plan.toml:7:3: item[0].region: 警告 [unknown_region] 无此地区：Suzou");
}

TEST(Finding, TextWithoutAPlaceBeginsWithTheSeverity) {
    EXPECT_EQ(
        to_text(finding{severity::info, "empty", {}, {"", "nothing to check"}, ""}, language::zh),
        "提示 [empty] nothing to check");
}

TEST(Finding, IsAnErrorUnlessItSaysOtherwise) {
    EXPECT_EQ(finding{}.severity, severity::error);
}

TEST(Severity, HasSoundLabels) {
    expect_snake_case_labels<severity>(3);
}

}  // namespace
}  // namespace heli::finding_test
