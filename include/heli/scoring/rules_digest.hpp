/// \file
/// Short names of rules and of people that anyone can compute again: what a state belongs to.
#pragma once

#include <heli/core/date.hpp>
#include <heli/core/label.hpp>
#include <heli/scoring/contest_rules.hpp>
#include <heli/scoring/participants.hpp>

#include <boost/uuid/name_generator_sha1.hpp>
#include <boost/uuid/uuid.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heli::scoring {

namespace rules_digest_detail {

[[nodiscard]] inline std::string line(std::string_view key, std::string const& value) {
    return std::string(key) + "=" + value + "\n";
}

/// A number that need not be stated; empty if it is not.
template <class Number>
[[nodiscard]] std::string line_of(std::string_view key, std::optional<Number> const& number) {
    return line(key, number ? std::to_string(number->count()) : "");
}
[[nodiscard]] inline std::string line_of(std::string_view key,
                                         std::optional<std::int64_t> const& number) {
    return line(key, number ? std::to_string(*number) : "");
}

/// Slots are of any form: each with the number of its bytes before it and a comma behind it.
[[nodiscard]] inline std::string text_of(std::vector<std::string> const& slots) {
    std::string text;
    for (auto const& slot : slots) {
        text += std::to_string(slot.size()) + ":" + slot + ",";
    }
    return text;
}

[[nodiscard]] inline std::string text_of(point_item const& item) {
    auto const& window = item.window;
    return "item\n" + line("id", item.id.str()) + line("kind", item.kind.str()) +
           line("bucket", std::string(token(item.bucket))) +
           line("points", std::to_string(item.points.count())) +
           line("cap", std::to_string(item.cap.count())) +
           line("window_first", window ? to_text(window->first) : "") +
           line("window_last", window ? to_text(window->last) : "") +
           line_of("min_value", item.min_value) + line("slots", text_of(item.slots)) +
           line("partial_week",
                item.partial_week ? std::string(token(*item.partial_week)) : std::string()) +
           line_of("unit", item.unit) + line_of("day_cap", item.day_cap);
}

}  // namespace rules_digest_detail

/// The rules as a text that is the same wherever points are the same by the same words: UTF-8,
/// lines `key=value` that end in LF, in the order of `contest_rules` and `point_item`, with a line
/// `heli.contest_rules.v1` before them and a line `item` before each item. Dates are
/// `2025-07-01`, numbers decimal in the unit of the key, what is not stated is empty, and slots are
/// `1:B,1:L,`: the number of bytes of each before it. Where the rules are written and what things
/// are called is left out.
[[nodiscard]] inline std::string canonical_text(contest_rules const& rules) {
    namespace detail = rules_digest_detail;
    auto text = "heli.contest_rules.v1\n" + detail::line("id", rules.id.str()) +
                detail::line("utc_offset_min", std::to_string(rules.utc_offset.count())) +
                detail::line("start", to_text(rules.start)) +
                detail::line("end", to_text(rules.end)) +
                detail::line("total", std::to_string(rules.total.count())) +
                detail::line_of("late_grace_hours", rules.late_grace) +
                detail::line_of("future_skew_s", rules.future_skew);
    for (auto const& item : rules.items) {
        text += detail::text_of(item);
    }
    return text;
}

/// The people as a text: a line `heli.participants.v1`, then the code of each in their order, each
/// line ending in LF.
[[nodiscard]] inline std::string canonical_text(participants const& people) {
    std::string text = "heli.participants.v1\n";
    for (auto const& person : people.people()) {
        text += person.view();
        text += '\n';
    }
    return text;
}

/// The name of rules: the UUID of version 5 (RFC 4122, section 4.3) of their canonical text in
/// the name space for URLs, 6ba7b811-9dad-11d1-80b4-00c04fd430c8.
[[nodiscard]] inline boost::uuids::uuid rules_digest(contest_rules const& rules) {
    return boost::uuids::name_generator_sha1(boost::uuids::ns::url())(canonical_text(rules));
}

/// The name of people in their order, made as that of rules.
[[nodiscard]] inline boost::uuids::uuid people_digest(participants const& people) {
    return boost::uuids::name_generator_sha1(boost::uuids::ns::url())(canonical_text(people));
}

}  // namespace heli::scoring
