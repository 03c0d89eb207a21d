// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace audio_edition {

/// A line of a page, in Helvetica; from the lower left corner, in points.
struct SmallPdfLine {
    int x = 0, y = 0, size = 10;
    std::string text;
};

/// A PDF of such pages, 400 by 600 points, for tests.
[[nodiscard]] std::string small_pdf(const std::vector<std::vector<SmallPdfLine>>& pages);

/// The same of pages whose operators are given.
[[nodiscard]] std::string small_pdf_of_operators(const std::vector<std::string>& pages);

}  // namespace audio_edition
