// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "lexicon/entry.h"

namespace audio_edition {

/// The third field of a TSV line: when an entry applies, separated by commas.
///
///     case                     exactly this spelling
///     whole, possessive        only without, only with the ending of a possessive
///     prefix, suffix           words that begin or end so
///     left=in|near, right=Hall one of these words must stand right before, right after
///     lang=en-GB, voice=amber  for these voices
///     x-sampa                  what stands between the slashes is X-SAMPA
///     role=NAME                as a PLS lexeme has it
struct EntryOptions {
    bool x_sampa = false;
};

/// Sets `entry` up as `options` ask. Throws Error{broken_input, entry.where} for an unknown one, and for two
/// that contradict each other.
EntryOptions read_entry_options(std::string_view options, LexiconEntry& entry);

/// The field that reads back as the options of `entry`; empty where it has none.
[[nodiscard]] std::string write_entry_options(const LexiconEntry& entry);

}  // namespace audio_edition
