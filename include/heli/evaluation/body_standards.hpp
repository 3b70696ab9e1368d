/// \file
/// The standards of body measures at hand, checked for classes that contradict each other.
#pragma once

#include <heli/core/error.hpp>
#include <heli/core/nearest_name.hpp>
#include <heli/evaluation/body_standard.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::evaluation {

namespace standards_detail {

/// Whether two stretches with open ends, both ends included, share a point.
template <class T>
bool overlap(std::optional<T> const& first_a, std::optional<T> const& last_a,
             std::optional<T> const& first_b, std::optional<T> const& last_b) {
    return !(last_a && first_b && *last_a < *first_b) && !(last_b && first_a && *last_b < *first_a);
}

/// Whether everything up to `upper` lies below everything from `lower`.
inline bool apart(std::optional<class_limit> const& upper,
                  std::optional<class_limit> const& lower) {
    if (!upper || !lower || upper->at > lower->at) {
        return false;
    }
    bool const both_there =
        upper->kind == limit_kind::included && lower->kind == limit_kind::included;
    return upper->at < lower->at || !both_there;
}

/// Whether a person can be in both classes on a day.
inline bool contradict(body_standard const& a, body_standard const& b) {
    return a.standard == b.standard && a.quantity == b.quantity &&
           (!a.sex || !b.sex || a.sex == b.sex) &&
           overlap(a.ages.from, a.ages.to, b.ages.from, b.ages.to) &&
           overlap(a.effective_from, a.effective_to, b.effective_from, b.effective_to) &&
           !apart(a.to, b.from) && !apart(b.to, a.from);
}

inline void require_sound(body_standard const& row) {
    auto const what = "standard " + row.standard.str() + ", class " + row.body_class.str() + ": ";
    bool const empty = row.from && row.to && row.to->at <= row.from->at;
    if (empty || (!row.from && !row.to)) {
        throw invalid_value(what + "expected a limit, and the upper one above the lower one");
    }
    for (auto const& limit : {row.from, row.to}) {
        if (limit && (limit->at < 0 || limit->at > most_reading)) {
            throw invalid_value(what + "limit of " + std::to_string(limit->at) +
                                " thousandths: expected 0 to " + std::to_string(most_reading));
        }
    }
    if (row.effective_from && row.effective_to && *row.effective_to < *row.effective_from) {
        throw invalid_value(what + "ends before it begins");
    }
}

}  // namespace standards_detail

/// Standards of body measures: an immutable value, cheap to copy, safe to share between threads.
class body_standards {
public:
    /// \param rows such as `data::body_standards`; a caller's own rows may stand among them.
    /// \throws as the other constructor does, and invalid_value if an id is none.
    explicit body_standards(std::span<body_standard_row const> rows)
        : body_standards([&] {
              std::vector<body_standard> copies;
              for (auto const& row : rows) {
                  copies.push_back(to_body_standard(row));
              }
              return copies;
          }()) {}
    /// \throws conflict if a person could be in two classes of one quantity of one standard.
    /// \throws invalid_value if a class has no limits, or they are the wrong way round.
    explicit body_standards(std::vector<body_standard> rows)
        : rows_(std::make_shared<std::vector<body_standard> const>(std::move(rows))) {
        for (auto row = rows_->begin(); row != rows_->end(); ++row) {
            standards_detail::require_sound(*row);
            auto const other = std::find_if(rows_->begin(), row, [&](auto const& r) {
                return standards_detail::contradict(r, *row);
            });
            if (other != row) {
                throw conflict("standard " + row->standard.str() + ", " +
                               std::string(token(row->quantity)) + ": classes " +
                               other->body_class.str() + " and " + row->body_class.str() +
                               " overlap");
            }
        }
    }

    /// Every class, in the order given.
    [[nodiscard]] std::vector<body_standard> const& rows() const noexcept { return *rows_; }
    /// Whether there is a standard of this id.
    [[nodiscard]] bool has(standard_id const& standard) const noexcept {
        return std::any_of(rows().begin(), rows().end(),
                           [&](auto const& r) { return r.standard == standard; });
    }
    /// The classes of a standard for one quantity, from the lowest limit up.
    /// \throws not_found if there is no such standard, with the nearest id, or it does not judge
    ///         the quantity.
    [[nodiscard]] std::vector<body_standard> classes(standard_id const& standard,
                                                     body_quantity quantity) const {
        std::vector<body_standard> found;
        std::copy_if(rows().begin(), rows().end(), std::back_inserter(found), [&](auto const& r) {
            return r.standard == standard && r.quantity == quantity;
        });
        if (found.empty()) {
            throw not_found(why_not(standard, quantity));
        }
        std::stable_sort(found.begin(), found.end(), [](auto const& a, auto const& b) {
            return (a.from ? a.from->at : -1) < (b.from ? b.from->at : -1);
        });
        return found;
    }
    /// What a standard judges, in the order of its rows.
    /// \throws not_found if there is no such standard, with the nearest id.
    [[nodiscard]] std::vector<body_quantity> quantities(standard_id const& standard) const {
        std::vector<body_quantity> found;
        for (auto const& row : rows()) {
            if (row.standard == standard &&
                std::find(found.begin(), found.end(), row.quantity) == found.end()) {
                found.push_back(row.quantity);
            }
        }
        if (found.empty()) {
            throw not_found(no_such(standard));
        }
        return found;
    }

    friend bool operator==(body_standards const& a, body_standards const& b) {
        return a.rows() == b.rows();
    }

private:
    [[nodiscard]] std::string why_not(standard_id const& standard, body_quantity quantity) const {
        return has(standard) ? "standard " + standard.str() + " does not judge " +
                                   std::string(token(quantity))
                             : no_such(standard);
    }
    [[nodiscard]] std::string no_such(standard_id const& standard) const {
        std::vector<std::string_view> names;
        for (auto const& row : rows()) {
            names.push_back(row.standard.view());
        }
        std::string const near(nearest_name(standard.view(), names));
        return "no standard \"" + standard.str() + "\"" +
               (near.empty() ? "" : "; did you mean " + near + "?");
    }

    std::shared_ptr<std::vector<body_standard> const> rows_;
};

}  // namespace heli::evaluation
