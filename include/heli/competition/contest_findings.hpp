/// \file
/// Findings of the checks of contests and entries, collected field by field.
#pragma once

#include <heli/core/finding.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace heli::competition {

/// What checks have found so far.
class contest_findings {
public:
    /// Something that is wrong.
    void wrong(std::string field, char const* code, bilingual message, std::string value = "") {
        add(severity::error, std::move(field), code, std::move(message), std::move(value));
    }
    /// Something that somebody should look at.
    void warn(std::string field, char const* code, bilingual message, std::string value = "") {
        add(severity::warning, std::move(field), code, std::move(message), std::move(value));
    }
    /// Adds the findings of another check.
    void append(std::vector<finding> const& others) {
        findings_.insert(findings_.end(), others.begin(), others.end());
    }
    /// All of them, in the order in which they were found.
    [[nodiscard]] std::vector<finding> all() && { return std::move(findings_); }

private:
    void add(severity how, std::string field, char const* code, bilingual message,
             std::string value) {
        findings_.push_back(
            {how, code, {"", 0, 0, std::move(field)}, std::move(message), std::move(value)});
    }

    std::vector<finding> findings_;
};

/// `contests[3].events`: the place of a list's element in a document.
[[nodiscard]] inline std::string element_of(std::string const& list, std::size_t number) {
    return list + "[" + std::to_string(number) + "]";
}

/// Reports each id that an earlier element of the list has as well.
/// \param list the elements, with a member `id`. \param field the list's place in a document.
/// \param found receives `duplicate_id`.
template <class Element>
void check_unique_ids(std::vector<Element> const& list, std::string const& field,
                      contest_findings& found) {
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
