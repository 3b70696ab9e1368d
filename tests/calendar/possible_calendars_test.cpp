#include <heli/calendar/possible_calendars.hpp>

#include "published_days.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <iostream>
#include <optional>
#include <string>

namespace heli::calendar::possible_calendars_test {
namespace {

possible_calendars const& readings() {
    return china().readings();
}

int at(int year, int month, int day) {
    return chrono_day(year, month, day) - chrono_day(1949, 1, 1);
}

TEST(PossibleCalendars, AgreeOnEveryDayThatANoticeArranges) {
    for (int i = at(2007, 1, 1); i <= at(2026, 12, 25); ++i) {
        for (auto const& reading : readings().readings()) {
            ASSERT_EQ(reading.working(i), published().working(i + chrono_day(1949, 1, 1))) << i;
        }
    }
}

TEST(PossibleCalendars, CertainStretchIsThatOfTheNotices) {
    EXPECT_EQ(readings().certain_first(), at(2007, 1, 1));
    EXPECT_EQ(readings().certain_last(), at(2026, 12, 25));
}

TEST(PossibleCalendars, HaveNoCertainStretchWithoutNotices) {
    possible_calendars const none({}, {});
    EXPECT_LT(none.certain_last(), none.certain_first());
    EXPECT_TRUE(none.provisional(0, 0));
    EXPECT_TRUE(none.provisional(55516, 55516));
}

TEST(PossibleCalendars, CertainStretchIsTheLongestOfSeveral) {
    auto const year = [](int y) {
        return notice{notice_id("y" + std::to_string(y)), y, std::nullopt, {}, {}};
    };
    possible_calendars const two({}, {year(2000), year(2010), year(2011), year(2020)});
    EXPECT_EQ(two.certain_first(), at(2010, 1, 1));
    EXPECT_EQ(two.certain_last(), at(2011, 12, 25));
}

TEST(PossibleCalendars, RangeIsProvisionalIfOneOfItsDaysIs) {
    EXPECT_FALSE(readings().provisional(at(2007, 1, 1), at(2026, 12, 25)));
    EXPECT_TRUE(readings().provisional(at(2006, 12, 31), at(2007, 1, 1)));
    EXPECT_TRUE(readings().provisional(at(2026, 12, 25), at(2026, 12, 26)));
    EXPECT_FALSE(readings().provisional(at(2026, 12, 26), at(2026, 12, 25)));
}

TEST(PossibleCalendars, ProvisionalRangesAgreeWithTheDaysOneByOne) {
    auto const& provisional = readings().days().provisional;
    for (int first = at(2006, 12, 20); first < at(2007, 1, 10); ++first) {
        bool any = false;
        for (int last = first; last < at(2007, 1, 15); ++last) {
            any = any || provisional[static_cast<std::size_t>(last)];
            ASSERT_EQ(readings().provisional(first, last), any);
        }
    }
}

TEST(PossibleCalendars, NominalReadingFollowsTheStatutoryDaysWhereNoNoticeSpeaks) {
    EXPECT_FALSE(readings().nominal().working(at(2027, 1, 1)));
    EXPECT_TRUE(readings().readings()[1].working(at(2027, 1, 1)));
    EXPECT_FALSE(readings().readings()[2].working(at(2027, 1, 1)));
    EXPECT_TRUE(readings().nominal().working(at(2030, 5, 7)));
    EXPECT_FALSE(readings().readings()[2].working(at(2030, 5, 7)));
}

TEST(PossibleCalendars, FromMay1995EveryDayOffIsOneInEveryReadingThatGivesMore) {
    auto const& [nominal, without, bridged] = readings().readings();
    for (int i = at(1995, 5, 1); i <= at(2100, 12, 31); ++i) {
        ASSERT_TRUE(without.working(i) || !nominal.working(i)) << i;
        ASSERT_TRUE(nominal.working(i) || !bridged.working(i)) << i;
    }
}

/// How often the true answer lay inside the bounds of the answer that was possible on 1 November
/// of the year before, when next year's notice was not known.
struct hits {
    int inside = 0;
    int asked = 0;

    hits& operator+=(hits const& other) {
        inside += other.inside;
        asked += other.asked;
        return *this;
    }
    [[nodiscard]] double share() const { return static_cast<double>(inside) / asked; }
};

hits backtested(int year, int count) {
    hits result;
    auto const then = china().known_on(to_date(civil_date(year - 1, 11, 1)));
    for (int day = chrono_day(year, 1, 1); day <= chrono_day(year, 12, 31); ++day) {
        auto const truth = published().walk(day, count);
        if (!truth.published) {
            continue;
        }
        auto const answer = then.add_working_days(to_date(day), count);
        EXPECT_EQ(answer.certainty, certainty::provisional) << to_text(to_date(day));
        auto const due = to_date(truth.day);
        result.inside += answer.earliest <= due && due <= answer.latest ? 1 : 0;
        ++result.asked;
    }
    return result;
}

/// Checks that the share of hits over all years is at least `floor`, and prints it.
void expect_share(int count, double floor) {
    hits all;
    for (int year = 2008; year <= 2026; ++year) {
        all += backtested(year, count);
    }
    auto const name = "inside_bounds_" + std::to_string(count) + "_working_days";
    testing::Test::RecordProperty(name, std::to_string(all.share()));
    std::cout << name << ": " << all.inside << " of " << all.asked << " = " << all.share() << "\n";
    EXPECT_GE(all.share(), floor) << name;
}

// Measured: 0.9541, 0.9507 and 0.9675. Most misses are early, by a Saturday that a later notice
// made a working day: no reading foresees those.
TEST(Backtest, BoundsHeldTheTrueAnswerIn95Of100CasesSince2008) {
    expect_share(5, 0.95);
    expect_share(10, 0.95);
    expect_share(30, 0.965);
}

// The worst year is 2008, for which the one notice of 2007 had to do: 0.9026.
TEST(Backtest, BoundsHeldTheTrueAnswerInNineOfTenCasesOfEveryYearSince2008) {
    for (int year = 2008; year <= 2026; ++year) {
        auto hit = backtested(year, 5);
        hit += backtested(year, 10);
        hit += backtested(year, 30);
        EXPECT_GE(hit.share(), 0.90) << year;
    }
}

}  // namespace
}  // namespace heli::calendar::possible_calendars_test
