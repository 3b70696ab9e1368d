/// \file
/// Where an entrant stands: counts from which every ranking method is read off.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/error.hpp>
#include <heli/ranking/attendance.hpp>
#include <heli/ranking/rank_method.hpp>

#include <cstdint>
#include <string>

namespace heli::ranking {

/// Where an entrant stands among those with a result. All counts are 0 for one without.
struct standing {
    std::uint32_t better = 0;          ///< Entrants with a better result.
    std::uint32_t equal = 0;           ///< Entrants with the same result, itself included.
    std::uint32_t better_results = 0;  ///< Different results that are better.
    std::uint32_t position = 0;        ///< From 1 under a stated order; 0 if none was stated.
    ranking::attendance attendance = ranking::attendance::absent;  ///< Whether it is ranked.

    /// Whether it has a place.
    [[nodiscard]] bool ranked() const noexcept {
        return attendance == ranking::attendance::present;
    }
    friend bool operator==(standing const&, standing const&) = default;
};

/// The place by one method.
/// \throws not_found with the reason if the entrant is not ranked.
/// \throws invalid_value if an ordinal place is asked for and no order was stated.
[[nodiscard]] inline rank_number rank_of(standing const& s, rank_method method) {
    if (!s.ranked()) {
        throw not_found("not ranked: " + std::string(name(s.attendance, language::en)));
    }
    if (method == rank_method::ordinal && s.position == 0) {
        throw invalid_value("ordinal ranking: no order of equal results was stated");
    }
    std::int64_t const better = s.better;
    std::int64_t const equal = s.equal;
    switch (method) {
        case rank_method::modified:
            return rank_number::whole(better + equal);
        case rank_method::dense:
            return rank_number::whole(std::int64_t{s.better_results} + 1);
        case rank_method::ordinal:
            return rank_number::whole(s.position);
        case rank_method::fractional:
            return rank_number::of_halves(2 * better + equal + 1);
        case rank_method::standard:
            break;
    }
    return rank_number::whole(better + 1);
}

/// The place, or why there is none, with what it is counted from: "place 2.5 (fractional ranking):
/// 1 entrant better, 2 equal".
/// \throws invalid_value if an ordinal place is asked for and no order was stated.
[[nodiscard]] inline bilingual to_words(standing const& s, rank_method method) {
    if (!s.ranked()) {
        return {"不排名：" + std::string(name(s.attendance, language::zh)),
                "not ranked: " + std::string(name(s.attendance, language::en))};
    }
    auto const place = to_text(rank_of(s, method));
    auto const better = std::to_string(s.better);
    bilingual words{"第 " + place + " 名（" + std::string(name(method, language::zh)) + "）：" +
                        better + " 个更好",
                    "place " + place + " (" + std::string(name(method, language::en)) +
                        "): " + better + (s.better == 1 ? " entrant" : " entrants") + " better"};
    if (s.equal > 1) {
        words.zh += "，" + std::to_string(s.equal) + " 个并列";
        words.en += ", " + std::to_string(s.equal) + " equal";
    }
    return words;
}

}  // namespace heli::ranking
