/// \file
/// Enumerations with tokens <-> Python. Out go members of an `enum.StrEnum`; in come members or
/// their tokens, wherever an enumeration is an argument.
#pragma once

#include <heli/core/error.hpp>
#include <heli/core/label.hpp>

#include <pybind11/gil_safe_call_once.h>
#include <pybind11/pybind11.h>

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <type_traits>

namespace heli::python {

/// An enumeration that has tokens.
template <class Enum>
concept Tokens = std::is_enum_v<Enum> && requires {
    labels_of<Enum>::rows;
};

/// The Python members of an enumeration, in the order of its labels; filled by `bind_tokens`.
template <Tokens Enum>
inline pybind11::gil_safe_call_once_and_store<pybind11::tuple> token_members;

/// The text of a `str`.
/// \throws invalid_value if it has no UTF-8 form.
[[nodiscard]] inline std::string_view text_of(pybind11::handle string) {
    Py_ssize_t size = 0;
    char const* const characters = PyUnicode_AsUTF8AndSize(string.ptr(), &size);
    if (characters == nullptr) {
        PyErr_Clear();
        throw invalid_value("text with a lone surrogate: expected text that has a UTF-8 form");
    }
    return {characters, static_cast<std::size_t>(size)};
}

/// The name of a member in Python: its token, after the enumeration's name where the token alone
/// is no name (`Area.area_01`).
[[nodiscard]] inline std::string member_name(std::string_view type, std::string_view token) {
    auto name = std::string(token);
    if (token.front() >= '0' && token.front() <= '9') {
        name = std::string(type) + "_" + name;
        for (auto& c : name) {
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    return name;
}

/// Makes the Python class of an enumeration.
/// \param home the public module that it belongs to. \param doc what it means.
template <Tokens Enum>
void bind_tokens(pybind11::module_& m, char const* name, char const* home, char const* doc) {
    namespace py = pybind11;
    auto const& members = token_members<Enum>
                              .call_once_and_store_result([&] {
                                  py::list rows;
                                  for (auto const& row : labels_of<Enum>::rows) {
                                      auto const token = py::str(row.token);
                                      auto const member = py::str(member_name(name, row.token));
                                      rows.append(py::make_tuple(
 member, py::make_tuple(token, py::str(row.zh),
                                                                py::str(row.en))));
                                  }
                                  auto const base =
                                      py::module_::import("heli._token").attr("Token");
                                  auto const type = base(name, rows, py::arg("module") = home);
                                  type.attr("__doc__") = doc;
                                  return py::tuple(type);
                              })
                              .get_stored();
    m.attr(name) = py::type::of(members[0]);
}

/// The member with a token.
/// \throws invalid_value if no member has it.
template <Tokens Enum>
[[nodiscard]] Enum member_of(pybind11::handle string) {
    auto const text = text_of(string);
    if (auto const* row = find_token<Enum>(text)) {
        return row->value;
    }
    std::string message = "\"" + std::string(text) + "\": expected one of";
    for (auto const& row : labels_of<Enum>::rows) {
        message += " " + std::string(row.token);
    }
    throw invalid_value(message);
}

}  // namespace heli::python

namespace pybind11::detail {

template <class Enum>
struct type_caster_enum_type_enabled<Enum, std::enable_if_t<heli::python::Tokens<Enum>>>
    : std::false_type {};

/// A token in, a member out. A member of another enumeration is refused, even with the same token.
template <class Enum>
class type_caster<Enum, std::enable_if_t<heli::python::Tokens<Enum>>> {
public:
    PYBIND11_TYPE_CASTER(Enum, const_name("str"));

    bool load(handle src, bool) {
        if (!PyUnicode_Check(src.ptr())) {
            return false;
        }
        auto const members = heli::python::token_members<Enum>.get_stored();
        bool const own = type::handle_of(src).is(type::handle_of(members[0]));
        if (!own && !PyUnicode_CheckExact(src.ptr()) &&
            isinstance(src, module_::import("heli._token").attr("Token"))) {
            return false;
        }
        value = heli::python::member_of<Enum>(src);
        return true;
    }
    static handle cast(Enum member, return_value_policy, handle) {
        auto const& label = heli::label_of(member);
        auto const at = static_cast<std::size_t>(&label - std::begin(heli::labels_of<Enum>::rows));
        auto const members = heli::python::token_members<Enum>.get_stored();
        return object(members[at]).release();
    }
};

}  // namespace pybind11::detail
