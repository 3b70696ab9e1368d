/// \file
/// Standards of body measures as data: dated classes with their limits and sources.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/date.hpp>
#include <heli/core/id.hpp>
#include <heli/core/region.hpp>
#include <heli/core/source.hpp>
#include <heli/evaluation/body_value.hpp>
#include <heli/evaluation/sex.hpp>

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace heli::evaluation {

/// A standard of body measures in one edition; there is no default standard.
using standard_id = id<struct body_standard_tag>;
/// A class of a standard, such as `overweight`.
using body_class_id = id<struct body_class_tag>;

/// Whether the limit itself belongs to the class.
enum class limit_kind : unsigned char {
    included,  ///< The limit belongs to the class.
    excluded,  ///< The limit does not belong to the class.
};

/// A limit of a class.
struct class_limit {
    thousandths at;   ///< Where it lies, in thousandths of the quantity's unit.
    limit_kind kind;  ///< Whether a value at the limit is in the class.

    friend constexpr bool operator==(class_limit const&, class_limit const&) = default;
};

/// Ages in completed years, both included; an absent end is open.
struct age_range {
    std::optional<std::int32_t> from = {};  ///< Youngest.
    std::optional<std::int32_t> to = {};    ///< Oldest.

    /// Whether every age is in the range.
    [[nodiscard]] constexpr bool open() const noexcept { return !from && !to; }
    /// Whether an age is in the range.
    [[nodiscard]] constexpr bool contains(std::int32_t age) const noexcept {
        return (!from || age >= *from) && (!to || age <= *to);
    }
    friend constexpr bool operator==(age_range const&, age_range const&) = default;
};

/// A row of the table of standards; borrows its text.
struct body_standard_row {
    std::string_view standard;                 ///< Id of the standard.
    body_quantity quantity;                    ///< What is judged.
    std::optional<evaluation::sex> sex;        ///< Of whom; absent for everybody.
    age_range ages;                            ///< Of which ages.
    std::string_view body_class;               ///< Id of the class.
    std::string_view name_zh;                  ///< Name of the class in Chinese.
    std::string_view name_en;                  ///< The same in English.
    std::optional<class_limit> from;           ///< Lower limit; absent if there is none.
    std::optional<class_limit> to;             ///< Upper limit; absent if there is none.
    std::optional<region_code> region;         ///< Whose standard it is; absent: of no country.
    std::optional<civil_date> effective_from;  ///< First day; absent if not established.
    std::optional<civil_date> effective_to;    ///< Last day; absent if none is known.
    source_view source;                        ///< Where it was read.
};

/// A class of a standard.
struct body_standard {
    standard_id standard;                ///< The standard.
    body_quantity quantity;              ///< What is judged.
    std::optional<evaluation::sex> sex;  ///< Of whom; absent for everybody.
    age_range ages;                      ///< Of which ages.
    body_class_id body_class;            ///< The class.
    bilingual name;                      ///< Name of the class.
    std::optional<class_limit> from;     ///< Lower limit; absent if there is none.
    std::optional<class_limit> to;       ///< Upper limit; absent if there is none.
    std::optional<region_code> region;   ///< Whose standard it is; absent: of no country.
    std::optional<date> effective_from;  ///< First day; absent if not established.
    std::optional<date> effective_to;    ///< Last day; absent if none is known.
    heli::source source;                 ///< Where it was read.

    /// Whether a value lies within the limits of the class.
    [[nodiscard]] bool contains(body_value const& value) const {
        auto const above =
            !from || (from->kind == limit_kind::included ? compare(value, from->at) >= 0
                                                         : compare(value, from->at) > 0);
        return above && (!to || (to->kind == limit_kind::included ? compare(value, to->at) <= 0
                                                                  : compare(value, to->at) < 0));
    }
    /// Whether it holds on a day. A first day that is not established counts as before any day.
    [[nodiscard]] bool holds_on(date const& day) const {
        return (!effective_from || *effective_from <= day) &&
               (!effective_to || day <= *effective_to);
    }
    friend bool operator==(body_standard const&, body_standard const&) = default;
};

/// An owning copy of a row.
/// \throws invalid_value if an id has another form than ids have.
[[nodiscard]] inline body_standard to_body_standard(body_standard_row const& row) {
    auto const day = [](std::optional<civil_date> const& d) {
        return d ? std::optional(to_date(*d)) : std::nullopt;
    };
    return {standard_id(row.standard),
            row.quantity,
            row.sex,
            row.ages,
            body_class_id(row.body_class),
            bilingual_view{row.name_zh, row.name_en}.copy(),
            row.from,
            row.to,
            row.region,
            day(row.effective_from),
            day(row.effective_to),
            row.source.copy()};
}

}  // namespace heli::evaluation

namespace heli {

/// Tokens and names of `evaluation::limit_kind`.
template <>
struct labels_of<evaluation::limit_kind> {
    /// One row a member.
    static constexpr label<evaluation::limit_kind> rows[] = {
        {evaluation::limit_kind::included, "included", "含", "included"},
        {evaluation::limit_kind::excluded, "excluded", "不含", "excluded"},
    };
};

}  // namespace heli
