// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/epub/epub.h"

#include <algorithm>
#include <cassert>
#include <optional>

#include "base/create_folders.h"
#include "base/zip_writer.h"
#include "publish/sidecar/epub/content_document.h"
#include "publish/sidecar/epub/package_document.h"
#include "publish/sidecar/epub/publishers_book.h"
#include "publish/sidecar/media_type.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;
using Packing = ZipWriter::Packing;

constexpr const char* container = R"(<?xml version="1.0" encoding="UTF-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
)";

constexpr const char* style = R"(body { line-height: 1.5; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; text-align: left; }
ul { list-style: none; padding-left: 1em; }
pre { white-space: pre-wrap; }
aside { font-size: 0.9em; border-top: 1px solid; }
.-epub-media-overlay-active { background-color: #ffe9a8; color: #1a1a1a; }
)";

SidecarPlan with_playable_sound(SidecarPlan plan) {
    std::vector<std::string> extensions = plan.extensions;
    if (extensions.empty()) extensions.push_back(fs::path(plan.book).extension());
    const auto kind = std::ranges::find(sidecar_kinds(), "epub", &SidecarKind::name);
    const std::string extension = playable_extension(*kind, extensions);
    assert(!extension.empty());
    plan.book = fs::path(plan.book).replace_extension(extension);
    for (std::string& clip : plan.clips) clip = fs::path(clip).replace_extension(extension);
    return plan;
}

std::string epub_name(const SidecarPlan& plan, OverlayLevel level) {
    return plan.slug + (level == OverlayLevel::word ? ".words.epub" : ".epub");
}

class Epub final : public Sidecar {
  public:
    Epub(const SidecarPlan& plan, OverlayLevel level)
        : plan_(with_playable_sound(plan)),
          level_(level),
          audio_type_(media_type(plan_.book)),
          name_(epub_name(plan, level)),
          parts_(plan.folder / ("." + name_)) {
        create_folders(parts_ / "text");
        create_folders(parts_ / "overlay");
    }

    void section(std::size_t index, Frames start) override {
        finish_section(start);
        section_ = index;
        start_ = start;
    }

    void unit(const TimelineUnit& unit, const Passage& passage) override {
        if (!content_) begin_section();
        content_->add(unit, passage, *overlay_);
    }

    std::vector<std::string> finish(const std::vector<TimelineSection>&, Frames length) override {
        finish_section(length);
        write_archive();
        fs::remove_all(parts_);
        return {name_};
    }

  private:
    [[nodiscard]] bool has_clips() const { return !plan_.clips.empty(); }

    void begin_section() {
        const TimelineSection& section = plan_.sections[section_];
        origin_ = has_clips() ? start_ : Frames{};
        const std::string& sound = has_clips() ? plan_.clips[section_] : plan_.book;
        sections_.push_back({section, sound, fs::path(sound).filename(), {}});
        content_.emplace(parts_ / "text" / (section.id + ".xhtml"), section, plan_.language, level_,
                         plan_.rate, origin_);
        overlay_.emplace(parts_ / "overlay" / (section.id + ".smil"), "../text/" + section.id + ".xhtml",
                         "../audio/" + sections_.back().audio, to_milliseconds(start_ - origin_, plan_.rate));
    }

    void finish_section(Frames end) {
        if (!content_) return;
        content_->finish(*overlay_);
        sections_.back().duration = overlay_->finish(to_milliseconds(end - origin_, plan_.rate));
        content_.reset();
        overlay_.reset();
    }

    void write_archive() const {
        ZipWriter zip(plan_.folder / name_);
        zip.add("mimetype", "application/epub+zip", Packing::stored);
        zip.add("META-INF/container.xml", container, Packing::deflated);
        zip.add("EPUB/package.opf", package_document(plan_, sections_, audio_type_), Packing::deflated);
        zip.add("EPUB/nav.xhtml", navigation_document(plan_, sections_), Packing::deflated);
        zip.add("EPUB/style.css", style, Packing::deflated);
        if (plan_.cover) zip.add("EPUB/" + plan_.cover_file, plan_.cover->bytes, Packing::stored);
        for (const EpubSection& each : sections_) {
            for (const std::string& part :
                 {"text/" + each.section.id + ".xhtml", "overlay/" + each.section.id + ".smil"}) {
                zip.add_file("EPUB/" + part, parts_ / part, Packing::deflated);
            }
            if (has_clips() || &each == &sections_.front())
                zip.add_file("EPUB/audio/" + each.audio, plan_.folder / each.sound, Packing::stored);
        }
        zip.finish();
    }

    const SidecarPlan plan_;
    const OverlayLevel level_;
    const std::string audio_type_;
    const std::string name_;
    const fs::path parts_;  ///< documents wait here for the archive
    std::size_t section_ = 0;
    Frames start_;   ///< of the section
    Frames origin_;  ///< of the audio that the section's overlay names
    std::optional<ContentDocument> content_;
    std::optional<MediaOverlay> overlay_;
    std::vector<EpubSection> sections_;
};

/// The publisher's where there is one that can be kept as it is.
std::unique_ptr<Sidecar> make_book(const SidecarPlan& plan, OverlayLevel level) {
    if (auto book = make_publishers_book(with_playable_sound(plan), level, epub_name(plan, level)))
        return book;
    return std::make_unique<Epub>(plan, level);
}

}  // namespace

std::unique_ptr<Sidecar> make_epub(const SidecarPlan& plan) {
    return make_book(plan, OverlayLevel::sentence);
}

std::unique_ptr<Sidecar> make_epub_with_words(const SidecarPlan& plan) {
    return make_book(plan, OverlayLevel::word);
}

}  // namespace audio_edition
