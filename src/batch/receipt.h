// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "batch/failure.h"
#include "publish/manifest/manifest.h"

namespace audio_edition {

struct ReceiptFile {
    std::string path;  ///< from the edition's folder, separated by '/'
    std::uint64_t bytes = 0;
    std::string digest;
};

/// What became of a document: the last thing written about it, after everything that it tells of is safe.
///
/// Holds no clock, no host and no name of a file: the same document gives the same receipt anywhere.
///
///     {"format": "audio-edition receipt", "version": 1, "key": "3f0c…", "state": "done", "edition":
///     "the-meeting", "title": "The Meeting", "length_ms": 30000, "unspoken": […], "files": […]}
///     {"format": …, "state": "quarantined", "attempts": 3, "failure": {"kind": "internal", …}}
///     {"format": …, "state": "named by its file"}
struct Receipt {
    std::string key;
    /// The document has no title, so its file's name is one, and another key (ContentKeys::key_of_named)
    /// tells of it.
    bool is_named_by_file = false;
    std::optional<Failure> failure;  ///< set: quarantined, and only `attempts` counts beside it
    int attempts = 0;                ///< made before it was given up
    std::string edition;             ///< name of the edition's folder, beside the receipt
    std::string title;
    std::chrono::milliseconds length{};
    std::vector<ManifestUnspoken> unspoken;  ///< text that became silence, and why
    std::vector<ReceiptFile> files;          ///< everything in the edition's folder, by path
};

[[nodiscard]] Json to_json(const Receipt& receipt);
/// Nothing for what is not a receipt of this version.
[[nodiscard]] std::optional<Receipt> parse_receipt(const Json& json);

/// Writes it into `entry`, to survive a power cut. Throws Error as AtomicFile does.
void write_receipt(const std::filesystem::path& entry, const Receipt& receipt);

/// Removes what runs that were killed while they wrote a receipt have left in `entry`. For whoever has locked
/// it: what another run is writing there would go as well. Never throws: a leftover is untidy, not wrong.
void remove_torn_receipts(const std::filesystem::path& entry) noexcept;

/// So that the document can be tried again. Nothing to remove is fine. Throws Error (permission, io).
void remove_receipt(const std::filesystem::path& entry);

/// The receipt in `entry` for `key`. Nothing where there is none, or one that cannot be understood: what it
/// tells of is then made again. Throws Error (permission, io, try_again) where it cannot be read.
[[nodiscard]] std::optional<Receipt> find_receipt(const std::filesystem::path& entry, const std::string& key);

/// Everything in the folder of an edition, by path. Throws Error (io, permission, try_again).
[[nodiscard]] std::vector<ReceiptFile> list_files(const std::filesystem::path& edition);

enum class Thoroughness { sizes, digests };

/// What is wrong with the files that `receipt` tells of, as `path: what`; empty where nothing is.
[[nodiscard]] std::string damage(const std::filesystem::path& entry, const Receipt& receipt,
                                 Thoroughness how);

}  // namespace audio_edition
