// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace audio_edition {

/// Appends numbers, strings and arrays to a text of bytes, in the machine's own order.
class BinaryWriter {
  public:
    template <typename Number>
    requires std::is_arithmetic_v<Number>
    void number(Number value) { body_.append(reinterpret_cast<const char*>(&value), sizeof value); }
    void string(std::string_view text) {
        number(static_cast<std::uint32_t>(text.size()));
        body_.append(text);
    }
    template <typename Number>
    void array(std::span<const Number> values) {
        number(static_cast<std::uint32_t>(values.size()));
        body_.append(reinterpret_cast<const char*>(values.data()), values.size_bytes());
    }
    [[nodiscard]] std::string take() noexcept { return std::move(body_); }

  private:
    std::string body_;
};

/// Reads them back. What runs over the end, or claims to, reads as zero or empty, and `complete` turns false
/// for good.
class BinaryReader {
  public:
    explicit BinaryReader(std::string_view body) noexcept : rest_(body) {}

    template <typename Number>
    requires std::is_arithmetic_v<Number> Number number()
    noexcept {
        Number value{};
        if (const std::string_view bytes = take(sizeof value); bytes.size() == sizeof value) {
            bytes.copy(reinterpret_cast<char*>(&value), sizeof value);
        }
        return value;
    }
    std::string_view string() noexcept { return take(number<std::uint32_t>()); }

    template <typename Number>
    std::vector<Number> array() {
        const std::size_t count = number<std::uint32_t>();
        const std::string_view bytes = take(count * sizeof(Number));
        std::vector<Number> values(bytes.size() / sizeof(Number));
        if (!bytes.empty()) std::memcpy(values.data(), bytes.data(), values.size() * sizeof(Number));
        return values;
    }

    /// How many things follow, each of at least `least` bytes; 0 when there cannot be so many.
    std::size_t count(std::size_t least) noexcept {
        const std::size_t claimed = number<std::uint32_t>();
        if (claimed <= rest_.size() / least) return claimed;
        complete_ = false;
        return 0;
    }

    /// Everything asked for was there. With `finished`: and nothing else is.
    [[nodiscard]] bool complete() const noexcept { return complete_; }
    [[nodiscard]] bool finished() const noexcept { return complete_ && rest_.empty(); }

  private:
    std::string_view take(std::size_t size) noexcept {
        if (size > rest_.size()) {
            complete_ = false;
            rest_ = {};
            return {};
        }
        const std::string_view taken = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return taken;
    }

    std::string_view rest_;
    bool complete_ = true;
};

}  // namespace audio_edition
