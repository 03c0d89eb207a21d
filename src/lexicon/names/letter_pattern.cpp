// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/names/letter_pattern.h"

#include <cassert>

#include "base/error.h"
#include "text/utf8.h"

namespace audio_edition {

LetterPattern::LetterPattern(std::u32string_view text, const LetterClasses& classes,
                             const std::string& where) {
    std::size_t at = 0;
    *this = parse(text, at, classes, where);
    if (at != text.size())
        throw Error{ErrorKind::broken_input, where, "a ) without its (; write alternatives as (a|b)"};
}

LetterPattern LetterPattern::parse(std::u32string_view text, std::size_t& at, const LetterClasses& classes,
                                   const std::string& where) {
    LetterPattern pattern;
    while (at < text.size() && text[at] != U'|' && text[at] != U')') {
        const char32_t c = text[at++];
        Element element;
        if (c == U'(') {
            element = parse_group(text, at, classes, where);
        } else if (c == U'#') {
            element.edge = true;
        } else if (c >= U'A' && c <= U'Z') {
            const auto found = classes.find(c);
            if (found == classes.end())
                throw Error{ErrorKind::broken_input, where,
                            std::string("no class ") + static_cast<char>(c) + "; define it above"};
            element.letters = found->second;
        } else {
            element.letters = c;
        }
        pattern.elements_.push_back(std::move(element));
    }
    return pattern;
}

LetterPattern::Element LetterPattern::parse_group(std::u32string_view text, std::size_t& at,
                                                  const LetterClasses& classes, const std::string& where) {
    Element group;
    bool closed = false;
    while (!closed) {
        group.alternatives.push_back(parse(text, at, classes, where));
        if (at == text.size()) break;
        closed = text[at++] == U')';
    }
    if (!closed)
        throw Error{ErrorKind::broken_input, where, "a ( without its ); write alternatives as (a|b)"};
    return group;
}

Places LetterPattern::after(const Element& element, std::u32string_view word, Places begins) {
    Places found = 0;
    if (element.edge) found = begins & (Places{1} | Places{1} << word.size());
    for (const LetterPattern& alternative : element.alternatives) found |= alternative.ends(word, begins);
    for (std::size_t at = 0; at < word.size() && !element.letters.empty(); ++at)
        if ((begins >> at & 1) != 0 && element.letters.find(word[at]) != element.letters.npos)
            found |= Places{1} << (at + 1);
    return found;
}

Places LetterPattern::ends(std::u32string_view word, Places begins) const {
    assert(word.size() <= longest_matched_word);
    Places places = begins;
    for (const Element& element : elements_) {
        if (places == 0) break;
        places = after(element, word, places);
    }
    return places;
}

}  // namespace audio_edition
