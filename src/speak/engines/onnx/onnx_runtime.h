// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace audio_edition {

/// A model's value: its numbers, in order, and its dimensions, whose product is their count.
struct OnnxTensor {
    std::variant<std::vector<float>, std::vector<std::int64_t>, std::vector<std::int32_t>> numbers;
    std::vector<std::int64_t> shape;
};

/// What a model wants to be given.
struct OnnxInput {
    enum class Element { float32, int64, int32, other };
    std::string name;
    Element element = Element::other;
};

struct OnnxLibrary;

/// A model, ready to run on one thread.
///
/// Make it before the process is confined (the runtime asks for its processors), and run it in forked
/// children only: its sources of chance go on at every run, so that a child's first run is always the same. A
/// child ends by `_exit` and releases nothing.
class OnnxSession {
  public:
    ~OnnxSession();
    OnnxSession(OnnxSession&&) noexcept;
    OnnxSession& operator=(OnnxSession&&) noexcept;

    [[nodiscard]] const std::vector<OnnxInput>& inputs() const noexcept;
    [[nodiscard]] const std::vector<std::string>& outputs() const noexcept;

    /// The values of `outputs` for one value per input, in their orders. Throws Error{internal} with the
    /// runtime's own words where it refuses, and where an output is of another type than OnnxTensor has.
    [[nodiscard]] std::vector<OnnxTensor> run(std::span<const OnnxTensor> inputs,
                                              std::span<const std::string> outputs) const;

  private:
    friend class OnnxRuntime;
    struct State;
    explicit OnnxSession(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// ONNX Runtime's C interface, version 16 of it, which every release from 1.16 on serves. The library is
/// opened when it is asked for, so that a machine without it can do all else.
///
/// For one thread at a time; never closed, as the library does not bear it.
class OnnxRuntime {
  public:
    /// The first that opens of `libraries`: paths, or names that the system looks for. Throws
    /// Error{unavailable} with the way to get it where none does, or where what opens is not an ONNX Runtime,
    /// or too old.
    [[nodiscard]] static OnnxRuntime open(std::span<const std::string> libraries);

    /// "1.32.0"
    [[nodiscard]] const std::string& version() const noexcept;

    /// Reads a model; `bytes` may be freed afterwards. All optimisations, since other levels give other bits,
    /// and one thread. Throws Error{broken_input, where} with the runtime's own words for what it cannot
    /// read.
    [[nodiscard]] OnnxSession load(std::string_view bytes, const std::string& where) const;

  private:
    explicit OnnxRuntime(std::shared_ptr<const OnnxLibrary> library);
    std::shared_ptr<const OnnxLibrary> library_;
};

/// Where it may be, the likeliest first: `chosen` where it is not empty, then what `voices add` and scripts
/// have put into `folder`, then what the system has.
[[nodiscard]] std::vector<std::string> onnx_runtime_libraries(const std::string& chosen,
                                                              const std::filesystem::path& folder);

}  // namespace audio_edition
