/// \file
/// The fields of a measure as data: name, unit, and what can be a reading of it at all.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/evaluation/measure.hpp>

#include <cstdint>
#include <string_view>

namespace heli::evaluation {

/// A field of a measure and the readings that its unit allows. The limits are wide: they are to
/// find another unit (kilograms, centimetres), not an unusual person; they are heli's own choice.
struct measure_field {
    std::string_view name;    ///< Name of the field, as columns have it.
    reading measure::*value;  ///< Where it stands.
    std::int32_t least;       ///< The smallest plausible reading.
    std::int32_t most;        ///< The largest plausible reading.
    bilingual_view words;     ///< What it is, with its unit.

    /// Whether a reading can be one of this unit.
    [[nodiscard]] constexpr bool plausible(std::int32_t number) const noexcept {
        return number >= least && number <= most;
    }
};

/// Every field with a reading, in the order of `measure`.
inline constexpr measure_field measure_fields[] = {
    {"weight_g", &measure::weight_g, 20'000, 400'000, {"体重（克）", "weight in grams"}},
    {"height_mm", &measure::height_mm, 1'000, 2'500, {"身高（毫米）", "height in millimetres"}},
    {"waist_mm", &measure::waist_mm, 400, 2'500, {"腰围（毫米）", "waist in millimetres"}},
    {"hip_mm", &measure::hip_mm, 400, 2'500, {"臀围（毫米）", "hip in millimetres"}},
    {"systolic_mmhg",
     &measure::systolic_mmhg,
     50,
     300,
     {"收缩压（毫米汞柱）", "systolic pressure in mmHg"}},
    {"diastolic_mmhg",
     &measure::diastolic_mmhg,
     20,
     200,
     {"舒张压（毫米汞柱）", "diastolic pressure in mmHg"}},
    {"body_fat_permille",
     &measure::body_fat_permille,
     20,
     750,
     {"体脂率（千分之）", "body fat in thousandths"}},
    {"visceral_fat_mm2",
     &measure::visceral_fat_mm2,
     500,
     60'000,
     {"内脏脂肪面积（平方毫米）", "visceral fat area in square millimetres"}},
    {"total_cholesterol_umol_l",
     &measure::total_cholesterol_umol_l,
     500,
     40'000,
     {"总胆固醇（微摩尔/升）", "total cholesterol in micromoles per litre"}},
    {"ldl_cholesterol_umol_l",
     &measure::ldl_cholesterol_umol_l,
     100,
     35'000,
     {"低密度脂蛋白胆固醇（微摩尔/升）", "LDL cholesterol in micromoles per litre"}},
    {"hdl_cholesterol_umol_l",
     &measure::hdl_cholesterol_umol_l,
     100,
     10'000,
     {"高密度脂蛋白胆固醇（微摩尔/升）", "HDL cholesterol in micromoles per litre"}},
    {"triglycerides_umol_l",
     &measure::triglycerides_umol_l,
     100,
     120'000,
     {"甘油三酯（微摩尔/升）", "triglycerides in micromoles per litre"}},
};

}  // namespace heli::evaluation
