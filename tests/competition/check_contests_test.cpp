#include <heli/competition/check_contests.hpp>

#include "../core/label_laws.hpp"
#include "small_contests.hpp"

#include <heli/data/regions.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace heli::competition::check_contests_test {
namespace {

std::vector<finding> check(contest_programme const& programme) {
    return check_contests(programme, region_table(data::regions));
}

/// The codes of all findings with their fields.
std::vector<std::string> codes(contest_programme const& programme) {
    std::vector<std::string> found;
    for (auto const& f : check(programme)) {
        EXPECT_FALSE(f.message.zh.empty());
        EXPECT_FALSE(f.message.en.empty());
        found.push_back(f.code + " " + f.where.field);
    }
    return found;
}

using texts = std::vector<std::string>;

TEST(ContestKind, HasLabels) {
    expect_snake_case_labels<contest_tier>(3);
    expect_snake_case_labels<contest_kind>(6);
    expect_snake_case_labels<entrant_group>(3);
    expect_snake_case_labels<organiser_role>(6);
    EXPECT_FALSE(is_marked(contest_kind::naming_campaign));
    EXPECT_TRUE(is_marked(contest_kind::merit_contest));
}

TEST(CheckContests, FindsTheSixteenOfTheSourceSound) {
    auto const programme = sixteen_contests();
    ASSERT_EQ(programme.contests.size(), 16U);
    EXPECT_EQ(count_tiers(programme), (contest_tier_counts{4, 5, 7}));
    EXPECT_EQ(codes(programme), texts{});
}

TEST(CheckContests, CountsTiersAgainstWhatIsAnnounced) {
    auto programme = sixteen_contests();
    programme.contests.pop_back();
    EXPECT_EQ(codes(programme), texts{"tier_count announced.guided"});
    EXPECT_EQ(check(programme)[0].message.en,
              "7 contests of tier guided are announced, 6 are listed");
    programme.announced.reset();
    EXPECT_EQ(codes(programme), texts{}) << "nothing is announced";
    programme.contests[4].tier.reset();
    EXPECT_EQ(count_tiers(programme), (contest_tier_counts{4, 4, 6})) << "unknown is in none";
}

TEST(CheckContests, AlliancesHaveTheMembersOfTheTableOfRegions) {
    auto const listed = five_and_ten();
    auto members = alliance_members(data::regions);
    ASSERT_EQ(members.size(), 15U);
    for (auto const& m : listed.members) {
        EXPECT_EQ(std::count(members.begin(), members.end(), m), 1) << to_text(m.region);
    }
    EXPECT_EQ(
        std::count_if(members.begin(), members.end(),
                      [](auto const& m) { return m.region.province() == region_code(310000); }),
        2)
        << "districts beside cities";
    EXPECT_EQ(listed_size(listed), (alliance_size{5, 10}));
}

TEST(CheckContests, FindsEverythingThatIsWrongWithAnAlliance) {
    auto programme = sixteen_contests();
    auto& members = programme.alliances[0].members;
    members[3].region = region_code(999999);
    members[4].role = alliance_role::none;
    members[5] = members[6];
    programme.contests[14].participants->alliances = {"nobody"};
    EXPECT_EQ(codes(programme), (texts{"unknown_region alliances[0].members[3].region",
                                       "missing_field alliances[0].members[4].role",
                                       "duplicate_member alliances[0].members[6]",
                                       "alliance_size alliances[0].members",
                                       "unknown_alliance contests[14].participants.alliances"}));
}

TEST(CheckContests, ExpandsAlliancesAndLeavesUnknownUnknown) {
    auto programme = sixteen_contests();
    auto const& iot = programme.contests[11];
    ASSERT_TRUE(participating_regions(iot, programme));
    EXPECT_EQ(participating_regions(iot, programme)->size(), 15U);
    EXPECT_FALSE(participating_regions(programme.contests[0], programme))
        << "the page says nothing";
    auto half_known = iot;
    half_known.participants->alliances.emplace_back(std::string_view("other"));
    EXPECT_FALSE(participating_regions(half_known, programme));
    auto twice = iot;
    twice.participants->regions = {region_code(320200), region_code(330100)};
    EXPECT_EQ(participating_regions(twice, programme)->size(), 16U);
}

TEST(CheckContests, IdsAreUniqueAndLedContestsHaveOneLeader) {
    auto programme = sixteen_contests();
    programme.contests[1].id = "sh-it-application";
    programme.contests[2].organisers.push_back(organiser_of(federation::sh, organiser_role::lead));
    programme.contests[3].organisers[0].role = organiser_role::host;
    programme.contests[4].events = {{"a", {}}, {"a", {}, {}, 0}};
    programme.venues = {{"v", {}}, {"v", {}}};
    programme.contests[5].name = {};
    EXPECT_EQ(
        codes(programme),
        (texts{"duplicate_id contests[1].id", "duplicate_id venues[1].id",
               "led_by_one contests[2].organisers", "led_by_one contests[3].organisers",
               "duplicate_id contests[4].events[1].id",
               "bad_team_size contests[4].events[1].team_size", "missing_field contests[5].name"}));
}

/// The merit contest of a year, as an edition.
contest edition_of(contest_id const& id, std::int64_t edition, std::optional<std::int64_t> year) {
    auto made =
        contest_of(id, contest_tier::joint, contest_kind::merit_contest, "立功竞赛", edition);
    made.series = series_id("business");
    made.year = year;
    return made;
}

TEST(CheckSeries, EditionsIncreaseAcrossYears) {
    contest_programme programme{
        {edition_of("third", 3, 2023), edition_of("first", 1, 2021), edition_of("fourth", 4, {})}};
    EXPECT_EQ(codes(programme), texts{}) << "a gap and an unknown year are no mistakes";
    programme.contests.push_back(edition_of("second", 2, 2024));
    EXPECT_EQ(codes(programme), texts{"edition_out_of_order contests[0].edition"});
    programme.contests[3] = edition_of("again", 3, 2023);
    EXPECT_EQ(codes(programme), texts{"duplicate_edition contests[3].edition"});
    programme.contests[3] = edition_of("none", 0, 2019);
    EXPECT_EQ(codes(programme), texts{"bad_edition contests[3].edition"});
}

TEST(CheckSeries, FirstDaysDecideWithinAYear) {
    contest_programme programme{{edition_of("a", 1, 2023), edition_of("b", 2, 2023)}};
    EXPECT_EQ(codes(programme), texts{}) << "nothing is known that speaks against it";
    programme.contests[0].first = to_date(civil_date(2023, 11, 7));
    programme.contests[1].first = to_date(civil_date(2023, 6, 1));
    EXPECT_EQ(codes(programme), texts{"edition_out_of_order contests[1].edition"});
    programme.contests[1].first = programme.contests[0].first;
    EXPECT_EQ(codes(programme), texts{"edition_out_of_order contests[1].edition"});
}

TEST(CheckSessions, FindsEveryMistakeTogether) {
    auto programme = sixteen_contests();
    auto& held = programme.contests[3];
    held.first = to_date(civil_date(2023, 11, 7));
    held.last = to_date(civil_date(2023, 11, 8));
    held.events = {{"nev_service", {"维修", "service"}}};
    held.sessions = {session_of("good", 7, 9, 12), session_of("late", 9, 9, 12),
                     session_of("turned", 8, 12, 9), session_of("good", 8, 9, 10)};
    held.sessions[0].event = contest_event_id("nev_service");
    held.sessions[1].event = contest_event_id("nobody");
    held.sessions[2].venue = venue_id("nowhere");
    held.sessions[3].start->minute = std::chrono::minutes(1441);
    held.sessions[3].end.reset();
    EXPECT_EQ(codes(programme), (texts{"duplicate_id contests[3].sessions[3].id",
                                       "outside_contest contests[3].sessions[1]",
                                       "outside_contest contests[3].sessions[1]",
                                       "unknown_event contests[3].sessions[1].event",
                                       "end_before_start contests[3].sessions[2].end",
                                       "unknown_venue contests[3].sessions[2].venue",
                                       "bad_minute contests[3].sessions[3].start"}));
    held.sessions = {session_of("good", 7, 9, 12)};
    held.sessions[0].start->day = date(boost::gregorian::not_a_date_time);
    held.last = to_date(civil_date(2023, 11, 6));
    EXPECT_EQ(codes(programme), (texts{"end_before_start contests[3].last",
                                       "bad_day contests[3].sessions[0].start"}));
}

TEST(CheckSessions, ADayWithoutATimeIsNotBeforeItself) {
    auto programme = sixteen_contests();
    programme.contests[3].sessions = {session_of("s", 7, 9, 12)};
    programme.contests[3].sessions[0].end->minute.reset();
    EXPECT_EQ(codes(programme), texts{});
}

}  // namespace
}  // namespace heli::competition::check_contests_test
