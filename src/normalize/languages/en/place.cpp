// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/place.h"

#include <algorithm>
#include <optional>
#include <string>

#include "normalize/languages/en/number.h"
#include "normalize/languages/en/place_table.h"
#include "normalize/languages/en/sentence_openers.h"
#include "normalize/table_row.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

constexpr std::size_t longest_company = 4;  // words after the ampersand

const StateForm* find_state(std::span<const StateForm> table, std::string_view letters) noexcept {
    return find_row(table, letters, &StateForm::written);
}

/// `Lewis & Sons, S.C.` is a company; its letters are a form of law.
bool is_company(const Lexemes& lexemes, std::size_t at) noexcept {
    std::size_t word = at;
    for (std::size_t words = 0; words < longest_company && lexemes.is_capitalised(word); ++words)
        word = lexemes.before(word);
    return lexemes.is_symbol(word, U'&');
}

bool is_state(std::string_view letters) noexcept {
    return find_state(postal_states, letters) != nullptr;
}

/// `Li, GD; Chan, CT; Sheng, P`: surnames with initials that are no state before it or after it.
bool in_list_of_authors(const Lexemes& lexemes, std::size_t at) noexcept {
    const auto are_initials = [&](std::size_t letters) {
        return lexemes.is_upper(letters) && lexemes.text(letters).size() <= 3 &&
               !is_state(lexemes.text(letters));
    };
    const std::size_t before = at - 4;  // the semicolon's side of "; Chan, CT"
    if (lexemes.is_symbol(lexemes.before(at - 3), U';') && are_initials(before - 2)) return true;
    if (!lexemes.is_symbol(at + 1, U';') || !lexemes.is_space(at + 2)) return false;
    return lexemes.is_capitalised(at + 3) && lexemes.is_symbol(at + 4, U',') && are_initials(at + 6);
}

/// `Galveston, ` stands before it; in a line of capitals OR and ME are words.
bool after_town(const Lexemes& lexemes, std::size_t at) noexcept {
    if (!lexemes.is_space(at - 1) || !lexemes.is_symbol(at - 2, U',')) return false;
    if (!lexemes.is_capitalised(at - 3) || lexemes.text(at - 3).size() == 1) return false;
    if (is_company(lexemes, at - 3) || in_list_of_authors(lexemes, at)) return false;
    return !lexemes.is_upper(at - 3) || lexemes.is_symbol(at + 1, U'.');
}

/// 77550 or 77550-1234, one digit at a time. Returns the lexeme after it.
std::size_t add_zip(const Context& context, std::size_t after, std::string& spoken) {
    const Lexemes& lexemes = context.lexemes;
    const std::size_t zip = after + 1;
    if (!lexemes.is_space(after) || !lexemes.is_digits(zip) || lexemes.text(zip).size() != 5) return after;
    spoken += ' ' + digit_words(lexemes.text(zip), context.numbers);
    if (!lexemes.is_dash(zip + 1) || !lexemes.is_digits(zip + 2) || lexemes.text(zip + 2).size() != 4)
        return zip + 1;
    spoken += ", " + digit_words(lexemes.text(zip + 2), context.numbers);
    return zip + 3;
}

/// A title in quotes or a year in brackets: what stands after an author, but hardly after a state.
bool behind_author(const Lexemes& lexemes, std::size_t after) noexcept {
    const std::size_t next = lexemes.skip_space(after);
    return next > after && lexemes.is_symbol_of(next, U"\"\u201C(&");
}

/// A state in one of its short forms, without what follows it.
struct WrittenState {
    std::size_t last = 0;
    std::string_view spoken;
    bool postal = false;
    bool spaced = false;  // S. D.
};

std::optional<WrittenState> read_state(const Lexemes& lexemes, std::size_t at) noexcept {
    const std::string_view word = lexemes.text(at);
    const bool stop = lexemes.is_symbol(at + 1, U'.');
    if (const StateForm* state = find_state(postal_states, word)) {
        if (lexemes.word_ends(at + 1)) return WrittenState{at + 1, state->spoken, true};
    } else if (const StateForm* old = stop ? find_state(printed_states, word) : nullptr) {
        return WrittenState{at + 2, old->spoken};
    } else if (word.size() == 1 && stop) {
        const std::size_t second = lexemes.skip_space(at + 2);
        const StateForm* dotted = find_state(dotted_states, std::string(word).append(lexemes.text(second)));
        if (dotted != nullptr && lexemes.is_symbol(second + 1, U'.'))
            return WrittenState{second + 2, dotted->spoken, false, second > at + 2};
    }
    return std::nullopt;
}

/// The lexeme after a state, whose full stop may be that of the sentence.
std::size_t state_end(const Lexemes& lexemes, const WrittenState& state) {
    const bool ends = lexemes.is_symbol(state.last - 1, U'.') && new_clause_at(lexemes, state.last - 1);
    return ends ? state.last - 1 : state.last;
}

void propose_after_town(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const auto state = after_town(lexemes, at) ? read_state(lexemes, at) : std::nullopt;
    // "Santa Barbara, CA: Press" is where a book was printed, and read as letters.
    if (!state || (state->postal && lexemes.is_symbol_of(state->last, U":'\u2019-"))) return;
    // NW Spain, NE England
    const std::size_t beyond = lexemes.skip_space(state->last);
    if (state->postal && state->spoken == "Nebraska" && beyond > state->last &&
        lexemes.is_capitalised(beyond))
        return;
    // Chapman, S. D. "Heathcoat, John"
    if (state->spaced && behind_author(lexemes, state->last)) return;
    std::string spoken(state->spoken);
    const std::size_t last = add_zip(context, state_end(lexemes, *state), spoken);
    proposals.say(at, last, certainty::certain, "state after a town", spoken);
}

std::string_view party(std::string_view letter) noexcept {
    if (letter == "R") return "Republican";
    if (letter == "D") return "Democrat";
    return letter == "I" ? "Independent" : "";
}

/// True for the first word of a state's full name: Texas, New
bool begins_state(std::string_view word) noexcept {
    return std::ranges::any_of(postal_states, [&](const StateForm& state) {
        return state.spoken.starts_with(word) &&
               (state.spoken.size() == word.size() || state.spoken[word.size()] == ' ');
    });
}

/// (R-TX), (D-N.Y.), D-Calif., I-Vt., R-Texas: the party and the state of who sits in Congress.
void propose_party(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::string_view name = party(lexemes.text(at));
    const std::size_t state_at = at + 2;
    if (name.empty() || !lexemes.is_dash(at + 1) || !lexemes.is_word(state_at)) return;
    const bool bracketed = lexemes.is_symbol_of(at - 1, U"([");
    if (!bracketed && !(lexemes.is_space(at - 1) && lexemes.is_symbol(at - 2, U','))) return;
    std::string spoken = std::string(name) + " of ";
    std::size_t last = state_at;
    if (const auto state = read_state(lexemes, state_at)) {
        spoken += state->spoken;
        last = state_end(lexemes, *state);
    } else if (!begins_state(lexemes.text(state_at))) {
        return;
    }
    proposals.say(at, last, certainty::certain, "party and state", spoken);
}

/// Gov. Hale of Ala., from Ill. to Wis.: without a town, after a preposition.
void propose_state_alone(const Context& context, std::size_t at, Proposals& proposals) {
    static constexpr WordSet prepositions({"across", "for", "from", "in", "into", "near", "of", "through",
                                           "throughout", "to", "toward", "via"});
    const Lexemes& lexemes = context.lexemes;
    const std::size_t before = lexemes.before(at);
    // the Okla. border
    const bool border = lexemes.is_word(before, "the") && lexemes.is_space(at + 2) &&
                        lexemes.is_word(at + 3) && !lexemes.starts_upper(at + 3);
    if (!lexemes.is_symbol(at + 1, U'.') || lexemes.is_upper(at) || !lexemes.is_space(at - 1) ||
        !(prepositions.contains(lexemes.folded(before)) || border))
        return;
    const StateForm* state = find_state(printed_states, lexemes.text(at));
    if (state == nullptr || !lexemes.word_starts(at)) return;
    const std::size_t next = lexemes.skip_space(at + 2);
    const bool named = lexemes.is_capitalised(next) && !sentence_ends_at(lexemes, at + 1);
    if (named && (state->written == "Miss" || state->written == "Wash" || state->written == "Del")) return;
    proposals.say(at, state_end(lexemes, {at + 2, state->spoken}), certainty::certain, "state",
                  state->spoken);
}

void propose_place(const Context& context, std::size_t at, Proposals& proposals) {
    propose_after_town(context, at, proposals);
    propose_party(context, at, proposals);
    propose_state_alone(context, at, proposals);
}

constexpr auto state_triggers = std::to_array<std::string_view>(
    {"ala",  "ariz", "ark", "cal",  "calif", "colo", "conn", "del",  "fla", "ga",
     "ill",  "ind",  "kan", "kans", "ky",    "la",   "mass", "md",   "me",  "mich",
     "minn", "miss", "mo",  "mont", "neb",   "nebr", "nev",  "okla", "ont", "ore",
     "pa",   "penn", "que", "tenn", "tex",   "va",   "vt",   "wash", "wis", "wyo"});

}  // namespace

const SemioticClass place_class{"place", {.upper_words = true, .words = state_triggers}, propose_place};

}  // namespace audio_edition::en
