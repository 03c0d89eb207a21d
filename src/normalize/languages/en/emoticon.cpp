// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/emoticon.h"

#include <array>

namespace audio_edition::en {
namespace {

// Longer ones before those they begin with.
constexpr auto emoticons = std::to_array<std::string_view>(
    {":'-(", ":'-)", ">:-(", ":-))", ":'(", ":')", ":-)", ":-(", ":-D", ":-P", ":-p", ":-O", ":-o",
     ":-/",  ":-\\", ":-|",  ":-*",  ";-)", ":))", ":((", ":^)", "=-)", ">:(", ">:)", "</3", "^_^",
     "-_-",  "o_O",  "O_o",  ":)",   ":(",  ":D",  ":P",  ":p",  ":O",  ":o",  ":/",  ":|",  ":*",
     ":3",   ":]",   ":[",   ";)",   ";D",  ";P",  "=)",  "=(",  "=D",  "<3",  "^^",  "(:",  "(;"});

/// I <3 you: no number of something.
bool follows_love(const Lexemes& lexemes, std::size_t at, std::size_t last) noexcept {
    for (const std::string_view word : {"i", "we"})
        if (lexemes.is_word(lexemes.before(at), word)) return true;
    for (const std::string_view word : {"you", "u", "it", "this", "them", "him", "her", "my"})
        if (lexemes.is_word(lexemes.skip_space(last), word)) return true;
    return false;
}

}  // namespace

std::size_t end_of_emoticon(const Lexemes& lexemes, std::size_t at) noexcept {
    if (!lexemes.is_space(at - 1) && !lexemes.is_end(at - 1)) return at;
    const std::string_view rest = lexemes.whole().substr(lexemes[at].begin);
    for (const std::string_view each : emoticons) {
        if (!rest.starts_with(each)) continue;
        std::size_t last = at;
        while (lexemes[last].end < lexemes[at].begin + each.size()) ++last;
        ++last;
        const bool whole = lexemes[last - 1].end == lexemes[at].begin + each.size();
        const bool set_off =
            lexemes.is_space(last) || lexemes.is_end(last) || lexemes.is_symbol_of(last, U".,!?)\"'");
        const bool heart = each == "<3" && lexemes.is_word(lexemes.skip_space(last));
        if (whole && set_off && !(heart && !follows_love(lexemes, at, last))) return last;
    }
    return at;
}

}  // namespace audio_edition::en
