/// \file
/// Ranks of entrants by one result each.
#pragma once

#include <heli/ranking/key_order.hpp>
#include <heli/ranking/standing.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <ranges>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace heli::ranking {

namespace rank_detail {

template <class T>
struct key_of_result {
    using type = T;
};
template <class Key>
struct key_of_result<outcome<Key>> {
    using type = Key;
};
/// The key of `outcome<Key>` or of plain keys.
template <class Results>
using key_of = typename key_of_result<std::ranges::range_value_t<Results>>::type;

template <class Key>
[[nodiscard]] attendance attendance_of(outcome<Key> const& result) noexcept {
    return result.attendance();
}
template <class Key>
[[nodiscard]] attendance attendance_of(Key const&) noexcept {
    return attendance::present;
}
template <class Key>
[[nodiscard]] Key const& key_in(outcome<Key> const& result) {
    return result.key();
}
template <class Key>
[[nodiscard]] Key const& key_in(Key const& result) noexcept {
    return result;
}

/// The rows in the stated order of their ids.
template <class Ids>
[[nodiscard]] std::vector<std::uint32_t> in_order_of(Ids const& ids, std::size_t results) {
    if (std::ranges::size(ids) != results) {
        throw invalid_value("ranking of " + std::to_string(results) + " results: " +
                            std::to_string(std::ranges::size(ids)) + " ids were given");
    }
    auto const at = [&](std::uint32_t row) -> decltype(auto) {
        return std::ranges::data(ids)[row];
    };
    std::vector<std::uint32_t> rows(results);
    std::iota(rows.begin(), rows.end(), 0U);
    std::sort(rows.begin(), rows.end(), [&](auto a, auto b) { return at(a) < at(b); });
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (!(at(rows[i - 1]) < at(rows[i]))) {
            auto const [first, second] = std::minmax(rows[i - 1], rows[i]);
            throw conflict("ranking: rows " + std::to_string(first) + " and " +
                           std::to_string(second) + " (from 0) have the same id");
        }
    }
    return rows;
}

/// The rows that have a result, best first; equal results in the order of `rows`.
template <class Results>
[[nodiscard]] auto best_first(Results const& results, std::vector<std::uint32_t> const& rows,
                              direction better) {
    std::vector<keyed_row<key_of<Results>>> present;
    present.reserve(rows.size());
    for (auto const row : rows) {
        auto const& result = std::ranges::data(results)[row];
        if (attendance_of(result) == attendance::present) {
            present.push_back({key_in(result), row});
        }
    }
    sort_best_first(present, better);
    return present;
}

template <class Results>
[[nodiscard]] std::vector<standing> standings(Results const& results,
                                              std::vector<std::uint32_t> const& rows,
                                              direction better) {
    std::vector<standing> found(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        found[row].attendance = attendance_of(std::ranges::data(results)[row]);
    }
    auto const order = best_first(results, rows, better);
    std::uint32_t groups = 0;
    for (std::size_t first = 0; first < order.size(); ++groups) {
        auto last = first + 1;
        while (last < order.size() && order[last].key == order[first].key) {
            ++last;
        }
        for (auto i = first; i < last; ++i) {
            found[order[i].row] = {static_cast<std::uint32_t>(first),
                                   static_cast<std::uint32_t>(last - first), groups,
                                   static_cast<std::uint32_t>(i + 1), attendance::present};
        }
        first = last;
    }
    return found;
}

}  // namespace rank_detail

/// Results of entrants, one a row: keys, or outcomes that may be missing.
template <class T>
concept result_column = std::ranges::contiguous_range<T> && std::ranges::sized_range<T> &&
    rankable<rank_detail::key_of<T>>;

/// Ranks by result; who has none is not ranked. O(n log n), for whole numbers O(n).
/// \param ids one a row, unequal: their order numbers equal results by the ordinal method.
/// \returns where each row stands, in the order of the rows.
/// \throws invalid_value if there are more or fewer ids than results.
/// \throws conflict if two ids are equal.
template <result_column Results, std::ranges::contiguous_range Ids>
[[nodiscard]] std::vector<standing> rank(Results const& results, direction better, Ids const& ids) {
    static_cast<void>(row_count(std::ranges::size(results)));
    auto const rows = rank_detail::in_order_of(ids, std::ranges::size(results));
    return rank_detail::standings(results, rows, better);
}

/// The same without a stated order: ordinal places are refused later, all others are there.
template <result_column Results>
[[nodiscard]] std::vector<standing> rank(Results const& results, direction better) {
    std::vector<std::uint32_t> rows(row_count(std::ranges::size(results)));
    std::iota(rows.begin(), rows.end(), 0U);
    auto found = rank_detail::standings(results, rows, better);
    for (auto& s : found) {
        s.position = 0;
    }
    return found;
}

}  // namespace heli::ranking
