// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "audio_edition/build.h"
#include "audio_edition/installation.h"
#include "batch/page_pictures.h"
#include "batch/source_bytes.h"
#include "pipeline/request_digests.h"
#include "speak/engine_voices.h"

namespace audio_edition {

/// The name of an edition that was not made yet: a digest of everything that its bytes follow from.
///
/// Those are the bytes of the source and the extension of its name (which tells the format, and nothing else
/// of the name counts, unless the document has no title: `key_of_named`), the picture beside it that a web
/// page has for its cover, the digest of the request, and the versions of this program and the engine. Not:
/// file names, ids, the clock, the host, the number of jobs, the shard.
///
/// Files of voices and pronunciations are read once each. One thread at a time.
class ContentKeys {
  public:
    ContentKeys(DataFolders data, EngineVersion engine);

    /// 32 hexadecimal digits. Throws Error as RequestDigests does.
    [[nodiscard]] std::string key_of(const BuildRequest& options, const SourceBytes& source);

    /// The key of a document that has no title of its own: `key` is that of its contents, `name` that of its
    /// file, without folders and extension.
    [[nodiscard]] static std::string key_of_named(const std::string& key, const std::string& name);

    /// The key of a document without contents, such as one whose source is missing: of its id alone.
    [[nodiscard]] static std::string key_of_unread(const std::string& id);

  private:
    EngineVersion engine_;
    RequestDigests digests_;
    PagePictures pictures_;
};

/// The keys of documents that are read by `voice`, or, where that is empty, by the usual ones. Starts its
/// engine, which alone knows its version, and speaks nothing. Throws Error{unavailable} for a voice or an
/// engine that is not there.
[[nodiscard]] ContentKeys content_keys(const Installation& installation, const std::string& voice);

}  // namespace audio_edition
