/// \file
/// Ranks of whole columns. The functions are private; `heli.ranking._columns` calls them.

#include "column_chunks.hpp"
#include "contest_bindings.hpp"

#include <heli/ranking/rank.hpp>

#include <variant>

namespace heli::python {
namespace {

using namespace ranking;
using whole_numbers = numbers_of<std::int64_t>;
using absences = numbers_of<std::uint8_t>;
/// What numbers equal results by the ordinal method: nothing, numbers or texts.
using stated_order = std::variant<std::monostate, whole_numbers, std::vector<std::string>>;

/// Standings as columns.
struct standing_columns {
    new_column<std::uint32_t> better;
    new_column<std::uint32_t> equal;
    new_column<std::uint32_t> better_results;
    new_column<std::uint32_t> position;
    new_column<attendance, std::uint8_t> attends;

    explicit standing_columns(std::size_t rows)
        : better(rows), equal(rows), better_results(rows), position(rows), attends(rows) {}

    void fill(std::vector<standing> const& standings) const {
        for (std::size_t row = 0; row < standings.size(); ++row) {
            auto const& s = standings[row];
            better.rows[row] = s.better;
            equal.rows[row] = s.equal;
            better_results.rows[row] = s.better_results;
            position.rows[row] = s.position;
            attends.rows[row] = s.attendance;
        }
    }
    [[nodiscard]] py::tuple arrays() const {
        return py::make_tuple(better.array, equal.array, better_results.array, position.array,
                              attends.array);
    }
};

/// Ranks by keys or outcomes, with the order that is stated or without one.
template <class Results>
std::vector<standing> ranked(Results const& results, direction better, stated_order const& order) {
    if (auto const* numbers = std::get_if<whole_numbers>(&order)) {
        return rank(results, better, span_of(*numbers));
    }
    if (auto const* texts = std::get_if<std::vector<std::string>>(&order)) {
        return rank(results, better, *texts);
    }
    return rank(results, better);
}

std::vector<outcome<std::int64_t>> outcomes_of(std::span<std::int64_t const> numbers,
                                               std::span<std::uint8_t const> absent) {
    std::vector<outcome<std::int64_t>> results(numbers.begin(), numbers.end());
    for (std::size_t row = 0; row < results.size(); ++row) {
        if (absent[row] != 0) {
            results[row] = attendance::absent;
        }
    }
    return results;
}

/// \param absent which rows have no number; as many as there are numbers, or none.
/// \return better, equal, better results, position and attendance of each row.
py::tuple rank_numbers(whole_numbers const& numbers, std::optional<absences> const& absent,
                       direction better, stated_order const& order) {
    auto const keys = span_of(numbers);
    standing_columns const found(keys.size());
    auto const gone = absent ? span_of(*absent) : std::span<std::uint8_t const>();
    if (absent) {
        require_rows(keys.size(), gone.size());
    }
    {
        py::gil_scoped_release const others_run;
        found.fill(absent ? ranked(outcomes_of(keys, gone), better, order)
                          : ranked(keys, better, order));
    }
    return found.arrays();
}

py::tuple rank_marks(std::vector<mark> const& marks, direction better, stated_order const& order) {
    standing_columns const found(marks.size());
    {
        py::gil_scoped_release const others_run;
        found.fill(ranked(marks, better, order));
    }
    return found.arrays();
}

}  // namespace

void bind_ranking_columns(py::module_& m) {
    m.def("_rank_numbers", &rank_numbers, py::arg("numbers"), py::arg("absent"), py::arg("better"),
          py::arg("order"));
    m.def("_rank_marks", &rank_marks, py::arg("marks"), py::arg("better"), py::arg("order"));
}

}  // namespace heli::python
