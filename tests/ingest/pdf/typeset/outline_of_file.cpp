// SPDX-License-Identifier: GPL-3.0-or-later
#include <exception>
#include <iostream>
#include <span>

#include "base/diagnostics.h"
#include "ingest/ingest.h"
#include "ingest/outline.h"

/// Prints what is read of a file, as `outline` of the tests does, and what is left out, for programs that
/// score it.
int main(int count, char** arguments) {
    using namespace audio_edition;
    const std::span<char*> all(arguments, static_cast<std::size_t>(count));
    if (all.size() != 2) return 64;
    try {
        CollectedDiagnostics diagnostics;
        const Document document = ingest(all[1], {}, diagnostics);
        std::cout << outline_of(document) << "---\n" << skipped_of(document);
        for (const Diagnostic& one : diagnostics.all()) std::cerr << one.where << ": " << one.message << '\n';
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
