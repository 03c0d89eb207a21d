// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/retry_ladder.h"

#include <vector>

namespace audio_edition {
namespace {

std::optional<SpeechFailure> attempt_twice(std::span<const Piece> pieces, Climber& climber) {
    if (!climber.attempt(pieces)) return std::nullopt;
    return climber.attempt(pieces);
}

void climb_down_halves(const Piece& piece, Climber& climber);

void climb_down_piece(const Piece& piece, Climber& climber) {
    if (piece.size() > 1) {
        if (climber.attempt({&piece, 1})) climb_down_halves(piece, climber);
    } else if (const auto failure = attempt_twice({&piece, 1}, climber)) {
        climber.give_up(piece, *failure);
    }
}

void climb_down_halves(const Piece& piece, Climber& climber) {
    const std::size_t middle = piece.first + piece.size() / 2;
    climb_down_piece({piece.sentence, piece.first, middle}, climber);
    climb_down_piece({piece.sentence, middle, piece.last}, climber);
}

}  // namespace

std::optional<SpeechFailure> climb_down(std::span<const SpeechSentence> sentences, Climber& climber) {
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < sentences.size(); ++i) pieces.push_back({i, 0, sentences[i].tokens.size()});
    const auto failure = attempt_twice(pieces, climber);
    if (!failure) return std::nullopt;
    if (pieces.size() == 1 && pieces.front().size() == 1) {
        climber.give_up(pieces.front(), *failure);
    } else if (pieces.size() == 1) {
        climb_down_halves(pieces.front(), climber);
    } else {
        for (const Piece& piece : pieces) climb_down_piece(piece, climber);
    }
    return failure;
}

}  // namespace audio_edition
