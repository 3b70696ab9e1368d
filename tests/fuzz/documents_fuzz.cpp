/// \file
/// Documents of strangers: whatever the bytes are, reading ends with a value or a `parse_error`
/// whose findings have a message in both languages. The first byte chooses the kind of document.
#include <heli/io/clock_document.hpp>
#include <heli/io/contest_document.hpp>
#include <heli/io/notice_document.hpp>
#include <heli/io/programme_document.hpp>
#include <heli/io/rule_document.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

/// What was read is written and read again as it is.
void contest(heli::io::contest_document const& read) {
    auto const text = heli::io::contest_to_toml(read.rules);
    if (heli::io::contest_from_toml(text).rules != read.rules) {
        std::abort();
    }
}

void parse(std::uint8_t kind, std::string_view text) {
    static auto const plan = heli::io::shipped_programme("yrd-2023");
    switch (kind % 8) {
        case 0:
            static_cast<void>(heli::io::parse_programme(text, "fuzz.toml"));
            break;
        case 1:
            static_cast<void>(heli::io::parse_evidence(text, "fuzz.toml", &plan));
            break;
        case 2:
            static_cast<void>(heli::io::parse_evidence(text, "fuzz.toml"));
            break;
        case 3:
            static_cast<void>(heli::io::parse_notice(text, "fuzz.toml"));
            break;
        case 4:
            static_cast<void>(heli::io::parse_rules(text, "fuzz.toml"));
            break;
        case 5:
            static_cast<void>(heli::io::parse_clock(text, "fuzz.toml"));
            break;
        case 6:
            contest(heli::io::contest_from_toml(text, "fuzz.toml"));
            break;
        default:
            contest(heli::io::contest_from_json(text, "fuzz.toml"));
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    // No copy with a NUL behind it: reading past the end is found.
    std::string_view const text(reinterpret_cast<char const*>(data + 1), size - 1);
    try {
        parse(data[0], text);
    } catch (heli::parse_error const& e) {
        for (auto const& found : e.findings()) {
            if (found.code.empty() || found.message.zh.empty() || found.message.en.empty() ||
                found.where.path != "fuzz.toml") {
                std::abort();
            }
        }
    }
    return 0;
}
