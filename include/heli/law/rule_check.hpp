/// \file
/// What is wrong with a rule, alone and beside the others of its book.
#pragma once

#include <heli/core/finding.hpp>
#include <heli/law/rule.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace heli::law {

/// Whether the days on which two rules apply overlap. Absent days count as open.
[[nodiscard]] inline bool overlap(rule const& a, rule const& b) {
    auto const before = [](rule const& x, rule const& y) {
        return x.effective_to && y.effective_from && *x.effective_to < *y.effective_from;
    };
    return !before(a, b) && !before(b, a);
}

namespace rule_check_detail {

/// Collects what is wrong with one rule.
class findings_of {
public:
    explicit findings_of(rule const& r) : id_(r.id.str()) {}

    void wrong(std::string field, std::string code, std::string const& zh, std::string const& en,
               std::string value = "") {
        place where;
        where.field = std::move(field);
        findings_.push_back({severity::error,
                             std::move(code),
                             std::move(where),
                             {"规则 " + id_ + "：" + zh, "rule " + id_ + ": " + en},
                             std::move(value)});
    }
    [[nodiscard]] std::vector<finding> taken() && { return std::move(findings_); }

private:
    std::string id_;
    std::vector<finding> findings_;
};

inline void check_period(period const& p, std::string const& field, findings_of& found) {
    int const most = longest(p.length.unit);
    int const least = p.length.unit == period_unit::calendar_day ? 0 : 1;
    if (p.length.length < least || p.length.length > most) {
        found.wrong(field + "length", "invalid_length",
                    "期间长度应为 " + std::to_string(least) + " 至 " + std::to_string(most),
                    "expected a length of " + std::to_string(least) + " to " + std::to_string(most),
                    std::to_string(p.length.length));
    }
    if (p.length.unit == period_unit::hour && p.roll != calendar::roll::none) {
        found.wrong(field + "roll", "hours_do_not_roll", "以小时计的期间不顺延",
                    "periods of hours do not move off a day of rest");
    }
}

inline void check_number(rule const& r, findings_of& found) {
    auto const kind = std::string(token(r.kind));
    if (r.period && !sets_period(r.kind)) {
        found.wrong("length", "number_without_period", "种类为 " + kind + " 的规则不应有期间长度",
                    "a rule of kind " + kind + " has no length");
    }
    if (!r.period && sets_period(r.kind)) {
        found.wrong("length", "missing_length", "缺少期间长度", "its length is missing");
    }
    if (r.period && r.source.status == source_status::not_found) {
        found.wrong("status", "number_without_source", "未找到出处，不应有期间长度",
                    "has a length although its source was not found");
    }
    if (r.period && !r.start_event) {
        found.wrong("start_event", "missing_start_event", "缺少起算事件",
                    "the event from which it counts is missing");
    }
}

/// Answers find readings by their ids, beside two of their own.
inline void check_readings(rule const& r, findings_of& found) {
    std::vector<reading_id> ids{"as_written", "not_rolled"};
    for (std::size_t i = 0; i < r.other_readings.size(); ++i) {
        auto const& other = r.other_readings[i];
        auto const field = "reading[" + std::to_string(i) + "].";
        check_period(other.period, field, found);
        if (std::find(ids.begin(), ids.end(), other.id) != ids.end()) {
            found.wrong(field + "id", "duplicate_id", "理解编号 " + other.id.str() + " 已被使用",
                        "the id " + other.id.str() + " of a reading is used already",
                        other.id.str());
        }
        ids.push_back(other.id);
    }
}

inline void check_extension(rule const& r, findings_of& found) {
    if (!r.extension || !r.extension->at_most) {
        return;
    }
    auto const& most = *r.extension->at_most;
    if (most.length < 1) {
        found.wrong("extension.length", "invalid_length", "延长期限应不少于 1",
                    "an extension is at least 1 long", std::to_string(most.length));
    }
    auto const months = [](period_unit u) {
        return u == period_unit::month || u == period_unit::year;
    };
    auto const unit = r.period ? r.period->length.unit : most.unit;
    if (unit != most.unit && !(months(unit) && months(most.unit))) {
        auto const word = std::string(token(unit));
        found.wrong("extension.unit", "unfit_unit", "延长期限的单位应与期间相同：" + word,
                    "an extension is given in the unit of the period, " + word,
                    std::string(token(most.unit)));
    }
}

}  // namespace rule_check_detail

/// What is wrong with a rule by itself; nothing if it is sound.
[[nodiscard]] inline std::vector<finding> check(rule const& r) {
    rule_check_detail::findings_of found(r);
    rule_check_detail::check_number(r, found);
    if (r.period) {
        rule_check_detail::check_period(*r.period, "", found);
    }
    rule_check_detail::check_readings(r, found);
    rule_check_detail::check_extension(r, found);
    if (r.name.zh.empty() || r.source.title.empty()) {
        found.wrong(r.name.zh.empty() ? "name" : "law", "missing_field", "须写明名称和法律依据",
                    "a name and a law are needed");
    }
    if (r.effective_from && r.effective_to && *r.effective_to < *r.effective_from) {
        found.wrong("effective_to", "end_before_start",
                    "失效日 " + to_text(*r.effective_to) + " 早于施行日",
                    "ends " + to_text(*r.effective_to) + " before it begins",
                    to_text(*r.effective_to));
    }
    if (r.kind == rule_kind::superseded && !r.effective_to) {
        found.wrong("effective_to", "missing_field", "被取代的规则须有失效日",
                    "a superseded rule needs its last day");
    }
    if (r.overrides && r.region.nationwide()) {
        found.wrong("overrides", "national_override", "全国规则不能取代其他规则",
                    "a national rule overrides no other");
    }
    return std::move(found).taken();
}

/// What is wrong with a rule beside the others of a book, which may hold it itself.
[[nodiscard]] inline std::vector<finding> check(rule const& r, std::vector<rule> const& book) {
    rule_check_detail::findings_of found(r);
    auto const of_id = [&](rule_id const& id) {
        auto const at = std::find_if(book.begin(), book.end(),
                                     [&](rule const& other) { return other.id == id; });
        return at == book.end() ? nullptr : &*at;
    };
    auto const* national = r.overrides ? of_id(*r.overrides) : nullptr;
    if (r.overrides && national == nullptr) {
        found.wrong("overrides", "unknown_rule", "没有规则 " + r.overrides->str(),
                    "there is no rule " + r.overrides->str(), r.overrides->str());
    }
    if (national != nullptr && (!national->region.nationwide() || national->matter != r.matter)) {
        found.wrong("overrides", "unfit_override", r.overrides->str() + " 不是同一事项的全国规则",
                    r.overrides->str() + " is no national rule of the same matter",
                    r.overrides->str());
    }
    if (r.superseded_by && of_id(*r.superseded_by) == nullptr) {
        found.wrong("superseded_by", "unknown_rule", "没有规则 " + r.superseded_by->str(),
                    "there is no rule " + r.superseded_by->str(), r.superseded_by->str());
    }
    if (!r.overrides) {
        return std::move(found).taken();
    }
    for (auto const& other : book) {
        if (other.id < r.id && other.overrides == r.overrides && other.region == r.region &&
            overlap(r, other)) {
            found.wrong("overrides", "two_overrides",
                        "与 " + other.id.str() + " 在同一地区同时取代 " + r.overrides->str(),
                        "overrides " + r.overrides->str() + " in the same region and time as " +
                            other.id.str(),
                        other.id.str());
            break;
        }
    }
    return std::move(found).taken();
}

}  // namespace heli::law
