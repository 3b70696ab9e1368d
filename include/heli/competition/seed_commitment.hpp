/// \file
/// Commit and reveal: a seed is fixed before the list of entrants is known, and shown afterwards.
///
/// Published first: a digest of the bytes of `committed_bytes`. Published after the list of
/// entrants is closed: the secret and the salt, from which anyone computes the digest again. So
/// nobody could look for a seed that suits somebody. To bind those too who know the secret, the
/// drawn seed also takes in a text that is public only later, such as the figures of a lottery
/// named beforehand.
///
/// The bytes are UTF-8, without an end of line at the end:
/// `heli.seed.v1|contest|event|purposes|length of salt|salt|length of secret|secret|public source`,
/// with the tokens of the purposes in alphabetic order, each once and joined by `+`, and the
/// lengths in bytes and in digits. The digest itself is computed by the caller, with SHA-256 of a
/// library (OpenSSL, Python's `hashlib`), and written in lower hexadecimal digits.
#pragma once

#include <heli/competition/draw_purpose.hpp>
#include <heli/core/date.hpp>

#include <concepts>
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace heli::competition {

/// What the organisers keep to themselves until the reveal.
struct sealed_seed {
    contest_id contest;                  ///< The contest.
    contest_event_id event;              ///< The event.
    std::vector<draw_purpose> purposes;  ///< What is drawn from it.
    std::string secret;                  ///< The secret.
    std::string salt;           ///< Random bytes in digits: else short secrets could be guessed.
    std::string public_source;  ///< Which later public text is taken in; empty if none.

    friend bool operator==(sealed_seed const&, sealed_seed const&) = default;
};

/// What the organisers publish first.
struct seed_commitment {
    std::string algorithm;             ///< Such as `sha256`.
    std::string digest;                ///< Lower hexadecimal digits.
    std::optional<date> published_on;  ///< The day; absent if not known.

    friend bool operator==(seed_commitment const&, seed_commitment const&) = default;
};

/// Computes a digest: bytes in, lower hexadecimal digits out.
template <class Digest>
concept digest_function = std::regular_invocable<Digest const&, std::string_view> &&
    std::convertible_to<std::invoke_result_t<Digest const&, std::string_view>, std::string>;

namespace seed_commitment_detail {

inline std::string purposes_text(std::vector<draw_purpose> const& purposes) {
    std::set<std::string_view> tokens;
    for (auto const purpose : purposes) {
        tokens.insert(token(purpose));
    }
    std::string text;
    for (auto const word : tokens) {
        text += (text.empty() ? "" : "+") + std::string(word);
    }
    return text;
}

}  // namespace seed_commitment_detail

/// The bytes whose digest is published.
/// \throws invalid_value if the secret, the salt or the list of purposes is empty.
[[nodiscard]] inline std::string committed_bytes(sealed_seed const& sealed) {
    if (sealed.secret.empty() || sealed.salt.empty() || sealed.purposes.empty()) {
        throw invalid_value("commitment of a seed: a secret, a salt and a purpose are needed");
    }
    auto const counted = [](std::string const& text) {
        return std::to_string(text.size()) + "|" + text + "|";
    };
    return "heli.seed.v1|" + sealed.contest.str() + "|" + sealed.event.str() + "|" +
           seed_commitment_detail::purposes_text(sealed.purposes) + "|" + counted(sealed.salt) +
           counted(sealed.secret) + sealed.public_source;
}

/// The commitment to publish.
/// \param sealed what is kept. \param algorithm the name of `digest`. \param digest computes it.
/// \param day on which it is published; absent if not known.
/// \throws invalid_value if the secret, the salt or the list of purposes is empty.
template <digest_function Digest>
[[nodiscard]] seed_commitment commit(sealed_seed const& sealed, std::string algorithm,
                                     Digest const& digest, std::optional<date> const& day) {
    return {std::move(algorithm), digest(committed_bytes(sealed)), day};
}

/// The seed to draw from, after the reveal: the secret, a `|` and the public text.
/// \param sealed what was revealed. \param public_text the later public text.
/// \throws invalid_value if a public text was named and is missing, or is there and was not named.
[[nodiscard]] inline event_draw revealed_draw(sealed_seed const& sealed,
                                              std::string_view public_text = {}) {
    if (sealed.public_source.empty() != public_text.empty()) {
        throw invalid_value(public_text.empty()
                                ? "reveal of a seed: the public text of \"" + sealed.public_source +
                                      "\" is needed"
                                : "reveal of a seed: no public text was named beforehand");
    }
    auto const seed =
        public_text.empty() ? sealed.secret : sealed.secret + "|" + std::string(public_text);
    return {sealed.contest, sealed.event, seed};
}

}  // namespace heli::competition
