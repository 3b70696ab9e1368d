/// \file
/// Finding a region by code, abbreviation or name.
#pragma once

#include <heli/core/nearest_name.hpp>
#include <heli/core/region.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace heli {

/// Finds regions in a table that outlives it, such as `data::regions`.
class region_table {
public:
    /// \param rows in ascending order of their codes; not copied.
    /// \throws invalid_value if they are not in ascending order of unique codes.
    explicit region_table(std::span<region const> rows) : rows_(rows) {
        auto const wrong =
            std::adjacent_find(rows.begin(), rows.end(),
                               [](auto const& a, auto const& b) { return a.code >= b.code; });
        if (wrong != rows.end()) {
            throw invalid_value("region table: code " + to_text(wrong[1].code) + " after " +
                                to_text(wrong->code) + ", expected ascending unique codes");
        }
    }

    /// Every row.
    [[nodiscard]] std::span<region const> rows() const noexcept { return rows_; }

    /// The region with this code.
    /// \throws not_found if the table has no such code.
    [[nodiscard]] region const& at(region_code code) const {
        if (auto const* found = row_of(code)) {
            return *found;
        }
        throw not_found("region code " + to_text(code) + " is not in the table of " +
                        std::to_string(rows_.size()) + " regions");
    }

    /// The region with this code, province abbreviation (`SH`, `JS`, `ZJ`, `AH`), Chinese name
    /// (青浦区, or 青浦 where that is enough) or English name.
    /// \param text the code or name.
    /// \param within only regions inside this one are looked at.
    /// \throws not_found if there is none, with a suggestion where one is close.
    /// \throws conflict if the name means several regions; the message lists them all.
    [[nodiscard]] region const& find(std::string_view text, region_code within = {}) const {
        auto const province = province_of(text);
        if (auto const code = province ? province : code_of(text)) {
            auto const& found = at(*code);
            if (!within.contains(found.code)) {
                throw not_found("region " + to_text(found) + " does not lie inside " +
                                to_text(within));
            }
            return found;
        }
        for (auto const matches : {full_name, short_name}) {
            std::vector<region const*> found;
            for (auto const& r : rows_) {
                if (within.contains(r.code) && matches(r, text)) {
                    found.push_back(&r);
                }
            }
            if (found.size() == 1) {
                return *found.front();
            }
            if (found.size() > 1) {
                throw conflict(several(text, found));
            }
        }
        throw not_found(nothing(text));
    }

private:
    [[nodiscard]] region const* row_of(region_code code) const noexcept {
        auto const found =
            std::lower_bound(rows_.begin(), rows_.end(), code,
                             [](region const& r, region_code c) { return r.code < c; });
        return found == rows_.end() || found->code != code ? nullptr : &*found;
    }
    static std::optional<region_code> province_of(std::string_view text) {
        struct abbreviation {
            std::string_view text;
            std::uint32_t code;
        };
        constexpr abbreviation provinces[] = {
            {"SH", 310000}, {"JS", 320000}, {"ZJ", 330000}, {"AH", 340000}};
        for (auto const& p : provinces) {
            if (p.text == text) {
                return region_code(p.code);
            }
        }
        return std::nullopt;
    }
    static std::optional<region_code> code_of(std::string_view text) {
        bool const digits =
            text.size() == 6 && text[0] != '0' &&
            std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!digits) {
            return std::nullopt;
        }
        std::uint32_t code = 0;
        for (char const c : text) {
            code = code * 10 + static_cast<std::uint32_t>(c - '0');
        }
        return region_code(code);
    }
    static bool full_name(region const& r, std::string_view text) {
        return r.name_zh == text || (!text.empty() && r.name_en == text);
    }
    /// Without the kind at the end (青浦 for 青浦区) or the province in brackets (Taizhou).
    static bool short_name(region const& r, std::string_view text) {
        constexpr std::string_view kinds[] = {"省", "市", "区", "县", "新区", "自治县"};
        for (auto const kind : kinds) {
            if (!text.empty() && r.name_zh.ends_with(kind) &&
                r.name_zh.substr(0, r.name_zh.size() - kind.size()) == text) {
                return true;
            }
        }
        auto const bracket = r.name_en.find(" (");
        return bracket != std::string_view::npos && r.name_en.substr(0, bracket) == text;
    }
    std::string several(std::string_view text, std::vector<region const*> const& found) const {
        std::string list;
        for (auto const* r : found) {
            list += (list.empty() ? "" : ", ") + to_text(*r);
            for (auto const parent : {r->code.prefecture(), r->code.province()}) {
                auto const* row = row_of(parent);
                if (parent != r->code && row != nullptr) {
                    list += " in " + std::string(row->name_zh);
                    break;
                }
            }
        }
        return "region \"" + std::string(text) + "\" means " + std::to_string(found.size()) +
               " regions: " + list + "; give the code";
    }
    std::string nothing(std::string_view text) const {
        std::vector<std::string_view> names;
        for (auto const& r : rows_) {
            names.push_back(r.name_zh);
            if (!r.name_en.empty()) {
                names.push_back(r.name_en);
            }
        }
        auto const near = nearest_name(text, names);
        return "unknown region \"" + std::string(text) +
               "\": expected a code of GB/T 2260, SH, JS, ZJ, AH, or a Chinese or English name" +
               (near.empty() ? std::string() : "; did you mean \"" + std::string(near) + "\"?");
    }

    std::span<region const> rows_;
};

}  // namespace heli
