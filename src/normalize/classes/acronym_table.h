// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace audio_edition {

/// Acronyms said as a word. How, where the spelling does not tell, is the lexicon's business. Sorted.
inline constexpr auto spoken_acronyms = std::to_array<std::string_view>(
    {"aids",  "apec",  "arpa",     "ascii", "asean", "bafta",   "bios",   "bogof",  "bric",   "brics",
     "cern",  "cites", "cobol",    "cobra", "cors",  "covid",   "crispr", "darpa",  "defra",  "dos",
     "efta",  "elisa", "farc",     "fema",  "fifa",  "fortran", "gatt",   "gif",    "gui",    "hamas",
     "hud",   "ikea",  "interpol", "isil",  "isis",  "jaxa",    "jpeg",   "lan",    "laser",  "lidar",
     "ligo",  "mena",  "mensa",    "midi",  "mirv",  "nafta",   "nasa",   "nascar", "nasdaq", "nato",
     "navy",  "nimby", "opec",     "osha",  "oxfam", "paye",    "pemex",  "pin",    "potus",  "quango",
     "radar", "ram",   "rand",     "rom",   "sars",  "scotus",  "scuba",  "seal",   "seato",  "seti",
     "sim",   "sonar", "swat",     "swift", "tarp",  "taser",   "ted",    "uefa",   "unesco", "unicef",
     "unix",  "vat",   "wap",      "wasp",  "wifi",  "yolo",    "zip"});

/// Initialisms that look as if they could be said, or that stay spelled in a line of capitals. Sorted.
inline constexpr auto spelled_acronyms = std::to_array<std::string_view>(
    {"aclu", "afaik", "ai",   "api",  "asap",  "atm",  "ba",  "ceo", "cia",  "cio",  "coo", "dea",  "diy",
     "doa",  "doj",   "eeoc", "emi",  "epa",   "eu",   "faa", "fao", "faq",  "fbi",  "fda", "gdp",  "gop",
     "hiv",  "iaea",  "ibm",  "icu",  "id",    "ioc",  "iou", "ip",  "ipa",  "ipo",  "iq",  "ira",  "irs",
     "itv",  "ivf",   "kgb",  "la",   "led",   "lgbt", "mba", "mia", "mit",  "mri",  "nba", "ncaa", "nfl",
     "ngo",  "nhs",   "nyc",  "oecd", "phd",   "pow",  "pr",  "raf", "rotc", "suv",  "tnt", "tv",   "uae",
     "ucla", "ufo",   "uk",   "un",   "unhcr", "upi",  "ups", "url", "usa",  "usaf", "usb", "usda", "usgs",
     "ussr", "uv",    "vip",  "wmo",  "wto",   "ymca", "ywca"});

/// Words of up to four letters, which capitals do not make an acronym: "I said NO". Sorted.
inline constexpr auto short_words = std::to_array<std::string_view>(
    {"a",    "aah",  "ad",   "ada",  "add",  "ado",  "age",  "ago",  "ah",   "aha",  "aid",  "ail",  "aim",
     "air",  "alas", "ale",  "all",  "alp",  "am",   "amen", "amy",  "an",   "and",  "ann",  "ant",  "ante",
     "anti", "any",  "ape",  "apt",  "arc",  "are",  "arm",  "art",  "as",   "ash",  "ask",  "at",   "ate",
     "aunt", "auto", "away", "awe",  "axe",  "aye",  "baa",  "baby", "back", "bad",  "bag",  "bake", "ball",
     "bam",  "ban",  "band", "bank", "bar",  "bare", "bark", "barn", "base", "bat",  "bath", "bay",  "be",
     "bead", "beam", "bean", "bear", "beat", "bed",  "bee",  "beef", "been", "beer", "beg",  "bell", "belt",
     "ben",  "bend", "bent", "best", "bet",  "beta", "bias", "bid",  "big",  "bike", "bill", "bin",  "bind",
     "bird", "bit",  "bite", "blow", "blue", "boat", "bob",  "body", "boil", "bold", "bomb", "bond", "bone",
     "boo",  "book", "boom", "boot", "bore", "born", "boss", "both", "bow",  "bowl", "box",  "boy",  "brow",
     "bud",  "bug",  "bulk", "bull", "bump", "bun",  "burn", "bus",  "bush", "busy", "but",  "buy",  "buzz",
     "by",   "bye",  "cab",  "cafe", "cage", "cake", "call", "calm", "came", "camp", "can",  "cant", "cap",
     "car",  "card", "care", "case", "cash", "cast", "cat",  "cave", "cell", "cent", "chat", "chew", "chin",
     "chip", "chop", "city", "clay", "clip", "club", "clue", "coal", "coat", "code", "cog",  "coin", "cold",
     "come", "con",  "cook", "cool", "cope", "copy", "cord", "core", "corn", "cost", "cot",  "cow",  "crap",
     "crew", "crop", "cry",  "cub",  "cup",  "cure", "curl", "cut",  "cute", "dad",  "dam",  "damn", "damp",
     "dan",  "dang", "dare", "dark", "dash", "data", "date", "dawn", "day",  "dead", "deaf", "deal", "dear",
     "debt", "deck", "deed", "deep", "deer", "demo", "den",  "dent", "deny", "desk", "dial", "dice", "did",
     "die",  "diet", "dig",  "dim",  "dime", "dine", "dip",  "dire", "dirt", "dish", "do",   "dock", "does",
     "dog",  "doll", "dome", "don",  "done", "doom", "door", "dose", "dot",  "doth", "down", "drag", "draw",
     "drew", "drop", "drug", "drum", "dry",  "dual", "due",  "duel", "dug",  "dull", "dump", "dust", "duty",
     "dye",  "each", "ear",  "earn", "ease", "east", "easy", "eat",  "echo", "edge", "edit", "eek",  "egg",
     "ego",  "else", "end",  "era",  "ere",  "euro", "eve",  "evil", "exam", "exit", "eye",  "face", "fact",
     "fade", "fail", "fair", "fake", "fall", "fame", "fan",  "far",  "fare", "farm", "fast", "fat",  "fate",
     "fear", "fed",  "fee",  "feed", "feel", "feet", "fell", "felt", "few",  "fig",  "file", "fill", "film",
     "fin",  "find", "fine", "fire", "firm", "fish", "fist", "fit",  "five", "fix",  "flag", "flat", "flaw",
     "flea", "fled", "flee", "flew", "flip", "flow", "fly",  "foam", "fog",  "fold", "folk", "fond", "food",
     "fool", "foot", "for",  "fork", "form", "fort", "foul", "four", "fox",  "free", "from", "fry",  "fuel",
     "full", "fun",  "fund", "fur",  "fuss", "gain", "game", "gang", "gap",  "gas",  "gate", "gave", "gay",
     "gaze", "gear", "gem",  "gent", "get",  "gift", "gig",  "girl", "give", "glad", "glow", "glue", "go",
     "goal", "goat", "god",  "goes", "gold", "golf", "gone", "good", "gosh", "got",  "gown", "grab", "gran",
     "gray", "grew", "grey", "grid", "grim", "grin", "grip", "grow", "gulf", "gum",  "gun",  "guru", "gut",
     "guy",  "gym",  "ha",   "had",  "hah",  "hair", "half", "hall", "halt", "ham",  "hand", "hang", "hard",
     "harm", "has",  "hat",  "hate", "hath", "haul", "have", "hay",  "he",   "head", "heal", "heap", "hear",
     "heat", "heel", "hell", "help", "hen",  "her",  "here", "hero", "hers", "hex",  "hey",  "hid",  "hide",
     "high", "hike", "hill", "him",  "hint", "hip",  "hire", "his",  "hit",  "hog",  "hold", "hole", "holy",
     "home", "hook", "hope", "horn", "hot",  "hour", "how",  "hug",  "huge", "hull", "hung", "hunt", "hurt",
     "hut",  "i",    "ice",  "icon", "ida",  "idea", "if",   "ill",  "in",   "inch", "ink",  "inn",  "into",
     "iron", "is",   "isle", "it",   "item", "its",  "jail", "jam",  "jar",  "java", "jaw",  "jazz", "jet",
     "jig",  "jim",  "job",  "joe",  "jog",  "join", "joke", "jon",  "joy",  "judo", "jug",  "jump", "june",
     "jury", "just", "keen", "keep", "keg",  "ken",  "kent", "kept", "key",  "kick", "kid",  "kill", "kim",
     "kin",  "kind", "king", "kiss", "kit",  "knee", "knew", "knit", "knot", "know", "lab",  "lace", "lack",
     "lad",  "lady", "lag",  "laid", "lake", "lamb", "lamp", "land", "lane", "lap",  "last", "late", "law",
     "lawn", "lay",  "lazy", "lead", "leaf", "lean", "leap", "lee",  "left", "leg",  "lend", "lens", "lent",
     "leo",  "less", "let",  "lid",  "lie",  "life", "lift", "like", "limb", "lime", "line", "link", "lint",
     "lion", "lip",  "list", "live", "lo",   "load", "loan", "lock", "log",  "logo", "lone", "long", "look",
     "loop", "lord", "lose", "loss", "lost", "lot",  "lou",  "loud", "love", "low",  "luck", "lug",  "lump",
     "lung", "mad",  "made", "mail", "main", "make", "male", "mall", "man",  "many", "map",  "mark", "mask",
     "mass", "mat",  "mate", "math", "max",  "may",  "maze", "me",   "meal", "mean", "meat", "meet", "mega",
     "melt", "memo", "menu", "meow", "mere", "mesh", "mess", "met",  "mice", "mild", "mile", "milk", "mill",
     "mind", "mine", "mint", "miss", "mist", "mix",  "mob",  "mode", "mole", "mom",  "moo",  "mood", "moon",
     "more", "most", "moth", "move", "much", "mud",  "mug",  "mum",  "must", "my",   "myth", "nag",  "nail",
     "name", "nan",  "navy", "nay",  "near", "neat", "neck", "need", "nest", "net",  "new",  "news", "next",
     "nice", "nil",  "nine", "nix",  "no",   "nod",  "node", "none", "noon", "nor",  "norm", "nose", "not",
     "note", "noun", "now",  "nun",  "nut",  "oak",  "oath", "odd",  "of",   "off",  "oft",  "oh",   "oil",
     "oink", "okay", "old",  "omni", "on",   "once", "one",  "only", "onto", "ooh",  "oops", "open", "or",
     "oral", "ore",  "ouch", "our",  "out",  "oval", "oven", "over", "owe",  "own",  "pace", "pack", "pad",
     "page", "paid", "pain", "pair", "pale", "palm", "pam",  "pan",  "pant", "par",  "park", "part", "pass",
     "past", "pat",  "path", "pay",  "pea",  "peak", "pear", "peer", "peg",  "pen",  "pent", "per",  "pest",
     "pet",  "pick", "pie",  "pig",  "pile", "pin",  "pine", "pink", "pint", "pipe", "pit",  "pity", "plan",
     "play", "plea", "plot", "plug", "plus", "poem", "poet", "pole", "poll", "polo", "pond", "pool", "poor",
     "pop",  "pope", "pork", "port", "pose", "post", "pot",  "pour", "pow",  "pray", "prey", "pro",  "pug",
     "pull", "pump", "pure", "push", "put",  "quit", "quiz", "race", "rack", "rag",  "rage", "raid", "rail",
     "rain", "ran",  "rank", "rant", "rare", "rat",  "rate", "raw",  "ray",  "read", "real", "rear", "red",
     "rely", "rent", "rest", "rice", "rich", "rid",  "ride", "rig",  "ring", "riot", "rip",  "rise", "risk",
     "road", "roar", "rob",  "rock", "rod",  "role", "roll", "ron",  "roof", "room", "root", "rope", "rose",
     "row",  "roy",  "rub",  "rude", "rug",  "ruin", "rule", "run",  "rush", "sack", "sad",  "safe", "sag",
     "saga", "said", "sail", "sake", "sale", "salt", "sam",  "same", "sand", "sang", "sank", "sat",  "save",
     "saw",  "say",  "scan", "scar", "sea",  "seal", "seat", "see",  "seed", "seek", "seem", "seen", "self",
     "sell", "semi", "send", "sent", "set",  "sew",  "sex",  "she",  "shed", "ship", "shoe", "shop", "shot",
     "show", "shut", "shy",  "sick", "side", "sigh", "sign", "silk", "silo", "sin",  "sing", "sink", "sip",
     "sir",  "sit",  "site", "six",  "size", "skin", "skip", "sky",  "slim", "slip", "slow", "snap", "snow",
     "so",   "soap", "sock", "soda", "sofa", "soft", "soil", "sold", "sole", "solo", "some", "son",  "song",
     "soon", "sore", "sort", "soul", "soup", "sour", "spin", "spit", "spot", "star", "stay", "stem", "step",
     "stir", "stop", "such", "sue",  "suit", "sum",  "sun",  "sure", "swim", "taco", "tag",  "tail", "take",
     "tale", "talk", "tall", "tank", "tap",  "tape", "task", "tax",  "tea",  "team", "tear", "tell", "ten",
     "tend", "tent", "term", "test", "text", "than", "that", "the",  "thee", "them", "then", "they", "thin",
     "this", "thou", "thus", "tide", "tidy", "tie",  "till", "tim",  "time", "tin",  "tint", "tiny", "tip",
     "tire", "to",   "toe",  "tofu", "toil", "told", "toll", "tom",  "ton",  "tone", "too",  "took", "tool",
     "top",  "tore", "torn", "toss", "tour", "town", "toy",  "tray", "tree", "trim", "trip", "true", "try",
     "tub",  "tube", "tug",  "tuna", "tune", "turn", "twin", "two",  "type", "ugh",  "ugly", "unit", "up",
     "upon", "urge", "us",   "use",  "van",  "vary", "vast", "vent", "very", "vet",  "vex",  "via",  "vice",
     "view", "vote", "wag",  "wage", "wait", "wake", "walk", "wall", "want", "war",  "warm", "warn", "was",
     "wash", "wave", "wax",  "way",  "we",   "weak", "wear", "web",  "week", "well", "went", "were", "west",
     "wet",  "wham", "what", "when", "who",  "whoa", "whom", "why",  "wide", "wife", "wig",  "wild", "will",
     "win",  "wind", "wine", "wing", "wipe", "wire", "wise", "wish", "with", "woke", "won",  "wood", "woof",
     "wool", "word", "wore", "work", "worm", "worn", "wow",  "wrap", "yard", "yay",  "ye",   "yeah", "year",
     "yes",  "yet",  "yoga", "you",  "your", "yum",  "zap",  "zero", "zig",  "zone", "zoo"});

/// Of those, the ones that stand for something else in capitals: the IT team, US troops. Sorted.
inline constexpr auto words_spelled_in_capitals = std::to_array<std::string_view>({"it", "us", "who"});

/// Consonants that English words begin or end with, one to three at a time. Sorted.
inline constexpr auto onsets = std::to_array<std::string_view>(
    {"b",  "bl",  "br",  "c",   "ch", "chr", "cl", "cr",  "d",   "dr", "dw",  "f",  "fl",  "fr",
     "g",  "gh",  "gl",  "gn",  "gr", "h",   "j",  "k",   "kh",  "kl", "kn",  "kr", "l",   "m",
     "n",  "p",   "ph",  "phr", "pl", "pr",  "ps", "q",   "r",   "rh", "s",   "sc", "sch", "scr",
     "sh", "shr", "sk",  "sl",  "sm", "sn",  "sp", "spl", "spr", "sq", "squ", "st", "str", "sw",
     "t",  "th",  "thr", "tr",  "ts", "tw",  "v",  "w",   "wh",  "wr", "x",   "y",  "z"});
inline constexpr auto codas = std::to_array<std::string_view>(
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

static_assert(std::ranges::is_sorted(spoken_acronyms));
static_assert(std::ranges::is_sorted(spelled_acronyms));
static_assert(std::ranges::is_sorted(short_words));
static_assert(std::ranges::is_sorted(onsets));
static_assert(std::ranges::is_sorted(codas));

}  // namespace audio_edition
