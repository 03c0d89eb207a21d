// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/playlist/cue_sheet.h"

#include "base/atomic_file.h"
#include "text/one_line.h"

namespace audio_edition {
namespace {

std::string two_digits(std::int64_t number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string index_time(Frames time, SampleRate rate) {
    const std::int64_t ticks = time.count * 75 / rate.hertz;
    return two_digits(ticks / 75 / 60) + ":" + two_digits(ticks / 75 % 60) + ":" + two_digits(ticks % 75);
}

std::string in_quotes(std::string_view text) {
    std::string safe = on_one_line(text);
    for (std::size_t at = safe.find('"'); at != std::string::npos; at = safe.find('"', at)) {
        safe.replace(at, 1, "''");
    }
    return "\"" + safe + "\"";
}

/// What the format calls a file's type; it has a word for few.
std::string file_line(const std::string& path) {
    const std::string extension = std::filesystem::path(path).extension();
    return "FILE " + in_quotes(path) + (extension == ".mp3" ? " MP3\n" : " WAVE\n");
}

class CueSheet final : public Sidecar {
  public:
    explicit CueSheet(const SidecarPlan& plan) : plan_(plan) {}

    void unit(const TimelineUnit&, const Passage&) override {}

    std::vector<std::string> finish(const std::vector<TimelineSection>& sections, Frames) override {
        const std::string name = plan_.slug + ".cue";
        AtomicFile file(plan_.folder / name);
        if (!plan_.author.empty()) file.write("PERFORMER " + in_quotes(plan_.author) + "\n");
        file.write("TITLE " + in_quotes(plan_.title) + "\n");
        if (plan_.clips.empty()) file.write(file_line(plan_.book));
        std::int64_t track = 0;
        for (std::size_t i = 0; i < sections.size(); ++i) {
            if (sections[i].length == Frames{}) continue;
            if (!plan_.clips.empty()) file.write(file_line(plan_.clips[i]));
            const Frames start = plan_.clips.empty() ? sections[i].start : Frames{};
            file.write("  TRACK " + two_digits(++track) + " AUDIO\n    TITLE " +
                       in_quotes(sections[i].title) + "\n    INDEX 01 " + index_time(start, plan_.rate) +
                       "\n");
        }
        file.commit(Durability::crash);
        return {name};
    }

  private:
    const SidecarPlan plan_;
};

}  // namespace

std::unique_ptr<Sidecar> make_cue_sheet(const SidecarPlan& plan) {
    return std::make_unique<CueSheet>(plan);
}

}  // namespace audio_edition
