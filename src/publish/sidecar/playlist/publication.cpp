// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/playlist/publication.h"

#include "base/atomic_file.h"
#include "base/json.h"
#include "publish/sidecar/media_type.h"

namespace audio_edition {
namespace {

class Publication final : public Sidecar {
  public:
    explicit Publication(const SidecarPlan& plan) : plan_(plan) {}

    void unit(const TimelineUnit&, const Passage&) override {}

    std::vector<std::string> finish(const std::vector<TimelineSection>& sections, Frames length) override {
        write("publication.json", w3c(sections, length));
        write("manifest.json", readium(sections, length));
        return {"publication.json", "manifest.json"};
    }

  private:
    /// One file of the reading order.
    struct Resource {
        std::string path;
        std::string title;
        Frames length;
    };

    [[nodiscard]] std::vector<Resource> reading_order(const std::vector<TimelineSection>& sections,
                                                      Frames length) const {
        if (plan_.clips.empty()) return {{plan_.book, plan_.title, length}};
        std::vector<Resource> order;
        for (std::size_t i = 0; i < sections.size(); ++i) {
            if (sections[i].length == Frames{}) continue;
            order.push_back({plan_.clips[i], sections[i].title, sections[i].length});
        }
        return order;
    }

    [[nodiscard]] Json w3c(const std::vector<TimelineSection>& sections, Frames length) const {
        Json json{{"@context", {"https://schema.org", "https://www.w3.org/ns/pub-context"}},
                  {"conformsTo", "https://www.w3.org/TR/audiobooks/"},
                  {"type", "Audiobook"},
                  {"id", plan_.slug},
                  {"name", plan_.title},
                  {"inLanguage", plan_.language}};
        if (!plan_.author.empty()) json["author"] = plan_.author;
        json["abridged"] = false;
        json["accessMode"] = {"auditory"};
        json["accessibilityHazard"] = {"none"};
        json["duration"] = iso_duration(length);
        json["readingOrder"] = Json::array();
        for (const Resource& each : reading_order(sections, length)) {
            json["readingOrder"].push_back({{"type", "LinkedResource"},
                                            {"url", each.path},
                                            {"encodingFormat", media_type(each.path)},
                                            {"name", each.title},
                                            {"duration", iso_duration(each.length)}});
        }
        if (plan_.cover) {
            json["resources"] = {{{"type", "LinkedResource"},
                                  {"rel", {"cover"}},
                                  {"url", plan_.cover_file},
                                  {"encodingFormat", media_type(plan_.cover_file)},
                                  {"name", "Cover"}}};
        }
        return json;
    }

    [[nodiscard]] Json readium(const std::vector<TimelineSection>& sections, Frames length) const {
        Json metadata{{"@type", "http://schema.org/Audiobook"},
                      {"conformsTo", "https://readium.org/webpub-manifest/profiles/audiobook"},
                      {"title", plan_.title},
                      {"language", plan_.language}};
        if (!plan_.author.empty()) metadata["author"] = plan_.author;
        metadata["duration"] = seconds(length);
        Json json{
            {"@context", "https://readium.org/webpub-manifest/context.jsonld"},
            {"metadata", std::move(metadata)},
            {"links", {{{"rel", "self"}, {"href", "manifest.json"}, {"type", "application/audiobook+json"}}}},
            {"readingOrder", Json::array()},
            {"toc", Json::array()}};
        for (const Resource& each : reading_order(sections, length)) {
            json["readingOrder"].push_back({{"href", each.path},
                                            {"type", media_type(each.path)},
                                            {"title", each.title},
                                            {"duration", seconds(each.length)}});
        }
        for (std::size_t i = 0; i < sections.size(); ++i) {
            if (sections[i].length == Frames{}) continue;
            json["toc"].push_back({{"href", address(sections[i], i)}, {"title", sections[i].title}});
        }
        if (plan_.cover) {
            json["resources"] = {{{"rel", "cover"},
                                  {"href", plan_.cover_file},
                                  {"type", media_type(plan_.cover_file)},
                                  {"width", plan_.cover->width},
                                  {"height", plan_.cover->height}}};
        }
        return json;
    }

    [[nodiscard]] std::string address(const TimelineSection& section, std::size_t index) const {
        if (!plan_.clips.empty()) return plan_.clips[index];
        return plan_.book + "#t=" + number(section.start);
    }

    [[nodiscard]] double seconds(Frames time) const {
        return static_cast<double>(to_milliseconds(time, plan_.rate).count) / 1000;
    }

    /// "7.314", without zeros at the end.
    [[nodiscard]] std::string number(Frames time) const {
        const std::int64_t ms = to_milliseconds(time, plan_.rate).count;
        std::string text = std::to_string(ms / 1000);
        if (ms % 1000 == 0) return text;
        text += "." + std::to_string(1000 + ms % 1000).substr(1);
        return text.erase(text.find_last_not_of('0') + 1);
    }

    [[nodiscard]] std::string iso_duration(Frames time) const { return "PT" + number(time) + "S"; }

    void write(const std::string& name, const Json& json) const {
        AtomicFile file(plan_.folder / name);
        file.write(to_text(json, 2) + "\n");
        file.commit(Durability::crash);
    }

    const SidecarPlan plan_;
};

}  // namespace

std::unique_ptr<Sidecar> make_publication(const SidecarPlan& plan) {
    return std::make_unique<Publication>(plan);
}

}  // namespace audio_edition
