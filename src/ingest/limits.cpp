// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/limits.h"

#include <string>

#include "base/error.h"

namespace audio_edition {

void refuse_large_text(const SourceFile& file, const IngestLimits& limits, std::string_view what) {
    if (file.bytes.size() <= limits.page_bytes) return;
    throw Error{ErrorKind::broken_input, file.name,
                "is larger than " + std::to_string(limits.page_bytes >> 20U) + " MiB, which no " +
                    std::string(what) + " is; split it into smaller files, or raise --max-page"};
}

}  // namespace audio_edition
