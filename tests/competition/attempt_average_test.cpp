#include <heli/competition/attempt_average.hpp>

#include <heli/ranking/tie_break.hpp>

#include "../core/label_laws.hpp"
#include "../core/thrown_text.hpp"
#include "small_marking.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::competition::attempt_average_test {
namespace {

using ranking::attendance;

std::vector<ranking::mark> attempts_in(std::string const& cell) {
    std::vector<ranking::mark> attempts;
    for (auto const& part : ranking::parts_of(cell, ' ')) {
        attempts.push_back(part == "DNF" ? ranking::mark(attendance::did_not_finish)
                                         : ranking::mark(parse_decimal(part)));
    }
    return attempts;
}

ranking::mark result_in(std::string const& cell) {
    return cell.empty() ? ranking::mark(attendance::did_not_finish)
                        : ranking::mark(parse_decimal(cell));
}

TEST(AttemptVectors, AgreeForAveragesMeansAndBests) {
    auto const rows = ranking::reference_rows("attempt_rounds");
    EXPECT_EQ(rows.size(), 14U);
    for (auto const& row : rows) {
        auto attempts = attempts_in(row.at("attempts"));
        auto const five = attempt_average(attempts, attempt_format::average_of_5, two_decimals());
        EXPECT_EQ(five.average, result_in(row.at("average_of_5"))) << row.at("attempts");
        EXPECT_EQ(five.best, result_in(row.at("best")));
        attempts.resize(3, attendance::absent);
        auto const three = attempt_average(attempts, attempt_format::mean_of_3, two_decimals());
        EXPECT_EQ(three.average, result_in(row.at("mean_of_3"))) << row.at("attempts");
    }
}

TEST(AttemptAverage, SaysWhatBecameOfEachAttempt) {
    auto const found = attempt_average(attempts_in("12 DNF 10 11 13"), attempt_format::average_of_5,
                                       two_decimals());
    using use = attempt_use;
    EXPECT_EQ(found.uses, (std::vector<use>{use::counted, use::dropped_worst, use::dropped_best,
                                            use::counted, use::counted}));
    EXPECT_EQ(found.exact, ranking::mark(12));
}

TEST(AttemptAverage, OfTwoUnfinishedAttemptsIsNone) {
    auto const found = attempt_average(attempts_in("12 DNF 10 DNF 13"),
                                       attempt_format::average_of_5, two_decimals());
    EXPECT_EQ(found.average.attendance(), attendance::did_not_finish);
    EXPECT_EQ(found.best, ranking::mark(10));
    EXPECT_EQ(found.uses[0], attempt_use::no_average);
}

TEST(AttemptAverage, TiesAreBrokenByTheBestSingle) {
    auto const row = [](std::string_view id, std::string const& attempts) {
        auto const r =
            attempt_average(attempts_in(attempts), attempt_format::average_of_5, two_decimals());
        return ranking::entrant{ranking::entrant_id(id), {r.average, r.best}};
    };
    ranking::mark_table const table({"average", "best"},
                                    {row("a", "9 10 10 10 20"), row("b", "8 10 10 10 20"),
                                     row("c", "DNF DNF 1 1 1"), row("d", "8 10 10 10 30")});
    auto const found = ranking::break_ties(attempt_chain(), table);
    std::string places;
    for (auto const& s : found.standings) {
        places += to_text(rank_of(s, ranking::rank_method::standard)) + " ";
    }
    EXPECT_EQ(places, "3 1 4 1 ");
}

TEST(AttemptAverage, IsNeverWorsenedByABetterAttempt) {
    random_marks random(20240225);
    for (int i = 0; i < 300; ++i) {
        std::vector<ranking::mark> attempts;
        for (int k = 0; k < 5; ++k) {
            attempts.emplace_back(random_mark(random, 20) + 2);
        }
        auto const of = [&](std::vector<ranking::mark> const& a) {
            return attempt_average(a, attempt_format::average_of_5, two_decimals());
        };
        auto const before = of(attempts);
        EXPECT_EQ(of(in_other_order(attempts, random)).average, before.average);
        auto& better = attempts[random() % 5];
        better = better.key() - 1;
        EXPECT_LE(of(attempts).average.key(), before.average.key());
    }
}

TEST(AttemptAverage, RefusesOtherNumbersAndNegativeTimes) {
    auto const of = [](std::string const& cell, attempt_format format) {
        return attempt_average(attempts_in(cell), format, two_decimals());
    };
    auto const four =
        thrown_text<invalid_value>([&] { return of("1 2 3 4", attempt_format::average_of_5); });
    EXPECT_EQ(four, "round of 5 attempts: 4 were given");
    EXPECT_THROW(static_cast<void>(of("1 2 0", attempt_format::mean_of_3)), invalid_value);
}

TEST(AttemptAverage, HasSoundLabels) {
    expect_snake_case_labels<attempt_format>(2);
    expect_snake_case_labels<attempt_use>(4);
}

}  // namespace
}  // namespace heli::competition::attempt_average_test
