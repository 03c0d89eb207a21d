// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/passages.h"

#include "base/diagnostics.h"
#include "ingest/ingest.h"
#include "normalize/normalize.h"

namespace audio_edition {
namespace {

const Lexicon& no_lexicon() {
    static const Lexicon lexicon(american_english());
    return lexicon;
}

}  // namespace

Passage passage_of(const std::string& text, BlockKind kind) {
    return Normalizer(no_lexicon(), {}).passage(kind, MappedText(text, {0, text.size()}));
}

Document document_of(const std::string& text) {
    CollectedDiagnostics diagnostics;
    return ingest_bytes(text, "test.txt", {}, diagnostics);
}

Script script_of(const Document& document) {
    return Normalizer(no_lexicon(), {}).script(document);
}

}  // namespace audio_edition
