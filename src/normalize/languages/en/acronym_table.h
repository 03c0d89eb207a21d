// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "normalize/word_set.h"

namespace audio_edition::en {

/// Two letters that names are made with: VAN DE VELDE, EL GRECO.
inline constexpr WordSet little_names({"al", "bo", "da", "de", "di", "du", "ed", "el", "fe", "jo", "ko", "le",
                                       "lo", "mo", "ng", "oz", "sa", "st", "wu", "xu", "ya", "yi", "yu"});

/// Short words that stand for something else in capitals: the IT team, US troops.
inline constexpr WordSet words_spelled_in_capitals({"act", "ad", "ada", "am", "ax", "dot", "era", "it", "or",
                                                    "pow", "sat", "us", "van", "vat", "who"});

/// Consonants that English words begin or end with, one to three at a time.
inline constexpr WordSet onsets({"b",   "bl",  "br",  "c",   "ch",  "chr", "cl", "cr", "d",   "dr",
                                 "dw",  "f",   "fl",  "fr",  "g",   "gh",  "gl", "gn", "gr",  "h",
                                 "j",   "k",   "kh",  "kl",  "kn",  "kr",  "l",  "m",  "n",   "p",
                                 "ph",  "phr", "pl",  "pr",  "ps",  "q",   "r",  "rh", "s",   "sc",
                                 "sch", "scr", "sh",  "shr", "sk",  "sl",  "sm", "sn", "sp",  "spl",
                                 "spr", "sq",  "squ", "st",  "str", "sw",  "t",  "th", "thr", "tr",
                                 "ts",  "tw",  "v",   "w",   "wh",  "wr",  "x",  "y",  "z"});
inline constexpr WordSet codas(
    {"b",   "bb",  "bs",   "c",   "ch", "ck",  "cks", "cs",  "ct",  "cts", "d",   "dd",  "dg",   "dge",
     "ds",  "f",   "ff",   "ffs", "fs", "ft",  "fts", "g",   "gg",  "gh",  "ghs", "ght", "ghts", "gn",
     "gns", "gs",  "h",    "k",   "ks", "l",   "lb",  "lbs", "lch", "ld",  "lds", "lf",  "lk",   "lks",
     "ll",  "lls", "lm",   "lms", "lp", "lps", "ls",  "lt",  "lth", "lts", "m",   "mb",  "mbs",  "mn",
     "mns", "mp",  "mps",  "mpt", "ms", "n",   "nc",  "nch", "nd",  "nds", "ng",  "ngs", "ngth", "nk",
     "nks", "nn",  "nns",  "ns",  "nt", "nth", "nts", "p",   "ph",  "phs", "pp",  "ps",  "pt",   "pts",
     "q",   "r",   "rb",   "rbs", "rc", "rch", "rd",  "rds", "rf",  "rfs", "rg",  "rgs", "rk",   "rks",
     "rl",  "rld", "rlds", "rls", "rm", "rms", "rn",  "rns", "rp",  "rps", "rr",  "rs",  "rsh",  "rst",
     "rt",  "rth", "rts",  "rv",  "s",  "sc",  "sh",  "sk",  "sks", "sm",  "sms", "sp",  "sps",  "ss",
     "st",  "sts", "t",    "tch", "th", "ths", "ts",  "tt",  "tts", "v",   "vs",  "w",   "wd",   "wds",
     "wk",  "wks", "wl",   "wls", "wn", "wns", "ws",  "x",   "xt",  "xts", "y",   "z",   "zz"});

}  // namespace audio_edition::en
