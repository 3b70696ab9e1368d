#include <heli/programme/count_step.hpp>

#include <gtest/gtest.h>

namespace heli::programme::count_step_test {
namespace {

TEST(CompleteStep, CitesWhoSaysThatTheRecordIsComplete) {
    source const office{"台账 ledger", "", "", source_status::unverified};
    auto const made =
        complete_step({item_id("x"), {}, date(2023, 1, 1), date(2023, 8, 31), office, false});
    EXPECT_EQ(made.source, office);
    EXPECT_EQ(made.text.en, "the record of 2023-01-01 to 2023-08-31 is stated to be complete");
}

TEST(GroupStep, CitesWhereTheSizeWasFound) {
    source const press{"报道 press", "", "", source_status::unverified};
    auto const made = group_step({40, press});
    EXPECT_EQ(made.source, press);
    EXPECT_EQ(made.text.zh, "团组规模按 40 人计");
}

TEST(NoInterval, SaysWhetherTheUnitsAreFewOrUnknown) {
    EXPECT_NE(no_interval("x", 3).message.en.find("too few independent units (3)"),
              std::string::npos);
    EXPECT_NE(no_interval("x", 0).message.en.find("not known"), std::string::npos);
    EXPECT_EQ(no_interval("x", 0).value, "");
}

TEST(StaleStep, NamesTheSettledDayAndTheDayOfTheQuestion) {
    auto const made = stale_step(date(2023, 5, 31), date(2023, 9, 1));
    EXPECT_EQ(made.rule.view(), "PRG-STALE");
    EXPECT_EQ(made.inputs,
              (std::vector<step_input>{{"settled_on", "2023-05-31"}, {"as_of", "2023-09-01"}}));
    EXPECT_NE(made.text.zh.find("不据此推算"), std::string::npos);
}

}  // namespace
}  // namespace heli::programme::count_step_test
