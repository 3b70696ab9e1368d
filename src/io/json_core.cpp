#include <heli/io/json.hpp>

#include "json_parts.hpp"

namespace heli::io {

std::string to_json(region const& found) {
    auto result = document("region");
    result["code"] = to_text(found.code);
    result["name"] = json{{"zh", found.name_zh},
                          {"en", found.name_en.empty() ? json(nullptr) : json(found.name_en)}};
    put(result, "level", found.level);
    put(result, "alliance", found.alliance);
    result["latitude"] = found.seat_latitude ? json(*found.seat_latitude) : json(nullptr);
    result["longitude"] = found.seat_longitude ? json(*found.seat_longitude) : json(nullptr);
    result["precision_m"] = found.seat_latitude ? json(found.seat_precision_m) : json(nullptr);
    result["position_source"] = found.seat_source.empty() ? json(nullptr) : json(found.seat_source);
    return bytes(result);
}

std::string to_json(std::vector<finding> const& findings) {
    auto result = document("findings");
    result["findings"] = list(findings);
    return bytes(result);
}

std::string to_json(std::vector<step> const& steps) {
    auto result = document("trace");
    result["steps"] = list(steps);
    return bytes(result);
}

}  // namespace heli::io
