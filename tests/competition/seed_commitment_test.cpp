#include <heli/competition/seed_reveal.hpp>

#include "../core/thrown_text.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace heli::competition::seed_commitment_test {
namespace {

constexpr std::string_view golden_bytes =
    "heli.seed.v1|ah-new-energy-vehicle|nev_service|start_order+workstations|4|盐z|6|secret|"
    "welfare lottery of 2023-11-06";
constexpr std::string_view golden_sha256 =
    "a86a69513bb07d7c92ba3770c74589eaf81630a10c23ec3b77447edfc11dec9e";

/// Knows the digest of the bytes above, which another program computed, and of no others.
std::string known_sha256(std::string_view bytes) {
    return std::string(bytes == golden_bytes ? golden_sha256 : std::string_view("other"));
}

sealed_seed sealed() {
    return {"ah-new-energy-vehicle",
            "nev_service",
            {draw_purpose::workstations, draw_purpose::start_order, draw_purpose::workstations},
            "secret",
            "盐z",
            "welfare lottery of 2023-11-06"};
}

date november(int day) {
    return to_date(civil_date(2023, 11, day));
}

seed_commitment published() {
    return commit(sealed(), "sha256", known_sha256, november(1));
}

std::vector<std::string> codes(sealed_seed const& revealed, reveal_days const& days) {
    std::vector<std::string> found;
    for (auto const& f : check_reveal(published(), revealed, known_sha256, days)) {
        EXPECT_FALSE(f.message.zh.empty());
        EXPECT_FALSE(f.message.en.empty());
        found.push_back(f.code);
    }
    return found;
}

using texts = std::vector<std::string>;

TEST(SeedCommitment, IsTheDigestOfTheStatedBytes) {
    EXPECT_EQ(committed_bytes(sealed()), golden_bytes);
    EXPECT_EQ(published().digest, golden_sha256);
    EXPECT_EQ(published().published_on, november(1));
}

TEST(SeedCommitment, BytesTellSaltAndSecretApart) {
    auto a = sealed();
    a.salt = "x|1|y";
    a.secret = "z";
    auto b = sealed();
    b.salt = "x";
    b.secret = "y|1|z";
    EXPECT_NE(committed_bytes(a), committed_bytes(b));
}

TEST(SeedCommitment, NeedsASecretASaltAndAPurpose) {
    for (auto const part : {0, 1, 2}) {
        auto seed = sealed();
        if (part == 0) {
            seed.secret.clear();
        } else if (part == 1) {
            seed.salt.clear();
        } else {
            seed.purposes.clear();
        }
        EXPECT_THROW(static_cast<void>(committed_bytes(seed)), invalid_value) << part;
    }
}

TEST(SeedReveal, IsSoundIfTheDigestFitsAndTheListWasClosedBetween) {
    EXPECT_EQ(codes(sealed(), {november(3), november(6), november(6)}), texts{});
}

TEST(SeedReveal, FindsAnotherSeed) {
    auto other = sealed();
    other.secret = "secret2";
    EXPECT_EQ(codes(other, {november(3), november(6)}), texts{"other_seed"});
}

TEST(SeedReveal, FindsSeedsThatCouldHaveBeenChosen) {
    EXPECT_EQ(codes(sealed(), {november(1), november(6)}), texts{"list_before_commitment"});
    EXPECT_EQ(codes(sealed(), {november(3), november(3)}), texts{"reveal_before_list"});
    EXPECT_EQ(codes(sealed(), {november(3), november(6), november(8)}),
              texts{"revealed_too_early"});
}

TEST(SeedReveal, WarnsOfDaysThatAreNotKnown) {
    auto const found = check_reveal(published(), sealed(), known_sha256, {});
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].code, "day_not_known");
    EXPECT_EQ(found[0].severity, severity::warning);
    EXPECT_EQ(found[0].value, "list_before_commitment");
    EXPECT_EQ(found[1].value, "reveal_before_list");
}

TEST(SeedReveal, FindsBlindCodesThatShareASeed) {
    auto shared = sealed();
    shared.purposes = {draw_purpose::blind_codes, draw_purpose::blind_codes};
    reveal_days const days{november(3), november(6)};
    EXPECT_EQ(codes(shared, days), texts{"other_seed"});
    shared.purposes.push_back(draw_purpose::groups);
    EXPECT_EQ(codes(shared, days), (texts{"other_seed", "blind_codes_share_seed"}));
}

TEST(SeedReveal, DrawsFromTheSecretAndTheLaterPublicText) {
    EXPECT_EQ(revealed_draw(sealed(), "03 08 15"),
              (event_draw{"ah-new-energy-vehicle", "nev_service", "secret|03 08 15"}));
    EXPECT_TRUE(holds(thrown_text<invalid_value>([] { return revealed_draw(sealed()); }),
                      "welfare lottery"));
    auto alone = sealed();
    alone.public_source.clear();
    EXPECT_EQ(revealed_draw(alone).seed, "secret");
    EXPECT_THROW(static_cast<void>(revealed_draw(alone, "03 08 15")), invalid_value);
}

}  // namespace
}  // namespace heli::competition::seed_commitment_test
