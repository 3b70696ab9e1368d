/// \file
/// Who may enter a contest: terms, facts, answers; and the people of a contest with their facts.

#include "health_bindings.hpp"
#include "registered_person.hpp"

#include <heli/evaluation/judge_entry.hpp>

namespace heli::python {
namespace {

using namespace evaluation;
constexpr char const* home = "heli.evaluation";

void bind_terms(py::module_& m) {
    record_class<entry_condition>(
        m, "EntryCondition", home,
        "A condition of entry. With a standard it is met by the classes named; without one only "
        "what the person stated decides.",
        record_part{"ground", &entry_condition::ground, "What it is."},
        record_part{"standard", &entry_condition::standard, "By which measures decide it."},
        record_part{"classes", &entry_condition::classes,
                    "The classes of it that meet the condition."},
        record_part{"quantities", &entry_condition::quantities,
                    "What is judged; none: all that the standard judges."})
        .finish();
    record_class<entry_terms>(
        m, "EntryTerms", home, "Who may enter: the age, and any one of the conditions.",
        record_part{"ages", &entry_terms::ages, "Ages that fit, an `AgeRange`."},
        record_part{"age_on", &entry_terms::age_on,
                    "Day on which the age counts and the standards apply; must be stated."},
        record_part{"any_of", &entry_terms::any_of, "Conditions of which one is enough."},
        record_part{"source", &entry_terms::source, "Where that is written."})
        .finish();
    m.def(
        "check_entry_terms",
        [](entry_terms const& terms, body_standards const& standards) {
            return table_of(check(terms, standards));
        },
        py::arg("terms"), py::arg("standards"),
        "Give every contradiction in entry terms as a table of findings.");
}

void bind_facts(py::module_& m) {
    record_class<ground_statement>(
        m, "GroundStatement", home, "What a person, or a doctor, stated on one ground.",
        record_part{"ground", &ground_statement::ground, "On what."},
        record_part{"says", &ground_statement::says, "\"yes\" or \"no\"."})
        .finish();
    record_class<person_facts>(
        m, "PersonFacts", home,
        "What is known of a person who wants to enter; what is None is not known, never a no.",
        record_part{"person", &person_facts::person, "Code of the person."},
        record_part{"born", &person_facts::born, "Day of birth."},
        record_part{"age", &person_facts::age, "Age on the day of the terms, if stated."},
        record_part{"sex", &person_facts::sex, "Sex."},
        record_part{"measured", &person_facts::measured, "The measure at entry."},
        record_part{"statements", &person_facts::statements, "What was stated."})
        .finish();
    auto person = record_class<registered_person>(
        m, "RegisteredPerson", home, "A person of a contest, as a table of people has it.",
        record_part{"facts", &registered_person::facts, "What is known of the person."},
        record_part{"team", &registered_person::team, "Code of the team; None if unknown."},
        record_part{"captain", &registered_person::captain,
                    "Whether the person leads the team; None if unknown."});
    person.def_property_readonly(
        "person", [](registered_person const& p) { return p.facts.person; }, "Code of the person.");
    person.finish();
    m.def("completed_years", &completed_years, py::arg("born"), py::arg("on"),
          dedented(R"doc(Give the age in completed years on a day.

        Who was born on 29 February completes a year on 1 March where there is no such day.

        Raises
        ------
        heli.InvalidValue
            If the person is not born yet.

        Examples
        --------
        >>> import heli
        >>> from datetime import date
        >>> heli.evaluation.completed_years(date(2004, 2, 29), date(2023, 2, 28))
        18
        )doc")
              .c_str());
}

void bind_answers(py::module_& m) {
    record_class<condition_answer>(
        m, "ConditionAnswer", home, "What became of one condition of entry.",
        record_part{"ground", &condition_answer::ground, "The condition."},
        record_part{"outcome", &condition_answer::outcome, "Whether it is met."},
        record_part{"classes", &condition_answer::classes,
                    "How measures were judged, each with the standard."},
        record_part{"missing", &condition_answer::missing, "Facts that would decide it."},
        record_part{"reason", &condition_answer::reason,
                    "Why, in one sentence that names the standard."})
        .finish();
    record_class<entry_answer>(
        m, "EntryAnswer", home, "Whether a person may enter. Health data: it names classes.",
        record_part{"person", &entry_answer::person, "Code of the person."},
        record_part{"outcome", &entry_answer::outcome, "Whether the person may enter."},
        record_part{"age", &entry_answer::age, "Whether the age fits."},
        record_part{"age_years", &entry_answer::age_years,
                    "The age on the day of the terms; None if unknown."},
        record_part{"conditions", &entry_answer::conditions, "In the order of the terms."},
        record_part{"reason", &entry_answer::reason, "Why, in one sentence."},
        record_part{"source", &entry_answer::source, "Where the terms are written."})
        .finish();
}

void bind_judging(py::module_& m) {
    m.def("judge_entry", &judge_entry, py::arg("terms"), py::arg("facts"), py::arg("standards"),
          dedented(R"doc(Say whether a person may enter.

        Conditions with a standard are decided by measures where those suffice, else by what was
        stated; an absent fact never counts as a no.

        Raises
        ------
        heli.ParseError
            With everything that `check_entry_terms` finds.
        heli.Conflict
            If facts contradict each other.
        heli.InvalidValue
            If a fact is impossible.

        Examples
        --------
        >>> import heli
        >>> from datetime import date
        >>> from heli.evaluation import AgeRange, EntryCondition, EntryTerms, PersonFacts
        >>> terms = EntryTerms(
        ...     AgeRange(from_=18, to=60),
        ...     age_on=date(2023, 6, 30),
        ...     any_of=[EntryCondition("inactivity")],
        ... )
        >>> facts = PersonFacts("P1", born=date(1980, 5, 1))
        >>> answer = heli.evaluation.judge_entry(terms, facts, heli.evaluation.body_standards())
        >>> answer.outcome, answer.conditions[0].missing
        (EntryOutcome.needs_fact, ('stated.inactivity',))
        )doc")
              .c_str());
    m.def(
        "judge_entries",
        [](entry_terms const& terms, std::vector<person_facts> const& people,
           body_standards const& standards) {
            std::vector<entry_answer> answers;
            for (auto const& facts : people) {
                answers.push_back(judge_entry(terms, facts, standards));
            }
            return table_of(answers);
        },
        py::arg("terms"), py::arg("people"), py::arg("standards"),
        "Give the answer of `judge_entry` for each of several people as a table.");
}

}  // namespace

void bind_entry(py::module_& m) {
    bind_terms(m);
    bind_facts(m);
    bind_answers(m);
    bind_judging(m);
}

}  // namespace heli::python
