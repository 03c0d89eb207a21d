// SPDX-License-Identifier: GPL-3.0-or-later
// A model from a stranger: patched, or refused with a clear error. What was patched has nothing left to
// patch.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "base/error.h"
#include "speak/engines/onnx/model_patch.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace audio_edition;
    const std::string model(reinterpret_cast<const char*>(data), size);
    try {
        const PatchedModel once = patch_model(model, {.of_operator = "Ceil"}, "model");
        const PatchedModel twice = patch_model(once.bytes, {.name = once.value}, "model");
        if (twice.seeded_nodes != 0 || twice.bytes != once.bytes) std::abort();
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::broken_input || error.message().empty()) std::abort();
    }
    return 0;
}
