/// \file
/// A mark as it was given, or the state that stands in its place: no state is ever a zero.
#pragma once

#include <heli/core/label.hpp>
#include <heli/core/rational_text.hpp>
#include <heli/ranking/mark.hpp>

#include <string>
#include <utility>

namespace heli::competition {

/// Whether there is a mark, and if not why. The later of two states outweighs the earlier one.
enum class mark_state : unsigned char {
    marked,          ///< There is a mark.
    pending,         ///< Not yet: judges must talk, a third one or all mark again.
    missing,         ///< No mark was handed in, or nobody appeared.
    late,            ///< The work came too late to be marked.
    did_not_start,   ///< Appeared and did not start.
    did_not_finish,  ///< Started and did not finish.
    withdrawn,       ///< Left the contest.
    disqualified,    ///< The mark does not count.
};

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::mark_state`.
template <>
struct labels_of<competition::mark_state> {
    /// One row a member.
    static constexpr label<competition::mark_state> rows[] = {
        {competition::mark_state::marked, "marked", "已评分", "marked"},
        {competition::mark_state::pending, "pending", "尚未定分", "not decided yet"},
        {competition::mark_state::missing, "missing", "缺考或缺分", "missing"},
        {competition::mark_state::late, "late", "逾时不予评分", "too late to be marked"},
        {competition::mark_state::did_not_start, "did_not_start", "未出场", "did not start"},
        {competition::mark_state::did_not_finish, "did_not_finish", "未完成", "did not finish"},
        {competition::mark_state::withdrawn, "withdrawn", "退赛", "withdrawn"},
        {competition::mark_state::disqualified, "disqualified", "取消成绩", "disqualified"},
    };
};

namespace competition {

/// A mark, or the state that stands in its place.
class stated_mark {
public:
    /// A mark.
    stated_mark(rational value)  // NOLINT(google-explicit-constructor)
        : value_(std::move(value)) {}
    /// No mark.
    /// \throws invalid_value if `why` is `marked`.
    stated_mark(mark_state why)  // NOLINT(google-explicit-constructor)
        : state_(why) {
        if (why == mark_state::marked) {
            throw invalid_value("work that is marked needs a mark");
        }
    }

    /// Whether there is a mark.
    [[nodiscard]] bool marked() const noexcept { return state_ == mark_state::marked; }
    /// `marked`, or why there is no mark.
    [[nodiscard]] mark_state state() const noexcept { return state_; }
    /// The mark.
    /// \throws not_found with the state if there is none.
    [[nodiscard]] rational const& value() const {
        if (!marked()) {
            throw not_found("no mark: " + std::string(name(state_, language::en)));
        }
        return value_;
    }

    friend bool operator==(stated_mark const&, stated_mark const&) = default;

private:
    rational value_;
    mark_state state_ = mark_state::marked;
};

/// What a ranking calls a state. It has no words for late work and for marks to come:
/// they are `absent`.
[[nodiscard]] constexpr ranking::attendance attendance_of(mark_state state) noexcept {
    switch (state) {
        case mark_state::marked:
            return ranking::attendance::present;
        case mark_state::did_not_start:
            return ranking::attendance::did_not_start;
        case mark_state::did_not_finish:
            return ranking::attendance::did_not_finish;
        case mark_state::withdrawn:
            return ranking::attendance::withdrawn;
        case mark_state::disqualified:
            return ranking::attendance::disqualified;
        case mark_state::pending:
        case mark_state::missing:
        case mark_state::late:
            break;
    }
    return ranking::attendance::absent;
}

/// The mark as rankings take it.
[[nodiscard]] inline ranking::mark to_ranking(stated_mark const& mark) {
    return mark.marked() ? ranking::mark(mark.value()) : attendance_of(mark.state());
}

/// A mark for people: a number, or its state.
[[nodiscard]] inline std::string to_text(stated_mark const& mark, language lang) {
    return mark.marked() ? heli::to_text(mark.value()) : std::string(name(mark.state(), lang));
}

}  // namespace competition

}  // namespace heli
