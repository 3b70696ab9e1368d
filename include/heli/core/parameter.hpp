/// \file
/// Dated and regional figures with their source, and the search for the one that binds.
#pragma once

#include <heli/core/date.hpp>
#include <heli/core/id.hpp>
#include <heli/core/knowable.hpp>
#include <heli/core/region.hpp>
#include <heli/core/source.hpp>
#include <heli/core/step.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heli {

/// One figure as it holds in one region over one time.
template <class T>
struct parameter {
    parameter_id id;     ///< What the figure is; the same id for every region and time.
    region_code region;  ///< Where it binds.
    std::optional<date> effective_from;  ///< First day; absent if not established.
    std::optional<date> effective_to;    ///< Last day; absent if it still holds.
    knowable<T> value;                   ///< The figure, or why there is none.
    std::string unit;                    ///< Unit of the value, lower snake_case.
    heli::source source;                 ///< Where it comes from.

    friend bool operator==(parameter const&, parameter const&) = default;
};

/// Figures by id, region and date.
template <class T>
class parameter_table {
public:
    /// \throws conflict if two rows of the same id and region hold on the same day.
    /// \throws invalid_value if a row ends before it begins, or has a value although its source
    ///         was not found.
    explicit parameter_table(std::vector<parameter<T>> rows) : rows_(std::move(rows)) {
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            check(rows_[i]);
            for (std::size_t j = 0; j < i; ++j) {
                if (rows_[i].id == rows_[j].id && rows_[i].region == rows_[j].region &&
                    overlap(rows_[i], rows_[j])) {
                    throw conflict("parameter " + rows_[i].id.str() + " in region " +
                                   to_text(rows_[i].region) + ": two values for the same day");
                }
            }
        }
    }

    /// Every row, in the order given.
    [[nodiscard]] std::vector<parameter<T>> const& rows() const noexcept { return rows_; }

    /// The row that binds in `where` on `day`: the narrowest region that has one wins (county,
    /// then prefecture, province, country). Rows whose beginning is not established count as
    /// beginning before any day. Absent rows give an unknown with its reason.
    /// \throws invalid_value if `day` is not-a-date or an infinity.
    template <Trace Steps = no_trace>
    [[nodiscard]] knowable<parameter<T>> in_force(parameter_id const& id, region_code where,
                                                  date day, Steps&& steps = {}) const {
        (void)to_day_number(day);  // refuses not-a-date and the infinities
        for (auto const region : {where, where.prefecture(), where.province(), region_code{}}) {
            for (auto const& row : rows_) {
                if (row.id != id || row.region != region || !holds(row, day)) {
                    continue;
                }
                steps.add([&] {
                    return step{
                        "parameter.narrowest",
                        {"适用地区 " + to_text(region) + " 的参数 " + id.str(),
                         "parameter " + id.str() + " of region " + to_text(region) + " binds"},
                        row.source,
                        {{"region", to_text(where)}, {"day", heli::to_text(day)}}};
                });
                return row;
            }
        }
        return unknown{{"参数 " + id.str() + " 在地区 " + to_text(where) + " 于 " +
                            heli::to_text(day) + " 无已知取值",
                        "no value of parameter " + id.str() + " is known for region " +
                            to_text(where) + " on " + heli::to_text(day)}};
    }

private:
    static void check(parameter<T> const& row) {
        if (row.effective_from && row.effective_to && *row.effective_to < *row.effective_from) {
            throw invalid_value("parameter " + row.id.str() + ": ends " +
                                heli::to_text(*row.effective_to) + " before it begins " +
                                heli::to_text(*row.effective_from));
        }
        if (row.source.status == source_status::not_found && row.value.known()) {
            throw invalid_value("parameter " + row.id.str() +
                                ": has a value although its source was not found");
        }
    }
    static bool holds(parameter<T> const& row, date day) {
        return (!row.effective_from || *row.effective_from <= day) &&
               (!row.effective_to || day <= *row.effective_to);
    }
    static bool overlap(parameter<T> const& a, parameter<T> const& b) {
        bool const a_first =
            a.effective_to && b.effective_from && *a.effective_to < *b.effective_from;
        bool const b_first =
            b.effective_to && a.effective_from && *b.effective_to < *a.effective_from;
        return !a_first && !b_first;
    }

    std::vector<parameter<T>> rows_;
};

}  // namespace heli
