/// \file
/// The value of a body quantity as a fraction of whole numbers, compared without rounding.
#pragma once

#include <heli/core/error.hpp>
#include <heli/evaluation/body_quantity.hpp>
#include <heli/evaluation/measure.hpp>

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heli::evaluation {

/// A limit of a class in thousandths of the quantity's unit: 18.5 kg/m² is 18500.
using thousandths = std::int64_t;

/// The largest reading and limit that values are made of and compared with; products fit 64 bits.
inline constexpr std::int64_t most_reading = 1'000'000;

/// A value of a quantity in its unit: `numerator / denominator`, both positive or the first zero.
struct body_value {
    body_quantity quantity;    ///< What it is.
    std::int64_t numerator;    ///< Above the line.
    std::int64_t denominator;  ///< Below the line; positive.

    friend bool operator==(body_value const&, body_value const&) = default;
};

/// Compares a value with a limit by whole numbers: 82.14 kg at 185 cm is exactly 24.
/// \throws invalid_value if the limit is negative or above `most_reading`.
[[nodiscard]] inline std::strong_ordering compare(body_value const& value, thousandths limit) {
    if (limit < 0 || limit > most_reading) {
        throw invalid_value("limit of " + std::to_string(limit) + " thousandths: expected 0 to " +
                            std::to_string(most_reading));
    }
    return value.numerator * 1000 <=> limit * value.denominator;
}

/// The fields of a measure that a quantity is made of.
[[nodiscard]] inline std::vector<std::string_view> fields_of(body_quantity quantity) {
    switch (quantity) {
        case body_quantity::bmi:
            return {"weight_g", "height_mm"};
        case body_quantity::waist:
            return {"waist_mm"};
        case body_quantity::waist_hip_ratio:
            return {"waist_mm", "hip_mm"};
        case body_quantity::waist_height_ratio:
            return {"waist_mm", "height_mm"};
        case body_quantity::body_fat:
            return {"body_fat_permille"};
        case body_quantity::visceral_fat_area:
            return {"visceral_fat_mm2"};
        case body_quantity::total_cholesterol:
            return {"total_cholesterol_umol_l"};
        case body_quantity::ldl_cholesterol:
            return {"ldl_cholesterol_umol_l"};
        case body_quantity::non_hdl_cholesterol:
            return {"total_cholesterol_umol_l", "hdl_cholesterol_umol_l"};
        case body_quantity::triglycerides:
            return {"triglycerides_umol_l"};
        case body_quantity::hdl_cholesterol:
            break;
    }
    return {"hdl_cholesterol_umol_l"};
}

namespace value_detail {

inline std::int64_t sound(std::int32_t number, std::string_view what) {
    if (number <= 0 || number > most_reading) {
        throw invalid_value(std::string(what) + " of " + std::to_string(number) +
                            ": expected 1 to " + std::to_string(most_reading));
    }
    return number;
}

/// `scale * a / b`, if both were measured.
inline std::optional<body_value> quotient(body_quantity quantity, reading const& a,
                                          reading const& b, std::int64_t scale = 1) {
    if (!a || !b) {
        return std::nullopt;
    }
    auto const what = token(quantity);
    return body_value{quantity, sound(*a, what) * scale, sound(*b, what)};
}

/// A reading in `1 / units` of the quantity's unit.
inline std::optional<body_value> scaled(body_quantity quantity, reading const& a,
                                        std::int64_t units) {
    if (!a) {
        return std::nullopt;
    }
    return body_value{quantity, sound(*a, token(quantity)), units};
}

}  // namespace value_detail

/// The BMI of a weight and a height: g/mm² are thousand kg/m².
/// \throws invalid_value if a number is not positive, or the height is above 10 m.
[[nodiscard]] inline body_value bmi(std::int32_t weight_g, std::int32_t height_mm) {
    auto const weight = value_detail::sound(weight_g, "weight in grams");
    auto const height = value_detail::sound(height_mm, "height in millimetres");
    if (height > 10'000) {
        throw invalid_value("height of " + std::to_string(height) + " mm: expected at most 10000");
    }
    return {body_quantity::bmi, weight * 1000, height * height};
}

/// The value of a quantity by a measure; absent if a field that it needs (`fields_of`) was not
/// measured.
/// \throws invalid_value if a reading is not positive or above `most_reading`.
[[nodiscard]] inline std::optional<body_value> value_of(body_quantity quantity, measure const& m) {
    using value_detail::quotient;
    using value_detail::scaled;
    switch (quantity) {
        case body_quantity::bmi:
            return m.weight_g && m.height_mm ? std::optional(bmi(*m.weight_g, *m.height_mm))
                                             : std::nullopt;
        case body_quantity::waist:
            return scaled(quantity, m.waist_mm, 10);
        case body_quantity::waist_hip_ratio:
            return quotient(quantity, m.waist_mm, m.hip_mm);
        case body_quantity::waist_height_ratio:
            return quotient(quantity, m.waist_mm, m.height_mm);
        case body_quantity::body_fat:
            return scaled(quantity, m.body_fat_permille, 10);
        case body_quantity::visceral_fat_area:
            return scaled(quantity, m.visceral_fat_mm2, 100);
        case body_quantity::total_cholesterol:
            return scaled(quantity, m.total_cholesterol_umol_l, 1000);
        case body_quantity::ldl_cholesterol:
            return scaled(quantity, m.ldl_cholesterol_umol_l, 1000);
        case body_quantity::triglycerides:
            return scaled(quantity, m.triglycerides_umol_l, 1000);
        case body_quantity::hdl_cholesterol:
            return scaled(quantity, m.hdl_cholesterol_umol_l, 1000);
        case body_quantity::non_hdl_cholesterol:
            break;
    }
    if (!m.total_cholesterol_umol_l || !m.hdl_cholesterol_umol_l) {
        return std::nullopt;
    }
    return scaled(quantity, *m.total_cholesterol_umol_l - *m.hdl_cholesterol_umol_l, 1000);
}

}  // namespace heli::evaluation
