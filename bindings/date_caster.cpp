/// \file
/// The only file that sees `datetime.h`, whose table of functions is one a file.

#include "date_caster.hpp"

#include "moment_caster.hpp"

#include <datetime.h>

#include <string>

namespace heli::python {
namespace {

void import_datetime() {
    if (PyDateTimeAPI == nullptr) {
        PyDateTime_IMPORT;
    }
    if (PyDateTimeAPI == nullptr) {
        throw pybind11::error_already_set();
    }
}

}  // namespace

bool is_date(pybind11::handle object) {
    import_datetime();
    return PyDate_Check(object.ptr()) != 0;
}

date day_of(pybind11::handle object) {
    import_datetime();
    if (PyDateTime_Check(object.ptr())) {
        throw invalid_value(pybind11::repr(object).cast<std::string>() +
                            ": expected a datetime.date, which has no time of day; give .date()");
    }
    // What PyDateTime_GET_YEAR and its like read; as macros they hold casts in the style of C.
    auto const& data = reinterpret_cast<PyDateTime_Date const*>(object.ptr())->data;
    int const year = data[0] * 256 + data[1];
    if (year < 1400) {
        throw invalid_value(pybind11::str(object).cast<std::string>() +
                            ": expected a day of the years 1400 to 9999");
    }
    return to_date(civil_date(year, data[2], data[3]));
}

pybind11::object to_python(date const& day) {
    import_datetime();
    auto const c = to_civil_date(day);
    auto result =
        pybind11::reinterpret_steal<pybind11::object>(PyDate_FromDate(c.year, c.month, c.day));
    if (!result) {
        throw pybind11::error_already_set();
    }
    return result;
}

bool is_moment(pybind11::handle object) {
    import_datetime();
    return PyDateTime_Check(object.ptr()) != 0;
}

law::moment moment_of(pybind11::handle object) {
    import_datetime();
    auto const& moment = *reinterpret_cast<PyDateTime_DateTime const*>(object.ptr());
    auto const& data = moment.data;
    if (moment.hastzinfo != 0) {
        throw invalid_value(pybind11::repr(object).cast<std::string>() +
                            ": expected the local time of China without a time zone; give "
                            ".replace(tzinfo=None) of it");
    }
    if (data[7] != 0 || data[8] != 0 || data[9] != 0) {
        throw invalid_value(pybind11::str(object).cast<std::string>() +
                            ": expected a moment to the second; give .replace(microsecond=0)");
    }
    int const year = data[0] * 256 + data[1];
    if (year < 1400) {
        throw invalid_value(pybind11::str(object).cast<std::string>() +
                            ": expected a day of the years 1400 to 9999");
    }
    return {to_date(civil_date(year, data[2], data[3])),
            boost::posix_time::time_duration(data[4], data[5], data[6])};
}

pybind11::object to_python(law::moment const& m) {
    import_datetime();
    if (m.is_special()) {
        throw invalid_value("a moment is needed, not an infinity or not-a-date-time");
    }
    auto const c = to_civil_date(m.date());
    auto const time = m.time_of_day();
    auto result = pybind11::reinterpret_steal<pybind11::object>(PyDateTime_FromDateAndTime(
        c.year, c.month, c.day, static_cast<int>(time.hours()), static_cast<int>(time.minutes()),
        static_cast<int>(time.seconds()), 0));
    if (!result) {
        throw pybind11::error_already_set();
    }
    return result;
}

}  // namespace heli::python
