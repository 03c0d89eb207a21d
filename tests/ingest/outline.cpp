// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/outline.h"

#include <array>

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

std::string squeezed(std::string_view text) {
    std::string made;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
        if (!space) {
            made += c;
        } else if (!made.empty() && made.back() != ' ') {
            made += ' ';
        }
    }
    return made;
}

std::string_view kind_name(BlockKind kind) {
    constexpr std::array<std::string_view, 8> names{"h", "p", "li", "q", "table", "fig", "code", "note"};
    return names.at(static_cast<std::size_t>(kind));
}

std::string heading_line(const Section& section) {
    return std::string(static_cast<std::size_t>(section.level), '#') + ' ' + squeezed(section.title.text()) +
           '\n';
}

}  // namespace

Document read(std::string_view text, const IngestOptions& options, const std::string& name) {
    CollectedDiagnostics diagnostics;
    Document document = ingest_bytes(std::string(text), name, options, diagnostics);
    EXPECT_TRUE(unaccounted(document).empty());
    return document;
}

std::string outline(std::string_view text, const IngestOptions& options, const std::string& name) {
    return outline_of(read(text, options, name));
}

std::string outline_of(const Document& document) {
    std::string made;
    if (!document.title.empty()) made += "title " + squeezed(document.title.text()) + '\n';
    if (!document.author.empty()) made += "author " + squeezed(document.author.text()) + '\n';
    for_each_section(document, [&made](const Section& section, int) {
        if (!section.title.empty()) made += heading_line(section);
        for (const Block& block : section.blocks) {
            made += std::string(kind_name(block.kind)) + ' ' + squeezed(block.text.text()) + '\n';
        }
    });
    return made;
}

std::string skipped(std::string_view text, const IngestOptions& options) {
    return skipped_of(read(text, options));
}

std::string skipped_of(const Document& document) {
    std::string made;
    for (const Skipped& part : document.skipped)
        made += part.rule + ": " + squeezed(part.source.of(document.source)) + '\n';
    return made;
}

std::string headings(std::string_view text) {
    std::string made;
    for_each_section(read(text), [&made](const Section& section, int) {
        if (!section.title.empty()) made += heading_line(section);
    });
    return made;
}

}  // namespace audio_edition
