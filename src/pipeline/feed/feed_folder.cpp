// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/feed/feed_folder.h"

#include <utility>

#include "base/error.h"
#include "base/read_file.h"
#include "publish/cover/cover.h"
#include "text/percent_encoding.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

constexpr int smallest_cover = 1400;
constexpr int largest_cover = 3000;

/// Whether a path stays below where it starts.
bool stays_below(const fs::path& path) {
    if (path.is_absolute()) return false;
    for (const fs::path& part : path)
        if (part == "..") return false;
    return true;
}

}  // namespace

FeedFolder::FeedFolder(fs::path folder, std::string url) : folder_(std::move(folder)), url_(std::move(url)) {
    while (url_.ends_with('/')) url_.pop_back();
}

std::optional<fs::path> FeedFolder::file_at(const std::string& address) const {
    if (url_.empty() || !address.starts_with(url_ + "/")) return std::nullopt;
    const fs::path path = percent_decoded(address.substr(url_.size() + 1));
    std::error_code ignored;
    if (!stays_below(path) || !fs::is_regular_file(folder_ / path, ignored)) return std::nullopt;
    return folder_ / path;
}

std::string FeedFolder::fault_of_cover(const std::string& address) const {
    const auto file = file_at(address);
    if (!file) return {};
    try {
        const Cover cover = check_cover(read_file(*file, 2 * most_cover_bytes), file->native());
        const bool fits =
            cover.width == cover.height && cover.width >= smallest_cover && cover.width <= largest_cover;
        if (fits) return {};
        return "is " + std::to_string(cover.width) + " by " + std::to_string(cover.height) +
               " pixels; a cover must be square, of 1400 to 3000 pixels";
    } catch (const Error& error) {
        return "cannot be a cover: " + error.message();
    }
}

}  // namespace audio_edition
