// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "pipeline/verify/checks.h"

namespace audio_edition {
namespace {

std::string sections_fault(const Manifest& manifest) {
    Frames reached;
    for (const ManifestSection& section : manifest.sections) {
        if (section.start != reached)
            return "section '" + section.id + "' does not begin where the one before it ends";
        reached += section.length;
    }
    return reached == manifest.length ? "" : "the sections do not add up to the length of the edition";
}

std::string account_fault(const ManifestAccount& account) {
    return account.spoken + account.skipped == account.readable ? ""
                                                                : "some bytes are neither spoken nor skipped";
}

std::string clips_fault(const Manifest& manifest) {
    for (const ManifestSection& section : manifest.sections) {
        if (section.clip.empty()) continue;
        const auto file = std::ranges::find(manifest.files, section.clip, &ManifestFile::path);
        if (file == manifest.files.end()) return section.clip + " is not among the files";
        if (file->length != section.length) return section.clip + " is not as long as its section";
    }
    return "";
}

std::string parts_fault(const Manifest& manifest) {
    Frames reached;
    for (const ManifestPart& part : manifest.parts) {
        const auto file = std::ranges::find(manifest.files, part.path, &ManifestFile::path);
        if (file == manifest.files.end()) return part.path + " is not among the files";
        if (file->length != part.length) return part.path + " is not as long as its part";
        if (part.start != reached) return part.path + " does not begin where the one before it ends";
        reached += part.length;
    }
    return manifest.parts.empty() || reached == manifest.length
               ? ""
               : "the parts do not add up to the length of the edition";
}

}  // namespace

void check_manifest(const EditionUnderCheck& edition) {
    const Manifest& manifest = edition.manifest;
    const std::string name(manifest_name);
    edition.report(name, std::to_string(manifest.sections.size()) + " sections without gap or overlap",
                   sections_fault(manifest));
    edition.report(name, "every readable byte is spoken or skipped", account_fault(manifest.account));
    edition.report(name, "clips are as long as their sections", clips_fault(manifest));
    if (!manifest.parts.empty())
        edition.report(name, std::to_string(manifest.parts.size()) + " parts without gap or overlap",
                       parts_fault(manifest));
    edition.report(name, "the book is as long as the edition",
                   manifest.files.empty()                             ? "there is no book"
                   : manifest.files.front().length != manifest.length ? "it is not"
                                                                      : "");
}

}  // namespace audio_edition
