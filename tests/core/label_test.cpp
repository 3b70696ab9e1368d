#include <heli/core/label.hpp>

#include "label_laws.hpp"

#include <gtest/gtest.h>

namespace heli::label_test {
namespace {

enum class season : unsigned char { spring, autumn };

}  // namespace
}  // namespace heli::label_test

template <>
struct heli::labels_of<heli::label_test::season> {
    static constexpr label<label_test::season> rows[] = {
        {label_test::season::spring, "spring", "春", "spring"},
        {label_test::season::autumn, "autumn", "秋", "autumn"},
    };
};

namespace heli::label_test {
namespace {

static_assert(token(season::autumn) == "autumn");
static_assert(name(season::autumn, language::zh) == "秋");
static_assert(find_token<season>("spring")->value == season::spring);
static_assert(find_token<season>("winter") == nullptr);

TEST(Label, IsFoundByMemberAndByToken) {
    EXPECT_EQ(label_of(season::autumn).en, "autumn");
    ASSERT_NE(find_token<season>("autumn"), nullptr);
    EXPECT_EQ(find_token<season>("autumn")->value, season::autumn);
}

TEST(Label, TokensAreFoundInTheirOwnSpellingOnly) {
    for (auto const* const wrong : {"Spring", "SPRING", " spring", "spring ", "春", ""}) {
        EXPECT_EQ(find_token<season>(wrong), nullptr) << wrong;
    }
}

TEST(Label, OfASmallEnumerationIsSound) {
    expect_snake_case_labels<season>(2);
}

}  // namespace
}  // namespace heli::label_test
