/// \file
/// A body shape index (ABSI): the waist, freed of what weight and height explain.
#pragma once

#include <heli/evaluation/body_value.hpp>
#include <heli/evaluation/measure.hpp>

#include <cmath>
#include <optional>

namespace heli::evaluation {

/// ABSI of a measure: waist / (BMI^(2/3) height^(1/2)), in m^(11/6) kg^(-2/3); absent if weight,
/// height or waist was not measured. It describes; no class is decided by it.
/// \throws invalid_value if a reading is not positive or absurdly large.
[[nodiscard]] inline std::optional<double> body_shape_index(measure const& m) {
    auto const index = value_of(body_quantity::bmi, m);
    auto const waist = value_of(body_quantity::waist, m);
    if (!index || !waist) {
        return std::nullopt;
    }
    double const root =
        std::cbrt(static_cast<double>(index->numerator) / static_cast<double>(index->denominator));
    return *m.waist_mm / 1000.0 / (root * root * std::sqrt(*m.height_mm / 1000.0));
}

}  // namespace heli::evaluation
