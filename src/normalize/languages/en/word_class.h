// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace audio_edition::en {

/// What a word may be to its neighbours, as far as its spelling tells: a set of the bits below. Closed
/// classes are listed in word_class_table.h, word by word; the rest goes by endings.
///
///     the  article    her  possessor | object    left  past | adjective    nation  noun    walks  plural
using WordClasses = std::uint32_t;

namespace word_class {
inline constexpr WordClasses article = 1U << 0;           ///< the
inline constexpr WordClasses singular_article = 1U << 1;  ///< a, an, each, every: one thing follows
inline constexpr WordClasses possessor = 1U << 2;         ///< my, their, whose; Anna's, boys'
inline constexpr WordClasses quantifier = 1U << 3;        ///< some, no, all, more
inline constexpr WordClasses count = 1U << 4;          ///< two, both, many, these, 12: several things follow
inline constexpr WordClasses demonstrative = 1U << 5;  ///< this
inline constexpr WordClasses that = 1U << 6;           ///< determiner, relative and conjunction in one
inline constexpr WordClasses preposition = 1U << 7;    ///< in, at, from, without
inline constexpr WordClasses of = 1U << 8;
inline constexpr WordClasses to = 1U << 9;
inline constexpr WordClasses modal = 1U << 10;  ///< can, would, don't, 'll: a plain verb follows
inline constexpr WordClasses be = 1U << 11;
inline constexpr WordClasses have = 1U << 12;
inline constexpr WordClasses plural_subject = 1U << 13;    ///< I, you, we, they: no -s on the verb
inline constexpr WordClasses singular_subject = 1U << 14;  ///< he, she, it
inline constexpr WordClasses object = 1U << 15;            ///< him, them, it, himself
inline constexpr WordClasses relative = 1U << 16;          ///< who, which
inline constexpr WordClasses question = 1U << 17;          ///< how, what, where, whether
inline constexpr WordClasses coordinator = 1U << 18;       ///< and, or, but
inline constexpr WordClasses subordinator = 1U << 19;      ///< if, because, when, than, as
inline constexpr WordClasses adverb = 1U << 20;            ///< not, often, -ly
inline constexpr WordClasses degree = 1U << 21;     ///< very, too, quite: an adjective or adverb follows
inline constexpr WordClasses particle = 1U << 22;   ///< up, out, away
inline constexpr WordClasses past = 1U << 23;       ///< made, -ed
inline constexpr WordClasses present = 1U << 24;    ///< makes, give: verbs that are hardly anything else
inline constexpr WordClasses gerund = 1U << 25;     ///< -ing
inline constexpr WordClasses adjective = 1U << 26;  ///< old, -ous, -ful
inline constexpr WordClasses plural = 1U << 27;     ///< people, -s: plural noun, or a verb with he
inline constexpr WordClasses noun = 1U << 28;       ///< any other word
inline constexpr WordClasses helper = 1U << 30;     ///< help, let: a plain verb may follow
inline constexpr WordClasses name = 1U << 29;       ///< a capital inside a sentence; set by the context

inline constexpr WordClasses plural_name = 1U << 31;  ///< Romans, NGOs; or Williams

/// What ends a run of open-class words: the words whose work is grammar.
inline constexpr WordClasses closed = helper | ((1U << 23) - 1);

/// Verbs that make a clause.
inline constexpr WordClasses finite = be | have | modal | past | present;
/// Where another clause may begin.
inline constexpr WordClasses clause_boundary = coordinator | subordinator | relative | that | question;
}  // namespace word_class

/// `folded` is as Lexemes::folded gives it. Never 0.
[[nodiscard]] WordClasses word_classes(std::string_view folded);

}  // namespace audio_edition::en
