// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "audio_edition/build.h"
#include "audio_edition/diagnostics.h"
#include "audio_edition/installation.h"
#include "cache/cache.h"
#include "publish/manifest/manifest.h"
#include "speak/engine_voices.h"

namespace audio_edition {

/// An edition that a build would make again byte for byte.
struct ReadyEdition {
    std::string slug;
    Manifest manifest;
    std::size_t words = 0;                ///< that are said
    std::vector<Diagnostic> diagnostics;  ///< what was said of its source when it was made
};

/// The bytes of a source, for whoever asks whether they are the same.
struct SourceDigest {
    explicit SourceDigest(std::string_view source);

    std::string hex;
    std::size_t bytes = 0;
};

/// Remembers, in the cache, which voice read a source where the request names none: so that it need not be
/// read to know that. The question is the source, the request and this program.
class VoiceRecord {
  public:
    /// Throws Error as RequestDigests does.
    VoiceRecord(Cache& cache, const BuildRequest& request, const Installation& installation,
                const SourceDigest& source);

    [[nodiscard]] std::optional<std::string> find() const;
    void store(const std::string& voice) const;

  private:
    Cache& cache_;
    std::string question_;
};

/// Remembers, in the cache, which edition was made from what; so that a build with nothing changed need not
/// even read its source.
///
/// The question is everything that can change a byte of the edition: the source's bytes and name, the digest
/// of the request, this program itself, the speaker program and the engine. The answer is the edition's name
/// and the digest of its manifest, which in turn has the digests of all its files; and those of the files
/// beside the source that it names, which are known only once it was read.
class EditionRecord {
  public:
    /// `voice` is the one that reads. Throws Error as RequestDigests does.
    EditionRecord(Cache& cache, const BuildRequest& request, const Installation& installation,
                  const EngineVersion& engine, const std::filesystem::path& speaker,
                  const SourceDigest& source, const std::string& voice);

    /// The edition, where it is in `output` and all of its files are as they were written.
    [[nodiscard]] std::optional<ReadyEdition> find(const std::filesystem::path& output) const;
    /// `manifest` is the text of edition.json, `named` what the source names beside itself
    /// (pipeline/file_beside.h).
    void store(const std::string& slug, std::string_view manifest, std::size_t words,
               const std::vector<std::string>& named, const std::vector<Diagnostic>& diagnostics) const;

  private:
    Cache& cache_;
    std::filesystem::path source_;
    std::string question_;
};

}  // namespace audio_edition
