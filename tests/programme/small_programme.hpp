/// \file
/// Small programmes and short evidence, in one line each.
#pragma once

#include <heli/programme/evidence.hpp>
#include <heli/programme/programme.hpp>

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli::programme {

inline date const new_year(2023, 1, 1);
inline date const year_end(2023, 12, 31);

/// At least `quantity`, by `due` or by the end of the programme.
[[nodiscard]] inline target at_least(std::int64_t quantity, std::optional<date> due = {}) {
    return {target_kind::count_at_least, quantity, "worker", {}, due, {}, {}, false, {}};
}

/// At least `quantity` by each federation.
[[nodiscard]] inline target each_at_least(std::int64_t quantity) {
    return {target_kind::per_federation_count, quantity, "worker", {}, {}, {}, {}, false, {}};
}

/// Something that is there by `due` or by the end of the programme.
[[nodiscard]] inline target there_by(std::optional<date> due = {}) {
    return {target_kind::exists_by, {}, "", {}, due, {}, {}, false, {}};
}

/// Stays of 3 days and 2 nights.
[[nodiscard]] inline target stays(bool soft) {
    return {target_kind::stay_at_least, {}, "", {}, {}, 3, 2, soft, {}};
}

[[nodiscard]] inline item an_item(item_id id, std::vector<target> targets) {
    bilingual name{"项目" + id.str(), "item " + id.str()};
    return {id,
            std::move(name),
            {},
            {},
            item_kind::exchange,
            {},
            {},
            {},
            {},
            "",
            std::move(targets),
            {"page", "", "", source_status::verified}};
}

/// A programme of 2023 with these items and nothing else.
[[nodiscard]] inline programme a_programme(std::vector<item> items) {
    source const page{"page", "", "", source_status::verified};
    return {"small",  2023,     {"小方案", "small programme"},
            new_year, year_end, {{"会议", "conference"}, {}, page},
            {},       {},       std::move(items),
            page};
}

[[nodiscard]] inline evidence told(date day, item_id about, evidence_kind kind,
                                   std::optional<count_bound> quantity = {},
                                   std::optional<federation> who = {}) {
    return {
        day, about, who, kind, quantity, "", {}, {}, {"press", "", "", source_status::unverified},
        {},  false};
}

/// A group of `persons` that travelled on `day`.
[[nodiscard]] inline evidence group(date day, item_id about, std::int64_t persons,
                                    std::optional<federation> who = {}) {
    return told(day, about, evidence_kind::part, count_bound::exactly(persons), who);
}

/// The statement that a record has no gap from the first day of 2023 to `last`.
[[nodiscard]] inline complete_record complete_to(date last, item_id about,
                                                 std::optional<federation> who = {}) {
    return {about, who, new_year, last, {"ledger", "", "", source_status::unverified}, false};
}

}  // namespace heli::programme
