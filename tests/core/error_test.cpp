#include <heli/core/error.hpp>

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace heli::error_test {
namespace {

static_assert(std::is_base_of_v<std::runtime_error, error>);
static_assert(std::is_base_of_v<error, invalid_value>);
static_assert(std::is_base_of_v<error, not_found>);
static_assert(std::is_base_of_v<error, conflict>);
static_assert(std::is_base_of_v<error, parse_error>);
static_assert(!std::is_base_of_v<invalid_value, not_found>);
static_assert(std::is_nothrow_copy_constructible_v<invalid_value>);

std::vector<finding> two_findings() {
    return {{severity::error,
             "unknown_region",
             {"plan.toml", 7, 3, "item[0].region"},
             {"无此地区", "no such region"},
             "Suzou"},
            {severity::error,
             "no_such_day",
             {"plan.toml", 9, 1, "item[1].due"},
             {"无此日期", "no such day"},
             "2023-02-30"}};
}

TEST(Error, IsCaughtAsOneFamilyWithItsMessage) {
    try {
        throw conflict("two statements");
    } catch (error const& e) {
        EXPECT_STREQ(e.what(), "two statements");
    }
}

TEST(Error, MessageDoesNotEndAtANul) {
    using namespace std::string_view_literals;
    EXPECT_STREQ(invalid_value("id \"a\0b\" is wrong"sv).what(),
                 "id \"a\xEF\xBF\xBD"
                 "b\" is wrong");
    auto findings = two_findings();
    findings[0].message.en = std::string("a\0b", 3);
    EXPECT_NE(std::string_view(parse_error(findings).what()).find("no such day"),
              std::string_view::npos);
}

TEST(ParseError, CarriesEveryFindingInOrder) {
    parse_error const e(two_findings());
    EXPECT_EQ(e.findings(), two_findings());
}

TEST(ParseError, PlaceIsThatOfTheFirstFinding) {
    parse_error const e(two_findings());
    EXPECT_EQ(e.path(), "plan.toml");
    EXPECT_EQ(e.line(), 7U);
    EXPECT_EQ(e.column(), 3U);
}

TEST(ParseError, MessageCountsTheFindingsAndGivesEachALine) {
    EXPECT_STREQ(parse_error(two_findings()).what(),
                 "2 problem(s)\n"
                 "plan.toml:7:3: item[0].region: error [unknown_region] no such region\n"
                 "plan.toml:9:1: item[1].due: error [no_such_day] no such day");
}

TEST(ParseError, HasNoPlaceIfItsFindingHasNone) {
    parse_error const e({{severity::error, "empty", {}, {"空", "empty document"}, ""}});
    EXPECT_EQ(e.path(), "");
    EXPECT_EQ(e.line(), 0U);
    EXPECT_EQ(e.column(), 0U);
}

TEST(ParseError, KeepsItsFindingsWhenItIsCopiedAndCaughtAsItsBase) {
    try {
        auto const original = parse_error(two_findings());
        throw parse_error(original);
    } catch (error const& e) {
        auto const* parsed = dynamic_cast<parse_error const*>(&e);
        ASSERT_NE(parsed, nullptr);
        EXPECT_EQ(parsed->findings().size(), 2U);
    }
}

}  // namespace
}  // namespace heli::error_test
