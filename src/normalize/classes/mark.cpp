// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/mark.h"

#include "normalize/classes/footnote.h"
#include "normalize/classes/markup.h"

namespace audio_edition {
namespace {

void propose(const Context& context, std::size_t at, Readings& readings) {
    propose_footnote(context, at, readings);
    if (!context.lexemes.is_digits(at)) propose_markup(context, at, readings);
}

}  // namespace

const SemioticClass mark_class{"mark", {.digits = true, .symbols = U"[]*_`~<>#&!+-†‡⁂※⁰¹²³⁴⁵⁶⁷⁸⁹"}, propose};

}  // namespace audio_edition
