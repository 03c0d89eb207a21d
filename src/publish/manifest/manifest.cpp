// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/manifest/manifest.h"

#include "base/json.h"
#include "publish/manifest/version.h"

namespace audio_edition {
namespace {

Json time(Frames frames, SampleRate rate) {
    return {{"samples", frames.count}, {"ms", to_milliseconds(frames, rate).count}};
}

Json sound_json(const ManifestSound& sound) {
    Json json{{"program", sound.program},
              {"voice", sound.voice},
              {"engine", sound.engine},
              {"encoder", sound.encoder},
              {"format", sound.format}};
    if (sound.kilobits != 0) {
        json["kilobits"] = sound.kilobits;
        json["quality"] = sound.quality;
    }
    if (!sound.markers.empty()) json["markers"] = sound.markers;
    if (!sound.licence.empty()) json["licence"] = sound.licence;
    for (const ManifestGuest& each : sound.guests) {
        Json guest{{"language", each.language}, {"voice", each.voice}, {"engine", each.engine}};
        if (!each.licence.empty()) guest["licence"] = each.licence;
        guest["passages"] = each.passages;
        json["guests"].push_back(std::move(guest));
    }
    for (const ManifestFormat& each : sound.further)
        json["further_formats"].push_back({{"format", each.format}, {"encoder", each.encoder}});
    return json;
}

Json section_json(const ManifestSection& section, SampleRate rate) {
    Json json{{"id", section.id},
              {"title", section.title},
              {"level", section.level},
              {"start", time(section.start, rate)},
              {"length", time(section.length, rate)}};
    if (!section.clip.empty()) json["clip"] = section.clip;
    return json;
}

Json file_json(const ManifestFile& file, SampleRate rate) {
    return {{"path", file.path},
            {"bytes", file.bytes},
            {"digest", file.digest},
            {"length", time(file.length, rate)}};
}

Json part_json(const ManifestPart& part, SampleRate rate) {
    return {{"path", part.path}, {"start", time(part.start, rate)}, {"length", time(part.length, rate)}};
}

Json sidecar_json(const ManifestSidecar& sidecar) {
    return {
        {"kind", sidecar.kind}, {"path", sidecar.path}, {"bytes", sidecar.bytes}, {"digest", sidecar.digest}};
}

Json skipped_json(const ManifestSkipped& skipped) {
    return {{"rule", skipped.rule},
            {"begin", skipped.span.begin},
            {"end", skipped.span.end},
            {"text", skipped.text}};
}

Json unspoken_json(const ManifestUnspoken& unspoken) {
    return {{"section", unspoken.section}, {"text", unspoken.text}, {"reason", unspoken.reason}};
}

Json account_json(const ManifestAccount& account) {
    return {{"readable_bytes", account.readable},
            {"spoken_bytes", account.spoken},
            {"skipped_bytes", account.skipped}};
}

template <class Items, class ToJson>
Json array(const Items& items, const ToJson& to_json) {
    Json json = Json::array();
    for (const auto& item : items) json.push_back(to_json(item));
    return json;
}

}  // namespace

std::string to_json_text(const Manifest& manifest) {
    const SampleRate rate = manifest.rate;
    Json json;
    json["format"] = manifest_format;
    json["version"] = manifest_version;
    json["title"] = manifest.title;
    json["author"] = manifest.author;
    if (!manifest.date.empty()) json["date"] = manifest.date;
    if (!manifest.description.empty()) json["description"] = manifest.description;
    json["language"] = manifest.language;
    if (!manifest.language_basis.empty()) json["language_basis"] = manifest.language_basis;
    json["source"] = {{"name", manifest.source.name},
                      {"digest", manifest.source.digest},
                      {"encoding", manifest.source.encoding}};
    if (!manifest.source.sketch.empty()) json["source"]["sketch"] = manifest.source.sketch;
    json["sound"] = sound_json(manifest.sound);
    json["sample_rate"] = rate.hertz;
    json["length"] = time(manifest.length, rate);
    json["sections"] =
        array(manifest.sections, [rate](const auto& section) { return section_json(section, rate); });
    json["files"] = array(manifest.files, [rate](const auto& file) { return file_json(file, rate); });
    if (!manifest.parts.empty())
        json["parts"] = array(manifest.parts, [rate](const auto& part) { return part_json(part, rate); });
    json["sidecars"] = array(manifest.sidecars, sidecar_json);
    json["skipped"] = array(manifest.skipped, skipped_json);
    json["unspoken"] = array(manifest.unspoken, unspoken_json);
    json["account"] = account_json(manifest.account);
    return to_text(json, 2) + "\n";
}

}  // namespace audio_edition
