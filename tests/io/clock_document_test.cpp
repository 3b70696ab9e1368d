#include <heli/calendar/work_calendar.hpp>
#include <heli/data/clock_grounds.hpp>
#include <heli/data/holidays_cn.hpp>
#include <heli/data/rules.hpp>
#include <heli/io/clock_document.hpp>
#include <heli/law/clock.hpp>

#include "../core/thrown_text.hpp"
#include "parsed_problems.hpp"
#include "temporary_folder.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::io::clock_document_test {
namespace {

std::string const head = "format = \"heli.clock.v1\"\nrule = \"ARB-AWARD\"\n";

std::string event(std::string const& day, std::string const& action, std::string const& more = "") {
    return "[[event]]\ndate = " + day + "\naction = \"" + action + "\"\n" + more;
}
std::vector<std::string> wrong(std::string const& text) {
    return problems([&] { return parse_clock(text); });
}
std::vector<std::string> one(std::string text) {
    return {std::move(text)};
}

TEST(ParseClock, ReadsItsEvents) {
    auto const read = parse_clock(
        head + "region = \"浙江\"\n" +
        event("2024-03-04", "start", "event = \"case_accepted\"\nevidence = \"notice\"\n") +
        event("2024-03-20", "suspend", "until = 2024-04-02\n") +
        event("2024-05-08", "extend", "length = 10\nunit = \"calendar_day\"\n") +
        event("2024-05-09", "interrupt", "ongoing = true\n"));
    law::period_clock expected{"ARB-AWARD", region_code(330000), {}};
    expected.events = {
        {date(2024, 3, 4), law::clock_action::start,
         law::legal_event{"case_accepted",
                          {"仲裁委员会受理仲裁申请", "commission accepts the case"}}},
        {date(2024, 3, 20), law::clock_action::suspend, std::nullopt, date(2024, 4, 2)},
        {date(2024, 5, 8), law::clock_action::extend},
        {date(2024, 5, 9), law::clock_action::interrupt, std::nullopt, std::nullopt, true}};
    expected.events[0].evidence = "notice";
    expected.events[2].by = law::extent{10, law::period_unit::calendar_day};
    EXPECT_EQ(read, expected);
    EXPECT_EQ(parse_clock(head), (law::period_clock{"ARB-AWARD", std::nullopt, {}}));
}

TEST(ParseClock, GivesAClockThatStandsWhereItsEventsPutIt) {
    auto const clock = read_clock(source_dir() / "examples" / "clocks" / "award.toml");
    auto const on = [&](date const& day) {
        return law::state_on(clock, day, law::rulebook(data::law_tables),
                             calendar::work_calendar(data::holidays_cn), data::clock_grounds);
    };
    EXPECT_EQ(on(date(2024, 3, 19)).due_date, date(2024, 4, 18));
    EXPECT_EQ(on(date(2024, 3, 20)).due_date, date(2024, 5, 6));
    EXPECT_EQ(on(date(2024, 4, 8)).due_date, date(2024, 5, 23));
    EXPECT_EQ(on(date(2024, 4, 15)).due_date, date(2024, 6, 24));
    EXPECT_EQ(on(date(2024, 6, 12)).due_date, date(2024, 7, 8));
    EXPECT_EQ(on(date(2024, 7, 5)).phase, law::clock_phase::stopped);
    EXPECT_TRUE(on(date(2024, 7, 5)).findings.empty());
}

TEST(ParseClock, ReportsOneMistakeAsOneProblem) {
    auto const start = [](std::string const& more) {
        return wrong(head + event("2024-03-04", "start", more));
    };
    EXPECT_EQ(start("event = \"case_acepted\"\n"), one("6:9 unknown_event event[0].event"));
    EXPECT_EQ(start("event = { id = \"x\", zh = \"事\", en = \"x\" }\n"),
              one("6:9 wrong_type event[0].event"));
    EXPECT_EQ(start("until = 2024-04-01\n"), one("6:9 unfit_field event[0].until"));
    EXPECT_EQ(start("ongoing = true\n"), one("6:11 unfit_field event[0].ongoing"));
    EXPECT_EQ(start("evidence = 1\n"), one("6:12 wrong_type event[0].evidence"));
    EXPECT_EQ(start("note = \"x\"\n"), one("6:1 unknown_key event[0].note"));
    EXPECT_EQ(wrong(head + event("2024-03-04", "begin")),
              one("5:10 unknown_action event[0].action"));
    EXPECT_EQ(wrong(head + event("\"2024-03-04\"", "start")), one("4:8 wrong_type event[0].date"));
    EXPECT_EQ(wrong(head + event("1948-12-31", "start")), one("4:8 out_of_range event[0].date"));
    EXPECT_EQ(wrong(head + event("2024-03-04", "exclude")),
              one("3:1 missing_field event[0].until"));
    EXPECT_EQ(wrong(head + event("2024-03-04", "exclude", "until = 2101-01-01\n")),
              one("6:9 out_of_range event[0].until"));
    EXPECT_EQ(wrong(head + event("2024-03-04", "suspend", "until = 2024-03-03\n")),
              one("6:9 end_before_start event[0].until"));
    EXPECT_EQ(
        wrong(head + event("2024-03-04", "interrupt", "until = 2024-03-05\nongoing = true\n")),
        one("7:11 unfit_field event[0].ongoing"));
    EXPECT_EQ(wrong(head + event("2024-03-04", "extend")),
              one("3:1 missing_field event[0].length"));
    EXPECT_EQ(wrong(head + event("2024-03-04", "extend", "length = 3\n")),
              one("3:1 missing_field event[0].unit"));
    EXPECT_EQ(wrong(head + event("2024-03-04", "extend", "unit = \"month\"\n")),
              one("3:1 missing_field event[0].length"));
    EXPECT_EQ(wrong(head + event("2024-03-04", "extend", "length = 99999\nunit = \"month\"\n")),
              one("6:10 invalid_length event[0].length"));
}

TEST(ParseClock, ReportsAllMistakesTogetherInTheOrderOfTheLines) {
    EXPECT_EQ(wrong("format = \"heli.clock.v1\"\nregion = \"330999\"\nrules = \"ARB-AWARD\"\n" +
                    event("2024-03-04", "begin") + event("true", "start", "event = 1\n")),
              (std::vector<std::string>{
                  "1:1 missing_field rule", "2:10 unknown_region region", "3:1 unknown_key rules",
                  "6:10 unknown_action event[0].action", "8:8 wrong_type event[1].date",
                  "10:9 wrong_type event[1].event"}));
}

TEST(ParseClock, SuggestsTheWordThatMayBeMeant) {
    auto const found = findings_of([] {
        return parse_clock(head + event("2024-03-04", "restrat", "event = \"party_aded\"\n"));
    });
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].value, "restrat");
    EXPECT_TRUE(holds(found[0].message.en, "did you mean restart?"));
    EXPECT_TRUE(holds(found[1].message.zh, "是否指 party_added？"));
}

TEST(ParseClock, RefusesOtherFormatsAndOtherBytes) {
    EXPECT_EQ(wrong(""), one("1:1 missing_field format"));
    EXPECT_EQ(wrong("format = \"heli.rules.v1\""), one("1:10 unknown_format format"));
    EXPECT_EQ(wrong(head + "event = 1"), one("3:9 wrong_type event"));
    std::string many;
    for (std::size_t i = 0; i <= max_clock_events; ++i) {
        many += "[[event]]\n";
    }
    EXPECT_EQ(wrong(head + many), one("3:1 too_many event"));
    EXPECT_EQ(places(findings_of(
                  [] { return parse_clock(head + "region = \"\xD5\xE3\xBD\xAD\"\n", "gb.toml"); })),
              one("gb.toml:3 invalid_utf8"));
}

TEST(ReadClock, NamesTheFileInItsFindings) {
    temporary_folder const folder;
    EXPECT_EQ(places(findings_of([&] { return read_clock(folder.write("a.toml", "")); })),
              one("a.toml:1 missing_field"));
    EXPECT_THROW(static_cast<void>(read_clock(folder.path() / "none.toml")), not_found);
}

}  // namespace
}  // namespace heli::io::clock_document_test
