/// \file
/// Rules of law as values, with what they name and how else they can be read.

#include "law_book.hpp"

#include <heli/law/rule.hpp>

namespace heli::python {
namespace {

using namespace law;
constexpr char const* home = law_home;
using days = std::optional<date>;
using words = std::optional<bilingual>;

/// Binds a word of the law: an id with names.
template <class Named, class Id>
void bind_named(py::module_& m, char const* name, char const* doc) {
    value_class<Named> type(m, name, home, doc);
    type.def(py::init([](Id id, bilingual names) {
                 return Named{id, std::move(names)};
             }),
             py::arg("id"), py::arg("name"));
    type.field("id", &Named::id, "Lower snake_case token.");
    type.field("name", &Named::name, "Its names.");
    type.finish();
}

void bind_words(py::module_& m) {
    bind_named<legal_event, event_id>(
        m, "LegalEvent",
        dedented(R"doc(An event from which periods count, which fulfils a duty or moves a clock.

        Parameters
        ----------
        id
            Lower snake_case token; `legal_events` lists those of the tables.
        name
            Its names.
        )doc")
            .c_str());
    bind_named<law::actor, actor_id>(m, "Actor",
                                     dedented(R"doc(Somebody who acts.

        Parameters
        ----------
        id
            Lower snake_case token.
        name
            Its names.
        )doc")
                                         .c_str());
}

void bind_extension(py::module_& m) {
    value_class<extension> type(m, "Extension", home,
                                dedented(R"doc(Whether and how far a period can be extended.

        Parameters
        ----------
        at_most
            Longest extension; None if the text names no limit.
        condition
            Who may extend, or when; None if it is not said.
        rule
            Id of the rule that says so; None if it is the rule itself.
        )doc")
                                    .c_str());
    type.def(
        py::init([](std::optional<extent> at_most, words condition, std::optional<rule_id> other) {
            return extension{at_most, std::move(condition).value_or(bilingual{}), other};
        }),
        py::arg("at_most") = py::none(), py::arg("condition") = py::none(),
        py::arg("rule") = py::none());
    type.field("at_most", &extension::at_most, "Longest extension; None without a limit.");
    type.field(
        "condition", [](extension const& e) { return known_text(e.condition); },
        "Who may extend, or when; None if it is not said.");
    type.field("rule", &extension::rule, "The rule that says so; None if it is the rule itself.");
    type.finish();
}

void bind_reading(py::module_& m) {
    value_class<rule_reading> type(m, "RuleReading", home,
                                   dedented(R"doc(Another way in which a rule can be read.

        Parameters
        ----------
        id
            Lower snake_case token.
        period
            The period in this reading.
        reason
            Why it can be read so.
        source
            Law and article of the reading.
        )doc")
                                       .c_str());
    type.def(py::init([](reading_id id, law::period read_as, bilingual reason, heli::source from) {
                 return rule_reading{id, read_as, std::move(reason), std::move(from)};
             }),
             py::arg("id"), py::arg("period"), py::arg("reason"), py::arg("source"));
    type.field("id", &rule_reading::id, "Lower snake_case token.");
    type.field("period", &rule_reading::period, "The period in this reading.");
    type.field("reason", &rule_reading::reason, "Why it can be read so.");
    type.field("source", &rule_reading::source, "Law and article of the reading.");
    type.finish();
}

using rule_class = value_class<rule>;

/// The constructor of a rule.
void def_rule(rule_class& type) {
    type.def(py::init([](rule_id id, law::matter about, rule_kind kind, bilingual name,
                         heli::source from, stated_region region, std::optional<law::period> length,
                         std::optional<legal_event> start, std::optional<law::actor> who,
                         std::optional<rule_id> overrides, std::optional<rule_id> superseded_by,
                         words effect, std::optional<law::extension> longer,
                         std::vector<rule_reading> others, words notes, days published, days first,
                         days last, words basis) {
                 return rule{id,
                             about,
                             region.code,
                             overrides,
                             superseded_by,
                             kind,
                             std::move(name),
                             std::move(from),
                             length,
                             std::move(start),
                             std::move(who),
                             std::move(effect).value_or(bilingual{}),
                             std::move(longer),
                             std::move(others),
                             std::move(notes).value_or(bilingual{}),
                             published,
                             first,
                             last,
                             std::move(basis).value_or(bilingual{})};
             }),
             py::arg("id"), py::kw_only(), py::arg("matter"), py::arg("kind"), py::arg("name"),
             py::arg("source"), py::arg("region"), py::arg("period") = py::none(),
             py::arg("start_event") = py::none(), py::arg("actor") = py::none(),
             py::arg("overrides") = py::none(), py::arg("superseded_by") = py::none(),
             py::arg("effect") = py::none(), py::arg("extension") = py::none(),
             py::arg("other_readings") = py::tuple(), py::arg("notes") = py::none(),
             py::arg("published_on") = py::none(), py::arg("effective_from") = py::none(),
             py::arg("effective_to") = py::none(), py::arg("effective_basis") = py::none());
}

/// The fields of a rule in the order of its constructor.
void def_rule_fields(rule_class& type) {
    type.field("id", &rule::id, "Its id.");
    type.field("matter", &rule::matter, "What it is about.");
    type.field("kind", &rule::kind, "What kind of rule it is.");
    type.field("name", &rule::name, "Its names.");
    type.field("source", &rule::source, "Law, article, where it was read, status.");
    type.field("region", &rule::region, "Where it binds; CN for the whole country.");
    type.field("period", &rule::period, "The period; None if none runs, or none is known.");
    type.field("start_event", &rule::start_event, "The event from which it counts, or None.");
    type.field("actor", &rule::actor, "Who acts, or None.");
    type.field("overrides", &rule::overrides, "The national rule that it replaces there, or None.");
    type.field("superseded_by", &rule::superseded_by, "The rule that took its place, or None.");
    type.field(
        "effect", [](rule const& r) { return known_text(r.effect); },
        "What its expiry brings; None if it is not said.");
    type.field("extension", &rule::extension, "Whether and how far it can be extended, or None.");
    type.field(
        "other_readings", [](rule const& r) { return tuple_of(r.other_readings); },
        "Other ways to read it.");
    type.field(
        "notes", [](rule const& r) { return known_text(r.notes); }, "Remarks, or None.");
    type.field("published_on", &rule::published_on,
               "Day on which the text that was read came out; None if not established.");
    type.field("effective_from", &rule::effective_from,
               "First day on which it certainly applies; None if not established.");
    type.field("effective_to", &rule::effective_to, "Last day; None if it has not ended.");
    type.field(
        "effective_basis", [](rule const& r) { return known_text(r.effective_basis); },
        "How those days are known, or None.");
}

void bind_rule(py::module_& m) {
    rule_class type(m, "Rule", home,
                    dedented(R"doc(A rule of law.

        Nothing is checked here: a `Rulebook` finds every contradiction.

        Parameters
        ----------
        id
            1 to 31 characters of A-Z a-z 0-9 - _ .
        matter
            What it is about.
        kind
            What kind of rule it is.
        name
            Its names.
        source
            Law, article, where it was read, how far that was checked.
        region
            Where it binds: "CN" for the whole country, or what `heli.region` takes.
        period
            The period that it sets; None if none runs, or none is known.
        start_event
            The event from which it counts.
        actor
            Who acts.
        overrides
            Id of the national rule that it replaces in its region.
        superseded_by
            Id of the rule that took its place.
        effect
            What its expiry brings.
        extension
            Whether and how far it can be extended.
        other_readings
            Other ways to read it.
        notes
            Remarks.
        published_on
            Day on which the text that was read came out.
        effective_from, effective_to
            First and last day on which it certainly applies.
        effective_basis
            How those days are known.
        )doc")
                        .c_str());
    def_rule(type);
    def_rule_fields(type);
    type.def_property_readonly("known_from", &known_from,
                               "First day on which it was certainly known, or None.");
    type.def("__str__", [](rule const& r) { return title_of(r); });
    type.finish();
}

}  // namespace

void bind_rules(py::module_& m) {
    bind_words(m);
    bind_extension(m);
    bind_reading(m);
    bind_rule(m);
}

}  // namespace heli::python
