/// \file
/// The rules of counting that calendar answers cite. Their ids are those of the rule table.
#pragma once

#include <heli/core/id.hpp>
#include <heli/core/source.hpp>
#include <heli/core/step.hpp>

#include <string>
#include <utility>
#include <vector>

namespace heli::calendar {

/// A rule of counting, with the article it rests on.
struct counting_rule {
    rule_id id;          ///< Id in the rule table.
    source_view source;  ///< Law and article.
};

/// The day of the event is not counted.
inline constexpr counting_rule first_day_not_counted{
    "CNT-CC201", {"中华人民共和国民法典", "201", "", source_status::verified}};
/// A period of months ends on the corresponding day, or on the month's last day if it has none.
inline constexpr counting_rule corresponding_day{
    "CNT-CC202", {"中华人民共和国民法典", "202", "", source_status::verified}};
/// A last day that is a day of rest moves to the next working day.
inline constexpr counting_rule last_day_rolls{
    "CNT-CC203", {"中华人民共和国民法典", "203", "", source_status::verified}};
/// A payday that is a day of rest moves to the working day before it: the one rule that rolls back.
inline constexpr counting_rule payday_rolls_back{
    "WAGE-PAYDAY-HOL", {"保障农民工工资支付条例", "14(1)", "", source_status::verified}};
/// Days off and make-up working days come from the yearly notice.
inline constexpr counting_rule yearly_notice{
    "CNT-HOL", {"全国年节及纪念日放假办法", "2,6,7", "", source_status::verified}};

/// A step that applies `rule`.
[[nodiscard]] inline step make_step(counting_rule const& rule, bilingual text,
                                    std::vector<step_input> inputs) {
    return {rule.id, std::move(text), rule.source.copy(), std::move(inputs)};
}

}  // namespace heli::calendar
