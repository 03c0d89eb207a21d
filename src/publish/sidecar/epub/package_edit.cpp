// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/epub/package_edit.h"

#include <algorithm>

#include "xml/read_xml.h"

namespace audio_edition {
namespace {

class PackageEvents final : public XmlEvents {
  public:
    explicit PackageEvents(std::string_view opf) : opf_(opf) {}

    void open(std::string_view name, std::vector<XmlAttribute> attributes, std::size_t begin) override {
        const std::string_view local = local_name(name);
        const auto value = [&](std::string_view wanted) {
            const auto found = std::ranges::find(attributes, wanted, &XmlAttribute::name);
            return found == attributes.end() ? std::string() : found->value;
        };
        if (local == "package") {
            is_epub_3 = value("version").starts_with("3");
            places.prefix = name.substr(0, name.size() - local.size());
        }
        if (local == "item") {
            is_heard = is_heard || !value("media-overlay").empty();
            places.items.emplace(value("id"), begin + 1 + name.size());
        }
        open_.emplace_back(local);
    }

    void text(MappedText text) override {
        if (text.text().find("synchronizedAudioText") != std::string::npos) places.names_feature = true;
    }

    void close(std::size_t end) override {
        const std::size_t tag = opf_.rfind("</", end - 1);
        if (tag != std::string_view::npos && opf_.substr(0, end).find('>', tag) == end - 1) {
            if (open_.back() == "metadata") places.metadata_end = tag;
            if (open_.back() == "manifest") places.manifest_end = tag;
        }
        open_.pop_back();
    }

    PackagePlaces places;
    bool is_epub_3 = false;
    bool is_heard = false;

  private:
    const std::string_view opf_;
    std::vector<std::string> open_;
};

}  // namespace

std::string with_insertions(std::string_view file, std::vector<Insertion> insertions) {
    std::string edited;
    std::size_t reached = 0;
    std::ranges::stable_sort(insertions, {}, &Insertion::at);
    for (const Insertion& one : insertions) {
        edited += file.substr(reached, one.at - reached);
        edited += one.text;
        reached = one.at;
    }
    return edited.append(file.substr(reached));
}

std::optional<PackagePlaces> find_package_places(std::string_view opf) {
    PackageEvents events(opf);
    if (read_xml(opf, {0, opf.size()}, events)) return std::nullopt;
    const bool is_whole = events.places.metadata_end > 0 && events.places.manifest_end > 0;
    if (!events.is_epub_3 || events.is_heard || !is_whole) return std::nullopt;
    return std::move(events.places);
}

}  // namespace audio_edition
