/// \file
/// Fields of a measure by their names.
#pragma once

#include <heli/core/error.hpp>
#include <heli/evaluation/measure_field.hpp>

#include <string>
#include <string_view>

namespace heli::python {

/// The field of a measure with a name.
/// \throws not_found if there is none.
[[nodiscard]] inline evaluation::reading evaluation::measure::*field_named(std::string_view name) {
    for (auto const& field : evaluation::measure_fields) {
        if (field.name == name) {
            return field.value;
        }
    }
    throw not_found("a measure has no field \"" + std::string(name) + "\"");
}

}  // namespace heli::python
