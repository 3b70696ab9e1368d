#include <heli/core/worker_category.hpp>

#include "label_laws.hpp"

#include <gtest/gtest.h>

#include <optional>

namespace heli::worker_category_test {
namespace {

static_assert(wider_category(worker_category::courier) == worker_category::new_form_worker);

TEST(WorkerCategory, RidersCouriersAndRideHailingDriversAreNewFormWorkers) {
    EXPECT_EQ(wider_category(worker_category::food_delivery_rider),
              worker_category::new_form_worker);
    EXPECT_EQ(wider_category(worker_category::courier), worker_category::new_form_worker);
    EXPECT_EQ(wider_category(worker_category::ride_hailing_driver),
              worker_category::new_form_worker);
}

TEST(WorkerCategory, NoOtherCategoryLiesInsideAWiderOne) {
    int inside = 0;
    for (auto const& row : labels_of<worker_category>::rows) {
        auto const wider = wider_category(row.value);
        inside += wider ? 1 : 0;
        EXPECT_NE(wider, row.value);
        EXPECT_EQ(wider ? wider_category(*wider) : std::nullopt, std::nullopt);
    }
    EXPECT_EQ(inside, 3);
}

TEST(WorkerCategory, HasSoundLabels) {
    expect_snake_case_labels<worker_category>(9);
}

}  // namespace
}  // namespace heli::worker_category_test
