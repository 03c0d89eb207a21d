// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/choose_cover.h"

#include <optional>

#include "base/error.h"
#include "base/own_process.h"
#include "base/read_file.h"
#include "pipeline/file_beside.h"
#include "publish/cover/draw_cover.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_read = 2 * most_cover_bytes;

std::optional<Cover> own_cover(const BuildRequest& request, const Document& document,
                               Diagnostics& diagnostics) {
    try {
        if (document.cover) return check_cover(document.cover->bytes, document.name);
        const std::optional<fs::path> file = first_file_beside(source_on_disk(request), document.cover_files);
        if (file) return check_cover(read_file(*file, most_read), file->string());
        return std::nullopt;
    } catch (const Error& error) {
        diagnostics.warn(error.where(), error.message() + ", or name one with --cover; one is drawn instead");
        return std::nullopt;
    }
}

constexpr char has_fonts = 'y';

/// Whether there are fonts for the title and for the author, a character each, then the picture.
std::string draw(const Work& work) {
    std::string drawn;
    for (const std::string& text : {work.title, work.script.author})
        drawn += has_fonts_for(text, work.script.language) ? has_fonts : 'n';
    return drawn + draw_cover(work.title, work.script.author, work.script.language).bytes;
}

void warn_of_fonts(const std::string& text, Diagnostics& diagnostics) {
    diagnostics.warn("cover", "no font on this machine has all letters of '" + text +
                                  "', which is left out; install one (on Debian: apt-get install "
                                  "fonts-noto-core fonts-noto-cjk), or name a picture with --cover");
}

Error no_memory() {
    return {
        ErrorKind::try_again, "cover",
        "cannot be drawn with the memory there is; raise the limit (ulimit -v), or build with --cover none"};
}

/// In a process of its own: what draws letters ends the program where memory is short.
std::optional<Cover> drawn_cover(const Work& work, Diagnostics& diagnostics) {
    try {
        const std::optional<std::string> drawn = in_own_process([&work] { return draw(work); });
        if (!drawn && memory_is_scarce()) throw no_memory();
        if (!drawn)
            throw Error{ErrorKind::unavailable, "cover",
                        "cannot be drawn: drawing it crashes; give one with --cover, or --cover none"};
        if (drawn->at(0) != has_fonts) warn_of_fonts(work.title, diagnostics);
        if (drawn->at(1) != has_fonts) warn_of_fonts(work.script.author, diagnostics);
        return check_cover(drawn->substr(2), "cover");
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::try_again) throw;
        if (memory_is_scarce()) throw no_memory();
        diagnostics.warn(error.where(), error.message());
        return std::nullopt;
    }
}

}  // namespace

std::shared_ptr<const Cover> choose_cover(const BuildRequest& request, const Work& work,
                                          Diagnostics& diagnostics) {
    if (request.cover == "none") return nullptr;
    if (!request.cover.empty()) {
        return std::make_shared<const Cover>(
            check_cover(read_file(request.cover, most_read), request.cover.string()));
    }
    std::optional<Cover> cover = own_cover(request, work.document, diagnostics);
    if (!cover) cover = drawn_cover(work, diagnostics);
    return cover ? std::make_shared<const Cover>(std::move(*cover)) : nullptr;
}

}  // namespace audio_edition
