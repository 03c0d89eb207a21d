// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/temporary_folder.h"

#include <cerrno>
#include <cstdlib>
#include <string>

#include "base/error.h"

namespace audio_edition {

TemporaryFolder::TemporaryFolder() {
    const char* const chosen = std::getenv("TMPDIR");
    const std::filesystem::path parent = chosen != nullptr && *chosen != '\0' ? chosen : "/tmp";
    std::string name = parent / "audio-edition-XXXXXX";
    if (::mkdtemp(name.data()) == nullptr)
        throw system_error(ErrorKind::cannot_create, parent.native(), "cannot create a folder", errno);
    path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

}  // namespace audio_edition
