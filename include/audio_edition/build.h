// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "audio_edition/audio_format.h"
#include "audio_edition/cache.h"
#include "audio_edition/diagnostics.h"
#include "audio_edition/error.h"
#include "audio_edition/installation.h"
#include "audio_edition/progress.h"
#include "audio_edition/quality.h"
#include "audio_edition/reading_options.h"
#include "audio_edition/reading_policies.h"
#include "audio_edition/source_limits.h"

namespace audio_edition {

/// A text in a language that the voice does not speak, or that no voice speaks well enough to be understood.
enum class ForeignText {
    read,    ///< as well as the voice can, with a warning
    refuse,  ///< throw Error{broken_input}
};

/// Who reads passages in other languages than the rest of a text.
enum class ForeignPassages {
    guests,    ///< a voice of their language
    narrator,  ///< who reads the rest
};

/// What to make an edition from, and how.
struct BuildRequest {
    std::filesystem::path source;  ///< a file, or `-` for standard input; or what `bytes` are called
    /// Of the source, where it is in memory instead of a file: of any format that is read, and at most
    /// `limits.file_bytes`. `source` is then the name that it has in messages and in the manifest:
    /// "pier.html", whose extension helps to tell its format. No file beside that name is looked at.
    std::optional<std::string> bytes;
    std::filesystem::path output = "out";  ///< the edition becomes a folder in it
    std::optional<std::string> slug;       ///< its name, and that of the book, instead of one from the title
    std::optional<std::string> title;      ///< instead of the one found in the source
    std::optional<std::string> author;
    std::optional<std::string> language;  ///< BCP 47
    std::optional<std::string> encoding;  ///< IANA name, for a file that is neither marked nor valid UTF-8
    /// Of a web page: "main", the article as its elements name it; "all" that is shown; or a simple CSS
    /// selector of what is read: "div.story". Nothing: the article, and what else reads like one.
    std::optional<std::string> article;
    ReadingPolicies policies;  ///< of notes, tables, figures, code, front and back matter
    SourceLimits limits;       ///< beyond which a source is refused
    /// A name, or the path of a voice file; empty: the first of `preferred_voices` that speaks the text's
    /// language, else the usual voice for it.
    std::string voice;
    std::vector<std::string> preferred_voices;
    ReadingOptions reading;                              ///< what is not set, the voice decides
    std::vector<std::filesystem::path> lexicons;         ///< TSV or PLS; they win over those of the series,
    std::vector<std::filesystem::path> series_lexicons;  ///< these over those of the house,
    std::vector<std::filesystem::path> house_lexicons;   ///< and these over the installed ones
    bool inline_pronunciations = false;  ///< {Khan|/kɑːn/} in the text is said so, and wins over all of them
    /// Of the sound, at least one; all are made of the same units. The page and the other files beside the
    /// sound refer to the first.
    std::vector<AudioFormat> formats{AudioFormat::mp3};
    int kilobits = 64;   ///< of MP3, constant
    int quality = 3;     ///< of MP3, LAME's -q: 0 best, 9 fastest
    bool clips = false;  ///< also one file a section
    /// Also the book in parts of at most this length, at least 6 minutes; 0: not.
    std::chrono::minutes split{};
    /// Names of the files to make beside the sound ("chapters", …); with a sign all of them ("+epub",
    /// "-page"), changes to the usual ones; nothing: the usual ones.
    std::optional<std::vector<std::string>> sidecars;
    bool remote_pictures =
        false;  ///< the page loads pictures that its source has on the Web; else it describes them
    /// JPEG or PNG of at most 2 MiB; empty: the source's own, else one that is drawn; "none": none. A book
    /// holds its own; a page names one, which counts where it lies in the page's folder or below.
    std::filesystem::path cover;
    /// "podcast", "acx", "broadcast" or "archive": the sound's format, rate, loudness and silences, closing
    /// words, and what each section must measure once it is decoded, else the build fails. Sets `formats`,
    /// `kilobits` and, for some, `clips`.
    std::optional<std::string> profile;
    std::filesystem::path chime;  ///< a sound to be heard before every section but the first; empty for none
    std::filesystem::path music;  ///< played under headings; empty for none
    std::string closing;          ///< said at the end: "The end."
    bool opening = true;          ///< begin with "<title>, by <author>"
    ForeignText foreign_text = ForeignText::refuse;
    ForeignPassages foreign_passages = ForeignPassages::guests;
    /// Fail, where else a word that cannot be spoken becomes silence, or a part of the source is missing.
    bool strict = false;
    /// Also read all of it back and decode it before it is published, as `verify` does, and fail where
    /// something does not agree. What costs next to nothing of that is always done.
    bool verify = false;
    int jobs = 0;  ///< speakers and encoders at work at once; 0: one per core
    /// Where units are kept that were spoken and encoded before; nothing: everything is made again.
    std::optional<CacheSettings> cache;
    /// Take the place of any edition that has the name, also of one made from another source.
    bool replace = false;
    /// Editions that must stay as they are, whatever they hold: those this run has made already.
    std::vector<std::filesystem::path> keep;
};

/// Who reads the passages that are in another language than the rest.
struct GuestVoice {
    std::string language;  ///< BCP 47
    std::string voice;
    std::size_t passages = 0;
};

/// One chapter as it was published.
struct BuiltSection {
    std::string title;
    int level = 1;
    std::chrono::milliseconds start{};
    std::filesystem::path clip;  ///< empty when none was asked for
};

/// One file of an edition.
struct BuiltFile {
    /// "book", "clip", "part", "cover", "picture", "manifest", or what `BuildRequest::sidecars` calls it:
    /// "page", "vtt", …
    std::string kind;
    std::filesystem::path path;
};

struct BuildResult {
    std::filesystem::path folder;
    std::filesystem::path book;
    std::vector<std::filesystem::path> parts;  ///< of the book, where they were asked for
    std::string title;
    std::string author;
    std::string language;            ///< BCP 47
    std::string language_basis;      ///< "requested", "declared", "detected" or "assumed"
    std::string voice;               ///< that reads it,
    std::vector<GuestVoice> guests;  ///< but for these passages, in the order of their languages
    std::chrono::milliseconds length{};
    /// That are said: what is read in one go and has a time of its own counts as one, such as "$5.20".
    std::size_t words = 0;
    std::vector<BuiltSection> sections;
    /// All that the edition consists of: the page first, then the book, its clips and its parts, then the
    /// others.
    std::vector<BuiltFile> files;
    std::vector<SectionQuality> quality;  ///< of each section, where a profile asks for it
    std::size_t unspoken = 0;             ///< stretches of text that became silence; each was reported
    std::size_t rendered = 0;             ///< units that were spoken and encoded
    std::size_t reused = 0;               ///< units that were in the cache
    bool unchanged = false;  ///< the edition was there already, as it would be now; nothing was written
};

/// Makes an edition: reads, normalises, speaks, masters, encodes, and publishes into `output`/<slug>/.
///
///     <slug>.mp3               the book, with chapters
///     clips/01-opening.mp3     one per section, where asked for
///     parts/<slug>-01.mp3      the book in parts, where asked for: each ends with a section where it can
///     cover.png                its picture, which is in the sound too
///     edition.json             what all of it is, with the times of its sections
///
/// The folder appears whole, in place of an older edition from the same source, or not at all. Files in it
/// that are not ours stay. The same source, voice, lexicons and versions give the same bytes, whatever `jobs`
/// is. Memory does not grow with the length of the sound.
///
/// With a cache, a unit whose words, voice and settings are what they were is neither spoken nor encoded
/// again, and an edition of which nothing has changed is left as it is; either way every byte is as it would
/// be without. What was stopped or killed goes on where it was.
///
/// Throws Error; besides those of reading, speaking and writing: usage for settings that contradict each
/// other, broken_input for a source with nothing to say, cannot_create where the folder holds an edition from
/// another source, interrupted once `stop` was asked for. Nothing of ours is left behind then, neither files
/// nor processes. `progress` is called from this thread only.
[[nodiscard]] BuildResult build(const BuildRequest& request, const Installation& installation,
                                Progress& progress, Diagnostics& diagnostics, std::stop_token stop = {});

/// What `build` would do.
struct BuildForecast {
    std::filesystem::path folder;
    std::string title;
    std::string language;        ///< BCP 47
    std::string language_basis;  ///< as in BuildResult
    std::string voice;
    std::vector<GuestVoice> guests;
    std::size_t words = 0;               ///< that will be said, as BuildResult counts them
    std::chrono::milliseconds length{};  ///< of the sound; an estimate, to about a hundredth
    std::size_t rendered = 0;            ///< units that would be spoken and encoded
    std::size_t reused = 0;              ///< units that seem to be in the cache
    bool unchanged = false;              ///< the edition is there already, as it would be
    std::chrono::milliseconds time{};    ///< what speaking and encoding would take; a rough estimate
};

/// Reads, and tells what `build` would do with the same request, without doing it. Throws as `build` does
/// before it speaks.
[[nodiscard]] BuildForecast forecast(const BuildRequest& request, const Installation& installation,
                                     Progress& progress, Diagnostics& diagnostics, std::stop_token stop = {});

}  // namespace audio_edition
