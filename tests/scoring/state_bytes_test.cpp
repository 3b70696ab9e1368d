#include <heli/scoring/fold_log.hpp>
#include <heli/scoring/state_bytes.hpp>
#include <heli/scoring/state_reader.hpp>

#include "../core/thrown_text.hpp"
#include "../source_dir.hpp"
#include "random_log.hpp"
#include "random_rules.hpp"
#include "small_contests.hpp"
#include "state_examples.hpp"

#include <gtest/gtest.h>
#include <boost/uuid/uuid_io.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

namespace heli::scoring::state_bytes_test {
namespace {

/// The code of the only finding that reading ends with; `conflict`, or `read` if it does not fail.
std::string outcome(proved_rules const& rules, participants const& people,
                    std::vector<std::byte> const& bytes) {
    try {
        static_cast<void>(credit_state_from_bytes(rules, people, bytes));
    } catch (parse_error const& e) {
        EXPECT_EQ(e.findings().size(), 1U);
        EXPECT_FALSE(e.findings().front().message.zh.empty());
        return e.findings().front().code;
    } catch (conflict const&) {
        return "conflict";
    }
    return "read";
}

class StateBytes : public ::testing::Test {
protected:
    proved_rules rules_{rules_of_every_bucket()};
    participants people_{people_of(random_people)};

    [[nodiscard]] std::string outcome_of(std::vector<std::byte> const& bytes) const {
        return outcome(rules_, people_, bytes);
    }
    /// The bytes with a checksum that fits.
    [[nodiscard]] static std::vector<std::byte> sealed(std::vector<std::byte> bytes) {
        bytes.resize(bytes.size() - 4);
        auto const sum = state_bytes_detail::checksum(bytes);
        for (unsigned shift = 0; shift < 32; shift += 8) {
            bytes.push_back(static_cast<std::byte>(sum >> shift & 0xFFU));
        }
        return bytes;
    }
};

TEST_F(StateBytes, ComeBackAsTheState) {
    std::mt19937_64 random(1);
    for (std::size_t round = 0; round < 200; ++round) {
        proved_rules const rules(rules_drawer(random).draw());
        credit_state state(rules, people_);
        owned_log const log(random_rows(rules.rules(), round, random));
        fold(state, log.view(), entry_ids::check);
        auto const bytes = to_bytes(state);
        auto const again = credit_state_from_bytes(rules, people_, bytes);
        EXPECT_EQ(again, state);
        EXPECT_EQ(to_bytes(again), bytes);
    }
}

TEST_F(StateBytes, AreEqualForEqualStatesHoweverTheyCameAbout) {
    std::mt19937_64 random(2);
    auto const rows = random_rows(rules_.rules(), 300, random);
    credit_state state(rules_, people_);
    fold(state, owned_log(rows).view(), entry_ids::unique);
    for (int round = 0; round < 20; ++round) {
        credit_state other(rules_, people_);
        for (auto const& row : shuffled(rows, random)) {
            credit_state one(rules_, people_);
            fold(one, owned_log({row}).view(), entry_ids::unique);
            other.merge(one);
        }
        EXPECT_EQ(to_bytes(other), to_bytes(state));
    }
}

TEST_F(StateBytes, KeepManyReferencesAsPairs) {
    auto const state = state_of_many_references(rules_, people_);
    auto const bytes = to_bytes(state);
    EXPECT_EQ(credit_state_from_bytes(rules_, people_, bytes), state);
    EXPECT_EQ(to_bytes(credit_state_from_bytes(rules_, people_, bytes)), bytes);
}

TEST_F(StateBytes, OfEveryReleaseAreRead) {
    auto const state = small_state(rules_, people_);
    std::ifstream file(source_dir() / "tests/data/contests/small_state_v1.hex");
    std::string const written(std::istreambuf_iterator<char>(file), {});
    EXPECT_EQ(hex_of(to_bytes(state)), written);
    EXPECT_EQ(credit_state_from_bytes(rules_, people_, bytes_of(written)), state);
}

TEST_F(StateBytes, AreRefusedIfTheyAreCutShortOrLonger) {
    auto bytes = to_bytes(small_state(rules_, people_));
    auto const whole = bytes;
    while (!bytes.empty()) {
        bytes.pop_back();
        EXPECT_NE(outcome_of(bytes), "read") << bytes.size();
        EXPECT_NE(outcome_of(bytes), "conflict") << bytes.size();
    }
    EXPECT_EQ(outcome_of({}), "not_a_state");
    bytes = whole;
    bytes.push_back(std::byte{0});
    EXPECT_EQ(outcome_of(bytes), "bad_length");
}

TEST_F(StateBytes, AreRefusedIfABitIsFlipped) {
    auto bytes = to_bytes(small_state(rules_, people_));
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        auto const flip = std::byte{1} << (bit % 8);
        bytes[bit / 8] ^= flip;
        auto const expected = bit < 64    ? "not_a_state"
                              : bit < 96  ? "unknown_version"
                              : bit < 160 ? "bad_length"
                                          : "bad_checksum";
        EXPECT_EQ(outcome_of(bytes), expected) << bit;
        bytes[bit / 8] ^= flip;
    }
    EXPECT_EQ(outcome_of(bytes), "read");
}

TEST_F(StateBytes, AreRefusedIfTheirContentIsNotWhatIsWritten) {
    auto const bytes = to_bytes(small_state(rules_, people_));
    for (std::size_t at = state_header; at + 4 < bytes.size(); ++at) {
        for (auto const value : {0x00, 0x01, 0x7F, 0x80, 0xFF}) {
            auto changed = bytes;
            changed[at] = static_cast<std::byte>(value);
            changed = sealed(changed);
            if (outcome_of(changed) == "read") {
                EXPECT_EQ(to_bytes(credit_state_from_bytes(rules_, people_, changed)), changed)
                    << "what is read is written as it was";
            }
        }
    }
    auto padded = bytes;
    padded[state_header + 15] |= std::byte{0x80};  // bit 127 of a person with 71 buckets
    EXPECT_EQ(outcome_of(sealed(padded)), "bad_padding");
}

TEST_F(StateBytes, AreRefusedUnderOtherRulesAndForOtherPeople) {
    auto const bytes = to_bytes(small_state(rules_, people_));
    auto const others = people_of({"a", "c", "b"});
    EXPECT_EQ(outcome(rules_, others, bytes), "conflict");
    proved_rules const other_rules(rules_of_490());
    EXPECT_EQ(outcome(other_rules, people_, bytes), "conflict");
    auto const text =
        thrown_text<conflict>([&] { return credit_state_from_bytes(other_rules, people_, bytes); });
    EXPECT_NE(text.find(boost::uuids::to_string(rules_digest(rules_.rules()))), std::string::npos);
    EXPECT_NE(text.find(boost::uuids::to_string(rules_digest(other_rules.rules()))),
              std::string::npos);
}

TEST(RulesDigest, IsThatOfTheCanonicalText) {
    auto const rules = rules_of_steps();
    EXPECT_EQ(canonical_text(rules),
              "heli.contest_rules.v1\nid=steps-300\nutc_offset_min=0\nstart=2026-03-01\n"
              "end=2026-03-30\ntotal=300\nlate_grace_hours=48\nfuture_skew_s=0\nitem\nid=steps\n"
              "kind=steps\nbucket=day_value\npoints=1\ncap=300\nwindow_first=\nwindow_last=\n"
              "min_value=\nslots=\npartial_week=\nunit=1000\nday_cap=12\n");
    EXPECT_EQ(boost::uuids::to_string(rules_digest(rules)), "5b56d57f-37b0-5262-ba49-a483e7d3d71f")
        << "uuid.uuid5(uuid.NAMESPACE_URL, text) in Python";
    EXPECT_EQ(boost::uuids::to_string(people_digest(people_of({"P1", "P2"}))),
              "02f674e9-7589-56ff-8af5-bad4f248f3da");
}

TEST(RulesDigest, TellsSlotsApart) {
    auto rules = rules_of_490();
    item_in(rules, "diet").slots = {"B", "L,1:D"};
    auto other = rules;
    item_in(other, "diet").slots = {"B", "L", "D"};
    EXPECT_NE(rules_digest(rules), rules_digest(other));
    other = rules;
    other.source.address = "https://example.org/rules";
    EXPECT_EQ(rules_digest(rules), rules_digest(other)) << "where they are written earns nothing";
}

}  // namespace
}  // namespace heli::scoring::state_bytes_test
