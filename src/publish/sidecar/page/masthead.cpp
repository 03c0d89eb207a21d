// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/page/masthead.h"

#include "publish/sidecar/markup.h"

namespace audio_edition {
namespace {

/// ", " of ", by ": what is said no louder than a pause.
std::string joint(const SidecarPlan& plan) {
    return plan.by.substr(0, plan.by.find(' ') + 1);
}

/// "by Ida Holm", as it is said after the joint.
std::string by(const SidecarPlan& plan) {
    return plan.by.substr(joint(plan).size()) + plan.author;
}

std::string author_line(const SidecarPlan& plan) {
    return "<span class=\"author\">" + escape_markup(by(plan)) + "</span>";
}

/// Beside the title, which is all that it tells: so it has no text of its own.
std::string picture(const SidecarPlan& plan) {
    if (!plan.cover) return {};
    return "<img src=\"" + escape_markup(plan.cover_file) + "\" alt=\"\" width=\"" +
           std::to_string(plan.cover->width) + "\" height=\"" + std::to_string(plan.cover->height) + "\">\n";
}

}  // namespace

bool says_title(const SidecarPlan& plan, const PagePassage& first) {
    return first.kind == BlockKind::heading &&
           (first.text == plan.title || first.text == plan.title + plan.by + plan.author);
}

std::string masthead(const SidecarPlan& plan, const PagePassage* title) {
    std::string html = "<header class=\"masthead\">\n" + picture(plan) + "<h1";
    if (title != nullptr) html += " data-words=\"" + words_attribute(*title) + "\"";
    html += ">" + escape_markup(plan.title);
    const bool says_author = title != nullptr && title->text != plan.title;
    if (says_author) html += "<span class=\"joint\">" + joint(plan) + "</span>" + author_line(plan);
    html += "</h1>\n";
    if (!says_author && !plan.author.empty()) html += "<p class=\"byline\">" + author_line(plan) + "</p>\n";
    return html + "</header>\n";
}

}  // namespace audio_edition
