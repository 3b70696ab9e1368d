/// \file
/// Whether a revealed seed is the one that was committed to, and was fixed in time.
#pragma once

#include <heli/competition/seed_commitment.hpp>
#include <heli/competition/unique_ids.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// The days between commitment and reveal.
struct reveal_days {
    std::optional<date> list_closed = {};   ///< When the list of entrants was closed.
    std::optional<date> revealed_on = {};   ///< When the seed was revealed.
    std::optional<date> sealed_until = {};  ///< First day of a reveal, such as after the marks.

    friend bool operator==(reveal_days const&, reveal_days const&) = default;
};

namespace seed_reveal_detail {

/// Reports `later` if it does not come after `earlier`, and if either is not known.
inline void check_order(std::optional<date> const& earlier, std::optional<date> const& later,
                        char const* code, bilingual const& message, finding_list& found) {
    if (!earlier || !later) {
        found.warn("seed", "day_not_known",
                   {"日期不全，不能判断：" + message.zh,
                    "a day is not known, so that this cannot be told: " + message.en},
                   code);
    } else if (*later <= *earlier) {
        found.wrong("seed", code, message, heli::to_text(*later));
    }
}

/// The seed of the blind codes is sealed until the marks are in, that of the other draws is not.
inline void check_purposes(sealed_seed const& revealed, finding_list& found) {
    auto const& all = revealed.purposes;
    auto const codes = std::count(all.begin(), all.end(), draw_purpose::blind_codes);
    if (codes > 0 && codes < static_cast<std::ptrdiff_t>(all.size())) {
        found.wrong("seed.purposes", "blind_codes_share_seed",
                    {"密码编号与其他抽签共用种子，种子公布后编号即不再保密",
                     "blind codes share the seed of another draw: once that is held, they are no "
                     "secret"},
                    seed_commitment_detail::purposes_text(all));
    }
}

}  // namespace seed_reveal_detail

/// What is wrong with a reveal: another digest than was published; a commitment that was not
/// published before the list of entrants was closed, or a reveal that was not after it, so that the
/// seed could have been chosen, or the list changed, to suit somebody; a reveal of a seed that was
/// still to be sealed; blind codes from a seed that another draw uses. Days that are not known are
/// warnings. An empty list means sound. \param published the commitment. \param revealed the seed.
/// \param digest computes digests by the
///        algorithm of the commitment. \param days when what happened.
/// \throws invalid_value if the secret, the salt or the list of purposes is empty.
template <digest_function Digest>
[[nodiscard]] std::vector<finding> check_reveal(seed_commitment const& published,
                                                sealed_seed const& revealed, Digest const& digest,
                                                reveal_days const& days) {
    finding_list found;
    std::string const computed = digest(committed_bytes(revealed));
    if (computed != published.digest) {
        found.wrong("seed", "other_seed",
                    {"公布的种子与承诺的摘要 " + published.digest + " 不符",
                     "the revealed seed does not have the published digest " + published.digest},
                    computed);
    }
    seed_reveal_detail::check_order(
        published.published_on, days.list_closed, "list_before_commitment",
        {"名单截止不晚于种子承诺", "the list of entrants was not closed after the commitment"},
        found);
    seed_reveal_detail::check_order(
        days.list_closed, days.revealed_on, "reveal_before_list",
        {"种子公布不晚于名单截止", "the seed was not revealed after the list was closed"}, found);
    seed_reveal_detail::check_purposes(revealed, found);
    if (days.sealed_until && days.revealed_on && *days.revealed_on < *days.sealed_until) {
        found.wrong("seed", "revealed_too_early",
                    {"种子应密封至 " + heli::to_text(*days.sealed_until),
                     "the seed was to be sealed until " + heli::to_text(*days.sealed_until)},
                    heli::to_text(*days.revealed_on));
    }
    return std::move(found).all();
}

}  // namespace heli::competition
