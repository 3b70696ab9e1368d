/// \file
/// What the organiser of a contest chose where no general rule says it, named for every output.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/scoring/proved_rules.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::scoring {

/// Something that the organiser chose.
struct organiser_choice {
    std::string field;                  ///< As the document of the rules names it.
    std::optional<point_item_id> item;  ///< For which item; absent: for all.
    std::string value;                  ///< What was chosen.
    bilingual text;                     ///< The same in one sentence.

    friend bool operator==(organiser_choice const&, organiser_choice const&) = default;
};

namespace organiser_choice_detail {

inline void add_of_item(point_item const& item, std::vector<organiser_choice>& choices) {
    auto const add = [&](std::string field, std::string value, std::string const& zh,
                         std::string const& en) {
        choices.push_back({std::move(field),
                           item.id,
                           std::move(value),
                           {"主办方规定：“" + called(item).zh + "”" + zh,
                            "the organiser's choice: " + called(item).en + " " + en}});
    };
    if (item.min_value) {
        auto const least = std::to_string(*item.min_value);
        add("min_value", least, "的最低值为 " + least, "needs a value of at least " + least);
    }
    if (item.partial_week) {
        bool const counts = *item.partial_week == partial_week::counts;
        add("partial_week", std::string(token(*item.partial_week)),
            counts ? "不足七日的周计分" : "不足七日的周不计分",
            counts ? "counts weeks of fewer than seven days"
                   : "ignores weeks of fewer than seven days");
    }
}

}  // namespace organiser_choice_detail

/// What the organiser chose: how late an entry may be recorded, how far clocks may differ, and for
/// each item the smallest value and whether partial weeks count.
[[nodiscard]] inline std::vector<organiser_choice> choices_of(proved_rules const& proved) {
    auto const& rules = proved.rules();
    auto const hours = std::to_string(rules.late_grace->count());
    auto const seconds = std::to_string(rules.future_skew->count());
    std::vector<organiser_choice> choices{
        {"late_grace_hours",
         std::nullopt,
         hours,
         {"主办方规定：当日结束后 " + hours + " 小时内可补录",
          "the organiser's choice: an entry may be recorded until " + hours +
              " h after the end of its day"}},
        {"future_skew_s",
         std::nullopt,
         seconds,
         {"主办方规定：记录可早于发生至多 " + seconds + " 秒",
          "the organiser's choice: an entry may be recorded up to " + seconds +
              " s before it happens"}}};
    for (auto const& item : rules.items) {
        organiser_choice_detail::add_of_item(item, choices);
    }
    return choices;
}

}  // namespace heli::scoring
