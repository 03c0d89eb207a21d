// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/choose_cover.h"

#include <optional>

#include "base/error.h"
#include "base/read_file.h"
#include "publish/cover/draw_cover.h"

namespace audio_edition {
namespace {

std::optional<Cover> own_cover(const Document& document, Diagnostics& diagnostics) {
    if (!document.cover) return std::nullopt;
    try {
        return check_cover(document.cover->bytes, document.name);
    } catch (const Error& error) {
        diagnostics.warn(error.where(), error.message() + ", or name one with --cover; one is drawn instead");
        return std::nullopt;
    }
}

std::optional<Cover> drawn_cover(const Work& work, Diagnostics& diagnostics) {
    try {
        return draw_cover(work.title, work.script.author, work.script.language);
    } catch (const Error& error) {
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
            check_cover(read_file(request.cover, 2 * most_cover_bytes), request.cover.string()));
    }
    std::optional<Cover> cover = own_cover(work.document, diagnostics);
    if (!cover) cover = drawn_cover(work, diagnostics);
    return cover ? std::make_shared<const Cover>(std::move(*cover)) : nullptr;
}

}  // namespace audio_edition
