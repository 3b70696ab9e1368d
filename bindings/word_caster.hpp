/// \file
/// Identifiers and region codes <-> `str`.
#pragma once

#include "token_caster.hpp"

#include <heli/core/id.hpp>
#include <heli/core/region.hpp>

#include <pybind11/pybind11.h>

#include <charconv>
#include <string>

namespace heli::python {

/// The region of a code as text.
/// \throws invalid_value if the text is neither `CN` nor six digits.
[[nodiscard]] inline region_code region_code_of(std::string_view text) {
    if (text == "CN") {
        return {};
    }
    std::uint32_t number = 0;
    auto const [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc() || end != text.data() + text.size() || text.size() != 6) {
        throw invalid_value("region code \"" + std::string(text) + "\": expected CN or six digits");
    }
    return region_code(number);
}

}  // namespace heli::python

namespace pybind11::detail {

/// An identifier is a `str` in Python; a text that cannot be one is `heli.InvalidValue`.
template <class Tag>
class type_caster<heli::id<Tag>> {
public:
    static constexpr auto name = const_name("str");
    template <class T>
    using cast_op_type = heli::id<Tag>;
    operator heli::id<Tag>() const { return heli::id<Tag>(text_); }

    bool load(handle src, bool) {
        if (!PyUnicode_Check(src.ptr())) {
            return false;
        }
        text_ = heli::python::text_of(src);
        return true;
    }
    static handle cast(heli::id<Tag> const& id, return_value_policy, handle) {
        return str(id.view()).release();
    }

private:
    std::string text_;
};

/// A region code is a `str` in Python: six digits, or `CN`. A region stands for its code.
template <>
class type_caster<heli::region_code> {
public:
    PYBIND11_TYPE_CASTER(heli::region_code, const_name("str"));

    bool load(handle src, bool) {
        if (isinstance<heli::region>(src)) {
            value = src.cast<heli::region const&>().code;
            return true;
        }
        if (!PyUnicode_Check(src.ptr())) {
            return false;
        }
        value = heli::python::region_code_of(heli::python::text_of(src));
        return true;
    }
    static handle cast(heli::region_code code, return_value_policy, handle) {
        return str(heli::to_text(code)).release();
    }
};

}  // namespace pybind11::detail
