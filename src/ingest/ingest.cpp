// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/ingest.h"

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "ingest/passage_languages.h"
#include "ingest/readers.h"
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

}  // namespace

Document ingest(const std::filesystem::path& source, const IngestOptions& options, Diagnostics& diagnostics) {
    return ingest_bytes(read_source_file(source, options.limits.file_bytes, Pipes::read), source_name(source),
                        options, diagnostics);
}

Document ingest_bytes(std::string bytes, const std::string& name, const IngestOptions& options,
                      Diagnostics& diagnostics) {
    const SourceFile file{name, std::move(bytes)};
    const auto reader =
        std::ranges::find_if(readers(), [&](const Reader& candidate) { return candidate.takes(file); });
    Document document = reader->read(file, options, diagnostics);
    check_account(document);
    settle_language(document, options.language, diagnostics);
    settle_passage_languages(document);
    return document;
}

}  // namespace audio_edition
