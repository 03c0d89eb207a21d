// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace audio_edition {

/// XXH3, 128 bits, as 32 lower-case hexadecimal digits in the canonical (big-endian) order.
/// For telling contents apart, not for security.
[[nodiscard]] std::string digest(std::string_view bytes);

/// The same, fed piece by piece.
class Digest {
  public:
    Digest();
    ~Digest();
    void add(std::span<const std::byte> bytes);
    void add(std::string_view bytes);
    [[nodiscard]] std::string hex() const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace audio_edition
