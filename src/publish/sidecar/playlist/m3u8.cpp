// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/playlist/m3u8.h"

#include "base/atomic_file.h"
#include "text/one_line.h"

namespace audio_edition {
namespace {

class M3u8 final : public Sidecar {
  public:
    explicit M3u8(const SidecarPlan& plan) : plan_(plan) {}

    void unit(const TimelineUnit&, const Passage&) override {}

    std::vector<std::string> finish(const std::vector<TimelineSection>& sections, Frames) override {
        const std::string name = plan_.slug + ".m3u8";
        AtomicFile file(plan_.folder / name);
        file.write("#EXTM3U\n#PLAYLIST:" + on_one_line(plan_.title) + "\n");
        const std::string artist = plan_.author.empty() ? "" : on_one_line(plan_.author) + " - ";
        for (std::size_t i = 0; i < sections.size(); ++i) {
            if (sections[i].length == Frames{}) continue;
            const std::int64_t seconds = (to_milliseconds(sections[i].length, plan_.rate).count + 500) / 1000;
            file.write("#EXTINF:" + std::to_string(seconds) + "," + artist + on_one_line(sections[i].title) +
                       "\n" + plan_.clips[i] + "\n");
        }
        file.commit(Durability::crash);
        return {name};
    }

  private:
    const SidecarPlan plan_;
};

}  // namespace

std::unique_ptr<Sidecar> make_m3u8(const SidecarPlan& plan) {
    return std::make_unique<M3u8>(plan);
}

}  // namespace audio_edition
