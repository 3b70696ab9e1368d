#include <heli/programme/diff.hpp>

#include <heli/data/mechanisms.hpp>

#include "../core/label_laws.hpp"
#include "small_programme.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace heli::programme::diff_test {
namespace {

using changes = std::vector<programme_change>;

TEST(ChangeKind, HasSoundLabels) {
    expect_snake_case_labels<change_kind>(3);
}

TEST(Diff, OfAProgrammeWithItselfIsEmpty) {
    auto const plan = a_programme({an_item("map", {there_by(date(2023, 8, 31))}),
                                   an_item("exchange", {each_at_least(3000), stays(true)})});
    EXPECT_TRUE(diff(plan, plan).empty());
    EXPECT_TRUE(diff(a_programme({}), a_programme({})).empty());
}

TEST(Diff, NamesItemsRemovedChangedAndAdded) {
    auto const before = a_programme({an_item("map", {there_by()}), an_item("old", {})});
    auto const after =
        a_programme({an_item("new", {}), an_item("map", {there_by(date(2023, 8, 31))})});
    EXPECT_EQ(
        diff(before, after),
        (changes{{change_kind::changed, "item", "map", "targets",
                  "exists_by by 2023-12-31 (last day of the programme)", "exists_by by 2023-08-31"},
                 {change_kind::removed, "item", "old", "", "项目old", ""},
                 {change_kind::added, "item", "new", "", "", "项目new"}}));
}

TEST(Diff, DoesNotMindTheOrderOfItems) {
    auto const one = an_item("one", {});
    auto const two = an_item("two", {});
    EXPECT_TRUE(diff(a_programme({one, two}), a_programme({two, one})).empty());
}

TEST(Diff, SwapsAddedAndRemovedTheOtherWayRound) {
    auto const first = a_programme({an_item("old", {}), an_item("map", {})});
    auto second = a_programme({an_item("new", {}), an_item("map", {at_least(1)})});
    second.year = 2024;
    auto back = diff(second, first);
    for (auto& change : back) {
        std::swap(change.before, change.after);
        change.kind = change.kind == change_kind::added     ? change_kind::removed
                      : change.kind == change_kind::removed ? change_kind::added
                                                            : change.kind;
    }
    auto const forth = diff(first, second);
    EXPECT_TRUE(std::is_permutation(forth.begin(), forth.end(), back.begin(), back.end()));
}

TEST(Diff, NamesTheFieldsOfTheProgrammeItself) {
    auto after = a_programme({});
    after.id = "small-2024";
    after.year = 2024;
    after.last = date(2024, 12, 31);
    EXPECT_EQ(
        diff(a_programme({}), after),
        (changes{{change_kind::changed, "programme", "", "id", "small", "small-2024"},
                 {change_kind::changed, "programme", "", "year", "2023", "2024"},
                 {change_kind::changed, "programme", "", "last", "2023-12-31", "2024-12-31"}}));
}

TEST(Diff, NamesEveryFieldOfAnItem) {
    auto entry = an_item("contest", {});
    entry.area = area::contests;
    entry.tier = contest_tier::led;
    entry.kind = item_kind::merit_contest;
    entry.edition = 3;
    entry.leads = {federation::sh, federation::js};
    entry.organizers = {{"城市", "cities"}};
    entry.participants = {region_code(320200), region_code(310115)};
    entry.mechanism = "joint_handling";
    entry.name = {"竞赛", "contest"};
    entry.targets = {each_at_least(3000), stays(true)};
    entry.targets[0].group = group_size{40, {"press", "", "", source_status::unverified}};
    entry.targets[0].from = date(2023, 2, 1);
    auto const all = diff(a_programme({an_item("contest", {})}), a_programme({entry}));
    auto const row = [](std::string field, std::string before, std::string after) {
        return programme_change{change_kind::changed, "item",          "contest", std::move(field),
                                std::move(before),    std::move(after)};
    };
    EXPECT_EQ(
        all,
        (changes{row("name_zh", "项目contest", "竞赛"), row("name_en", "item contest", "contest"),
                 row("area", "", "01"), row("tier", "", "led"),
                 row("kind", "exchange", "merit_contest"), row("edition", "", "3"),
                 row("leads", "", "SH, JS"), row("organizers", "", "城市 / cities"),
                 row("participants", "", "320200, 310115"), row("mechanism", "", "joint_handling"),
                 row("targets", "",
                     "per_federation_count 3000 worker groups of 40 (press [unverified]) from "
                     "2023-02-01 by 2023-12-31 (last day of the programme); "
                     "stay_at_least (soft) 3 days 2 nights by 2023-12-31 (last day of the "
                     "programme)")}));
}

TEST(Diff, OfTheMechanismsOf2023And2024IsFiveOutAndSixIn) {
    auto const sets = to_mechanism_sets(data::mechanisms);
    auto before = a_programme({});
    auto after = a_programme({});
    before.mechanisms = sets.at(0);
    after.mechanisms = sets.at(1);
    auto const all = diff(before, after);
    auto const of = [&](change_kind kind) {
        return std::count_if(all.begin(), all.end(), [&](auto const& change) {
            return change.part == "mechanism" && change.kind == kind;
        });
    };
    EXPECT_EQ(of(change_kind::removed), 5);
    EXPECT_EQ(of(change_kind::added), 6);
    EXPECT_EQ(all.size(), 14U);
    EXPECT_EQ(all.front(), (programme_change{change_kind::changed, "programme", "", "mechanism_set",
                                             "yrd-2023", "yrd-2024"}));
    EXPECT_TRUE(diff(before, before).empty());
}

TEST(Diff, SeesAMechanismThatWasRenamed) {
    auto before = a_programme({});
    before.mechanisms = to_mechanism_sets(data::mechanisms).at(0);
    auto after = before;
    after.mechanisms->mechanisms[1].name.zh = "联动处置";
    EXPECT_EQ(
        diff(before, after),
        (changes{{change_kind::changed, "mechanism", "joint_handling", "name",
                  "跨地区劳动关系矛盾联动调处合作机制 / Cross-region joint mediation and handling",
                  "联动处置 / Cross-region joint mediation and handling"}}));
}

TEST(Diff, NamesTheConferenceTheSourcesAndTheAnnouncedContests) {
    auto after = a_programme({an_item("map", {})});
    after.conference.name = {"联席会议", "joint meeting"};
    after.conference.held_on = date(2023, 6, 28);
    after.conference.source = {"report", "2", "a.example/1", source_status::unverified};
    after.announced_contests = tier_counts{4, 5, 7};
    after.source.status = source_status::not_found;
    after.items[0].source.article = "3";
    auto const row = [](std::string part, std::string id, std::string field, std::string before,
                        std::string now) {
        return programme_change{change_kind::changed, std::move(part),   std::move(id),
                                std::move(field),     std::move(before), std::move(now)};
    };
    EXPECT_EQ(diff(a_programme({an_item("map", {})}), after),
              (changes{row("programme", "", "conference_zh", "会议", "联席会议"),
                       row("programme", "", "conference_en", "conference", "joint meeting"),
                       row("programme", "", "conference_held_on", "", "2023-06-28"),
                       row("programme", "", "conference_source", "page [verified]",
                           "report 2 a.example/1 [unverified]"),
                       row("programme", "", "announced_contests", "", "4 led, 5 joint, 7 guided"),
                       row("programme", "", "source", "page [verified]", "page [not_found]"),
                       row("item", "map", "source", "page [verified]", "page 3 [verified]")}));
}

}  // namespace
}  // namespace heli::programme::diff_test
