#include <heli/calendar/arrangement.hpp>

#include <heli/data/holidays_cn.hpp>

#include "../core/thrown_text.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace heli::calendar::arrangement_test {
namespace {

date const first(2026, 6, 15);
date const last(2026, 6, 17);

notice company(std::vector<moved_days> days) {
    return {"company", std::nullopt, std::nullopt, {}, std::move(days)};
}

moved_days off(date from, date to) {
    return {from, to, false, {"厂庆", "Works anniversary"}, {}};
}

TEST(NamesOf, JoinsTheHolidaysOfOneRunInBothLanguages) {
    EXPECT_EQ(names_of(holiday::national_day | holiday::mid_autumn),
              (bilingual{"中秋节、国庆节", "Mid-Autumn Festival and National Day"}));
    EXPECT_EQ(names_of(holiday::qingming), (bilingual{"清明节", "Qingming"}));
    EXPECT_EQ(names_of({}), bilingual{});
}

TEST(ToNotices, GivesTwentyYearlyNoticesAndThreeAmendments) {
    auto const notices = to_notices(data::holidays_cn);
    std::set<int> years;
    std::vector<std::string> amendments;
    std::size_t runs = 0;
    for (auto const& n : notices) {
        runs += n.days.size();
        if (n.year) {
            years.insert(*n.year);
        } else {
            amendments.push_back(n.id.str());
        }
    }
    EXPECT_EQ(years.size(), 20U);
    EXPECT_EQ(*years.begin(), 2007);
    EXPECT_EQ(*years.rbegin(), 2026);
    EXPECT_EQ(amendments, (std::vector<std::string>{"cn-2015-a1", "cn-2019-a1", "cn-2020-a1"}));
    EXPECT_EQ(runs, data::holidays_cn.notice_days.size());
}

TEST(ToNotices, HaveTheTitleOfTheNoticeAndNotItsId) {
    for (auto const& one : to_notices(data::holidays_cn)) {
        EXPECT_NE(one.source.title.find("国务院"), std::string::npos) << one.id.view();
        EXPECT_NE(one.source.title.find("通知"), std::string::npos) << one.id.view();
    }
}

TEST(ToNotices, KeepsWhatTheTableSays) {
    auto const notices = to_notices(data::holidays_cn);
    auto const found = std::find_if(notices.begin(), notices.end(),
                                    [](notice const& n) { return n.id == "cn-2020-a1"; });
    ASSERT_NE(found, notices.end());
    EXPECT_EQ(found->announced_on, date(2020, 1, 26));
    EXPECT_EQ(found->source.title,
              "国务院办公厅关于延长2020年春节假期的通知（国办发明电〔2020〕1号）");
    ASSERT_EQ(found->days.size(), 2U);
    EXPECT_EQ(found->days[0], (moved_days{date(2020, 1, 31),
                                          date(2020, 2, 2),
                                          false,
                                          {"春节", "Spring Festival"},
                                          holiday::spring_festival}));
}

TEST(ToNotices, GivesNoticesThatPassTheirOwnCheck) {
    for (auto const& n : to_notices(data::holidays_cn)) {
        EXPECT_NO_THROW(check(n)) << n.id.view();
    }
}

TEST(CheckNotice, TakesRunsThatTouchWithoutSharingADayInAnyOrder) {
    EXPECT_NO_THROW(check(company({})));
    EXPECT_NO_THROW(check(company({off(first, first)})));
    EXPECT_NO_THROW(check(company({off(date(2026, 6, 18), date(2026, 6, 18)), off(first, last)})));
}

TEST(CheckNotice, RefusesARunThatEndsBeforeItBegins) {
    auto const text = thrown_text<invalid_value>([] {
        check(company({off(last, first)}));
        return 0;
    });
    EXPECT_TRUE(holds(text, "company")) << text;
    EXPECT_TRUE(holds(text, "2026-06-17 to 2026-06-15")) << text;
}

TEST(CheckNotice, RefusesRunsThatAreNotDays) {
    for (auto const special : {boost::date_time::not_a_date_time, boost::date_time::neg_infin,
                               boost::date_time::pos_infin}) {
        EXPECT_THROW(check(company({off(date(special), last)})), invalid_value);
        EXPECT_THROW(check(company({off(first, date(special))})), invalid_value);
        EXPECT_THROW(check(company({off(date(special), date(special))})), invalid_value);
    }
}

TEST(CheckNotice, RefusesTwoRunsThatShareADayInAnyOrder) {
    for (auto const& runs :
         {std::vector{off(first, last), off(last, last)},
          std::vector{off(last, last), off(first, last)},
          std::vector{off(first, last), off(first, first)},
          std::vector{off(first, last), off(date(2026, 6, 16), last)},
          std::vector{off(date(2026, 1, 1), date(2026, 12, 31)),
                      off(date(2026, 2, 1), date(2026, 2, 1)), off(last, last)}}) {
        EXPECT_THROW(check(company(runs)), invalid_value);
    }
    auto const text = thrown_text<invalid_value>([] {
        check(company({off(first, last), off(last, last)}));
        return 0;
    });
    EXPECT_TRUE(holds(text, "2026-06-17")) << text;
}

TEST(KnownOn, AnnouncedNoticeIsKnownFromItsDay) {
    auto n = company({off(first, last)});
    n.announced_on = date(2026, 6, 1);
    EXPECT_FALSE(known_on(n, date(2026, 5, 31)));
    EXPECT_TRUE(known_on(n, date(2026, 6, 1)));
}

TEST(KnownOn, NoticeOfUnknownAnnouncementIsKnownFromTheFirstDayThatItMoves) {
    auto const n = company({off(last, last), off(first, first)});
    EXPECT_FALSE(known_on(n, date(2026, 6, 14)));
    EXPECT_TRUE(known_on(n, first));
    EXPECT_FALSE(known_on(company({}), date(2100, 12, 31)));
}

}  // namespace
}  // namespace heli::calendar::arrangement_test
