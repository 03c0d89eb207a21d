// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "audio/units.h"

namespace audio_edition {

/// One start tag of an XML document, as far as it goes without a parser.
struct XmlTag {
    std::string name;  ///< with its prefix: "dc:title"
    std::string text;  ///< what follows up to the next tag, escapes resolved
    /// Empty where there is none; escapes resolved.
    [[nodiscard]] std::string attribute(std::string_view attribute) const;

    std::vector<std::pair<std::string, std::string>> attributes;
};

/// All start tags in order. Comments, CDATA and processing instructions are passed over; for what is not a
/// XML, those found before it ends. Enough for the documents of an EPUB that we wrote; checkers do the rest.
[[nodiscard]] std::vector<XmlTag> xml_tags(std::string_view xml);

/// One `par` of a Media Overlay.
struct OverlayClip {
    std::string text;   ///< "../text/the-storm.xhtml#s1"
    std::string audio;  ///< "../audio/02-the-storm.mp3"
    Milliseconds begin;
    Milliseconds end;
};

/// Throws Error{broken_input} naming `where` for a clock value that is none, or a `par` without text or
/// audio.
[[nodiscard]] std::vector<OverlayClip> read_media_overlay(std::string_view smil, const std::string& where);

/// "0:00:02.310" (full clock values only); nothing for anything else.
[[nodiscard]] std::optional<Milliseconds> read_clock_value(std::string_view text);

}  // namespace audio_edition
