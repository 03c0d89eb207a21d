// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/must_read.h"

#include <cstdio>
#include <cstdlib>
#include <utility>

#include "base/error.h"
#include "ingest/ingest.h"

namespace audio_edition {

void must_read(std::string bytes, const std::string& name, unsigned choice) {
    IngestOptions options;
    options.policies = {static_cast<NotePolicy>(choice % 3), static_cast<TablePolicy>(choice / 3 % 2),
                        static_cast<FigurePolicy>(choice / 6 % 2), static_cast<CodePolicy>(choice / 12 % 2),
                        static_cast<MatterPolicy>(choice / 24 % 3)};
    options.keeps_layout = options.keeps_book = true;
    CollectedDiagnostics diagnostics;
    try {
        static_cast<void>(ingest_bytes(std::move(bytes), name, options, diagnostics));
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::broken_input) return;
        std::fprintf(stderr, "%s\n", error.what());
        std::abort();
    }
}

}  // namespace audio_edition
