// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/numbered_name.h"

#include <string>

#include "normalize/languages/en/number.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

// What comes in versions, whose second part counts on: 3.9, 3.10.
constexpr WordSet versioned(
    {"android",   "angular",  "ansible",    "apache",   "blender",    "bluetooth",  "bootstrap",  "centos",
     "chrome",    "clang",    "cmake",      "cuda",     "debian",     "directx",    "django",     "docker",
     "dos",       "drupal",   "edge",       "electron", "elixir",     "emacs",      "excel",      "fedora",
     "firefox",   "firmware", "flask",      "gcc",      "git",        "gnome",      "go",         "golang",
     "hadoop",    "httpd",    "ios",        "ipados",   "java",       "jenkins",    "julia",      "kde",
     "kernel",    "kotlin",   "kubernetes", "linux",    "llvm",       "lua",        "mac",        "macos",
     "mongodb",   "msdos",    "mysql",      "nginx",    "node",       "numpy",      "opengl",     "openssl",
     "os",        "pandas",   "perl",       "php",      "postgres",   "postgresql", "python",     "pytorch",
     "qt",        "rails",    "react",      "redis",    "release",    "ruby",       "rust",       "safari",
     "scala",     "spark",    "sqlite",     "swift",    "tensorflow", "terraform",  "typescript", "ubuntu",
     "unity",     "unreal",   "version",    "versions", "visionos",   "vue",        "watchos",    "windows",
     "wordpress", "xcode",    "zig"});
// Names before a number of four digits that is said in pairs.
constexpr WordSet products({"agm",    "airbus",  "antec",    "athlon", "canon", "celeron", "core",
                            "ford",   "geforce", "gtx",      "iso",    "lumia", "mx",      "nokia",
                            "nvidia", "peugeot", "quadro",   "radeon", "rfc",   "rtx",     "rx",
                            "ryzen",  "tesla",   "thinkpad", "xeon",   "xperia"});
// After a number that a server answers with.
constexpr WordSet answers({"code", "codes", "error", "errors", "page", "response", "responses", "status"});
constexpr WordSet before_answers({"code", "error", "http", "status"});
constexpr WordSet statuses({"301", "302", "303", "304", "307", "308", "401", "402", "403", "404", "405",
                            "406", "408", "409", "410", "418", "422", "429", "501", "502", "503", "504"});
// What has a number that is said digit by digit where it is long.
constexpr WordSet numbered_papers({"account",     "accounts",     "acct",   "booking",   "case",
                                   "claim",       "confirmation", "docket", "id",        "invoice",
                                   "member",      "membership",   "order",  "otp",       "passport",
                                   "policy",      "receipt",      "ref",    "reference", "registration",
                                   "reservation", "routing",      "serial", "ticket",    "tracking"});
constexpr std::size_t shortest_paper = 5;  // digits

/// Python 3.10: the second part is a number by itself. 1.5 and 3.05 are said the same in any case.
void propose_version_of(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    std::size_t name = lexemes.before(at);
    const std::string_view second = lexemes.text(at + 2);
    if (!lexemes.is_symbol(at + 1, U'.') || !lexemes.is_digits(at + 2) || second.size() != 2 ||
        !number_starts(lexemes, at) || !number_ends(lexemes, at + 3) || !lexemes.is_space(at - 1) ||
        !versioned.contains(lexemes.folded(name)))
        return;
    std::string spoken = cardinal_words(lexemes.text(at), context.numbers) + " point ";
    spoken +=
        second[0] == '0' ? digit_words(second, context.numbers) : cardinal_words(second, context.numbers);
    proposals.say(at, at + 3, certainty::certain, "version of software", spoken);
}

/// The pairs of 2616 and 3080; 404 with its oh.
void propose_name_number(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::string_view digits = lexemes.text(at);
    const std::size_t before = lexemes.before(at), next = lexemes.skip_space(at + 1);
    if (!number_starts(lexemes, at) || !number_ends(lexemes, at + 1)) return;
    const bool product = (digits.size() == 4 || (digits.size() == 3 && lexemes.is_word(before, "rfc"))) &&
                         lexemes.is_space(at - 1) && products.contains(lexemes.folded(before));
    const bool round = digits.ends_with("000");
    const bool in_code = lexemes.is_space(at + 1) && lexemes.is_upper(next) && lexemes.text(next).size() <= 2;
    if (product && !round && !in_code)
        proposals.say(at, at + 1, certainty::certain, "number of a product", pair_words(digits));
    const bool answer = statuses.contains(digits) &&
                        ((lexemes.is_space(at + 1) && answers.contains(lexemes.folded(next))) ||
                         (lexemes.is_word(before) && before_answers.contains(lexemes.folded(before))));
    if (answer) proposals.say(at, at + 1, certainty::certain, "answer of a server", pair_words(digits));
}

/// account 12345678, ticket no. 48213, order #48213
void propose_paper_number(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.text(at).size() < shortest_paper || !number_starts(lexemes, at) ||
        !number_ends(lexemes, at + 1))
        return;
    std::size_t word = lexemes.before(at);
    if (lexemes.is_symbol_of(word, U"#:")) word = lexemes.before(word);
    if (lexemes.is_symbol(word, U'.')) --word;
    for (const std::string_view of_numbers : {"no", "number", "is", "id", "code", "was"})
        if (lexemes.is_word(word, of_numbers)) {
            word = lexemes.before(word);
            if (lexemes.is_word(word, "number") || lexemes.is_word(word, "code")) word = lexemes.before(word);
            break;
        }
    if (lexemes.is_word(word) && numbered_papers.contains(lexemes.folded(word)))
        proposals.say(at, at + 1, certainty::certain, "number of a paper",
                      digit_words(lexemes.text(at), context.numbers));
}

/// the 10Y yield: a bond by its years
void propose_bond(const Context& context, std::size_t at, Proposals& proposals) {
    static constexpr WordSet bonds({"bond", "bonds", "bund", "bunds", "gilt", "gilts", "note", "notes",
                                    "rate", "rates", "swap", "treasuries", "treasury", "yield", "yields"});
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.is_word(at + 1, "y") && lexemes.is_space(at + 2) && lexemes.text(at).size() <= 2 &&
        number_starts(lexemes, at) && bonds.contains(lexemes.folded(at + 3)))
        proposals.say(at, at + 2, certainty::certain, "years of a bond",
                      cardinal_words(lexemes.text(at), context.numbers) + "-year");
}

void propose_numbered_name(const Context& context, std::size_t at, Proposals& proposals) {
    propose_bond(context, at, proposals);
    propose_version_of(context, at, proposals);
    propose_name_number(context, at, proposals);
    propose_paper_number(context, at, proposals);
}

}  // namespace

const SemioticClass numbered_name_class{"serial", {.digits = true}, propose_numbered_name};

}  // namespace audio_edition::en
