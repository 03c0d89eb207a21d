// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/page_pictures.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "ingest/html/html.h"
#include "pipeline/file_beside.h"
#include "pipeline/file_digest.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 9> sources{".html", ".htm",      ".xhtml", ".txt",  ".md",
                                                  ".epub", ".markdown", ".docx",  ".jsonl"};

bool is_source(const fs::directory_entry& entry) {
    std::error_code failure;
    return !entry.is_directory(failure) &&
           std::ranges::find(sources, to_lower(entry.path().extension().native())) != sources.end();
}

}  // namespace

std::string PagePictures::digest_of(const BuildRequest& options, const SourceBytes& source) {
    const bool is_asked_for = options.cover.empty() && !options.source.empty() && options.source != "-";
    if (!is_asked_for || !may_lie_in(options.source.parent_path())) return {};
    IngestOptions reading;
    reading.encoding = options.encoding;
    reading.limits = options.limits;
    const std::vector<std::string> named =
        pictures_of_page({"page" + source.extension, source.bytes}, reading);
    const std::optional<fs::path> file = first_file_beside(options.source, named);
    return file ? digest_file(*file).digest : std::string();
}

bool PagePictures::may_lie_in(const fs::path& folder) {
    const auto [known, is_new] = folders_.try_emplace(folder, false);
    if (!is_new) return known->second;
    std::error_code failure;
    fs::directory_iterator entry(folder.empty() ? fs::path(".") : folder, failure);
    for (; !failure && entry != fs::directory_iterator() && !known->second; entry.increment(failure))
        known->second = !is_source(*entry);
    return known->second;
}

}  // namespace audio_edition
