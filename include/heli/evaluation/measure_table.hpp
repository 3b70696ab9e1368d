/// \file
/// Measures that were checked, by person and day: what every evaluation starts from.
#pragma once

#include <heli/core/error.hpp>
#include <heli/evaluation/measure_check.hpp>

#include <algorithm>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace heli::evaluation {

/// Measures without errors, each occasion once, by person, day and occasion: the same whatever the
/// order of the rows was. An immutable value, cheap to copy, safe to share between threads.
class measure_table {
public:
    /// \throws parse_error with everything that `check` finds, if an error is among it.
    explicit measure_table(std::vector<measure> measures)
        : rows_(std::make_shared<std::vector<measure> const>(sound(std::move(measures)))) {}

    /// Every measure, by person, day and occasion.
    [[nodiscard]] std::vector<measure> const& rows() const noexcept { return *rows_; }
    /// The measures of a person by day and occasion; none if there are none. The table must outlive
    /// what is returned.
    [[nodiscard]] std::span<measure const> of(person_id const& person) const {
        auto const first = std::partition_point(rows().begin(), rows().end(),
                                                [&](auto const& m) { return m.person < person; });
        auto const last = std::partition_point(first, rows().end(),
                                               [&](auto const& m) { return m.person == person; });
        return {first, last};
    }

    friend bool operator==(measure_table const& a, measure_table const& b) {
        return a.rows() == b.rows();
    }

private:
    static std::vector<measure> sound(std::vector<measure> measures) {
        auto findings = check(measures);
        if (std::any_of(findings.begin(), findings.end(),
                        [](auto const& f) { return f.severity == severity::error; })) {
            throw parse_error(std::move(findings));
        }
        std::sort(measures.begin(), measures.end(), comes_before);
        measures.erase(std::unique(measures.begin(), measures.end()), measures.end());
        return measures;
    }

    std::shared_ptr<std::vector<measure> const> rows_;
};

/// The height of a person on a day: of the latest measure up to that day that has one, else of the
/// earliest. Absent if it was never measured.
[[nodiscard]] inline reading height_on(std::span<measure const> of_person, date const& day) {
    reading height;
    for (auto const& m : of_person) {
        if (m.height_mm && (!height || m.date <= day)) {
            height = m.height_mm;
        }
    }
    return height;
}

}  // namespace heli::evaluation
