/// \file
/// Standards of body measures, values and their classes.

#include "health_bindings.hpp"
#include "thousandths.hpp"

#include <heli/data/body_standards.hpp>
#include <heli/evaluation/body_class.hpp>

namespace heli::python {
namespace {

using namespace evaluation;
constexpr char const* home = "heli.evaluation";

void bind_limit(py::module_& m) {
    value_class<class_limit> type(m, "ClassLimit", home,
                                  dedented(R"doc(A limit of a class.

        Parameters
        ----------
        at
            Where it lies, in the unit of the quantity: text such as "18.5", int, Decimal or
            Fraction, of at most three decimals.
        kind
            Whether a value at the limit is in the class: "included" or "excluded".
        )doc")
                                      .c_str());
    type.def(py::init([](rational const& at, limit_kind kind) {
                 return class_limit{to_thousandths(at), kind};
             }),
             py::arg("at"), py::arg("kind"));
    type.field(
        "at", [](class_limit const& l) { return of_thousandths(l.at); },
        "Where it lies, in the unit of the quantity.");
    type.field("kind", &class_limit::kind, "Whether a value at the limit is in the class.");
    type.finish();
}

void bind_standard(py::module_& m) {
    record_class<age_range>(
        m, "AgeRange", home, "Ages in completed years, both included.",
        record_part{"from_", &age_range::from, "Youngest; None if that end is open."},
        record_part{"to", &age_range::to, "Oldest; None if that end is open."})
        .finish();
    record_class<body_standard>(
        m, "BodyStandard", home, "A class of a standard of body measures.",
        record_part{"standard", &body_standard::standard, "Id of the standard in one edition."},
        record_part{"quantity", &body_standard::quantity, "What is judged."},
        record_part{"sex", &body_standard::sex, "Of whom; None for everybody."},
        record_part{"ages", &body_standard::ages, "Of which ages."},
        record_part{"body_class", &body_standard::body_class,
                    "Id of the class, such as \"overweight\"."},
        record_part{"name", &body_standard::name, "Name of the class."},
        record_part{"from_", &body_standard::from, "Lower limit; None if there is none."},
        record_part{"to", &body_standard::to, "Upper limit; None if there is none."},
        record_part{"region", &body_standard::region, "Whose standard; None: of no country."},
        record_part{"effective_from", &body_standard::effective_from,
                    "First day; None if not established."},
        record_part{"effective_to", &body_standard::effective_to,
                    "Last day; None if none is known."},
        record_part{"source", &body_standard::source, "Where it was read."})
        .finish();
}

void bind_standards(py::module_& m) {
    value_class<body_standards> type(m, "BodyStandards", home,
                                     dedented(R"doc(The standards of body measures at hand.

        Those of heli are `body_standards()`; own rows may stand among them.

        Parameters
        ----------
        rows
            Every class of every standard.

        Raises
        ------
        heli.Conflict
            If a person could be in two classes of one quantity of one standard.
        heli.InvalidValue
            If a class has no limits, or they are the wrong way round.
        )doc")
                                         .c_str());
    type.def(py::init<std::vector<body_standard>>(), py::arg("rows") = py::tuple());
    type.field(
        "rows", [](body_standards const& s) { return tuple_of(s.rows()); },
        "Every class, in the order given.");
    type.def("has", &body_standards::has, py::arg("standard"),
             "Whether there is a standard of this id.");
    type.def(
        "classes",
        [](body_standards const& s, standard_id const& standard, body_quantity quantity) {
            return table_of(s.classes(standard, quantity));
        },
        py::arg("standard"), py::arg("quantity"),
        dedented(R"doc(Give the classes of a standard for one quantity, from the lowest limit up.

        Raises
        ------
        heli.NotFound
            If there is no such standard, with the nearest id, or it does not judge the quantity.
        )doc")
            .c_str());
    type.def(
        "quantities",
        [](body_standards const& s, standard_id const& standard) {
            return tuple_of(s.quantities(standard));
        },
        py::arg("standard"), "Give what a standard judges.");
    type.finish();
    m.def(
        "body_standards", [] { return body_standards(data::body_standards); },
        dedented(R"doc(Give the standards of body measures that heli ships, each with its source.

        Examples
        --------
        >>> import heli
        >>> standards = heli.evaluation.body_standards()
        >>> [row.body_class for row in standards.classes("cn_bmi_adult", "bmi")]
        ['underweight', 'normal', 'overweight', 'obese']
        )doc")
            .c_str());
}

void bind_value(py::module_& m) {
    record_class<body_value>(
        m, "BodyValue", home, "The value of a quantity, exact: a quotient of whole numbers.",
        record_part{"quantity", &body_value::quantity, "What it is."},
        record_part{"numerator", &body_value::numerator, "Above the line."},
        record_part{"denominator", &body_value::denominator, "Below the line; positive."})
        .detail(
            "value",
            [](body_value const& v) {
                return rational(big_integer(v.numerator), big_integer(v.denominator));
            },
            "The quotient, in the unit of the quantity.")
        .finish();
    m.def(
        "bmi",
        [](whole_number weight_g, whole_number height_mm) {
            return bmi(part_form<std::int32_t>::in(weight_g),
                       part_form<std::int32_t>::in(height_mm));
        },
        py::arg("weight_g"), py::arg("height_mm"),
        dedented(R"doc(Give the BMI of a weight in grams and a height in millimetres.

        Raises
        ------
        heli.InvalidValue
            If a number is not positive, or the height is above 10 m.

        Examples
        --------
        >>> import heli
        >>> heli.evaluation.bmi(82_140, 1850).value
        Fraction(24, 1)
        )doc")
            .c_str());
    m.def("value_of", &value_of, py::arg("quantity"), py::arg("measure"),
          dedented(R"doc(Give the value of a quantity by a measure; None if it was not measured.

        Raises
        ------
        heli.InvalidValue
            If a reading is not positive or absurdly large.
        )doc")
              .c_str());
    m.def(
        "fields_of",
        [](body_quantity quantity) { return py::tuple(py::cast(fields_of(quantity))); },
        py::arg("quantity"), "Give the fields of a measure that a quantity is made of.");
    m.def("unit_of", &unit_of, py::arg("quantity"),
          "Give the unit of a quantity as people write it; empty for a ratio.");
}

void bind_answer(py::module_& m) {
    using answer = body_class_answer;
    value_class<answer> type(m, "BodyClassAnswer", home,
                             dedented(R"doc(The class of a value, with the standard used.

        Parameters
        ----------
        standard
            The standard used.
        quantity
            What was judged.
        classing
            Whether there is a class.
        body_class, name
            The class and its name; None if there is none.
        missing
            Facts that are needed, such as "sex" or "weight_g".
        source
            Source of the class or of the standard.
        )doc")
                                 .c_str());
    type.def(py::init([](standard_id standard, body_quantity quantity, classing found,
                         std::optional<body_class_id> body_class, std::optional<bilingual> name,
                         std::vector<std::string> missing, std::optional<source> from) {
                 return answer{standard,
                               quantity,
                               found,
                               body_class,
                               std::move(name).value_or(bilingual{}),
                               std::move(missing),
                               std::move(from)};
             }),
             py::arg("standard"), py::arg("quantity"), py::arg("classing"), py::kw_only(),
             py::arg("body_class") = py::none(), py::arg("name") = py::none(),
             py::arg("missing") = py::tuple(), py::arg("source") = py::none());
    type.field("standard", &answer::standard, "The standard used.");
    type.field("quantity", &answer::quantity, "What was judged.");
    type.field("classing", &answer::classing, "Whether there is a class.");
    type.field("body_class", &answer::body_class, "The class; None if there is none.");
    type.field(
        "name", [](answer const& a) { return known_text(a.name); },
        "Its name; None if there is none.");
    type.field(
        "missing", [](answer const& a) { return tuple_of(a.missing); }, "Facts that are needed.");
    type.field("source", &answer::source, "Source of the class or of the standard.");
    type.finish();
}

void bind_classes(py::module_& m) {
    using stated_age = std::optional<whole_number>;
    auto const subject_of = [](std::optional<sex> who, stated_age age, date const& on) {
        return body_subject{who, part_form<std::optional<std::int32_t>>::in(age), on};
    };
    m.def(
        "body_class",
        [=](body_standards const& standards, standard_id const& standard, body_value const& value,
            date const& on, std::optional<sex> who, stated_age age) {
            return body_class(standards, standard, value, subject_of(who, age, on));
        },
        py::arg("standards"), py::arg("standard"), py::arg("value"), py::kw_only(), py::arg("on"),
        py::arg("sex") = py::none(), py::arg("age") = py::none(),
        dedented(R"doc(Give the class of a value by a standard, or which fact is missing to know it.

        Nothing is assumed: a standard that differs by sex or age needs the person's.

        Parameters
        ----------
        standards
            Where the standard is found, such as `body_standards()`.
        standard
            Which one; there is no default.
        value
            A `BodyValue`; or a quantity, and behind it the measure that it is read from.
        on
            Day on which the standard must hold.
        sex, age
            Of the person; None if unknown.

        Raises
        ------
        heli.NotFound
            If there is no such standard, or it does not judge the quantity.
        heli.InvalidValue
            If a reading is not positive or absurdly large.

        Examples
        --------
        >>> import heli
        >>> from datetime import date
        >>> standards = heli.evaluation.body_standards()
        >>> value = heli.evaluation.bmi(82_140, 1850)
        >>> day = date(2023, 7, 1)
        >>> heli.evaluation.body_class(standards, "cn_bmi_adult", value, on=day, age=40).body_class
        'overweight'
        >>> heli.evaluation.body_class(standards, "cn_bmi_adult", value, on=day).missing
        ('age',)
        )doc")
            .c_str());
    m.def(
        "body_class",
        [=](body_standards const& standards, standard_id const& standard, body_quantity quantity,
            measure const& measured, date const& on, std::optional<sex> who, stated_age age) {
            return body_class(standards, standard, quantity, measured, subject_of(who, age, on));
        },
        py::arg("standards"), py::arg("standard"), py::arg("quantity"), py::arg("measure"),
        py::kw_only(), py::arg("on"), py::arg("sex") = py::none(), py::arg("age") = py::none());
}

}  // namespace

void bind_body_standards(py::module_& m) {
    bind_limit(m);
    bind_standard(m);
    bind_standards(m);
    bind_value(m);
    bind_answer(m);
    bind_classes(m);
}

}  // namespace heli::python
