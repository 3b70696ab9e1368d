/// \file
/// Logs for tests in columns of codes.
#pragma once

#include "owned_log.hpp"

#include <heli/scoring/coded_log.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::scoring {

/// The code of a text in a list; texts that it lacks have codes that are none.
[[nodiscard]] inline std::int64_t code_in(std::vector<std::string_view> const& list,
                                          std::string_view text) {
    auto const at = std::find(list.begin(), list.end(), text);
    if (at != list.end()) {
        return at - list.begin();
    }
    constexpr std::int64_t none[] = {-1, -128, 127, -77, 100};
    return none[text.size() % 5];
}

/// Codes of rows that it owns, in columns of these types.
template <class Code, class Second, class Value, class Ref>
class coded_rows {
public:
    /// \param people what the codes of people stand for; empty: numbers of `numbers`.
    coded_rows(std::vector<owned_row> rows, utc_seconds epoch, std::vector<std::string_view> people,
               std::vector<std::string_view> const& numbers)
        : rows_(std::move(rows)), people_(std::move(people)), epoch_(epoch) {
        for (auto const& row : rows_) {
            auto const& list = people_.empty() ? numbers : people_;
            person_.push_back(static_cast<std::int32_t>(code_in(list, row.person)));
            kind_.push_back(static_cast<Code>(code_in(kinds_, row.kind)));
            slot_.push_back(static_cast<Code>(code_in(slots_, row.slot)));
            occurred_.push_back(static_cast<Second>(row.occurred_at - epoch));
            recorded_.push_back(static_cast<Second>(row.recorded_at - epoch));
            value_.push_back(row.value == no_value ? std::numeric_limits<Value>::min()
                                                   : static_cast<Value>(row.value));
            ref_.push_back(static_cast<Ref>(row.ref.empty() ? -1 : code_in(refs_, row.ref)));
        }
    }

    [[nodiscard]] coded_log<Code, Second, Value, Ref> log() const {
        return {person_, kind_, slot_, occurred_, recorded_, value_, ref_};
    }
    [[nodiscard]] log_codes codes() const { return {people_, kinds_, slots_, refs_, epoch_}; }

private:
    std::vector<owned_row> rows_;
    std::vector<std::string_view> people_;
    std::vector<std::string_view> kinds_{"value", "sleep", "week", "ref", "slot", "day", "once"};
    std::vector<std::string_view> slots_{"pm", "", "night", "am", "noon"};
    std::vector<std::string_view> refs_{"4", "unused", "2", "0", "1", "3"};
    utc_seconds epoch_;
    std::vector<std::int32_t> person_;
    std::vector<Code> kind_;
    std::vector<Code> slot_;
    std::vector<Second> occurred_;
    std::vector<Second> recorded_;
    std::vector<Value> value_;
    std::vector<Ref> ref_;
};

}  // namespace heli::scoring
