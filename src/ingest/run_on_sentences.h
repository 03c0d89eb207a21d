// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace audio_edition {

/// Puts the space between sentences that were written without one, as texts have them that lost it in a
/// program:
///
///     It grew in 2017.The firm then fell.     2017. The
///     Is it so?Yes, it is.                    so? Yes
///     He left at 5 p.m.Then he slept.         p.m. Then
///     Node.js, Booking.com, U.S.Army          as they are
///
/// The capital after the mark must begin a word. Between names and in names of programs no sentence ends:
/// "Yahoo!News", "System.Console", or what a text writes twice, "fmt.Println".
void part_run_on_sentences(Document& document);

}  // namespace audio_edition
