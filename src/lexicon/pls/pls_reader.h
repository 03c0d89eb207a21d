// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lexicon/entry.h"

namespace audio_edition {

/// The entries of a W3C Pronunciation Lexicon Specification 1.0 document (Recommendation, 14 October 2008).
///
///     <lexeme>                                       Newton <TAB> /ˈnjuːtən/ <TAB> case, lang=en
///       <grapheme>Newton</grapheme>
///       <phoneme>ˈnjuːtən</phoneme>
///     </lexeme>
///
/// Each grapheme of a lexeme becomes an entry. Of several pronunciations of a grapheme, phonemes and aliases
/// alike, the first with `prefer="true"` is taken, else the first of the document. A grapheme with capitals
/// is for exactly that spelling, one without for any case. Entries are for voices of the document's language
/// (`en-GB` and `en-US` are one). Lexemes that only their roles tell apart are left
/// out, since text has no roles: homographs are said as their context wants them. Alphabets are `ipa` and
/// `x-sampa`.
///
/// `document` is UTF-8, of at most 16 MiB. Throws Error{broken_input, "name:line"} for XML that is not well
/// formed, holds a DOCTYPE or entities of its own, for what the specification forbids, and for symbols that
/// cannot be said. Nothing outside the document is ever read; time and memory are linear in its size.
[[nodiscard]] std::vector<LexiconEntry> parse_pls(std::string_view document, const std::string& name);

}  // namespace audio_edition
