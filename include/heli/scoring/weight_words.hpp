/// \file
/// What the weights mean, in words.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/rational_text.hpp>
#include <heli/scoring/weight_analysis.hpp>

#include <string>
#include <vector>

namespace heli::scoring {

/// `[0, 1/3)`: a square bracket where the end is included; `[1/3]` for a single weight.
[[nodiscard]] inline std::string interval_text(weight_interval const& weights) {
    if (weights.lower == weights.upper) {
        return "[" + heli::to_text(weights.lower) + "]";
    }
    return (weights.lower_included ? "[" : "(") + heli::to_text(weights.lower) + ", " +
           heli::to_text(weights.upper) + (weights.upper_included ? "]" : ")");
}

namespace weight_words_detail {

inline std::string list(std::vector<person_id> const& people, language lang) {
    std::string text;
    for (auto const& person : people) {
        text += (text.empty() ? "" : lang == language::zh ? "、" : ", ") + person.str();
    }
    return text.empty() ? (lang == language::zh ? "无" : "nobody") : text;
}

}  // namespace weight_words_detail

/// For which weights of the points a person wins: "P3 wins for some weights: [0, 1/3), (0.5, 1]".
[[nodiscard]] inline bilingual to_words(weight_chance const& chance, ranking::tie_edge edge) {
    auto const in = [&](language lang) {
        bool const zh = lang == language::zh;
        auto const hold = hold_of(chance, edge);
        auto text = chance.person.str() + (zh ? "：" : " ") + std::string(name(hold, lang));
        std::string weights;
        if (hold == weight_hold::some_weights) {
            for (auto const& w : winning_weights(chance, edge)) {
                weights +=
                    (weights.empty() ? (zh ? "：" : ": ") : (zh ? "、" : ", ")) + interval_text(w);
            }
        }
        return text + weights;
    };
    return {in(language::zh), in(language::en)};
}

/// Who is first for some weights: "points weigh [0, 1/3): A; tied over the edge: B, C".
[[nodiscard]] inline bilingual to_words(weight_piece const& piece) {
    auto const in = [&](language lang) {
        bool const zh = lang == language::zh;
        auto text = (zh ? "积分权重 " : "points weigh ") + interval_text(piece.weights) +
                    (zh ? "：" : ": ") + weight_words_detail::list(piece.within, lang);
        if (!piece.tied.empty()) {
            text += (zh ? "；末位并列：" : "; tied over the edge: ") +
                    weight_words_detail::list(piece.tied, lang);
        }
        return text;
    };
    return {in(language::zh), in(language::en)};
}

/// Who meets at an exact weight: "points weigh 1/3: place 2 is shared by A, B".
[[nodiscard]] inline bilingual to_words(weight_breakpoint const& breakpoint) {
    auto const in = [&](language lang) {
        bool const zh = lang == language::zh;
        auto text = (zh ? "积分权重 " : "points weigh ") + heli::to_text(breakpoint.weight);
        for (auto const& t : breakpoint.tied) {
            auto const place = std::to_string(t.first_place);
            text += (zh ? "：第 " + place + " 名并列：" : ": place " + place + " is shared by ") +
                    weight_words_detail::list(t.people, lang);
        }
        return text;
    };
    return {in(language::zh), in(language::en)};
}

}  // namespace heli::scoring
