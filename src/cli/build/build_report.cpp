// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/build/build_report.h"

#include <algorithm>

#include "base/json.h"
#include "cli/batch/sbatch_script.h"
#include "cli/build/file_list.h"
#include "cli/clock_time.h"
#include "cli/console.h"
#include "cli/guest_voices.h"
#include "cli/quality_table.h"
#include "cli/text_columns.h"
#include "publish/track/track_format.h"
#include "text/language_name.h"

namespace audio_edition {
namespace {

/// "   1:02  The Context"
std::string chapter_line(const BuiltSection& section, std::size_t width) {
    const std::string indent(2 * static_cast<std::size_t>(std::max(section.level - 1, 0)), ' ');
    return "  " + padded_left(clock_time(section.start), width) + "  " + indent + printable(section.title) +
           "\n";
}

std::string with_plural(std::size_t count, const std::string& thing) {
    return std::to_string(count) + " " + thing + (count == 1 ? "" : "s");
}

bool holds_chapters(const std::filesystem::path& book) {
    const TrackFormatKind* const kind = kind_with_extension(book.extension().native());
    return kind != nullptr && kind->has_chapters;
}

std::string how_to_listen(const std::filesystem::path& book) {
    return std::string("Listen with any player") + (holds_chapters(book) ? " that shows chapters" : "") +
           ", or: ffplay -nodisp -autoexit " + printable(shell_quoted(book.string())) + "\n";
}

Json quality_json(const SectionQuality& section) {
    return {{"name", section.name},
            {"length_ms", section.length.count()},
            {"lufs", section.loudness},
            {"true_peak_dbtp", section.true_peak},
            {"rms_dbfs", section.rms},
            {"noise_floor_dbfs", section.noise_floor},
            {"words_a_minute", section.words_a_minute},
            {"head_ms", section.head.count()},
            {"tail_ms", section.tail.count()},
            {"longest_silence_ms", section.longest_silence.count()},
            {"clipped_samples", section.clipped}};
}

}  // namespace

std::string book_line(const std::string& name, const BuildResult& result) {
    return printable(name) + "  " + clock_time(result.length) + "  " +
           with_plural(result.sections.size(), "chapter") + "\n";
}

std::string build_summary(const BuildResult& result) {
    std::string text = book_line(result.book.string(), result);
    text += printable("Read as " + english_language_name(result.language) + " (" + result.language_basis +
                      ") by " + result.voice + guest_list(result.guests)) +
            "\n\n";
    const std::size_t width = clock_time(result.length).size();
    for (const BuiltSection& section : result.sections) text += chapter_line(section, width);
    text += quality_table(result.quality) + "\n" + file_list(result) + "\n" + how_to_listen(result.book);
    if (result.unchanged) {
        text += "Nothing has changed since it was made\n";
    } else if (result.reused > 0) {
        text += "Spoken: " + with_plural(result.rendered, "unit") +
                "; taken from the cache: " + std::to_string(result.reused) + "\n";
    }
    if (result.unspoken > 0)
        text += with_plural(result.unspoken, "place") + " could not be spoken; see the warnings\n";
    return text;
}

std::string build_event(const std::filesystem::path& source, const BuildResult& result) {
    Json sections = Json::array();
    for (const BuiltSection& section : result.sections) {
        Json json{{"title", section.title}, {"level", section.level}, {"start_ms", section.start.count()}};
        if (!section.clip.empty()) json["clip"] = section.clip.string();
        sections.push_back(std::move(json));
    }
    Json files = Json::array();
    for (const BuiltFile& file : result.files)
        files.push_back({{"kind", file.kind}, {"path", file.path.string()}});
    Json done{{"event", "done"},
              {"source", source.string()},
              {"folder", result.folder.string()},
              {"book", result.book.string()},
              {"title", result.title},
              {"author", result.author},
              {"language", result.language},
              {"language_basis", result.language_basis},
              {"voice", result.voice},
              {"length_ms", result.length.count()},
              {"words", result.words},
              {"sections", std::move(sections)},
              {"files", std::move(files)},
              {"unspoken", result.unspoken},
              {"rendered", result.rendered},
              {"reused", result.reused},
              {"unchanged", result.unchanged}};
    add_guests(done, result.guests);
    for (const std::filesystem::path& part : result.parts) done["parts"].push_back(part.string());
    for (const SectionQuality& section : result.quality) done["quality"].push_back(quality_json(section));
    return to_text(done);
}

std::string forecast_summary(const BuildForecast& forecast) {
    const std::string what = printable(forecast.folder.string()) + ": ";
    if (forecast.unchanged) return what + clock_time(forecast.length) + "; nothing has changed";
    return what + "read as " + english_language_name(forecast.language) + " (" + forecast.language_basis +
           ") by " + forecast.voice + guest_list(forecast.guests) + "; about " + clock_time(forecast.length) +
           "; " + with_plural(forecast.rendered, "unit") + " to speak, " + std::to_string(forecast.reused) +
           " in the cache; about " + clock_time(forecast.time) + " of work";
}

std::string forecast_event(const std::filesystem::path& source, const BuildForecast& forecast) {
    Json told{{"event", "forecast"},
              {"source", source.string()},
              {"folder", forecast.folder.string()},
              {"title", forecast.title},
              {"language", forecast.language},
              {"language_basis", forecast.language_basis},
              {"voice", forecast.voice},
              {"length_ms", forecast.length.count()},
              {"words", forecast.words},
              {"rendered", forecast.rendered},
              {"reused", forecast.reused},
              {"unchanged", forecast.unchanged},
              {"time_ms", forecast.time.count()}};
    add_guests(told, forecast.guests);
    return to_text(told);
}

}  // namespace audio_edition
