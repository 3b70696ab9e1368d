/// \file
/// Scoring written down once more, plainly, to compare with: maps of rows, nothing shared with
/// the library but the rules and the names of the statuses.
#pragma once

#include "owned_log.hpp"

#include <heli/scoring/contest_rules.hpp>
#include <heli/scoring/entry_status.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace heli::scoring {

/// Statuses and points of rows, and points of people by item.
struct defined_scores {
    std::vector<entry_status> status;
    std::vector<std::int64_t> earned;
    std::map<std::pair<std::string, std::string>, std::int64_t> by_item;
};

class score_by_definition {
public:
    score_by_definition(contest_rules const& rules, std::vector<std::string> const& people,
                        std::vector<owned_row> const& rows)
        : rules_(rules), people_(people), rows_(rows) {
        scores_.status.assign(rows.size(), entry_status::credited);
        scores_.earned.assign(rows.size(), 0);
        settle();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (scores_.status[i] == entry_status::credited) {
                scores_.status[i] = checked(i);
                if (scores_.status[i] == entry_status::credited) {
                    buckets_[{rows[i].person, item(i)->id.str(), bucket_name(i)}].push_back(i);
                }
            }
        }
        credit();
    }
    [[nodiscard]] defined_scores const& scores() const { return scores_; }

private:
    using text_tuple = std::tuple<std::string, std::string, utc_seconds, utc_seconds, std::string,
                                  std::string, std::string>;
    [[nodiscard]] text_tuple content(std::size_t i) const {
        auto const& r = rows_[i];
        return {r.person, r.kind, r.occurred_at,          r.recorded_at,
                r.slot,   r.ref,  std::to_string(r.value)};
    }
    void settle() {
        std::map<std::string, std::vector<std::size_t>> by_id;
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            by_id[rows_[i].event_id].push_back(i);
        }
        for (auto& [id, same] : by_id) {
            auto const kept = *std::min_element(same.begin(), same.end(), [&](auto a, auto b) {
                return std::tuple(rows_[a].recorded_at, content(a), a) <
                       std::tuple(rows_[b].recorded_at, content(b), b);
            });
            for (auto const i : same) {
                if (i != kept) {
                    scores_.status[i] = content(i) == content(kept) ? entry_status::duplicate_id
                                                                    : entry_status::id_conflict;
                }
            }
        }
    }
    [[nodiscard]] point_item const* item(std::size_t i) const {
        for (auto const& one : rules_.items) {
            if (one.kind.view() == rows_[i].kind) {
                return &one;
            }
        }
        return nullptr;
    }
    /// Local day of the contest, by division of real numbers.
    [[nodiscard]] std::int64_t local_day(std::size_t i) const {
        auto const local =
            rows_[i].occurred_at + std::int64_t{rules_.utc_offset.count()} * std::int64_t{60};
        return static_cast<std::int64_t>(std::floor(static_cast<double>(local) / 86400.0));
    }
    [[nodiscard]] std::int64_t week(std::int64_t day) const {
        auto const from_start = day - to_day_number(rules_.start);
        return static_cast<std::int64_t>(std::floor(static_cast<double>(from_start) / 7.0));
    }
    [[nodiscard]] entry_status checked(std::size_t i) const {
        auto const& r = rows_[i];
        if (std::find(people_.begin(), people_.end(), r.person) == people_.end()) {
            return entry_status::unknown_person;
        }
        auto const* it = item(i);
        if (it == nullptr) {
            return entry_status::bad_kind;
        }
        if (it->bucket == bucket::day_slot &&
            std::count(it->slots.begin(), it->slots.end(), r.slot) == 0) {
            return entry_status::bad_slot;
        }
        if (r.recorded_at < r.occurred_at - rules_.future_skew->count()) {
            return entry_status::future;
        }
        auto const day = local_day(i);
        auto const first = to_day_number(it->window ? it->window->first : rules_.start);
        auto const last = to_day_number(it->window ? it->window->last : rules_.end);
        if (day < first || day > last) {
            return entry_status::out_of_window;
        }
        auto const after_day = (day + 1) * 86400 - std::int64_t{rules_.utc_offset.count()} * 60;
        if (r.recorded_at >= after_day + rules_.late_grace->count() * 3600) {
            return entry_status::late;
        }
        if ((it->min_value && r.value < *it->min_value) || (it->unit && r.value < *it->unit)) {
            return entry_status::below_min;
        }
        return whole_week(*it, day, first, last) ? entry_status::credited
                                                 : entry_status::partial_week;
    }
    [[nodiscard]] bool whole_week(point_item const& it, std::int64_t day, std::int64_t first,
                                  std::int64_t last) const {
        std::int64_t days = 0;
        for (auto d = first; d <= last; ++d) {
            days += week(d) == week(day) ? 1 : 0;
        }
        return it.partial_week != partial_week::ignored || days == 7;
    }
    [[nodiscard]] std::string bucket_name(std::size_t i) const {
        auto day = std::to_string(local_day(i));
        switch (item(i)->bucket) {
            case bucket::once:
                return "";
            case bucket::day_slot:
                return day + "/" + rows_[i].slot;
            case bucket::ref:
                return rows_[i].ref;
            case bucket::week7:
                return std::to_string(week(local_day(i)));
            case bucket::day:
            case bucket::day_value:
                break;
        }
        return day;
    }
    void credit() {
        std::map<std::pair<std::string, std::string>, std::vector<std::size_t>> credited;
        for (auto const& [key, same] : buckets_) {
            bool const by_value = item(same.front())->bucket == bucket::day_value;
            auto const best = *std::min_element(same.begin(), same.end(), [&](auto a, auto b) {
                auto const order = [&](std::size_t i) {
                    return std::tuple(by_value ? -rows_[i].value : 0, rows_[i].occurred_at,
                                      rows_[i].recorded_at, rows_[i].event_id);
                };
                return order(a) < order(b);
            });
            for (auto const i : same) {
                scores_.status[i] =
                    i == best ? entry_status::credited : entry_status::repeat_bucket;
            }
            credited[{std::get<0>(key), std::get<1>(key)}].push_back(best);
        }
        for (auto& [key, rows] : credited) {
            pay(rows, scores_.by_item[key]);
        }
    }
    void pay(std::vector<std::size_t>& rows, std::int64_t& paid) {
        std::sort(rows.begin(), rows.end(), [&](auto a, auto b) {
            return std::pair(rows_[a].occurred_at, rows_[a].event_id) <
                   std::pair(rows_[b].occurred_at, rows_[b].event_id);
        });
        for (auto const i : rows) {
            auto const& it = *item(i);
            auto const full = it.points.count() * (it.unit ? rows_[i].value / *it.unit : 1);
            auto const of_day = it.day_cap ? std::min(full, it.day_cap->count()) : full;
            auto const given = std::min(of_day, it.cap.count() - paid);
            paid += given;
            scores_.earned[i] = given;
            scores_.status[i] = given < full ? entry_status::capped : entry_status::credited;
        }
    }

    contest_rules const& rules_;
    std::vector<std::string> const& people_;
    std::vector<owned_row> const& rows_;
    std::map<std::tuple<std::string, std::string, std::string>, std::vector<std::size_t>> buckets_;
    defined_scores scores_;
};

}  // namespace heli::scoring
