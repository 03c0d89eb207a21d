// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/attributive.h"

#include "normalize/languages/en/year_context.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

// Nouns that are priced or measured by what stands before them, whatever the article.
constexpr WordSet described_nouns(
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
constexpr WordSet never_described({"ago",  "ahead", "annually", "apart",   "apiece", "away",     "below",
                                   "down", "each",  "early",    "earlier", "every",  "extra",    "higher",
                                   "late", "later", "less",     "lower",   "more",   "offshore", "or",
                                   "plus", "short", "then",     "total",   "worth",  "yesterday"});

// What may stand between the article and the amount: a massive £50m deal.
constexpr WordSet adjectives({"additional", "annual",   "cool",       "estimated", "extra",   "free",
                              "further",    "generous", "hefty",      "huge",      "initial", "massive",
                              "mere",       "modest",   "nearly",     "near",      "new",     "possible",
                              "potential",  "proposed", "record",     "reported",  "second",  "separate",
                              "single",     "small",    "staggering", "third",     "total",   "whopping"});

}  // namespace

bool is_attributive(const Lexemes& lexemes, std::size_t first, std::size_t last) noexcept {
    if (lexemes.is_symbol(last, U'-') || lexemes.is_symbol(last, U'\u2011')) return lexemes.is_word(last + 1);
    if (!lexemes.is_space(last) || !lexemes.is_word(last + 1)) return false;
    const std::string_view next = lexemes.folded(last + 1);
    if (described_nouns.contains(next)) return true;
    std::size_t before = lexemes.before(first);
    if (adjectives.contains(lexemes.folded(before))) before = lexemes.before(before);
    if (!lexemes.is_word(before, "a") && !lexemes.is_word(before, "an")) return false;
    return !is_function_word(lexemes, last + 1) && !never_described.contains(next);
}

}  // namespace audio_edition::en
