/// \file
/// Small conversions that the bindings of programmes share.
#pragma once

#include "bindings.hpp"

#include <heli/core/source.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace heli::python {

/// The number of an optional whole number.
[[nodiscard]] inline std::optional<std::int64_t> number_of(std::optional<whole_number> n) {
    return n ? std::optional(n->value) : std::nullopt;
}

/// A tuple of values, which like the values themselves cannot change.
template <class T>
[[nodiscard]] py::tuple tuple_of(std::vector<T> const& values) {
    return py::tuple(py::cast(values));
}

/// None in Python, where C++ has a source without a word.
[[nodiscard]] inline std::optional<source> known_source(source const& from) {
    bool const empty = from.title.empty() && from.article.empty() && from.address.empty();
    return empty ? std::nullopt : std::optional(from);
}

/// None in Python, where C++ has empty texts.
[[nodiscard]] inline std::optional<bilingual> known_text(bilingual const& text) {
    return text == bilingual{} ? std::nullopt : std::optional(text);
}

}  // namespace heli::python
