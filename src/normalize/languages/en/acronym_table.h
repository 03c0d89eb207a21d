// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "normalize/word_set.h"

namespace audio_edition::en {

/// Acronyms said as a word. How, where the spelling does not tell, is the lexicon's business.
inline constexpr WordSet spoken_acronyms(
    {"abba",      "acer",     "acorn",   "africom",   "agfa",     "aids",   "aipac",     "ajax",   "amex",
     "anfo",      "anzac",    "anzus",   "apac",      "apec",     "aria",   "arpa",      "ascap",  "ascii",
     "asda",      "asean",    "asics",   "asimo",     "astro",    "audi",   "aukus",     "bafta",  "bart",
     "basf",      "bios",     "bipoc",   "bogof",     "bric",     "brics",  "cac",       "candu",  "capex",
     "carb",      "caricom",  "casio",   "celac",     "centcom",  "cepi",   "cern",      "cites",  "cmos",
     "cobol",     "cobra",    "comecon", "concacaf",  "conmebol", "copec",  "coppa",     "cors",   "cots",
     "covax",     "covid",    "crispr",  "cuda",      "daca",     "daesh",  "darpa",     "dax",    "defcon",
     "defra",     "dimm",     "din",     "docsis",    "dos",      "dram",   "dunlop",    "ecmo",   "ecowas",
     "efta",      "egot",     "elisa",   "emea",      "eniac",    "enron",  "epcot",     "epson",  "erisa",
     "eucom",     "eufor",    "eula",    "exxon",     "faang",    "facta",  "fafsa",     "fanuc",  "farc",
     "fasb",      "fema",     "femto",   "ferpa",     "fiat",     "fiba",   "fica",      "fico",   "fide",
     "fifa",      "fina",     "finma",   "finra",     "fisma",    "flotus", "foia",      "fomo",   "fortran",
     "frelimo",   "fretilin", "fubar",   "gaap",      "gafa",     "gafam",  "gatt",      "gavi",   "gestapo",
     "gif",       "gimp",     "gitmo",   "gmat",      "gnome",    "gnu",    "gui",       "gulag",  "haarp",
     "hamas",     "hazmat",   "hepa",    "hezbollah", "hipaa",    "hud",    "iarpa",     "iata",   "icann",
     "icomos",    "ikea",     "incel",   "inria",     "interpol", "isaf",   "isil",      "isis",   "isuzu",
     "iveco",     "jaxa",     "jpeg",    "json",      "juco",     "kospi",  "lacma",     "lan",    "lapack",
     "laser",     "lasik",    "latam",   "leed",      "lego",     "libor",  "lidar",     "lidl",   "ligo",
     "likud",     "lora",     "lsat",    "lulac",     "madd",     "maga",   "mapai",     "mash",   "mcat",
     "medevac",   "mena",     "mensa",   "mercosur",  "mers",     "midi",   "mirv",      "misra",  "mobil",
     "moca",      "modem",    "moma",    "mooc",      "mosfet",   "nafta",  "nand",      "nanda",  "nas",
     "nasa",      "nascar",   "nasdaq",  "nato",      "navy",     "nepad",  "nespresso", "neuro",  "nikon",
     "nimby",     "nist",     "noaa",    "nokia",     "norad",    "nsync",  "nurbs",     "ocha",   "ofcom",
     "ofgem",     "ofsted",   "ofwat",   "omron",     "opec",     "opel",   "opex",      "osha",   "oxfam",
     "pac",       "pasok",    "paye",    "pemex",     "pepfar",   "perl",   "peta",      "pin",    "pisa",
     "polisario", "posix",    "potus",   "prada",     "proto",    "quango", "radar",     "ram",    "rand",
     "renamo",    "rico",     "ricoh",   "rom",       "saab",     "saarc",  "saas",      "sabic",  "sadc",
     "sanyo",     "sars",     "sata",    "scada",     "scotus",   "scuba",  "seal",      "seals",  "seato",
     "sensex",    "seti",     "sids",    "siff",      "sim",      "simm",   "sitrep",    "smersh", "snafu",
     "socio",     "socom",    "sofia",   "soho",      "sonar",    "sony",   "sram",      "stem",   "swapo",
     "swat",      "swift",    "tarp",    "taser",     "ted",      "tefl",   "telex",     "tesco",  "tesol",
     "tiff",      "toefl",    "toml",    "uefa",      "unasur",   "unesco", "unicef",    "unicom", "unido",
     "unita",     "univac",   "unix",    "unmik",     "usenix",   "vat",    "vesa",      "vevo",   "vivo",
     "wan",       "wap",      "wasp",    "wifi",      "wimax",    "wipo",   "wysiwyg",   "yaml",   "yolo",
     "yukos",     "yuppie",   "zanu",    "zapu",      "zip"});

/// Initialisms that look as if they could be said, or that stay spelled in a line of capitals.
inline constexpr WordSet spelled_acronyms(
    {"aclu", "afaik", "ai",   "api",  "asap",  "atm",  "ba",  "ceo", "cia",  "cio",  "coo", "dea",  "diy",
     "doa",  "doj",   "eeoc", "emi",  "epa",   "eu",   "faa", "fao", "faq",  "fbi",  "fda", "gdp",  "gop",
     "hiv",  "iaea",  "ibm",  "icu",  "id",    "ioc",  "iou", "ip",  "ipa",  "ipo",  "iq",  "ira",  "irs",
     "itv",  "ivf",   "kgb",  "la",   "led",   "lgbt", "mba", "mia", "mit",  "mri",  "nba", "ncaa", "nfl",
     "ngo",  "nhs",   "nyc",  "oecd", "phd",   "pow",  "pr",  "raf", "rotc", "suv",  "tnt", "tv",   "uae",
     "ucla", "ufo",   "uk",   "un",   "unhcr", "upi",  "ups", "url", "usa",  "usaf", "usb", "usda", "usgs",
     "ussr", "uv",    "vip",  "wmo",  "wto",   "ymca", "ywca"});

/// Words of up to three letters, which capitals do not make an acronym: "I said NO".
inline constexpr WordSet short_words(
    {"a",   "aah", "ace", "act", "ad",  "ada", "add", "ado", "ads", "age", "ago", "ah",  "aha", "aid", "ail",
     "aim", "air", "ale", "all", "alp", "am",  "amy", "an",  "and", "ann", "ant", "any", "ape", "apt", "arc",
     "are", "ark", "arm", "art", "as",  "ash", "ask", "at",  "ate", "awe", "ax",  "axe", "aye", "baa", "bad",
     "bag", "bam", "ban", "bar", "bat", "bay", "be",  "bed", "bee", "beg", "ben", "bet", "bib", "bid", "big",
     "bin", "bit", "bob", "bog", "boo", "bow", "box", "boy", "bra", "bud", "bug", "bum", "bun", "bus", "but",
     "buy", "by",  "bye", "cab", "can", "cap", "car", "cat", "cog", "con", "cot", "cow", "coy", "cry", "cub",
     "cue", "cup", "cut", "dad", "dam", "dan", "day", "dec", "den", "dew", "did", "die", "dig", "dim", "din",
     "dip", "do",  "dog", "don", "dot", "dry", "dub", "due", "dug", "duo", "dye", "ear", "eat", "ebb", "eek",
     "eel", "egg", "ego", "elf", "elk", "elm", "end", "era", "ere", "eve", "eye", "fan", "far", "fat", "feb",
     "fed", "fee", "few", "fib", "fig", "fin", "fit", "fix", "flu", "fly", "foe", "fog", "for", "fox", "fro",
     "fry", "fun", "fur", "gag", "gal", "gap", "gas", "gay", "gel", "gem", "get", "gig", "go",  "god", "got",
     "gum", "gun", "gut", "guy", "gym", "ha",  "had", "hag", "hah", "ham", "has", "hat", "hay", "he",  "hen",
     "her", "hex", "hey", "hi",  "hid", "him", "hip", "his", "hit", "hog", "hot", "how", "hub", "hue", "hug",
     "huh", "hum", "hut", "i",   "ice", "icy", "ida", "if",  "ilk", "ill", "imp", "in",  "ink", "inn", "ion",
     "ire", "irk", "is",  "it",  "its", "ivy", "jab", "jam", "jan", "jar", "jaw", "jay", "jet", "jig", "jim",
     "job", "joe", "jog", "jon", "jot", "joy", "jug", "keg", "ken", "key", "kid", "kim", "kin", "kit", "lab",
     "lad", "lag", "lap", "law", "lay", "lee", "leg", "leo", "let", "lid", "lie", "lip", "lit", "lo",  "lob",
     "log", "lop", "lot", "lou", "low", "lug", "lye", "mad", "man", "map", "mar", "mat", "max", "may", "me",
     "men", "met", "mew", "mix", "mob", "mom", "moo", "mow", "mud", "mug", "mum", "my",  "nag", "nan", "nap",
     "nay", "net", "new", "nil", "nip", "nix", "no",  "nod", "nor", "not", "now", "nun", "nut", "oak", "oar",
     "oct", "odd", "ode", "of",  "off", "oft", "oh",  "oil", "old", "on",  "one", "ooh", "or",  "ore", "our",
     "out", "owe", "owl", "own", "ox",  "pad", "pal", "pam", "pan", "par", "pat", "paw", "pay", "pea", "peg",
     "pen", "per", "pet", "pew", "pie", "pig", "pin", "pit", "ply", "pod", "pop", "pot", "pow", "pro", "pry",
     "pub", "pug", "pun", "pup", "put", "rag", "ram", "ran", "rat", "raw", "ray", "red", "rib", "rid", "rig",
     "rim", "rip", "rob", "rod", "roe", "ron", "rot", "row", "roy", "rub", "rue", "rug", "rum", "run", "rut",
     "rye", "sad", "sag", "sam", "sat", "saw", "say", "sea", "see", "set", "sew", "sex", "she", "shy", "sin",
     "sip", "sir", "sit", "six", "ski", "sky", "sly", "so",  "sob", "sod", "son", "sow", "spa", "spy", "sub",
     "sue", "sum", "sun", "tag", "tan", "tao", "tap", "tar", "tax", "tea", "tee", "ten", "the", "thy", "tie",
     "tim", "tin", "tip", "to",  "toe", "tom", "ton", "too", "top", "tow", "toy", "try", "tub", "tug", "two",
     "ugh", "up",  "urn", "us",  "use", "van", "vet", "vex", "via", "vow", "wag", "war", "was", "wax", "way",
     "we",  "web", "wed", "wee", "wet", "who", "why", "wig", "win", "wit", "wiz", "woe", "wok", "won", "wow",
     "wry", "yak", "yam", "yap", "yay", "ye",  "yen", "yes", "yet", "yew", "you", "yum", "zap", "zen", "zig",
     "zip", "zoo"});

/// Two letters that names are made with: VAN DE VELDE, EL GRECO.
inline constexpr WordSet little_names({"al", "bo", "da", "de", "di", "du", "ed", "el", "fe", "jo", "ko", "le",
                                       "lo", "mo", "ng", "oz", "sa", "st", "wu", "xu", "ya", "yi", "yu"});

/// Short words that stand for something else in capitals: the IT team, US troops.
inline constexpr WordSet words_spelled_in_capitals({"it", "us", "who"});

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
