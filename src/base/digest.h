// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

struct XXH3_state_s;

namespace audio_edition {

/// XXH3, 128 bits, as 32 lower-case hexadecimal digits in the canonical (big-endian) order, as
/// `xxh128sum` prints it. For telling contents apart, not for security.
///
///     digest("")     99aa06d3014798d86001c324468d497f
[[nodiscard]] std::string digest(std::string_view bytes);

/// The same, fed piece by piece. How the bytes are cut into pieces makes no difference.
class Digest {
  public:
    Digest();
    void add(std::span<const std::byte> bytes);
    void add(std::string_view bytes);

    /// The digest of all that was added so far; more may follow.
    [[nodiscard]] std::string hex() const;

  private:
    struct Free {
        void operator()(XXH3_state_s* state) const noexcept;
    };
    std::unique_ptr<XXH3_state_s, Free> state_;
};

}  // namespace audio_edition
