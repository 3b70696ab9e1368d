/// \file
/// Logs of codes. The class and the functions are private; `heli.scoring._coded` builds on them.

#include "column_chunks.hpp"
#include "contest_bindings.hpp"
#include "held_state.hpp"
#include "score_matrix.hpp"

#include <heli/scoring/fold_coded.hpp>
#include <heli/scoring/score_coded.hpp>

#include <memory>
#include <tuple>
#include <variant>

namespace heli::python {
namespace {

using namespace scoring;
using texts = std::vector<std::string>;
using views = std::vector<std::string_view>;

/// A table that keeps the texts of its references.
class kept_table {
public:
    kept_table(proved_rules rules, participants people, std::array<texts, 4> codes,
               utc_seconds epoch)
        : codes_(std::move(codes)),
          refs_(codes_[3].begin(), codes_[3].end()),
          table_(
              std::move(rules), std::move(people),
              {views(codes_[0].begin(), codes_[0].end()), views(codes_[1].begin(), codes_[1].end()),
               views(codes_[2].begin(), codes_[2].end()), refs_, epoch}) {}
    kept_table(kept_table const&) = delete;
    kept_table& operator=(kept_table const&) = delete;
    kept_table(kept_table&&) = delete;
    kept_table& operator=(kept_table&&) = delete;
    ~kept_table() = default;

    /// The table.
    [[nodiscard]] verdict_table const& table() const noexcept { return table_; }

private:
    std::array<texts, 4> codes_;
    views refs_;
    verdict_table table_;
};

using codes_column = std::variant<numbers_of<std::int8_t>, numbers_of<std::int32_t>>;
using refs_column =
    std::variant<numbers_of<std::int8_t>, numbers_of<std::int16_t>, numbers_of<std::int32_t>>;
using wide_column = std::variant<numbers_of<std::int32_t>, numbers_of<std::int64_t>>;
/// Columns in the order of `coded_log`.
using coded_columns = std::tuple<numbers_of<std::int32_t>, codes_column, codes_column, wide_column,
                                 wide_column, wide_column, refs_column>;

/// The numbers of a column, which must have the type of another one.
template <class Numbers, class Column>
auto span_like(Numbers const&, Column const& column) {
    auto const* numbers = std::get_if<Numbers>(&column);
    if (numbers == nullptr) {
        throw invalid_value("coded log: kind and slot, and both instants, are of one type each");
    }
    return span_of(*numbers);
}

/// Uses the log that columns make.
template <class Use>
auto with_log(coded_columns const& columns, Use const& use) {
    auto const& [person, kinds, slots, occurred, recorded, values, refs] = columns;
    auto const people = span_of(person);
    auto const& slot = slots;
    auto const& later = recorded;
    return std::visit(
        [&]<class Code, class Second, class Value, class Ref>(
            numbers_of<Code> const& kind, numbers_of<Second> const& at,
            numbers_of<Value> const& value, numbers_of<Ref> const& ref) {
            return use(coded_log<Code, Second, Value, Ref>{
                people, span_of(kind), span_like(kind, slot), span_of(at), span_like(at, later),
                span_of(value), span_of(ref)});
        },
        kinds, occurred, values, refs);
}

/// Rows of a chunk. Every further thread fills a state of its own and merges it at the end of each
/// chunk, which takes as long as many rows a person.
std::size_t chunk_of(std::size_t people, unsigned threads) {
    constexpr std::size_t rows_of_person = 128;
    return threads == 1 ? chunk_rows : std::max(chunk_rows, rows_of_person * people);
}

status_counts fold_coded(held_state& held, kept_table const& kept, coded_columns const& columns,
                         whole_number threads, py::object const& progress) {
    auto const at_once = threads_of(threads);
    auto const& table = kept.table();
    return with_log(columns, [&](auto const& log) {
        require_sound(log, table.epoch());
        auto counts = held.with([&](credit_state& s) { return fold(s, table, log.part(0, 0)); });
        auto const add = [&](std::size_t first, std::size_t end) {
            auto const part = held.locked([&](credit_state& s) {
                return fold(s, table, log.part(first, end - first), at_once);
            });
            std::transform(counts.begin(), counts.end(), part.begin(), counts.begin(),
                           std::plus<>());
        };
        in_chunks(log.size(), progress, add, chunk_of(table.people().size(), at_once));
        return counts;
    });
}

/// Statuses as codes, one byte a row, which stay where they are.
py::array_t<std::uint8_t> statuses(std::vector<entry_status> given) {
    auto kept = std::make_unique<std::vector<entry_status>>(std::move(given));
    auto const size = static_cast<py::ssize_t>(kept->size());
    auto const* const first = static_cast<std::uint8_t const*>(static_cast<void*>(kept->data()));
    py::capsule const owner(kept.get(), [](void* all) {
        std::unique_ptr<std::vector<entry_status>> const last(
            static_cast<std::vector<entry_status>*>(all));
    });
    static_cast<void>(kept.release());  // the capsule has them now
    return py::array_t<std::uint8_t>(size, first, owner);
}

/// \return the status of each row, and the points of each person by item.
py::tuple score_coded(kept_table const& kept, coded_columns const& columns, whole_number threads,
                      py::object const& progress) {
    auto const at_once = threads_of(threads);
    auto scored = with_log(columns, [&](auto const& log) {
        watched_progress told(row_watch(progress, log.size()));
        py::gil_scoped_release const others_run;
        return score(kept.table(), log, at_once, told);
    });
    auto const points = points_matrix(scored.scores);
    return py::make_tuple(statuses(std::move(scored.status)), points);
}

}  // namespace

void bind_coded_logs(py::module_& m) {
    py::class_<kept_table>(m, "_VerdictTable")
        .def(py::init([](proved_rules rules, participants people, std::array<texts, 4> codes,
                         whole_number epoch) {
                 return std::make_unique<kept_table>(std::move(rules), std::move(people),
                                                     std::move(codes), epoch.value);
             }),
             py::arg("rules"), py::arg("people"), py::arg("codes"), py::arg("epoch"));
    m.def("_fold_coded", &fold_coded, py::arg("state"), py::arg("table"), py::arg("columns"),
          py::arg("threads"), py::arg("progress"));
    m.def("_score_coded", &score_coded, py::arg("table"), py::arg("columns"), py::arg("threads"),
          py::arg("progress"));
}

}  // namespace heli::python
