/// \file
/// Whether every element of a list has an id of its own.
#pragma once

#include <heli/core/finding_list.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace heli::competition {

/// `contests[3].events`: the place of a list's element in a document.
[[nodiscard]] inline std::string element_of(std::string const& list, std::size_t number) {
    return list + "[" + std::to_string(number) + "]";
}

/// Reports each id that an earlier element of the list has as well.
/// \param list the elements, with a member `id`. \param field the list's place in a document.
/// \param found receives `duplicate_id`.
template <class Element>
void check_unique_ids(std::vector<Element> const& list, std::string const& field,
                      finding_list& found) {
    std::map<decltype(Element::id), std::size_t> seen;
    for (std::size_t i = 0; i < list.size(); ++i) {
        auto const [first, fresh] = seen.emplace(list[i].id, i);
        if (!fresh) {
            auto const other = element_of(field, first->second);
            found.wrong(element_of(field, i) + ".id", "duplicate_id",
                        {"编号与 " + other + " 重复", "the id is that of " + other + " as well"},
                        list[i].id.str());
        }
    }
}

}  // namespace heli::competition
