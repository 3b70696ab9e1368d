/// \file
/// Prizes, near misses and places that were not given, in words.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/ranking/standing.hpp>
#include <heli/ranking/tie_words.hpp>
#include <heli/scoring/prize_list.hpp>

#include <string>

namespace heli::scoring {

namespace prize_words_detail {

/// `B: Perseverance: days logged 58, place 2 (standard ranking): 1 entrant better`.
template <class Line>
std::string opening(ranking::entrant_id const& id, Line const& line,
                    ranking::standing const& standing, prize const& p, language lang) {
    bool const zh = lang == language::zh;
    auto const colon = zh ? "：" : ": ";
    return id.str() + colon + p.name.in(lang) + colon + p.keys.front().name.in(lang) + " " +
           ranking::to_text(line.measure, lang) + (zh ? "，" : ", ") +
           ranking::to_words(standing, ranking::rank_method::standard).in(lang);
}

inline std::string places(prize const& p, language lang) {
    auto const number = std::to_string(p.places);
    return lang == language::zh ? "前 " + number + " 名"
           : p.places == 1      ? "the first place"
                                : "the first " + number + " places";
}

inline std::string barrier(prize_barrier const& b, language lang) {
    bool const zh = lang == language::zh;
    auto text = std::string(name(b.bar, lang)) + (zh ? "（" : " (") + b.what;
    auto const& reason = b.reason.in(lang);
    return text + (reason.empty() ? "" : (zh ? "：" : ": ") + reason) + (zh ? "）" : ")");
}

inline std::string moved_up(prize_award const& award, language lang) {
    std::string text;
    for (auto const& id : award.moved_up_past) {
        text += (text.empty() ? lang == language::zh ? "；递补，越过 " : "; moved up past "
                 : lang == language::zh ? "、"
                                        : ", ") +
                id.str();
    }
    return text;
}

}  // namespace prize_words_detail

/// Why somebody gets a prize: its measure, its place among those who could win, past whom it moved
/// up, and what separates it from the next.
[[nodiscard]] inline bilingual to_words(prize_award const& award, prize const& p) {
    auto const in = [&](language lang) {
        bool const zh = lang == language::zh;
        auto text = prize_words_detail::opening(award.winner, award, award.among_eligible, p, lang);
        auto const places = prize_words_detail::places(p, lang);
        if (award.reason == ranking::award_reason::within) {
            text += zh ? "；在" + places + "之内" : "; within " + places;
        } else {
            text += zh ? "；跨越" + places + "的末位，并列者一并授予"
                       : "; tied over the edge of " + places + ", ties are included";
        }
        text += prize_words_detail::moved_up(award, lang);
        if (award.against_next) {
            text += (zh ? "；" : "; ") + ranking::to_words(*award.against_next).in(lang);
        }
        return text;
    };
    return {in(language::zh), in(language::en)};
}

/// Why somebody just missed a prize, and what separates it from the last winner.
[[nodiscard]] inline bilingual to_words(prize_near_miss const& miss, prize const& p) {
    auto const in = [&](language lang) {
        bool const zh = lang == language::zh;
        auto text = prize_words_detail::opening(miss.id, miss, miss.among_eligible, p, lang);
        auto const places = prize_words_detail::places(p, lang);
        if (miss.tied_over_edge) {
            text += zh ? "；跨越" + places + "的末位，并列者均不授予"
                       : "; tied over the edge of " + places + ", ties are not included";
        } else {
            text += zh ? "；不在" + places + "之内" : "; not within " + places;
        }
        if (miss.against_last) {
            text += (zh ? "；" : "; ") + ranking::to_words(*miss.against_last).in(lang);
        }
        return text;
    };
    return {in(language::zh), in(language::en)};
}

/// Why somebody who stood high enough gets no prize: everything that stands against it.
[[nodiscard]] inline bilingual to_words(prize_passed_over const& passed, prize const& p) {
    auto const in = [&](language lang) {
        bool const zh = lang == language::zh;
        auto text = prize_words_detail::opening(passed.id, passed, passed.standing, p, lang);
        for (auto const& b : passed.barriers) {
            text += (zh ? "；不授予：" : "; not given: ") + prize_words_detail::barrier(b, lang);
        }
        return text;
    };
    return {in(language::zh), in(language::en)};
}

}  // namespace heli::scoring
