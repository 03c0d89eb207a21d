// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <set>

#include "base/zip_reader.h"
#include "pipeline/verify/epub_package.h"
#include "pipeline/verify/sidecar_checks.h"
#include "publish/verify/media_overlays.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// One EPUB while it is checked.
class EpubCheck {
  public:
    explicit EpubCheck(const SidecarUnderCheck& checked)
        : checked_(checked), zip_(checked.edition.folder / checked.sidecar.path) {}

    std::string fault() {
        std::string fault = container_fault();
        if (fault.empty() && is_publishers()) return publishers_book_fault();
        if (fault.empty()) fault = files_fault();
        if (fault.empty()) fault = cover_fault();
        const auto sections = heard_sections(checked_.manifest());
        if (fault.empty() && package_.spine.size() != sections.size())
            fault = "there are " + std::to_string(package_.spine.size()) + " documents for " +
                    std::to_string(sections.size()) + " sections";
        Milliseconds total;
        for (std::size_t i = 0; i < sections.size() && fault.empty(); ++i) {
            fault = section_fault(package_.spine[i], *sections[i], total);
            if (!fault.empty()) fault.insert(0, "section '" + sections[i]->id + "': ");
        }
        if (fault.empty() && package_.durations[""] != total)
            fault = "its duration is not the sum of its overlays'";
        return fault;
    }

  private:
    std::string container_fault() {
        const std::vector<ZipEntry> entries = zip_.entries();
        if (entries.empty() || entries[0].name != "mimetype" || !entries[0].stored ||
            zip_.read("mimetype", 100) != "application/epub+zip")
            return "does not begin with its media type";
        std::string path;
        for (const XmlTag& tag : xml_tags(zip_.read("META-INF/container.xml"))) {
            if (tag.name == "rootfile") path = tag.attribute("full-path");
        }
        package_path_ = path;
        package_ = read_epub_package(zip_.read(path), path);
        return "";
    }

    /// Whether it is the book that was read, to which overlays were added.
    [[nodiscard]] bool is_publishers() const {
        return std::ranges::any_of(package_.items, [](const auto& item) {
            return item.second.path.ends_with("audio-edition/overlay.css");
        });
    }

    /// The sound is the edition's; all clips together tile it, and each names an element that is there.
    std::string publishers_book_fault() {
        std::vector<OverlayClip> all;
        Milliseconds total;
        for (const std::string& id : package_.spine) {
            const PackageItem& page = package_.items[id];
            if (page.overlay.empty()) continue;
            const std::string overlay = package_.items[page.overlay].path;
            const std::vector<OverlayClip> clips = read_media_overlay(zip_.read(overlay), overlay);
            Milliseconds sum;
            for (const OverlayClip& clip : clips) sum = sum + Milliseconds{clip.end.count - clip.begin.count};
            if (package_.durations[page.overlay] != sum) return overlay + " is not as long as its clips";
            const std::string fault = places_fault(clips, page.path, overlay);
            if (!fault.empty()) return fault;
            total = total + sum;
            all.insert(all.end(), clips.begin(), clips.end());
        }
        return package_.durations[""] == total ? whole_sound_fault(std::move(all))
                                               : "its duration is not the sum of its overlays'";
    }

    std::string places_fault(const std::vector<OverlayClip>& clips, const std::string& page,
                             const std::string& overlay) {
        std::set<std::string> ids;
        for (const XmlTag& tag : xml_tags(zip_.read(page))) ids.insert(tag.attribute("id"));
        for (const OverlayClip& clip : clips) {
            const std::size_t hash = std::min(clip.text.find('#'), clip.text.size() - 1);
            if (joined(overlay, clip.text.substr(0, hash)) != page ||
                !ids.contains(clip.text.substr(hash + 1)))
                return overlay + " names '" + clip.text + "', which is not in its page";
            const std::string fault = audio_fault(joined(overlay, clip.audio), {});
            if (!fault.empty()) return fault;
        }
        return "";
    }

    /// Notes are heard at their marks, wherever they stand.
    [[nodiscard]] std::string whole_sound_fault(std::vector<OverlayClip> clips) const {
        std::ranges::sort(clips, {}, [](const OverlayClip& clip) { return clip.begin.count; });
        Milliseconds reached;
        for (const OverlayClip& clip : clips) {
            if (clip.begin != reached || clip.end <= clip.begin)
                return "the clip at " + std::to_string(clip.begin.count) +
                       " ms does not follow the one before";
            reached = clip.end;
        }
        const Milliseconds length = to_milliseconds(checked_.manifest().length, checked_.manifest().rate);
        return reached == length ? "" : "its clips are not as long as the sound";
    }

    std::string files_fault() const {
        std::set<std::string> listed{"mimetype", "META-INF/container.xml", package_path_};
        for (const auto& [id, item] : package_.items) listed.insert(item.path);
        std::set<std::string> there;
        for (const ZipEntry& entry : zip_.entries()) there.insert(entry.name);
        for (const std::string& name : listed) {
            if (!there.contains(name)) return name + " is missing";
        }
        for (const std::string& name : there) {
            if (!listed.contains(name)) return name + " is not in the package";
        }
        return "";
    }

    std::string cover_fault() {
        const ManifestSidecar* cover = cover_of(checked_.manifest());
        const std::string path = package_.cover.empty() ? "" : package_.items[package_.cover].path;
        if (cover == nullptr) return path.empty() ? "" : "there is no such cover as " + path;
        if (path.empty()) return "its cover is missing";
        return zip_.digest_of(path) == cover->digest ? "" : path + " is not " + cover->path;
    }

    std::string section_fault(const std::string& id, const ManifestSection& section, Milliseconds& total) {
        const PackageItem& document = package_.items[id];
        const std::string overlay_path = package_.items[document.overlay].path;
        if (overlay_path.empty()) return "has no overlay";
        const std::vector<OverlayClip> clips = read_media_overlay(zip_.read(overlay_path), overlay_path);
        if (clips.empty()) return "nothing of it is heard";
        const Milliseconds start =
            section.clip.empty() ? to_milliseconds(section.start, checked_.manifest().rate) : Milliseconds{};
        std::string fault = audio_fault(joined(overlay_path, clips[0].audio), section);
        if (fault.empty()) fault = tiles_fault(clips, start, section);
        if (fault.empty()) fault = elements_fault(clips, document.path, overlay_path);
        if (fault.empty()) fault = words_fault(clips, section);
        const Milliseconds sum{clips.back().end.count - clips.front().begin.count};
        if (fault.empty() && package_.durations[document.overlay] != sum)
            fault = "its duration is not the sum of its clips";
        total = total + sum;
        return fault;
    }

    std::string audio_fault(const std::string& path, const ManifestSection& section) {
        const auto& files = checked_.manifest().files;
        // In the first of the edition's formats that EPUB plays.
        const std::string published =
            std::filesystem::path(section.clip.empty() ? files.at(0).path : section.clip)
                .replace_extension(std::filesystem::path(path).extension());
        const auto file = std::ranges::find(files, published, &ManifestFile::path);
        if (file == files.end()) return published + " is not in the manifest";
        std::string& digest = digests_[path];
        if (digest.empty()) digest = zip_.digest_of(path);
        return digest == file->digest ? "" : path + " is not " + published;
    }

    /// Without gap or overlap, from the start of the section to its end.
    std::string tiles_fault(const std::vector<OverlayClip>& clips, Milliseconds start,
                            const ManifestSection& section) const {
        Milliseconds reached = start;
        for (const OverlayClip& clip : clips) {
            if (clip.audio != clips[0].audio) return "its overlay names several sounds";
            if (clip.begin != reached || clip.end <= clip.begin)
                return "the clip at " + std::to_string(clip.begin.count) +
                       " ms does not follow the one before";
            reached = clip.end;
        }
        const std::int64_t length = to_milliseconds(section.length, checked_.manifest().rate).count;
        const std::int64_t off = reached.count - start.count - length;
        return off == 0 || off == 1 ? "" : "its clips are not as long as it is";
    }

    /// Each clip names an element of the document, in the order of the document.
    std::string elements_fault(const std::vector<OverlayClip>& clips, const std::string& document,
                               const std::string& overlay) {
        texts_.clear();
        const std::vector<XmlTag> tags = xml_tags(zip_.read(document));
        auto tag = tags.begin();
        for (const OverlayClip& clip : clips) {
            const std::size_t hash = clip.text.find('#');
            if (joined(overlay, clip.text.substr(0, hash)) != document)
                return "its overlay names another document";
            const std::string id = clip.text.substr(hash + 1);
            tag = std::find_if(tag, tags.end(),
                               [&id](const XmlTag& each) { return each.attribute("id") == id; });
            if (tag == tags.end()) return "there is no element '" + id + "' after the one before it";
            texts_.push_back(tag->text);
        }
        return "";
    }

    /// Elements are heard when their sentences or words are, and hold their words.
    std::string words_fault(const std::vector<OverlayClip>& clips, const ManifestSection& section) const {
        if (checked_.sentences == nullptr) return "";
        const SampleRate rate = checked_.manifest().rate;
        const Milliseconds from = to_milliseconds(section.start, rate);
        const Milliseconds to = to_milliseconds(section.start + section.length, rate);
        const std::int64_t origin = section.clip.empty() ? 0 : from.count;
        std::vector<const SpeechMark*> marks = marks_between(from, to);
        if (marks.size() != clips.size())
            return "it has " + std::to_string(clips.size()) + " elements for " +
                   std::to_string(marks.size()) + " sentences or words";
        for (std::size_t i = 0; i < clips.size(); ++i) {
            const std::int64_t off = marks[i]->start.count - origin - clips[i].begin.count;
            if (i > 0 && (off < -1 || off > 1)) return "'" + marks[i]->value + "' is marked at another time";
            if (!holds_words(texts_[i], marks[i]->value))
                return "'" + marks[i]->value + "' is not what is marked";
        }
        return "";
    }

    [[nodiscard]] std::vector<const SpeechMark*> marks_between(Milliseconds from, Milliseconds to) const {
        const bool by_word = checked_.sidecar.kind == "epub-words";
        std::vector<const SpeechMark*> marks;
        for (const MarkedSentence& sentence : *checked_.sentences) {
            if (sentence.mark.start < from || sentence.mark.start >= to) continue;
            if (!by_word) marks.push_back(&sentence.mark);
            for (const SpeechMark& word : sentence.words) {
                if (by_word) marks.push_back(&word);
            }
        }
        return marks;
    }

    /// All that is seen of `value`, in order; what is skipped may stand between.
    static bool holds_words(std::string_view text, std::string_view value) {
        std::size_t found = 0;
        for (std::size_t at = 0; at < value.size();) {
            const CodePoint c = decode_at(value, at);
            if (!is_space(c.value) && !is_ignorable(c.value)) {
                found = text.find(value.substr(at, c.size), found);
                if (found == std::string_view::npos) return false;
                found += c.size;
            }
            at += c.size;
        }
        return true;
    }

    const SidecarUnderCheck& checked_;
    const ZipReader zip_;
    std::string package_path_;
    EpubPackage package_;
    std::map<std::string, std::string> digests_;  ///< of the sounds in it
    std::vector<std::string> texts_;              ///< of the elements that are heard
};

}  // namespace

std::string epub_fault(const SidecarUnderCheck& checked) {
    return EpubCheck(checked).fault();
}

}  // namespace audio_edition
