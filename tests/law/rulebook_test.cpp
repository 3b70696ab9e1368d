#include <heli/law/rulebook.hpp>

#include "../core/thrown_text.hpp"
#include "published_law.hpp"
#include "small_rules.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::law::rulebook_test {
namespace {

/// What a book refuses; nothing if it does not.
template <class Make>
std::vector<finding> problems(Make const& make) {
    try {
        (void)make();
    } catch (parse_error const& e) {
        return e.findings();
    }
    return {};
}

TEST(Rulebook, FindsEveryRuleOfTheTablesById) {
    std::size_t found = 0;
    for (auto const& row : data::rules) {
        auto const* r = published_law().find(rule_id(row.id));
        ASSERT_NE(r, nullptr) << row.id;
        EXPECT_EQ(r->name.zh, row.name_zh);
        ++found;
    }
    EXPECT_EQ(published_law().rules().size(), found);
}

TEST(Rulebook, KeepsTheOrderOfTheTables) {
    std::size_t i = 0;
    for (auto const& r : published_law().rules()) {
        EXPECT_EQ(r.id.view(), data::rules[i++].id);
    }
}

TEST(Rulebook, HasNoRuleOfAnUnknownId) {
    EXPECT_EQ(published_law().find("ARB-AWARDS"), nullptr);
    EXPECT_EQ(published_law().find("A"), nullptr);
    EXPECT_EQ(published_law().find("ZZZ"), nullptr);
}

TEST(Rulebook, SuggestsTheNearestIdForAMistypedOne) {
    auto const of = [](rule_id const& id) {
        return thrown_text<not_found>([&] { return published_law().required(id).period; });
    };
    EXPECT_EQ(of("ARB-AWRD"), "there is no rule \"ARB-AWRD\"; did you mean ARB-AWARD?");
    EXPECT_EQ(of("LIM-1YEAR"), "there is no rule \"LIM-1YEAR\"; did you mean LIM-1Y?");
}

TEST(Rulebook, SuggestsNothingForAnIdLikeNoOther) {
    EXPECT_EQ(
        thrown_text<not_found>([] { return published_law().required("quarterly_report").period; }),
        "there is no rule \"quarterly_report\"");
}

TEST(Rulebook, ListsTheRulesThatOverrideANationalOne) {
    auto const found = published_law().overriding("MED-15-LAW");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0]->id, rule_id("MED-15-ZJ"));
    EXPECT_EQ(found[1]->id, rule_id("MED-15-AH"));
    EXPECT_TRUE(published_law().overriding("LIM-1Y").empty());
    EXPECT_TRUE(published_law().overriding("NO-SUCH").empty());
}

TEST(Rulebook, WithMoreRulesPutsThemBehindTheOthers) {
    auto const book = published_law().with({a_rule("X-1")});
    EXPECT_EQ(book.rules().size(), 143U);
    EXPECT_EQ(book.rules().back().id, rule_id("X-1"));
    EXPECT_NE(book.find("X-1"), nullptr);
    EXPECT_EQ(published_law().find("X-1"), nullptr);
    EXPECT_NE(book, published_law());
}

TEST(Rulebook, WithARuleOfATakenIdPutsItInItsPlace) {
    auto changed = published_law().required("ARB-ANSWER");
    changed.period->length.length = 7;
    auto const book = published_law().with({changed});
    EXPECT_EQ(book.rules().size(), 142U);
    EXPECT_EQ(book.required("ARB-ANSWER").period->length.length, 7);
    auto const at = [](rulebook const& b) { return &b.required("ARB-ANSWER") - b.rules().data(); };
    EXPECT_EQ(at(book), at(published_law()));
    EXPECT_EQ(published_law().required("ARB-ANSWER").period->length.length, 10);
}

TEST(Rulebook, WithNoRulesIsTheSame) {
    EXPECT_EQ(published_law().with({}), published_law());
}

TEST(Rulebook, WithBadRulesReportsAllProblemsTogether) {
    auto too_long = a_rule("X-1", {{51, period_unit::year}});
    auto no_start = a_rule("X-2");
    no_start.start_event.reset();
    auto no_national = a_regional_rule("X-SH", shanghai, "ARB-AWRD");
    auto second = a_regional_rule("X-ZJ", zhejiang, "MED-15-LAW");
    second.matter = matter::mediation;
    auto const found = problems([&] {
        return published_law().with({too_long, no_start, no_national, second});
    });
    EXPECT_EQ(codes(found),
              (texts{"invalid_length", "missing_start_event", "unknown_rule", "two_overrides"}));
    auto const text = thrown_text<parse_error>([&] {
        return published_law().with({too_long, no_start, no_national, second});
    });
    for (auto const* part : {"4 problem(s)", "rule X-1", "rule X-2", "rule X-SH", "rule X-ZJ",
                             "there is no rule ARB-AWRD", "as MED-15-ZJ"}) {
        EXPECT_TRUE(holds(text, part)) << part << "\n" << text;
    }
}

TEST(Rulebook, RefusesTwoRulesOfOneId) {
    auto const found = problems([] {
        return rulebook(std::vector<rule>{a_rule("X-2"), a_rule("X-1"), a_rule("X-2")});
    });
    ASSERT_EQ(codes(found), texts{"duplicate_id"});
    EXPECT_EQ(found[0].value, "X-2");
}

TEST(Rulebook, RefusesTwoAddedRulesOfOneId) {
    auto const found = problems([] {
        return published_law().with({a_rule("X-1"), a_rule("X-1")});
    });
    EXPECT_EQ(codes(found), texts{"duplicate_id"});
}

TEST(Rulebook, MayBeEmpty) {
    auto const book = rulebook(std::vector<rule>{});
    EXPECT_TRUE(book.rules().empty());
    EXPECT_EQ(thrown_text<not_found>([&] { return book.required("X-1").period; }),
              "there is no rule \"X-1\"");
}

TEST(Rulebook, KnowsEveryRuleUnlessADayOfKnowledgeIsGiven) {
    EXPECT_EQ(published_law().known_on(), std::nullopt);
    for (auto const& r : published_law().rules()) {
        EXPECT_TRUE(published_law().knows(r)) << r.id.view();
    }
}

TEST(Rulebook, OfADayKnowsWhatWasOutByThenAndWhatHasNoDay) {
    auto const eve = published_law().known_on(date(2021, 8, 19));
    EXPECT_FALSE(eve.knows(eve.required("AID-DECIDE")));  // out on 2021-08-20, held from 2022
    EXPECT_TRUE(eve.knows(eve.required("LIM-1Y")));
    EXPECT_TRUE(eve.knows(eve.required("LIM-60D-OLD")));  // printed again in 2018, held from 1995
    EXPECT_TRUE(eve.knows(eve.required("CB-REPLY-SH")));  // neither day is established
    auto const day = published_law().known_on(date(2021, 8, 20));
    EXPECT_TRUE(day.knows(day.required("AID-DECIDE")));
    EXPECT_EQ(day.known_on(), date(2021, 8, 20));
    EXPECT_NE(eve, day);
}

TEST(Rulebook, OfADayStaysOfThatDayWhenRulesAreAdded) {
    auto const book = published_law().known_on(date(2021, 8, 19)).with({a_rule("X-1")});
    EXPECT_EQ(book.known_on(), date(2021, 8, 19));
}

TEST(Rulebook, RefusesKnowledgeOfNoDay) {
    EXPECT_THROW((void)published_law().known_on(date(boost::gregorian::not_a_date_time)),
                 invalid_value);
    EXPECT_THROW((void)published_law().known_on(date(boost::gregorian::pos_infin)), invalid_value);
}

}  // namespace
}  // namespace heli::law::rulebook_test
