#include <heli/programme/target.hpp>

#include "../core/label_laws.hpp"

#include <gtest/gtest.h>

namespace heli::programme::target_test {
namespace {

TEST(TargetKind, HasSoundLabels) {
    expect_snake_case_labels<target_kind>(6);
}

TEST(TargetKind, CountsOnlyWhereANumberIsPromised) {
    for (auto const& row : labels_of<target_kind>::rows) {
        bool const number = row.value == target_kind::count_at_least ||
                            row.value == target_kind::per_federation_count;
        EXPECT_EQ(counts(row.value), number) << row.token;
    }
}

TEST(Target, DiffersByTheSizeOfItsGroups) {
    target const plain{target_kind::count_at_least, 3000, "worker", {}, {}, {}, {}, false, {}};
    auto grouped = plain;
    grouped.group = group_size{40, {"launch", "", "", source_status::unverified}};
    EXPECT_EQ(plain, target(plain));
    EXPECT_NE(plain, grouped);
}

}  // namespace
}  // namespace heli::programme::target_test
