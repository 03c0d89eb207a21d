// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/paragraph_style.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/ascii.h"

namespace audio_edition {
namespace {

struct KindOfName {
    std::string_view name;
    ParagraphKind kind;
};

constexpr std::array kinds{
    KindOfName{"title", ParagraphKind::title},
    KindOfName{"subtitle", ParagraphKind::subtitle},
    KindOfName{"author", ParagraphKind::author},
    KindOfName{"date", ParagraphKind::date},
    KindOfName{"quote", ParagraphKind::quote},
    KindOfName{"intense quote", ParagraphKind::quote},
    KindOfName{"quotations", ParagraphKind::quote},
    KindOfName{"block text", ParagraphKind::quote},
    KindOfName{"source code", ParagraphKind::code},
    KindOfName{"preformatted text", ParagraphKind::code},
    KindOfName{"html preformatted", ParagraphKind::code},
    KindOfName{"caption", ParagraphKind::caption},
    KindOfName{"illustration", ParagraphKind::caption},
    KindOfName{"figure", ParagraphKind::caption},
    KindOfName{"figurecaption", ParagraphKind::caption},
    KindOfName{"drawing", ParagraphKind::caption},
};

}  // namespace

ParagraphStyle style_called(std::string_view written) {
    const std::string name = ascii_lower(written);
    constexpr std::string_view heading = "heading ";
    if (name.starts_with(heading) && name.size() == heading.size() + 1) {
        const int level = std::min(name.back() - '0', 6);
        if (level > 0) return {ParagraphKind::heading, level};
    }
    if (name.starts_with("toc ") || name.starts_with("contents ")) return {ParagraphKind::contents};
    for (const auto& [known, kind] : kinds)
        if (name == known) return {kind};
    return {};
}

}  // namespace audio_edition
