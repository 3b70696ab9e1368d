#include <heli/data/programmes.hpp>
#include <heli/io/programme_document.hpp>

#include <algorithm>

namespace heli::io {

programme::programme shipped_programme(std::string_view id) {
    std::string known;
    for (auto const& document : data::programmes) {
        if (document.id == id) {
            return parse_programme(document.text, "programme " + std::string(id));
        }
        known += (known.empty() ? "" : ", ") + std::string(document.id);
    }
    throw not_found("no programme \"" + std::string(id) + "\" ships with heli, expected one of " +
                    known);
}

std::vector<std::string> shipped_programmes() {
    std::vector<std::string> ids;
    for (auto const& document : data::programmes) {
        ids.emplace_back(document.id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

}  // namespace heli::io
