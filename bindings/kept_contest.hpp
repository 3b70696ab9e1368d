/// \file
/// A scored contest for Python, and the parts of its answers: points, times, lists that may be
/// unknown.
#pragma once

#include "contest_bindings.hpp"
#include "record_class.hpp"

#include <heli/scoring/scored_contest.hpp>

#include <chrono>
#include <optional>
#include <utility>
#include <vector>

namespace heli::python {

/// What answers about a scored log are asked of. Its log is that of an object of Python, which
/// lives at least as long.
struct kept_contest {
    scoring::scored_contest contest;  ///< The log, its rules and its people, scored.
    scoring::entry_ids ids;           ///< What was known of the ids of its entries.
};

/// Points of a contest: a plain number in Python, where every column of them is one, too.
struct plain_points;
/// The same, or None.
struct plain_points_or_none;

/// A member that is points.
template <class T>
struct record_part<T, plain_points> {
    char const* name;     ///< Its name in Python, as in C++.
    points T::*member;    ///< Where it stands.
    char const* meaning;  ///< A sentence.
};

/// A member that is points or absent.
template <class T>
struct record_part<T, plain_points_or_none> {
    char const* name;                  ///< Its name in Python, as in C++.
    std::optional<points> T::*member;  ///< Where it stands.
    char const* meaning;               ///< A sentence.
};

/// Points as a part of a record.
template <class T>
[[nodiscard]] record_part<T, plain_points> points_part(char const* name, points T::*member,
                                                       char const* meaning) {
    return {name, member, meaning};
}
template <class T>
[[nodiscard]] record_part<T, plain_points_or_none> points_part(char const* name,
                                                               std::optional<points> T::*member,
                                                               char const* meaning) {
    return {name, member, meaning};
}

/// A number in and out.
template <>
struct part_form<plain_points> {
    using argument = whole_number;
    static constexpr bool may_be_left_out = false;
    static points in(whole_number given) { return points(given.value); }
    static std::int64_t out(points value) { return value.count(); }
};

/// A number or None in and out.
template <>
struct part_form<plain_points_or_none> {
    using argument = std::optional<whole_number>;
    static constexpr bool may_be_left_out = true;
    static std::optional<points> in(argument given) {
        return given ? std::optional(points(given->value)) : std::nullopt;
    }
    static std::optional<std::int64_t> out(std::optional<points> const& value) {
        return value ? std::optional(value->count()) : std::nullopt;
    }
};

/// A time as a number of seconds.
template <>
struct part_form<std::chrono::seconds> {
    using argument = whole_number;
    static constexpr bool may_be_left_out = false;
    static std::chrono::seconds in(whole_number given) { return std::chrono::seconds(given.value); }
    static std::int64_t out(std::chrono::seconds value) { return value.count(); }
};

/// Several, as a tuple, or why they are not known.
template <class Member>
struct part_form<knowable<std::vector<Member>>> {
    using argument = knowable<std::vector<Member>>;
    static constexpr bool may_be_left_out = false;
    static argument in(argument given) { return given; }
    static py::object out(argument const& value) {
        return value.known() ? py::object(part_form<std::vector<Member>>::out(value.value()))
                             : py::cast(unknown{value.reason()});
    }
};

}  // namespace heli::python
