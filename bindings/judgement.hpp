/// \file
/// Yes or no about a day, and how certain that is.
#pragma once

#include <heli/calendar/answer.hpp>
#include <heli/core/date.hpp>

#include <optional>
#include <string>

namespace heli::python {

/// The answer to a yes-or-no question about one day. In Python it is a condition only where it is
/// certain, so that a guess cannot be taken for a fact by `if calendar.is_working(day)`.
struct judgement {
    bool value;                     ///< The answer; where provisional, by the statutory days only.
    calendar::certainty certainty;  ///< Whether a notice settles it.
    std::optional<date> day;        ///< The day asked about; absent for a row of a column.

    /// The answer if a notice settles it.
    /// \throws not_found if it is provisional.
    [[nodiscard]] bool settled() const {
        if (certainty == calendar::certainty::provisional) {
            throw not_found("no published notice arranges " +
                            (day ? heli::to_text(*day) : std::string("the day")) +
                            ": the answer is provisional; read .value and .certainty");
        }
        return value;
    }
    friend bool operator==(judgement const&, judgement const&) = default;
};

}  // namespace heli::python
