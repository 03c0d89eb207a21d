// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/embedded_words.h"

namespace audio_edition {

bool EmbeddedWords::contains(std::string_view word) const noexcept {
    std::string_view lines = lines_;
    while (!lines.empty()) {
        const std::size_t middle = lines.size() / 2;
        const std::size_t before = middle == 0 ? lines.npos : lines.rfind('\n', middle - 1);
        const std::size_t begin = before == lines.npos ? 0 : before + 1;
        const std::size_t end = lines.find('\n', begin);
        const std::string_view here = lines.substr(begin, end - begin);
        if (here == word) return true;
        lines = here < word ? lines.substr(end + 1) : lines.substr(0, begin);
    }
    return false;
}

}  // namespace audio_edition
