// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/real_models.h"

#include <cstdlib>

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

fs::path models() {
    const char* const folder = std::getenv("AUDIO_EDITION_MODELS");
    if (folder == nullptr) return {};
    std::error_code missing;
    for (fs::directory_iterator entry(folder, missing), end; !missing && entry != end;
         entry.increment(missing)) {
        if (entry->path().filename().string().starts_with("libonnxruntime.so"))
            ::setenv("AUDIO_EDITION_ONNX_RUNTIME", entry->path().c_str(), 0);
    }
    return folder;
}

}  // namespace

fs::path real_model(const std::string& name) {
    static const fs::path folder = models();
    if (folder.empty() || !fs::exists(folder / name)) return {};
    return fs::absolute(folder / name);
}

std::string no_real_model(const std::string& name) {
    return "no " + name + " in the folder that AUDIO_EDITION_MODELS names; scripts/test gets it";
}

}  // namespace audio_edition
