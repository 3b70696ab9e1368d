#include "contest_rules_fields.hpp"

#include <heli/scoring/rules_check.hpp>

#include "check_report.hpp"
#include "source_table.hpp"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::io {

namespace {

using namespace scoring;

/// Most rules that are looked at; `scoring::check` refuses fewer, and says so.
constexpr std::size_t most_tables = 10'000;

/// Stands for an id that could not be read; the document ends in an error anyway, as with every
/// other value that stands for one.
constexpr point_item_id unnamed("unnamed");
constexpr entry_kind no_kind("unnamed");
constexpr contest_rules_id no_contest("unnamed");

heli::points read_points(toml_table& table, std::string_view key) {
    return heli::points(table.integer(key, presence::required).value_or(0));
}

point_item read_item(toml_table& table) {
    point_item item{table.identifier<point_item_id>("id", presence::required).value_or(unnamed),
                    table.identifier<entry_kind>("kind", presence::required).value_or(no_kind),
                    read_points(table, "points"),
                    // What may stand beside `ref` is the least.
                    table.word<scoring::bucket>("bucket", presence::required).value_or(bucket::ref),
                    read_points(table, "cap")};
    if (auto const days = table.two_days("window", presence::optional)) {
        item.window = day_window{days->first, days->second};
    }
    item.min_value = table.integer("min_value", presence::optional);
    for (auto& slot : table.texts("slots", presence::optional)) {
        item.slots.push_back(std::move(slot.first));
    }
    item.partial_week = table.word<scoring::partial_week>("partial_week", presence::optional);
    item.unit = table.integer("unit", presence::optional);
    if (auto const most = table.integer("day_cap", presence::optional)) {
        item.day_cap = heli::points(*most);
    }
    item.name = table.some_language("name", presence::optional).value_or(bilingual{});
    table.finish();
    return item;
}

/// A whole number of a unit of time, if it is there.
template <class Duration>
std::optional<Duration> read_time(toml_table& root, std::string_view key) {
    auto const count = root.integer(key, presence::optional);
    return count ? std::optional(Duration(*count)) : std::nullopt;
}

/// Leaves out of what a check has found what only follows from what could not be read.
class rules_report {
public:
    /// \param items the dotted path of each item in the document.
    rules_report(toml_document& document, std::vector<std::string> items)
        : report_(document), items_(std::move(items)) {}

    void add(finding found) {
        auto field = of_document(found.where.field);
        if (!follows(found, field.substr(0, field.find('.')) + ".")) {
            report_.add(std::move(found), std::move(field));
        }
    }

private:
    /// A path as the document has it: what is no table between the rules is not counted by a check.
    [[nodiscard]] std::string of_document(std::string const& field) const {
        std::string_view const prefix = "rules[";
        auto const close = field.find(']');
        if (!field.starts_with(prefix) || close == std::string::npos) {
            return field;
        }
        auto const number = std::stoul(field.substr(prefix.size(), close - prefix.size()));
        return items_.at(number) + field.substr(close + 1);
    }
    [[nodiscard]] bool any_unread(std::initializer_list<char const*> fields,
                                  std::string const& prefix) const {
        return std::any_of(fields.begin(), fields.end(),
                           [&](char const* field) { return report_.unread(prefix + field); });
    }
    [[nodiscard]] bool follows(finding const& found, std::string const& item) const {
        if (found.code == "unfit_field") {
            return report_.unread(item + "bucket");
        }
        bool const of_weeks =
            found.code == "missing_field" && found.where.field.ends_with(".partial_week");
        if (found.code == "cap_unreachable" || of_weeks) {
            return any_unread({"start", "end"}, "") ||
                   any_unread({"window", "slots", "bucket", "partial_week"}, item);
        }
        if (found.code == "no_rules" || found.code == "cap_sum_mismatch") {
            return !all_tables();
        }
        return found.where.field == "end" && report_.unread("start");
    }
    /// Whether there are rules and each is a table, whatever is wrong inside.
    [[nodiscard]] bool all_tables() const {
        auto const& read = report_.read();
        return std::none_of(read.begin(), read.end(), [](finding const& f) {
            auto const& field = f.where.field;
            return field == "rules" ||
                   (field.starts_with("rules[") && field.find('.') == std::string::npos);
        });
    }

    check_report report_;
    std::vector<std::string> items_;
};

}  // namespace

scoring::contest_rules read_contest_rules(toml_document& document, toml_table& root) {
    auto const id = root.identifier<contest_rules_id>("id", presence::required);
    auto const offset = root.integer("utc_offset_min", presence::required);
    auto const start = root.day_or_text("start", presence::required);
    auto const end = root.day_or_text("end", presence::required);
    contest_rules rules{id.value_or(no_contest), std::chrono::minutes(offset.value_or(0)),
                        start.value_or(end.value_or(date(2000, 1, 1))),
                        end.value_or(start.value_or(date(2000, 1, 1))), read_points(root, "total")};
    rules.late_grace = read_time<std::chrono::hours>(root, "late_grace_hours");
    rules.future_skew = read_time<std::chrono::seconds>(root, "future_skew_s");
    rules.source = read_source_table(root, presence::optional);
    rules.name = root.some_language("name", presence::optional).value_or(bilingual{});
    if (!root.has("rules")) {
        root.wrong(root.where("rules"), "missing_field",
                   {"没有 [[rules]]", "there is no [[rules]]"}, "");
    }
    std::vector<std::string> items;
    for (auto& table : root.tables("rules", most_tables)) {
        items.push_back(table.field());
        rules.items.push_back(read_item(table));
    }
    rules_report report(document, std::move(items));
    for (auto& found : check(rules)) {
        report.add(std::move(found));
    }
    return rules;
}

}  // namespace heli::io
