/// \file
/// Awards and near misses in words.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/ranking/award.hpp>

#include <algorithm>
#include <cstdint>
#include <string>

namespace heli::ranking {

namespace award_words_detail {

/// `place 2 (shared by 3) of those eligible`.
inline bilingual place(standing const& s) {
    auto const number = std::to_string(std::int64_t{s.better} + 1);
    auto const equal = std::to_string(s.equal);
    return {"参评者中第 " + number + " 名" + (s.equal > 1 ? "（" + equal + " 个并列）" : ""),
            "place " + number + (s.equal > 1 ? " (shared by " + equal + ")" : "") +
                " of those eligible"};
}

inline bilingual total(std::int64_t places) {
    auto const number = std::to_string(places);
    return {"前 " + number + " 名",
            places == 1 ? "the first place" : "the first " + number + " places"};
}

}  // namespace award_words_detail

/// Why an entrant gets its award or none: "A: First prize: place 2 of those eligible, within the
/// first 3 places". \param list what `give_awards` has returned for the scheme.
[[nodiscard]] inline bilingual to_words(award_line const& line, award_scheme const& scheme,
                                        award_list const& list) {
    auto const id = line.id.str();
    if (line.reason == award_reason::guest || line.reason == award_reason::unranked) {
        bool const guest = line.reason == award_reason::guest;
        auto const state = line.among_eligible.attendance;
        return {id + "：无奖项：" +
                    (guest ? std::string(name(line.reason, language::zh))
                           : std::string(name(state, language::zh))),
                id + ": no award: " +
                    (guest ? std::string(name(line.reason, language::en))
                           : std::string(name(state, language::en)))};
    }
    auto const place = award_words_detail::place(line.among_eligible);
    if (!line.award) {
        auto const total = award_words_detail::total(list.totals.back());
        return {id + "：无奖项：" + place.zh + "，不在" + total.zh + "之内",
                id + ": no award: " + place.en + ", not within " + total.en};
    }
    auto const& award = scheme.terms().awards[*line.award];
    auto const total = award_words_detail::total(list.totals[*line.award]);
    bool const within = line.reason == award_reason::within;
    return {id + "：" + award.name.in(language::zh) + "：" + place.zh + "，" +
                (within ? "在" + total.zh + "之内" : "跨越" + total.zh + "的末位，并列者一并授予"),
            id + ": " + award.name.in(language::en) + ": " + place.en + ", " +
                (within ? "within " + total.en
                        : "tied over the edge of " + total.en + ", ties are included")};
}

/// What kept an entrant from an award: "D missed First prize: place 4 of those eligible, not
/// within the first 3 places; directly behind C". What separates those two is for `why`.
[[nodiscard]] inline bilingual to_words(near_miss const& miss, award_scheme const& scheme,
                                        award_list const& list) {
    auto const line = std::find_if(list.lines.begin(), list.lines.end(),
                                   [&](auto const& l) { return l.id == miss.id; });
    auto const& award = scheme.terms().awards[miss.award].name;
    auto const place = award_words_detail::place(line->among_eligible);
    auto const total = award_words_detail::total(list.totals[miss.award]);
    bilingual words{
        miss.id.str() + " 未获" + award.in(language::zh) + "：" + place.zh + "，" +
            (miss.tied_over_edge ? "跨越" + total.zh + "的末位，并列者均不授予"
                                 : "不在" + total.zh + "之内"),
        miss.id.str() + " missed " + award.in(language::en) + ": " + place.en + ", " +
            (miss.tied_over_edge ? "tied over the edge of " + total.en + ", ties are not included"
                                 : "not within " + total.en)};
    if (miss.last_winner) {
        words.zh += "；紧随 " + miss.last_winner->str() + " 之后";
        words.en += "; directly behind " + miss.last_winner->str();
    }
    return words;
}

}  // namespace heli::ranking
