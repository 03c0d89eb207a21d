// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

#include "fetch/checksum.h"

namespace audio_edition {

/// Told how much of a file is there, now and then; from the thread that calls.
using DownloadProgress = std::function<void(std::uint64_t bytes, std::uint64_t of)>;

/// A file to be had from a server, and what it must be.
struct RemoteFile {
    std::string url;  ///< http or https; all but ASCII percent-encoded
    std::uint64_t bytes = 0;
    std::optional<Checksum> checksum;
};

/// Patience with servers.
struct TransferLimits {
    int connect_seconds = 30;
    int stalled_seconds = 60;  ///< without 1,000 bytes a second
    int redirects = 5;         ///< never from https to http
};

/// Gets `file` into `destination`, whole and checked, or not at all.
///
/// What has come so far is in `destination` + ".part": an interrupted download goes on from there, also in
/// another run, where the server lets it; else it begins anew. A file that is at `destination` already and is
/// right is not got again. Of a file that comes with another size or checksum nothing is kept.
///
///     download({"https://example.org/a.onnx", 63201294, Checksum{ChecksumKind::md5, "74fd…"}}, "downloads/a.onnx", {}, {}, {});
///
/// Throws Error: usage for an address that is none; no_input where the server has no such file; permission
/// where it refuses it; try_again where it cannot be reached, fails, stalls, or the disk is full;
/// broken_input for a file that is not what it should be; interrupted once `stop` was asked for, after which
/// what came is kept.
void download(const RemoteFile& file, const std::filesystem::path& destination, const TransferLimits& limits,
              const DownloadProgress& progress, const std::stop_token& stop);

/// What is at `url`, of at most `limit` bytes. Throws as `download`.
[[nodiscard]] std::string fetch_text(const std::string& url, std::uint64_t limit,
                                     const TransferLimits& limits, const std::stop_token& stop);

}  // namespace audio_edition
