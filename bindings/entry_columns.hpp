/// \file
/// The log of a contest out of buffers of Arrow, which stay where they are.
#pragma once

#include "column_chunks.hpp"

#include <heli/scoring/entry_log.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace heli::python {

/// A column of text as Arrow has it: where each text begins, and the bytes of all.
struct text_column {
    numbers_of<std::int64_t> offsets;  ///< One more than there are rows.
    numbers_of<std::uint8_t> bytes;    ///< UTF-8.

    /// The texts. They live as long as the column.
    /// \throws invalid_value if an offset points outside the bytes or before the one in front.
    [[nodiscard]] std::vector<std::string_view> views() const {
        auto const begins = span_of(offsets);
        auto const size = static_cast<std::int64_t>(bytes.size());
        auto const* const text = static_cast<char const*>(static_cast<void const*>(bytes.data()));
        std::vector<std::string_view> texts;
        texts.reserve(begins.size());
        for (std::size_t row = 0; row + 1 < begins.size(); ++row) {
            if (begins[row] < 0 || begins[row + 1] < begins[row] || begins[row + 1] > size) {
                throw invalid_value("column of text: row " + std::to_string(row) +
                                    " lies outside its bytes");
            }
            texts.emplace_back(text + begins[row],
                               static_cast<std::size_t>(begins[row + 1] - begins[row]));
        }
        return texts;
    }
};

/// A log that keeps what its columns point to.
class kept_log {
public:
    /// Columns of text in the order of `entry_log`: ids, people, kinds, slots, references.
    struct columns {
        std::vector<text_column> texts;
        numbers_of<std::int64_t> occurred_at;
        numbers_of<std::int64_t> recorded_at;
        numbers_of<std::int64_t> value;
        std::optional<text_column> written;
    };

    /// \throws invalid_value if a column is not sound or they are not equally long.
    explicit kept_log(columns given) : given_(std::move(given)) {
        if (given_.texts.size() != 5) {
            throw invalid_value("log: expected five columns of text");
        }
        for (auto const& column : given_.texts) {
            views_.push_back(column.views());
        }
        views_.push_back(given_.written ? given_.written->views()
                                        : std::vector<std::string_view>());
        scoring::require_sound(log());
    }

    /// The log.
    [[nodiscard]] scoring::entry_log log() const {
        return {views_[0],
                views_[1],
                views_[2],
                span_of(given_.occurred_at),
                span_of(given_.recorded_at),
                views_[3],
                views_[4],
                span_of(given_.value),
                views_[5]};
    }

private:
    columns given_;
    std::vector<std::vector<std::string_view>> views_;
};

}  // namespace heli::python
