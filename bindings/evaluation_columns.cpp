/// \file
/// Body classes of whole columns. The function is private; `heli.evaluation._columns` calls it.

#include "column_chunks.hpp"
#include "health_bindings.hpp"
#include "named_field.hpp"

#include <heli/evaluation/body_class.hpp>

#include <map>

namespace heli::python {
namespace {

using namespace evaluation;
using whole_numbers = numbers_of<std::int64_t>;
using absences = numbers_of<std::uint8_t>;

/// A column of whole numbers, some of them perhaps absent.
struct readings {
    std::span<std::int64_t const> numbers;
    std::span<std::uint8_t const> absent;

    [[nodiscard]] std::optional<std::int32_t> at(std::size_t row) const {
        if (numbers.empty() || (!absent.empty() && absent[row] != 0)) {
            return std::nullopt;
        }
        return part_form<std::int32_t>::in({numbers[row]});
    }
};

using stated_readings = std::pair<whole_numbers, std::optional<absences>>;

readings readings_of(stated_readings const& stated, std::size_t rows) {
    readings const found{span_of(stated.first),
                         stated.second ? span_of(*stated.second) : std::span<std::uint8_t const>()};
    require_rows(rows, found.numbers.size());
    if (stated.second) {
        require_rows(rows, found.absent.size());
    }
    return found;
}

/// What the rows of the columns are judged by.
struct question {
    body_standards standards;
    standard_id standard;
    body_quantity quantity;
    date on;
};

/// What is known of the rows, by field; absent columns are not among them.
struct known_columns {
    std::vector<std::pair<reading measure::*, readings>> fields = {};
    readings sexes = {};  ///< By the order of the labels.
    readings ages = {};

    [[nodiscard]] measure measured(std::size_t row, date const& on) const {
        measure found{person_id("row"), on, occasion::pre_test};
        for (auto const& [field, column] : fields) {
            found.*field = column.at(row);
        }
        return found;
    }
    [[nodiscard]] body_subject subject(std::size_t row, date const& on) const {
        auto const code = sexes.at(row);
        return {code ? std::optional(labels_of<sex>::rows[*code].value) : std::nullopt,
                ages.at(row), on};
    }
};

/// \param fields names of fields of a measure, with their columns.
/// \param sexes numbers of labels of `sex`; \param ages completed years.
/// \return the classes in rising order; of each row the place of its class among them or -1, and
///         its `classing`.
py::tuple body_class_columns(question const& asked, std::size_t rows,
                             std::map<std::string, stated_readings> const& fields,
                             std::optional<stated_readings> const& sexes,
                             std::optional<stated_readings> const& ages) {
    known_columns known;
    for (auto const& [name, column] : fields) {
        known.fields.emplace_back(field_named(name), readings_of(column, rows));
    }
    known.sexes = sexes ? readings_of(*sexes, rows) : readings{};
    known.ages = ages ? readings_of(*ages, rows) : readings{};
    std::vector<body_class_id> classes;
    for (auto const& row : asked.standards.classes(asked.standard, asked.quantity)) {
        if (std::find(classes.begin(), classes.end(), row.body_class) == classes.end()) {
            classes.push_back(row.body_class);
        }
    }
    new_column<std::int16_t> const found(rows);
    new_column<classing, std::uint8_t> const how(rows);
    in_chunks(rows, py::none(), [&](std::size_t first, std::size_t end) {
        for (auto row = first; row < end; ++row) {
            auto const answer =
                body_class(asked.standards, asked.standard, asked.quantity,
                           known.measured(row, asked.on), known.subject(row, asked.on));
            auto const at = answer.body_class
                                ? std::find(classes.begin(), classes.end(), *answer.body_class)
                                : classes.end();
            found.rows[row] = at == classes.end() ? std::int16_t{-1}
                                                  : static_cast<std::int16_t>(at - classes.begin());
            how.rows[row] = answer.classing;
        }
    });
    return py::make_tuple(tuple_of(classes), found.array, how.array);
}

}  // namespace

void bind_body_columns(py::module_& m) {
    m.def(
        "_body_classes",
        [](body_standards const& standards, standard_id const& standard, body_quantity quantity,
           date const& on, std::size_t rows, std::map<std::string, stated_readings> const& fields,
           std::optional<stated_readings> const& sexes,
           std::optional<stated_readings> const& ages) {
            return body_class_columns({standards, standard, quantity, on}, rows, fields, sexes,
                                      ages);
        },
        py::arg("standards"), py::arg("standard"), py::arg("quantity"), py::arg("on"),
        py::arg("rows"), py::arg("fields"), py::arg("sexes"), py::arg("ages"));
}

}  // namespace heli::python
