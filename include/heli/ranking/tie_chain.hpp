/// \file
/// A chain of keys as data: compared one after the other until one decides.
#pragma once

#include <heli/core/error.hpp>
#include <heli/core/label.hpp>
#include <heli/core/source.hpp>
#include <heli/ranking/key_check.hpp>

#include <utility>
#include <vector>

namespace heli::ranking {

/// What happens to entrants who are equal on every key.
enum class chain_end : unsigned char {
    shared,  ///< They share the place.
    draw,    ///< A draw from a published seed decides.
    manual,  ///< Somebody decides; until then they share the place.
};

/// A chain of keys that is sound: it has a key, ids are unequal, weights are what they must be.
class tie_chain {
public:
    /// \param keys the keys, the first one decides first. \param end what follows the last key.
    /// \param source where the rule is written.
    /// \throws invalid_value naming the key if there is no key, a weight is zero, a share is
    ///         negative, or weights declared to add up to 1 do not.
    /// \throws conflict if two keys have the same id, or a mark is in a key twice.
    tie_chain(std::vector<tie_key> keys, chain_end end, heli::source source = {})
        : keys_(std::move(keys)), end_(end), source_(std::move(source)) {
        if (auto const findings = check(keys_); !findings.empty()) {
            refuse(findings.front());
        }
    }

    /// The keys, the first one decides first.
    [[nodiscard]] std::vector<tie_key> const& keys() const noexcept { return keys_; }
    /// What follows the last key.
    [[nodiscard]] chain_end end() const noexcept { return end_; }
    /// Where the rule is written.
    [[nodiscard]] heli::source const& source() const noexcept { return source_; }

    friend bool operator==(tie_chain const&, tie_chain const&) = default;

private:
    [[noreturn]] static void refuse(finding const& found) {
        if (found.code == "there_twice") {
            throw conflict(found.message.en);
        }
        throw invalid_value(found.message.en);
    }

    std::vector<tie_key> keys_;
    chain_end end_;
    heli::source source_;
};

}  // namespace heli::ranking

namespace heli {

/// Tokens and names of `ranking::chain_end`.
template <>
struct labels_of<ranking::chain_end> {
    /// One row a member.
    static constexpr label<ranking::chain_end> rows[] = {
        {ranking::chain_end::shared, "shared", "名次并列", "place shared"},
        {ranking::chain_end::draw, "draw", "抽签决定", "by draw"},
        {ranking::chain_end::manual, "manual", "另行裁定", "by decision of the jury"},
    };
};

}  // namespace heli
