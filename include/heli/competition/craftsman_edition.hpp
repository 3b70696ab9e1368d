/// \file
/// One edition of the naming of master craftsmen, as data: seats, publicity, days.
#pragma once

#include <heli/competition/craftsman_step.hpp>
#include <heli/core/date.hpp>
#include <heli/core/federation.hpp>
#include <heli/core/finding.hpp>
#include <heli/core/id.hpp>
#include <heli/core/source.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// An edition, such as `yrd_craftsman_2023`.
using craftsman_edition_id = id<struct craftsman_edition_tag>;

/// Whether the day on which publicity begins is one of its days.
enum class first_publicity_day : unsigned char {
    counted,      ///< It is the first, if it is a working day.
    not_counted,  ///< Counting begins on the day after (民法典 201).
};

/// How long a list is publicised. No text fixes it for this title, so there is no default.
struct publicity_terms {
    std::int64_t working_days;  ///< Working days.
    first_publicity_day first;  ///< Whether the first day counts.

    friend bool operator==(publicity_terms const&, publicity_terms const&) = default;
};

/// The seats of one federation.
struct craftsman_seats {
    heli::federation federation;                        ///< Who nominates.
    std::int64_t seats;                                 ///< How many of its nominees are named.
    std::optional<std::int64_t> most_nominations = {};  ///< How many it may nominate, if stated.

    friend bool operator==(craftsman_seats const&, craftsman_seats const&) = default;
};

/// A day by which an edition wants a step to be done.
struct craftsman_day {
    craftsman_action action;  ///< The step.
    date by;                  ///< Last day.

    friend bool operator==(craftsman_day const&, craftsman_day const&) = default;
};

/// An edition.
struct craftsman_edition {
    craftsman_edition_id id;                        ///< Its id.
    bilingual name;                                 ///< Its name.
    std::vector<craftsman_seats> federations;       ///< Seats by federation.
    std::int64_t total;                             ///< Seats in all, as announced.
    std::optional<publicity_terms> publicity = {};  ///< Absent if not stated.
    std::vector<craftsman_day> days = {};           ///< Days that the edition states.
    std::optional<std::int32_t> every_years = {};   ///< Years from one edition to the next.
    heli::source source = {};                       ///< Where all that is written.

    /// The seats of a federation; `nullptr` if it takes no part.
    [[nodiscard]] craftsman_seats const* seats_of(heli::federation who) const noexcept {
        auto const at = std::find_if(federations.begin(), federations.end(),
                                     [&](auto const& f) { return f.federation == who; });
        return at == federations.end() ? nullptr : &*at;
    }
    friend bool operator==(craftsman_edition const&, craftsman_edition const&) = default;
};

namespace craftsman_detail {

inline finding problem(severity how, std::string field, char const* code, bilingual message,
                       std::string value = "") {
    return {how, code, {"", 0, 0, std::move(field)}, std::move(message), std::move(value)};
}

/// \return the sum of the seats.
inline std::int64_t check_seats(craftsman_edition const& edition, std::vector<finding>& found) {
    constexpr std::int64_t most = 1000;
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < edition.federations.size(); ++i) {
        auto const& f = edition.federations[i];
        auto const field = "federations[" + std::to_string(i) + "]";
        if (edition.seats_of(f.federation) != &f) {
            found.push_back(problem(severity::error, field, "duplicate_federation",
                                    {"该总工会重复", "the federation is there twice"},
                                    std::string(token(f.federation))));
        }
        bool const too_few = f.most_nominations && *f.most_nominations < f.seats;
        if (f.seats < 0 || f.seats > most || too_few) {
            found.push_back(problem(severity::error, field, "bad_seats",
                                    {"名额应为 0 至 1000，且不多于可推荐人数",
                                     "expected 0 to 1000 seats, no more than nominations"},
                                    std::to_string(f.seats)));
        }
        sum += std::clamp<std::int64_t>(f.seats, 0, most);
    }
    return sum;
}

inline void check_publicity(craftsman_edition const& edition, std::vector<finding>& found) {
    constexpr std::int64_t most = 250;
    if (!edition.publicity) {
        found.push_back(problem(severity::warning, "publicity", "publicity_not_stated",
                                {"公示的工作日数未写明，没有默认值",
                                 "the working days of publicity are not stated; there is no "
                                 "default"}));
        return;
    }
    auto const days = edition.publicity->working_days;
    if (days < 1 || days > most) {
        found.push_back(problem(severity::error, "publicity.working_days", "bad_publicity",
                                {"公示应为 1 至 250 个工作日", "expected 1 to 250 working days"},
                                std::to_string(days)));
    }
}

}  // namespace craftsman_detail

/// What is wrong with an edition, and what it leaves open.
[[nodiscard]] inline std::vector<finding> check_edition(craftsman_edition const& edition) {
    std::vector<finding> found;
    auto const sum = std::to_string(craftsman_detail::check_seats(edition, found));
    if (sum != std::to_string(edition.total)) {
        found.push_back(craftsman_detail::problem(
            severity::error, "total", "seat_sum_mismatch",
            {"各总工会名额之和为 " + sum, "the seats of the federations add up to " + sum},
            std::to_string(edition.total)));
    }
    craftsman_detail::check_publicity(edition, found);
    return found;
}

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::first_publicity_day`.
template <>
struct labels_of<competition::first_publicity_day> {
    /// One row a member.
    static constexpr label<competition::first_publicity_day> rows[] = {
        {competition::first_publicity_day::counted, "counted", "当日计入", "counted"},
        {competition::first_publicity_day::not_counted, "not_counted", "当日不计", "not counted"},
    };
};

}  // namespace heli
