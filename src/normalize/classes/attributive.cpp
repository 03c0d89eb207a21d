// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/attributive.h"

#include <algorithm>
#include <array>

#include "normalize/classes/year_context.h"

namespace audio_edition {
namespace {

// Nouns that are priced or measured by what stands before them, whatever the article.
constexpr auto described_nouns = std::to_array<std::string_view>(
    {"backstroke", "breaststroke", "butterfly", "dash",      "freestyle", "hurdles", "relay",    "sprint",
     "bailout",    "bank-note",    "banknote",  "banknotes", "bill",      "bills",   "budget",   "budgets",
     "cheque",     "cheques",      "coin",      "coins",     "contract",  "deal",    "deals",    "deposit",
     "house",      "houses",       "industry",  "lawsuit",   "loan",      "loans",   "man",      "mansion",
     "market",     "note",         "notes",     "package",   "piece",     "pieces",  "question", "range",
     "stamp",      "stamps",       "stimulus",  "takeover",  "ticket",    "tickets", "valuation"});

// Words that follow an amount without being described by it; function words are known elsewhere.
constexpr auto never_described = std::to_array<std::string_view>(
    {"ago",   "ahead", "annually", "apart",   "apiece", "away",     "below",    "daily",
     "down",  "each",  "early",    "earlier", "every",  "extra",    "higher",   "late",
     "later", "less",  "lower",    "monthly", "more",   "offshore", "or",       "plus",
     "short", "then",  "total",    "weekly",  "worth",  "yearly",   "yesterday"});

template <typename Table>
bool contains(const Table& table, std::string_view word) noexcept {
    return std::find(table.begin(), table.end(), word) != table.end();
}

}  // namespace

bool is_attributive(const Lexemes& lexemes, std::size_t first, std::size_t last) noexcept {
    if (lexemes.is_symbol(last, U'-') || lexemes.is_symbol(last, U'\u2011')) return lexemes.is_word(last + 1);
    if (!lexemes.is_space(last) || !lexemes.is_word(last + 1)) return false;
    const std::string_view next = lexemes.folded(last + 1);
    if (contains(described_nouns, next)) return true;
    const std::size_t before = lexemes.before(first);
    if (!lexemes.is_word(before, "a") && !lexemes.is_word(before, "an")) return false;
    return lexemes[last + 1].letter_case == LetterCase::lower && !is_function_word(lexemes, last + 1) &&
           !contains(never_described, next);
}

}  // namespace audio_edition
