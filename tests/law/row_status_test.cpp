#include <heli/law/row_status.hpp>

#include "../core/label_laws.hpp"

#include <gtest/gtest.h>

#include <type_traits>

namespace heli::law::row_status_test {
namespace {

static_assert(sizeof(row_status) == 1);

TEST(RowStatus, HasTokensAndNames) {
    expect_snake_case_labels<row_status>(10);
}

TEST(RowStatus, HasDatesExactlyWhereAnAnswerHas) {
    for (auto const& row : labels_of<row_status>::rows) {
        EXPECT_EQ(has_dates(row.value), row.value <= row_status::undetermined) << row.token;
    }
}

}  // namespace
}  // namespace heli::law::row_status_test
