/// \file
/// Whether the editions of contests that are held again and again follow each other.
#pragma once

#include <heli/competition/contest.hpp>
#include <heli/competition/unique_ids.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

namespace check_series_detail {

using contest_numbers = std::vector<std::size_t>;

/// The editions of each series, ascending; contests without an edition cannot be compared.
inline std::map<series_id, contest_numbers> editions(std::vector<contest> const& contests) {
    std::map<series_id, contest_numbers> found;
    for (std::size_t i = 0; i < contests.size(); ++i) {
        if (contests[i].series && contests[i].edition) {
            found[*contests[i].series].push_back(i);
        }
    }
    for (auto& [series, numbers] : found) {
        std::stable_sort(numbers.begin(), numbers.end(), [&](std::size_t a, std::size_t b) {
            return *contests[a].edition < *contests[b].edition;
        });
    }
    return found;
}

/// The year of a contest: as stated, else of its first day.
inline std::optional<std::int64_t> year_of(contest const& held) {
    if (held.year || !held.first) {
        return held.year;
    }
    return static_cast<int>(held.first->year());
}

/// Whether what is known says that `later` is not after `earlier`.
inline bool not_after(contest const& later, contest const& earlier) {
    if (later.first && earlier.first) {
        return *later.first <= *earlier.first;
    }
    auto const a = year_of(earlier);
    auto const b = year_of(later);
    return a && b && *b < *a;
}

inline void check_pair(std::vector<contest> const& contests, std::size_t earlier, std::size_t later,
                       finding_list& found) {
    auto const& a = contests[earlier];
    auto const& b = contests[later];
    auto const field = element_of("contests", later);
    auto const number = std::to_string(*b.edition);
    if (*a.edition == *b.edition) {
        found.wrong(
            field + ".edition", "duplicate_edition",
            {"与 " + a.id.str() + " 同为系列 " + b.series->str() + " 的第 " + number + " 届",
             "contest " + a.id.str() + " is edition " + number + " of series " + b.series->str() +
                 " as well"},
            number);
    } else if (not_after(b, a)) {
        found.wrong(field + ".edition", "edition_out_of_order",
                    {"第 " + number + " 届不晚于第 " + std::to_string(*a.edition) + " 届（" +
                         a.id.str() + "）",
                     "edition " + number + " is not after edition " + std::to_string(*a.edition) +
                         ", contest " + a.id.str()},
                    number);
    }
}

}  // namespace check_series_detail

/// What is wrong with the editions of contests: an edition below 1, one that is there twice in its
/// series, one that is not after the edition before it. Nothing is said where days and years are
/// not known, and a missing edition between two is no mistake: the list may not have every year.
/// \param contests of one year or several. \param found receives the findings.
inline void check_series(std::vector<contest> const& contests, finding_list& found) {
    for (std::size_t i = 0; i < contests.size(); ++i) {
        auto const& edition = contests[i].edition;
        if (edition && *edition < 1) {
            found.wrong(element_of("contests", i) + ".edition", "bad_edition",
                        {"届次应为 1 或以上", "expected an edition of 1 or more"},
                        std::to_string(*edition));
        }
    }
    for (auto const& [series, numbers] : check_series_detail::editions(contests)) {
        for (std::size_t i = 1; i < numbers.size(); ++i) {
            check_series_detail::check_pair(contests, numbers[i - 1], numbers[i], found);
        }
    }
}

}  // namespace heli::competition
