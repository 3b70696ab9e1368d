/// \file
/// Export to MPS, the text that every solver of linear and integer programmes reads.
#pragma once

#include <heli/allocation/form_check.hpp>

#include <boost/multiprecision/cpp_int.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace heli::allocation {

namespace mps_detail {

/// N: free, E: equal, G: at least, L: at most, with a range if there are two different limits.
inline char row_type(bounds const& b) {
    if (!b.lower || !b.upper) {
        return b.lower ? 'G' : b.upper ? 'L' : 'N';
    }
    return *b.lower == *b.upper ? 'E' : 'L';
}

inline void add_line(std::string& text, std::initializer_list<std::string_view> words) {
    for (auto const& word : words) {
        text += ' ';
        text += word;
    }
    text += '\n';
}

inline std::string rows(standard_form const& form) {
    std::string text = "ROWS\n";
    add_line(text, {"N", objective_name});
    for (std::size_t i = 0; i < form.row_count(); ++i) {
        add_line(text, {std::string(1, row_type(form.row_bounds[i])), form.row_names[i]});
    }
    return text;
}

/// The terms of each column as lines; MPS goes by columns.
inline std::vector<std::string> lines_by_column(standard_form const& form) {
    std::vector<std::string> lines(form.column_count());
    for (std::size_t j = 0; j < lines.size(); ++j) {
        // Every column is named, even one without a figure.
        add_line(lines[j],
                 {form.column_names[j], objective_name, std::to_string(form.objective[j])});
    }
    for (std::size_t i = 0; i < form.row_count(); ++i) {
        form.for_terms(i, [&](term const& t) {
            auto const j = static_cast<std::size_t>(t.column);
            add_line(lines[j],
                     {form.column_names[j], form.row_names[i], std::to_string(t.coefficient)});
        });
    }
    return lines;
}

inline std::string columns(standard_form const& form) {
    std::string text = "COLUMNS\n";
    auto const lines = lines_by_column(form);
    bool whole = false;
    std::size_t markers = 0;
    auto const turn = [&] {
        whole = !whole;
        add_line(text, {"MARKER" + std::to_string(markers++), "'MARKER'",
                        whole ? "'INTORG'" : "'INTEND'"});
    };
    for (std::size_t j = 0; j < lines.size(); ++j) {
        if ((form.kinds[j] == column_kind::whole) != whole) {
            turn();
        }
        text += lines[j];
    }
    if (whole) {
        turn();
    }
    return text;
}

inline std::string right_sides(standard_form const& form) {
    std::string text = "RHS\n";
    for (std::size_t i = 0; i < form.row_count(); ++i) {
        auto const& b = form.row_bounds[i];
        if (auto const& side = b.upper ? b.upper : b.lower) {
            add_line(text, {"RHS", form.row_names[i], std::to_string(*side)});
        }
    }
    return text;
}

inline std::string ranges(standard_form const& form) {
    std::string text;
    for (std::size_t i = 0; i < form.row_count(); ++i) {
        auto const& b = form.row_bounds[i];
        if (row_type(b) == 'L' && b.lower) {
            using boost::multiprecision::int128_t;
            int128_t const width = int128_t(*b.upper) - *b.lower;
            add_line(text, {"RNG", form.row_names[i], width.str()});
        }
    }
    return text.empty() ? text : "RANGES\n" + text;
}

/// Every bound is written, since readers differ in what an unwritten one of a whole column is.
inline std::string column_limits(standard_form const& form) {
    std::string text = "BOUNDS\n";
    for (std::size_t j = 0; j < form.column_count(); ++j) {
        auto const& b = form.column_bounds[j];
        auto const& column = form.column_names[j];
        if (!b.lower && !b.upper) {
            add_line(text, {"FR", "BND", column});
            continue;
        }
        if (b.lower && b.lower == b.upper) {
            add_line(text, {"FX", "BND", column, std::to_string(*b.lower)});
            continue;
        }
        if (b.lower) {
            add_line(text, {"LO", "BND", column, std::to_string(*b.lower)});
        } else {
            add_line(text, {"MI", "BND", column});
        }
        if (b.upper) {
            add_line(text, {"UP", "BND", column, std::to_string(*b.upper)});
        } else {
            add_line(text, {"PL", "BND", column});
        }
    }
    return text;
}

}  // namespace mps_detail

/// The form as free MPS: whole numbers exactly, rows and columns in their order, so that equal
/// forms give equal bytes. The sense is in the section `OBJSENSE`; of a row with two limits the
/// upper one is its right side and the lower one in `RANGES`; every column has its bounds.
/// \throws invalid_value if `check` finds an error.
[[nodiscard]] inline std::string to_mps(standard_form const& form) {
    using namespace mps_detail;
    require_sound(form);
    auto const name = form_detail::exportable(form.name) ? form.name : std::string("heli");
    std::string text = "NAME " + name + "\nOBJSENSE\n";
    text += form.sense == sense::maximise ? "    MAX\n" : "    MIN\n";
    return text + rows(form) + columns(form) + right_sides(form) + ranges(form) +
           column_limits(form) + "ENDATA\n";
}

}  // namespace heli::allocation
