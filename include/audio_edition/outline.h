// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <stop_token>
#include <string>
#include <vector>

#include "audio_edition/build.h"

namespace audio_edition {

/// One section of a source, without its children, which follow it.
struct OutlineSection {
    std::string title;  ///< as it is written, on one line; empty for what comes before the first heading
    int level = 1;
    std::vector<std::string> text;       ///< its paragraphs as they are written, each on one line
    std::size_t words = 0;               ///< that will be said, as BuildResult counts them
    std::chrono::milliseconds length{};  ///< of its sound; an estimate
};

/// Writing that will not be read out, and the rule that says so.
struct OutlineSkipped {
    std::string rule;                ///< "byline", "view counter", …
    std::string text;                ///< how it begins
    std::size_t begin = 0, end = 0;  ///< bytes of the source's text as UTF-8, half-open
    std::string evidence;            ///< what speaks for it: "div.promo, by its class"; may be empty
};

/// What may be the title of a source, its author, …
struct OutlineCandidate {
    std::string value;
    std::string evidence;  ///< "og:title of the page"
};

/// How something of a source was found.
struct OutlineFinding {
    std::string subject;  ///< "title", "author", "date" or "article"
    OutlineCandidate winner;
    std::vector<OutlineCandidate> others;  ///< that lost
};

/// What was found in a source, and what `build` would make of it.
struct Outline {
    std::string title;  ///< empty where none was found
    std::string author;
    std::string date;                ///< ISO 8601; empty where none was found
    std::string language;            ///< BCP 47
    std::string language_basis;      ///< "requested", "declared", "detected" or "assumed"
    std::string voice;               ///< that would read it,
    std::vector<GuestVoice> guests;  ///< but for these passages
    std::string encoding;            ///< of the source
    std::vector<OutlineSection>
        sections;  ///< in the order in which they are read, those without a word included
    std::vector<OutlineSkipped> skipped;  ///< in the order of the source
    std::vector<OutlineFinding> findings;
    std::size_t words = 0;
    std::chrono::milliseconds length{};
};

/// Reads the source of a request as `build` does, without making anything.
///
///     audio_edition::BuildRequest request;
///     request.source = "pier.txt";
///     request.voice = "arthur";
///     const audio_edition::Outline found = audio_edition::outline(request, find_installation(), diagnostics);
///     // found.words == build(request, …).words; found.length is that of the edition to about a hundredth
///
/// Words, titles and what is left out are exactly those of the edition; the first and the last section have
/// the opening and the closing words in them. Lengths are estimates: the silences are known, and how fast the
/// voice is in this text is measured where it speaks some of it, half a second's work. Where the voice's
/// engine is missing, that is reported to `diagnostics` and lengths follow from the voice's rate, to about a
/// tenth.
///
/// Throws Error as `build` does for sources, lexicons and voices: no_input, broken_input, usage, unavailable
/// for an unknown voice; interrupted once `stop` was asked for. Nothing is written. Any number of threads may
/// call it.
[[nodiscard]] Outline outline(const BuildRequest& request, const Installation& installation,
                              Diagnostics& diagnostics, std::stop_token stop = {});

}  // namespace audio_edition
