// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace audio_edition {

/// A place in a book: a file, by its path in the archive, and an id in it, which may be empty.
struct PackagePlace {
    std::string path;
    std::string fragment;
};

/// What `href` means in the file `base` (OCF 3.3, 4.2): percent signs decoded, `.` and `..` followed.
///
///     EPUB/toc.xhtml      text/one%20two.xhtml#n1     {EPUB/text/one two.xhtml, n1}
///     EPUB/text/one.xhtml ../images/mill.jpg          {EPUB/images/mill.jpg, ""}
///     EPUB/text/one.xhtml #n1                         {EPUB/text/one.xhtml, n1}
///
/// Nothing for what is outside of the book: addresses with a scheme, absolute paths, `..` beyond the top.
[[nodiscard]] std::optional<PackagePlace> resolve_href(std::string_view base, std::string_view href);

}  // namespace audio_edition
