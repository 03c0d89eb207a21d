// SPDX-License-Identifier: GPL-3.0-or-later
#include "install/kokoro/find_kokoro_voices.h"

#include <algorithm>
#include <optional>

#include "base/error.h"
#include "install/kokoro/styles.h"
#include "text/nearest_name.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kokoro_model_extension = ".onnx";
constexpr std::string_view part_name = "part.bin";
/// What the model is called whose parts are to be had from the package registries.
constexpr const char* joined_name = "kokoro-v1.0.int8.onnx";
constexpr const char* kokoro_licence = "Apache-2.0 (model and voices of Kokoro-82M, by its authors)";
constexpr const char* kokoro_trained =
    "recordings under permissive licences or in the public domain, and speech of other synthesizers, by its "
    "authors";
constexpr std::uint64_t largest_kokoro_model = std::uint64_t{1} << 30;
constexpr std::uint64_t largest_style = std::uint64_t{16} << 20;

const std::vector<std::string> all_of_them{"all"};

struct StyleFile {
    KokoroStyle style;
    GivenFile file;
};

bool has_configuration(const std::vector<GivenFile>& files, const GivenFile& model) {
    return std::ranges::any_of(files, [&](const GivenFile& file) {
        return file.source == model.source && file.path == model.path + ".json";
    });
}

std::optional<NeededFile> given_model(const std::vector<GivenFile>& files) {
    std::vector<NeededFile> models;
    NeededFile joined{joined_name, {}, largest_kokoro_model};
    for (const GivenFile& file : files) {
        if (file.name() == part_name) joined.parts.push_back(file);
        if (file.path.ends_with(kokoro_model_extension) && !has_configuration(files, file))
            models.push_back({safe_name(file), {file}, largest_kokoro_model});
    }
    std::ranges::sort(joined.parts, {}, &GivenFile::path);
    if (!joined.parts.empty()) models.push_back(std::move(joined));
    if (models.size() > 1)
        throw Error{ErrorKind::broken_input, models[1].parts.front().where(),
                    "is a second model, beside " + models[0].parts.front().where() + "; give one of them"};
    if (models.empty()) return std::nullopt;
    return std::move(models.front());
}

/// The name of the model that is installed.
std::optional<std::string> installed_model(const fs::path& own_voices) {
    std::vector<std::string> models;
    std::error_code failure;
    for (const auto& entry : fs::directory_iterator(own_voices / kokoro_folder, failure))
        if (entry.path().extension() == kokoro_model_extension)
            models.push_back(entry.path().filename().native());
    if (failure || models.empty()) return std::nullopt;
    return std::ranges::min(models);
}

/// `note` says whether anybody would miss those that cannot be spoken.
std::vector<StyleFile> styles_among(const std::vector<GivenFile>& files, bool note,
                                    Diagnostics& diagnostics) {
    std::vector<StyleFile> styles;
    std::string silent;
    for (const GivenFile& file : files) {
        const std::string name = file.name();
        if (!is_kokoro_style(name, file.bytes)) continue;
        KokoroStyle style = kokoro_style(name.substr(0, name.rfind('.')));
        if (style.language.empty())
            silent += (silent.empty() ? "" : ", ") + style.file_stem;
        else
            styles.push_back({std::move(style), file});
    }
    if (!silent.empty() && (note || styles.empty()))
        diagnostics.note("kokoro",
                         "left out, since nothing here turns their language into phonemes: " + silent);
    return styles;
}

std::vector<StyleFile> wanted(std::vector<StyleFile> styles, const std::vector<std::string>& only) {
    if (only == all_of_them) return styles;
    std::vector<StyleFile> chosen;
    std::vector<std::string> names;
    for (const StyleFile& each : styles) {
        names.push_back(each.style.name);
        const bool asked = std::ranges::find(only, each.style.name) != only.end() ||
                           std::ranges::find(only, each.style.file_stem) != only.end();
        if (only.empty() ? each.style.recommended : asked) chosen.push_back(each);
    }
    for (const std::string& name : only) {
        if (std::ranges::none_of(chosen, [&](const StyleFile& each) {
                return each.style.name == name || each.style.file_stem == name;
            }))
            throw Error{
                ErrorKind::usage, "--only " + name,
                "is not one of these voices; there are " + listed(names, "and") + did_you_mean(name, names)};
    }
    return chosen.empty() ? styles : chosen;
}

FoundVoice found_style(const StyleFile& each, const std::optional<NeededFile>& model,
                       const std::string& model_name) {
    FoundVoice found;
    found.voice.engine = engine_named("kokoro");
    found.voice.language = each.style.language;
    found.voice.gender = each.style.gender;
    found.voice.description = each.style.description;
    found.voice.licence = kokoro_licence;
    found.voice.trained = kokoro_trained;
    found.voice.settings = {{"model", model_name}, {"style", each.style.file_stem + ".bin"}};
    found.names = {each.style.name, each.style.file_stem};
    found.folder = kokoro_folder;
    if (model) found.files.push_back(*model);
    found.files.push_back({each.style.file_stem + ".bin", {each.file}, largest_style});
    return found;
}

}  // namespace

std::vector<FoundVoice> find_kokoro_voices(const std::vector<GivenFile>& files,
                                           const std::vector<std::string>& only, const fs::path& own_voices,
                                           Diagnostics& diagnostics) {
    const std::vector<StyleFile> styles = styles_among(files, only == all_of_them, diagnostics);
    if (styles.empty()) return {};
    const std::optional<NeededFile> model = given_model(files);
    const std::optional<std::string> name = model ? model->name : installed_model(own_voices);
    if (!name)
        throw Error{ErrorKind::no_input, styles.front().file.where(),
                    "is a style of Kokoro's, but its model is not there; give the model too"};
    std::vector<FoundVoice> voices;
    for (const StyleFile& each : wanted(styles, only)) voices.push_back(found_style(each, model, *name));
    return voices;
}

}  // namespace audio_edition
