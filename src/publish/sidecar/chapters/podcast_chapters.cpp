// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/chapters/podcast_chapters.h"

#include "base/atomic_file.h"
#include "base/json.h"

namespace audio_edition {
namespace {

class PodcastChapters final : public Sidecar {
  public:
    explicit PodcastChapters(const SidecarPlan& plan) : plan_(plan) {}

    void unit(const TimelineUnit&, const Passage&) override {}

    std::vector<std::string> finish(const std::vector<TimelineSection>& sections, Frames) override {
        Json chapters = Json::array();
        for (const TimelineSection& section : sections) {
            if (section.length == Frames{}) continue;
            const double ms = static_cast<double>(to_milliseconds(section.start, plan_.rate).count);
            chapters.push_back({{"startTime", ms / 1000}, {"title", section.title}});
        }
        Json json{{"version", "1.2.0"}, {"title", plan_.title}};
        if (!plan_.author.empty()) json["author"] = plan_.author;
        json["fileName"] = plan_.book;
        json["chapters"] = std::move(chapters);
        const std::string name = plan_.slug + ".chapters.json";
        AtomicFile file(plan_.folder / name);
        file.write(to_text(json, 2) + "\n");
        file.commit(Durability::crash);
        return {name};
    }

  private:
    const SidecarPlan plan_;
};

}  // namespace

std::unique_ptr<Sidecar> make_podcast_chapters(const SidecarPlan& plan) {
    return std::make_unique<PodcastChapters>(plan);
}

}  // namespace audio_edition
