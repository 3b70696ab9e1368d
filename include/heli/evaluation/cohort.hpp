/// \file
/// The registered people that an evaluation is about, with what is known of them beside measures.
#pragma once

#include <heli/core/error.hpp>
#include <heli/core/exact.hpp>
#include <heli/evaluation/course.hpp>
#include <heli/evaluation/measure_table.hpp>
#include <heli/evaluation/sex.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::evaluation {

/// Somebody who is registered.
struct cohort_member {
    person_id person;                         ///< Code of the person.
    std::optional<evaluation::sex> sex = {};  ///< Sex, if known.
    std::optional<std::int32_t> age = {};     ///< Age in completed years, if known.
    std::int64_t entries = 0;                 ///< Entries in the log that count.
    std::optional<heli::points> points = {};  ///< Points earned, if they were scored.

    friend bool operator==(cohort_member const&, cohort_member const&) = default;
};

/// Somebody with the courses of what is evaluated.
struct followed_member {
    cohort_member member;  ///< Who.
    course weight_g;       ///< Weight.
    course waist_mm;       ///< Waist.
    reading height_mm;     ///< Height at the baseline of the weight.

    friend bool operator==(followed_member const&, followed_member const&) = default;
};

/// The registered people with their measures, by code: the same whatever the order of the rows was.
class cohort {
public:
    /// \param members who is registered. Measures of others are left out and counted.
    /// \param measures what was measured.
    /// \throws conflict if a person is there twice.
    /// \throws invalid_value if a member has a negative number of entries or age.
    cohort(std::vector<cohort_member> members, measure_table measures)
        : measures_(std::move(measures)) {
        std::sort(members.begin(), members.end(),
                  [](auto const& a, auto const& b) { return a.person < b.person; });
        for (auto const& member : members) {
            add(member);
        }
    }

    /// Everybody, by code.
    [[nodiscard]] std::vector<followed_member> const& members() const noexcept { return members_; }
    /// How many are registered.
    [[nodiscard]] std::size_t size() const noexcept { return members_.size(); }
    /// What was measured, of people who are not registered too.
    [[nodiscard]] measure_table const& measures() const noexcept { return measures_; }
    /// How many people were measured and are not registered.
    [[nodiscard]] std::size_t strangers() const {
        std::size_t count = 0;
        auto const& rows = measures_.rows();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            bool const first = i == 0 || rows[i - 1].person != rows[i].person;
            count += first && !registered(rows[i].person) ? 1U : 0U;
        }
        return count;
    }

    friend bool operator==(cohort const&, cohort const&) = default;

private:
    [[nodiscard]] bool registered(person_id const& person) const {
        return std::binary_search(members_.begin(), members_.end(), person,
                                  [](auto const& a, auto const& b) { return code(a) < code(b); });
    }
    static person_id const& code(person_id const& person) { return person; }
    static person_id const& code(followed_member const& m) { return m.member.person; }

    void add(cohort_member const& member) {
        if (!members_.empty() && members_.back().member.person == member.person) {
            throw conflict("member " + member.person.str() + " is there twice");
        }
        if (member.entries < 0 || (member.age && *member.age < 0)) {
            throw invalid_value("member " + member.person.str() +
                                ": expected an age and a number of entries of 0 or more");
        }
        auto const rows = measures_.of(member.person);
        auto const weight = course_of(rows, &measure::weight_g);
        auto const height = weight.baseline ? height_on(rows, weight.baseline->date) : reading();
        members_.push_back({member, weight, course_of(rows, &measure::waist_mm), height});
    }

    measure_table measures_;
    std::vector<followed_member> members_;
};

}  // namespace heli::evaluation
