// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "audio_edition/build.h"
#include "batch/source_bytes.h"

namespace audio_edition {

/// The pictures that lie beside saved web pages and become the covers of their editions.
///
///     inbox/pier.html names pier_files/pier.jpg, which is there      the digest of its bytes
///     inbox/pier.html alone in its folder with other sources         nothing, and the page is not parsed
///
/// What else a folder holds is looked up once. One thread at a time.
class PagePictures {
  public:
    /// Empty where there is none, or the request names a cover. Throws Error as `digest_file` does.
    [[nodiscard]] std::string digest_of(const BuildRequest& options, const SourceBytes& source);

  private:
    [[nodiscard]] bool may_lie_in(const std::filesystem::path& folder);

    std::map<std::filesystem::path, bool> folders_;
};

}  // namespace audio_edition
