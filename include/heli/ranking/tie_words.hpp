/// \file
/// A decision between two entrants in words.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/ranking/tie_decision.hpp>

#include <string>

namespace heli::ranking {

namespace tie_words_detail {

/// `time 100 against 120 (lower is better)`.
inline std::string deciding(key_comparison const& c, language lang) {
    bool const zh = lang == language::zh;
    return c.name.in(lang) + " " + to_text(c.earlier, lang) + (zh ? " 对 " : " against ") +
           to_text(c.later, lang) + (zh ? "（" : " (") + std::string(name(c.direction, lang)) +
           (zh ? "）" : ")");
}

/// `equal: total 63.36; not compared: play-off`, out of the keys that did not decide.
inline std::string undecided(tie_decision const& d, language lang) {
    bool const zh = lang == language::zh;
    std::string equal;
    std::string skipped;
    for (auto const& c : d.compared) {
        if (c.result == key_result::equal) {
            equal += (equal.empty() ? ""
                      : zh          ? "、"
                                    : ", ") +
                     c.name.in(lang) + " " + to_text(c.earlier, lang);
        } else if (c.result == key_result::skipped) {
            skipped += (skipped.empty() ? "" : zh ? "、" : ", ") + c.name.in(lang);
        }
    }
    std::string text;
    if (!equal.empty()) {
        text += (zh ? "；相同：" : "; equal: ") + equal;
    }
    if (!skipped.empty()) {
        text += (zh ? "；有缺项而不比较：" : "; not compared: ") + skipped;
    }
    return text;
}

/// Why two entrants with a place stand as they do.
inline std::string ranked(tie_decision const& d, language lang) {
    bool const zh = lang == language::zh;
    auto const a = d.earlier.str();
    auto const b = d.later.str();
    auto const before = zh ? a + " 先于 " + b + "：" : a + " is before " + b + ": ";
    auto const place = std::to_string(d.earlier_standing.better + 1);
    auto share = zh ? a + " 与 " + b + " 并列第 " + place + " 名"
                    : a + " and " + b + " share place " + place;
    switch (d.separation) {
        case separation::key:
            return before + deciding(d.compared.back(), lang);
        case separation::draw:
            return before + (zh ? "抽签，种子“" + d.draw_seed + "”"
                                : "drawn by lot, seed \"" + d.draw_seed + "\"");
        case separation::open:
            return share + (zh ? "，尚待抽签或裁定" : " until a draw or a decision");
        default:
            return share;
    }
}

/// Why an entrant without a place is not compared.
inline std::string unranked(tie_decision const& d, language lang) {
    bool const zh = lang == language::zh;
    auto const state = [&](entrant_id const& id, standing const& s) {
        return id.str() + (zh ? " 不排名（" : " is not ranked (") +
               std::string(name(s.attendance, lang)) + (zh ? "）" : ")");
    };
    auto const later = state(d.later, d.later_standing);
    if (!d.earlier_standing.ranked()) {
        return state(d.earlier, d.earlier_standing) + (zh ? "；" : "; ") + later;
    }
    return d.earlier.str() + (zh ? " 有名次；" : " is ranked; ") + later;
}

}  // namespace tie_words_detail

/// One sentence: "c04 is before c00: time 100 against 110 (lower is better); equal: total 72".
[[nodiscard]] inline bilingual to_words(tie_decision const& d) {
    auto const in = [&](language lang) {
        return d.separation == separation::unranked
                   ? tie_words_detail::unranked(d, lang)
                   : tie_words_detail::ranked(d, lang) + tie_words_detail::undecided(d, lang);
    };
    return {in(language::zh), in(language::en)};
}

}  // namespace heli::ranking
