/// \file
/// What standards of body measures judge: BMI, waist, ratios, body fat, lipids.
#pragma once

#include <heli/core/label.hpp>

#include <string_view>

namespace heli::evaluation {

/// What a standard judges, in the unit in which standards are written.
enum class body_quantity : unsigned char {
    bmi,                  ///< Weight by the square of the height, kg/m².
    waist,                ///< Waist, cm.
    waist_hip_ratio,      ///< Waist by hip.
    waist_height_ratio,   ///< Waist by height.
    body_fat,             ///< Body fat, % of the weight.
    visceral_fat_area,    ///< Visceral fat area, cm².
    total_cholesterol,    ///< Total cholesterol, mmol/L.
    ldl_cholesterol,      ///< LDL cholesterol, mmol/L.
    non_hdl_cholesterol,  ///< Total less HDL cholesterol, mmol/L.
    triglycerides,        ///< Triglycerides, mmol/L.
    hdl_cholesterol,      ///< HDL cholesterol, mmol/L.
};

/// The unit of a quantity, as people write it; empty for a ratio.
[[nodiscard]] constexpr std::string_view unit_of(body_quantity quantity) noexcept {
    switch (quantity) {
        case body_quantity::bmi:
            return "kg/m2";
        case body_quantity::waist:
            return "cm";
        case body_quantity::waist_hip_ratio:
        case body_quantity::waist_height_ratio:
            return "";
        case body_quantity::body_fat:
            return "%";
        case body_quantity::visceral_fat_area:
            return "cm2";
        default:
            return "mmol/L";
    }
}

}  // namespace heli::evaluation

namespace heli {

/// Tokens and names of `evaluation::body_quantity`.
template <>
struct labels_of<evaluation::body_quantity> {
    /// One row a member.
    static constexpr label<evaluation::body_quantity> rows[] = {
        {evaluation::body_quantity::bmi, "bmi", "体质指数", "BMI"},
        {evaluation::body_quantity::waist, "waist", "腰围", "waist"},
        {evaluation::body_quantity::waist_hip_ratio, "waist_hip_ratio", "腰臀比",
         "waist-hip ratio"},
        {evaluation::body_quantity::waist_height_ratio, "waist_height_ratio", "腰高比",
         "waist-height ratio"},
        {evaluation::body_quantity::body_fat, "body_fat", "体脂率", "body fat"},
        {evaluation::body_quantity::visceral_fat_area, "visceral_fat_area", "内脏脂肪面积",
         "visceral fat area"},
        {evaluation::body_quantity::total_cholesterol, "total_cholesterol", "总胆固醇",
         "total cholesterol"},
        {evaluation::body_quantity::ldl_cholesterol, "ldl_cholesterol", "低密度脂蛋白胆固醇",
         "LDL cholesterol"},
        {evaluation::body_quantity::non_hdl_cholesterol, "non_hdl_cholesterol",
         "非高密度脂蛋白胆固醇", "non-HDL cholesterol"},
        {evaluation::body_quantity::triglycerides, "triglycerides", "甘油三酯", "triglycerides"},
        {evaluation::body_quantity::hdl_cholesterol, "hdl_cholesterol", "高密度脂蛋白胆固醇",
         "HDL cholesterol"},
    };
};

}  // namespace heli
