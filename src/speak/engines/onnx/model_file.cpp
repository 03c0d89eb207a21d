// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/onnx/model_file.h"

#include <algorithm>
#include <cstdlib>
#include <type_traits>
#include <utility>
#include <variant>

#include "base/digest.h"
#include "base/error.h"
#include "base/read_file.h"
#include "base/user_folders.h"
#include "speak/engines/espeak/translation.h"

namespace audio_edition {
namespace {

constexpr std::size_t largest_model = std::size_t{2} << 30;

/// What the user names before all others; empty where nothing is.
std::string chosen_runtime() {
    const char* const value = std::getenv("AUDIO_EDITION_ONNX_RUNTIME");
    return value != nullptr ? value : "";
}

/// Whether it can be a whole number of steps.
template <class Number>
bool is_duration(Number number) noexcept {
    constexpr Number most = 1 << 24;
    return number >= 0 && number <= most;
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
        runtime_ = OnnxRuntime::open(onnx_runtime_libraries(chosen_runtime(), find_own_runtime()));
    }
}

std::string ModelFile::version() const {
    return "onnxruntime-" + runtime_->version() + " espeak-ng-" + espeak_version();
}

void ModelFile::load(const std::string& samples) {
    const std::string bytes = read_voice_data(path_, largest_model);
    if (audio_edition::digest(bytes) != digest_)
        throw Error{ErrorKind::unavailable, where(), "changed while it was used; start again"};
    or_unavailable([&] {
        const PatchedModel patched = patch_model(bytes, wanted_, where());
        session_.emplace(runtime_->load(patched.bytes, where()));
        durations_ = patched.value;
        return 0;
    });
    const std::vector<std::string>& outputs = session_->outputs();
    if (std::ranges::find(outputs, samples) == outputs.end())
        throw Error{ErrorKind::unavailable, where(), "gives no sound, so it is not a voice for this engine"};
}

ModelOutput ModelFile::run(std::span<const OnnxTensor> inputs, const std::string& samples) const {
    const std::string outputs[] = {samples, durations_};
    std::vector<OnnxTensor> results = session_->run(inputs, outputs);
    ModelOutput output;
    auto* const sound = std::get_if<std::vector<float>>(&results[0].numbers);
    if (sound != nullptr) output.samples = std::move(*sound);
    bool has_durations = true;
    std::visit(
        [&](const auto& numbers) {
            has_durations = std::ranges::all_of(
                numbers, is_duration<typename std::decay_t<decltype(numbers)>::value_type>);
            if (has_durations) output.durations.assign(numbers.begin(), numbers.end());
        },
        results[1].numbers);
    if (sound == nullptr || !has_durations)
        throw Error{ErrorKind::internal, where(), "gives numbers of a kind that no voice does"};
    return output;
}

}  // namespace audio_edition
