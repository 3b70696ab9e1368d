#include <heli/core/parameter.hpp>

#include "thrown_text.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <utility>
#include <vector>

namespace heli::parameter_test {
namespace {

using period = std::pair<std::optional<date>, std::optional<date>>;

region_code const country;
region_code const zhejiang(330000);
region_code const zhoushan(330900);
region_code const putuo(330903);

constexpr std::nullopt_t open = std::nullopt;

parameter<int> figure(region_code where, period when, knowable<int> value) {
    return {"payday_day",
            where,
            when.first,
            when.second,
            std::move(value),
            "day",
            {"Notice", "", "", source_status::verified}};
}

int value_in(parameter_table<int> const& table, region_code where, date day) {
    return table.in_force("payday_day", where, day).value().value.value();
}

TEST(ParameterTable, NarrowestRegionWithARowWins) {
    parameter_table<int> const table({figure(country, {}, 1), figure(zhejiang, {}, 2),
                                      figure(zhoushan, {}, 3), figure(putuo, {}, 4)});
    date const day(2024, 5, 1);
    EXPECT_EQ(value_in(table, putuo, day), 4);
    EXPECT_EQ(value_in(table, region_code(330902), day), 3);
    EXPECT_EQ(value_in(table, region_code(330100), day), 2);
    EXPECT_EQ(value_in(table, region_code(310118), day), 1);
    EXPECT_EQ(value_in(table, country, day), 1);
}

TEST(ParameterTable, WiderRowBindsWhereTheNarrowerDoesNotYetHold) {
    parameter_table<int> const table(
        {figure(country, {}, 1), figure(zhejiang, {date(2024, 1, 1), open}, 2)});
    EXPECT_EQ(value_in(table, putuo, date(2023, 12, 31)), 1);
    EXPECT_EQ(value_in(table, putuo, date(2024, 1, 1)), 2);
}

TEST(ParameterTable, FirstAndLastDayBelongToThePeriod) {
    parameter_table<int> const table({figure(country, {date(2022, 1, 1), date(2022, 12, 31)}, 1),
                                      figure(country, {date(2023, 1, 1), date(2023, 12, 31)}, 2)});
    EXPECT_EQ(value_in(table, country, date(2022, 12, 31)), 1);
    EXPECT_EQ(value_in(table, country, date(2023, 1, 1)), 2);
    EXPECT_EQ(value_in(table, country, date(2023, 12, 31)), 2);
    EXPECT_FALSE(table.in_force("payday_day", country, date(2021, 12, 31)).known());
    EXPECT_FALSE(table.in_force("payday_day", country, date(2024, 1, 1)).known());
}

TEST(ParameterTable, BeginningThatIsNotEstablishedNeverBlocks) {
    parameter_table<int> const table({figure(country, {open, date(2023, 12, 31)}, 1)});
    EXPECT_EQ(value_in(table, country, date(1949, 1, 1)), 1);
}

TEST(ParameterTable, AbsentRowIsAnUnknownThatNamesWhatWasAskedFor) {
    parameter_table<int> const table({figure(zhejiang, {}, 1)});
    auto const other_region = table.in_force("payday_day", region_code(310118), date(2024, 5, 1));
    EXPECT_FALSE(other_region.known());
    auto const reason = other_region.reason().en;
    EXPECT_TRUE(holds(reason, "payday_day")) << reason;
    EXPECT_TRUE(holds(reason, "310118")) << reason;
    EXPECT_TRUE(holds(reason, "2024-05-01")) << reason;
    EXPECT_TRUE(holds(other_region.reason().zh, "310118")) << other_region.reason().zh;
    EXPECT_THROW(static_cast<void>(other_region.value()), not_found);
    EXPECT_FALSE(table.in_force("another", zhejiang, date(2024, 5, 1)).known());
}

TEST(ParameterTable, RowWithoutAFigureIsFoundAndItsValueThrows) {
    auto row = figure(zhejiang, {}, unknown{{"未找到文本", "no text was found"}});
    row.source.status = source_status::not_found;
    parameter_table<int> const table({figure(country, {}, 1), row});
    auto const found = table.in_force("payday_day", putuo, date(2024, 5, 1));
    ASSERT_TRUE(found.known());
    EXPECT_EQ(found.value().region, zhejiang);
    EXPECT_EQ(thrown_text<not_found>([&] { return found.value().value.value(); }),
              "no text was found");
}

TEST(ParameterTable, RefusesTwoFiguresOfOneRegionForTheSameDay) {
    auto const first = figure(zhejiang, {date(2022, 1, 1), date(2023, 1, 1)}, 1);
    for (auto const& when : {period{date(2023, 1, 1), open}, period{open, date(2022, 1, 1)},
                             period{open, open}, period{date(2022, 6, 1), date(2022, 6, 1)}}) {
        auto const text = thrown_text<conflict>([&] {
            return parameter_table<int>({first, figure(zhejiang, when, 2)});
        });
        EXPECT_TRUE(holds(text, "payday_day")) << text;
        EXPECT_TRUE(holds(text, "330000")) << text;
    }
    EXPECT_NO_THROW(parameter_table<int>({first, figure(zhejiang, {date(2023, 1, 2), open}, 2)}));
    EXPECT_NO_THROW(parameter_table<int>({first, figure(putuo, {}, 2)}));
}

TEST(ParameterTable, RefusesARowThatEndsBeforeItBegins) {
    EXPECT_THROW(parameter_table<int>({figure(country, {date(2023, 1, 2), date(2023, 1, 1)}, 1)}),
                 invalid_value);
    EXPECT_NO_THROW(
        parameter_table<int>({figure(country, {date(2023, 1, 1), date(2023, 1, 1)}, 1)}));
}

TEST(ParameterTable, RefusesAFigureWhoseSourceWasNotFound) {
    auto row = figure(country, {}, 1);
    row.source.status = source_status::not_found;
    EXPECT_THROW(parameter_table<int>({row}), invalid_value);
}

TEST(ParameterTable, KeepsItsRowsInTheOrderGiven) {
    std::vector<parameter<int>> const rows{figure(zhejiang, {}, 2), figure(country, {}, 1)};
    EXPECT_EQ(parameter_table<int>(rows).rows(), rows);
}

TEST(ParameterTable, ExplainsWhichRegionBindsWithoutChangingTheAnswer) {
    parameter_table<int> const table({figure(country, {}, 1), figure(zhejiang, {}, 2)});
    auto const answer =
        explain([&](auto& t) { return table.in_force("payday_day", putuo, date(2024, 5, 1), t); });
    EXPECT_EQ(answer.value, table.in_force("payday_day", putuo, date(2024, 5, 1)));
    ASSERT_EQ(answer.steps.size(), 1U);
    EXPECT_TRUE(holds(answer.steps[0].text.en, "region 330000")) << answer.steps[0].text.en;
    EXPECT_TRUE(holds(answer.steps[0].text.zh, "330000")) << answer.steps[0].text.zh;
    EXPECT_EQ(answer.steps[0].source.title, "Notice");
    EXPECT_EQ(answer.steps[0].inputs,
              (std::vector<step_input>{{"region", "330903"}, {"day", "2024-05-01"}}));
}

}  // namespace
}  // namespace heli::parameter_test
