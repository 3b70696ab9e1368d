/// \file
/// Logs for tests of integrity rules: entries of a contest in July 2025 with sources and devices.
#pragma once

#include "owned_log.hpp"

#include <heli/scoring/integrity_check.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::scoring {

/// 2025-07-01T00:00:00+08:00, the first day of the contest.
inline constexpr utc_seconds july = 1751299200;

/// An entry with where it came from.
struct sourced_row {
    owned_row row;
    std::string source = "device";
    std::string device = "watch";

    friend bool operator==(sourced_row const&, sourced_row const&) = default;
};

/// An exercise of a day at noon, recorded then.
[[nodiscard]] inline sourced_row exercise_on(std::string const& person, std::int64_t day,
                                             std::int64_t value) {
    auto const at = july + day * 86400 + 43200;
    auto const id = person + "-" + std::to_string(day) + "-" + std::to_string(value);
    return {{id, person, "exercise", at, at, "", "", value, ""}};
}

/// A log and its columns; owns everything.
class sourced_log {
public:
    explicit sourced_log(std::vector<sourced_row> const& rows) : log_(plain(rows)) {
        for (auto const& row : rows) {
            source_text_.push_back(row.source);
            device_text_.push_back(row.device);
        }
        source_.assign(source_text_.begin(), source_text_.end());
        device_.assign(device_text_.begin(), device_text_.end());
    }

    [[nodiscard]] integrity_question question() const {
        return {log_.view(), date(2025, 7, 1), std::chrono::hours(8), source_, device_};
    }
    [[nodiscard]] std::vector<integrity_answer> ask(integrity_terms const& terms) const {
        return check_integrity(question(), terms);
    }
    /// The flags of a rule; it must have been asked.
    [[nodiscard]] std::vector<integrity_flag> flags(integrity_terms const& terms,
                                                    integrity_rule rule) const {
        auto const answers = ask(terms);
        return std::find_if(answers.begin(), answers.end(),
                            [&](auto const& a) { return a.rule == rule; })
            ->flags.value();
    }
    /// The ids of the evidence of a flag, in order of the ids.
    [[nodiscard]] std::vector<std::string> ids(integrity_flag const& flag) const {
        std::vector<std::string> ids;
        for (auto const row : flag.rows) {
            ids.push_back(log_.rows().at(row).event_id);
        }
        std::sort(ids.begin(), ids.end());
        return ids;
    }

private:
    static std::vector<owned_row> plain(std::vector<sourced_row> const& rows) {
        std::vector<owned_row> all;
        for (auto const& row : rows) {
            all.push_back(row.row);
        }
        return all;
    }

    owned_log log_;
    std::vector<std::string> source_text_;
    std::vector<std::string> device_text_;
    std::vector<std::string_view> source_;
    std::vector<std::string_view> device_;
};

}  // namespace heli::scoring
