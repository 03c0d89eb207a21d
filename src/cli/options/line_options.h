// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include <CLI/App.hpp>

#include "audio_edition/build.h"
#include "base/json.h"

namespace audio_edition {

/// The options of single documents, as the lines of a manifest have them: those of `add_build_options` and
/// --strict, by the same names and with the same checks, since it is the same parser.
///
///     {"voice": "arthur", "clips": true, "bitrate": 96, "lexicon": ["pier.tsv"]}
///     --voice=arthur --clips --bitrate=96 --lexicon=pier.tsv
///
/// Not for use from several threads.
class LineOptions {
  public:
    /// `usual` holds for what a line does not say.
    explicit LineOptions(BuildRequest usual);

    /// Lexicons of a line come after the usual ones, and start from `folder`. Throws Error{usage} naming the
    /// option.
    [[nodiscard]] BuildRequest read(const Json& options, const std::filesystem::path& folder);

  private:
    const BuildRequest usual_;
    BuildRequest request_;
    std::unique_ptr<CLI::App> parser_;
};

}  // namespace audio_edition
