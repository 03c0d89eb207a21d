// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "audio/units.h"
#include "text/byte_span.h"

namespace audio_edition {

/// The file every edition holds, and the only one that says what the others are.
inline constexpr std::string_view manifest_name = "edition.json";

/// The name of a source that came from standard input.
inline constexpr std::string_view unnamed_source = "standard input";

struct ManifestSource {
    std::string name;         ///< the file's name without its folders, or `unnamed_source`
    std::string digest;       ///< of its text as UTF-8
    std::string encoding;     ///< how the file spelt it
    std::string sketch = {};  ///< of its text (text/text_sketch.h); empty in editions of earlier versions
};

struct ManifestFile {
    std::string path;  ///< from the edition's folder, separated by '/'
    std::uint64_t bytes = 0;
    std::string digest;
    Frames length;  ///< what a player plays
};

/// A stretch of the book that has a file of its own, which is among the files too.
struct ManifestPart {
    std::string path;
    Frames start;  ///< in the edition
    Frames length;
};

/// A file beside the sound: a transcript, chapters, a page.
struct ManifestSidecar {
    std::string kind;  ///< as `--sidecars` names it: "chapters"
    std::string path;  ///< from the edition's folder, separated by '/'
    std::uint64_t bytes = 0;
    std::string digest;
};

struct ManifestSection {
    std::string id;
    std::string title;
    int level = 1;
    Frames start;
    Frames length;
    std::string clip;  ///< path of its own file; empty when none was asked for
};

/// Writing that is not read out, and the rule that said so.
struct ManifestSkipped {
    std::string rule;
    ByteSpan span;     ///< of the source's text as UTF-8
    std::string text;  ///< how it begins
};

/// Writing that should have been read out, and could not be.
struct ManifestUnspoken {
    std::string section;  ///< its id
    std::string text;
    std::string reason;
};

/// Bytes of the source's text as UTF-8, without white space. What is readable is spoken or skipped, nothing
/// is neither.
struct ManifestAccount {
    std::uint64_t readable = 0;
    std::uint64_t spoken = 0;
    std::uint64_t skipped = 0;
};

/// A format in which the edition is there besides its first: every file of sound once more, with `format` as
/// its extension.
struct ManifestFormat {
    std::string format;  ///< "m4b"
    std::string encoder;
};

/// Who says passages in other languages than the rest.
struct ManifestGuest {
    std::string language;  ///< BCP 47
    std::string voice;
    std::string engine;   ///< "espeak-ng 1.51"
    std::string licence;  ///< of the voice, one line; empty where it tells none
    std::uint64_t passages = 0;
};

/// How the sound was made. With the same of all these, the same source and the same pronunciations, an
/// edition has the same bytes.
struct ManifestSound {
    std::string program;  ///< "audio-edition 0.1.0"
    std::string voice;
    std::string engine;        ///< "espeak-ng 1.51"
    std::string encoder;       ///< "lame 3.100", or the name of the format where nothing is lost
    std::string format;        ///< "mp3", "wav", "flac"
    int kilobits = 0;          ///< of MP3; else 0
    int quality = 0;           ///< of MP3; else 0
    std::string markers = {};  ///< sound that no word accounts for: "chime", "music", "chime, music"
    std::string licence =
        {};  ///< of the voice, one line; empty, and then not in the file, where it tells none
    std::vector<ManifestGuest> guests = {};    ///< most editions have none, and then not in the file
    std::vector<ManifestFormat> further = {};  ///< most editions have none, and then not in the file
};

/// edition.json: what an edition is, where its sections are, and what became of every byte of the source.
///
/// Holds no clock, no host and no path of the machine that made it. Times are in sample frames of `rate`; the
/// file gives milliseconds beside them for people.
///
///     {"format": "audio-edition", "version": 1, "title": "The Meeting", "author": "Ann Author",
///      "language": "en", "language_basis": "declared", "source": {"name": "meeting.txt", "digest": "99aa…", "encoding": "UTF-8"},
///      "sound": {…}, "sample_rate": 22050, "length": {"samples": 661500, "ms": 30000},
///      "sections": […], "files": […], "sidecars": […], "skipped": […], "unspoken": […],
///      "account": {"readable_bytes": 812, "spoken_bytes": 800, "skipped_bytes": 12}}
struct Manifest {
    std::string title;
    std::string author;
    std::string date;  ///< as the Document has it; empty when none was found, and then not in the file
    std::string
        description;  ///< what the source says of itself; empty, and then not in the file, where it does not
    std::string language;  ///< BCP 47
    std::string
        language_basis;  ///< "declared", "detected", …; empty, and then not in the file, where that is unknown
    ManifestSource source;
    ManifestSound sound;
    SampleRate rate;
    Frames length;
    std::vector<ManifestSection> sections;
    std::vector<ManifestFile> files;
    std::vector<ManifestPart>
        parts;  ///< in order, without gap; most editions have none, and then not in the file
    std::vector<ManifestSidecar> sidecars;
    std::vector<ManifestSkipped> skipped;
    std::vector<ManifestUnspoken> unspoken;
    ManifestAccount account;
};

/// The text of edition.json, with a line end.
[[nodiscard]] std::string to_json_text(const Manifest& manifest);

/// Throws Error{broken_input} naming `where` and the member that is missing or of the wrong kind, or when a
/// later version of this program wrote it.
[[nodiscard]] Manifest parse_manifest(std::string_view text, const std::string& where);

/// The manifest of the edition in `folder`; nothing when it has none. Throws like `parse_manifest` and
/// `read_file`.
[[nodiscard]] std::optional<Manifest> find_manifest(const std::filesystem::path& folder);

}  // namespace audio_edition
