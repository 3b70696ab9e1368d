/// \file
/// The extension module `heli._heli`: a table of contents.

#include "health_bindings.hpp"

#include <heli/version.hpp>

namespace heli::python {

PYBIND11_MODULE(_heli, m, py::mod_gil_not_used()) {
    m.doc() = "The compiled part of heli. Its public names are those of the package `heli`.";
    m.attr("__version__") = std::string(version);
    bind_core(m);
    bind_calendar(m);
    bind_law(m);
    bind_ranking(m);
    bind_scoring(m);
    bind_statistics(m);
    bind_evaluation(m);
    bind_programme(m);
    bind_io(m);
}

}  // namespace heli::python
