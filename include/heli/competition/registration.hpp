/// \file
/// Where a registration stands after its events; an event that is not allowed moves nothing.
#pragma once

#include <heli/competition/registration_terms.hpp>
#include <heli/competition/unique_ids.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// An action that is open to a registration.
struct open_action {
    registration_action action;  ///< The action.
    std::optional<date> until;   ///< Its last day; absent if not stated.

    friend bool operator==(open_action const&, open_action const&) = default;
};

/// A registration after its events.
struct registration {
    person_id person;                         ///< Whose.
    registration_state state;                 ///< Where it stands.
    std::optional<date> since;                ///< The day of the last event that moved it.
    std::optional<person_id> replaced_by;     ///< Who took the place.
    std::vector<registration_event> applied;  ///< The events that moved it, in order.
    std::vector<finding> findings;            ///< The events that did not, and why.
    std::vector<open_action> next;            ///< What can happen to it next.

    friend bool operator==(registration const&, registration const&) = default;
};

namespace registration_detail {

inline void require_sound(registration_terms const& terms) {
    auto const& windows = terms.windows;
    for (auto w = windows.begin(); w != windows.end(); ++w) {
        auto const word = std::string(token(w->action));
        if (std::any_of(windows.begin(), w, [&](auto const& o) { return o.action == w->action; })) {
            throw conflict("registration: two windows for " + word);
        }
        if (w->from && w->until && *w->until < *w->from) {
            throw invalid_value("registration: the window for " + word + " ends " +
                                heli::to_text(*w->until) + " before it starts " +
                                heli::to_text(*w->from));
        }
    }
}

inline registration_window const* window_of(registration_terms const& terms,
                                            registration_action action) {
    auto const found = std::find_if(terms.windows.begin(), terms.windows.end(),
                                    [&](auto const& w) { return w.action == action; });
    return found == terms.windows.end() ? nullptr : &*found;
}

/// The events in the order of their days and numbers.
inline std::vector<registration_event> in_order(std::vector<registration_event> events) {
    std::sort(events.begin(), events.end(), [](auto const& a, auto const& b) {
        return std::pair(a.day, a.number) < std::pair(b.day, b.number);
    });
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events[i].day.is_special()) {
            throw invalid_value("registration: event " + std::to_string(events[i].number) +
                                " has no day");
        }
        for (std::size_t j = 0; j < i; ++j) {
            if (events[j].number == events[i].number) {
                throw conflict("registration: two events have the number " +
                               std::to_string(events[i].number));
            }
        }
    }
    return events;
}

inline bilingual not_from_here(registration_state state, registration_action action) {
    return {"状态“" + std::string(name(state, language::zh)) + "”下不能“" +
                std::string(name(action, language::zh)) + "”",
            "not possible: " + std::string(name(action, language::en)) + " when it is " +
                std::string(name(state, language::en))};
}

/// One registration on its way through its events.
class registration_fold {
public:
    registration_fold(person_id const& person, registration_terms const& terms)
        : terms_(&terms), now_{person, registration_state::open, {}, {}, {}, {}, {}} {}

    void apply(registration_event const& e) {
        auto const next = next_state(now_.state, e.action);
        if (!next) {
            wrong(e, "not_from_this_state", not_from_here(now_.state, e.action));
        } else if (in_time(e) && substitute_fits(e)) {
            now_.state = *next;
            now_.since = e.day;
            now_.replaced_by = e.by;
            now_.applied.push_back(e);
        }
    }
    [[nodiscard]] registration end() && {
        for (auto const& row : labels_of<registration_action>::rows) {
            if (next_state(now_.state, row.value)) {
                auto const* window = window_of(*terms_, row.value);
                now_.next.push_back({row.value, window ? window->until : std::nullopt});
            }
        }
        now_.findings = std::move(found_).all();
        return std::move(now_);
    }

private:
    static std::string field(registration_event const& e) {
        return "event " + std::to_string(e.number);
    }
    void wrong(registration_event const& e, char const* code, bilingual message) {
        found_.wrong(field(e), code, std::move(message), heli::to_text(e.day));
    }
    bool in_time(registration_event const& e) {
        auto const* window = window_of(*terms_, e.action);
        if (window == nullptr || !window->until) {
            found_.warn(field(e), "deadline_not_stated",
                        {"未写明截止日，不能判断是否逾期",
                         "no last day is stated: whether it is late cannot be told"},
                        std::string(token(e.action)));
        }
        if (window != nullptr && window->until && *window->until < e.day) {
            auto const last = heli::to_text(*window->until);
            wrong(
                e, "after_deadline",
                {"已过截止日 " + last + "，不生效", "after the last day, " + last + ": no effect"});
            return false;
        }
        if (window != nullptr && window->from && e.day < *window->from) {
            auto const first = heli::to_text(*window->from);
            wrong(e, "before_window",
                  {"早于开始日 " + first + "，不生效",
                   "before the first day, " + first + ": no effect"});
            return false;
        }
        return true;
    }
    /// Only a replacement names somebody, and somebody else.
    bool substitute_fits(registration_event const& e) {
        bool const replaces = e.action == registration_action::replace;
        if (replaces == e.by.has_value() && e.by != now_.person) {
            return true;
        }
        wrong(
            e, "bad_substitute",
            {"替换须写明由何人替换，且不是本人；其他操作不写",
             "a replacement names who takes the place, somebody else; other actions name nobody"});
        return false;
    }

    registration_terms const* terms_;
    registration now_;
    finding_list found_;
};

}  // namespace registration_detail

/// Folds the events of one registration, in the order of their days and numbers whatever the order
/// given. Events that its state does not allow, or that come too early or too late, move nothing
/// and are findings with the reason; where no last day is stated, a warning says so.
/// \param person whose. \param events what happened. \param terms when it may happen.
/// \throws conflict if two events have one number, or two windows one action.
/// \throws invalid_value if a day is no day, or a window ends before it starts.
[[nodiscard]] inline registration fold_registration(person_id const& person,
                                                    std::vector<registration_event> const& events,
                                                    registration_terms const& terms) {
    registration_detail::require_sound(terms);
    registration_detail::registration_fold fold(person, terms);
    for (auto const& e : registration_detail::in_order(events)) {
        fold.apply(e);
    }
    return std::move(fold).end();
}

}  // namespace heli::competition
