#include "published_days.hpp"

#include <heli/calendar/work_calendar.hpp>

#include <gtest/gtest.h>

#include <string>

namespace heli::calendar::published_days_test {
namespace {

constexpr int counts[] = {1, 2, 3, 5, 7, 10, 15, 30, 45, 60, 250};

/// Checks `answer` against the oracle's; bounds of a certain answer are the answer itself.
void expect_end(date_answer const& answer, walk_end const& expected) {
    EXPECT_EQ(answer.certainty, expected.published ? certainty::certain : certainty::provisional);
    EXPECT_LE(answer.earliest, answer.value);
    EXPECT_LE(answer.value, answer.latest);
    if (expected.published) {
        EXPECT_EQ(answer.value, to_date(expected.day));
        EXPECT_EQ(answer.earliest, answer.value);
        EXPECT_EQ(answer.latest, answer.value);
    }
}

TEST(PublishedDays, TableHas678Rows) {
    EXPECT_EQ(published().rows(), 678U);
}

TEST(PublishedDays, AgreeWithTheCalendarEveryDayFrom2007To2026) {
    for (int day = published_first; day <= published_last; ++day) {
        auto const answer = china().day(to_date(day));
        ASSERT_EQ(answer.working(), published().working(day)) << to_text(answer.day);
        ASSERT_EQ(answer.certainty, certainty::certain) << to_text(answer.day);
    }
}

TEST(PublishedDays, MovedDaysCarryTheirHolidayAndTheAddressOfTheirNotice) {
    for (int day = published_first; day <= published_last; ++day) {
        auto const answer = china().day(to_date(day));
        bool const weekend = iso_weekday(day) > 5;
        if (answer.working() == weekend) {
            ASSERT_FALSE(answer.holiday.zh.empty()) << to_text(answer.day);
            ASSERT_FALSE(answer.holiday.en.empty()) << to_text(answer.day);
            ASSERT_TRUE(answer.source.address.find("gov.cn") != std::string::npos)
                << to_text(answer.day);
        }
        ASSERT_EQ(answer.kind == day_kind::make_up_day, answer.working() && weekend)
            << to_text(answer.day);
    }
}

TEST(PublishedDays, AddingWorkingDaysEqualsWalkingThemOneByOne) {
    for (int day = published_first; day <= chrono_day(2026, 12, 31); ++day) {
        for (int const count : counts) {
            SCOPED_TRACE(to_text(to_date(day)) + " + " + std::to_string(count));
            expect_end(china().add_working_days(to_date(day), count), published().walk(day, count));
            if (day > chrono_day(2008, 1, 1)) {
                expect_end(china().add_working_days(to_date(day), -count),
                           published().walk(day, -count));
            }
        }
        if (HasFailure()) {
            return;
        }
    }
}

TEST(PublishedDays, BackwardCountsThatLeaveThemAreProvisional) {
    for (int day = published_first; day < published_first + 40; ++day) {
        for (int const count : {-1, -5, -30, -60}) {
            SCOPED_TRACE(to_text(to_date(day)) + " " + std::to_string(count));
            expect_end(china().add_working_days(to_date(day), count), published().walk(day, count));
        }
    }
}

TEST(PublishedDays, RollingEqualsWalkingToTheNearestWorkingDay) {
    for (int day = published_first; day <= chrono_day(2026, 12, 31); ++day) {
        for (int const direction : {1, -1}) {
            auto const how = direction > 0 ? roll::next_working_day : roll::previous_working_day;
            walk_end expected{day, published_days::published(day)};
            while (!published().working(expected.day)) {
                expected.day += direction;
                expected.published = expected.published && published_days::published(expected.day);
            }
            expect_end(china().rolled(to_date(day), how), expected);
        }
        ASSERT_FALSE(HasFailure()) << to_text(to_date(day));
        EXPECT_EQ(china().rolled(to_date(day), roll::none).value, to_date(day));
    }
}

TEST(PublishedDays, CountingEqualsWalkingThemOneByOne) {
    for (int after = published_first; after < published_last; after += 3) {
        for (int const length : {1, 2, 7, 30, 100}) {
            int const through = after + length;
            if (through > published_last) {
                continue;
            }
            auto const answer = china().count_working_days(to_date(after), to_date(through));
            auto const expected = published().count(after, through);
            ASSERT_EQ(answer, (count_answer{expected, certainty::certain, expected, expected}))
                << to_text(to_date(after)) << " to " << to_text(to_date(through));
        }
    }
}

TEST(CountingLaws, CountIsTheInverseOfAddForwardFromEveryDay) {
    for (int day = published_first; day <= published_last; ++day) {
        for (int const count : counts) {
            auto const end = china().add_working_days(to_date(day), count).value;
            ASSERT_EQ(china().count_working_days(to_date(day), end).value, count)
                << to_text(to_date(day)) << " + " << count;
        }
    }
}

TEST(CountingLaws, CountIsTheInverseOfAddBackwardFromEveryWorkingDay) {
    for (int day = published_first; day <= published_last; ++day) {
        if (!published().working(day)) {
            continue;
        }
        for (int const count : counts) {
            auto const end = china().add_working_days(to_date(day), -count).value;
            ASSERT_EQ(china().count_working_days(to_date(day), end).value, -count)
                << to_text(to_date(day)) << " - " << count;
        }
    }
}

TEST(CountingLaws, AddingAndTakingAwayReturnsToAWorkingDay) {
    for (int day = published_first; day <= published_last; ++day) {
        if (!published().working(day)) {
            continue;
        }
        for (int const count : counts) {
            auto const there = china().add_working_days(to_date(day), count).value;
            ASSERT_EQ(china().add_working_days(there, -count).value, to_date(day)) << count;
            auto const back = china().add_working_days(to_date(day), -count).value;
            ASSERT_EQ(china().add_working_days(back, count).value, to_date(day)) << -count;
        }
    }
}

TEST(CountingLaws, CountIsAntisymmetricAndAdditive) {
    auto const count = [](int a, int b) {
        return china().count_working_days(to_date(a), to_date(b)).value;
    };
    int const middle = chrono_day(2020, 2, 1);
    for (int a = published_first; a <= published_last; a += 11) {
        int const b = published_first + published_last - a;
        ASSERT_EQ(count(a, b), -count(b, a));
        ASSERT_EQ(count(a, b), count(a, middle) + count(middle, b));
        ASSERT_EQ(count(a, a), 0);
    }
}

TEST(CountingLaws, AddingInTwoPartsEqualsAddingAtOnce) {
    for (int day = published_first; day <= published_last; day += 5) {
        for (int const a : {1, 4, 20}) {
            for (int const b : {1, 9, 40}) {
                auto const halfway = china().add_working_days(to_date(day), a).value;
                ASSERT_EQ(china().add_working_days(halfway, b).value,
                          china().add_working_days(to_date(day), a + b).value);
            }
        }
    }
}

}  // namespace
}  // namespace heli::calendar::published_days_test
