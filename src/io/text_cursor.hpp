/// \file
/// Line and column of an offset in a text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace heli::io {

/// A line and a column in characters, both counted from 1.
struct text_position {
    std::uint32_t line = 1;
    std::uint32_t column = 1;
};

/// Goes through a UTF-8 text once, from the front.
class text_cursor {
public:
    explicit text_cursor(std::string_view text) : text_(text) {}

    /// The position of an offset that is not before the last one asked for.
    [[nodiscard]] text_position at(std::size_t offset) {
        for (; at_ < offset && at_ < text_.size(); ++at_) {
            auto const byte = static_cast<unsigned char>(text_[at_]);
            if (byte == '\n') {
                ++position_.line;
                position_.column = 1;
            } else if ((byte & 0xC0U) != 0x80U) {  // no byte that continues a character
                ++position_.column;
            }
        }
        return position_;
    }

private:
    std::string_view text_;
    std::size_t at_ = 0;
    text_position position_;
};

}  // namespace heli::io
