// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/pls/pls_writer.h"

#include <sstream>

#include <pugixml.hpp>

#include "text/utf8.h"

namespace audio_edition {
namespace {

bool has_place_in_pls(const LexiconEntry& entry) noexcept {
    return (entry.part == WordPart::word || entry.part == WordPart::whole) && entry.left.empty() &&
           entry.right.empty() && entry.voice.empty();
}

void add_text(pugi::xml_node& parent, const char* name, const std::string& text) {
    parent.append_child(name).text().set(text.c_str());
}

void add_lexeme(pugi::xml_node& root, const LexiconEntry& entry) {
    pugi::xml_node lexeme = root.append_child("lexeme");
    if (!entry.role.empty()) lexeme.append_attribute("role").set_value(entry.role.c_str());
    add_text(lexeme, "grapheme", entry.written);
    const std::string lower = to_lower(entry.written);
    if (!entry.case_sensitive && lower != entry.written) add_text(lexeme, "grapheme", lower);
    add_text(lexeme, entry.ipa.empty() ? "alias" : "phoneme", entry.ipa.empty() ? entry.alias : entry.ipa);
}

}  // namespace

std::string write_pls(std::span<const LexiconEntry> entries, std::string_view language,
                      Diagnostics& diagnostics) {
    pugi::xml_document document;
    pugi::xml_node declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version").set_value("1.0");
    declaration.append_attribute("encoding").set_value("UTF-8");
    pugi::xml_node root = document.append_child("lexicon");
    root.append_attribute("version").set_value("1.0");
    root.append_attribute("xmlns").set_value("http://www.w3.org/2005/01/pronunciation-lexicon");
    root.append_attribute("alphabet").set_value("ipa");
    root.append_attribute("xml:lang").set_value(std::string(language).c_str());
    for (const LexiconEntry& entry : entries) {
        if (has_place_in_pls(entry)) {
            add_lexeme(root, entry);
        } else {
            diagnostics.warn(entry.where, "'" + entry.written +
                                              "' is left out: PLS has no parts of words, contexts or voices");
        }
    }
    std::ostringstream text;
    document.save(text, "  ", pugi::format_default, pugi::encoding_utf8);
    return text.str();
}

}  // namespace audio_edition
