/// \file
/// What was measured of a person on a day: whole numbers of stated units, never names.
#pragma once

#include <heli/core/date.hpp>
#include <heli/core/id.hpp>
#include <heli/core/label.hpp>

#include <cstdint>
#include <optional>

namespace heli::evaluation {

/// When in a contest something was measured.
enum class occasion : unsigned char {
    pre_test,   ///< The check-up before.
    weekly,     ///< The weekly weighing.
    post_test,  ///< The check-up after.
};

/// A whole number of some unit, if it was measured.
using reading = std::optional<std::int32_t>;

/// What was measured of a person on one occasion. What was not measured is absent. This is health
/// data: it never stands in a standing, a prize list or a file that is shared.
struct measure {
    person_id person;                       ///< Code of the person.
    heli::date date;                        ///< Day of the measurement.
    evaluation::occasion occasion;          ///< When in the contest.
    reading weight_g = {};                  ///< Weight in grams.
    reading height_mm = {};                 ///< Height in millimetres.
    reading waist_mm = {};                  ///< Waist in millimetres.
    reading hip_mm = {};                    ///< Hip in millimetres.
    reading systolic_mmhg = {};             ///< Systolic blood pressure, mmHg.
    reading diastolic_mmhg = {};            ///< Diastolic blood pressure, mmHg.
    reading body_fat_permille = {};         ///< Body fat in thousandths of the weight.
    reading visceral_fat_mm2 = {};          ///< Visceral fat area in square millimetres.
    reading total_cholesterol_umol_l = {};  ///< Total cholesterol, micromoles per litre.
    reading ldl_cholesterol_umol_l = {};    ///< LDL cholesterol, micromoles per litre.
    reading hdl_cholesterol_umol_l = {};    ///< HDL cholesterol, micromoles per litre.
    reading triglycerides_umol_l = {};      ///< Triglycerides, micromoles per litre.

    friend bool operator==(measure const&, measure const&) = default;
};

}  // namespace heli::evaluation

namespace heli {

/// Tokens and names of `evaluation::occasion`.
template <>
struct labels_of<evaluation::occasion> {
    /// One row a member.
    static constexpr label<evaluation::occasion> rows[] = {
        {evaluation::occasion::pre_test, "pre_test", "前测", "pre-test"},
        {evaluation::occasion::weekly, "weekly", "每周称重", "weekly"},
        {evaluation::occasion::post_test, "post_test", "后测", "post-test"},
    };
};

}  // namespace heli
