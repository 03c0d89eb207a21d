// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "normalize/languages/en/homograph_evidence.h"

namespace audio_edition::en {

/// What a reading of a homograph is: a set of these. The form decides the parts of speech: with -s a noun is
/// a plural and a verb the third person.
using Kinds = std::uint8_t;
namespace kind {
inline constexpr Kinds noun = 1, adjective = 2, verb = 4, past = 8, participle = 16;
inline constexpr Kinds plural = 32;  ///< a form in -s that has its own row: axes
inline constexpr Kinds third = 64;   ///< likewise: uses
inline constexpr Kinds name = 128;   ///< only with a capital
}  // namespace kind

/// One way to say a homograph. IPA is General American with ɹ after vowels and ɒ in LOT, from which the
/// mapping makes both accents; `british` where that is not enough. Without IPA the engine says it, which is
/// best for words that lose their stress.
struct HomographReading {
    std::string_view label;  ///< as traces and collocations call it
    Kinds kinds;
    int lean;  ///< how common in English beside the others, in decibans: 10 is ten times as common
    std::string_view ipa;
    std::string_view british = {};
};

struct Homograph {
    std::string_view spelling;
    std::array<HomographReading, 3> readings;  ///< unused ones have no kinds
};

/// Parts of speech, `lean` towards the noun (or adjective) and away from the verb.
constexpr Homograph noun_verb(std::string_view spelling, int lean, std::string_view noun,
                              std::string_view verb, std::string_view british_noun = {},
                              std::string_view british_verb = {}) {
    return {spelling,
            {{{"noun", kind::noun, lean, noun, british_noun}, {"verb", kind::verb, 0, verb, british_verb}}}};
}
constexpr Homograph nominal_verb(std::string_view spelling, int lean, std::string_view nominal,
                                 std::string_view verb) {
    return {spelling,
            {{{"noun", kind::noun | kind::adjective, lean, nominal}, {"verb", kind::verb, 0, verb}}}};
}
constexpr Homograph adjective_verb(std::string_view spelling, int lean, std::string_view adjective,
                                   std::string_view verb) {
    return {spelling, {{{"adjective", kind::adjective, lean, adjective}, {"verb", kind::verb, 0, verb}}}};
}

inline constexpr auto homographs = std::to_array<Homograph>({
    // clang-format off

    // The noun is stressed at the front, the verb at the end.
    nominal_verb("abstract",  15, "ˈæbstɹækt",    "æbˈstɹækt"),
    noun_verb("addict",       15, "ˈædɪkt",       "əˈdɪkt"),
    noun_verb("affect",      -15, "ˈæfɛkt",       "əˈfɛkt"),
    noun_verb("affix",         3, "ˈæfɪks",       "əˈfɪks"),
    noun_verb("ally",         12, "ˈælaɪ",        "əˈlaɪ"),
    noun_verb("annex",         3, "ˈænɛks",       "əˈnɛks"),
    noun_verb("attribute",     2, "ˈætɹɪˌbjuːt",  "əˈtɹɪbjuːt"),
    noun_verb("combat",        8, "ˈkɒmbæt",      "kəmˈbæt",      {}, "ˈkɒmbæt"),
    noun_verb("combine",     -10, "ˈkɒmbaɪn",     "kəmˈbaɪn"),
    noun_verb("commune",      12, "ˈkɒmjuːn",     "kəˈmjuːn"),
    nominal_verb("compact",   15, "ˈkɒmpækt",     "kəmˈpækt"),
    nominal_verb("compound",  12, "ˈkɒmpaʊnd",    "kəmˈpaʊnd"),
    noun_verb("compress",    -12, "ˈkɒmpɹɛs",     "kəmˈpɹɛs"),
    noun_verb("conduct",       0, "ˈkɒnˌdʌkt",    "kənˈdʌkt"),
    noun_verb("confine",     -15, "ˈkɒnfaɪn",     "kənˈfaɪn"),
    noun_verb("conflict",     12, "ˈkɒnflɪkt",    "kənˈflɪkt"),
    noun_verb("conscript",     6, "ˈkɒnskɹɪpt",   "kənˈskɹɪpt"),
    noun_verb("conserve",    -15, "ˈkɒnsɝv",      "kənˈsɝv"),
    noun_verb("console",      12, "ˈkɒnˌsoʊl",    "kənˈsoʊl"),
    noun_verb("consort",      12, "ˈkɒnˌsɔːɹt",   "kənˈsɔːɹt"),
    noun_verb("construct",    -8, "ˈkɒnstɹʌkt",   "kənˈstɹʌkt"),
    noun_verb("contest",       8, "ˈkɒntɛst",     "kənˈtɛst"),
    noun_verb("contract",     12, "ˈkɒntɹækt",    "kənˈtɹækt"),
    noun_verb("contrast",     14, "ˈkɒntɹæst",    "kənˈtɹæst",    "ˈkɒntɹɑːst", "kənˈtɹɑːst"),
    nominal_verb("converse",   0, "ˈkɒnvɝs",      "kənˈvɝs"),
    noun_verb("convert",      -8, "ˈkɒnvɝt",      "kənˈvɝt"),
    noun_verb("convict",       6, "ˈkɒnvɪkt",     "kənˈvɪkt"),
    noun_verb("decrease",      0, "ˈdiːkɹiːs",    "dɪˈkɹiːs"),
    noun_verb("defect",        8, "ˈdiːfɛkt",     "dɪˈfɛkt"),
    noun_verb("desert",       18, "ˈdɛzɚt",       "dɪˈzɝt"),
    noun_verb("digest",        3, "ˈdaɪdʒɛst",    "daɪˈdʒɛst"),
    noun_verb("discard",      -4, "ˈdɪskɑːɹd",    "dɪsˈkɑːɹd"),
    noun_verb("discharge",     6, "ˈdɪstʃɑːɹdʒ",  "dɪsˈtʃɑːɹdʒ"),
    noun_verb("discount",     12, "ˈdɪskaʊnt",    "dɪsˈkaʊnt"),
    noun_verb("discourse",    15, "ˈdɪskɔːɹs",    "dɪsˈkɔːɹs"),
    noun_verb("escort",        7, "ˈɛskɔːɹt",     "ɪsˈkɔːɹt"),
    noun_verb("excise",        8, "ˈɛksaɪz",      "ɪkˈsaɪz"),
    noun_verb("exploit",      -6, "ˈɛksplɔɪt",    "ɪkˈsplɔɪt"),
    noun_verb("export",        5, "ˈɛkspɔːɹt",    "ɪkˈspɔːɹt"),
    noun_verb("extract",       0, "ˈɛkstɹækt",    "ɪkˈstɹækt"),
    noun_verb("ferment",      -5, "ˈfɝmɛnt",      "fɚˈmɛnt"),
    noun_verb("fragment",     10, "ˈfɹæɡmənt",    "fɹæɡˈmɛnt"),
    noun_verb("impact",       12, "ˈɪmpækt",      "ɪmˈpækt"),
    noun_verb("implant",       7, "ˈɪmplænt",     "ɪmˈplænt",     "ˈɪmplɑːnt", "ɪmˈplɑːnt"),
    noun_verb("import",        5, "ˈɪmpɔːɹt",     "ɪmˈpɔːɹt"),
    noun_verb("imprint",       8, "ˈɪmpɹɪnt",     "ɪmˈpɹɪnt"),
    noun_verb("incense",      15, "ˈɪnsɛns",      "ɪnˈsɛns"),
    noun_verb("incline",       6, "ˈɪnklaɪn",     "ɪnˈklaɪn"),
    noun_verb("increase",      0, "ˈɪnkɹiːs",     "ɪnˈkɹiːs"),
    noun_verb("insert",       -2, "ˈɪnsɝt",       "ɪnˈsɝt"),
    noun_verb("inset",         8, "ˈɪnsɛt",       "ɪnˈsɛt"),
    noun_verb("insult",        4, "ˈɪnsʌlt",      "ɪnˈsʌlt"),
    noun_verb("interchange",  14, "ˈɪntɚˌtʃeɪndʒ", "ˌɪntɚˈtʃeɪndʒ"),
    noun_verb("interdict",     4, "ˈɪntɚdɪkt",    "ˌɪntɚˈdɪkt"),
    noun_verb("intercept",    -5, "ˈɪntɚˌsɛpt",   "ˌɪntɚˈsɛpt"),
    noun_verb("intern",       10, "ˈɪntɝn",       "ɪnˈtɝn"),
    noun_verb("intrigue",     10, "ˈɪntɹiːɡ",     "ɪnˈtɹiːɡ"),
    nominal_verb("invert",    -3, "ˈɪnvɝt",       "ɪnˈvɝt"),
    noun_verb("invite",       -6, "ˈɪnvaɪt",      "ɪnˈvaɪt"),
    noun_verb("mismatch",     10, "ˈmɪsmætʃ",     "ˌmɪsˈmætʃ"),
    noun_verb("misprint",      8, "ˈmɪspɹɪnt",    "mɪsˈpɹɪnt"),
    noun_verb("object",       13, "ˈɒbdʒɛkt",     "əbˈdʒɛkt"),
    nominal_verb("offset",    -2, "ˈɒfsɛt",       "ˌɒfˈsɛt"),
    noun_verb("overflow",      3, "ˈoʊvɚˌfloʊ",   "ˌoʊvɚˈfloʊ"),
    noun_verb("overhang",      5, "ˈoʊvɚˌhæŋ",    "ˌoʊvɚˈhæŋ"),
    noun_verb("overhaul",      4, "ˈoʊvɚˌhɔːl",   "ˌoʊvɚˈhɔːl"),
    noun_verb("overlap",       0, "ˈoʊvɚˌlæp",    "ˌoʊvɚˈlæp"),
    noun_verb("overlay",       4, "ˈoʊvɚˌleɪ",    "ˌoʊvɚˈleɪ"),
    noun_verb("override",      0, "ˈoʊvɚˌɹaɪd",   "ˌoʊvɚˈɹaɪd"),
    noun_verb("overrun",       0, "ˈoʊvɚˌɹʌn",    "ˌoʊvɚˈɹʌn"),
    noun_verb("overthrow",    -3, "ˈoʊvɚˌθɹoʊ",   "ˌoʊvɚˈθɹoʊ"),
    noun_verb("perfume",      12, "ˈpɝfjuːm",     "pɚˈfjuːm"),
    noun_verb("permit",        1, "ˈpɝmɪt",       "pɚˈmɪt"),
    noun_verb("pervert",       4, "ˈpɝvɝt",       "pɚˈvɝt"),
    noun_verb("pigment",      18, "ˈpɪɡmənt",     "pɪɡˈmɛnt"),
    nominal_verb("present",    8, "ˈpɹɛzənt",     "pɹɪˈzɛnt"),
    noun_verb("produce",      -9, "ˈpɹoʊduːs",    "pɹəˈduːs",     "ˈpɹɒdjuːs", "pɹəˈdjuːs"),
    noun_verb("progress",      6, "ˈpɹɒɡɹɛs",     "pɹəˈɡɹɛs",     "ˈpɹoʊɡɹɛs", {}),
    noun_verb("project",      14, "ˈpɹɒdʒɛkt",    "pɹəˈdʒɛkt"),
    noun_verb("protest",       8, "ˈpɹoʊtɛst",    "pɹəˈtɛst"),
    noun_verb("rebel",         9, "ˈɹɛbəl",       "ɹɪˈbɛl"),
    noun_verb("rebound",       5, "ˈɹiːbaʊnd",    "ɹɪˈbaʊnd"),
    noun_verb("recall",       -5, "ˈɹiːkɔːl",     "ɹɪˈkɔːl"),
    noun_verb("record",        8, "ˈɹɛkɚd",       "ɹɪˈkɔːɹd",     "ˈɹɛkɔːd", {}),
    noun_verb("recount",      -4, "ˈɹiːkaʊnt",    "ɹɪˈkaʊnt"),
    noun_verb("redress",       0, "ˈɹiːdɹɛs",     "ɹɪˈdɹɛs"),
    noun_verb("refill",       -3, "ˈɹiːfɪl",      "ˌɹiːˈfɪl"),
    noun_verb("refit",         3, "ˈɹiːfɪt",      "ˌɹiːˈfɪt"),
    noun_verb("refund",        4, "ˈɹiːfʌnd",     "ɹɪˈfʌnd"),
    noun_verb("refuse",       -8, "ˈɹɛfjuːs",     "ɹɪˈfjuːz"),
    noun_verb("reject",      -10, "ˈɹiːdʒɛkt",    "ɹɪˈdʒɛkt"),
    noun_verb("relapse",       5, "ˈɹiːlæps",     "ɹɪˈlæps"),
    noun_verb("relay",         8, "ˈɹiːleɪ",      "ɹɪˈleɪ"),
    noun_verb("remake",       10, "ˈɹiːmeɪk",     "ˌɹiːˈmeɪk"),
    noun_verb("remix",        10, "ˈɹiːmɪks",     "ˌɹiːˈmɪks"),
    noun_verb("replay",        8, "ˈɹiːpleɪ",     "ˌɹiːˈpleɪ"),
    noun_verb("reprint",       8, "ˈɹiːpɹɪnt",    "ˌɹiːˈpɹɪnt"),
    noun_verb("rerelease",     7, "ˈɹiːɹɪˌliːs",  "ˌɹiːɹɪˈliːs"),
    noun_verb("rerun",         8, "ˈɹiːɹʌn",      "ˌɹiːˈɹʌn"),
    noun_verb("reset",         0, "ˈɹiːsɛt",      "ˌɹiːˈsɛt"),
    noun_verb("retake",       -2, "ˈɹiːteɪk",     "ˌɹiːˈteɪk"),
    noun_verb("retard",       -5, "ˈɹiːtɑːɹd",    "ɹɪˈtɑːɹd"),
    noun_verb("rethink",      -3, "ˈɹiːθɪŋk",     "ˌɹiːˈθɪŋk"),
    noun_verb("rewrite",      -3, "ˈɹiːɹaɪt",     "ˌɹiːˈɹaɪt"),
    noun_verb("segment",      14, "ˈsɛɡmənt",     "sɛɡˈmɛnt"),
    nominal_verb("subject",   14, "ˈsʌbdʒɛkt",    "səbˈdʒɛkt"),
    noun_verb("survey",       12, "ˈsɝveɪ",       "sɚˈveɪ"),
    nominal_verb("suspect",    4, "ˈsʌspɛkt",     "səˈspɛkt"),
    noun_verb("torment",       0, "ˈtɔːɹmɛnt",    "tɔːɹˈmɛnt"),
    noun_verb("transfer",      5, "ˈtɹænsfɚ",     "tɹænsˈfɝ",     {}, "tɹænsˈfɝ"),
    noun_verb("transform",    -5, "ˈtɹænsfɔːɹm",  "tɹænsˈfɔːɹm"),
    noun_verb("transplant",   10, "ˈtɹænsplænt",  "tɹænsˈplænt",  "ˈtɹænsplɑːnt", "tɹænsˈplɑːnt"),
    noun_verb("transport",    10, "ˈtɹænspɔːɹt",  "tɹænsˈpɔːɹt"),
    noun_verb("traverse",     -8, "ˈtɹævɝs",      "tɹəˈvɝs"),
    noun_verb("update",        5, "ˈʌpdeɪt",      "ʌpˈdeɪt"),
    noun_verb("upgrade",       2, "ˈʌpɡɹeɪd",     "ˌʌpˈɡɹeɪd"),
    noun_verb("uplift",        2, "ˈʌplɪft",      "ʌpˈlɪft"),

    // The adjective is stressed at the front, the verb at the end, or the other way about.
    adjective_verb("absent",  18, "ˈæbsənt",      "æbˈsɛnt"),
    adjective_verb("frequent", 13, "ˈfɹiːkwənt",  "fɹiːˈkwɛnt"),
    nominal_verb("perfect",   12, "ˈpɝfɪkt",      "pɚˈfɛkt"),
    {"content",   {{{"noun", kind::noun, 14, "ˈkɒntɛnt"},
                    {"adjective", kind::adjective | kind::verb, 0, "kənˈtɛnt"}}}},
    {"invalid",   {{{"adjective", kind::adjective, 12, "ɪnˈvælɪd"}, {"noun", kind::noun, 0, "ˈɪnvəlɪd"}}}},
    {"upset",     {{{"noun", kind::noun | kind::adjective, 6, "ˈʌpsɛt"},
                    {"verb", kind::verb | kind::past | kind::participle, 0, "ʌpˈsɛt"}}}},

    // The ending of the verb is said in full: -ate, -ment.
    noun_verb("advocate",      6, "ˈædvəkət",     "ˈædvəˌkeɪt"),
    noun_verb("affiliate",    10, "əˈfɪliət",     "əˈfɪliˌeɪt"),
    nominal_verb("agglomerate", 4, "əˈɡlɒməɹət",  "əˈɡlɒməˌɹeɪt"),
    nominal_verb("aggregate",  9, "ˈæɡɹɪɡət",     "ˈæɡɹɪˌɡeɪt"),
    nominal_verb("alternate", 10, "ˈɔːltɚnət",    "ˈɔːltɚˌneɪt"),
    adjective_verb("animate",  0, "ˈænɪmət",      "ˈænɪˌmeɪt"),
    adjective_verb("appropriate", 15, "əˈpɹoʊpɹiət", "əˈpɹoʊpɹiˌeɪt"),
    adjective_verb("approximate", 8, "əˈpɹɒksɪmət", "əˈpɹɒksɪˌmeɪt"),
    adjective_verb("articulate", 0, "ɑːɹˈtɪkjələt", "ɑːɹˈtɪkjəˌleɪt"),
    noun_verb("aspirate",      0, "ˈæspəɹət",     "ˈæspəˌɹeɪt"),
    nominal_verb("associate",  8, "əˈsoʊsiət",    "əˈsoʊsiˌeɪt"),
    nominal_verb("confederate", 18, "kənˈfɛdəɹət", "kənˈfɛdəˌɹeɪt"),
    noun_verb("conglomerate", 15, "kənˈɡlɒməɹət", "kənˈɡlɒməˌɹeɪt"),
    nominal_verb("conjugate", 12, "ˈkɒndʒəɡət",   "ˈkɒndʒəˌɡeɪt"),
    adjective_verb("consummate", 0, "ˈkɒnsəmət",  "ˈkɒnsəˌmeɪt"),
    nominal_verb("coordinate", 0, "koʊˈɔːɹdɪnət", "koʊˈɔːɹdɪˌneɪt"),
    noun_verb("correlate",   -14, "ˈkɔːɹələt",    "ˈkɔːɹəˌleɪt"),
    nominal_verb("degenerate", 6, "dɪˈdʒɛnəɹət",  "dɪˈdʒɛnəˌɹeɪt"),
    noun_verb("delegate",      9, "ˈdɛlɪɡət",     "ˈdɛlɪˌɡeɪt"),
    adjective_verb("deliberate", 12, "dɪˈlɪbəɹət", "dɪˈlɪbəˌɹeɪt"),
    adjective_verb("desolate", 14, "ˈdɛsələt",    "ˈdɛsəˌleɪt"),
    noun_verb("deviate",     -12, "ˈdiːviət",     "ˈdiːviˌeɪt"),
    nominal_verb("duplicate",  4, "ˈduːplɪkət",   "ˈduːplɪˌkeɪt"),
    adjective_verb("elaborate", 10, "ɪˈlæbəɹət",  "ɪˈlæbəˌɹeɪt"),
    noun_verb("estimate",      3, "ˈɛstɪmət",     "ˈɛstɪˌmeɪt"),
    nominal_verb("expatriate", 14, "ɛksˈpeɪtɹiət", "ɛksˈpeɪtɹiˌeɪt"),
    nominal_verb("graduate",  10, "ˈɡɹædʒuət",    "ˈɡɹædʒuˌeɪt"),
    adjective_verb("incarnate", 20, "ɪnˈkɑːɹnət", "ɪnˈkɑːɹneɪt"),
    nominal_verb("initiate", -10, "ɪˈnɪʃiət",     "ɪˈnɪʃiˌeɪt"),
    nominal_verb("intimate",  14, "ˈɪntɪmət",     "ˈɪntɪˌmeɪt"),
    noun_verb("isolate",      -5, "ˈaɪsələt",     "ˈaɪsəˌleɪt"),
    noun_verb("laminate",      9, "ˈlæmɪnət",     "ˈlæmɪˌneɪt"),
    adjective_verb("legitimate", 15, "lɪˈdʒɪtɪmət", "lɪˈdʒɪtɪˌmeɪt"),
    nominal_verb("moderate",  12, "ˈmɒdəɹət",     "ˈmɒdəˌɹeɪt"),
    noun_verb("postulate",     0, "ˈpɒstʃələt",   "ˈpɒstʃəˌleɪt"),
    nominal_verb("precipitate", 0, "pɹɪˈsɪpɪtət", "pɹɪˈsɪpɪˌteɪt"),
    noun_verb("predicate",    12, "ˈpɹɛdɪkət",    "ˈpɹɛdɪˌkeɪt"),
    adjective_verb("separate", 9, "ˈsɛpəɹət",     "ˈsɛpəˌɹeɪt"),
    nominal_verb("sophisticate", 8, "səˈfɪstɪkət", "səˈfɪstɪˌkeɪt"),
    nominal_verb("subordinate", 12, "səˈbɔːɹdɪnət", "səˈbɔːɹdɪˌneɪt"),
    noun_verb("syndicate",    12, "ˈsɪndɪkət",    "ˈsɪndɪˌkeɪt"),
    nominal_verb("triplicate", 12, "ˈtɹɪplɪkət",  "ˈtɹɪplɪˌkeɪt"),
    noun_verb("overestimate", -4, "ˌoʊvɚˈɛstɪmət", "ˌoʊvɚˈɛstɪˌmeɪt"),
    noun_verb("underestimate", -6, "ˌʌndɚˈɛstɪmət", "ˌʌndɚˈɛstɪˌmeɪt"),
    noun_verb("complement",    6, "ˈkɒmpləmənt",  "ˈkɒmpləˌmɛnt"),
    noun_verb("compliment",    6, "ˈkɒmpləmənt",  "ˈkɒmpləˌmɛnt"),
    noun_verb("document",      9, "ˈdɒkjəmənt",   "ˈdɒkjəˌmɛnt"),
    noun_verb("implement",    -9, "ˈɪmpləmənt",   "ˈɪmpləˌmɛnt"),
    noun_verb("increment",     9, "ˈɪŋkɹəmənt",   "ˈɪŋkɹəˌmɛnt"),
    noun_verb("instrument",   18, "ˈɪnstɹəmənt",  "ˈɪnstɹəˌmɛnt"),
    noun_verb("ornament",     12, "ˈɔːɹnəmənt",   "ˈɔːɹnəˌmɛnt"),
    noun_verb("supplement",    3, "ˈsʌpləmənt",   "ˈsʌpləˌmɛnt"),

    // The last consonant of the verb is voiced.
    noun_verb("abuse",         7, "əˈbjuːs",      "əˈbjuːz"),
    adjective_verb("diffuse",  2, "dɪˈfjuːs",     "dɪˈfjuːz"),
    noun_verb("excuse",        5, "ɪkˈskjuːs",    "ɪkˈskjuːz"),
    noun_verb("house",        16, "ˈhaʊs",        "ˈhaʊz"),
    noun_verb("misuse",        8, "mɪsˈjuːs",     "mɪsˈjuːz"),
    noun_verb("mouth",        16, "ˈmaʊθ",        "ˈmaʊð"),
    noun_verb("overuse",       4, "ˌoʊvɚˈjuːs",   "ˌoʊvɚˈjuːz"),
    noun_verb("reuse",         4, "ɹiːˈjuːs",     "ɹiːˈjuːz"),
    noun_verb("use",           0, "ˈjuːs",        "ˈjuːz"),
    {"close",     {{{"adjective", kind::adjective, 10, "ˈkloʊs"}, {"verb", kind::verb | kind::noun, 0, "ˈkloʊz"}}}},
    {"used",      {{{"verb", kind::past | kind::participle | kind::adjective, 0, "ˈjuːzd"},
                    {"habit", kind::past | kind::participle | kind::adjective, -20, "ˈjuːst"}}}},

    // Verbs whose tenses are spelled alike, or like another verb's.
    {"read",      {{{"past", kind::past | kind::participle, 0, "ˈɹɛd"},
                    {"present", kind::verb, 0, "ˈɹiːd"}, {"a read", kind::noun, -8, "ˈɹiːd"}}}},
    {"reread",    {{{"past", kind::past | kind::participle, 0, "ˌɹiːˈɹɛd"},
                    {"present", kind::verb, 0, "ˌɹiːˈɹiːd"}}}},
    {"misread",   {{{"past", kind::past | kind::participle, 0, "ˌmɪsˈɹɛd"},
                    {"present", kind::verb, 0, "ˌmɪsˈɹiːd"}}}},
    {"live",      {{{"verb", kind::verb, 0, "ˈlɪv"}, {"adjective", kind::adjective, 0, "ˈlaɪv"}}}},
    {"lives",     {{{"verb", kind::third, 1, "ˈlɪvz"}, {"noun", kind::plural, 0, "ˈlaɪvz"}}}},
    {"wind",      {{{"noun", kind::noun, 9, "ˈwɪnd"}, {"verb", kind::verb, 0, "ˈwaɪnd"}}}},
    {"wound",     {{{"injury", kind::noun | kind::verb, 4, "ˈwuːnd"},
                    {"wind", kind::past | kind::participle, 0, "ˈwaʊnd"}}}},
    {"dove",      {{{"bird", kind::noun, 8, "ˈdʌv"}, {"dive", kind::past, 0, "ˈdoʊv"}}}},
    {"moped",     {{{"vehicle", kind::noun, 14, "ˈmoʊpɛd"}, {"verb", kind::past | kind::participle, 0, "ˈmoʊpt"}}}},
    {"resume",    {{{"verb", kind::verb, 12, "ɹɪˈzuːm", "ɹɪˈzjuːm"}, {"résumé", kind::noun, 0, "ˈɹɛzəˌmeɪ"}}}},
    {"expose",    {{{"verb", kind::verb, 20, "ɪkˈspoʊz"}, {"exposé", kind::noun, 0, "ˌɛkspoʊˈzeɪ"}}}},
    {"does",      {{{"do", kind::third, 30, {}}, {"deer", kind::plural, 0, "ˈdoʊz"}}}},

    // Adjectives in -ed that keep their syllable.
    {"aged",      {{{"verb", kind::past | kind::participle | kind::adjective, 8, "ˈeɪdʒd"},
                    {"old", kind::adjective | kind::noun, 0, "ˈeɪdʒɪd"}}}},
    {"blessed",   {{{"adjective", kind::adjective | kind::noun, 0, "ˈblɛsɪd"},
                    {"verb", kind::past | kind::participle, 0, "ˈblɛst"}}}},
    {"cursed",    {{{"verb", kind::past | kind::participle, 3, "ˈkɝst"}, {"adjective", kind::adjective, 0, "ˈkɝsɪd"}}}},
    {"dogged",    {{{"verb", kind::past | kind::participle, 3, "ˈdɒɡd"}, {"adjective", kind::adjective, 0, "ˈdɒɡɪd"}}}},
    {"learned",   {{{"verb", kind::past | kind::participle, 10, "ˈlɝnd"},
                    {"adjective", kind::adjective, 0, "ˈlɝnɪd"}}}},

    // Plurals in -es of two words, or of a word and a verb.
    {"abuses",    {{{"noun", kind::plural, 6, "əˈbjuːsᵻz"}, {"verb", kind::third, 0, "əˈbjuːzᵻz"}}}},
    {"analyses",  {{{"noun", kind::plural, 8, "əˈnæləˌsiːz"}, {"verb", kind::third, 0, "ˈænəˌlaɪzᵻz"}}}},
    {"axes",      {{{"axis", kind::plural, 0, "ˈæksiːz"}, {"ax", kind::plural | kind::third, 0, "ˈæksᵻz"}}}},
    {"bases",     {{{"base", kind::plural | kind::third, 8, "ˈbeɪsᵻz"}, {"basis", kind::plural, 0, "ˈbeɪsiːz"}}}},
    {"confines",  {{{"noun", kind::plural, 5, "ˈkɒnfaɪnz"}, {"verb", kind::third, 0, "kənˈfaɪnz"}}}},
    {"deserts",   {{{"sands", kind::plural, 4, "ˈdɛzɚts"}, {"merits", kind::plural | kind::third, 0, "dɪˈzɝts"}}}},
    {"diagnoses", {{{"noun", kind::plural, 4, "ˌdaɪəɡˈnoʊsiːz"}, {"verb", kind::third, 0, "ˌdaɪəɡˈnoʊsᵻz"}}}},
    {"excuses",   {{{"noun", kind::plural, 6, "ɪkˈskjuːsᵻz"}, {"verb", kind::third, 0, "ɪkˈskjuːzᵻz"}}}},
    {"proceeds",  {{{"noun", kind::plural, 3, "ˈpɹoʊsiːdz"}, {"verb", kind::third, 0, "pɹəˈsiːdz"}}}},
    {"houses",    {{{"noun or verb", kind::plural | kind::third, 0, "ˈhaʊzᵻz"}}}},
    {"mouths",    {{{"noun or verb", kind::plural | kind::third, 0, "ˈmaʊðz"}}}},
    {"uses",      {{{"verb", kind::third, 7, "ˈjuːzᵻz"}, {"noun", kind::plural, 0, "ˈjuːsᵻz"}}}},

    // Two words that are spelled alike.
    {"agape",     {{{"adjective", kind::adjective, 4, "əˈɡeɪp"}, {"love", kind::noun, 0, "ˈæɡəˌpeɪ"}}}},
    {"bass",      {{{"music", kind::noun | kind::adjective, 8, "ˈbeɪs"}, {"fish", kind::noun, 0, "ˈbæs"}}}},
    {"bow",       {{{"knot", kind::noun, 2, "ˈboʊ"}, {"bend", kind::noun | kind::verb, 0, "ˈbaʊ"}}}},
    {"bowed",     {{{"bend", kind::past | kind::participle | kind::adjective, 8, "ˈbaʊd"},
                    {"curve", kind::adjective | kind::participle, 0, "ˈboʊd"}}}},
    {"bowing",    {{{"bend", kind::noun, 4, "ˈbaʊɪŋ"}, {"curve", kind::noun, 0, "ˈboʊɪŋ"}}}},
    {"buffet",    {{{"meal", kind::noun, 10, "bəˈfeɪ", "ˈbʊfeɪ"}, {"blow", kind::verb | kind::noun, 0, "ˈbʌfɪt"}}}},
    {"denier",    {{{"person", kind::noun, 5, "dɪˈnaɪɚ"}, {"thread", kind::noun, 0, "ˈdɛnjɚ"}}}},
    {"entrance",  {{{"way in", kind::noun, 18, "ˈɛntɹəns"}, {"delight", kind::verb, 0, "ɪnˈtɹæns", "ɪnˈtɹɑːns"}}}},
    {"lame",      {{{"limping", kind::adjective | kind::verb, 15, "ˈleɪm"}, {"lamé", kind::noun, 0, "lɑːˈmeɪ"}}}},
    {"lead",      {{{"guide", kind::noun | kind::verb | kind::adjective, 8, "ˈliːd"}, {"metal", kind::noun, 0, "ˈlɛd"}}}},
    {"mate",      {{{"partner", kind::noun | kind::verb, 20, "ˈmeɪt"}, {"maté", kind::noun, 0, "ˈmɑːteɪ"}}}},
    {"minute",    {{{"time", kind::noun, 8, "ˈmɪnɪt"}, {"tiny", kind::adjective, 0, "maɪˈnuːt", "maɪˈnjuːt"}}}},
    {"mobile",    {{{"moving", kind::adjective | kind::noun, 14, "ˈmoʊbəl", "ˈmoʊbaɪl"},
                    {"city", kind::name, 0, "moʊˈbiːl"},
                    {"sculpture", kind::noun, 0, "ˈmoʊbiːl", "ˈmoʊbaɪl"}}}},
    {"pasty",     {{{"pie", kind::noun, 2, "ˈpæsti"}, {"pale", kind::adjective, 0, "ˈpeɪsti"}}}},
    {"primer",    {{{"book", kind::noun, 3, "ˈpɹɪmɚ", "ˈpɹaɪmɚ"}, {"coat", kind::noun, 0, "ˈpɹaɪmɚ"}}}},
    {"putting",   {{{"put", kind::noun, 20, "ˈpʊtɪŋ"}, {"golf", kind::noun, 0, "ˈpʌtɪŋ"}}}},
    {"ravel",     {{{"Ravel", kind::name, 20, "ɹəˈvɛl"}, {"unravel", kind::verb | kind::noun, 0, "ˈɹævəl"}}}},
    {"rodeo",     {{{"contest", kind::noun, 12, "ˈɹoʊdiˌoʊ"}, {"Rodeo Drive", kind::name, 0, "ɹoʊˈdeɪoʊ"}}}},
    {"row",       {{{"line", kind::noun | kind::verb, 12, "ˈɹoʊ"}, {"quarrel", kind::noun | kind::verb, 0, "ˈɹaʊ"}}}},
    {"sake",      {{{"benefit", kind::noun, 0, "ˈseɪk"}, {"rice wine", kind::noun, 0, "ˈsɑːkeɪ", "ˈsɑːki"}}}},
    {"sewer",     {{{"drain", kind::noun, 15, "ˈsuːɚ"}, {"seamstress", kind::noun, 0, "ˈsoʊɚ"}}}},
    {"slough",    {{{"bog", kind::noun, 4, "ˈsluː", "ˈslaʊ"}, {"shed", kind::verb, 0, "ˈslʌf"},
                    {"Slough", kind::name, 2, "ˈslaʊ"}}}},
    {"sow",       {{{"scatter", kind::verb, 0, "ˈsoʊ"}, {"pig", kind::noun, 0, "ˈsaʊ"}}}},
    {"tear",      {{{"rip", kind::verb | kind::noun, 3, "ˈtɛɹ"}, {"weeping", kind::noun, 0, "ˈtɪɹ"}}}},
    {"tears",     {{{"weeping", kind::plural, 14, "ˈtɪɹz"}, {"rip", kind::third | kind::plural, 0, "ˈtɛɹz"}}}},
    {"worsted",   {{{"cloth", kind::noun | kind::adjective, 3, "ˈwʊstɪd"},
                    {"beaten", kind::past | kind::participle, 0, "ˈwɝstɪd"}}}},

    // Names.
    {"august",    {{{"month", kind::name, 10, "ˈɔːɡəst"}, {"given name", kind::name, 0, "ˈaʊɡʊst"},
                    {"venerable", kind::adjective, 0, "ɔːˈɡʌst"}}}},
    {"bologna",   {{{"city", kind::name, 8, "bəˈloʊnjə"}, {"sausage", kind::noun, 0, "bəˈloʊni"}}}},
    {"celtic",    {{{"people", kind::adjective, 12, "ˈkɛltɪk"}, {"club", kind::name, 0, "ˈsɛltɪk"}}}},
    {"jesus",     {{{"Christ", kind::name, 15, "ˈdʒiːzəs"}, {"Jesús", kind::name, 0, "heɪˈsuːs"}}}},
    {"job",       {{{"work", kind::noun | kind::verb, 14, "ˈdʒɒb"}, {"Job", kind::name, 0, "ˈdʒoʊb"}}}},
    {"lima",      {{{"city", kind::name, 8, "ˈliːmə"}, {"bean", kind::noun, 0, "ˈlaɪmə", "ˈliːmə"}}}},
    {"nestle",    {{{"Nestlé", kind::name, 14, "ˈnɛsli", "ˈnɛsleɪ"}, {"verb", kind::verb, 0, "ˈnɛsəl"}}}},
    {"nice",      {{{"pleasant", kind::adjective | kind::noun, 14, "ˈnaɪs"}, {"city", kind::name, 0, "ˈniːs"}}}},
    {"polish",    {{{"Poland", kind::name, 6, "ˈpoʊlɪʃ"}, {"shine", kind::verb | kind::noun, 0, "ˈpɒlɪʃ"}}}},
    {"reading",   {{{"read", kind::noun | kind::verb | kind::adjective, 9, "ˈɹiːdɪŋ"}, {"town", kind::name, 0, "ˈɹɛdɪŋ"}}}},
    {"tours",     {{{"journey", kind::plural | kind::third, 12, "ˈtʊɹz"}, {"city", kind::name, 0, "ˈtʊɹ"}}}},

    // clang-format on
});

}  // namespace audio_edition::en
