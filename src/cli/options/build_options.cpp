// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options/build_options.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <sstream>
#include <string>
#include <utility>

#include <CLI/CLI.hpp>

#include "cli/options/limit_options.h"
#include "cli/options/option_values.h"
#include "cli/options/optional_text.h"
#include "cli/options/policy_options.h"
#include "cli/options/pronunciation_options.h"
#include "cli/options/reading_options.h"
#include "cli/options/source_options.h"
#include "pipeline/delivery/delivery_profile.h"
#include "publish/sidecar/sidecar.h"
#include "publish/track/track_format.h"

namespace audio_edition {
namespace {

/// What people call them, and their names.
std::vector<std::pair<std::string, std::string>> other_words_for_formats() {
    std::vector<std::pair<std::string, std::string>> words;
    for (const TrackFormatKind& kind : track_format_kinds()) {
        std::istringstream names{std::string(kind.other_names)};
        for (std::string word; names >> word;) words.emplace_back(word, kind.name);
    }
    return words;
}

std::vector<std::string> format_names() {
    std::vector<std::string> names;
    for (const TrackFormatKind& kind : track_format_kinds()) names.emplace_back(kind.name);
    return names;
}

/// Of lists of their names.
std::vector<AudioFormat> formats_in(const std::vector<std::string>& lists) {
    std::vector<AudioFormat> formats;
    for (const std::string& name : entries_of(lists))
        formats.push_back(std::ranges::find(track_format_kinds(), name, &TrackFormatKind::name)->format);
    return formats;
}

std::string format_help() {
    std::string help = "Of the sound, one or several separated by commas; all are made at once:";
    for (const TrackFormatKind& kind : track_format_kinds())
        help += "\n" + std::string(kind.name) + ": " + std::string(kind.description);
    return help;
}

void add_sound_options(CLI::App& command, BuildRequest& request) {
    command
        .add_option_function<std::vector<std::string>>(
            "--format",
            [&request](const std::vector<std::string>& lists) { request.formats = formats_in(lists); },
            format_help())
        ->allow_extra_args(false)
        ->transform(list_of(one_of(format_names(), other_words_for_formats())))
        ->type_name("LIST")
        ->default_str("mp3");
    command.add_option("--bitrate", request.kilobits, "Bit rate of MP3, constant, in kbit/s")
        ->check(whole_number(1, 1000))
        ->type_name("N")
        ->capture_default_str();
    command.add_option("--quality", request.quality, "Of MP3: from 0, best and slow, to 9, fast")
        ->check(whole_number(0, 9))
        ->type_name("N")
        ->capture_default_str();
}

std::string sidecar_help() {
    std::string help =
        "Files beside the sound, separated by commas, or none; +NAME and -NAME change the usual ones:";
    for (const SidecarKind& kind : sidecar_kinds()) {
        help += "\n" + std::string(kind.name) + ": " + std::string(kind.description) +
                (kind.usual ? " (usual)" : "");
    }
    return help;
}

void add_edition_options(CLI::App& command, BuildRequest& request) {
    std::string profiles =
        "How it is delivered; sets format, bit rate and loudness, and checks every section:";
    for (const DeliveryProfile& profile : delivery_profiles()) {
        profiles += "\n" + std::string(profile.name) + ": " + std::string(profile.description);
    }
    add_text(command, "--profile", request.profile, profiles, "NAME");
    command.add_option("--chime", request.chime, "Sound file to be heard before every section but the first")
        ->type_name("FILE");
    command.add_option("--music", request.music, "Sound file with music, to be heard under headings")
        ->type_name("FILE");
    command.add_option("--closing", request.closing, "Words to be said at the end")->type_name("TEXT");
    command.add_flag("--clips", request.clips, "Also one file for each section, in clips/");
    command
        .add_option_function<double>(
            "--split",
            [&request](double hours) {
                request.split = std::chrono::minutes(static_cast<long>(std::lround(hours * 60)));
            },
            "Also the book in parts of at most so many hours, in parts/, for players that cannot take it "
            "whole")
        ->check(number(0.1, 1000))
        ->type_name("HOURS");
    command
        .add_option_function<std::vector<std::string>>(
            "--sidecars",
            [&request](const std::vector<std::string>& lists) { request.sidecars = entries_of(lists); },
            sidecar_help())
        ->allow_extra_args(false)
        ->transform(list_of(CLI::Validator()))
        ->type_name("LIST");
    command.add_flag(
        "--remote-pictures", request.remote_pictures,
        "Let the page load pictures that its source has on the Web, whose servers then know of its readers");
    command
        .add_option("--cover", request.cover,
                    "JPEG or PNG for the edition, or none; else the source's own, else one is drawn")
        ->type_name("FILE");
    command.add_flag_callback(
        "--no-opening", [&request] { request.opening = false; },
        "Do not begin with the title and the author");
}

void add_foreign_text(CLI::App& command, ForeignText& policy) {
    command
        .add_option_function<ForeignText>(
            "--foreign-text", [&policy](const ForeignText& chosen) { policy = chosen; },
            "A text that --voice does not speak, or nobody well enough: read (with a warning) or refuse")
        ->transform(one_of_named<ForeignText>({{"read", ForeignText::read}, {"refuse", ForeignText::refuse}}))
        ->type_name("CHOICE")
        ->default_str("refuse")
        ->group("What is read");
}

}  // namespace

void add_build_options(CLI::App& command, BuildRequest& request) {
    add_text(command, "--slug", request.slug,
             "Name of the edition's folder and book, instead of one from the title", "NAME");
    add_edition_options(command, request);
    add_voice(command, request.voice);
    add_lexicons(command, request.lexicons, request.series_lexicons, request.house_lexicons);
    add_inline_pronunciations(command, request.inline_pronunciations);
    add_reading(command, request.reading);
    add_sound_options(command, request);
    add_overrides(command, Overrides{request.title, request.author, request.language, request.encoding,
                                     request.article});
    add_policies(command, request.policies);
    add_foreign_text(command, request.foreign_text);
    add_foreign_passages(command, request.foreign_passages);
    add_limits(command, request.limits);
}

void add_strict(CLI::App& command, BuildRequest& request) {
    command.add_flag(
        "--strict", request.strict,
        "Fail when a word cannot be spoken, instead of leaving silence, or a part of the source is missing");
}

}  // namespace audio_edition
