/// \file
/// Time used beyond the time allowed: what it costs, and from when work is late.
#pragma once

#include <heli/competition/mark_state.hpp>
#include <heli/core/rational_text.hpp>
#include <heli/core/rounding.hpp>

#include <optional>
#include <string>
#include <utility>

namespace heli::competition {

/// What overtime costs. Times are in seconds, exact.
struct overtime_terms {
    rational allowed_s;              ///< The time allowed.
    rational unit_s;                 ///< Each started unit costs points.
    rational points;                 ///< What each started unit costs.
    std::optional<rational> late_s;  ///< Beyond so much overtime work is late; absent: never.

    friend bool operator==(overtime_terms const&, overtime_terms const&) = default;
};

/// What the time used costs.
struct overtime_answer {
    rational over_s;      ///< Time beyond that allowed; 0 if there is none.
    rational units;       ///< Started units of it.
    stated_mark penalty;  ///< Points to take off, 0 within the time; `late` beyond the last moment.

    friend bool operator==(overtime_answer const&, overtime_answer const&) = default;
};

/// The rules of overtime, proved sound.
class overtime_rule {
public:
    /// \throws invalid_value if a time, a unit or the points are not positive, or lateness is
    ///         negative.
    explicit overtime_rule(overtime_terms terms) : terms_(std::move(terms)) {
        for (auto const& [value, what] : {std::pair(terms_.allowed_s, "time allowed"),
                                          std::pair(terms_.unit_s, "unit of overtime"),
                                          std::pair(terms_.points, "points of a unit")}) {
            if (value.sign() <= 0) {
                throw invalid_value(std::string(what) + " " + heli::to_text(value) +
                                    ": expected a positive number");
            }
        }
        if (terms_.late_s && terms_.late_s->sign() < 0) {
            throw invalid_value("lateness from " + heli::to_text(*terms_.late_s) +
                                " s of overtime: expected no negative time");
        }
    }

    /// The rules as they are written.
    [[nodiscard]] overtime_terms const& terms() const noexcept { return terms_; }

    /// What a time costs.
    /// \throws invalid_value if it is negative.
    [[nodiscard]] overtime_answer operator()(rational const& used_s) const {
        if (used_s.sign() < 0) {
            throw invalid_value("time used " + heli::to_text(used_s) + " s is negative");
        }
        if (used_s <= terms_.allowed_s) {
            return {0, 0, rational(0)};
        }
        auto const over = used_s - terms_.allowed_s;
        rational const units(rounded_whole(over / terms_.unit_s, rounding::ceiling));
        if (terms_.late_s && over > *terms_.late_s) {
            return {over, units, mark_state::late};
        }
        return {over, units, units * terms_.points};
    }

    friend bool operator==(overtime_rule const&, overtime_rule const&) = default;

private:
    overtime_terms terms_;
};

/// "75 s over, 2 started units: 4 points", or that the work is late.
[[nodiscard]] inline bilingual to_words(overtime_answer const& answer) {
    auto const over = heli::to_text(answer.over_s);
    auto const units = heli::to_text(answer.units);
    bilingual words{"超时 " + over + " 秒（" + units + " 个计时单位）：",
                    over + " s over, started units " + units + ": "};
    bool const marked = answer.penalty.marked();
    words.zh += (marked ? "扣分 " : "") + to_text(answer.penalty, language::zh);
    words.en += (marked ? "points off " : "") + to_text(answer.penalty, language::en);
    return words;
}

}  // namespace heli::competition
