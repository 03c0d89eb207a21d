// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/test_edition.h"

#include "master/speech.h"

namespace audio_edition {
namespace {

void write_units(const TestEdition& edition, Mp3File& file, std::size_t section) {
    for (std::size_t i = 0; i < edition.mp3.size(); ++i) {
        if (edition.timeline.units[i].place.section != section) continue;
        file.write(edition.mp3[i]);
        file.write(silent_mp3(edition.timeline.units[i].silent_mp3_frames, edition.settings));
    }
}

}  // namespace

TestEdition make_edition(std::vector<TestUnit> units, const Mp3Settings& settings) {
    TestEdition edition;
    edition.settings = settings;
    edition.tags = {.title = "The Book", .artist = "Ann Author", .language = "en"};
    std::vector<ShapedUnit> spoken;
    std::vector<TimelineSection> sections(units.empty() ? 0 : units.back().section + 1);
    for (TestUnit& unit : units) {
        const UnitShape shape = shape_unit(unit.sound);
        const bool last = &unit == &units.back();
        spoken.push_back({{unit.section, 0}, shape, {{0, shape.speech_start}}, {last ? 2000 : 750}});
        edition.mp3.push_back(encode_mp3(unit.sound, settings));
        edition.shaped.push_back(std::move(unit.sound));
    }
    for (std::size_t i = 0; i < sections.size(); ++i) sections[i].title = "Section " + std::to_string(i + 1);
    edition.timeline = lay_out(settings.rate, std::move(sections), std::move(spoken));
    for (const TimelineSection& section : edition.timeline.sections) {
        edition.tags.chapters.push_back({section.title, section.start, section.start + section.length});
    }
    return edition;
}

std::vector<TestUnit> spoken_units() {
    return {
        {0, speak("en-us", "The Harbour")},
        {0, speak("en-us", "In the evening the boats came home, one after another, with their lamps lit.")},
        {1, speak("en-us", "The Weather")},
        {1, speak("en-us+f3",
                  "It rained. Then, for a quarter of an hour, it stopped; and then it rained again.")},
        {2, speak("en-us", "What Was Left")},
        {2, speak("en-gb+m3",
                  "Peter took the pots, the pans and a broken oar, and put them back where they belonged.")}};
}

void write_book(const TestEdition& edition, const std::filesystem::path& file) {
    Mp3File mp3(file, edition.settings, edition.tags);
    for (std::size_t section = 0; section < edition.timeline.sections.size(); ++section) {
        write_units(edition, mp3, section);
    }
    mp3.finish(edition.timeline.length, edition.tags.chapters);
}

void write_clip(const TestEdition& edition, std::size_t section, const std::filesystem::path& file) {
    const TimelineSection& about = edition.timeline.sections[section];
    Mp3File mp3(file, edition.settings,
                {.title = about.title,
                 .album = edition.tags.title,
                 .track = static_cast<int>(section) + 1,
                 .tracks = static_cast<int>(edition.timeline.sections.size())});
    write_units(edition, mp3, section);
    mp3.finish(about.length, {});
}

}  // namespace audio_edition
