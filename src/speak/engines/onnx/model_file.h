// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "speak/engines/onnx/model_patch.h"
#include "speak/engines/onnx/onnx_runtime.h"

namespace audio_edition {

/// What a model said.
struct ModelOutput {
    std::vector<float> samples;
    std::vector<std::int64_t> durations;  ///< of its symbols, in steps of its own
};

/// A voice's model on disk: told apart by what is in it, and read when something is to be said.
///
///     ModelFile model;
///     model.choose("/home/me/voices/joe.onnx", {.of_operator = "Ceil"});
///     model.digest();                     of its bytes
///     model.load();                       a third of a second for 60 MB
///     model.run({…}, "output")            in a forked child
class ModelFile {
  public:
    /// Opens the runtime too. Throws Error{unavailable}, where the file or the runtime is missing or is none.
    void choose(const std::filesystem::path& path, WantedValue durations);

    [[nodiscard]] const std::string& digest() const noexcept { return digest_; }
    /// What makes the sound besides the model: "onnxruntime-1.32.0 espeak-ng-1.51".
    [[nodiscard]] std::string version() const;

    /// Patches the model and makes its session. Throws Error{unavailable}, with the runtime's own words; also
    /// where the model has no output called `samples`.
    void load(const std::string& samples);

    [[nodiscard]] const OnnxSession& session() const noexcept { return *session_; }
    /// Runs it once. Throws Error{internal} as OnnxSession does, and for outputs that are no samples or no
    /// durations.
    [[nodiscard]] ModelOutput run(std::span<const OnnxTensor> inputs, const std::string& samples) const;
    [[nodiscard]] std::string where() const { return path_.native(); }

  private:
    std::filesystem::path path_;
    WantedValue wanted_;
    std::string digest_;
    std::optional<OnnxRuntime> runtime_;
    std::optional<OnnxSession> session_;
    std::string durations_;  ///< the output that tells them
};

/// The bytes of a file that a voice needs. Throws Error{unavailable, path}.
[[nodiscard]] std::string read_voice_data(const std::filesystem::path& path, std::size_t limit);

}  // namespace audio_edition
