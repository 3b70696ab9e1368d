#include <heli/io/json.hpp>

#include "json_parts.hpp"

#include <map>
#include <set>

namespace heli::io {

namespace {

json federation_list(std::vector<federation> const& all) {
    auto result = json::array();
    for (auto const f : all) {
        result.push_back(token(f));
    }
    return result;
}

/// Whether a due date is stated, with its names.
void put_basis(json& into, bool stated) {
    into["due_basis"] = stated ? "stated" : "programme_period";
    into["due_basis_label"] = stated
                                  ? json{{"zh", "方案写明"}, {"en", "stated"}}
                                  : json{{"zh", "方案期末"}, {"en", "last day of the programme"}};
}

json target_part(programme::programme const& plan, programme::target const& t) {
    auto result = json::object();
    put(result, "kind", t.kind);
    result["quantity"] = part(t.quantity);
    result["unit"] = t.unit.empty() ? json(nullptr) : json(t.unit);
    result["from"] = part(programme::first_of(plan, t));
    result["due"] = part(programme::due_of(plan, t));
    put_basis(result, t.due.has_value());
    result["days"] = part(t.days);
    result["nights"] = part(t.nights);
    result["soft"] = t.soft;
    result["group_size"] =
        t.group ? json{{"persons", t.group->persons}, {"source", part(t.group->source)}}
                : json(nullptr);
    return result;
}

json item_part(programme::programme const& plan, programme::item const& entry) {
    auto result = json{{"id", entry.id.view()}, {"name", part(entry.name)}};
    put(result, "area", entry.area);
    put(result, "tier", entry.tier);
    put(result, "kind", entry.kind);
    result["edition"] = part(entry.edition);
    result["leads"] = federation_list(entry.leads);
    result["organizers"] = list(entry.organizers);
    auto& participants = result["participants"] = json::array();
    for (auto const code : entry.participants) {
        participants.push_back(to_text(code));
    }
    result["mechanism"] = entry.mechanism.empty() ? json(nullptr) : json(entry.mechanism);
    auto& targets = result["targets"] = json::array();
    for (auto const& t : entry.targets) {
        targets.push_back(target_part(plan, t));
    }
    result["source"] = part(entry.source);
    return result;
}

json mechanism_part(programme::mechanism_set const& set) {
    auto result = json{{"id", set.id.view()}, {"agreed_on", part(set.agreed_on)}};
    auto& rows = result["mechanisms"] = json::array();
    for (auto const& m : set.mechanisms) {
        rows.push_back({{"id", m.id}, {"name", part(m.name)}});
    }
    result["source"] = part(set.source);
    return result;
}

/// What a programme says of itself, without its items.
json heading(programme::programme const& plan) {
    auto result = json{{"id", plan.id.view()},
                       {"year", plan.year},
                       {"name", part(plan.name)},
                       {"first", part(plan.first)},
                       {"last", part(plan.last)}};
    result["conference"] = json{{"name", part(plan.conference.name)},
                                {"held_on", part(plan.conference.held_on)},
                                {"source", part(plan.conference.source)}};
    result["mechanism_set"] = plan.mechanisms ? mechanism_part(*plan.mechanisms) : json(nullptr);
    result["source"] = part(plan.source);
    return result;
}

std::string evidence_name(std::size_t index) {
    return "e" + std::to_string(index + 1);
}

json evidence_part(programme::evidence const& entry, std::size_t index) {
    auto result =
        json{{"id", evidence_name(index)}, {"date", part(entry.date)}, {"item", entry.item.view()}};
    put(result, "federation", entry.federation);
    put(result, "kind", entry.kind);
    result["quantity"] = part(entry.quantity);
    result["unit"] = entry.unit.empty() ? json(nullptr) : json(entry.unit);
    result["days"] = part(entry.days);
    result["nights"] = part(entry.nights);
    result["note"] = part(entry.note);
    result["source"] = part(entry.source);
    result["illustrative"] = entry.illustrative;
    return result;
}

json projection_part(programme::projection const& p) {
    auto result = json{{"point", p.point}, {"lower", part(p.lower)}, {"upper", part(p.upper)}};
    put(result, "level", p.level);
    put(result, "method", p.method);
    result["independent_units"] = p.units;
    result["elapsed_days"] = p.elapsed;
    result["remaining_days"] = p.remaining;
    return result;
}

/// The reviewed target; null where the item has none that decides.
json wanted(programme::item_review const& row) {
    if (!row.standing.goal) {
        return nullptr;
    }
    auto const& goal = *row.standing.goal;
    auto result = json::object();
    put(result, "kind", goal.kind);
    result["quantity"] = part(goal.quantity);
    result["unit"] = goal.unit.empty() ? json(nullptr) : json(goal.unit);
    return result;
}

json review_part(programme::programme const& plan, programme::item_review const& row) {
    auto const* entry = programme::find_item(plan, row.item);
    auto const& standing = row.standing;
    auto result = json{{"id", row.id()}, {"item", row.item.view()}};
    put(result, "federation", row.federation);
    result["name"] = entry == nullptr ? json(nullptr) : part(entry->name);
    put(result, "area", row.area);
    put(result, "tier", row.tier);
    result["leads"] = entry == nullptr ? json::array() : federation_list(entry->leads);
    result["organizers"] = entry == nullptr ? json::array() : list(entry->organizers);
    put(result, "status", standing.status);
    result["overdue"] = standing.overdue;
    result["late"] = standing.late;
    result["due"] = part(standing.due);
    put_basis(result, standing.due_stated);
    result["target"] = wanted(row);
    result["count"] = part(standing.count);
    result["projection"] =
        standing.projected ? projection_part(*standing.projected) : json(nullptr);
    result["illustrative"] = row.illustrative;
    result["reasons"] = list(standing.reasons);
    auto& used = result["evidence"] = json::array();
    for (auto const i : standing.used) {
        used.push_back(evidence_name(i));
    }
    result["findings"] = list(standing.findings);
    return result;
}

/// How many rows have each status, all statuses listed.
json summary(programme::programme_review const& answer) {
    auto result = json::object();
    for (auto const& row : labels_of<programme::item_status>::rows) {
        std::int64_t count = 0;
        for (auto const& item : answer.items) {
            count += item.standing.status == row.value ? 1 : 0;
        }
        result[std::string(row.token)] = count;
    }
    std::int64_t overdue = 0;
    for (auto const& item : answer.items) {
        overdue += item.standing.overdue ? 1 : 0;
    }
    result["overdue"] = overdue;
    return result;
}

}  // namespace

std::string to_json(programme::programme const& plan) {
    auto result = document("programme");
    result["programme"] = heading(plan);
    auto& items = result["items"] = json::array();
    for (auto const& entry : plan.items) {
        items.push_back(item_part(plan, entry));
    }
    return bytes(result);
}

std::string to_json(std::vector<programme::programme_change> const& changes) {
    auto rows = json::array();
    for (auto const& c : changes) {
        auto row = json::object();
        put(row, "change", c.kind);
        row["part"] = c.part;
        row["id"] = c.id.empty() ? json(nullptr) : json(c.id);
        row["field"] = c.field.empty() ? json(nullptr) : json(c.field);
        row["before"] = c.before.empty() ? json(nullptr) : json(c.before);
        row["after"] = c.after.empty() ? json(nullptr) : json(c.after);
        rows.push_back(std::move(row));
    }
    auto result = document("programme_diff");
    result["changes"] = std::move(rows);
    return bytes(result);
}

std::string to_json(std::vector<programme::item_coverage> const& rows) {
    auto result = document("programme_coverage");
    auto& items = result["items"] = json::array();
    for (auto const& row : rows) {
        items.push_back({{"item", row.item.view()},
                         {"has_owner", row.has_owner},
                         {"has_target", row.has_target},
                         {"has_due", row.has_due},
                         {"evidence", row.evidence}});
    }
    result["findings"] = list(programme::gaps(rows));
    return bytes(result);
}

std::string to_json(std::vector<programme::due_date> const& dates) {
    auto rows = json::array();
    for (auto const& d : dates) {
        auto row = json{{"due", part(d.due)}, {"item", d.item.view()}, {"name", part(d.name)}};
        put_basis(row, d.stated);
        put(row, "kind", d.kind);
        row["leads"] = federation_list(d.leads);
        row["source"] = part(d.source);
        rows.push_back(std::move(row));
    }
    auto result = document("due_dates");
    result["due_dates"] = std::move(rows);
    return bytes(result);
}

std::string to_json(programme::programme_review const& answer, programme::programme const& plan,
                    programme::evidence_set const& evidence) {
    auto result = document("programme_review");
    result["programme"] = heading(plan);
    result["as_of"] = part(answer.as_of);
    put(result, "interval_level", answer.options.level);
    result["fewest_units"] = answer.options.fewest_units;
    result["fewest_days"] = answer.options.fewest_days;
    result["most_days_old"] = answer.options.most_days_old;
    result["summary"] = summary(answer);
    auto& items = result["items"] = json::array();
    std::set<std::size_t> used;
    for (auto const& row : answer.items) {
        items.push_back(review_part(plan, row));
        used.insert(row.standing.used.begin(), row.standing.used.end());
        if (!used.empty() && *used.rbegin() >= evidence.entries.size()) {
            throw invalid_value(
                "the review rests on evidence that is not given: expected the "
                "evidence that was reviewed");
        }
    }
    auto& pieces = result["evidence"] = json::array();
    for (auto const i : used) {
        pieces.push_back(evidence_part(evidence.entries[i], i));
    }
    result["findings"] = list(answer.findings);
    return bytes(result);
}

}  // namespace heli::io
