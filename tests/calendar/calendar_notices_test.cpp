// The notices that a calendar follows: as known on a day, and with notices of one's own.
#include <heli/calendar/work_calendar.hpp>

#include "../core/thrown_text.hpp"
#include "published_days.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <optional>
#include <string>

namespace heli::calendar::calendar_notices_test {
namespace {

moved_days run(date first, date last, bool working) {
    return {first, last, working, {"厂庆", "Works anniversary"}, {}};
}

notice company() {
    return {"works-2026",
            std::nullopt,
            std::nullopt,
            {"Works council", "", "", source_status::unverified},
            {run(date(2026, 6, 15), date(2026, 6, 15), false),
             run(date(2026, 6, 13), date(2026, 6, 13), true)}};
}

notice of_2027() {
    return {"cn-2027",
            2027,
            std::nullopt,
            {},
            {run(date(2027, 1, 1), date(2027, 1, 3), false),
             run(date(2026, 12, 27), date(2026, 12, 27), true)}};
}

day_kind kind_on(work_calendar const& calendar, date const& day) {
    return calendar.day(day).kind;
}

TEST(KnownOnCalendar, FirstOfFebruary2020WasWorkedUntilTheAmendmentOf26January) {
    auto const before = china().known_on(date(2020, 1, 25));
    auto const after = china().known_on(date(2020, 1, 26));
    EXPECT_EQ(kind_on(before, date(2020, 2, 1)), day_kind::make_up_day);
    EXPECT_EQ(kind_on(after, date(2020, 2, 1)), day_kind::holiday);
    EXPECT_EQ(kind_on(before, date(2020, 1, 31)), day_kind::weekday);
    EXPECT_EQ(kind_on(after, date(2020, 1, 31)), day_kind::holiday);
    EXPECT_EQ(before.next_working_day(date(2020, 1, 23)).value, date(2020, 1, 31));
    EXPECT_EQ(after.next_working_day(date(2020, 1, 23)).value, date(2020, 2, 3));
    EXPECT_EQ(before.day(date(2020, 2, 1)).certainty, certainty::certain);
}

TEST(KnownOnCalendar, SecondOfMay2019WasWorkedUntilTheAmendmentOf22March) {
    auto const before = china().known_on(date(2019, 3, 21));
    auto const after = china().known_on(date(2019, 3, 22));
    EXPECT_EQ(kind_on(before, date(2019, 5, 2)), day_kind::weekday);
    EXPECT_EQ(kind_on(after, date(2019, 5, 2)), day_kind::holiday);
    EXPECT_EQ(kind_on(before, date(2019, 4, 28)), day_kind::weekend);
    EXPECT_EQ(kind_on(after, date(2019, 4, 28)), day_kind::make_up_day);
}

TEST(KnownOnCalendar, EveryDayThatAnAmendmentChangedWasAsTheTableOfChangesSays) {
    std::ifstream lines(source_dir() / "tests/data" / "holiday_changes_cn.csv");
    int rows = 0;
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with("20")) {
            continue;
        }
        ++rows;
        auto const day = parse_date(line.substr(0, 10));
        auto const kinds = line.substr(11, line.rfind(',') - 11);
        auto const changed_on = parse_date(line.substr(line.rfind(',') + 1, 10));
        auto const day_before = changed_on - boost::gregorian::days(1);
        EXPECT_EQ(china().known_on(day_before).day(day).working(), kinds.starts_with("work"))
            << line;
        EXPECT_EQ(china().known_on(changed_on).day(day).working(), kinds.ends_with("work")) << line;
    }
    EXPECT_EQ(rows, 8);
}

TEST(KnownOnCalendar, YearlyNoticeOfUnknownAnnouncementIsUnknownUntilItsFirstDay) {
    auto const before = china().known_on(date(2019, 12, 31));
    EXPECT_EQ(before.day(date(2020, 1, 1)).certainty, certainty::provisional);
    EXPECT_EQ(before.day(date(2020, 5, 4)).certainty, certainty::provisional);
    EXPECT_EQ(kind_on(before, date(2020, 5, 4)), day_kind::weekday);
    auto const after = china().known_on(date(2020, 1, 1));
    EXPECT_EQ(after.day(date(2020, 5, 4)).certainty, certainty::certain);
    EXPECT_EQ(kind_on(after, date(2020, 5, 4)), day_kind::holiday);
}

TEST(KnownOnCalendar, NoticeThatReachesBackIsKnownFromItsDayInDecember) {
    EXPECT_EQ(china().known_on(date(2018, 12, 28)).day(date(2018, 12, 29)).certainty,
              certainty::provisional);
    EXPECT_EQ(kind_on(china().known_on(date(2018, 12, 29)), date(2018, 12, 29)),
              day_kind::make_up_day);
}

TEST(KnownOnCalendar, WithinAYearOnlyTheDaysOfItsAmendmentsDiffer) {
    auto const known = china().known_on(date(2023, 6, 1));
    for (int day = published_first; day <= chrono_day(2023, 12, 25); ++day) {
        ASSERT_EQ(known.day(to_date(day)), china().day(to_date(day)));
    }
    EXPECT_EQ(known.day(date(2023, 12, 26)).certainty, certainty::provisional);
}

TEST(KnownOnCalendar, BeforeTheFirstNoticeKnowsNoneAndAtTheEndOfTimeAll) {
    EXPECT_TRUE(china().known_on(date(2006, 12, 29)).notices().empty());
    EXPECT_EQ(china().known_on(date(boost::date_time::pos_infin)).notices(), china().notices());
}

TEST(CalendarWith, CompanyDaysMoveTheAnswerAndLeaveTheOriginalAlone) {
    auto const ours = china().with(company());
    EXPECT_EQ(ours.next_working_day(date(2026, 6, 13)).value, date(2026, 6, 16));
    EXPECT_EQ(ours.next_working_day(date(2026, 6, 12)).value, date(2026, 6, 13));
    EXPECT_EQ(china().next_working_day(date(2026, 6, 12)).value, date(2026, 6, 15));
    EXPECT_EQ(kind_on(ours, date(2026, 6, 13)), day_kind::make_up_day);
    auto const answer = ours.day(date(2026, 6, 15));
    EXPECT_EQ(answer.kind, day_kind::holiday);
    EXPECT_EQ(answer.certainty, certainty::certain);
    EXPECT_EQ(answer.holiday.en, "Works anniversary");
    EXPECT_EQ(answer.source.title, "Works council");
    EXPECT_EQ(ours.notices().size(), china().notices().size() + 1);
}

TEST(CalendarWith, CompanyDayOfAYearWithoutANoticeIsCertainAloneInItsYear) {
    auto far = company();
    far.days = {run(date(2030, 6, 3), date(2030, 6, 3), false)};
    auto const ours = china().with(far);
    EXPECT_EQ(ours.day(date(2030, 6, 3)).certainty, certainty::certain);
    EXPECT_EQ(ours.day(date(2030, 6, 4)).certainty, certainty::provisional);
}

TEST(CalendarWith, NewYearlyNoticeMakesItsYearCertain) {
    EXPECT_EQ(china().day(date(2027, 3, 1)).certainty, certainty::provisional);
    auto const updated = china().with(of_2027());
    EXPECT_EQ(updated.day(date(2027, 3, 1)).certainty, certainty::certain);
    EXPECT_EQ(updated.day(date(2026, 12, 26)).certainty, certainty::certain);
    EXPECT_EQ(updated.day(date(2027, 12, 25)).certainty, certainty::certain);
    EXPECT_EQ(updated.day(date(2027, 12, 26)).certainty, certainty::provisional);
    EXPECT_EQ(kind_on(updated, date(2026, 12, 27)), day_kind::make_up_day);
    // 27 to 31 December are worked, 1 to 3 January are off.
    date const due(2027, 1, 4);
    EXPECT_EQ(updated.add_working_days(date(2026, 12, 26), 6),
              (date_answer{due, certainty::certain, due, due}));
}

TEST(CalendarWith, NewYearlyNoticeReplacesTheStatutoryDaysOfItsYear) {
    EXPECT_EQ(kind_on(china(), date(2027, 5, 1)), day_kind::holiday);
    EXPECT_EQ(kind_on(china().with(of_2027()), date(2027, 5, 1)), day_kind::weekend);
}

TEST(CalendarWith, RefusesAnIdThatIsTaken) {
    auto again = company();
    again.id = "cn-2023";
    auto const text = thrown_text<conflict>([&] { return china().with(again); });
    EXPECT_TRUE(holds(text, "cn-2023")) << text;
    EXPECT_THROW(static_cast<void>(china().with(company()).with(company())), conflict);
}

TEST(CalendarWith, RefusesOverlappingRuns) {
    auto wrong = company();
    wrong.days = {run(date(2026, 6, 15), date(2026, 6, 17), false),
                  run(date(2026, 6, 17), date(2026, 6, 18), true)};
    EXPECT_THROW(static_cast<void>(china().with(wrong)), invalid_value);
}

TEST(CalendarWith, KeepsTheStrictnessAndForgetsLaterNoticesWhenAskedWhatWasKnown) {
    auto ours = company();
    ours.announced_on = date(2026, 3, 1);
    auto const strict = china().with(strictness::refuse_provisional).with(ours);
    EXPECT_EQ(strict.strictness(), strictness::refuse_provisional);
    auto const then = strict.known_on(date(2026, 2, 28));
    EXPECT_EQ(then.strictness(), strictness::refuse_provisional);
    EXPECT_EQ(kind_on(then, date(2026, 6, 15)), day_kind::weekday);
    EXPECT_EQ(kind_on(strict.known_on(date(2026, 3, 1)), date(2026, 6, 15)), day_kind::holiday);
}

}  // namespace
}  // namespace heli::calendar::calendar_notices_test
