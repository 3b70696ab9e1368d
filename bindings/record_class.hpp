/// \file
/// Binds a struct of named parts: its members are listed once with a word about each, and the
/// constructor, the fields and the documentation of parameters follow from them.
#pragma once

#include "knowable_caster.hpp"
#include "programme_values.hpp"
#include "region_caster.hpp"
#include "value_class.hpp"
#include "whole_number_caster.hpp"

#include <heli/core/source.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <limits>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace heli::python {

/// A member of a struct.
template <class T, class Member>
struct record_part {
    char const* name;     ///< Its name in Python, as in C++.
    Member T::*member;    ///< Where it stands.
    char const* meaning;  ///< A sentence.
};

template <class T, class Member>
record_part(char const*, Member T::*, char const*) -> record_part<T, Member>;

/// How a member is given and shown: as it is.
template <class Member>
struct part_form {
    using argument = Member;
    static constexpr bool may_be_left_out = false;
    static Member in(argument given) { return given; }
    static Member out(Member const& value) { return value; }
};

/// A whole number, of whatever type Python has it.
template <std::integral Member>
requires(!std::same_as<Member, bool>) struct part_form<Member> {
    using argument = whole_number;
    static constexpr bool may_be_left_out = false;
    static Member in(whole_number given) {
        if (!std::in_range<Member>(given.value)) {
            throw invalid_value(std::to_string(given.value) + ": expected a number from " +
                                std::to_string(std::numeric_limits<Member>::min()) + " to " +
                                std::to_string(std::numeric_limits<Member>::max()));
        }
        return static_cast<Member>(given.value);
    }
    static Member out(Member value) { return value; }
};

/// What may be unknown, None in Python.
template <class Member>
struct part_form<std::optional<Member>> {
    using argument = std::optional<typename part_form<Member>::argument>;
    static constexpr bool may_be_left_out = true;
    static std::optional<Member> in(argument given) {
        return given ? std::optional<Member>(part_form<Member>::in(std::move(*given)))
                     : std::nullopt;
    }
    static std::optional<Member> out(std::optional<Member> const& value) { return value; }
};

/// A source without a word is None in Python.
template <>
struct part_form<source> {
    using argument = std::optional<source>;
    static constexpr bool may_be_left_out = true;
    static source in(argument given) { return std::move(given).value_or(source{}); }
    static argument out(source const& value) { return known_source(value); }
};

/// A region is stated in any way in which `heli.region` takes it.
template <>
struct part_form<region_code> {
    using argument = stated_region;
    static constexpr bool may_be_left_out = false;
    static region_code in(argument given) { return given.code; }
    static region_code out(region_code value) { return value; }
};

/// Several come out as a tuple, which like the value itself cannot change.
template <class Member>
struct part_form<std::vector<Member>> {
    using argument = std::vector<typename part_form<Member>::argument>;
    static constexpr bool may_be_left_out = true;
    static std::vector<Member> in(argument given) {
        std::vector<Member> members;
        for (auto& one : given) {
            members.push_back(part_form<Member>::in(std::move(one)));
        }
        return members;
    }
    static py::tuple out(std::vector<Member> const& values) {
        py::tuple rows(values.size());
        for (std::size_t i = 0; i < values.size(); ++i) {
            rows[i] = part_form<Member>::out(values[i]);
        }
        return rows;
    }
};

/// So many, neither more nor less.
template <class Member, std::size_t Count>
struct part_form<std::array<Member, Count>> {
    using argument = std::array<Member, Count>;
    static constexpr bool may_be_left_out = false;
    static std::array<Member, Count> in(argument given) { return given; }
    static py::tuple out(std::array<Member, Count> const& values) {
        return py::tuple(py::cast(values));
    }
};

namespace record_class_detail {

/// The argument of a part; those that may be left out, and all behind them, only by name.
template <bool ByName, class T, class Member>
auto argument_of(record_part<T, Member> const& part) {
    using form = part_form<Member>;
    if constexpr (!form::may_be_left_out) {
        return std::make_tuple(py::arg(part.name));
    } else {
        // None or an empty tuple, as the text of a value leaves out either.
        auto const absent = py::cast(typename form::argument{});
        auto const nothing = absent.is_none() ? py::object(py::none()) : py::tuple();
        if constexpr (ByName) {
            return std::make_tuple(py::arg(part.name) = nothing);
        } else {
            return std::make_tuple(py::kw_only(), py::arg(part.name) = nothing);
        }
    }
}

template <bool ByName>
std::tuple<> arguments_of() {
    return {};
}

template <bool ByName, class T, class Member, class... Members>
auto arguments_of(record_part<T, Member> const& part, record_part<T, Members> const&... others) {
    constexpr bool from_here = ByName || part_form<Member>::may_be_left_out;
    return std::tuple_cat(argument_of<ByName>(part), arguments_of<from_here>(others...));
}

}  // namespace record_class_detail

/// A class of Python for a struct that is nothing but its members. What is to be added comes
/// before `finish()`.
/// \param meaning the docstring up to the parameters. \param parts every member in its order.
template <class T, class... Members>
[[nodiscard]] value_class<T> record_class(py::module_& m, char const* name, char const* home,
                                          std::string_view meaning,
                                          record_part<T, Members> const&... parts) {
    auto text = dedented(meaning) + "\n\nParameters\n----------";
    ((text += std::string("\n") + parts.name + "\n    " + parts.meaning), ...);
    value_class<T> type(m, name, home, text.c_str());
    std::apply(
        [&](auto const&... arguments) {
            type.def(py::init([](typename part_form<Members>::argument... given) {
                         return T{part_form<Members>::in(std::move(given))...};
                     }),
                     arguments...);
        },
        record_class_detail::arguments_of<false>(parts...));
    (type.field(
         parts.name,
         [at = parts.member](T const& value) { return part_form<Members>::out(value.*at); },
         parts.meaning),
     ...);
    return type;
}

}  // namespace heli::python
