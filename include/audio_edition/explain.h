// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "audio_edition/build.h"

namespace audio_edition {

/// What is read in one go, and why it is said so.
struct ExplainedWord {
    std::size_t begin = 0, end = 0;  ///< bytes of the source's text as UTF-8, half-open
    std::string written;
    std::string spoken;    ///< empty where it is not said
    std::string rule;      ///< "year: number after a preposition"; of a lexicon, with its line
    std::string instead;   ///< the runner-up and its rule; empty where nothing else was possible
    std::string phonemes;  ///< IPA; empty where it is not said
};

/// Why one place of a text is said as it is.
struct Explanation {
    std::string where;  ///< line and column in characters, from 1: "meeting.txt:12:7"; or "paper.pdf#page=12"
    std::string sentence;              ///< as it is said
    std::vector<ExplainedWord> words;  ///< those that the place touches
    std::string left_out;              ///< the rule by which the place is not read at all; else empty
};

/// Explains where `written` first is read out, as words of its own or else within words: in the edition that
/// `build` would make of the same request.
///
///     request.source = "meeting.txt";    // In 1984, Dr. Orr paid.
///     const Explanation why = explain(request, "1984", find_installation(), diagnostics);
///     // why.where == "meeting.txt:1:4"      why.words[0].spoken == "nineteen eighty-four"
///     // why.words[0].rule == "year: …"      why.words[0].phonemes == "ˈnaɪntiːn ˈeɪtifˌɔːɹ"
///
/// Where the place stands in several passages (the header of a table is read with every row), the first
/// counts.
///
/// Throws Error: usage where the text has no such place, besides what `build` throws for sources, lexicons
/// and voices, interrupted once `stop` was asked for. Nothing is written. Any number of threads may call it.
[[nodiscard]] Explanation explain(const BuildRequest& request, std::string_view written,
                                  const Installation& installation, Diagnostics& diagnostics,
                                  std::stop_token stop = {});

/// The same of the byte at `byte`, from 0, of the source's text as UTF-8. Throws Error{usage} after its end.
[[nodiscard]] Explanation explain_byte(const BuildRequest& request, std::size_t byte,
                                       const Installation& installation, Diagnostics& diagnostics,
                                       std::stop_token stop = {});

}  // namespace audio_edition
