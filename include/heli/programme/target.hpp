/// \file
/// What an item of a programme promises, and by when.
#pragma once

#include <heli/core/date.hpp>
#include <heli/core/label.hpp>
#include <heli/core/source.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace heli::programme {

/// What kind of promise a target is.
enum class target_kind : unsigned char {
    count_at_least,        ///< At least `quantity` of `unit` by the due date.
    per_federation_count,  ///< At least `quantity` of `unit` by each of the four federations.
    exists_by,             ///< Something exists by the due date.
    named_list,       ///< A list is named by the due date, with at least `quantity` names if given.
    schedule_window,  ///< Something is held between `from` and the due date.
    stay_at_least,    ///< Each trip lasts at least `days` days and `nights` nights.
};

/// The size of the groups in which people are counted, with where it was found. Persons of one
/// group come together, so that a projection counts groups as its independent units.
struct group_size {
    std::int64_t persons;  ///< Persons in one group; at least 1.
    heli::source source;   ///< Where the size was found.

    friend bool operator==(group_size const&, group_size const&) = default;
};

/// One promise of an item.
struct target {
    target_kind kind;  ///< What is promised.
    std::optional<std::int64_t>
        quantity;              ///< How many at least; absent where the kind counts nothing.
    std::string unit;          ///< What is counted, lower snake_case; empty if nothing is.
    std::optional<date> from;  ///< First day; absent if only the programme's period is stated.
    std::optional<date> due;   ///< Last day; absent if only the programme's period is stated.
    std::optional<std::int64_t> days;    ///< Days of a stay.
    std::optional<std::int64_t> nights;  ///< Nights of a stay.
    bool soft = false;                   ///< 一般: "generally"; a breach warns and fails nothing.
    std::optional<group_size> group;     ///< Size of the groups in which the count moves.

    friend bool operator==(target const&, target const&) = default;
};

/// Whether a target of this kind counts something.
[[nodiscard]] constexpr bool counts(target_kind kind) noexcept {
    return kind == target_kind::count_at_least || kind == target_kind::per_federation_count;
}

}  // namespace heli::programme

namespace heli {

/// Tokens and names of `programme::target_kind`.
template <>
struct labels_of<programme::target_kind> {
    /// One row a member.
    static constexpr label<programme::target_kind> rows[] = {
        {programme::target_kind::count_at_least, "count_at_least", "数量不少于", "count at least"},
        {programme::target_kind::per_federation_count, "per_federation_count", "各总工会数量不少于",
         "count at least, each federation"},
        {programme::target_kind::exists_by, "exists_by", "按期完成", "exists by date"},
        {programme::target_kind::named_list, "named_list", "公布名单", "named list"},
        {programme::target_kind::schedule_window, "schedule_window", "期间内举办",
         "held within dates"},
        {programme::target_kind::stay_at_least, "stay_at_least", "停留时长不少于", "stay at least"},
    };
};

}  // namespace heli
