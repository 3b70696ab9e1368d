#include <heli/programme/status.hpp>

#include "../core/label_laws.hpp"

#include <gtest/gtest.h>

#include <iterator>

namespace heli::programme::status_test {
namespace {

static_assert(urgency(item_status::met, false) == 0);

TEST(ItemStatus, HasSoundLabels) {
    expect_snake_case_labels<item_status>(6);
}

TEST(Urgency, RisesFromMetToMissed) {
    int const rising[] = {
        urgency(item_status::met, false),     urgency(item_status::on_track, false),
        urgency(item_status::not_due, false), urgency(item_status::no_evidence, false),
        urgency(item_status::at_risk, false), urgency(item_status::no_evidence, true),
        urgency(item_status::missed, false)};
    for (std::size_t i = 1; i < std::size(rising); ++i) {
        EXPECT_LT(rising[i - 1], rising[i]);
    }
}

TEST(Urgency, OfMissedIsTheHighestOverdueOrNot) {
    for (auto const& row : labels_of<item_status>::rows) {
        EXPECT_LE(urgency(row.value, true), urgency(item_status::missed, false)) << row.token;
    }
}

TEST(ItemStatus, CallsWhatIsMissedNotReached) {
    EXPECT_EQ(name(item_status::missed, language::zh), "未达成");
}

}  // namespace
}  // namespace heli::programme::status_test
