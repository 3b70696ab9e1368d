/// \file
/// Looks at the measures of a person for what the safety terms name.
#pragma once

#include <heli/core/error.hpp>
#include <heli/evaluation/loss.hpp>
#include <heli/evaluation/measure_table.hpp>
#include <heli/evaluation/safety_flag.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace heli::evaluation {

namespace safety_detail {

/// Two weights and the grams lost in the days between.
struct stretch {
    dated_reading from;
    dated_reading to;
    std::int64_t lost_g;
    std::int64_t days;
};

inline std::vector<dated_reading> weights_of(std::span<measure const> of_person) {
    std::vector<dated_reading> weights;
    for (auto const& m : of_person) {
        if (m.weight_g) {
            weights.push_back({*m.weight_g, m.date, m.occasion});
        }
    }
    return weights;
}

/// The fastest loss between two weights that are far enough apart; of equal ones the earliest.
inline std::optional<stretch> fastest(std::vector<dated_reading> const& weights,
                                      std::int32_t least_days) {
    std::optional<stretch> found;
    for (std::size_t a = 0; a < weights.size(); ++a) {
        for (std::size_t b = a + 1; b < weights.size(); ++b) {
            auto const& from = weights[a];
            auto const& to = weights[b];
            auto const days = std::int64_t{to_day_number(to.date)} - to_day_number(from.date);
            auto const lost = std::int64_t{from.value} - to.value;
            if (days >= least_days && (!found || lost * found->days > found->lost_g * days)) {
                found = stretch{from, to, lost, days};
            }
        }
    }
    return found;
}

/// Adds to the answer of one person.
class look {
public:
    look(safety_terms const& terms, std::span<measure const> of_person, safety_answer& answer)
        : terms_(terms), of_person_(of_person), answer_(answer) {}

    void at_pace() {
        if (!terms_.pace) {
            unknown(safety_kind::rapid_loss, not_stated());
            return;
        }
        auto const found = fastest(weights_of(of_person_), terms_.pace->least_days);
        if (!found) {
            unknown(safety_kind::rapid_loss,
                    {"没有两次相隔足够日数的体重", "no two weights that are enough days apart"});
        } else if (found->lost_g * 7 > terms_.pace->most_g_per_week * found->days) {
            add({answer_.person,
                 safety_kind::rapid_loss,
                 found->from,
                 found->to,
                 {},
                 rational(big_integer(found->lost_g * 7), big_integer(found->days)),
                 terms_.pace->most_g_per_week,
                 terms_.source});
        }
    }
    void at_bmi(course const& weight) {
        if (!terms_.least_bmi || !weight.baseline) {
            auto const why = terms_.least_bmi ? no_baseline() : not_stated();
            unknown(safety_kind::underweight_at_entry, why);
        } else {
            at_bmi(*weight.baseline, safety_kind::underweight_at_entry);
        }
        if (!terms_.least_bmi) {
            unknown(safety_kind::underweight_later, not_stated());
            return;
        }
        bool seen = false;
        for (auto const& later : weights_of(of_person_)) {
            if (later != weight.baseline) {
                at_bmi(later, safety_kind::underweight_later);
                seen = true;
            }
        }
        if (!seen) {
            unknown(safety_kind::underweight_later, nothing_later());
        }
    }
    void at_loss(course const& weight) {
        if (!terms_.most_loss_percent || !weight.baseline) {
            unknown(safety_kind::loss_beyond_cap,
                    terms_.most_loss_percent ? no_baseline() : not_stated());
            return;
        }
        auto const& from = *weight.baseline;
        auto const& to = *weight.last;
        if (to == from) {
            unknown(safety_kind::loss_beyond_cap, nothing_later());
            return;
        }
        auto const lost = loss_percent({from.value, to.value});
        if (lost > *terms_.most_loss_percent) {
            add({answer_.person,
                 safety_kind::loss_beyond_cap,
                 from,
                 to,
                 {},
                 lost,
                 *terms_.most_loss_percent,
                 terms_.source});
        }
    }

private:
    static bilingual not_stated() { return {"规则未写明界限", "the terms state no limit"}; }
    static bilingual no_baseline() { return {"没有起始体重", "there is no weight to begin with"}; }
    static bilingual nothing_later() { return {"此后没有体重", "no weight was taken later"}; }
    void at_bmi(dated_reading const& weight, safety_kind kind) {
        auto const height = height_on(of_person_, weight.date);
        if (!height) {
            unknown(kind, {"没有身高", "the height was not measured"});
            return;
        }
        auto const value = bmi(weight.value, *height);
        if (compare(value, *terms_.least_bmi) < 0) {
            add({answer_.person,
                 kind,
                 {},
                 weight,
                 height,
                 rational(big_integer(value.numerator), big_integer(value.denominator)),
                 rational(big_integer(*terms_.least_bmi), big_integer(1000)),
                 terms_.source});
        }
    }
    void add(safety_flag flag) { answer_.flags.push_back(std::move(flag)); }
    void unknown(safety_kind kind, bilingual why) {
        if (answer_.unknown.empty() || answer_.unknown.back().kind != kind) {
            answer_.unknown.push_back({kind, std::move(why)});
        }
    }

    safety_terms const& terms_;
    std::span<measure const> of_person_;
    safety_answer& answer_;
};

inline void require_sound(safety_terms const& terms) {
    if (terms.pace && (terms.pace->most_g_per_week < 0 || terms.pace->least_days < 1)) {
        throw invalid_value("pace of loss: expected 0 g or more a week and 1 day or more");
    }
    if (terms.most_loss_percent && terms.most_loss_percent->sign() < 0) {
        throw invalid_value("most_loss_percent: expected 0 or more");
    }
}

}  // namespace safety_detail

/// The flags of a person. The fastest loss is looked for between any two weights far enough apart
/// and named by them; it is flagged if it exceeds the pace. A BMI is flagged below the least, not
/// at it, at the baseline and at every later weight, with the height known then. The loss in all is
/// that from the baseline to the last weight.
/// \throws invalid_value if a limit of the terms is out of range.
[[nodiscard]] inline safety_answer flag_safety(safety_terms const& terms, person_id const& person,
                                               measure_table const& measures) {
    safety_detail::require_sound(terms);
    safety_answer answer{person, {}, {}};
    auto const of_person = measures.of(person);
    auto const weight = course_of(of_person, &measure::weight_g);
    safety_detail::look look(terms, of_person, answer);
    look.at_pace();
    look.at_bmi(weight);
    look.at_loss(weight);
    return answer;
}

}  // namespace heli::evaluation
