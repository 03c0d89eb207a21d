// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace audio_edition {

enum class ParagraphKind { plain, heading, title, subtitle, author, date, quote, code, caption, contents };

/// What a paragraph's style makes of it.
struct ParagraphStyle {
    ParagraphKind kind = ParagraphKind::plain;
    int heading = 0;  ///< 1 to 6 for a heading
};

/// By the name of a style, as Word, LibreOffice and Pandoc call those that they have: in English in every
/// language's files, in any case. Plain for any other name.
///
///     Heading 2    heading, 2      Quotations    quote      Preformatted Text    code
[[nodiscard]] ParagraphStyle style_called(std::string_view name);

}  // namespace audio_edition
