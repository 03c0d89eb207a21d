// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/attributive.h"

#include <algorithm>
#include <array>

#include "normalize/languages/en/year_context.h"

namespace audio_edition::en {
namespace {

// Nouns that are priced or measured by what stands before them, whatever the article.
constexpr auto described_nouns = std::to_array<std::string_view>(
    {"backstroke", "bail",       "bailout",      "bank-note",  "banknote",    "banknotes", "bet",
     "bets",       "bid",        "bids",         "bill",       "bills",       "bond",      "bonds",
     "bonus",      "bonuses",    "breaststroke", "budget",     "budgets",     "butterfly", "cheque",
     "cheques",    "coin",       "coins",        "contract",   "contracts",   "coupon",    "coupons",
     "dash",       "deal",       "deals",        "deposit",    "deposits",    "donation",  "fee",
     "fees",       "figure",     "fine",         "fines",      "freestyle",   "gift",      "house",
     "houses",     "hurdles",    "industry",     "investment", "investments", "lawsuit",   "lawsuits",
     "loan",       "loans",      "man",          "mansion",    "mansions",    "market",    "move",
     "note",       "notes",      "offer",        "package",    "packages",    "payout",    "penalty",
     "piece",      "pieces",     "project",      "projects",   "question",    "range",     "relay",
     "salary",     "settlement", "signing",      "sprint",     "stake",       "stamp",     "stamps",
     "stimulus",   "takeover",   "ticket",       "tickets",    "transfer",    "valuation"});

// Words that follow an amount without being described by it; function words are known elsewhere.
constexpr auto never_described = std::to_array<std::string_view>(
    {"ago",   "ahead",    "annually", "apart", "apiece", "away", "below", "down",  "each",
     "early", "earlier",  "every",    "extra", "higher", "late", "later", "less",  "lower",
     "more",  "offshore", "or",       "plus",  "short",  "then", "total", "worth", "yesterday"});

// What may stand between the article and the amount: a massive £50m deal.
constexpr auto adjectives = std::to_array<std::string_view>(
    {"additional", "annual",   "cool",       "estimated", "extra",  "free",     "further", "generous",
     "hefty",      "huge",     "initial",    "massive",   "mere",   "modest",   "nearly",  "near",
     "new",        "possible", "potential",  "proposed",  "record", "reported", "second",  "separate",
     "single",     "small",    "staggering", "third",     "total",  "whopping"});

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
    std::size_t before = lexemes.before(first);
    if (contains(adjectives, lexemes.folded(before))) before = lexemes.before(before);
    if (!lexemes.is_word(before, "a") && !lexemes.is_word(before, "an")) return false;
    return !is_function_word(lexemes, last + 1) && !contains(never_described, next);
}

}  // namespace audio_edition::en
