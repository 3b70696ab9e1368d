/// \file
/// States of strangers: whatever the bytes are, reading ends with a state that is written as the
/// same bytes, with a `parse_error` in both languages, or with a `conflict`. If the first byte is
/// odd the others are the credits of a state whose header and checksum are right.
#include <heli/scoring/state_bytes.hpp>
#include <heli/scoring/state_reader.hpp>

#include "../scoring/random_log.hpp"
#include "../scoring/small_contests.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <utility>
#include <vector>

namespace {

using namespace heli::scoring;

struct contest {
    proved_rules rules{rules_of_every_bucket()};
    participants people{people_of(random_people)};
    std::vector<std::byte> empty{to_bytes(credit_state(rules, people))};
};

/// The credits with a header before and a checksum behind them.
std::vector<std::byte> sealed(contest const& of, std::span<std::byte const> credits) {
    state_bytes_detail::byte_writer out;
    out.append(of.empty.data(), state_header);
    out.append(credits.data(), credits.size());
    return std::move(out).finish(state_length_at);
}

void read(contest const& of, std::vector<std::byte> const& bytes) {
    try {
        if (to_bytes(credit_state_from_bytes(of.rules, of.people, bytes)) != bytes) {
            std::abort();
        }
    } catch (heli::conflict const&) {
        return;
    } catch (heli::parse_error const& e) {
        for (auto const& found : e.findings()) {
            if (found.code.empty() || found.message.zh.empty() || found.message.en.empty()) {
                std::abort();
            }
        }
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    static contest const of;
    if (size == 0) {
        return 0;
    }
    std::span const bytes(reinterpret_cast<std::byte const*>(data + 1), size - 1);
    read(of, data[0] % 2 == 0 ? std::vector(bytes.begin(), bytes.end()) : sealed(of, bytes));
    return 0;
}
