/// \file
/// Binds an immutable value: its fields are listed once, and text, comparison, hash, pickle, copy
/// and `to_dict` follow from them.
#pragma once

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace heli::python {

namespace py = pybind11;

/// Unknown is `None` in Python, where C++ has an empty text.
[[nodiscard]] inline std::optional<std::string> known(std::string_view text) {
    return text.empty() ? std::nullopt : std::optional<std::string>(text);
}
/// Unknown is `None` in Python, where C++ has a 0.
[[nodiscard]] inline std::optional<std::uint32_t> known(std::uint32_t number) {
    return number == 0 ? std::nullopt : std::optional<std::uint32_t>(number);
}

/// `a == b` where `b` is of the same type, else `NotImplemented`.
template <class T>
[[nodiscard]] py::object equal(T const& a, py::object const& b) {
    if (!py::isinstance<T>(b)) {
        return py::reinterpret_borrow<py::object>(Py_NotImplemented);
    }
    return py::bool_(a == b.cast<T const&>());
}

/// A class of Python for the values of `T`.
template <class T>
class value_class : public py::class_<T> {
public:
    /// \param home the public module that the class belongs to, which pickles name.
    value_class(py::module_& m, char const* name, char const* home, char const* doc)
        : py::class_<T>(m, name, py::is_final(), doc) {
        this->attr("__module__") = home;
    }

    /// A property that is also an argument of the constructor with the same name.
    /// \param get a member pointer or a function of the value.
    template <class Get>
    value_class& field(char const* name, Get get, char const* doc) {
        def_getter(name, get, doc);
        fields_.append(name);
        return *this;
    }

    /// A property that follows from the fields and is shown with them.
    template <class Get>
    value_class& detail(char const* name, Get get, char const* doc) {
        def_getter(name, get, doc);
        details_.append(name);
        return *this;
    }

    /// Adds what follows from the fields.
    void finish() {
        this->attr("__match_args__") = py::tuple(fields_);
        this->attr("_details") = py::tuple(details_);
        this->def("__eq__", &equal<T>, py::is_operator());
        auto const methods = py::module_::import("heli._value").attr("METHODS").cast<py::dict>();
        for (auto const& [name, method] : methods) {
            this->attr(name) = method;
        }
    }

private:
    template <class Get>
    void def_getter(char const* name, Get get, char const* doc) {
        using part = std::decay_t<std::invoke_result_t<Get, T const&>>;
        this->def_property_readonly(
            name, [get](T const& value) -> part { return std::invoke(get, value); }, doc);
    }

    py::list fields_;
    py::list details_;
};

/// Rows of values as `heli.Table`, which knows their kind even if there are none.
template <class T>
[[nodiscard]] py::object table_of(std::vector<T> const& rows) {
    return py::module_::import("heli._table").attr("Table")(py::cast(rows), py::type::of<T>());
}

}  // namespace heli::python
