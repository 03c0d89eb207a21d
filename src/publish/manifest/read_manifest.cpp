// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>

#include "base/error.h"
#include "base/json.h"
#include "base/read_file.h"
#include "publish/manifest/manifest.h"
#include "publish/manifest/version.h"

namespace audio_edition {
namespace {

/// A JSON object with the name it goes by in messages: "edition.json: sections[3]".
class Reader {
  public:
    Reader(const Json& json, std::string name, const std::string& where)
        : json_(json), name_(std::move(name)), where_(where) {
        if (!json.is_object()) fail("is not an object");
    }

    [[nodiscard]] std::string text(const char* key) const {
        const Json& value = member(key);
        if (!value.is_string()) fail_member(key, "is not text");
        return value.get<std::string>();
    }

    [[nodiscard]] std::string text_or_empty(const char* key) const {
        return json_.contains(key) ? text(key) : "";
    }

    /// Small letters and digits: what is put into paths.
    [[nodiscard]] std::string name(const char* key) const {
        std::string name = text(key);
        const auto is_plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
        if (!std::ranges::all_of(name, is_plain)) fail_member(key, "is not a name");
        return name;
    }

    /// From 0 up; no time, size or count is below.
    [[nodiscard]] std::int64_t number(const char* key) const {
        const Json& value = member(key);
        if (!value.is_number_integer() || value.get<std::int64_t>() < 0)
            fail_member(key, "is not a whole number, 0 or more");
        return value.get<std::int64_t>();
    }

    [[nodiscard]] int small_number(const char* key) const {
        const std::int64_t value = number(key);
        if (value > 1'000'000) fail_member(key, "is too large");
        return static_cast<int>(value);
    }

    [[nodiscard]] Frames time(const char* key) const { return {object(key).number("samples")}; }

    [[nodiscard]] Reader object(const char* key) const { return {member(key), path_of(key), where_}; }

    template <class Read>
    [[nodiscard]] auto array(const char* key, const Read& read) const {
        const Json& values = member(key);
        if (!values.is_array()) fail_member(key, "is not a list");
        std::vector<decltype(read(*this))> items;
        for (std::size_t i = 0; i < values.size(); ++i) {
            items.push_back(read(Reader(values[i], path_of(key) + "[" + std::to_string(i) + "]", where_)));
        }
        return items;
    }

    [[nodiscard]] bool has(const char* key) const { return json_.contains(key); }

  private:
    [[nodiscard]] const Json& member(const char* key) const {
        const auto found = json_.find(key);
        if (found == json_.end()) fail_member(key, "is missing");
        return *found;
    }
    [[nodiscard]] std::string path_of(const char* key) const {
        return name_.empty() ? key : name_ + "." + key;
    }
    [[noreturn]] void fail_member(const char* key, const char* what) const {
        throw Error{ErrorKind::broken_input, where_, path_of(key) + " " + what + "; build the edition again"};
    }
    [[noreturn]] void fail(const char* what) const {
        throw Error{ErrorKind::broken_input, where_,
                    (name_.empty() ? "the manifest" : name_) + " " + what + "; build the edition again"};
    }

    const Json& json_;
    std::string name_;
    const std::string& where_;
};

ManifestSound read_sound(const Reader& sound) {
    ManifestSound read{sound.text("program"),
                       sound.text("voice"),
                       sound.text("engine"),
                       sound.text("encoder"),
                       sound.text("format"),
                       0,
                       0};
    if (sound.has("kilobits")) read.kilobits = sound.small_number("kilobits");
    if (sound.has("quality")) read.quality = sound.small_number("quality");
    read.markers = sound.text_or_empty("markers");
    read.licence = sound.text_or_empty("licence");
    if (sound.has("guests"))
        read.guests = sound.array("guests", [](const Reader& each) {
            return ManifestGuest{each.text("language"), each.text("voice"), each.text("engine"),
                                 each.text_or_empty("licence"),
                                 static_cast<std::uint64_t>(each.number("passages"))};
        });
    if (sound.has("further_formats"))
        read.further = sound.array("further_formats", [](const Reader& each) {
            return ManifestFormat{each.name("format"), each.text("encoder")};
        });
    return read;
}

ManifestSection read_section(const Reader& section) {
    return {section.text("id"),    section.text("title"),  section.small_number("level"),
            section.time("start"), section.time("length"), section.text_or_empty("clip")};
}

ManifestFile read_file_entry(const Reader& file) {
    return {file.text("path"), static_cast<std::uint64_t>(file.number("bytes")), file.text("digest"),
            file.time("length")};
}

ManifestPart read_part(const Reader& part) {
    return {part.text("path"), part.time("start"), part.time("length")};
}

ManifestSidecar read_sidecar(const Reader& sidecar) {
    return {sidecar.text("kind"), sidecar.text("path"), static_cast<std::uint64_t>(sidecar.number("bytes")),
            sidecar.text("digest")};
}

ManifestSkipped read_skipped(const Reader& skipped) {
    return {
        skipped.text("rule"),
        {static_cast<std::size_t>(skipped.number("begin")), static_cast<std::size_t>(skipped.number("end"))},
        skipped.text("text")};
}

ManifestUnspoken read_unspoken(const Reader& unspoken) {
    return {unspoken.text("section"), unspoken.text("text"), unspoken.text("reason")};
}

ManifestAccount read_account(const Reader& account) {
    return {static_cast<std::uint64_t>(account.number("readable_bytes")),
            static_cast<std::uint64_t>(account.number("spoken_bytes")),
            static_cast<std::uint64_t>(account.number("skipped_bytes"))};
}

SampleRate read_rate(const Reader& top, const std::string& where) {
    const int hertz = top.small_number("sample_rate");
    if (hertz < 8000)
        throw Error{ErrorKind::broken_input, where, "sample_rate is below 8000; build the edition again"};
    return {hertz};
}

void check_version(const Reader& top, const std::string& where) {
    if (top.text("format") != manifest_format) {
        throw Error{ErrorKind::broken_input, where,
                    "is not the manifest of an audio edition; name an edition's folder"};
    }
    const int version = top.small_number("version");
    if (version != manifest_version) {
        throw Error{ErrorKind::broken_input, where,
                    "is of version " + std::to_string(version) + ", this program reads version " +
                        std::to_string(manifest_version) +
                        "; build the edition again, or use a newer audio-edition"};
    }
}

}  // namespace

Manifest parse_manifest(std::string_view text, const std::string& where) {
    const Json json = parse_json(text, where);
    const Reader top(json, "", where);
    check_version(top, where);
    const Reader source = top.object("source");
    Manifest manifest;
    manifest.title = top.text("title");
    manifest.author = top.text("author");
    manifest.date = top.text_or_empty("date");
    manifest.description = top.text_or_empty("description");
    manifest.language = top.text("language");
    manifest.language_basis = top.text_or_empty("language_basis");
    manifest.source = {source.text("name"), source.text("digest"), source.text("encoding"),
                       source.text_or_empty("sketch")};
    manifest.sound = read_sound(top.object("sound"));
    manifest.rate = read_rate(top, where);
    manifest.length = top.time("length");
    manifest.sections = top.array("sections", read_section);
    manifest.files = top.array("files", read_file_entry);
    if (top.has("parts")) manifest.parts = top.array("parts", read_part);
    if (top.has("sidecars")) manifest.sidecars = top.array("sidecars", read_sidecar);
    manifest.skipped = top.array("skipped", read_skipped);
    manifest.unspoken = top.array("unspoken", read_unspoken);
    manifest.account = read_account(top.object("account"));
    return manifest;
}

std::optional<Manifest> find_manifest(const std::filesystem::path& folder) {
    const std::filesystem::path file = folder / manifest_name;
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) return std::nullopt;
    return parse_manifest(audio_edition::read_file(file), file.native());
}

}  // namespace audio_edition
