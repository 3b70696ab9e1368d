/// \file
/// Reading the cells of one row of evidence, collecting what is wrong with them.
#pragma once

#include <heli/core/date.hpp>
#include <heli/core/finding.hpp>
#include <heli/core/unknown_word.hpp>
#include <heli/programme/evidence_row.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::programme::evidence_detail {

/// Why a text names no day: its form, its year, or because there is no such day.
[[nodiscard]] inline bilingual date_fault(std::string const& text) {
    bool form = text.size() == 10;
    for (std::size_t i = 0; form && i < text.size(); ++i) {
        form = i == 4 || i == 7 ? text[i] == '-' : text[i] >= '0' && text[i] <= '9';
    }
    if (!form) {
        return {"日期“" + text + "”无效，应为 YYYY-MM-DD",
                "date \"" + text + "\": expected the form YYYY-MM-DD"};
    }
    if (text < "1400") {
        return {"日期“" + text + "”的年份应在 1400 至 9999 之间",
                "date \"" + text + "\": expected a year from 1400 to 9999"};
    }
    return {"没有 " + text + " 这一天", "there is no day " + text};
}

/// Reads the cells of one row and collects what is wrong with them.
class row_reader {
public:
    row_reader(std::string const& path, std::string row, std::vector<finding>& findings)
        : path_(path), row_(std::move(row)), findings_(findings) {}

    /// Whether no cell was wrong so far.
    [[nodiscard]] bool sound() const noexcept { return sound_; }

    void wrong(evidence_cell const& cell, std::string_view field, std::string code,
               bilingual message) {
        sound_ = false;
        findings_.push_back({severity::error,
                             std::move(code),
                             {path_, cell.line, cell.column, row_ + "." + std::string(field)},
                             std::move(message),
                             cell.text});
    }
    bool readable(evidence_cell const& cell) {
        sound_ = sound_ && !cell.reported;
        return !cell.reported && !cell.text.empty();
    }
    bool filled(evidence_cell const& cell, std::string_view field) {
        if (cell.reported) {
            return readable(cell);
        }
        if (cell.text.empty()) {
            wrong(cell, field, "missing_field",
                  {"缺少必填项 " + std::string(field),
                   "required field " + std::string(field) + " is missing"});
        }
        return !cell.text.empty();
    }
    std::optional<date> day(evidence_cell const& cell, std::string_view field) {
        try {
            return parse_date(cell.text);
        } catch (invalid_value const&) {
            wrong(cell, field, "invalid_date", date_fault(cell.text));
            return std::nullopt;
        }
    }
    std::optional<std::int64_t> count(evidence_cell const& cell, std::string_view field) {
        if (!readable(cell)) {
            return std::nullopt;
        }
        bool const negative = cell.text.size() > 1 && cell.text.front() == '-';
        auto const digits = std::string_view(cell.text).substr(negative ? 1 : 0);
        bool const whole =
            digits.size() <= 18 && digits.find_first_not_of("0123456789") == std::string_view::npos;
        if (!whole || negative) {
            wrong(cell, field, negative && whole ? "negative_quantity" : "wrong_type",
                  {"“" + cell.text + "”不是 0 或以上的整数",
                   "\"" + cell.text + "\" is not a whole number of 0 or more"});
            return std::nullopt;
        }
        std::int64_t value = 0;
        for (char const c : digits) {
            value = value * 10 + (c - '0');
        }
        return value;
    }
    template <class Enum>
    std::optional<Enum> word(evidence_cell const& cell, std::string_view field) {
        if (!readable(cell)) {
            return std::nullopt;
        }
        if (auto const* found = find_token<Enum>(cell.text)) {
            return found->value;
        }
        wrong(cell, field, "unknown_" + std::string(field), unknown_word<Enum>(cell.text));
        return std::nullopt;
    }

private:
    std::string const& path_;
    std::string row_;
    std::vector<finding>& findings_;
    bool sound_ = true;
};

}  // namespace heli::programme::evidence_detail
