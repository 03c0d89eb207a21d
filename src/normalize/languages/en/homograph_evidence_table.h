// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

#include "normalize/languages/en/homograph_evidence.h"

namespace audio_edition::en {

struct EvidenceRow {
    WordClasses neighbour;  ///< the row is for a neighbour in any of these classes
    PartWeights weights;
    std::string_view example;
};

/// The word before. The first row that fits applies, so words of several classes are read as the class that
/// comes first here.
inline constexpr auto before_rows = std::to_array<EvidenceRow>({
    // clang-format off
    //                                   singular plural adj. plain third past participle
    {word_class::modal,                    {-12, -12,  -6,  15, -15, -15, -12}, "will record"},
    {word_class::helper,                   { -4,  -3,  -4,  10, -12, -12,  -6}, "helped record"},
    {word_class::singular_article,         {  8, -10,   8, -15, -15, -15,  -2}, "a record"},
    {word_class::article,                  {  8,   8,   8, -15, -15, -12,  -2}, "the records"},
    {word_class::possessor,                {  8,   8,   7, -14, -14, -12,  -3}, "their record"},
    {word_class::be,                       { -1,  -2,   7, -14, -15, -12,   8}, "is perfect"},
    {word_class::have,                     {  3,   3,   0, -12, -12,  -8,  10}, "had wound"},
    {word_class::that,                     {  1,  -3,   0,   4,   6,   4,  -2}, "that uses"},
    {word_class::demonstrative,            {  7, -10,   5, -10,  -8,  -6,  -2}, "this record"},
    {word_class::count,                    {  3,   7,   4,  -4,  -8,  -6,  -2}, "two records"},
    {word_class::quantifier,               {  5,   6,   6,  -5,  -8,  -8,  -3}, "no record"},
    {word_class::degree,                   { -4,  -4,   8,  -8,  -8,  -6,   3}, "very close"},
    {word_class::relative,                 { -6,  -6,  -4,   8,   8,   8,  -2}, "who record"},
    {word_class::plural_subject,           { -8,  -8,  -6,  10, -12,   8,  -4}, "they record"},
    {word_class::singular_subject,         { -7,  -7,  -5,  -7,  10,   8,  -4}, "she records"},
    {word_class::object,                   { -3,  -3,   2,   2,  -5,  -5,   0}, "made them record"},
    {word_class::of,                       {  7,   7,   4, -14, -14, -12,  -6}, "of record"},
    {word_class::preposition,              {  6,   6,   3, -12, -12, -10,  -4}, "on record"},
    {word_class::subordinator,             {  2,   2,   2,  -5,  -8,  -5,   4}, "if close"},
    {word_class::question,                 {  1,   1,   1,   0,  -3,  -3,   0}, "how close"},
    {word_class::adverb,                   { -5,  -4,   1,   2,   2,   2,   4}, "quickly record"},
    {word_class::present,                  {  5,   6,   4, -10, -10,  -8,  -5}, "make use"},
    {word_class::past,                     {  4,   5,   3, -10, -10,  -8,  -4}, "made use"},
    {word_class::gerund,                   {  5,   5,   3,  -8,  -5,  -5,  -2}, "making use"},
    {word_class::adjective,                {  6,   7,   1,  -8,  -7,  -4,  -2}, "old record"},
    {word_class::plural,                   { -4,  -5,  -4,   8, -10,   4,   2}, "bands record"},
    {word_class::plural_name,              {  1,  -2,  -3,   2,   0,   5,   0}, "Romans record"},
    {word_class::name,                     {  3,   1,  -3,  -8,   5,   5,   0}, "Anna records"},
    {word_class::noun,                     {  4,   3,  -3,  -7,   3,   3,   1}, "band records"},
    // clang-format on
});

/// The word that opens the phrase, where open-class words stand between it and the homograph.
inline constexpr auto opener_rows = std::to_array<EvidenceRow>({
    // clang-format off
    //                                   singular plural adj. plain third past participle
    {word_class::modal,                    {  2,   2,   1,   2,  -5,  -5,  -2}, "will make record"},
    {word_class::singular_article,         {  4,   0,   2,  -8,  -2,  -5,  -2}, "a world record"},
    {word_class::article | word_class::possessor | word_class::demonstrative,
                                           {  3,   3,   1,  -2,   0,   0,   0}, "the world record"},
    {word_class::count | word_class::quantifier,
                                           {  1,   4,   0,   0,  -2,   0,   0}, "two world records"},
    {word_class::of | word_class::preposition,
                                           {  3,   3,   0,  -3,  -2,  -2,  -1}, "in world records"},
    {word_class::be,                       {  3,   3,   1,  -5,  -4,  -4,   0}, "is world record"},
    {word_class::to,                       {  2,   2,   1,   0,  -5,  -4,  -2}, "to break records"},
    {word_class::helper,                   { -2,  -2,   0,   8,  -5,  -4,  -2}, "helped Anna record"},
    {word_class::relative | word_class::that | word_class::singular_subject,
                                           {  3,   3,   2,  -5,   0,   0,   0}, "that breaks record times"},
    // clang-format on
});

/// The word after.
inline constexpr auto after_rows = std::to_array<EvidenceRow>({
    // clang-format off
    //                                   singular plural adj. plain third past participle
    {word_class::article | word_class::singular_article | word_class::possessor,
                                           { -8,  -8,  -9,   8,   8,   8,  -5}, "record the song"},
    {word_class::of,                       {  8,   8,  -6,  -8,  -8,  -6,  -5}, "record of"},
    {word_class::be | word_class::have | word_class::modal,
                                           {  8,   8,  -7, -12, -12, -12,  -7}, "record is"},
    {word_class::object & ~word_class::plural_subject,
                                           {-12, -12, -16,   8,   8,   8,  -8}, "record them"},
    {word_class::plural_subject | word_class::singular_subject,
                                           {  3,   3,  -4,  -2,  -2,  -2,   0}, "record he set"},
    {word_class::that,                     { -1,  -1,  -3,   6,   6,   6,   0}, "suspect that"},
    {word_class::demonstrative | word_class::count | word_class::quantifier,
                                           { -3,  -4,  -3,   5,   5,   5,  -2}, "use this"},
    {word_class::relative,                 {  5,   5,  -6,  -5,  -5,  -4,   0}, "record which"},
    {word_class::question,                 { -3,  -3,  -5,   5,   5,   5,   0}, "record how"},
    {word_class::to,                       {  0,   0,   0,   0,   0,   0,   0}, "record to"},
    {word_class::coordinator,              {  1,   1,   0,  -1,  -1,  -1,   0}, "record and"},
    {word_class::particle,                 { -2,  -2,  -4,   3,   3,   3,   2}, "live up"},
    {word_class::preposition,              {  2,   2,  -4,  -1,   1,   1,   2}, "record in"},
    {word_class::subordinator,             {  1,   1,  -2,   0,   0,   0,   0}, "record because"},
    {word_class::degree,                   { -2,  -2,  -4,   3,   3,   3,   0}, "record very"},
    {word_class::adverb,                   { -2,  -1,  -4,   4,   4,   4,   1}, "record quickly"},
    {word_class::present,                  {  5,   5,  -5,  -8,  -8,  -8,  -3}, "record shows"},
    {word_class::past,                     {  4,   5,  -3,  -5,  -5,  -6,  -3}, "record made"},
    {word_class::gerund,                   {  1,   1,   0,  -2,  -1,  -1,   0}, "record making"},
    {word_class::adjective,                { -4,  -8,   4,   4,   4,   3,   0}, "record new songs"},
    {word_class::plural,                   {  0,  -6,   5,   2,   2,   2,   2}, "record songs"},
    {word_class::name | word_class::plural_name,
                                           {  0,  -3,   1,   0,   1,   2,   0}, "record Abbey Road"},
    {word_class::noun,                     {  1,  -8,   4,  -3,  -1,  -1,   2}, "record label"},
    // clang-format on
});

inline constexpr PartWeights after_to{-6, -6, -6, 13, -15, -15, -15};           // to record
inline constexpr PartWeights after_governed_to{5, 5, 3, -6, -12, -12, -8};      // access to record
inline constexpr PartWeights after_inversion{-10, -10, -6, 12, -15, -12, -10};  // did they record
inline constexpr PartWeights after_perfect{-10, -10, -4, -12, -15, -8, 14};     // have you read
inline constexpr PartWeights at_sentence_start{1, 1, 1, -4, -12, -10, 1};       // Record sales …
inline constexpr PartWeights at_sentence_end{3, 3, -1, -4, -5, -4, 1};          // … a record.
inline constexpr PartWeights before_comma{2, 2, -1, -4, -5, -4, 0};             // … a record, …
inline constexpr PartWeights after_comma{0, 0, 0, -2, -3, -3, 1};               // …, record
inline constexpr PartWeights before_hyphen{5, 0, 4, -8, -10, -10, -4};          // record-breaking
inline constexpr PartWeights after_hyphen{3, 3, 0, -2, -4, -4, 6};              // half-record
inline constexpr PartWeights like_an_adjective{-2, -2, 6, -5,
                                               -4, -4, 1};             // quiet, perfect; quiet and perfect
inline constexpr PartWeights capital_inside{3, 2, 2, -6, -6, -6, -2};  // the Record Office
inline constexpr PartWeights adjective_alone{0, 0, -10, 0, 0, 0, 0};   // a close.
inline constexpr PartWeights plain_frame{0, 0, 0, 8, -4, -4, 0};       // to sing and record
inline constexpr PartWeights past_frame{0, 0, 0, -3, -3, 3, 3};        // he opened it and read
inline constexpr PartWeights two_subjects{-3, -3, -2, 12, -6, 2, 0};   // Ann and Bob record
inline constexpr PartWeights has_verb_before{1, 1, 0, -3, -4, -4, 0};  // they broke a record
inline constexpr PartWeights has_verb_after{1, 1, 0, -1, -2, -2, 0};   // the record sales fell
inline constexpr PartWeights has_no_verb{-1, -1, -1, 4, 4, 4, 0};      // the bands of today record songs
inline constexpr PartWeights among_past{0, 0, 0, 0, 0, 4, 0};          // he read it and said
inline constexpr PartWeights among_present{0, 0, 0, 0, 0, -4, 0};      // I read when I can

/// Besides verbs in -ed and the like, what shows the tense of a story, and of a report.
inline constexpr std::string_view past_words = "was were had did said";
inline constexpr std::string_view present_words = "is are am has have can will do does don't may should must";

/// What is written before a verb with a hyphen.
inline constexpr std::string_view verb_prefixes = "re co pre un de mis over out under self must";

/// Words whose "to" is a preposition: access to records, due to abuse.
inline constexpr std::string_view words_that_govern_to =
    "access according accustomed addicted addiction addition adjacent akin alternative alternatives answer "
    "applied "
    "applies apply approach approaches attached attention attributed back belong belonged belonging belongs "
    "change "
    "changes changed close closer committed commitment comparable compared contrary contrast contributed "
    "contribute "
    "contributes contributing contribution converted damage damages dating dedicated devoted due equal "
    "equivalent "
    "exposed exposure given goes going immune introduction leading leads led limit limited limits linked "
    "next "
    "objected objection opposed opposition owing parallel pertaining points preferable prior prone reaction "
    "reactions reduced referred refers regard related relates relating relation relative reply resistance "
    "resistant "
    "respect response responses return returned returning returns risen rise rises rose sensitive "
    "sensitivity "
    "promoted promotion confined low mild put shift similar similarity solution solutions specific subject "
    "subjected subordinate superior susceptible switched "
    "thanks threat threats transition turned turning turns unrelated vulnerable way witness";

}  // namespace audio_edition::en
