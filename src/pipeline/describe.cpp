// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/describe.h"

#include <algorithm>
#include <array>
#include <utility>

#include "audio_edition/version.h"
#include "base/digest.h"
#include "base/error.h"
#include "ingest/source_on_disk.h"
#include "language/language.h"
#include "language/reader_words.h"
#include "pipeline/excerpt.h"
#include "pipeline/file_digest.h"
#include "publish/track/track_format.h"
#include "text/text_sketch.h"
#include "text/utf8.h"

namespace audio_edition {

namespace fs = std::filesystem;

namespace {

SidecarSound sidecar_sound(const BuildRequest& request) {
    SidecarSound sound{request.clips, {}};
    for (const AudioFormat format : request.formats)
        sound.extensions.push_back("." + std::string(name_of(format)));
    return sound;
}

std::string name_of(const fs::path& source) {
    if (source == "-" || is_pipe(source)) return std::string(unnamed_source);
    return (source.has_filename() ? source : source.parent_path()).filename().string();  // a book's folder
}

/// "joe (piper), CC0"
std::string credit_of(const Voice& voice) {
    const std::string licence = voice.licence.empty() ? std::string(voice.engine->licence) : voice.licence;
    return voice.name + " (" + std::string(voice.engine->name) + ")" +
           (licence.empty() ? "" : ", " + licence);
}

std::string credits_of(const Work& work) {
    std::string credits = credit_of(work.voice);
    for (const Guest& guest : work.guests) credits += "; " + credit_of(guest.voice);
    return credits;
}

}  // namespace

void check_request(const BuildRequest& request) {
    // Units, of which parts are made, take up to one minute, and parts should end with sections.
    constexpr std::chrono::minutes shortest_split{6};
    if (request.split.count() != 0 && request.split < shortest_split) {
        throw Error{ErrorKind::usage, "--split",
                    "makes parts of at least 6 minutes, 0.1 of an hour; ask for longer ones, or for --clips"};
    }
    const std::array<std::pair<const char*, std::string_view>, 4> texts{
        {{"--title", request.title ? std::string_view(*request.title) : ""},
         {"--author", request.author ? std::string_view(*request.author) : ""},
         {"--language", request.language ? std::string_view(*request.language) : ""},
         {"--closing", request.closing}}};
    for (const auto& [option, text] : texts) {
        if (!is_valid_utf8(text))
            throw Error{ErrorKind::usage, option,
                        "is not UTF-8; write it in a terminal that is set to UTF-8"};
    }
    if (request.language) static_cast<void>(require_language(*request.language, "--language"));
    if (request.slug) static_cast<void>(edition_slug("", request.slug, request.source));
    if (request.formats.empty()) throw Error{ErrorKind::usage, "--format", "names none; name one"};
    static_cast<void>(choose_sidecars(request.sidecars, sidecar_sound(request)));
    static_cast<void>(make_track_format(request.formats, {{}, request.kilobits, request.quality}));
}

Manifest describe_work(const Work& work, const fs::path& source) {
    Manifest manifest;
    manifest.title = work.title;
    manifest.author = work.script.author;
    manifest.date = work.script.date;
    manifest.description = work.document.description;
    manifest.language = work.script.language;
    manifest.language_basis = name_of(work.document.language_basis);
    manifest.source = {name_of(source), digest(work.document.source), work.document.encoding,
                       text_sketch(work.document.source)};
    manifest.skipped = work.account.skipped;
    manifest.account = work.account.totals;
    return manifest;
}

ManifestSound describe_sound(const BuildRequest& request, const Voice& voice, const EngineVersion& engine,
                             const TrackFormat& format) {
    ManifestSound sound{"audio-edition " + std::string(version()),
                        voice.name,
                        engine.name + " " + engine.version,
                        format.encoder(),
                        std::string(name_of(request.formats.front())),
                        0,
                        0};
    for (const TrackFormat* each : format.all()) {
        if (each->extension() == format.extension()) continue;
        sound.further.push_back({each->extension().substr(1), each->encoder()});
    }
    if (std::ranges::any_of(request.formats, [](AudioFormat each) { return kind_of(each).has_bit_rate; })) {
        sound.kilobits = request.kilobits;
        sound.quality = request.quality;
    }
    sound.licence = voice.licence;
    if (!request.chime.empty()) sound.markers = "chime";
    if (!request.music.empty()) sound.markers += sound.markers.empty() ? "music" : ", music";
    return sound;
}

std::vector<GuestVoice> guest_voices(const ManifestSound& sound) {
    std::vector<GuestVoice> voices;
    for (const ManifestGuest& guest : sound.guests)
        voices.push_back({guest.language, guest.voice, guest.passages});
    return voices;
}

std::vector<ManifestSection> describe_sections(const std::vector<TimelineSection>& sections,
                                               const EditionNames* clips) {
    std::vector<ManifestSection> described;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const TimelineSection& section = sections[i];
        described.push_back({section.id, section.title, section.level, section.start, section.length,
                             clips != nullptr ? clips->clip(i, section.id) : ""});
    }
    return described;
}

std::vector<ManifestFile> describe_files(const fs::path& folder, const std::vector<WrittenTrack>& tracks) {
    std::vector<ManifestFile> files;
    for (const WrittenTrack& track : tracks) {
        const FileDigest contents = digest_file(folder / track.path);
        files.push_back({track.path, contents.bytes, contents.digest, track.length});
    }
    return files;
}

std::vector<ManifestPart> describe_parts(const std::vector<WrittenPart>& parts) {
    std::vector<ManifestPart> described;
    described.reserve(parts.size());
    for (const WrittenPart& part : parts) described.push_back({part.path, part.start, part.length});
    return described;
}

std::vector<ManifestSidecar> describe_sidecars(const fs::path& folder,
                                               const std::vector<WrittenSidecar>& sidecars) {
    std::vector<ManifestSidecar> described;
    for (const WrittenSidecar& sidecar : sidecars) {
        const FileDigest contents = digest_file(folder / sidecar.path);
        described.push_back({std::string(sidecar.kind), sidecar.path, contents.bytes, contents.digest});
    }
    return described;
}

ManifestUnspoken describe_unspoken(const ScriptSection& section, const Passage& passage,
                                   const Unspoken& unspoken) {
    ByteSpan written;
    if (unspoken.first < unspoken.last) {
        written = {passage.tokens[unspoken.first].written.begin,
                   passage.tokens[unspoken.last - 1].written.end};
    }
    return {section.id, excerpt(written.of(passage.written.text())), unspoken.reason};
}

KeptSource kept_source(const BuildRequest& request) {
    KeptSource kept;
    for (const SidecarKind* kind : choose_sidecars(request.sidecars, sidecar_sound(request))) {
        kept.layout = kept.layout || kind->shows_layout;
        kept.book = kept.book || kind->keeps_book;
    }
    return kept;
}

EditionPlan edition_plan(const Work& work, const EditionNames& names, const BuildRequest& request) {
    EditionPlan plan{work.title, work.script.author, work.script.language, {}, names, request.clips, {}};
    plan.sidecars = choose_sidecars(request.sidecars, sidecar_sound(request));
    plan.date = work.script.date;
    plan.by = reader_words(work.script.language).by();
    plan.voice = credits_of(work);
    plan.layout = work.document.layout;
    plan.remote_pictures = request.remote_pictures;
    plan.source_book = work.document.source_book;
    for (const ScriptSection& section : work.script.sections) {
        const std::string& title = section.title.empty() ? work.title : section.title;
        plan.sections.push_back({section.id, title, section.level, {}, {}});
    }
    plan.longest_part = {std::chrono::milliseconds(request.split).count()};
    plan.section_bytes.resize(plan.sections.size());
    for (const UnitPlan& unit : work.units) plan.section_bytes[unit.place.section] += unit.size;
    return plan;
}

}  // namespace audio_edition
