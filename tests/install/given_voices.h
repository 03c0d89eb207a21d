// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/scratch.h"
#include "install/find_voices.h"

namespace audio_edition {

/// A configuration as Piper's voices have it, of a voice called `name`.
[[nodiscard]] std::string piper_config(const std::string& name = "joe", int speakers = 1);

inline constexpr const char* joe_card =
    "# Model card for joe (medium)\n\n* Language: en_US (English, United States)\n\n## Dataset\n\n"
    "* URL: https://example.org/voice-datasets\n* License: CC0\n\n## Training\n\n"
    "Finetuned from U.S. English lessac voice (medium quality).\n";

/// Puts a voice of Piper's into a folder: en_US-NAME-medium.onnx, which is not a model, with its
/// configuration and card.
void put_piper_voice(const std::filesystem::path& folder, const std::string& name = "joe", int speakers = 1);

/// Puts files into a folder that have the names and sizes of Kokoro's styles.
void put_styles(const std::filesystem::path& folder, const std::vector<std::string>& stems);

/// A place where voices are given, and one where they are installed; beside the program's own voices, amber
/// and clara.
class GivenVoices {
  public:
    GivenVoices();

    /// What is found in `given`, or in these.
    [[nodiscard]] std::vector<FoundVoice> find(const VoiceWishes& wishes = {});
    [[nodiscard]] std::vector<FoundVoice> find_in(const std::vector<std::filesystem::path>& paths,
                                                  const VoiceWishes& wishes = {});

    ScratchFolder scratch;
    std::filesystem::path given = scratch / "given";
    DataFolders folders{scratch / "program", {}, scratch / "own"};
    CollectedDiagnostics diagnostics;

  private:
    std::vector<std::unique_ptr<VoiceSource>> sources_;
};

}  // namespace audio_edition
