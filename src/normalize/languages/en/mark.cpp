// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/mark.h"

#include "normalize/languages/en/footnote.h"
#include "normalize/languages/en/markup.h"

namespace audio_edition::en {
namespace {

void propose_mark(const Context& context, std::size_t at, Proposals& proposals) {
    propose_footnote(context, at, proposals);
    if (!context.lexemes.is_digits(at)) propose_markup(context, at, proposals);
}

}  // namespace

const SemioticClass mark_class{
    "mark", {.digits = true, .symbols = U"[]*_`~<>#&!+-†‡⁂※⁰¹²³⁴⁵⁶⁷⁸⁹"}, propose_mark};

}  // namespace audio_edition::en
