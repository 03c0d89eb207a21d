// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "cli/clock_time.h"
#include "cli/console.h"
#include "cli/outline/outline.h"
#include "cli/text_columns.h"

namespace audio_edition {
namespace {

std::string heading_lines(const Outline& outline) {
    std::string text = outline.title.empty() ? "(no title found)" : printable(outline.title);
    text += "\n";
    if (!outline.author.empty()) text += "by " + printable(outline.author) + "\n";
    if (!outline.date.empty()) text += "of " + printable(outline.date) + "\n";
    return text + "language " + printable(outline.language) + ", encoding " + printable(outline.encoding) +
           "\n\n";
}

std::string section_line(const OutlineSection& section) {
    const std::string indent(2 * static_cast<std::size_t>(std::max(section.level - 1, 0)), ' ');
    return padded_left(grouped(section.words), 9) + padded_left(clock_time(section.length), 9) + "  " +
           indent + (section.title.empty() ? "(before the first heading)" : printable(section.title)) + "\n";
}

std::string totals(const Outline& outline) {
    return padded_left(grouped(outline.words), 9) + padded_left(clock_time(outline.length), 9) +
           "  in all; times are estimates\n";
}

std::string skipped_lines(const std::vector<ManifestSkipped>& skipped) {
    if (skipped.empty()) return "\nNothing is left out.\n";
    std::size_t width = 0;
    for (const ManifestSkipped& one : skipped) width = std::max(width, one.rule.size());
    std::string text = "\nLeft out, by rule:\n";
    for (const ManifestSkipped& one : skipped) {
        text += "  " + padded_right(printable(one.rule), width) + "  " + printable(one.text) + "\n";
    }
    return text;
}

}  // namespace

std::string outline_text(const Outline& outline) {
    std::string text = heading_lines(outline) + padded_left("words", 9) + padded_left("time", 9) + "\n";
    for (const OutlineSection& section : outline.sections) text += section_line(section);
    return text + totals(outline) + skipped_lines(outline.skipped);
}

}  // namespace audio_edition
