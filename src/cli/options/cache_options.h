// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include <CLI/App.hpp>

#include "audio_edition/cache.h"

namespace audio_edition {

/// --cache and --no-cache: where what was rendered is kept. The user's own folder where neither is given.
struct CacheOptions {
    std::filesystem::path folder;
    bool off = false;

    void add_to(CLI::App& command);
    /// Nothing where it is switched off, or where the user has no home.
    [[nodiscard]] std::optional<CacheSettings> settings() const;
};

/// --cache alone.
void add_cache_folder(CLI::App& command, std::filesystem::path& folder);

/// "4G", "500 MB" or "1000000" as bytes; K, M and G are powers of 1024. Nothing for what is not a size.
[[nodiscard]] std::optional<std::uint64_t> parse_size(const std::string& text);

}  // namespace audio_edition
