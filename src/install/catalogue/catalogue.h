// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace audio_edition {

/// A file of a voice in the catalogue.
struct CatalogueFile {
    std::string path;  ///< below the catalogue's address: "en/en_US/joe/medium/en_US-joe-medium.onnx"
    std::string name;  ///< its last part, safe to write
    std::uint64_t bytes = 0;
    std::string md5;
};

/// A voice that could be had.
struct CatalogueVoice {
    std::string key;            ///< "en_US-joe-medium"
    std::string name;           ///< "joe"
    std::string language;       ///< BCP 47, "en-US"
    std::string language_name;  ///< "English (United States)"
    std::string quality;        ///< "medium"
    int speakers = 1;
    std::vector<CatalogueFile> files;  ///< the model, its configuration, its card
    std::vector<std::string> aliases;  ///< older keys

    [[nodiscard]] std::uint64_t bytes() const noexcept;
};

/// Where Piper's voices are, with their catalogue in voices.json: the only address that the program knows by
/// itself.
inline constexpr const char* piper_voices_address =
    "https://huggingface.co/rhasspy/piper-voices/resolve/main";

/// Reads voices.json, by key. An entry that is broken, or names files as none of a voice are called, is left
/// out: the others can be had all the same. Throws Error{broken_input, where} for what is no such catalogue.
[[nodiscard]] std::vector<CatalogueVoice> read_catalogue(std::string_view json, const std::string& where);

/// The voice that `wanted` names: by its key, by an older one, or by its name alone, of which the medium
/// quality is taken, else the high one, else the others. Throws Error{unavailable} where there is none, with
/// the nearest; usage where a name is one of several languages.
[[nodiscard]] const CatalogueVoice& find_in_catalogue(const std::vector<CatalogueVoice>& catalogue,
                                                      const std::string& wanted);

/// Whether a source that is not a file may be the name of a voice in the catalogue: no path, no extension.
[[nodiscard]] bool is_catalogue_name(std::string_view source) noexcept;

/// The address of a file in the catalogue at `base`.
[[nodiscard]] std::string address_of(const std::string& base, const CatalogueFile& file);

}  // namespace audio_edition
