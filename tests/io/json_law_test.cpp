#include <heli/io/json.hpp>

#include "../core/thrown_text.hpp"
#include "json_law_answers.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::io::json_law_test {
namespace {

bool has(std::string const& json, std::string const& part) {
    return json.find(part) != std::string::npos;
}
std::string state_json(law::period_clock const& c, date const& day) {
    auto const basis = shipped_basis();
    return to_json(law::state_on(c, day, basis.book, basis.calendar, basis.grounds), c, basis.book);
}

TEST(JsonOfLaw, HasStepsOnlyWhereTheyWereAskedFor) {
    auto const basis = shipped_basis();
    law::due_question const question{"ARB-ACCEPT", date(2024, 4, 1), std::nullopt, std::nullopt};
    auto const plain = law::due(basis.book, basis.calendar, question);
    EXPECT_FALSE(has(to_json(plain, basis.book), "\"steps\""));
    EXPECT_TRUE(has(to_json(explained<law::due_answer>{plain, {}}, basis.book), "\"steps\": []"));
    law::moment const noon(date(2024, 5, 1), boost::posix_time::hours(12));
    auto const hours = law::due_at(basis.book, "PRES-48H", noon);
    EXPECT_FALSE(has(to_json(hours, basis.book), "\"steps\""));
    EXPECT_TRUE(has(to_json(hours, basis.book), "\"due\": \"2024-05-03T12:00:00\""));
}

TEST(JsonOfLaw, NamesTheRuleItsLawAndItsArticle) {
    auto const json = json_law_answers().at("due");
    EXPECT_TRUE(has(
        json, "\"asked\": \"MED-15-LAW\",\n  \"region\": \"330500\",\n  \"rule\": \"MED-15-ZJ\""));
    EXPECT_TRUE(has(json, "\"title\": \"浙江省劳动人事争议调解仲裁条例\""));
    EXPECT_TRUE(has(json, "\"article\": \"10(2)\""));
    EXPECT_TRUE(has(json, "\"in_force\": \"not_established\""));
    EXPECT_TRUE(has(json, "\"zh\": \"MED-15-LAW 不适用：由地方规则取代\""));
}

TEST(JsonOfLaw, GivesEveryReadingAndTheSafeDay) {
    auto const json = json_law_answers().at("due_undetermined");
    for (auto const* const id : {"as_written", "not_rolled", "penalty_law_working_days"}) {
        EXPECT_TRUE(has(json, "\"id\": \"" + std::string(id) + "\"")) << id;
    }
    EXPECT_TRUE(has(json, "\"status\": \"undetermined\""));
    EXPECT_TRUE(has(json, "\"safe_date\": \"2024-05-03\""));
}

TEST(JsonOfLaw, RefusesAnswersOfAnotherBook) {
    auto const basis = shipped_basis();
    auto const answer =
        law::due(basis.book, basis.calendar, {"ARB-ACCEPT", date(2024, 4, 1), {}, {}});
    law::rulebook const other(std::vector{basis.book.required("LIM-1Y")});
    EXPECT_TRUE(
        holds(thrown_text<not_found>([&] { return to_json(answer, other); }), "ARB-ACCEPT"));
}

TEST(JsonOfLaw, LeavesUnnamedWhatTheBookDoesNotHave) {
    auto const basis = shipped_basis();
    auto const answer =
        law::due(basis.book, basis.calendar,
                 {"AID-DECIDE", date(2024, 4, 1), region_code(330000), date(2021, 12, 1)});
    law::rulebook const book(
        std::vector{basis.book.required("AID-DECIDE"), basis.book.required("AID-DECIDE-ZJ-OLD")});
    EXPECT_TRUE(
        has(to_json(answer, book), "\"rule\": \"AID-DECIDE-SH-OLD\",\n      \"name\": null"));
}

TEST(JsonOfLaw, KnowsNoDaysLeftWithoutADueDate) {
    law::period_clock c{"LIM-1Y", std::nullopt, {}};
    EXPECT_TRUE(has(state_json(c, date(2024, 4, 1)), "\"days_left\": null"));
    EXPECT_TRUE(has(state_json(c, date(2024, 4, 1)), "\"missing_fact\": \"start\""));
    c.events = {{date(2024, 1, 1), law::clock_action::start},
                {date(2024, 2, 1), law::clock_action::interrupt}};
    c.events[1].ongoing = true;
    auto const json = state_json(c, date(2024, 4, 1));
    EXPECT_TRUE(has(json, "\"phase\": \"interrupted\""));
    EXPECT_TRUE(has(json, "\"days_left\": null"));
    EXPECT_TRUE(has(json, "\"due_date\": null"));
    EXPECT_TRUE(has(json_law_answers().at("clock_suspended"), "\"days_left\": 24"));
}

TEST(JsonOfLaw, RefusesTheStateOfAnotherClock) {
    auto const basis = shipped_basis();
    auto const c = answered_clock();
    auto const state =
        law::state_on(c, date(2024, 5, 20), basis.book, basis.calendar, basis.grounds);
    EXPECT_THROW(
        static_cast<void>(to_json(state, law::period_clock{c.rule, c.region, {}}, basis.book)),
        invalid_value);
}

TEST(JsonOfLaw, OfNothingIsAnEmptyList) {
    auto const book = shipped_basis().book;
    auto const day = date(2024, 4, 1);
    law::procedure_case const nothing{"a", law::procedure::mediation, {}, {}};
    EXPECT_TRUE(has(to_json(std::vector<law::rule>{}), "\"rules\": []"));
    EXPECT_TRUE(has(to_json(std::vector<law::law_change>{}, book), "\"changes\": []"));
    EXPECT_TRUE(has(to_json(std::vector<law::docket_entry>{}, day, 7, book), "\"entries\": []"));
    EXPECT_TRUE(
        has(to_json(std::vector<law::deadline>{}, nothing, day, book), "\"deadlines\": []"));
}

TEST(JsonOfLaw, OfRulesIsTheSameForTheRulesAndForWhatASearchFound) {
    auto const book = shipped_basis().book;
    std::vector<law::rule const*> found;
    for (auto const& r : book.rules()) {
        found.push_back(&r);
    }
    EXPECT_EQ(to_json(book.rules()), to_json(found));
}

}  // namespace
}  // namespace heli::io::json_law_test
