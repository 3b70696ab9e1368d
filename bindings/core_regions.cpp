/// \file
/// Regions, federations and categories of workers.

#include "bindings.hpp"

#include <heli/core/federation.hpp>
#include <heli/core/region.hpp>
#include <heli/core/region_table.hpp>
#include <heli/core/worker_category.hpp>
#include <heli/data/regions.hpp>

#include <algorithm>

namespace heli::python {

/// A row of the table is known by its code.
template <>
py::object equal(region const& a, py::object const& b) {
    if (!py::isinstance<region>(b)) {
        return py::reinterpret_borrow<py::object>(Py_NotImplemented);
    }
    return py::bool_(a.code == b.cast<region const&>().code);
}

namespace {

constexpr char const* home = "heli";

region_table const& table() {
    static region_table const regions{data::regions};
    return regions;
}

/// A region as a function of Python takes it.
/// \throws not_found, conflict as `region_table::find` does.
region find_region(py::object const& text, py::object const& within) {
    if (py::isinstance<region>(text)) {
        return text.cast<region const&>();
    }
    if (!py::isinstance<py::str>(text) && !is_whole_number(text)) {
        throw py::type_error("region: expected str, int or Region, not " +
                             py::repr(py::type::of(text)).cast<std::string>());
    }
    region_code inside;
    if (!within.is_none() && !within.equal(py::str("CN"))) {
        inside = find_region(within, py::none()).code;
    }
    return table().find(py::str(text).cast<std::string>(), inside);
}

/// Degrees north and east, or None.
py::object seat(region const& r) {
    if (!r.seat_latitude || !r.seat_longitude) {
        return py::none();
    }
    return py::make_tuple(*r.seat_latitude, *r.seat_longitude);
}

/// A GeoJSON feature, without a geometry where the seat is unknown.
py::dict geo_interface(region const& r) {
    py::object geometry = py::none();
    if (r.seat_latitude && r.seat_longitude) {
        geometry = py::dict(py::arg("type") = "Point", py::arg("coordinates") = py::make_tuple(
                                                           *r.seat_longitude, *r.seat_latitude));
    }
    return py::dict(py::arg("type") = "Feature", py::arg("geometry") = geometry,
                    py::arg("properties") = py::dict(
                        py::arg("code") = r.code, py::arg("name_zh") = r.name_zh,
                        py::arg("name_en") = known(r.name_en), py::arg("level") = token(r.level)));
}

void bind_region(py::module_& m) {
    value_class<region> type(m, "Region", home,
                             dedented(R"doc(A row of the region table.

        Regions come from `heli.region` and `heli.regions`.

        Parameters
        ----------
        code
            GB/T 2260 code, six digits.

        Raises
        ------
        heli.NotFound
            If the table has no such code.
        )doc")
                                 .c_str());
    type.def(py::init([](region_code code) { return table().at(code); }), py::arg("code"));
    type.field(
        "code", [](region const& r) { return r.code; }, "GB/T 2260 code, six digits.");
    type.detail("name_zh", &region::name_zh, "Chinese name with its kind, such as 青浦区.");
    type.detail(
        "name_en", [](region const& r) { return known(r.name_en); },
        "English name; None if none is known.");
    type.detail("level", &region::level, "Level in GB/T 2260.");
    type.detail("alliance", &region::alliance, "Part in the (5+10) alliance of city unions.");
    type.detail("seat_latitude", &region::seat_latitude,
                "Government seat, degrees north; None if unknown.");
    type.detail("seat_longitude", &region::seat_longitude,
                "Government seat, degrees east; None if unknown.");
    type.detail(
        "seat_precision_m", [](region const& r) { return known(r.seat_precision_m); },
        "Possible error of the seat in metres; None if the seat is unknown.");
    type.detail(
        "seat_source", [](region const& r) { return known(r.seat_source); },
        "Where the seat's position comes from; None if it is unknown.");
    type.def_property_readonly("seat", &seat,
                               "Government seat: degrees north, degrees east; None if unknown.");
    type.def_property_readonly(
        "province", [](region const& r) { return r.code.province(); },
        "Code of the province; the region's own code if it is one.");
    type.def_property_readonly(
        "prefecture", [](region const& r) { return r.code.prefecture(); },
        "Code of the prefecture, by the digits; it need not be in the table.");
    type.def_property_readonly("__geo_interface__", &geo_interface, "A GeoJSON feature.");
    type.def(
        "contains", [](region const& r, region_code inner) { return r.code.contains(inner); },
        py::arg("inner"), "Whether a region is this one or lies inside it, by the codes' digits.");
    type.def("__str__", [](region const& r) { return to_text(r); });
    type.finish();
    type.def("__repr__", [](region const& r) { return "<Region " + to_text(r) + ">"; });
}

}  // namespace

region_code region_named(std::string_view text) {
    auto const digit = [](char c) { return c >= '0' && c <= '9'; };
    bool const coded = text.size() == 6 && std::all_of(text.begin(), text.end(), digit);
    return coded || text == "CN" ? region_code_of(text) : table().find(text, {}).code;
}

void bind_regions(py::module_& m) {
    bind_tokens<region_level>(m, "RegionLevel", home, "Level of a region in GB/T 2260.");
    bind_tokens<alliance_role>(m, "AllianceRole", home,
                               "Part of a region in the (5+10) alliance of city unions.");
    bind_tokens<federation>(m, "Federation", home,
                            "A provincial (municipal) federation of trade unions.");
    bind_tokens<worker_category>(m, "WorkerCategory", home,
                                 "A category of workers. A person can belong to several.");
    bind_region(m);
    m.def("region", &find_region, py::arg("text"), py::arg("within") = py::none(),
          dedented(R"doc(Find a region.

        Parameters
        ----------
        text
            GB/T 2260 code, a province's abbreviation (SH, JS, ZJ, AH), Chinese name (青浦区, or
            青浦 where that is enough) or English name.
        within
            Only regions inside this one are looked at; named in the same ways.

        Raises
        ------
        heli.NotFound
            If there is none; the message suggests a close name.
        heli.Conflict
            If the name means several regions; the message lists them.

        Examples
        --------
        >>> import heli
        >>> heli.region("青浦").code
        '310118'
        >>> heli.region("鼓楼区", within="南京市").code
        '320106'
        )doc")
              .c_str());
    m.def(
        "regions",
        [] {
            auto const rows = table().rows();
            return table_of(std::vector<region>(rows.begin(), rows.end()));
        },
        "Give every region of the table, in ascending order of their codes.");
    m.def(
        "region_contains",
        [](region_code outer, region_code inner) { return outer.contains(inner); },
        py::arg("outer"), py::arg("inner"),
        "Whether a region is another or holds it; codes need not be in the table.");
    m.def(
        "region_of", [](federation f) { return table().at(region_of(f)); }, py::arg("federation"),
        "Give the region of a federation.");
    m.def("wider_category", &wider_category, py::arg("category"),
          "Give the wider category that contains a category; None if the source names none.");
}

}  // namespace heli::python
