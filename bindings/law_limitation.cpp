/// \file
/// Claims whose limitation is asked for, as values.

#include "law_book.hpp"

#include <heli/law/limitation.hpp>

namespace heli::python {

void bind_limitation(py::module_& m) {
    using namespace law;
    bind_tokens<claim_kind>(m, "ClaimKind", law_home,
                            "What is claimed, as far as limitation asks.");
    bind_tokens<labour_relation>(m, "LabourRelation", law_home,
                                 "Whether the labour relation goes on.");
    value_class<limitation_claim> type(m, "LimitationClaim", law_home,
                                       dedented(R"doc(A claim whose limitation is asked for.

        Parameters
        ----------
        kind
            What is claimed.
        right_infringed
            Day on which the party knew or should have known that the right was infringed.
        relation
            Whether the labour relation goes on.
        relation_ended
            Day on which it ended, if it did.
        events
            Interruptions, suspensions, the application.
        region
            Where the matter belongs: "CN" for national rules only, or what `heli.region` takes;
            None if not known.
        )doc")
                                           .c_str());
    type.def(py::init([](claim_kind kind, std::optional<date> infringed, labour_relation relation,
                         std::optional<date> ended, std::vector<clock_event> events,
                         std::optional<stated_region> region) {
                 return limitation_claim{kind,  infringed,       relation,
                                         ended, code_of(region), std::move(events)};
             }),
             py::arg("kind"), py::kw_only(), py::arg("right_infringed") = py::none(),
             py::arg("relation") = "unknown", py::arg("relation_ended") = py::none(),
             py::arg("events") = py::tuple(), py::arg("region") = py::none());
    type.field("kind", &limitation_claim::kind, "What is claimed.");
    type.field("right_infringed", &limitation_claim::right_infringed,
               "Day on which the party knew or should have known, or None.");
    type.field("relation", &limitation_claim::relation, "Whether the labour relation goes on.");
    type.field("relation_ended", &limitation_claim::relation_ended,
               "Day on which it ended, or None.");
    type.field(
        "events", [](limitation_claim const& c) { return tuple_of(c.events); },
        "Interruptions, suspensions, the application.");
    type.field("region", &limitation_claim::region, "Code of its region; None if not known.");
    type.finish();
}

}  // namespace heli::python
