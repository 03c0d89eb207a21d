// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "base/diagnostics.h"
#include "base/error.h"
#include "lexicon/pls/pls_reader.h"
#include "lexicon/pls/pls_writer.h"

/// A pronunciation lexicon. What is read can be written, and what was written is read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace audio_edition;
    const std::string_view document(reinterpret_cast<const char*>(data), size);
    std::vector<LexiconEntry> entries;
    try {
        entries = parse_pls(document, "fuzz.pls");
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::broken_input) return 0;
        std::fprintf(stderr, "%s\n", error.what());
        std::abort();
    }
    CollectedDiagnostics diagnostics;
    try {
        const auto again = parse_pls(write_pls(entries, "en", diagnostics), "written.pls");
        if (again.size() >= entries.size()) return 0;
        std::fprintf(stderr, "%zu of %zu entries are left\n", again.size(), entries.size());
    } catch (const Error& error) {
        std::fprintf(stderr, "%s\n", error.what());
    }
    std::abort();
}
