/// \file
/// Whether an honour list keeps its floors, caps and quotas: a line a rule, with what is not known.
#pragma once

#include <heli/competition/honour_field.hpp>
#include <heli/competition/honour_rules.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// Whether a list keeps a rule.
enum class honour_verdict : unsigned char {
    kept,         ///< It does, whatever is not known.
    broken,       ///< It does not, whatever is not known.
    cannot_tell,  ///< It depends on what is not known.
};

/// One rule held against a list.
struct honour_line {
    rule_id rule;                         ///< The rule.
    honour_verdict verdict;               ///< Whether it is kept.
    std::int64_t certain;                 ///< People that it certainly counts.
    std::int64_t possible;                ///< Those, and those of whom it is not known.
    std::int64_t seats;                   ///< Seats that ratios count.
    std::optional<rational> least_share;  ///< Share of the certain ones; absent without seats.
    std::optional<rational> most_share;   ///< Share of the possible ones.
    std::optional<honour_range> wanted;   ///< How many it wants; absent if its source says nothing.
    bilingual words;                      ///< All that in one sentence.
    heli::source source;                  ///< Where the rule is written.

    friend bool operator==(honour_line const&, honour_line const&) = default;
};

/// A list held against all its rules.
struct honour_check {
    std::int64_t seats = 0;              ///< People whom ratios count.
    std::int64_t separately_listed = 0;  ///< People outside the ratios.
    std::vector<honour_line> lines;      ///< One a rule, in the order of the rules.

    /// Whether every rule is kept, some is broken, or it cannot be told.
    [[nodiscard]] honour_verdict verdict() const noexcept {
        auto all = honour_verdict::kept;
        for (auto const& line : lines) {
            if (line.verdict == honour_verdict::broken) {
                return honour_verdict::broken;
            }
            all = line.verdict == honour_verdict::cannot_tell ? line.verdict : all;
        }
        return all;
    }
    friend bool operator==(honour_check const&, honour_check const&) = default;
};

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::honour_verdict`.
template <>
struct labels_of<competition::honour_verdict> {
    /// One row a member.
    static constexpr label<competition::honour_verdict> rows[] = {
        {competition::honour_verdict::kept, "kept", "符合", "kept"},
        {competition::honour_verdict::broken, "broken", "不符合", "broken"},
        {competition::honour_verdict::cannot_tell, "cannot_tell", "无法判断", "cannot be told"},
    };
};

}  // namespace heli

namespace heli::competition {

namespace honour_detail {

inline honour_verdict judged(honour_line const& line) {
    if (!line.wanted) {
        return honour_verdict::cannot_tell;
    }
    auto const [least, most] = *line.wanted;
    if (line.certain >= least && line.possible <= most) {
        return honour_verdict::kept;
    }
    // What is not known can make any number from the certain ones to the possible ones.
    bool const within_reach = line.possible >= least && line.certain <= most;
    return within_reach ? honour_verdict::cannot_tell : honour_verdict::broken;
}

/// `产业工人：不少于 35%` and `industrial workers: at least 35 %`.
inline bilingual words_of(honour_rule const& rule) {
    auto size = rule.size.known() ? rule.size.value() : rational(0);
    bool const share = rule.unit == honour_size::share;
    bilingual words{rule.name.zh + "：", rule.name.in(language::en) + ": "};
    if (!rule.size.known()) {
        return {words.zh + rule.size.reason().zh, words.en + rule.size.reason().en};
    }
    auto const figure = to_text(share ? size * 100 : size);
    words.zh += std::string(name(rule.limit, language::zh)) + " " + figure + (share ? "%" : " 人");
    words.en += std::string(name(rule.limit, language::en)) + " " + figure + (share ? " %" : "");
    if (rule.rounding) {
        words.zh += "（" + std::string(name(*rule.rounding, language::zh)) + "）";
        words.en += " (rounded " + std::string(name(*rule.rounding, language::en)) + ")";
    }
    return words;
}

inline bilingual words_of(honour_rule const& rule, honour_line const& line) {
    auto words = words_of(rule);
    auto const certain = std::to_string(line.certain);
    auto const possible = std::to_string(line.possible);
    auto const count = line.certain == line.possible ? certain : certain + "–" + possible;
    auto const seats = std::to_string(line.seats);
    auto const verdict = line.verdict;
    words.zh +=
        "；" + seats + " 名中有 " + count + " 名，" + std::string(name(verdict, language::zh));
    words.en += "; " + count + " of " + seats + ": " + std::string(name(verdict, language::en));
    if (line.wanted && rule.unit == honour_size::share) {
        auto const wanted = std::to_string(rule.limit == honour_limit::cap ? line.wanted->most
                                                                           : line.wanted->least);
        words.zh += "（" + std::string(name(rule.limit, language::zh)) + " " + wanted + " 名）";
        words.en += " (" + std::string(name(rule.limit, language::en)) + " " + wanted + ")";
    }
    return words;
}

}  // namespace honour_detail

/// Holds a list against its rules. Separately listed people are counted by no rule.
/// \param rules those that bind the list (`honour_rules::in_force`).
/// \param list the people on it.
[[nodiscard]] inline honour_check check_honour_list(honour_rules const& rules,
                                                    honour_field const& list) {
    honour_check found;
    for (auto const& c : list.candidates()) {
        ++(c.seat == honour_seat::ordinary ? found.seats : found.separately_listed);
    }
    for (auto const& rule : rules.rules()) {
        honour_line line{rule.id, {}, 0, 0, found.seats, {}, {}, {}, {}, rule.source};
        scope_in_field const scope(list, rule.scope);
        for (auto const& c : list.candidates()) {
            auto const in = c.seat == honour_seat::ordinary ? scope.holds(c) : membership::no;
            line.certain += in == membership::yes ? 1 : 0;
            line.possible += in == membership::no ? 0 : 1;
        }
        if (found.seats > 0) {
            line.least_share = rational(line.certain) / found.seats;
            line.most_share = rational(line.possible) / found.seats;
        }
        if (auto const wanted = range_of(rule, found.seats); wanted.known()) {
            line.wanted = wanted.value();
        }
        line.verdict = honour_detail::judged(line);
        line.words = honour_detail::words_of(rule, line);
        found.lines.push_back(std::move(line));
    }
    return found;
}

}  // namespace heli::competition
