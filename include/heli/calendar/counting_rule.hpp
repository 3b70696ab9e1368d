/// \file
/// The rules of counting that calendar answers cite. Their ids are those of the rule table.
#pragma once

#include <heli/core/date.hpp>
#include <heli/core/id.hpp>
#include <heli/core/source.hpp>
#include <heli/core/step.hpp>

#include <string>
#include <utility>
#include <vector>

namespace heli::calendar {

/// A rule of counting, with the article it rests on.
struct counting_rule {
    rule_id id;                 ///< Id in the rule table.
    source_view source;         ///< Law and article.
    civil_date effective_from;  ///< First day on which the article certainly applies.
};

/// The day of the event is not counted.
inline constexpr counting_rule first_day_not_counted{
    "CNT-CC201", {"中华人民共和国民法典", "201", "", source_status::verified}, {2021, 1, 1}};
/// A period of months ends on the corresponding day, or on the month's last day if it has none.
inline constexpr counting_rule corresponding_day{
    "CNT-CC202", {"中华人民共和国民法典", "202", "", source_status::verified}, {2021, 1, 1}};
/// A last day that is a day of rest moves to the next working day.
inline constexpr counting_rule last_day_rolls{
    "CNT-CC203", {"中华人民共和国民法典", "203", "", source_status::verified}, {2021, 1, 1}};
/// A day of rest moves back because the caller asks for it; which rule says so is the caller's
/// knowledge (paydays: 保障农民工工资支付条例 14(1)).
inline constexpr counting_rule rolled_back_as_asked{
    "CAL-ROLL-BACK", {"heli calendar", "rolled", "", source_status::verified}, {1949, 1, 1}};
/// Days off and make-up working days come from the yearly notice.
inline constexpr counting_rule yearly_notice{
    "CNT-HOL", {"全国年节及纪念日放假办法", "2,6,7", "", source_status::verified}, {2025, 1, 1}};

/// A step that applies `rule` to a day. Before the rule's first day the step says that it is the
/// rule of today, whose application then is not established.
[[nodiscard]] inline step make_step(counting_rule const& rule, bilingual text,
                                    std::vector<step_input> inputs, date const& on) {
    if (to_day_number(on) < to_day_number(rule.effective_from)) {
        auto const from = to_text(to_date(rule.effective_from));
        text.zh += "（该条自 " + from + " 起施行，此前是否适用未核实）";
        text.en += " (in force from " + from + "; whether it applied before is not established)";
        inputs.push_back({"in_force", "not_established"});
    }
    return {rule.id, std::move(text), rule.source.copy(), std::move(inputs)};
}

}  // namespace heli::calendar
