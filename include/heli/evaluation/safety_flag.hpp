/// \file
/// What a measure of a person warns of: too fast a loss, too low a weight, a loss beyond the cap.
#pragma once

#include <heli/core/label.hpp>
#include <heli/core/rational_text.hpp>
#include <heli/core/source.hpp>
#include <heli/evaluation/body_value.hpp>
#include <heli/evaluation/course.hpp>

#include <optional>
#include <string>
#include <vector>

namespace heli::evaluation {

/// What is flagged. A flag removes nobody and is never rewarded.
enum class safety_kind : unsigned char {
    rapid_loss,            ///< More lost in a time than is safe.
    underweight_at_entry,  ///< BMI below the least at the baseline.
    underweight_later,     ///< The same at a later measure.
    loss_beyond_cap,       ///< More lost in all than the effect score rewards.
};

/// A pace of loss that is flagged when it is exceeded.
struct loss_pace {
    std::int32_t most_g_per_week;  ///< Grams a week; just as many are not flagged.
    std::int32_t least_days;       ///< Days that two weights must be apart to be compared.

    friend bool operator==(loss_pace const&, loss_pace const&) = default;
};

/// What is flagged. What is absent is not looked at, and the answer says so.
struct safety_terms {
    std::optional<loss_pace> pace = {};              ///< Too fast a loss.
    std::optional<thousandths> least_bmi = {};       ///< BMI below which is flagged, 18.5 is 18500.
    std::optional<rational> most_loss_percent = {};  ///< Loss above which is flagged.
    heli::source source = {};                        ///< Where that is written.

    friend bool operator==(safety_terms const&, safety_terms const&) = default;
};

/// A flag with its evidence: health data, never part of a standing or a prize list. What crosses
/// to prizes is that the person has a flag.
struct safety_flag {
    person_id person;                   ///< Code of the person.
    safety_kind kind;                   ///< What is flagged.
    std::optional<dated_reading> from;  ///< The weight in grams compared with; absent for a BMI.
    dated_reading to;                   ///< The weight in grams that is flagged.
    reading height_mm;                  ///< The height used for a BMI.
    rational value;                     ///< Grams a week, kg/m² or percent.
    rational limit;                     ///< What it was compared with.
    heli::source source;                ///< Where the limit is written.

    friend bool operator==(safety_flag const&, safety_flag const&) = default;
};

/// Something that could not be looked at, or was not asked for.
struct not_looked_at {
    safety_kind kind;  ///< What.
    bilingual reason;  ///< Why.

    friend bool operator==(not_looked_at const&, not_looked_at const&) = default;
};

/// What was found of a person. No flag means safe only for what is not in `unknown`.
struct safety_answer {
    person_id person;                    ///< Code of the person.
    std::vector<safety_flag> flags;      ///< By kind, then by day.
    std::vector<not_looked_at> unknown;  ///< What is not known.

    friend bool operator==(safety_answer const&, safety_answer const&) = default;
};

}  // namespace heli::evaluation

namespace heli {

/// Tokens and names of `evaluation::safety_kind`.
template <>
struct labels_of<evaluation::safety_kind> {
    /// One row a member.
    static constexpr label<evaluation::safety_kind> rows[] = {
        {evaluation::safety_kind::rapid_loss, "rapid_loss", "减重过快", "rapid loss"},
        {evaluation::safety_kind::underweight_at_entry, "underweight_at_entry", "入组时体重过低",
         "underweight at entry"},
        {evaluation::safety_kind::underweight_later, "underweight_later", "期间体重过低",
         "underweight later"},
        {evaluation::safety_kind::loss_beyond_cap, "loss_beyond_cap", "减重超过效果上限",
         "loss beyond the effect cap"},
    };
};

}  // namespace heli
