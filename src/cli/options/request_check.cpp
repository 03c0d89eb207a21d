// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options/request_check.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "base/error.h"
#include "language/language.h"
#include "language/reader_words.h"
#include "pipeline/delivery/delivery_profile.h"
#include "pipeline/edition_folder.h"
#include "publish/mp3/frame_header.h"
#include "publish/sidecar/sidecar.h"
#include "publish/track/track_format.h"
#include "text/nearest_name.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// "mp3 and m4b"
std::string names_of(const std::vector<AudioFormat>& formats, std::string_view joint) {
    std::vector<std::string> names;
    for (const AudioFormat format : formats) names.emplace_back(name_of(format));
    return listed(names, joint);
}

/// A request, and what its profile decides.
struct Asked {
    const BuildRequest& request;
    const DeliveryProfile* profile;

    [[nodiscard]] std::vector<AudioFormat> formats() const {
        return profile != nullptr ? std::vector{profile->format} : request.formats;
    }
    [[nodiscard]] bool clips() const { return request.clips || (profile != nullptr && profile->clips); }
};

std::string by_profile(const Asked& asked, const std::string& which) {
    return "is overruled by --profile " + std::string(asked.profile->name) + ", which " + which +
           "; leave one of them out";
}

std::string for_mp3_only(const Asked& asked) {
    const std::vector<AudioFormat> made = asked.formats();
    const auto has_bit_rate = [](AudioFormat format) { return kind_of(format).has_bit_rate; };
    if (std::ranges::any_of(made, has_bit_rate)) return "";
    return "is for MP3, and " + names_of(made, "and") + " is made; leave it out, or make mp3";
}

std::string why_no_format(const Asked& asked) {
    if (asked.profile == nullptr || asked.request.formats == std::vector{asked.profile->format}) return "";
    return by_profile(asked, "makes " + std::string(name_of(asked.profile->format)));
}

std::string why_no_bit_rate(const Asked& asked) {
    const int kilobits = asked.request.kilobits;
    if (std::string why = for_mp3_only(asked); !why.empty()) return why;
    if (asked.profile != nullptr && asked.profile->kilobits != kilobits)
        return by_profile(asked, "sets " + std::to_string(asked.profile->kilobits) + " kbit/s");
    // Which of them a voice's sample rate allows, its engine tells later.
    std::set<int> known;
    for (const MpegVersion version : {MpegVersion::mpeg1, MpegVersion::mpeg2})
        for (const int rate : mp3_bit_rates(version)) known.insert(rate);
    if (known.contains(kilobits)) return "";
    std::vector<std::string> names;
    for (const int rate : known) names.push_back(std::to_string(rate));
    return "is no bit rate of MP3; choose from " + listed(names);
}

std::string why_no_closing(const Asked& asked) {
    if (asked.profile == nullptr || !asked.profile->says_the_end || !asked.request.closing.empty()) return "";
    const std::string words(reader_words(Language::english()).the_end());
    return by_profile(asked, "ends with \"" + words + "\"");
}

/// An option, what its value is called in a message, and why it would count for nothing: "" where it counts.
struct OverruledOption {
    std::string_view name;
    std::string (*written)(const BuildRequest& request);
    std::string (*why_not)(const Asked& asked);
};

constexpr std::array overruled_options{
    OverruledOption{"--format", [](const BuildRequest& request) { return names_of(request.formats, "and"); },
                    why_no_format},
    OverruledOption{"--bitrate", [](const BuildRequest& request) { return std::to_string(request.kilobits); },
                    why_no_bit_rate},
    OverruledOption{"--quality", [](const BuildRequest& request) { return std::to_string(request.quality); },
                    for_mp3_only},
    OverruledOption{"--closing", [](const BuildRequest& request) { return "'" + request.closing + "'"; },
                    why_no_closing},
};

/// Extensions of sound files of no format that is made here.
constexpr std::array<std::string_view, 6> other_extensions{"m4a", "mp4", "aac", "ogg", "oga", "wave"};

/// The options that make the file which `output` seems to name.
std::string advice_for(const std::filesystem::path& output, AudioFormat asked, bool is_made_here) {
    const std::string extension = to_lower(output.extension().string());
    const std::string name = slug(output.stem().string());
    const std::string folder = output.has_parent_path() ? output.parent_path().string() : ".";
    std::string advice = "; write: -o " + folder + " --slug " + (name.empty() ? "NAME" : name);
    if (!is_made_here || name.empty()) return advice;
    if (extension != "." + std::string(name_of(asked))) advice += " --format " + extension.substr(1);
    return advice + ", which makes " + (output.parent_path() / name / name).string() + extension;
}

/// "-o talk.mp3" would make a folder of that name.
void require_folder(const std::filesystem::path& output, AudioFormat asked) {
    const std::string extension = to_lower(output.extension().string());
    if (extension.size() < 2) return;
    const std::string_view format = std::string_view(extension).substr(1);
    const bool is_made_here = kind_with_extension(extension) != nullptr;
    const bool is_sound =
        is_made_here || std::ranges::find(other_extensions, format) != other_extensions.end();
    std::error_code ignored;
    if (!is_sound || std::filesystem::is_directory(output, ignored)) return;
    throw Error{ErrorKind::usage, "-o " + output.string(),
                "is the name of a sound file, and -o takes a folder, in which each edition becomes a folder" +
                    advice_for(output, asked, is_made_here)};
}

SidecarSound sound_of(const Asked& asked) {
    SidecarSound sound{asked.clips(), {}};
    for (const AudioFormat format : asked.formats())
        sound.extensions.push_back("." + std::string(name_of(format)));
    return sound;
}

}  // namespace

TypedOptions typed_options(const CLI::App& command) {
    TypedOptions typed;
    for (const CLI::Option* option : command.get_options())
        if (option->count() > 0 && !option->get_lnames().empty()) typed.insert(option->get_name());
    return typed;
}

void require_closing(const BuildRequest& request, const TypedOptions& typed) {
    if (!request.closing.empty() || !typed.contains("--closing")) return;
    throw Error{ErrorKind::usage, "--closing ''",
                "holds nothing that could be said; write words, or leave it out"};
}

void check_request(const BuildRequest& request, const TypedOptions& typed) {
    const Asked asked{request, request.profile ? &find_profile(*request.profile) : nullptr};
    require_folder(request.output, asked.formats().front());
    if (request.language) static_cast<void>(require_language(*request.language, "--language"));
    if (request.slug) static_cast<void>(edition_slug("", request.slug, request.source));
    static_cast<void>(choose_sidecars(request.sidecars, sound_of(asked)));
    for (const OverruledOption& option : overruled_options) {
        if (!typed.contains(option.name)) continue;
        if (std::string why = option.why_not(asked); !why.empty())
            throw Error{ErrorKind::usage, std::string(option.name) + " " + option.written(request),
                        std::move(why)};
    }
}

}  // namespace audio_edition
