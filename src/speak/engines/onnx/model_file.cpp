// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/onnx/model_file.h"

#include <cstdlib>

#include "base/digest.h"
#include "base/error.h"
#include "base/read_file.h"

namespace audio_edition {
namespace {

constexpr std::size_t largest_model = std::size_t{2} << 30;

std::string environment(const char* name) {
    const char* const value = std::getenv(name);
    return value != nullptr ? value : "";
}

/// Where the user's own data are, by the XDG Base Directory Specification.
std::filesystem::path runtime_folder() {
    if (const std::string data = environment("XDG_DATA_HOME"); data.starts_with('/'))
        return std::filesystem::path(data) / "audio-edition/onnxruntime";
    return std::filesystem::path(environment("HOME")) / ".local/share/audio-edition/onnxruntime";
}

/// Whatever is wrong with a voice's files, it cannot be had.
template <class Work>
auto or_unavailable(const Work& work) {
    try {
        return work();
    } catch (const Error& error) {
        throw Error{ErrorKind::unavailable, error.where(), error.message()};
    }
}

}  // namespace

std::string read_voice_data(const std::filesystem::path& path, std::size_t limit) {
    return or_unavailable([&] { return read_file(path, limit); });
}

void ModelFile::choose(const std::filesystem::path& path, WantedValue durations) {
    path_ = path;
    wanted_ = durations;
    digest_ = audio_edition::digest(read_voice_data(path, largest_model));
    if (!runtime_) {
        runtime_ = OnnxRuntime::open(
            onnx_runtime_libraries(environment("AUDIO_EDITION_ONNX_RUNTIME"), runtime_folder()));
    }
}

void ModelFile::load() {
    const std::string bytes = read_voice_data(path_, largest_model);
    if (audio_edition::digest(bytes) != digest_)
        throw Error{ErrorKind::unavailable, where(), "changed while it was used; start again"};
    or_unavailable([&] {
        const PatchedModel patched = patch_model(bytes, wanted_, where());
        session_.emplace(runtime_->load(patched.bytes, where()));
        durations_ = patched.value;
        return 0;
    });
}

}  // namespace audio_edition
