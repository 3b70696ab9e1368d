/// \file
/// Whether a standard form is sound: every contradiction in it, found together.
#pragma once

#include <heli/allocation/standard_form.hpp>
#include <heli/core/finding.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace heli::allocation {

/// The largest magnitude that a solver in double precision keeps exactly: 2^53.
inline constexpr std::int64_t most_exact_double = std::int64_t{1} << 53U;

namespace form_detail {

/// Collects what is wrong with a form.
class form_findings {
public:
    void add(severity how, std::string field, char const* code, bilingual message,
             std::string value = "") {
        found_.push_back(
            {how, code, {"", 0, 0, std::move(field)}, std::move(message), std::move(value)});
    }
    [[nodiscard]] std::vector<finding> take() { return std::move(found_); }

private:
    std::vector<finding> found_;
};

inline std::string at(char const* list, std::size_t i) {
    return std::string(list) + "[" + std::to_string(i) + "]";
}

/// Whether every list has the length that the others have.
inline bool check_sizes(standard_form const& form, form_findings& found) {
    bool sound = true;
    auto const want = [&](char const* field, std::size_t size, std::size_t expected) {
        if (size != expected) {
            sound = false;
            auto const number = std::to_string(expected);
            found.add(severity::error, field, "bad_size",
                      {"应有 " + number + " 项", "expected " + number + " entries"},
                      std::to_string(size));
        }
    };
    auto const rows = form.row_count();
    auto const columns = form.column_count();
    want("row_starts", form.row_starts.size(), rows + 1);
    want("row_names", form.row_names.size(), rows);
    want("column_bounds", form.column_bounds.size(), columns);
    want("kinds", form.kinds.size(), columns);
    want("column_names", form.column_names.size(), columns);
    want("coefficients", form.coefficients.size(), form.columns.size());
    return sound;
}

/// Whether the rows divide the terms among them.
inline bool check_starts(standard_form const& form, form_findings& found) {
    auto const& starts = form.row_starts;
    if (starts.front() == 0 && std::is_sorted(starts.begin(), starts.end()) &&
        starts.back() == static_cast<std::int64_t>(form.columns.size())) {
        return true;
    }
    found.add(severity::error, "row_starts", "bad_row_starts",
              {"应自 0 起递增至项数", "expected ascending numbers from 0 to the number of terms"});
    return false;
}

inline void check_terms(standard_form const& form, form_findings& found) {
    auto const columns = static_cast<std::int64_t>(form.column_count());
    for (std::size_t row = 0; row < form.row_count(); ++row) {
        std::int64_t last = -1;
        form.for_terms(row, [&](term const& t) {
            if (t.column < 0 || t.column >= columns) {
                found.add(severity::error, at("row", row), "unknown_column",
                          {"没有该列", "there is no such column"}, std::to_string(t.column));
            } else if (t.column <= last) {
                found.add(severity::error, at("row", row), "unordered_columns",
                          {"列号应递增且不重复", "columns must ascend and not repeat"},
                          std::to_string(t.column));
            }
            if (t.coefficient == 0) {
                found.add(
                    severity::warning, at("row", row), "zero_coefficient",
                    {"系数为零的项没有作用", "a term with a coefficient of zero does nothing"},
                    std::to_string(t.column));
            }
            last = t.column;
        });
    }
}

inline void check_bounds(char const* list, std::vector<bounds> const& all, form_findings& found) {
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].lower && all[i].upper && *all[i].upper < *all[i].lower) {
            found.add(
                severity::error, at(list, i), "empty_bounds",
                {"上限低于下限，无解", "the upper bound is below the lower one: nothing fits"},
                std::to_string(*all[i].lower) + " > " + std::to_string(*all[i].upper));
        }
    }
}

/// Whether a name survives an export to text.
inline bool exportable(std::string_view name) {
    auto const printable = [](char c) {
        return static_cast<unsigned char>(c) > ' ' && c != '\x7f';
    };
    return !name.empty() && name.front() != '$' && name.front() != '*' &&
           std::all_of(name.begin(), name.end(), printable);
}

inline void check_names(char const* list, std::vector<std::string> const& names,
                        form_findings& found) {
    std::unordered_set<std::string_view> seen;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (!exportable(names[i])) {
            found.add(severity::error, at(list, i), "bad_name",
                      {"名称不得为空、不得含空白、不得以 $ 或 * 开头",
                       "a name is not empty, holds no space and begins with neither $ nor *"},
                      names[i]);
        }
        if (!seen.insert(names[i]).second) {
            found.add(severity::error, at(list, i), "duplicate_name",
                      {"名称重复", "the name is there twice"}, names[i]);
        }
    }
}

/// Figures that a solver in double precision cannot hold.
inline void check_magnitudes(char const* list, std::vector<std::int64_t> const& figures,
                             form_findings& found) {
    auto const large = std::find_if(figures.begin(), figures.end(), [](std::int64_t figure) {
        return figure > most_exact_double || figure < -most_exact_double;
    });
    if (large != figures.end()) {
        found.add(severity::warning, at(list, static_cast<std::size_t>(large - figures.begin())),
                  "beyond_double",
                  {"超过 2^53，双精度求解器会丢失位数",
                   "beyond 2^53: a solver in double precision loses digits"},
                  std::to_string(*large));
    }
}

}  // namespace form_detail

/// The name of the objective in an export; no row may have it.
inline constexpr std::string_view objective_name = "objective";

/// What is wrong with a form; a form without findings of severity `error` can be exported, solved
/// and checked.
[[nodiscard]] inline std::vector<finding> check(standard_form const& form) {
    using namespace form_detail;
    form_findings found;
    if (!check_sizes(form, found) || !check_starts(form, found)) {
        return found.take();
    }
    check_terms(form, found);
    check_bounds("row_bounds", form.row_bounds, found);
    check_bounds("column_bounds", form.column_bounds, found);
    check_names("row_names", form.row_names, found);
    check_names("column_names", form.column_names, found);
    for (std::size_t i = 0; i < form.row_names.size(); ++i) {
        if (form.row_names[i] == objective_name) {
            found.add(severity::error, at("row_names", i), "bad_name",
                      {"该名称留给目标函数", "the name is that of the objective"},
                      form.row_names[i]);
        }
    }
    check_magnitudes("objective", form.objective, found);
    check_magnitudes("coefficients", form.coefficients, found);
    return found.take();
}

/// \throws invalid_value with the first error that `check` finds.
inline void require_sound(standard_form const& form) {
    for (auto const& f : check(form)) {
        if (f.severity == severity::error) {
            throw invalid_value("standard form: " + to_text(f, language::en));
        }
    }
}

}  // namespace heli::allocation
