// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "text/byte_span.h"

namespace audio_edition {

/// What programs that make sites of Markdown understand, and CommonMark takes for text.
struct SiteMarkup {
    struct Mark {
        ByteSpan span;
        std::string_view rule;
    };
    std::vector<Mark> marks;  ///< in order, apart from each other
    std::vector<ByteSpan>
        fences;  ///< those of them that enclose code: `{% highlight ruby %}`, `{% endhighlight %}`
};

/// Finds it from byte `from` of `text` on, outside of fenced, indented and inline code.
///
///     {% include toc.html %}   {{< figure src="rain.png" >}}   {{ site.name }}     template tag
///     ## What we saw {#saw}    ![Rain](rain.png){: width="50%" }                   attributes
///     :::note                  :::                                                 container mark
///     %%ask her again%%                                                            comment
///     ![[rain.png]]                                                                embedded file
///     It rained. ^a1b2                                                             attributes
///
/// A tag that begins a paragraph and has text after it on its line is left as it stands: without it the line
/// would be indented, which is code. Takes time in proportion to `text`, UTF-8.
[[nodiscard]] SiteMarkup find_site_markup(std::string_view text, std::size_t from = 0);

}  // namespace audio_edition
