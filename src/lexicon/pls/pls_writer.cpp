// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/pls/pls_writer.h"

#include "text/utf8.h"
#include "xml/escape_markup.h"

namespace audio_edition {
namespace {

bool has_place_in_pls(const LexiconEntry& entry) noexcept {
    return (entry.part == WordPart::word || entry.part == WordPart::whole) && entry.left.empty() &&
           entry.right.empty() && entry.voice.empty();
}

void add_element(std::string& document, std::string_view name, const std::string& text) {
    document.append("    <").append(name).append(">").append(escape_between_tags(text));
    document.append("</").append(name).append(">\n");
}

void add_lexeme(std::string& document, const LexiconEntry& entry) {
    document +=
        entry.role.empty() ? "  <lexeme>\n" : "  <lexeme role=\"" + escape_markup(entry.role) + "\">\n";
    add_element(document, "grapheme", entry.written);
    const std::string lower = to_lower(entry.written);
    if (!entry.case_sensitive && lower != entry.written) add_element(document, "grapheme", lower);
    const bool alias = entry.ipa.empty();
    add_element(document, alias ? "alias" : "phoneme", alias ? entry.alias : entry.ipa);
    document += "  </lexeme>\n";
}

}  // namespace

std::string write_pls(std::span<const LexiconEntry> entries, std::string_view language,
                      Diagnostics& diagnostics) {
    std::string document =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<lexicon version=\"1.0\" "
        "xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\" alphabet=\"ipa\" xml:lang=\"" +
        escape_markup(language) + "\">\n";
    for (const LexiconEntry& entry : entries) {
        if (has_place_in_pls(entry)) {
            add_lexeme(document, entry);
        } else {
            diagnostics.warn(entry.where, "'" + entry.written +
                                              "' is left out: PLS has no parts of words, contexts or voices");
        }
    }
    return document + "</lexicon>\n";
}

}  // namespace audio_edition
