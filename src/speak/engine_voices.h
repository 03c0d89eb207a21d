// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace audio_edition {

struct EngineVersion {
    std::string name;     ///< "espeak-ng"
    std::string version;  ///< "1.51"
    int adapter = 1;      ///< raised whenever the adapter comes to give the engine something else
    std::string data =
        {};  ///< digest of the files that the selected voice is made of; empty where it has none
    friend bool operator==(const EngineVersion&, const EngineVersion&) = default;
};

/// What an engine offers, for `voices`.
struct EngineVoice {
    std::string identifier;  ///< "gmw/en-US"
    std::string name;        ///< "English (America)"
    std::string language;    ///< BCP 47, in lower case: "en-us"
};

struct EngineVoices {
    std::vector<EngineVoice> voices;    ///< by identifier
    std::vector<std::string> variants;  ///< sorted
};

}  // namespace audio_edition
