// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/chess.h"

#include <string>

#include "normalize/languages/en/number.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

// What has a name of the same shape: the Rb1 gene.
constexpr WordSet no_moves({"antibody", "cells", "gene", "genes", "kinase", "locus", "mice", "protein",
                            "proteins", "receptor", "road", "route"});

std::string_view piece_name(char letter) noexcept {
    switch (letter) {
        case 'K':
            return "king";
        case 'Q':
            return "queen";
        case 'R':
            return "rook";
        case 'B':
            return "bishop";
        case 'N':
            return "knight";
        default:
            return {};
    }
}

bool is_file(char c) noexcept {
    return c >= 'a' && c <= 'h';
}

bool is_rank(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_digits(at) && lexemes.text(at).size() == 1 && lexemes.text(at)[0] >= '1' &&
           lexemes.text(at)[0] <= '8';
}

/// The letters of a move before its rank: N f, B x e, N b d, N b x d. Empty where they are none.
std::string letters_of_move(std::string_view letters) {
    const std::string_view piece = letters.empty() ? std::string_view{} : piece_name(letters.front());
    if (piece.empty() || letters.size() < 2 || letters.size() > 4 || !is_file(letters.back())) return {};
    std::string spoken(piece);
    for (const char c : letters.substr(1)) {
        if (c != 'x' && !is_file(c)) return {};
        spoken.append(" ").append(c == 'x' ? "takes" : std::string(1, c));
    }
    return spoken;
}

/// Nf3, Bxe5+, Qh4#
void propose_move(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (!lexemes.word_starts(at) || !is_rank(lexemes, at + 1)) return;
    std::string spoken = letters_of_move(lexemes.text(at));
    std::size_t last = at + 2;
    const bool check = lexemes.is_symbol(last, U'+'), mate = lexemes.is_symbol(last, U'#');
    if (check || mate) ++last;
    while (last < at + 5 && lexemes.is_symbol_of(last, U"!?") &&
           (check || mate || lexemes.is_symbol_of(last + 1, U"!?")))
        ++last;
    if (spoken.empty() || !lexemes.word_ends(last) || lexemes.is_dash(last) ||
        no_moves.contains(lexemes.folded(lexemes.skip_space(last))))
        return;
    spoken.append(" ").append(digit_words(lexemes.text(at + 1)));
    if (check) spoken += " check";
    if (mate) spoken += " checkmate";
    proposals.say(at, check || mate ? at + 3 : at + 2, certainty::certain, "move of chess", spoken);
}

/// O-O-O, 0-0
void propose_castling(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const auto is_o = [&](std::size_t place) { return lexemes.text(place) == "O"; };
    if (!is_o(at) || !lexemes.is_dash(at + 1) || !is_o(at + 2) || !lexemes.word_starts(at)) return;
    const bool far = lexemes.is_dash(at + 3) && is_o(at + 4);
    const std::size_t last = far ? at + 5 : at + 3;
    if (lexemes.word_ends(last) && !lexemes.is_dash(last))
        proposals.say(at, last, certainty::certain, "castling", far ? "castles long" : "castles short");
}

/// The 3. of "3. Bb5": the number of a move.
void propose_number_of_move(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::size_t move = lexemes.skip_space(at + 2);
    if (!lexemes.is_symbol(at + 1, U'.') || lexemes.text(at).size() > 2 || !number_starts(lexemes, at) ||
        !is_rank(lexemes, move + 1) || letters_of_move(lexemes.text(move)).empty() ||
        !lexemes.word_ends(move + 2))
        return;
    proposals.say(at, at + 2, certainty::certain, "number of a move",
                  cardinal_words(lexemes.text(at)) + (move == at + 2 ? " " : ""));
}

void propose_chess(const Context& context, std::size_t at, Proposals& proposals) {
    if (context.lexemes.is_digits(at)) return propose_number_of_move(context, at, proposals);
    propose_move(context, at, proposals);
    propose_castling(context, at, proposals);
}

}  // namespace

const SemioticClass chess_class{
    "chess",
    {.digits = true, .upper_words = true, .mixed_words = true, .capitalised_words = true},
    propose_chess};

}  // namespace audio_edition::en
