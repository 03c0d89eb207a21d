// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "audio_edition/build.h"
#include "base/json.h"
#include "batch/source_bytes.h"
#include "speak/engine_voices.h"

namespace audio_edition {

/// The name of an edition that was not made yet: a digest of everything that its bytes follow from.
///
/// Those are the bytes of the source and the extension of its name (which tells the format, and nothing else
/// of the name counts), the options, the voice's file, the pronunciations, and the versions of this program,
/// the engine and the encoder. Not: file names, ids, the clock, the host, the number of jobs, the shard.
///
/// Files of voices and pronunciations are read once each. One thread at a time.
class ContentKeys {
  public:
    ContentKeys(DataFolders data, EngineVersion engine);

    /// 32 hexadecimal digits. Throws Error where the voice or a lexicon cannot be read.
    [[nodiscard]] std::string key_of(const BuildRequest& options, const SourceBytes& source);

    /// The key of a document without contents, such as one whose source is missing: of its id alone.
    [[nodiscard]] static std::string key_of_unread(const std::string& id);

  private:
    [[nodiscard]] const std::string& digest_of(const std::filesystem::path& file);
    [[nodiscard]] Json voice_of(const std::string& voice);
    [[nodiscard]] Json lexicons_of(const BuildRequest& options);
    /// Of the cover, the chime and the music.
    [[nodiscard]] Json files_of(const BuildRequest& options);

    DataFolders data_;
    EngineVersion engine_;
    std::string installed_lexicon_;
    std::map<std::filesystem::path, std::string> digests_;
};

}  // namespace audio_edition
