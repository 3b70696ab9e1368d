/// \file
/// Dated evidence of what happened to the items of a programme.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/count_bound.hpp>
#include <heli/core/date.hpp>
#include <heli/core/federation.hpp>
#include <heli/core/source.hpp>
#include <heli/programme/item.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace heli::programme {

/// What a piece of evidence says.
enum class evidence_kind : unsigned char {
    achieved,      ///< The outcome is there: a contest was held, a map published.
    not_achieved,  ///< The outcome did not come about: cancelled, put off beyond its date.
    part,          ///< One independent unit of a count: a group that travelled, an event.
    total,         ///< The whole count up to this date.
    step,          ///< A step on the way; shows movement and settles nothing.
};

/// Whether evidence of this kind says how many: only targets that count look at it.
[[nodiscard]] constexpr bool is_amount(evidence_kind kind) noexcept {
    return kind == evidence_kind::part || kind == evidence_kind::total;
}

/// One dated piece of evidence.
struct evidence {
    heli::date date;  ///< Day on which it was so.
    item_id item;     ///< The item that it is about.
    std::optional<heli::federation>
        federation;                       ///< The federation; absent if about the whole item.
    evidence_kind kind;                   ///< What it says.
    std::optional<count_bound> quantity;  ///< How many, exactly or as a bound.
    std::string unit;                     ///< What is counted; empty if nothing is.
    std::optional<std::int64_t> days;     ///< Days of a stay.
    std::optional<std::int64_t> nights;   ///< Nights of a stay.
    heli::source source;                  ///< Where it is known from.
    bilingual note;                       ///< What happened, in a few words.
    bool illustrative = false;            ///< Made up to show the tool; no fact.

    friend bool operator==(evidence const&, evidence const&) = default;
};

/// The statement that the parts of a count are recorded without gaps over a time. Without it a
/// sum of parts is only a lower bound.
struct complete_record {
    item_id item;                                ///< The item.
    std::optional<heli::federation> federation;  ///< The federation; absent for the whole item.
    date first;                                  ///< First day of the complete record.
    date last;                                   ///< Last day of the complete record.
    heli::source source;                         ///< Who states it.
    bool illustrative = false;                   ///< Made up to show the tool; no fact.

    friend bool operator==(complete_record const&, complete_record const&) = default;
};

/// The evidence for one programme.
struct evidence_set {
    std::vector<evidence> entries;          ///< In the order of the documents.
    std::vector<complete_record> complete;  ///< Which records have no gaps.

    friend bool operator==(evidence_set const&, evidence_set const&) = default;
};

}  // namespace heli::programme

namespace heli {

/// Tokens and names of `programme::evidence_kind`.
template <>
struct labels_of<programme::evidence_kind> {
    /// One row a member.
    static constexpr label<programme::evidence_kind> rows[] = {
        {programme::evidence_kind::achieved, "achieved", "已完成", "achieved"},
        {programme::evidence_kind::not_achieved, "not_achieved", "未实现", "not achieved"},
        {programme::evidence_kind::part, "part", "单次", "part"},
        {programme::evidence_kind::total, "total", "累计", "total"},
        {programme::evidence_kind::step, "step", "进展", "step"},
    };
};

}  // namespace heli
