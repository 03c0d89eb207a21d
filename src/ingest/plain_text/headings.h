// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/plain_text/parsed_text.h"

namespace audio_edition {

// The steps that find the headings of a parsed, in the order in which they are taken.

/// Headings that say what they head (division.h): "CHAPTER I. THE STORM", "Part Two", "PREFACE".
void settle_divisions(ParsedText& parsed);

/// Headings that begin with a number alone: "I.", "2. The Way". They count as a sequence only, 1, 2, 3, and
/// not as the items of a list, between which nothing stands. Sequences may be nested, and begin again in
/// every part.
void settle_numbered_headings(ParsedText& parsed);

/// Titles below a heading that has none of its own, where they are capitals or where most headings of
/// the kind have one.
///
///     CHAPTER I            heading
///     The Storm            heading_tail
///     It was dark.         text
void settle_heading_tails(ParsedText& parsed);

/// Headings that only look like one: a short line set apart from the text, in title case or capitals, above
/// prose; in a text without chapters also a line that begins with a capital and has no full stop.
///
/// In a text with chapters such a line must stand after a wider gap than paragraphs do, if the chapters do.
/// Lines of verse, speech and addresses do not pass: what follows them is no prose.
void settle_bare_headings(ParsedText& parsed);

/// Gives every heading its level: volumes, books, parts and acts in the order in which they first come,
/// chapters below them, and bare headings below these.
void settle_levels(ParsedText& parsed);

}  // namespace audio_edition
