/// \file
/// A component of an event's marks: what it is worth, and out of how many marks.
#pragma once

#include <heli/competition/contest_ids.hpp>
#include <heli/core/bilingual.hpp>
#include <heli/core/id.hpp>
#include <heli/core/label.hpp>
#include <heli/core/rational.hpp>

#include <optional>

namespace heli::competition {

/// A component, or aspect, of the marks of an event.
using component_id = id<struct component_tag>;

/// How a component is marked.
enum class component_kind : unsigned char {
    measurement,  ///< Measured or counted: everybody finds the same.
    judgement,    ///< Judged: judges may differ.
};

/// Which part of an examination a component belongs to, for rules on the share of a part.
enum class component_part : unsigned char {
    theory,    ///< Theory.
    practice,  ///< Practical work.
    other,     ///< Neither.
};

/// A component of the marks of an event. A mark of `max_mark` earns the whole `weight`, and other
/// marks in proportion: with weight 30 out of 100, a mark of 90.8 earns 27.24.
struct mark_component {
    component_id id;                     ///< Its code.
    contest_event_id event;              ///< The event.
    bilingual name;                      ///< What people call it.
    component_kind kind;                 ///< How it is marked.
    std::optional<component_part> part;  ///< Its part; absent if the rules do not say.
    rational weight;                     ///< What a full mark earns, in the unit of the whole.
    rational max_mark;                   ///< The highest mark.

    friend bool operator==(mark_component const&, mark_component const&) = default;
};

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::component_kind`.
template <>
struct labels_of<competition::component_kind> {
    /// One row a member.
    static constexpr label<competition::component_kind> rows[] = {
        {competition::component_kind::measurement, "measurement", "测量分", "measurement"},
        {competition::component_kind::judgement, "judgement", "评判分", "judgement"},
    };
};

/// Tokens and names of `competition::component_part`.
template <>
struct labels_of<competition::component_part> {
    /// One row a member.
    static constexpr label<competition::component_part> rows[] = {
        {competition::component_part::theory, "theory", "理论", "theory"},
        {competition::component_part::practice, "practice", "实操", "practice"},
        {competition::component_part::other, "other", "其他", "other"},
    };
};

}  // namespace heli
