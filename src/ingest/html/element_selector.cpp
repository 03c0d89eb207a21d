// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/element_selector.h"

#include <algorithm>
#include <string_view>

#include "ingest/html/page_selector.h"

namespace audio_edition {

std::string element_selector(const MarkupNode& element) {
    constexpr std::size_t longest_name = 40;
    constexpr int most_classes = 3;
    const auto fits = [](std::string_view name) {
        return !name.empty() && name.size() <= longest_name && std::ranges::all_of(name, is_name_in_selector);
    };
    const std::string_view id = element.attribute("id").value_or("");
    if (fits(id)) return element.name + "#" + std::string(id);
    std::string selector = element.name;
    std::string_view rest = element.attribute("class").value_or("");
    for (int taken = 0; !rest.empty() && taken < most_classes;) {
        const std::size_t begin = std::min(rest.find_first_not_of(" \t\r\n\f"), rest.size());
        const std::size_t end = std::min(rest.find_first_of(" \t\r\n\f", begin), rest.size());
        const std::string_view name = rest.substr(begin, end - begin);
        rest.remove_prefix(end);
        if (!fits(name)) continue;
        selector.append(".").append(name);
        ++taken;
    }
    return selector;
}

}  // namespace audio_edition
