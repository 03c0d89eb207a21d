// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/epub/package_document.h"

#include <set>

#include "document/date_time.h"
#include "publish/sidecar/epub/media_overlay.h"
#include "publish/sidecar/markup.h"
#include "publish/work_identifier.h"
#include "text/alphabet.h"

namespace audio_edition {
namespace {

std::string meta(const std::string& property, const std::string& value, const std::string& refines = "") {
    return "<meta property=\"" + property + "\"" + (refines.empty() ? "" : " refines=\"#" + refines + "\"") +
           ">" + escape_markup(value) + "</meta>\n";
}

/// EPUB asks for a time to the second; a clock would change the bytes with every build.
std::string modified(const std::string& date) {
    const auto moment = parse_date_time(date);
    return moment ? utc_text(*moment) : "1970-01-01T00:00:00Z";
}

std::string accessibility() {
    std::string metas;
    for (const char* mode : {"textual", "auditory"}) metas += meta("schema:accessMode", mode);
    for (const char* mode : {"textual", "auditory"}) metas += meta("schema:accessModeSufficient", mode);
    for (const char* feature :
         {"synchronizedAudioText", "structuralNavigation", "tableOfContents", "readingOrder"}) {
        metas += meta("schema:accessibilityFeature", feature);
    }
    return metas + meta("schema:accessibilityHazard", "none") +
           meta("schema:accessibilitySummary",
                "All text is read aloud by a synthetic voice and marked as it is heard. Headings, lists, "
                "tables "
                "and notes are marked up; notes, lists and tables can be skipped.");
}

std::string metadata(const SidecarPlan& plan, const std::vector<EpubSection>& sections) {
    std::string xml = "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<dc:identifier id=\"id\">" +
                      work_identifier(plan.slug, plan.author) + "</dc:identifier>\n<dc:title>" +
                      escape_markup(plan.title) + "</dc:title>\n<dc:language>" +
                      escape_markup(plan.language) + "</dc:language>\n";
    if (!plan.author.empty()) xml += "<dc:creator>" + escape_markup(plan.author) + "</dc:creator>\n";
    if (!plan.date.empty()) xml += "<dc:date>" + escape_markup(plan.date) + "</dc:date>\n";
    xml += meta("dcterms:modified", modified(plan.date));
    Milliseconds total;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        xml += meta("media:duration", clock_value(sections[i].duration), "overlay" + std::to_string(i + 1));
        total = total + sections[i].duration;
    }
    xml += meta("media:duration", clock_value(total)) +
           meta("media:active-class", "-epub-media-overlay-active") +
           meta("media:playback-active-class", "-epub-media-overlay-playing");
    // EPUB 2 named the cover so, and shelves still look for it.
    if (plan.cover) xml += "<meta name=\"cover\" content=\"cover\"/>\n";
    return xml + accessibility() + "</metadata>\n";
}

std::string item(const std::string& id, const std::string& href, const std::string& type,
                 const std::string& more = "") {
    return "<item id=\"" + id + "\" href=\"" + escape_markup(href) + "\" media-type=\"" + type + "\"" + more +
           "/>\n";
}

std::string manifest(const SidecarPlan& plan, const std::vector<EpubSection>& sections,
                     const std::string& audio_type) {
    std::string xml = "<manifest>\n" +
                      item("nav", "nav.xhtml", "application/xhtml+xml", " properties=\"nav\"") +
                      item("style", "style.css", "text/css");
    if (plan.cover) {
        xml += item("cover", plan.cover_file, std::string(media_type(plan.cover->type)),
                    " properties=\"cover-image\"");
    }
    std::set<std::string> audio;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        const std::string& id = sections[i].section.id;
        xml += item("text" + number, "text/" + id + ".xhtml", "application/xhtml+xml",
                    " media-overlay=\"overlay" + number + "\"") +
               item("overlay" + number, "overlay/" + id + ".smil", "application/smil+xml");
        if (audio.insert(sections[i].audio).second)
            xml += item("audio" + number, "audio/" + sections[i].audio, audio_type);
    }
    return xml + "</manifest>\n";
}

}  // namespace

std::string package_document(const SidecarPlan& plan, const std::vector<EpubSection>& sections,
                             const std::string& audio_type) {
    std::string xml = R"(<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang=")" +
                      escape_markup(plan.language) + "\">\n";
    xml += metadata(plan, sections) + manifest(plan, sections, audio_type);
    xml += Alphabet(plan.language).is_right_to_left() ? "<spine page-progression-direction=\"rtl\">\n"
                                                      : "<spine>\n";
    for (std::size_t i = 0; i < sections.size(); ++i) {
        xml += "<itemref idref=\"text" + std::to_string(i + 1) + "\"/>\n";
    }
    return xml + "</spine>\n</package>\n";
}

}  // namespace audio_edition
