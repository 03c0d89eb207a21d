// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <string_view>

#include "cli/clock_time.h"
#include "cli/console.h"
#include "cli/guest_voices.h"
#include "cli/outline/outline.h"
#include "cli/text_columns.h"
#include "text/language_name.h"

namespace audio_edition {
namespace {

std::string heading_lines(const Outline& outline) {
    std::string text = outline.title.empty() ? "(no title found)" : printable(outline.title);
    text += "\n";
    if (!outline.author.empty()) text += "by " + printable(outline.author) + "\n";
    if (!outline.date.empty()) text += "of " + printable(outline.date) + "\n";
    const std::string language = english_language_name(outline.language);
    text += "language " + printable(language) + ", " + outline.language_basis + "; read by " +
            printable(outline.voice) + printable(guest_list(outline.guests)) + "\n";
    return text + "encoding " + printable(outline.encoding) + "\n\n";
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

/// What won, and below it what lost.
std::string finding_lines(const std::vector<OutlineFinding>& findings) {
    std::string text = findings.empty() ? "" : "\nFound, and by what:\n";
    const auto line = [](const std::string& name, const OutlineCandidate& candidate) {
        const std::string value = candidate.value.empty() ? "(none)" : printable(candidate.value);
        return "  " + padded_right(name, 9) + value + "  (" + printable(candidate.evidence) + ")\n";
    };
    for (const OutlineFinding& finding : findings) {
        text += line(printable(finding.subject), finding.winner);
        for (const OutlineCandidate& other : finding.others) text += line("  not", other);
    }
    return text;
}

/// Of a rule that leaves out much, a book's note markers or page numbers, the first few and their number.
std::string skipped_lines(const std::vector<OutlineSkipped>& skipped) {
    constexpr std::size_t most_lines = 8;
    constexpr std::size_t examples = 3;
    if (skipped.empty()) return "\nNothing is left out.\n";
    std::size_t width = 0;
    std::map<std::string_view, std::size_t> counts;
    for (const OutlineSkipped& one : skipped) {
        width = std::max(width, one.rule.size());
        ++counts[one.rule];
    }
    const auto line = [width](const std::string& rule, const std::string& text) {
        return "  " + padded_right(printable(rule), width) + "  " + text + "\n";
    };
    std::string text = "\nLeft out, by rule:\n";
    std::map<std::string_view, std::size_t> shown;
    for (const OutlineSkipped& one : skipped) {
        const std::size_t count = counts[one.rule];
        const std::size_t before = shown[one.rule]++;
        if (count <= most_lines || before < examples) {
            text += line(one.rule, printable(one.text));
            if (!one.evidence.empty()) text += line("", "  " + printable(one.evidence));
        }
        if (count > most_lines && before == examples)
            text += line(one.rule, "and " + grouped(count - examples) + " more");
    }
    return text;
}

}  // namespace

std::string outline_text(const Outline& outline) {
    std::string text = heading_lines(outline) + padded_left("words", 9) + padded_left("time", 9) + "\n";
    for (const OutlineSection& section : outline.sections) text += section_line(section);
    return text + totals(outline) + finding_lines(outline.findings) + skipped_lines(outline.skipped);
}

}  // namespace audio_edition
