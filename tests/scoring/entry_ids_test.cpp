#include <heli/scoring/entry_ids.hpp>

#include "../core/label_laws.hpp"
#include "../core/thrown_text.hpp"
#include "owned_log.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace heli::scoring::entry_ids_test {
namespace {

using statuses = std::vector<entry_status>;
constexpr auto kept = entry_status::credited;
constexpr auto same = entry_status::duplicate_id;
constexpr auto conflicting = entry_status::id_conflict;

owned_row row(std::string const& id, utc_seconds recorded, std::int64_t value = 0) {
    return {id, "p", "k", 50, recorded, "", "", value, ""};
}

statuses settled(std::vector<owned_row> const& rows) {
    owned_log const log(rows);
    return settle_ids(log.view(), entry_ids::check);
}

TEST(EntryIds, KeepOneOfEqualEntries) {
    EXPECT_EQ(settled({row("1", 60), row("2", 60), row("1", 60), row("1", 60)}),
              (statuses{kept, kept, same, same}));
}

TEST(EntryIds, KeepTheEntryThatWasRecordedFirst) {
    EXPECT_EQ(settled({row("1", 61), row("1", 60, 9), row("1", 61)}),
              (statuses{conflicting, kept, conflicting}));
}

TEST(EntryIds, ComparedAtOneInstantByTheTextOfTheColumns) {
    EXPECT_EQ(settled({row("1", 60, 9), row("1", 60, 10), row("1", 60, 10)}),
              (statuses{conflicting, kept, same}))
        << "\"10\" comes before \"9\"";
    auto other = row("1", 60);
    other.ref = "A";
    EXPECT_EQ(settled({other, row("1", 60)}), (statuses{conflicting, kept}));
}

TEST(EntryIds, TellEqualInstantsInDifferentWordsApart) {
    auto utc = row("1", 60);
    auto local = row("1", 60);
    utc.written = "1970-01-01T00:01:00Z";
    local.written = "1970-01-01T08:01:00+08:00";
    EXPECT_EQ(settled({local, utc}), (statuses{conflicting, kept}));
}

TEST(EntryIds, BelongToNoPerson) {
    auto other = row("1", 60);
    other.person = "q";
    EXPECT_EQ(settled({other, row("1", 60)}), (statuses{conflicting, kept}));
}

TEST(EntryIds, AreTakenByTheCallersWord) {
    owned_log const log({row("1", 60), row("1", 60)});
    EXPECT_EQ(settle_ids(log.view(), entry_ids::unique), (statuses{kept, kept}));
}

TEST(EntryLog, RefusesColumnsOfDifferentLengths) {
    owned_log const log({row("1", 60), row("2", 60)});
    auto view = log.view();
    view.ref = view.ref.first(1);
    auto const text =
        thrown_text<invalid_value>([&] { return settle_ids(view, entry_ids::check); });
    EXPECT_TRUE(holds(text, "log of 2 entries")) << text;
}

TEST(EntryIds, HaveSoundLabels) {
    expect_snake_case_labels<entry_ids>(2);
    expect_snake_case_labels<entry_status>(entry_statuses);
}

}  // namespace
}  // namespace heli::scoring::entry_ids_test
