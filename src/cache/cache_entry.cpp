// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/cache_entry.h"

#include <array>
#include <cstddef>
#include <cstdint>

#include "base/digest.h"

namespace audio_edition {
namespace {

constexpr std::string_view magic = "AEDENTRY";
constexpr std::size_t digest_size = 32;
constexpr std::size_t count_size = 4;
constexpr std::size_t fixed_size = magic.size() + digest_size + count_size;

std::string little_endian(std::uint32_t value) {
    std::string bytes;
    for (std::size_t i = 0; i < count_size; ++i) bytes += static_cast<char>(value >> 8 * i & 0xFF);
    return bytes;
}

std::uint32_t little_endian(std::string_view bytes) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < count_size; ++i)
        value |= std::uint32_t{static_cast<unsigned char>(bytes[i])} << 8 * i;
    return value;
}

}  // namespace

std::string cache_entry_head(std::string_view question, std::string_view answer) {
    const std::string size = little_endian(static_cast<std::uint32_t>(question.size()));
    Digest digest;
    digest.add(size);
    digest.add(question);
    digest.add(answer);
    return std::string(magic) + digest.hex() + size + std::string(question);
}

std::optional<CacheEntry> read_cache_entry(std::string file) {
    const std::string_view view(file);
    if (view.size() < fixed_size || !view.starts_with(magic)) return std::nullopt;
    const std::string_view content = view.substr(magic.size() + digest_size);
    if (digest(content) != view.substr(magic.size(), digest_size)) return std::nullopt;
    const std::uint32_t question_size = little_endian(content);
    if (question_size > content.size() - count_size) return std::nullopt;
    CacheEntry entry;
    entry.question = content.substr(count_size, question_size);
    file.erase(0, fixed_size + question_size);
    entry.answer = std::move(file);
    return entry;
}

}  // namespace audio_edition
