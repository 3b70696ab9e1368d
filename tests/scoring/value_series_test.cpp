#include <heli/scoring/copied_series.hpp>
#include <heli/scoring/value_series.hpp>

#include "integrity_rows.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <map>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace heli::scoring::value_series_test {
namespace {

using texts = std::vector<std::string>;

integrity_terms changes_over(std::int64_t most) {
    return {.change = {{entry_kind("exercise"), most}}};
}

integrity_terms series_of_days(std::uint32_t days) {
    return {.copied = {{entry_kind("exercise"), days}},
            .constant = {{entry_kind("exercise"), days}}};
}

/// Entries of a person from a day on, one value a day; 0 leaves a day out.
std::vector<sourced_row> days_of(std::string const& person, std::int64_t first,
                                 std::vector<std::int64_t> const& values) {
    std::vector<sourced_row> rows;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] != 0) {
            rows.push_back(exercise_on(person, first + static_cast<std::int64_t>(i), values[i]));
        }
    }
    return rows;
}

std::vector<sourced_row> joined(std::vector<std::vector<sourced_row>> const& parts) {
    std::vector<sourced_row> rows;
    for (auto const& part : parts) {
        rows.insert(rows.end(), part.begin(), part.end());
    }
    return rows;
}

TEST(ImplausibleChange, IsMeasuredByTheDay) {
    // 100 to 300 in two days is just allowed; 300 to 401 in one day is not.
    sourced_log const log(days_of("a", 0, {100, 0, 300, 401}));
    auto const flags = log.flags(changes_over(100), integrity_rule::implausible_change);
    ASSERT_EQ(flags.size(), 1U);
    EXPECT_EQ(log.ids(flags[0]), (texts{"a-2-300", "a-3-401"}));
    EXPECT_EQ(flags[0].people, texts{"a"});
    EXPECT_EQ(flags[0].thresholds,
              (std::vector<step_input>{{"kind", "exercise"}, {"most_per_day", "100"}}));
    EXPECT_EQ(flags[0].sentence.en,
              "a: exercise changed by more than 100 a day between rows 1 and "
              "2 (2025-07-03 .. 2025-07-04)");
}

TEST(ImplausibleChange, LooksAtOneDayTooAndNeverOverflows) {
    auto rows = days_of("a", 0, {100});
    rows.push_back(exercise_on("a", 0, 250));
    EXPECT_EQ(sourced_log(rows).flags(changes_over(149), integrity_rule::implausible_change).size(),
              1U);
    EXPECT_TRUE(
        sourced_log(rows).flags(changes_over(150), integrity_rule::implausible_change).empty());
    sourced_log const far(days_of("a", 0,
                                  {std::numeric_limits<std::int64_t>::max(), -5,
                                   std::numeric_limits<std::int64_t>::min() + 1}));
    auto const most = changes_over(std::numeric_limits<std::int64_t>::max());
    EXPECT_EQ(far.flags(most, integrity_rule::implausible_change).size(), 1U);
}

TEST(ConstantValues, NeedSoManyLoggedDays) {
    sourced_log const log(days_of("a", 0, {7, 7, 0, 7, 8, 8, 9}));
    auto const flags = log.flags(series_of_days(3), integrity_rule::constant_values);
    ASSERT_EQ(flags.size(), 1U);
    EXPECT_EQ(log.ids(flags[0]), (texts{"a-0-7", "a-1-7", "a-3-7"}));
    EXPECT_EQ(flags[0].sentence.zh,
              "a：exercise 连续 3 个记录日数值不变，2025-07-01 至 2025-07-04");
    EXPECT_EQ(log.flags(series_of_days(2), integrity_rule::constant_values).size(), 2U);
    EXPECT_TRUE(log.flags(series_of_days(4), integrity_rule::constant_values).empty());
}

TEST(CopiedSeries, NamesAllWhoAgreeOverAllDaysOnWhichTheyDo) {
    sourced_log const log(joined(
        {days_of("a", 0, {11, 12, 13, 14, 15, 16}), days_of("b", 0, {11, 12, 13, 14, 15, 99}),
         days_of("c", 0, {0, 12, 13, 14, 98, 16}), days_of("d", 1, {11, 12, 13, 14, 15, 16})}));
    auto const flags = log.flags(series_of_days(3), integrity_rule::copied_series);
    ASSERT_EQ(flags.size(), 2U) << "d logged the same a day later";
    EXPECT_EQ(flags[0].people, (texts{"a", "b"}));
    EXPECT_EQ(flags[0].rows.size(), 10U);
    EXPECT_EQ(flags[0].sentence.en,
              "a, b: equal values of exercise on 5 logged days in a row, "
              "2025-07-01 to 2025-07-05");
    EXPECT_EQ(flags[1].people, (texts{"a", "b", "c"}));
    EXPECT_EQ(flags[1].rows.size(), 9U);
}

TEST(CopiedSeries, NeedsTheSameDaysAndAllTheirValues) {
    auto more = days_of("b", 0, {11, 12, 13});
    more.push_back(exercise_on("b", 1, 50));
    auto const a = days_of("a", 0, {11, 12, 13});
    auto const terms = series_of_days(3);
    auto const none = [&](std::vector<sourced_row> const& other) {
        return sourced_log(joined({a, other})).flags(terms, integrity_rule::copied_series).empty();
    };
    EXPECT_TRUE(none(more));
    EXPECT_TRUE(none(days_of("b", 0, {11, 12, 0, 13})));
    EXPECT_FALSE(none(days_of("b", 0, {11, 12, 13})));
}

/// Pairs of people with their days in common, by trying every pair and every day.
std::set<std::pair<std::string, std::int64_t>> pairs_by_definition(
    std::vector<sourced_row> const& rows, std::size_t least) {
    std::map<std::string, std::map<std::int64_t, std::int64_t>> logged;
    for (auto const& r : rows) {
        logged[r.row.person][(r.row.occurred_at - july) / 86400] = r.row.value;
    }
    std::set<std::pair<std::string, std::int64_t>> found;
    for (auto const& [a, of_a] : logged) {
        for (auto const& [b, of_b] : logged) {
            std::vector<std::pair<std::int64_t, std::int64_t>> const da(of_a.begin(), of_a.end());
            std::vector<std::pair<std::int64_t, std::int64_t>> const db(of_b.begin(), of_b.end());
            for (std::size_t i = 0; a < b && i + least <= da.size(); ++i) {
                for (std::size_t j = 0; j + least <= db.size(); ++j) {
                    bool const same =
                        std::equal(da.begin() + static_cast<std::ptrdiff_t>(i),
                                   da.begin() + static_cast<std::ptrdiff_t>(i + least),
                                   db.begin() + static_cast<std::ptrdiff_t>(j));
                    for (std::size_t d = 0; same && d < least; ++d) {
                        found.emplace(a + b, da[i + d].first);
                    }
                }
            }
        }
    }
    return found;
}

TEST(CopiedSeriesProperties, EqualTheirDefinitionInAnyOrderOfRows) {
    std::mt19937_64 random(39);
    for (int round = 0; round < 60; ++round) {
        std::vector<sourced_row> rows;
        for (auto const* person : {"a", "b", "c", "d"}) {
            std::vector<std::int64_t> values;
            for (int day = 0; day < 25; ++day) {
                values.push_back(static_cast<std::int64_t>(random() % 12 / 5));
            }
            auto const own = days_of(person, 0, values);
            rows.insert(rows.end(), own.begin(), own.end());
        }
        sourced_log const log(shuffled(rows, random));
        std::set<std::pair<std::string, std::int64_t>> found;
        for (auto const& flag : log.flags(series_of_days(3), integrity_rule::copied_series)) {
            for (auto const row : flag.rows) {
                auto const day = (log.question().log.occurred_at[row] - july) / 86400;
                for (auto const& a : flag.people) {
                    for (auto const& b : flag.people) {
                        if (a < b) {
                            found.emplace(a + b, day);
                        }
                    }
                }
            }
        }
        ASSERT_EQ(found, pairs_by_definition(rows, 3));
    }
}

}  // namespace
}  // namespace heli::scoring::value_series_test
