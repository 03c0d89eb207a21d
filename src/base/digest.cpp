// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"

#include <new>

#include <xxhash.h>

namespace audio_edition {
namespace {

std::string to_hex(XXH128_hash_t hash) {
    constexpr std::string_view digits = "0123456789abcdef";
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, hash);
    std::string text;
    text.reserve(2 * sizeof canonical.digest);
    for (const unsigned char byte : canonical.digest) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

}  // namespace

std::string digest(std::string_view bytes) {
    return to_hex(XXH3_128bits(bytes.data(), bytes.size()));
}

void Digest::Free::operator()(XXH3_state_s* state) const noexcept {
    XXH3_freeState(state);
}

Digest::Digest() : state_(XXH3_createState()) {
    if (state_ == nullptr) throw std::bad_alloc();
    XXH3_128bits_reset(state_.get());
}

void Digest::add(std::span<const std::byte> bytes) {
    if (!bytes.empty()) XXH3_128bits_update(state_.get(), bytes.data(), bytes.size());
}

void Digest::add(std::string_view bytes) {
    add(std::as_bytes(std::span(bytes)));
}

std::string Digest::hex() const {
    return to_hex(XXH3_128bits_digest(state_.get()));
}

}  // namespace audio_edition
