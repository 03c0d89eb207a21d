// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/epub/package_document.h"
#include "publish/sidecar/epub/xhtml_head.h"
#include "publish/sidecar/markup.h"

namespace audio_edition {
namespace {

/// Each section in the list of the last one that ranks higher.
std::string nested_list(const std::vector<EpubSection>& sections) {
    std::string xml;
    std::vector<int> open;  // the levels of the sections whose items are open
    for (const EpubSection& each : sections) {
        const int level = each.section.level;
        bool first = true;
        for (; !open.empty() && open.back() >= level; open.pop_back()) {
            xml += first ? "</li>\n" : "</ol>\n</li>\n";
            first = false;
        }
        if (first) xml += "<ol>\n";
        open.push_back(level);
        xml += "<li><a href=\"text/" + escape_markup(each.section.id) + ".xhtml\">" +
               escape_markup(each.section.title) + "</a>";
    }
    for (; !open.empty(); open.pop_back()) xml += "</li>\n</ol>\n";
    return xml;
}

}  // namespace

std::string navigation_document(const SidecarPlan& plan, const std::vector<EpubSection>& sections) {
    return xhtml_head(plan.title, plan.language, "style.css") + R"(<body>
<nav epub:type="toc" id="toc" role="doc-toc" aria-labelledby="contents">
<h1 id="contents">)" +
           escape_markup(plan.title) + "</h1>\n" + nested_list(sections) + "</nav>\n</body>\n</html>\n";
}

}  // namespace audio_edition
