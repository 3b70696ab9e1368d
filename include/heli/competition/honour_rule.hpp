/// \file
/// Rules on the structure of an honour list as data: floors, caps and quotas of its categories.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/date.hpp>
#include <heli/core/id.hpp>
#include <heli/core/knowable.hpp>
#include <heli/core/region.hpp>
#include <heli/core/rounding.hpp>
#include <heli/core/source.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace heli::competition {

/// A set of rules in one edition, such as `may_day_medal_2024`.
using honour_scheme_id = id<struct honour_scheme_tag>;
/// What is awarded, such as `medal`.
using honour_award_id = id<struct honour_award_tag>;
/// A category of candidates, such as `industrial_worker`. A candidate can be in several.
using honour_category_id = id<struct honour_category_tag>;

/// Which way a rule limits a list.
enum class honour_limit : unsigned char {
    floor,  ///< At least so many.
    cap,    ///< At most so many.
    quota,  ///< Just so many.
};

/// What the size of a rule is given in.
enum class honour_size : unsigned char {
    count,     ///< A number of people.
    share,     ///< A share of the seats that ratios count: 0.35 is 35 %.
    unstated,  ///< The source asks for some, and gives no figure.
};

/// A row of the table of rules; borrows its text.
struct honour_rule_row {
    std::string_view scheme;                   ///< Id of the set of rules in one edition.
    std::string_view id;                       ///< Id of the rule in it.
    std::string_view award;                    ///< Id of the award.
    std::string_view category;                 ///< Id of the category.
    std::string_view name_zh;                  ///< Name of the category in Chinese.
    std::string_view name_en;                  ///< The same in English.
    honour_limit limit;                        ///< Which way it limits.
    honour_size unit;                          ///< What its size is given in.
    std::int64_t numerator;                    ///< Size, above the line; 0 if unstated.
    std::int64_t denominator;                  ///< Size, below the line.
    std::optional<heli::rounding> rounding;    ///< Of a share; absent: it is not rounded.
    region_code region;                        ///< Where it binds.
    std::optional<civil_date> effective_from;  ///< First day; absent if not established.
    std::optional<civil_date> effective_to;    ///< Last day; absent if none is known.
    source_view source;                        ///< Where it was read.
};

/// Whom a rule counts. Without a category everybody of the region, without a region everybody of
/// the category; without both the whole list.
struct honour_scope {
    std::optional<honour_category_id> category = {};  ///< Members of this category only.
    std::optional<region_code> region = {};           ///< People of this region only.

    friend bool operator==(honour_scope const&, honour_scope const&) = default;
};

/// A floor, a cap or a quota. A share is one of the seats that ratios count: separately listed
/// people are outside. Without a rounding a share is held against the count as it is: a floor of
/// 35 % of 10 seats needs 4 people, since 3 are 30 %; `rounding::half_up` would need 4 as well, and
/// `rounding::floor` 3.
struct honour_rule {
    rule_id id;               ///< Its id.
    bilingual name;           ///< Whom it counts, in words.
    honour_scope scope;       ///< Whom it counts.
    honour_limit limit;       ///< Which way it limits.
    honour_size unit;         ///< What its size is given in.
    knowable<rational> size;  ///< How many, or which share; or that the source says nothing.
    std::optional<heli::rounding> rounding = {};  ///< Of a share; absent: it is not rounded.
    region_code region = {};                      ///< Where it binds.
    std::optional<date> effective_from = {};      ///< First day; absent if not established.
    std::optional<date> effective_to = {};        ///< Last day; absent if none is known.
    heli::source source = {};                     ///< Where it was read.
    std::optional<honour_scheme_id> scheme = {};  ///< The edition that it belongs to.
    std::optional<honour_award_id> award = {};    ///< What is awarded; absent for every award.

    /// Whether it holds on a day. A first day that is not established counts as before any day.
    [[nodiscard]] bool holds_on(date const& day) const {
        return (!effective_from || *effective_from <= day) &&
               (!effective_to || day <= *effective_to);
    }
    friend bool operator==(honour_rule const&, honour_rule const&) = default;
};

/// An owning copy of a row.
/// \throws invalid_value if an id has another form than ids have, or the denominator is zero.
[[nodiscard]] inline honour_rule to_honour_rule(honour_rule_row const& row) {
    auto const day = [](std::optional<civil_date> const& d) {
        return d ? std::optional(to_date(*d)) : std::nullopt;
    };
    knowable<rational> size = unknown{{"来源未给出数值", "the source gives no figure"}};
    if (row.unit != honour_size::unstated) {
        size = rational(big_integer(row.numerator), big_integer(row.denominator));
    }
    return {rule_id(row.id),
            bilingual_view{row.name_zh, row.name_en}.copy(),
            {honour_category_id(row.category), std::nullopt},
            row.limit,
            row.unit,
            std::move(size),
            row.rounding,
            row.region,
            day(row.effective_from),
            day(row.effective_to),
            row.source.copy(),
            honour_scheme_id(row.scheme),
            honour_award_id(row.award)};
}

/// A quota of a region: just so many people of it.
/// \param id of the rule. \param region whose quota. \param seats how many.
/// \param source where the quota is written.
[[nodiscard]] inline honour_rule region_quota(rule_id const& id, region_code region,
                                              std::int64_t seats, heli::source source) {
    auto const place = to_text(region);
    return {id,
            {"地区 " + place + " 名额", "quota of region " + place},
            {std::nullopt, region},
            honour_limit::quota,
            honour_size::count,
            rational(seats),
            {},
            region_code(),
            {},
            {},
            std::move(source),
            {},
            {}};
}

}  // namespace heli::competition

namespace heli {

/// Tokens and names of `competition::honour_limit`.
template <>
struct labels_of<competition::honour_limit> {
    /// One row a member.
    static constexpr label<competition::honour_limit> rows[] = {
        {competition::honour_limit::floor, "floor", "不少于", "at least"},
        {competition::honour_limit::cap, "cap", "不超过", "at most"},
        {competition::honour_limit::quota, "quota", "恰为", "just"},
    };
};

/// Tokens and names of `competition::honour_size`.
template <>
struct labels_of<competition::honour_size> {
    /// One row a member.
    static constexpr label<competition::honour_size> rows[] = {
        {competition::honour_size::count, "count", "人数", "number of people"},
        {competition::honour_size::share, "share", "比例", "share of the seats"},
        {competition::honour_size::unstated, "unstated", "未给出", "not stated"},
    };
};

}  // namespace heli
