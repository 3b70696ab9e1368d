// The programme of 2023 as it ships, and the example folders that review it.
#include <heli/io/folder.hpp>
#include <heli/io/json.hpp>
#include <heli/io/programme_document.hpp>
#include <heli/programme/check.hpp>
#include <heli/programme/coverage.hpp>
#include <heli/programme/diff.hpp>
#include <heli/programme/due_date.hpp>
#include <heli/programme/review.hpp>
#include <heli/version.hpp>

#include "parsed_problems.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>

namespace heli::io::published_programme_test {
namespace {

using programme::area;
using programme::change_kind;
using programme::contest_tier;
using programme::find_item;
using programme::item;
using programme::item_id;
using programme::item_review;
using programme::item_status;
using programme::programme_change;
using programme::programme_review;
using programme::tier_counts;

programme::programme const& plan() {
    static auto const shipped = shipped_programme("yrd-2023");
    return shipped;
}
programme_folder const& example(std::string const& name) {
    static std::map<std::string, programme_folder> folders;
    auto const found = folders.find(name);
    return found != folders.end()
               ? found->second
               : folders.emplace(name, read_folder(source_dir() / "examples" / name)).first->second;
}
programme_review reviewed(std::string const& name, date as_of) {
    return review(example(name).plan, example(name).evidence, as_of);
}
item_review const& row(programme_review const& answer, std::string const& id) {
    auto const found = std::find_if(answer.items.begin(), answer.items.end(),
                                    [&](auto const& r) { return r.id() == id; });
    EXPECT_NE(found, answer.items.end()) << id;
    return *found;
}
/// How many rows have each status; `overdue` besides.
std::map<std::string, int> statuses(programme_review const& answer) {
    std::map<std::string, int> result;
    for (auto const& r : answer.items) {
        ++result[std::string(token(r.standing.status))];
        result["overdue"] += r.standing.overdue ? 1 : 0;
    }
    return result;
}

TEST(PublishedProgramme, HasSixteenContestsInThreeTiers) {
    auto const tier = [](contest_tier t) {
        return std::count_if(plan().items.begin(), plan().items.end(),
                             [&](item const& i) { return i.tier == t; });
    };
    EXPECT_EQ(tier(contest_tier::led), 4);
    EXPECT_EQ(tier(contest_tier::joint), 5);
    EXPECT_EQ(tier(contest_tier::guided), 7);
    EXPECT_EQ(plan().announced_contests, (tier_counts{4, 5, 7}));
}

TEST(PublishedProgramme, HasItsFourAreasAndTheNaming) {
    auto const of = [](std::optional<area> where) {
        return std::count_if(plan().items.begin(), plan().items.end(),
                             [&](item const& i) { return i.area == where; });
    };
    EXPECT_EQ(of(area::contests), 16);
    EXPECT_EQ(of(area::dispute_coordination), 5);
    EXPECT_EQ(of(area::recuperation_exchange), 1);
    EXPECT_EQ(of(area::heritage_routes), 2);
    EXPECT_EQ(of(std::nullopt), 1);
    EXPECT_EQ(plan().items.size(), 25U);
    EXPECT_TRUE(check(plan()).empty());
    EXPECT_EQ(plan().mechanisms->mechanisms.size(), 5U);
}

TEST(PublishedProgramme, IsReviewedInTwentyEightRowsOfWhichFourAreTheExchange) {
    auto const answer = review(plan(), {}, date(2023, 9, 1));
    EXPECT_EQ(answer.items.size(), 28U);
    EXPECT_EQ(std::count_if(answer.items.begin(), answer.items.end(),
                            [](auto const& r) { return r.federation.has_value(); }),
              4);
    EXPECT_EQ(row(answer, "recuperation-exchange.AH").federation, federation::ah);
    EXPECT_EQ(std::count_if(answer.items.begin(), answer.items.end(),
                            [](auto const& r) { return r.tier.has_value(); }),
              16);
}

TEST(PublishedProgramme, PromisesThreeThousandOfEachFederationAndThirtyRoutesByTheEndOfAugust) {
    auto const* exchange = find_item(plan(), "recuperation-exchange");
    ASSERT_NE(exchange, nullptr);
    EXPECT_EQ(exchange->targets.at(0).quantity, 3000);
    EXPECT_TRUE(exchange->targets.at(1).soft);
    auto const* routes = find_item(plan(), "visiting-routes");
    ASSERT_NE(routes, nullptr);
    EXPECT_EQ(routes->targets.at(0).quantity, 30);
    EXPECT_EQ(routes->targets.at(0).due, date(2023, 8, 31));
    auto const dates = programme::due_dates(plan());
    EXPECT_EQ(dates.size(), 25U);
    EXPECT_EQ(dates.at(0).item, item_id("red-venue-map"));
    EXPECT_EQ(dates.at(1).item, item_id("visiting-routes"));
    EXPECT_EQ(std::count_if(dates.begin(), dates.end(), [](auto const& d) { return d.stated; }), 2);
    auto const naming = std::find_if(dates.begin(), dates.end(), [](auto const& d) {
        return d.item == item_id("master-craftsmen");
    });
    ASSERT_NE(naming, dates.end());
    EXPECT_FALSE(naming->stated);
    EXPECT_EQ(naming->due, plan().last);
}

TEST(PublishedProgramme, HasAnOwnerAndATargetForEveryItem) {
    for (auto const& covered : programme::coverage(plan(), {})) {
        EXPECT_TRUE(covered.has_owner) << covered.item.view();
        EXPECT_TRUE(covered.has_target) << covered.item.view();
    }
}

TEST(PublishedProgramme, DiffersFromAnEditedCopyInWhatWasEdited) {
    auto edited = plan();
    EXPECT_TRUE(diff(plan(), edited).empty());
    edited.items[21].targets[0].quantity = 4000;
    edited.items.erase(edited.items.begin());
    std::string const rest =
        " groups of 40 (2024年疗休养交流首发报道（首批24个团、近1000人，折合每团约40人） "
        "[unverified]) by 2023-12-31 (last day of the programme); stay_at_least (soft) 3 days 2 "
        "nights by 2023-12-31 (last day of the programme)";
    EXPECT_EQ(diff(plan(), edited),
              (std::vector<programme_change>{{change_kind::removed, "item", "sh-it-application", "",
                                              "长三角地区信息技术应用创新成果大赛", ""},
                                             {change_kind::changed, "item", "recuperation-exchange",
                                              "targets", "per_federation_count 3000 worker" + rest,
                                              "per_federation_count 4000 worker" + rest}}));
}

TEST(ExampleOf2023, HoldsNothingMadeUp) {
    auto const& folder = example("yrd2023");
    EXPECT_EQ(folder.plan, plan());
    for (auto const& entry : folder.evidence.entries) {
        EXPECT_FALSE(entry.illustrative);
        EXPECT_FALSE(entry.source.address.empty());
        EXPECT_EQ(entry.source.status, source_status::unverified);
        EXPECT_FALSE(entry.note.zh.empty());
        EXPECT_FALSE(entry.note.en.empty());
    }
    EXPECT_TRUE(folder.evidence.complete.empty());
}

TEST(ExampleOf2023, AtTheEndOfAugustKnowsTheNamingAndMissesMapAndRoutes) {
    auto const answer = reviewed("yrd2023", date(2023, 9, 1));
    EXPECT_EQ(statuses(answer),
              (std::map<std::string, int>{
                  {"met", 1}, {"not_due", 21}, {"no_evidence", 6}, {"overdue", 2}}));
    EXPECT_EQ(row(answer, "master-craftsmen").standing.status, item_status::met);
    EXPECT_FALSE(row(answer, "master-craftsmen").standing.late);
    EXPECT_TRUE(row(answer, "red-venue-map").standing.overdue);
    EXPECT_TRUE(row(answer, "visiting-routes").standing.overdue);
    EXPECT_FALSE(row(answer, "recuperation-exchange.SH").standing.overdue);
    EXPECT_TRUE(answer.findings.empty());
}

TEST(ExampleOf2023, AsJsonIsTheSameToTheByteAsTheReference) {
    auto const& folder = example("yrd2023");
    auto json = to_json(reviewed("yrd2023", date(2023, 9, 1)), folder.plan, folder.evidence);
    auto const written = R"("heli_version": ")" + std::string(version) + R"(")";
    auto const at = json.find(written);
    ASSERT_NE(at, std::string::npos);
    json.replace(at, written.size(), R"("heli_version": "0.0.0")");
    EXPECT_EQ(json, bytes_of(source_dir() / "tests" / "data" / "published_review.json"));
}

TEST(ExampleOf2023, AYearLaterStillShowsNothingAsMissed) {
    auto const answer = reviewed("yrd2023", date(2024, 12, 31));
    EXPECT_EQ(statuses(answer),
              (std::map<std::string, int>{{"met", 2}, {"no_evidence", 26}, {"overdue", 26}}));
    EXPECT_EQ(row(answer, "ah-new-energy-vehicle").standing.status, item_status::met);
    EXPECT_EQ(row(answer, "m2-joint-handling").standing.used.size(), 2U);
    EXPECT_EQ(row(answer, "recuperation-exchange.SH").standing.count, count_bound::at_least(0));
    EXPECT_EQ(row(answer, "recuperation-exchange.SH").standing.used.size(), 1U);
    EXPECT_TRUE(answer.findings.empty());
}

TEST(IllustrativeExample, MarksEveryRowThatUsesIt) {
    auto const answer = reviewed("yrd2023_illustrative", date(2023, 9, 1));
    for (auto const& r : answer.items) {
        auto const id = r.id();
        bool const made_up = id == "recuperation-exchange.SH" || id == "recuperation-exchange.JS" ||
                             id == "recuperation-exchange.ZJ" || id == "visiting-routes";
        EXPECT_EQ(r.illustrative, made_up) << id;
    }
    for (auto const& entry : example("yrd2023_illustrative").evidence.entries) {
        EXPECT_TRUE(entry.illustrative);
    }
}

TEST(IllustrativeExample, ShowsOnTrackAtRiskAndWhatNobodyCanTell) {
    auto const answer = reviewed("yrd2023_illustrative", date(2023, 9, 1));
    auto const& sh = row(answer, "recuperation-exchange.SH").standing;
    EXPECT_EQ(sh.status, item_status::on_track);
    EXPECT_EQ(sh.projected->point, 3576);
    EXPECT_EQ(sh.projected->lower, 3128);
    EXPECT_EQ(sh.projected->upper, 4025);
    EXPECT_EQ(sh.findings.size(), 2U);
    EXPECT_EQ(sh.findings.at(0).code, "short_stay");
    EXPECT_EQ(sh.findings.at(0).severity, severity::warning);
    auto const& js = row(answer, "recuperation-exchange.JS").standing;
    EXPECT_EQ(js.status, item_status::at_risk);
    EXPECT_EQ(js.projected->upper, 1675);
    auto const& zj = row(answer, "recuperation-exchange.ZJ").standing;
    EXPECT_EQ(zj.status, item_status::no_evidence);
    EXPECT_EQ(zj.count, count_bound::at_least(1200));
    EXPECT_FALSE(zj.projected.has_value());
    EXPECT_EQ(row(answer, "recuperation-exchange.AH").standing.status, item_status::no_evidence);
}

TEST(IllustrativeExample, HasRoutesAtRiskBeforeTheirDayAndOverdueAfterIt) {
    auto const before = reviewed("yrd2023_illustrative", date(2023, 8, 25));
    EXPECT_EQ(row(before, "visiting-routes").standing.status, item_status::at_risk);
    EXPECT_EQ(row(before, "visiting-routes").standing.findings.at(0).code, "no_interval");
    auto const after = reviewed("yrd2023_illustrative", date(2023, 9, 1));
    EXPECT_EQ(row(after, "visiting-routes").standing.status, item_status::no_evidence);
    EXPECT_TRUE(row(after, "visiting-routes").standing.overdue);
}

}  // namespace
}  // namespace heli::io::published_programme_test
