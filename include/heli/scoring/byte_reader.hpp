/// \file
/// Takes the bytes of a state apart, whatever they are.
#pragma once

#include <heli/core/bilingual.hpp>
#include <heli/core/error.hpp>
#include <heli/core/finding.hpp>
#include <heli/scoring/state_bytes.hpp>

#include <boost/endian/conversion.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace heli::scoring::state_bytes_detail {

[[nodiscard]] inline parse_error broken(std::size_t at, std::string code, bilingual message) {
    return parse_error({{severity::error,
                         std::move(code),
                         {"", 0, 0, "bytes[" + std::to_string(at) + "]"},
                         std::move(message),
                         ""}});
}

/// Takes numbers off bytes, the lowest byte first.
class byte_reader {
public:
    explicit byte_reader(std::span<std::byte const> bytes) : bytes_(bytes) {}

    [[nodiscard]] std::size_t at() const noexcept { return at_; }
    [[nodiscard]] std::size_t left() const noexcept { return bytes_.size() - at_; }
    /// \throws parse_error if so many are not left.
    void require(std::uint64_t count, std::uint64_t size) const {
        if (count > left() / size) {
            throw broken(at_, "truncated",
                         {"内容不完整：此处应有 " + std::to_string(count) + " 个 " +
                              std::to_string(size) + " 字节的数",
                          "it ends too early: expected " + std::to_string(count) + " numbers of " +
                              std::to_string(size) + " bytes here"});
        }
    }
    [[nodiscard]] std::span<std::byte const> take(std::size_t count) {
        require(count, 1);
        at_ += count;
        return bytes_.subspan(at_ - count, count);
    }
    template <class Number>
    [[nodiscard]] Number number() {
        Number little;
        std::memcpy(&little, take(sizeof little).data(), sizeof little);
        return boost::endian::little_to_native(little);
    }
    /// Fills all numbers.
    template <class Number>
    void fill(std::vector<Number>& numbers) {
        require(numbers.size(), sizeof(Number));
        for (auto& n : numbers) {
            std::memcpy(&n, bytes_.data() + at_, sizeof n);
            boost::endian::little_to_native_inplace(n);
            at_ += sizeof n;
        }
    }
    [[nodiscard]] std::string_view text() {
        auto const bytes = take(number<std::uint32_t>());
        return {reinterpret_cast<char const*>(bytes.data()), bytes.size()};
    }

private:
    std::span<std::byte const> bytes_;
    std::size_t at_ = 0;
};

/// The magic, the version, the length and the checksum.
inline void require_whole(std::span<std::byte const> bytes) {
    bool const magic = bytes.size() >= state_magic.size() &&
                       std::memcmp(bytes.data(), state_magic.data(), state_magic.size()) == 0;
    if (!magic) {
        throw broken(0, "not_a_state", {"不是竞赛状态", "it is not the state of a contest"});
    }
    byte_reader in(bytes);
    static_cast<void>(in.take(state_magic.size()));
    if (auto const version = in.number<std::uint32_t>(); version != state_version) {
        auto const text = std::to_string(version);
        throw broken(
            state_magic.size(), "unknown_version",
            {"版本 " + text + " 未知，应为 1", "unknown version " + text + ": expected 1"});
    }
    auto const at = in.at();
    auto const said = in.number<std::uint64_t>();
    if (said != bytes.size() || said < state_header + sizeof(std::uint32_t)) {
        auto const numbers = std::to_string(bytes.size());
        throw broken(at, "bad_length",
                     {"写明 " + std::to_string(said) + " 字节，实为 " + numbers + " 字节",
                      "it says that it has " + std::to_string(said) + " bytes, it has " + numbers});
    }
    auto const content = bytes.first(bytes.size() - sizeof(std::uint32_t));
    byte_reader end(bytes.last(sizeof(std::uint32_t)));
    if (end.number<std::uint32_t>() != checksum(content)) {
        throw broken(content.size(), "bad_checksum",
                     {"校验和不符：内容已损坏", "the checksum is another: it is damaged"});
    }
}

}  // namespace heli::scoring::state_bytes_detail
