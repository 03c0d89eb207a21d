// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/own_file.h"

#include <string>

#include <dlfcn.h>

namespace audio_edition {

std::filesystem::path own_file() {
    std::error_code failure;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", failure);
    Dl_info info{};
    // dladdr gives the program's own name as it was called, which may be relative to a folder left since.
    if (::dladdr(reinterpret_cast<const void*>(&own_file), &info) == 0) return program;
    const std::filesystem::path module = std::filesystem::weakly_canonical(info.dli_fname, failure);
    return module.extension() == ".so" || module.filename().string().find(".so.") != std::string::npos
               ? module
               : program;
}

}  // namespace audio_edition
