// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "ingest/languages/en/english_tables.h"

namespace audio_edition {
namespace {

constexpr auto english_divisions = std::to_array<DivisionWord>({
    {"volume", DivisionKind::volume},     {"vol", DivisionKind::volume, "volume"},
    {"tome", DivisionKind::volume},       {"book", DivisionKind::book},
    {"part", DivisionKind::part},         {"phase", DivisionKind::part},
    {"epoch", DivisionKind::part},        {"act", DivisionKind::act},
    {"chapter", DivisionKind::chapter},   {"chap", DivisionKind::chapter, "chapter"},
    {"canto", DivisionKind::chapter},     {"stave", DivisionKind::chapter},
    {"letter", DivisionKind::chapter},    {"epistle", DivisionKind::chapter},
    {"adventure", DivisionKind::chapter}, {"episode", DivisionKind::chapter},
    {"lecture", DivisionKind::chapter},   {"lesson", DivisionKind::chapter},
    {"essay", DivisionKind::chapter},     {"sermon", DivisionKind::chapter},
    {"tale", DivisionKind::chapter},      {"story", DivisionKind::chapter},
    {"sonnet", DivisionKind::chapter},    {"psalm", DivisionKind::chapter},
    {"appendix", DivisionKind::chapter},  {"section", DivisionKind::chapter},
    {"interlude", DivisionKind::chapter}, {"discourse", DivisionKind::chapter},
    {"dialogue", DivisionKind::chapter},  {"scene", DivisionKind::scene},
    {"step", DivisionKind::step},         {"day", DivisionKind::step},
    {"week", DivisionKind::step},         {"tip", DivisionKind::step},
    {"night", DivisionKind::step},
});

// clang-format off
constexpr auto english_names = std::to_array<std::string_view>({
    "acknowledgements", "acknowledgment", "acknowledgments", "afterword", "appendices", "appendix",
    "author's introduction", "author's note", "author's preface", "author’s introduction",
    "author’s note", "author’s preface", "bibliography", "conclusion", "dedication",
    "dramatis personae", "dramatis personÆ", "dramatis personæ", "editor's introduction",
    "editor's note", "editor's preface", "editor’s introduction", "editor’s note", "editor’s preface",
    "endnotes", "epilogue", "errata", "footnotes", "foreword", "glossary", "index", "interlude",
    "introduction", "introductory", "introductory note", "list of characters", "note", "notes",
    "persons of the play", "persons represented", "postscript", "preface", "prefatory note", "prelude",
    "prologue", "publisher's note", "publisher’s note", "references", "to the reader",
    "transcriber's note", "transcriber's notes", "transcriber’s note", "transcriber’s notes",
    "translator's introduction", "translator's note", "translator's preface",
    "translator’s introduction", "translator’s note", "translator’s preface"});
// clang-format on

constexpr auto english_units = std::to_array<NumberWord>({
    {"one", "first", 1},
    {"two", "second", 2},
    {"three", "third", 3},
    {"four", "fourth", 4},
    {"five", "fifth", 5},
    {"six", "sixth", 6},
    {"seven", "seventh", 7},
    {"eight", "eighth", 8},
    {"nine", "ninth", 9},
    {"ten", "tenth", 10},
    {"eleven", "eleventh", 11},
    {"twelve", "twelfth", 12},
    {"thirteen", "thirteenth", 13},
    {"fourteen", "fourteenth", 14},
    {"fifteen", "fifteenth", 15},
    {"sixteen", "sixteenth", 16},
    {"seventeen", "seventeenth", 17},
    {"eighteen", "eighteenth", 18},
    {"nineteen", "nineteenth", 19},
});

constexpr auto english_tens = std::to_array<NumberWord>({
    {"twenty", "twentieth", 20},
    {"thirty", "thirtieth", 30},
    {"forty", "fortieth", 40},
    {"fifty", "fiftieth", 50},
    {"sixty", "sixtieth", 60},
    {"seventy", "seventieth", 70},
    {"eighty", "eightieth", 80},
    {"ninety", "ninetieth", 90},
});

constexpr auto english_small_words = std::to_array<std::string_view>(
    {"a",    "an",   "and", "are", "as",  "at",  "but", "by", "de",  "for",  "from", "how", "if",
     "in",   "into", "is",  "it",  "its", "la",  "nor", "of", "on",  "onto", "or",   "per", "so",
     "than", "that", "the", "to",  "up",  "van", "via", "vs", "was", "with", "yet",  "von"});

}  // namespace

constinit const HeadingWords english_headings{
    .divisions = english_divisions,
    .letters = "letter",
    .names = english_names,
    .numbered_names = "epilogue|prologue|appendix",
    .units = english_units,
    .tens = english_tens,
    .cardinals_precede = true,
    .articles = "the",
    .last = "last",
    .small_words = english_small_words,
    .abbreviations = "vs.",
    .question_openings =
        "who|whom|whose|what|what's|what’s|when|where|which|why|how|is|are|was|were|do|does|did|don't|don’t|"
        "can|could|should|will|would|has|have|so",
    .captions = "Figure |Fig. |Table |Photo: |Image: |Source: |THE END",
    .endings = "The End|FINIS|Finis",
};

constinit const BookWords english_books{
    .contents_headings =
        "contents|table of contents|list of illustrations|illustrations|the contents|list of chapters",
    .contents_columns = "page|chapter|chapter page|chap page",
    .page_number = "page|pg|p|p.|of",
    .imprint =
        "published|publisher|publishers|printed|printers|copyright|reserved|edition|illustrated|"
        "illustrations|translated|translator|translation|press|company|co.|limited|ltd|volumes",
    .imprint_openings = "by|author",
    .towns = "london|york|boston|philadelphia|chicago|edinburgh|paris|leipzig",
    .dedication_openings = "to|for|dedicated|in",
    .edition =
        "company|copyright|edition|illustrated|illustrations|press|printed|publishers|sons|translated|vol|"
        "volume|published|publisher",
};

}  // namespace audio_edition
