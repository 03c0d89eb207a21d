// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ingest.h"

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "ingest/agency_line.h"
#include "ingest/broken_words.h"
#include "ingest/formulas.h"
#include "ingest/html/html.h"
#include "ingest/passage_languages.h"
#include "ingest/readers.h"
#include "ingest/run_on_sentences.h"
#include "ingest/settle_language.h"
#include "ingest/source_file.h"
#include "ingest/source_on_disk.h"

namespace audio_edition {
namespace {

/// A reader that loses text is a bug, and an edition made from it would be wrong without a sign.
void check_account(const Document& document) {
    const std::vector<ByteSpan> lost = unaccounted(document);
    if (lost.empty()) return;
    constexpr std::size_t enough_to_find_it = 60;
    const std::string_view first = lost.front().of(document.source);
    throw Error(ErrorKind::internal, document.name,
                "text at byte " + std::to_string(lost.front().begin) + " would be lost, \"" +
                    std::string(first.substr(0, enough_to_find_it)) + "\"; please report this");
}

std::string evidence_of(const MappedText& text, bool is_given, const char* option) {
    if (is_given) return option;
    if (text.empty()) return "nothing in the source names one";
    if (text.pieces().empty()) return "metadata of the source";
    return "the text, at byte " + std::to_string(text.pieces().front().source.begin);
}

/// Of sources that say these things in one place each.
std::vector<Finding> plain_findings(const Document& document, const IngestOptions& options) {
    return {{"title",
             {document.title.text(), evidence_of(document.title, options.title.has_value(), "--title")},
             {}},
            {"author",
             {document.author.text(), evidence_of(document.author, options.author.has_value(), "--author")},
             {}},
            {"date",
             {document.date, document.date.empty() ? "nothing in the source names one" : "the source"},
             {}}};
}

}  // namespace

Document ingest(const std::filesystem::path& source, const IngestOptions& options, Diagnostics& diagnostics) {
    return ingest_bytes(read_source_file(source, options.limits.file_bytes, Pipes::read), source_name(source),
                        options, diagnostics);
}

Document ingest_bytes(std::string bytes, const std::string& name, const IngestOptions& options,
                      Diagnostics& diagnostics) {
    const SourceFile file{name, std::move(bytes), options.media_type};
    const auto reader =
        std::ranges::find_if(readers(), [&](const Reader& candidate) { return candidate.takes(file); });
    Document document = reader->read(file, options, diagnostics);
    if (document.findings.empty()) document.findings = plain_findings(document, options);
    if (options.article && reader->read != read_html) {
        diagnostics.note(
            name, "is " + std::string(reader->format) + ", of which all is read; --article is for web pages");
    }
    check_account(document);
    settle_language(document, options.language, diagnostics);
    join_broken_words(document);
    part_run_on_sentences(document);
    read_agency_lines(document);
    write_out_formulas(document);
    settle_passage_languages(document);
    return document;
}

}  // namespace audio_edition
