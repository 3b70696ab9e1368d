/// \file
/// C++ exceptions -> `heli.Error` and its kinds. Nothing arrives in Python as a bare RuntimeError.
#pragma once

#include <heli/core/error.hpp>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <cstring>
#include <exception>
#include <new>
#include <stdexcept>

namespace heli::python {

/// The text of an exception; bytes that are no UTF-8 are replaced.
[[nodiscard]] inline pybind11::object message_of(char const* what) {
    return pybind11::reinterpret_steal<pybind11::object>(
        PyUnicode_DecodeUTF8(what, static_cast<Py_ssize_t>(std::strlen(what)), "replace"));
}

/// Sets the Python exception `heli.<name>`.
template <class... Arguments>
void raise(char const* name, char const* what, Arguments&&... arguments) {
    auto const kind = pybind11::module_::import("heli._errors").attr(name);
    auto const error = kind(message_of(what), std::forward<Arguments>(arguments)...);
    PyErr_SetObject(kind.ptr(), error.ptr());
}

/// Translates exceptions of heli, of Boost.DateTime (`bad_year` is a `std::out_of_range`) and of
/// the standard library. Those that pybind11 or Python itself raise pass on.
inline void translate(std::exception_ptr thrown) {
    try {
        std::rethrow_exception(thrown);
    } catch (parse_error const& e) {
        raise("ParseError", e.what(), pybind11::cast(e.findings()));
    } catch (invalid_value const& e) {
        raise("InvalidValue", e.what());
    } catch (not_found const& e) {
        raise("NotFound", e.what());
    } catch (conflict const& e) {
        raise("Conflict", e.what());
    } catch (pybind11::cast_error const& e) {
        PyErr_SetObject(PyExc_TypeError, message_of(e.what()).ptr());
    } catch (pybind11::builtin_exception const&) {
        throw;
    } catch (pybind11::error_already_set const&) {
        throw;
    } catch (std::bad_alloc const&) {
        throw;
    } catch (std::logic_error const& e) {
        raise("InvalidValue", e.what());
    } catch (std::exception const& e) {
        raise("Error", e.what());
    }
}

}  // namespace heli::python
