#include <heli/io/notice_document.hpp>

#include "parsed_problems.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::io::notice_document_test {
namespace {

std::string const head = R"(format = "heli.notice.v1"
id = "works-2023"
source = { title = "notice", status = "unverified" }
)";

std::string run(std::string const& first, std::string const& last) {
    return "[[days]]\nfirst = " + first + "\nlast = " + last +
           "\nworking = false\nname = { zh = \"休\", en = \"off\" }\n";
}
std::vector<std::string> wrong(std::string const& text) {
    return problems([&] { return parse_notice(text); });
}
std::vector<std::string> one(std::string text) {
    return {std::move(text)};
}

TEST(ParseNotice, ReadsItsRuns) {
    auto const read = parse_notice(head + run("2023-07-03", "2023-07-07"));
    EXPECT_EQ(read.id.view(), "works-2023");
    ASSERT_EQ(read.days.size(), 1U);
    EXPECT_EQ(read.days[0].last, date(2023, 7, 7));
}

TEST(ParseNotice, SaysWhichRunSharesADayWithAnEarlierOne) {
    auto const found = findings_of([] {
        return parse_notice(head + run("2023-07-03", "2023-07-07") +
                            run("2023-07-10", "2023-07-11") + run("2023-07-01", "2023-07-03"));
    });
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].code, "overlapping_days");
    EXPECT_EQ(found[0].where, (place{"", 15, 9, "days[2].first"}));
    EXPECT_EQ(found[0].value, "2023-07-03");
}

TEST(ParseNotice, ReadsNoDocumentOfAnotherFormat) {
    EXPECT_EQ(wrong("fromat = \"heli.notice.v1\""),
              (std::vector<std::string>{"1:1 missing_field format", "1:1 unknown_key fromat"}));
    EXPECT_EQ(wrong("format = \"heli.evidence.v1\""), one("1:10 unknown_format format"));
}

TEST(ParseNotice, SuggestsTheHolidayThatMayBeMeant) {
    auto const text = head +
                      "[[days]]\nfirst = 2023-10-01\nworking = false\n"
                      "holidays = [\"nationalday\"]\nname = { zh = \"休\", en = \"off\" }\n";
    auto const found = findings_of([&] { return parse_notice(text); });
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].code, "unknown_holiday");
    EXPECT_NE(found[0].message.zh.find("是否指 national_day？"), std::string::npos);
}

}  // namespace
}  // namespace heli::io::notice_document_test
